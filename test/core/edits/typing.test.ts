// What typing asks for: Enter at an item's end, completions at a line's start, whole sections selected and copied.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { edited, parse } from '../../../src/core/reading/draft.ts';
import {
  copySection,
  endList,
  nextItem,
  ordinalsAt,
  renumberingBehind,
  retitle,
  sectionRange,
  typedOver,
} from '../../../src/core/edits/index.ts';
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
    ['after the only item', '（一）抓好生产。一天不停。▲', '（一）抓好生产。一天不停。\n（二）▲'],
    ['after a clause', '1.修好水泵；▲', '1.修好水泵；\n2.▲'],
    [
      'where two others stand in neighbouring lines',
      '一、甲\n二、乙\n三、丙\n文\n四、丁▲',
      '一、甲\n二、乙\n三、丙\n文\n四、丁\n五、▲',
    ],
    ['behind the first heading of its level', '一、认真抓好学习▲\n学习要常抓。', undefined],
    ['behind the first heading, with nothing below', '一、认真抓好学习▲', undefined],
    ['behind one that ends in a full stop', '（一）抓好生产。▲', undefined],
    ['behind a later one', '一、甲\n文\n二、乙▲\n\n谢谢大家！', undefined],
    ['above one with a body', '一、甲▲\n二、乙\n文\n三、丙\n文', undefined],
    ['behind the first one inside', '一、甲\n文\n二、乙\n（一）子▲', undefined],
    ['within the list at hand', '一、甲\n1.子▲\n2.丑\n二、乙\n1.寅', '一、甲\n1.子\n2.▲\n3.丑\n二、乙\n1.寅'],
    [
      'follows with the references',
      '一、甲▲\n二、乙，见第三部分。\n三、丙',
      '一、甲\n二、▲\n三、乙，见第四部分。\n四、丙',
    ],
    ['below an empty item ends the list', '一、甲\n二、▲\n三、乙', '一、甲\n▲\n二、乙'],
    ['below an empty item keeps the indent', '　　1.甲\n　　2.▲', '　　1.甲\n　　▲'],
    ['within a line', '一、甲▲乙\n二、丙', undefined],
    ['where the new one would not be read as one', '一、甲▲\n三、四处架桥。', undefined],
    ['above one that is a sentence, behind a gap', '壹、甲▲\n參、乙。', undefined],
    ['on an empty one that the others are read by', '一▲\n一、-\n二\n要-', undefined],
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
    ['with the blank lines between its like', '一、甲\n\n文\n\n二、乙\n▲', 'next ⏎三、', 'child ⏎（一）'],
    ['with no more of them than there are', '一、甲\n\n文\n\n二、乙\n\n▲', 'next 三、', 'child （一）'],
    ['with those below the headings of its like', '一、甲\n文\n\n二、乙\n▲', 'next ⏎三、', 'child （一）'],
    ['before the first one inside', '一、甲\n▲\n（一）子\n（二）丑\n二、乙', 'child （一）', 'next 二、'],
    ['below the lead-in to those inside', '一、甲\n文\n▲\n（一）子\n二、乙', 'child （一）', 'next 二、'],
    ['with the indent of its like', '　　一、甲\n　　文\n▲', 'next 　　二、', 'child 　　（一）'],
    ['in the place of another indent', '一、甲\n　　文\n　　▲', 'next 二、', 'child （一）'],
  ] as const) {
    it(name, () => {
      const { draft, at } = marked(before);
      const offers = ordinalsAt(draft, at.line);
      assert.deepEqual(
        offers.map(({ kind, lead, text }) => `${kind} ${lead.replaceAll('\n', '⏎')}${text}`),
        expected,
      );
    });
  }

  it('renumber what follows, also with a blank line before them', () => {
    const { text, draft, at } = marked('一、甲\n\n二、乙，见第三部分。\n▲\n\n三、丙\n\n四、丁');
    const [next] = ordinalsAt(draft, at.line).filter(({ kind }) => kind === 'next');
    assert.ok(next);
    assert.equal(
      applyEdits(text, [
        { range: next.range, text: next.lead + next.text },
        ...renumberingBehind(draft, next),
      ]),
      '一、甲\n\n二、乙，见第四部分。\n\n三、\n\n四、丙\n\n五、丁',
    );
  });
});

