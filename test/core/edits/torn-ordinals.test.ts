// Sections whose ordinal a line end has parted from its opening bracket: that line is theirs, whatever is done to them.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  type Change,
  copySection,
  insertSection,
  moveDown,
  moveTo,
  moveUp,
  pasteSection,
  removeSection,
  sectionRange,
} from '../../../src/core/edits/index.ts';
import { type Draft, parse } from '../../../src/core/reading/draft.ts';
import { after } from './drafts.ts';

const LINES = '（一）甲 / 文 /  / （ / 二）乙 / 文 /  / （三）丙';
const TEXT = LINES.replaceAll(' / ', '\n');
const TORN = 1;

const CASES: Readonly<Record<string, readonly [(draft: Draft) => Change, string]>> = {
  'moved up': [(draft) => moveUp(draft, [TORN]), '（ / 一）乙 / 文 /  / （二）甲 / 文 /  / （三）丙'],
  'moved down': [(draft) => moveDown(draft, [TORN]), '（一）甲 / 文 /  / （二）丙 /  / （ / 三）乙 / 文'],
  passed: [(draft) => moveUp(draft, [TORN + 1]), '（一）甲 / 文 /  / （二）丙 /  / （ / 三）乙 / 文'],
  dropped: [
    (draft) => moveTo(draft, [TORN], { section: 0, where: 'before' }),
    '（ / 一）乙 / 文 /  / （二）甲 / 文 /  / （三）丙',
  ],
  deleted: [(draft) => removeSection(draft, TORN), '（一）甲 / 文 /  / （二）丙'],
  'left behind by the one before': [(draft) => removeSection(draft, 0), '（ / 一）乙 / 文 /  / （二）丙'],
  'copied, and pasted': [
    (draft) => pasteSection(draft, { line: 7, character: 0 }, copySection(draft, TORN)),
    '（一）甲 / 文 /  / （ / 二）乙 / 文 /  / （三）丙 /  / （四）乙 / 文',
  ],
  'after a new one': [
    (draft) => insertSection(draft, { section: 0, where: 'after' }),
    '（一）甲 / 文 /  / （二） /  / （ / 三）乙 / 文 /  / （四）丙',
  ],
  'behind a new one': [
    (draft) => insertSection(draft, { section: TORN, where: 'before' }),
    '（一）甲 / 文 /  / （二） /  / （ / 三）乙 / 文 /  / （四）丙',
  ],
};

describe('a torn ordinal', () => {
  for (const [name, [change, wanted]] of Object.entries(CASES))
    it(name, () => assert.equal(after(TEXT, change(parse(TEXT))).replaceAll('\n', ' / '), wanted));

  it('selected', () =>
    assert.deepEqual(sectionRange(parse(TEXT), TORN), {
      start: { line: 3, character: 0 },
      end: { line: 7, character: 0 },
    }));

  it('pasted among its like', () => {
    const text = '（\n一）甲\n（\n二）乙\n';
    const change = pasteSection(parse(text), { line: 1, character: 0 }, '（\n三）丙\n');
    assert.equal(after(text, change), '（\n一）甲\n（\n二）丙\n（\n三）乙\n');
  });

  it('twin: a bracket that closes in its own line is text', () => {
    const text = '一）甲\n（文）\n二）乙\n';
    assert.equal(after(text, moveUp(parse(text), [1])), '一）乙\n二）甲\n（文）\n');
  });
});
