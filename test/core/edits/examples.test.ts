// Before and after, as text; ▲ marks the selection, which stays on the same characters.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Draft } from '../../../src/core/reading/draft.ts';
import {
  type Change,
  demote,
  insertSection,
  type Insertion,
  moveDown,
  moveTo,
  moveUp,
  pasteSection,
  promote,
  removeSection,
  renumber,
  restyle,
} from '../../../src/core/edits/index.ts';
import { gbt9704, taiwan } from '../../../src/core/ordinals/ladders.ts';
import { applyEdits } from '../../../src/core/text/edits.ts';
import { after, marked, sectionsOf } from './drafts.ts';

type Run = (draft: Draft, sections: readonly number[]) => Change | Insertion;

function check(name: string, run: Run, before: string, expected: string): void {
  it(name, () => {
    const { text, draft, places } = marked(before);
    const change = run(draft, sectionsOf(draft, places));
    const cursor = 'cursor' in change ? change.cursor : undefined;
    const shown = cursor ? { ...change, map: () => cursor } : change;
    assert.equal(after(text, shown, cursor ? [cursor] : places), expected);
  });
}

/** The first mark is moved to the second. */
const drop =
  (where: 'before' | 'after' | 'into'): Run =>
  (draft, sections) =>
    moveTo(draft, sections.slice(0, -1), { section: sections.at(-1) ?? -1, where });
const first =
  (run: (draft: Draft, section: number) => Change | Insertion): Run =>
  (draft, [section = -1]) =>
    run(draft, section);

describe('moving', () => {
  check(
    'up, with all it holds',
    moveUp,
    '一、甲\n（一）子\n二、▲乙\n文\n（一）丑\n',
    '一、▲乙\n文\n（一）丑\n二、甲\n（一）子\n',
  );
  check('down, where the last line has no end', moveDown, '一、甲▲\n\n二、乙', '一、乙\n\n二、甲▲');
  check(
    'blank lines stay between',
    moveUp,
    '序\n一、甲\n文\n\n\n二、乙▲\n谢谢大家！',
    '序\n一、乙▲\n\n\n二、甲\n文\n谢谢大家！',
  );
  for (const [gap, other] of [
    ['', '　'],
    ['', '\n'],
    ['', ''],
    ['　', ''],
  ] as const) {
    check(
      `blank lines stay in their places: ${JSON.stringify([gap, other])}`,
      (draft, sections) => moveTo(draft, sections, { where: 'end' }),
      `一、甲▲\n${gap}\n二、乙\n${other}\n三、丙`,
      `一、乙\n${gap}\n二、丙\n${other}\n三、甲▲`,
    );
    check(
      `and on the way up: ${JSON.stringify([gap, other])}`,
      (draft, sections) => moveTo(draft, sections, { section: 0, where: 'before' }),
      `一、甲\n${gap}\n二、乙\n${other}\n三、丙▲`,
      `一、丙▲\n${gap}\n二、甲\n${other}\n三、乙`,
    );
  }
  check('never so that an ordinal comes to stand doubled', moveUp, '一、\n二、▲一、', 'would-not-hold');
  check(
    'never so that the way back would number otherwise',
    moveUp,
    '一\n1.2老\n1.3▲\n1.1.1定',
    'not-reversible',
  );
  check(
    'two neighbours as one',
    moveUp,
    '一、甲\n二、乙▲\n三、丙▲\n四、丁',
    '一、乙▲\n二、丙▲\n三、甲\n四、丁',
  );
  check(
    'two that stand apart',
    moveUp,
    '一、甲\n二、乙▲\n三、丙\n四、丁▲',
    '一、乙▲\n二、甲\n三、丁▲\n四、丙',
  );
  check('not above the first', moveUp, '一、甲▲\n二、乙', 'first-of-its-parent');
  check('not out of its parent', moveDown, '一、甲\n（一）子\n（二）丑▲\n二、乙', 'last-of-its-parent');
  check('not past an annex', moveDown, '一、甲\n二、乙▲\n附件1：表\n一、丙\n二、丁', 'last-of-its-parent');
  check(
    'what was doubled stays doubled',
    moveDown,
    '一、甲▲\n二、乙\n二、丙\n三、丁',
    '一、乙\n二、甲▲\n二、丙\n三、丁',
  );
  check('a legitimate start stays', moveUp, '四、甲\n五、乙▲\n六、丙', '四、乙▲\n五、甲\n六、丙');
});

