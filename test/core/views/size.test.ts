// The steps of finding references. In a file of its own, for a program whose steps are counted is slow.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parse } from '../../../src/core/reading/draft.ts';
import { referencesIn } from '../../../src/core/views/references.ts';
import { stepsOf } from '../../steps.ts';

describe('references in a long draft', () => {
  /** Twice the text, twice the steps, and a little for what is searched by halves. */
  const isLinear = (make: (size: number) => string): void => {
    const steps = [3_000, 6_000].map((size) => {
      const draft = parse(make(size));
      return stepsOf(() => referencesIn(draft));
    });
    assert.ok((steps[1] ?? 0) <= 2.2 * (steps[0] ?? 0), steps.join(' → '));
  };

  it('are looked up, not searched for: each section has two', () => {
    isLinear((size) =>
      Array.from({ length: size }, (_, i) => `${i + 1}、甲，见本文第${i + 2}点和第${i}点。`).join('\n'),
    );
  });

  it('are not searched for where there is nothing to find', () => {
    isLinear((size) => '一、甲见第三部分、第二条、前述（二）\n'.repeat(size));
  });

  it('may all stand on one line', () => {
    isLinear((size) => `一、甲\n二、乙\n${'见第二部分，前述（二），见第三条，'.repeat(size)}`);
  });

  it('may all point to the items of one section', () => {
    isLinear((size) => {
      const items = Array.from({ length: size }, (_, i) => `（${i + 1}）丙，见第二部分（${size - i}）。`);
      return `一、甲\n二、乙\n${items.join('\n')}`;
    });
  });
});
