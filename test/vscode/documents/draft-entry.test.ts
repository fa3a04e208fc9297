import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parse, type update } from '../../../src/core/reading/draft.ts';
import { rangeOf } from '../../../src/core/text/positions.ts';
import { type Entry, entryAfter } from '../../../src/vscode/documents/draft-entry.ts';

const entry: Entry = { version: 3, draft: parse('一、甲\n二、乙') };
const changes = [{ range: rangeOf(1, 0, 1), text: '三' }];

describe('the draft of a document', () => {
  it('follows the next event', () => {
    const next = entryAfter(entry, 4, changes);
    assert.equal(next?.version, 4);
    assert.equal(next.draft.lines[1], '三、乙');
  });

  it('stays as it is where it has the text of this version already', () => {
    assert.equal(entryAfter(entry, 3, changes), entry);
  });

  it('is made anew where an event was missed', () => {
    assert.equal(entryAfter(entry, 5, changes), undefined);
  });

  it('is made anew where only the line ends are other ones', () => {
    assert.equal(entryAfter(entry, 4, []), undefined);
  });

  it('is made anew where it cannot be updated', () => {
    const failing: typeof update = () => {
      throw new RangeError('Maximum call stack size exceeded');
    };
    assert.equal(entryAfter(entry, 4, changes, failing), undefined);
  });
});