describe('promoting and demoting', () => {
  check(
    '（二） below （一） becomes 1.',
    demote,
    '一、甲\n（一）子\n（二）丑▲\n二、乙',
    '一、甲\n（一）子\n1.丑▲\n二、乙',
  );
  check(
    'takes the form of its new siblings',
    demote,
    '一、甲\n1、子\n二、▲乙\n1、丑\n2、寅\n三、丙',
    '一、甲\n1、子\n2、▲乙\n（1）丑\n（2）寅\n二、丙',
  );
  check(
    'what that draft uses there',
    demote,
    '壹、甲\n一、子\n(一)丑\n二、寅\n三、卯▲\n貳、乙',
    '壹、甲\n一、子\n(一)丑\n二、寅\n(一)卯▲\n貳、乙',
  );
  check(
    'behind its parent, its siblings stay',
    promote,
    '一、甲\n（一）子▲\n文\n（二）丑\n二、乙',
    '一、甲\n（一）丑\n二、子▲\n文\n三、乙',
  );
  check(
    '1.2 and what stands in it',
    promote,
    '1 甲\n1.1 子\n1.2 丑▲\n1.2.1 寅\n1.2.2 卯\n2 乙\n2.1 辰',
    '1 甲\n1.1 子\n2 丑▲\n2.1 寅\n2.2 卯\n3 乙\n3.1 辰',
  );
  check(
    'articles run on through chapters',
    demote,
    '第一章 甲\n第一条 子\n第二条 丑\n第二章 乙▲\n第三条 寅',
    'would-not-hold',
  );
  check('not from the top', promote, '一、甲▲\n二、乙', 'no-parent');
  check('not the first', demote, '一、甲\n（一）子▲\n（二）丑', 'first-of-its-parent');
});

describe('moving among headings that are indented', () => {
  check(
    'takes the indent of its new siblings',
    promote,
    '一、甲\n　　（一）子\n　　（二）丑▲\n二、乙',
    '一、甲\n　　（一）子\n二、丑▲\n三、乙',
  );
  check(
    'and so do those in it that take another form',
    demote,
    '一、甲\n　　（一）子\n　　　　1.辰\n　　　　2.巳\n二、丑▲\n　　（一）午\n　　（二）未\n三、乙',
    '一、甲\n　　（一）子\n　　　　1.辰\n　　　　2.巳\n　　（二）丑▲\n　　　　1.午\n　　　　2.未\n二、乙',
  );
  check(
    'takes the signs of Markdown along with the form',
    promote,
    '# 一、甲\n## （一）子\n## （二）丑▲\n# 二、乙',
    '# 一、甲\n## （一）子\n# 二、丑▲\n# 三、乙',
  );
  check(
    'leaves one that stands out by itself as it is',
    promote,
    '一、甲\n　　（一）子\n　（二）丑▲\n二、乙',
    '一、甲\n　　（一）子\n　二、丑▲\n三、乙',
  );
  check(
    'leaves an only child as it is, whose way back nothing else would show',
    promote,
    '一、甲\n　　（一）子▲\n二、乙',
    '一、甲\n　　二、子▲\n三、乙',
  );
  check(
    'takes the doubled ordinal along',
    moveUp,
    '一、一、甲\n二、二、▲乙\n三、三、丙',
    '一、一、▲乙\n二、二、甲\n三、三、丙',
  );
});

describe('moving beside what closes the draft', () => {
  check(
    'leaves the last paragraph where it is, if it ends in thanks',
    (draft, sections) => moveTo(draft, sections, { where: 'end' }),
    '一、甲▲\n文\n二、乙\n文\n\n以上是我的意见，谢谢大家！',
    '一、乙\n文\n二、甲▲\n文\n\n以上是我的意见，谢谢大家！',
  );
  check(
    'takes nothing of it along',
    moveUp,
    '一、甲\n二、▲乙\n文\n以上是我的意见，谢谢大家！',
    '一、▲乙\n文\n二、甲\n以上是我的意见，谢谢大家！',
  );
  check(
    'and leaves it when the last section is deleted',
    first(removeSection),
    '一、甲\n二、▲乙\n文\n以上是我的意见，谢谢大家！',
    '一、甲▲\n以上是我的意见，谢谢大家！',
  );
});

