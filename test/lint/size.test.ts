// The steps of finding what mends a text. In a file of its own, for a program whose steps are counted is slow.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parse } from '../../src/core/reading/draft.ts';
import { lint } from '../../src/lint/lint.ts';
import { callsOf, stepsOf } from '../steps.ts';

describe('many fixes', () => {
  const faulty = (count: number): string =>
    Array.from(
      { length: count },
      (_, i) => `（${'一二三四五六七八九'.charAt(i % 9)}）甲\n1.子\n2.丑\n2.寅\n`,
    ).join('');

  it('are tried together: the text is read as often for a thousand as for ten', () => {
    const readings = [10, 1000].map((count) => {
      const draft = parse(faulty(count));
      return callsOf('outlineOf', () => lint(draft));
    });
    assert.deepEqual(readings[0], readings[1]);
  });

  it('cost as much for each series in a long text as in a short one', () => {
    // Whole rounds of nine: a last （一） would be left to the writer, and the mended text be searched with rivals.
    const steps = [504, 1008].map((count) => {
      const draft = parse(faulty(count));
      return stepsOf(() => lint(draft));
    });
    assert.ok((steps[1] ?? 0) <= 2.2 * (steps[0] ?? 0), steps.join(' → '));
  });

  it('cost as much for each member in a long series as in a short one', () => {
    const steps = [500, 1000].map((count) => {
      const draft = parse('一、甲\n2、乙\n三.丙\n'.repeat(count));
      // However long the text, it is read once more.
      return stepsOf(() => lint(draft, { readings: 1 }));
    });
    assert.ok((steps[1] ?? 0) <= 2.2 * (steps[0] ?? 0), steps.join(' → '));
  });

  it('never take more readings than the length allows, however many cannot be decided', () => {
    const text = '一、甲\n2、乙\n'.repeat(4000);
    const draft = parse(text);
    assert.ok(callsOf('outlineOf', () => lint(draft)) <= 2 + 100_000 / draft.lines.length);
  });
});
