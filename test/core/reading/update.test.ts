import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { type Failure, fuzz } from '../../../scripts/fuzz/run.ts';

// A small share of `npm run fuzz:update`, the same on every machine.
const RUN = { edits: 3_000, drafts: 60, seed: 20_240_601 };

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