describe('dropping', () => {
  check(
    'before',
    drop('before'),
    '一、▲甲\n（一）子\n（二）丑▲'.replace('▲', '') + '\n二、▲乙',
    '一、甲\n（一）子\n二、丑▲\n三、▲乙',
  );
  check(
    'into a section without items',
    drop('into'),
    '一、甲\n（一）子▲\n（二）丑\n二、▲乙\n文',
    '一、甲\n（一）丑\n二、▲乙\n文\n（一）子▲',
  );
  check('not into itself', drop('into'), '一、甲▲\n（一）子▲\n（二）丑\n二、乙', 'into-itself');
  check(
    'several, in their order',
    drop('after'),
    '一、▲甲\n二、乙\n三、丙▲\n四、▲丁\n五、戊',
    '一、乙\n二、▲丁\n三、▲甲\n四、丙▲\n五、戊',
  );
  check(
    'at the end, before the thanks',
    (draft, sections) => moveTo(draft, sections, { where: 'end' }),
    '一、甲▲\n二、乙\n\n谢谢大家！\n',
    '一、乙\n二、甲▲\n\n谢谢大家！\n',
  );
});

describe('references follow', () => {
  check(
    'a move',
    moveUp,
    '一、甲\n见第三部分。\n二、乙\n三、▲丙\n参见一、（一）。\n（一）子\n（二）丑',
    '一、甲\n见第二部分。\n二、▲丙\n参见一、（一）。\n（一）子\n（二）丑\n三、乙',
  );
  check(
    'a change of form',
    demote,
    '一、甲\n（一）子\n二、▲乙\n三、丙，详见第二部分。',
    '一、甲\n（一）子\n（二）▲乙\n二、丙，详见第一部分（二）。',
  );
  check(
    'with their own brackets',
    moveUp,
    '一、甲\n（一）子\n（二）丑▲\n（三）寅，前述(二)也是。',
    '一、甲\n（一）丑▲\n（二）子\n（三）寅，前述(一)也是。',
  );
  check(
    'another ladder',
    (draft) => restyle(draft, taiwan),
    '一、甲▲\n（一）子\n（二）丑，前述（一）也是。',
    '一、甲▲\n(一)子\n(二)丑，前述(一)也是。',
  );
});

describe('taking away', () => {
  /** What is left behind, by name and by the line that it stands on then. */
  const left = (text: string): string[] => {
    const { draft, places } = marked(text);
    const [section = -1] = sectionsOf(draft, places);
    const change = removeSection(draft, section);
    if ('refused' in change) return [change.refused];
    const lines = applyEdits(draft.lines.join('\n'), change.edits).split('\n');
    return change.left.map(({ name, range: { start, end } }) => {
      assert.equal(lines[start.line]?.slice(start.character, end.character), name);
      return `${name} in ${lines[start.line] ?? ''}`;
    });
  };

  it('names the references that it leaves behind, and what they stand in', () => {
    assert.deepEqual(
      left(
        '开头，本讲话第二点另说。\n一、甲\n二、▲乙\n（一）子，见第二部分。\n（二）丑\n三、丙，详见第二部分（二），第三部分。',
      ),
      ['第二点 in 开头，本讲话第二点另说。', '第二部分（二） in 二、丙，详见第二部分（二），第二部分。'],
    );
  });

  it('leaves none behind that stand in it, or mean what follows', () => {
    assert.deepEqual(left('一、▲甲，见第二部分、第三部分。\n二、乙\n三、丙，见第二部分。'), []);
  });
});

