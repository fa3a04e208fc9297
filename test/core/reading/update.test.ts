import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { edited, parse } from '../../../src/core/reading/draft.ts';
import { type Failure, fuzz } from '../../../scripts/fuzz/run.ts';

// A small share of `npm run fuzz:update`, the same on every machine.
const DRAFTS = Number(process.env['RUNS'] ?? 60);
const RUN = { edits: 50 * DRAFTS, drafts: DRAFTS, seed: 20_240_601 };

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
