import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { changedKeys, inBatches, isSameMark, type Mark } from '../../../src/vscode/structure/badges.ts';

const mark = (count: number, severity = 1): Mark => ({ count, severity });

describe('badges', () => {
  it('are told of where they are new, other or gone, and nowhere else', () => {
    const before = new Map([
      ['stays', mark(1)],
      ['more', mark(1)],
      ['worse', mark(1)],
      ['goes', mark(2)],
    ]);
    const after = new Map([
      ['stays', mark(1)],
      ['more', mark(2)],
      ['worse', mark(1, 0)],
      ['comes', mark(1)],
    ]);
    assert.deepEqual(changedKeys(before, after, isSameMark), ['more', 'worse', 'goes', 'comes']);
    assert.deepEqual(changedKeys(after, after, isSameMark), []);
  });

  it('are told of in events that VS Code passes on whole', () => {
    const all = Array.from({ length: 1000 }, (_, i) => i);
    const batches = [...inBatches(all)];
    assert.deepEqual(batches.flat(), all);
    assert.ok(batches.every(({ length }) => length <= 250));
    assert.deepEqual([...inBatches([])], []);
  });
});