describe('renumbering', () => {
  check(
    'the draft: a gap and a doubled number',
    (draft) => renumber(draft, { kind: 'draft' }),
    '一、甲\n（一）子\n（一）丑▲\n三、乙\n（一）寅\n（三）卯',
    '一、甲\n（一）子\n（二）丑▲\n二、乙\n（一）寅\n（二）卯',
  );
  check(
    'this series',
    first((draft, section) => renumber(draft, { kind: 'series', section })),
    '一、甲\n（一）子\n（三）丑\n三、乙▲',
    '一、甲\n（一）子\n（三）丑\n二、乙▲',
  );
  check(
    'from here',
    first((draft, section) => renumber(draft, { kind: 'from', section })),
    '一、甲\n三、乙▲\n四、丙\n七、丁',
    '一、甲\n二、乙▲\n三、丙\n四、丁',
  );
  check(
    'from one again',
    first((draft, section) => renumber(draft, { kind: 'restart', section })),
    '一、甲\n1.子\n2.丑\n二、乙\n3.寅▲\n4.卯',
    '一、甲\n1.子\n2.丑\n二、乙\n1.寅▲\n2.卯',
  );
  check(
    'on from the series before',
    first((draft, section) => renumber(draft, { kind: 'continue', section })),
    '一、甲\n1.子\n2.丑\n二、乙\n1.寅▲\n2.卯',
    '一、甲\n1.子\n2.丑\n二、乙\n3.寅▲\n4.卯',
  );
  check('a sound draft', (draft) => renumber(draft, { kind: 'draft' }), '一、甲\n二、乙', 'nothing-to-do');
});

describe('restyling', () => {
  check(
    'to GB/T 9704',
    (draft) => restyle(draft, gbt9704),
    '1、甲\n(1)子\n(2)丑\n2、乙▲',
    '一、甲\n（一）子\n（二）丑\n二、乙▲',
  );
  check(
    'parts and chapters stay',
    (draft) => restyle(draft, gbt9704),
    '第一章 总则\n1、甲▲\n2、乙\n第二章 附则',
    '第一章 总则\n一、甲▲\n二、乙\n第二章 附则',
  );
  check(
    'not deeper than the ladder',
    (draft) => restyle(draft, gbt9704.slice(0, 1)),
    '一、甲▲\n（一）子\n（二）丑\n二、乙',
    'no-form',
  );
});

describe('inserting', () => {
  check(
    'after',
    first((draft, section) => insertSection(draft, { section, where: 'after' })),
    '一、甲▲\n文\n\n二、乙\n\n三、丙',
    '一、甲\n文\n\n二、▲\n\n三、乙\n\n四、丙',
  );
  check(
    'before',
    first((draft, section) => insertSection(draft, { section, where: 'before' })),
    '　　一、 甲▲\n　　二、 乙',
    '　　一、 ▲\n　　二、 甲\n　　三、 乙',
  );
  check(
    'in the hand of the series',
    first((draft, section) => insertSection(draft, { section, where: 'after' })),
    '十九、甲\n廿、乙\n廿一、丙▲\n廿二、丁',
    '十九、甲\n廿、乙\n廿一、丙\n廿二、▲\n廿三、丁',
  );
  check(
    'a number put in later follows the one it stands behind',
    first((draft, section) => insertSection(draft, { section, where: 'before' })),
    '一、甲▲\n二、乙\n二之一、丙\n三、丁',
    '一、▲\n二、甲\n三、乙\n三之一、丙\n四、丁',
  );
  check(
    'digit by digit',
    first((draft, section) => insertSection(draft, { section, where: 'after' })),
    '第一〇五条　甲\n第一〇六条　乙▲\n第一〇七条　丙',
    '第一〇五条　甲\n第一〇六条　乙\n第一〇七条　▲\n第一〇八条　丙',
  );
  check(
    'inside',
    first((draft, section) => insertSection(draft, { section, where: 'child' })),
    '一、甲\n（一）子\n二、乙▲\n文\n三、丙',
    '一、甲\n（一）子\n二、乙\n文\n（一）▲\n三、丙',
  );
  check(
    'out of the clipboard',
    first((draft) => pasteSection(draft, { line: 1, character: 0 }, '二、丁\n文\n（一）辰\n')),
    '一、甲▲\n（一）子\n二、乙',
    '一、甲▲\n（一）子\n（二）丁\n文\n1.辰\n二、乙',
  );
  check(
    'taking away',
    first(removeSection),
    '一、甲\n\n二、乙▲\n文\n（一）子\n\n三、丙',
    '一、甲\n▲\n二、丙',
  );
});
