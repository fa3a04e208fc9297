import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { applyEdits } from '../../../src/core/text/edits.ts';
import { rangeOf } from '../../../src/core/text/positions.ts';
import { edited, parse } from '../../../src/core/reading/draft.ts';
import { type Failure, fuzz } from '../../../scripts/fuzz/run.ts';

// A small share of `npm run fuzz:update`, the same on every machine.
const DRAFTS = Number(process.env['RUNS'] ?? 200);
const RUN = { edits: 15 * DRAFTS, drafts: DRAFTS, seed: 20_240_601 };

suite('update and edited, at random', () => {
  test('a draft after an edit is the draft of the new text', () => {
    const failures: Failure[] = [];
    fuzz(RUN, (failure) => failures.push(failure));
    const told = failures.slice(0, 3).map(({ smallest, difference, options }) => ({
      options,
      ...(smallest() ?? { difference }),
    }));
    assert.deepEqual(told, []);
  });
});

suite('an edit that moves a heading within as many lines', () => {
  test('moves its section', () => {
    const text = '\r　\n。\r\n第九章\n';
    const at = (line: number, character: number) => ({ line, character });
    const edits = [
      { range: { start: at(1, 0), end: at(1, 1) }, text: '' },
      { range: { start: at(2, 1), end: at(3, 0) }, text: '\r' },
      { range: { start: at(4, 0), end: at(4, 0) }, text: '\n' },
    ];
    assert.deepEqual(
      edited(parse(text), edits).sections.map(({ line }) => line),
      parse('\r\n。\r第九章\n\n').sections.map(({ line }) => line),
    );
  });
});

suite('edits of most headings at once', () => {
  const headings = Array.from({ length: 40 }, (_, i) => `${i + 1}. 逐条登记`);
  const ends = ['\n', '\r\n', '\r'];
  const texts = ends.map((end) => headings.join(`${end}今年各项工作平稳。${end}`));

  test('give the draft of the new text', () => {
    for (const text of texts) {
      for (const fresh of ['、', '．\n', '', '\n']) {
        const draft = parse(text);
        const edits = draft.sections.map(({ line, ordinal: { end } }) => ({
          range: rangeOf(line, end - 1, end),
          text: fresh,
        }));
        const after = edited(draft, edits);
        const read = parse(applyEdits(text, edits));
        assert.deepEqual({ ...after, options: read.options }, read);
      }
    }
  });

  test('keep the outline where they say nothing new', () => {
    const [text = ''] = texts;
    const draft = parse(text);
    const edits = draft.sections.map(({ line }) => ({ range: rangeOf(line + 1, 0, 2), text: '去年' }));
    assert.equal(edited(draft, edits.slice(0, -1)).sections, draft.sections);
  });
});
