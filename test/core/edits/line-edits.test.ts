// Lines put into another order: the edits make the text that is meant, and a position stays on its character.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import {
  compose,
  difference,
  lineMap,
  type Run,
  startOf,
  unmoved,
} from '../../../src/core/edits/line-edits.ts';
import { parse } from '../../../src/core/reading/draft.ts';
import { applyEdits } from '../../../src/core/text/edits.ts';
import { rangeOf } from '../../../src/core/text/positions.ts';

const RUNS = { seed: 5, numRuns: Number(process.env['RUNS'] ?? 300) * 3 };

/** Some lines of a text, how they are cut into runs, which of these are carried elsewhere, left out or followed by new lines. */
const orders = fc
  .record({
    eol: fc.constantFrom('\n', '\r\n'),
    lines: fc.array(fc.constantFrom('', '甲', '乙乙', '丙丙丙', '丁'), { minLength: 1, maxLength: 9 }),
    cuts: fc.array(fc.nat(9), { maxLength: 4 }),
    fates: fc.array(fc.constantFrom('stays', 'stays', 'carried', 'gone'), { minLength: 6, maxLength: 6 }),
    places: fc.array(fc.nat(6), { minLength: 6, maxLength: 6 }),
    fresh: fc.array(fc.constantFrom('新', ''), { maxLength: 2 }),
    at: fc.nat(6),
  })
  .map(({ eol, lines, cuts, fates, places, fresh, at }) => {
    const borders = [...new Set([0, ...cuts.filter((cut) => cut < lines.length), lines.length])].sort(
      (a, b) => a - b,
    );
    const runs: Run[] = [];
    const carried: Run[] = [];
    borders.slice(1).forEach((to, i) => {
      const from = borders[i] ?? 0;
      if (fates[i] === 'stays') runs.push({ from, to });
      else if (fates[i] === 'carried') carried.push({ from, to, carried: true });
    });
    carried.forEach((run, i) => runs.splice((places[i] ?? 0) % (runs.length + 1), 0, run));
    if (fresh.length > 0) runs.splice(at % (runs.length + 1), 0, { lines: fresh });
    return { eol, lines, runs };
  });

describe('lines in another order', () => {
  it('are what the edits make', () => {
    fc.assert(
      fc.property(orders, ({ eol, lines, runs }) => {
        const text = lines.join(eol);
        const { edits } = compose(parse(text), runs, []);
        const wanted = runs.flatMap((run) => ('lines' in run ? run.lines : lines.slice(run.from, run.to)));
        // A text has one line at the least.
        assert.deepEqual(applyEdits(text, edits).split(/\r?\n/), wanted.length === 0 ? [''] : wanted);
        if (
          runs.length > 0 &&
          wanted.length === lines.length &&
          runs.every((run) => 'from' in run && !run.carried)
        )
          assert.deepEqual(edits, []);
      }),
      RUNS,
    );
  });

  it('have their own positions on the same characters, edits within a line included', () => {
    fc.assert(
      fc.property(orders, fc.boolean(), ({ eol, lines, runs }, isMarked) => {
        const draft = parse(lines.join(eol));
        // Each 丙丙丙 becomes 丙！丙.
        const inline = lines.flatMap((line, i) =>
          isMarked && line === '丙丙丙' ? [{ range: rangeOf(i, 1, 2), text: '！' }] : [],
        );
        const { edits, map } = compose(draft, runs, inline);
        const after = applyEdits(lines.join(eol), edits).split(/\r?\n/);
        const lineOf = lineMap(runs);
        for (const run of runs) {
          if ('lines' in run) {
            assert.deepEqual(
              after.slice(startOf(runs, run), startOf(runs, run) + run.lines.length),
              run.lines,
            );
            continue;
          }
          for (let line = run.from; line < run.to; line++) {
            const text = lines[line] ?? '';
            assert.equal(lineOf(line), startOf(runs, run) + line - run.from);
            for (let character = 0; character <= text.length; character++) {
              const there = map({ line, character });
              assert.equal(there.line, lineOf(line));
              const isChanged = isMarked && text === '丙丙丙';
              const wanted = isChanged && character < 2 && character > 0 ? '！' : text.charAt(character);
              assert.equal(after[there.line]?.charAt(there.character), wanted);
            }
          }
        }
      }),
      RUNS,
    );
  });

  it('of which some are gone map to the end of the line before, or to the beginning', () => {
    const draft = parse('甲甲\n乙乙\n丙丙\n丁丁');
    const { map } = compose(draft, [{ from: 0, to: 1 }, { from: 3, to: 4 }], []);
    assert.deepEqual(map({ line: 1, character: 1 }), { line: 0, character: 2 });
    assert.deepEqual(map({ line: 2, character: 0 }), { line: 0, character: 2 });
    const behind = compose(draft, [{ from: 2, to: 4 }], []);
    assert.deepEqual(behind.map({ line: 0, character: 1 }), { line: 0, character: 0 });
    assert.equal(lineMap([{ from: 2, to: 4 }])(0), 0);
    assert.equal(lineMap([{ lines: ['新'] }, { from: 0, to: 1 }, { from: 3, to: 4 }])(2), 1);
  }); // prettier-ignore

  it('have positions behind every change in the line that stands before them', () => {
    const draft = parse('甲乙丙丁戊己庚');
    const inline = [
      { range: rangeOf(0, 1, 3), text: '新' },
      { range: rangeOf(0, 4, 4), text: '添上' },
      { range: rangeOf(0, 5, 7), text: '改改改' },
    ];
    const { edits, map } = compose(draft, unmoved(draft), inline);
    assert.equal(applyEdits('甲乙丙丁戊己庚', edits), '甲新丁添上戊改改改');
    const columns = [0, 1, 2, 3, 4, 5, 6, 7].map((character) => map({ line: 0, character }).character);
    // Within what is replaced a position stays as far from its beginning as there is text; one where something is put in stays before it.
    assert.deepEqual(columns, [0, 1, 2, 2, 3, 6, 7, 9]);
  });
});

describe('the difference of two texts', () => {
  it('is one edit at most, from the first line that differs to the last', () => {
    const texts = fc.array(fc.constantFrom('', '甲', '乙', '丙'), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(texts, texts, (before, after) => {
        const edits = difference(parse(before.join('\n')), parse(after.join('\n')));
        assert.ok(edits.length <= (before.join('\n') === after.join('\n') ? 0 : 1));
        assert.equal(applyEdits(before.join('\n'), edits), after.join('\n'));
      }),
      RUNS,
    );
    const [edit] = difference(parse('甲\n乙\n丙\n丁'), parse('甲\n丙\n乙\n丁'));
    assert.deepEqual(edit, { range: { start: { line: 1, character: 0 }, end: { line: 3, character: 0 } }, text: '丙\n乙\n' });
  }); // prettier-ignore
});
