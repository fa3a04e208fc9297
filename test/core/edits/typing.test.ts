// What typing asks for: Enter at an item's end, completions at a line's start, whole sections selected and copied.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { edited, parse } from '../../../src/core/reading/draft.ts';
import { copySection, endList, nextItem, ordinalsAt, sectionRange } from '../../../src/core/edits/index.ts';
import { applyEdits, type TextEdit } from '../../../src/core/text/edits.ts';
import { comparePositions } from '../../../src/core/text/positions.ts';
import { after, drafts, marked } from './drafts.ts';

/** The text after Enter at ▲, with the cursor; undefined where Enter is left alone. */
function entered(before: string, renumber = true): string | undefined {
  const { text, draft, at } = marked(before);
  const made = endList(draft, at) ?? nextItem(draft, at, { renumber });
  return made && after(text, { ...made, map: () => made.cursor }, [made.cursor]);
}

describe('Enter', () => {
  for (const [name, before, expected] of [
    ['begins the next item', '一、甲\n二、乙▲\n三、丙', '一、甲\n二、乙\n三、▲\n四、丙'],
    [
      'keeps indent, blanks and blank lines',
      '　　1. 甲\n\n　　2. 乙▲\n',
      '　　1. 甲\n\n　　2. 乙\n\n　　3. ▲\n',
    ],
    ['after the only item', '（一）抓好生产。▲', '（一）抓好生产。\n（二）▲'],
    ['within the list at hand', '一、甲\n1.子▲\n2.丑\n二、乙\n1.寅', '一、甲\n1.子\n2.▲\n3.丑\n二、乙\n1.寅'],
    [
      'follows with the references',
      '一、甲▲\n二、乙，见第三部分。\n三、丙',
      '一、甲\n二、▲\n三、乙，见第四部分。\n四、丙',
    ],
    ['below an empty item ends the list', '一、甲\n二、▲\n三、乙', '一、甲\n▲\n二、乙'],
    ['below an empty item keeps the indent', '　　1.甲\n　　2.▲', '　　1.甲\n　　▲'],
    ['within a line', '一、甲▲乙\n二、丙', undefined],
    ['before the ordinal’s end', '一▲、甲\n二、丙', undefined],
    ['below a heading with a body', '一、甲▲\n文\n二、乙', undefined],
    ['where the others have bodies', '一、甲\n文\n二、乙▲', undefined],
    ['in the body', '一、甲\n文▲\n二、乙', undefined],
    ['above sub-items', '一、甲▲\n（一）子\n（二）丑', undefined],
    ['where no form goes that far', '首先，甲。\n其次，乙。\n最后，丙。▲', undefined],
  ] as const) {
    it(name, () => assert.equal(entered(before), expected));
  }

  it('leaves the others alone where the writer wants that', () => {
    assert.equal(entered('一、甲▲\n二、乙', false), '一、甲\n二、▲\n二、乙');
  });
});

describe('ordinals to begin a line with', () => {
  for (const [name, before, ...expected] of [
    ['next, deeper, further out', '一、甲\n（一）子\n▲\n二、乙', 'next （二）', 'child 1.', 'parent 二、'],
    ['what this draft has there', '一、甲\n1、子\n二、乙\n▲', 'child 1、', 'next 三、'],
    ['with the blank it has', '1. 甲\n2. 乙\n▲', 'next 3. ', 'child （1）'],
    ['over one begun', '一、甲\n二、乙\n三▲', 'next 三、', 'child （一）'],
    ['in an empty text', '▲', 'next 一、'],
    ['not where something stands', '一、甲\n今天▲'],
  ] as const) {
    it(name, () => {
      const { draft, at } = marked(before);
      const offers = ordinalsAt(draft, at.line);
      assert.deepEqual(
        offers.map(({ kind, text }) => `${kind} ${text}`),
        expected,
      );
    });
  }
});

describe('a whole section', () => {
  it('ends before the next text, and holds what stands in it', () => {
    const draft = parse('一、甲\n文\n（一）子\n\n二、乙\n\n谢谢大家！');
    assert.deepEqual(sectionRange(draft, 0), {
      start: { line: 0, character: 0 },
      end: { line: 4, character: 0 },
    });
    assert.equal(copySection(draft, 0), '一、甲\n文\n（一）子\n');
    assert.equal(copySection(draft, 2), '二、乙\n');
  });

  it('ends with the text where nothing follows', () => {
    const draft = parse('一、甲\r\n二、乙');
    assert.deepEqual(sectionRange(draft, 1).end, { line: 1, character: 3 });
    assert.equal(copySection(draft, 1), '二、乙\r\n');
  });
});

describe('edits made at once', () => {
  const fresh = fc.constantFrom('', '三、', '\n', '（一）丑\n', '文', '\n附件1\n', '二、\n三、');
  it('read like the whole new text', () => {
    fc.assert(
      fc.property(
        drafts,
        fc.array(fc.tuple(fc.nat(400), fc.nat(12), fresh), { maxLength: 6 }),
        (text, places) => {
          const draft = parse(text);
          const positions = places
            .flatMap(([at, length]) => [at, at + length])
            .sort((a, b) => a - b)
            .map((at) => {
              const lines = text.slice(0, at).split(/\r?\n/);
              return { line: lines.length - 1, character: lines.at(-1)?.replace('\r', '').length ?? 0 };
            })
            .sort(comparePositions);
          const edits = places.flatMap(([, , put], i): TextEdit[] => {
            const [start, end] = [positions[2 * i], positions[2 * i + 1]];
            return start && end ? [{ range: { start, end }, text: put }] : [];
          });
          const { eol: _, ...made } = edited(draft, edits);
          const { eol: __, ...whole } = parse(applyEdits(text, edits));
          assert.deepEqual(made, whole);
        },
      ),
      { numRuns: 200, seed: 20240502 },
    );
  });
});