describe('the first number a level deeper', () => {
  it('renumbers those that stand there', () => {
    const { text, draft, at } = marked('一、甲\n▲\n（一）子\n（二）丑\n二、乙，见第一部分（二）。');
    const [child] = ordinalsAt(draft, at.line);
    assert.ok(child);
    assert.equal(
      applyEdits(text, [
        { range: child.range, text: child.lead + child.text },
        ...renumberingBehind(draft, child),
      ]),
      '一、甲\n（一）\n（二）子\n（三）丑\n二、乙，见第一部分（三）。',
    );
  });
});

describe('an ordinal typed behind an automatic one', () => {
  /** What Enter at ▲ gives, with `typed` behind its number; undefined where that stays as it is typed. */
  function typedAfterEnter(before: string, typed: string, renumber = true): string | undefined {
    const { text, draft, at } = marked(before);
    const made = nextItem(draft, at, { renumber });
    assert.ok(made?.automatic);
    const lines = applyEdits(text, made.edits).split('\n');
    lines[made.cursor.line] += typed;
    const whole = lines.join('\n');
    const edits = typedOver(parse(whole), made.automatic, { renumber });
    return edits && applyEdits(whole, [...edits]);
  }

  for (const [name, before, typed, expected] of [
    ['stands once', '一、甲\n二、乙▲\n三、丙', '三、', '一、甲\n二、乙\n三、\n四、丙'],
    ['also with text behind it', '一、甲\n二、乙▲', '三、丙', '一、甲\n二、乙\n三、丙'],
    ['with another delimiter', '一、甲\n二、乙▲', '三.丙', '一、甲\n二、乙\n三.丙'],
    ['with the blank typed', '1. 甲\n2. 乙▲', '3. 丙', '1. 甲\n2. 乙\n3. 丙'],
    ['of another form', '一、甲\n二、乙▲\n三、丙', '（一）', '一、甲\n二、乙\n（一）\n三、丙'],
    ['of another number', '一、甲\n二、乙▲\n三、丙', '九、', '一、甲\n二、乙\n九、\n三、丙'],
    ['that may be text', '一、甲\n二、乙▲', '四、五月份', undefined],
    ['that is an amount', '1. 甲▲\n2. 乙', '2.', undefined],
    ['that is an amount all the same', '1. 甲▲\n2. 乙', '2.5亿元', undefined],
    ['that is not finished', '一、甲\n二、乙▲', '三', undefined],
    ['that is none', '一、甲\n二、乙▲', '抓细、', undefined],
  ] as const) {
    it(name, () => assert.equal(typedAfterEnter(before, typed), expected));
  }

  it('leaves the others alone where the writer wants that', () => {
    assert.equal(typedAfterEnter('一、甲▲\n二、乙', '（一）', false), '一、甲\n（一）\n二、乙');
  });
});

describe('a title', () => {
  for (const [name, title, expected] of [
    ['is all that changes', '把队伍建强', '二、把队伍建强'],
    ['may come with its number', '二、把队伍建强', '二、把队伍建强'],
    ['may come with its number in another hand', '二.把队伍建强', '二、把队伍建强'],
    ['may come with another number', '三、把队伍建强', '三、把队伍建强'],
    ['may begin with numerals', '二、三产业', '二、二、三产业'],
    ['stays on its line', '把队伍\n  建强', '二、把队伍建强'],
  ] as const) {
    it(name, () => {
      const text = '一、甲\n二、乙\n';
      assert.equal(applyEdits(text, [...retitle(parse(text), 1, title)]), `一、甲\n${expected}\n`);
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
