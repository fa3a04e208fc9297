// Every structural edit of every section of some small drafts: what the text is then, its lines joined by ` / `, or why the edit
// is refused; what has nothing to do is left out. A section is called by its title, one character.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  type Change,
  copySection,
  demote,
  insertSection,
  moveDown,
  moveTo,
  moveUp,
  pasteSection,
  promote,
  removeSection,
  renumber,
  sectionRange,
} from '../../../src/core/edits/index.ts';
import { type Draft, parse } from '../../../src/core/reading/draft.ts';
import { applyEdits } from '../../../src/core/text/edits.ts';

type Operation = (draft: Draft, section: number) => Change;

const OPERATIONS: Readonly<Record<string, Operation>> = {
  up: (draft, section) => moveUp(draft, [section]),
  down: (draft, section) => moveDown(draft, [section]),
  out: (draft, section) => promote(draft, [section]),
  in: (draft, section) => demote(draft, [section]),
  first: (draft, section) => moveTo(draft, [section], { section: 0, where: 'before' }),
  end: (draft, section) => moveTo(draft, [section], { where: 'end' }),
  remove: removeSection,
  before: (draft, section) => insertSection(draft, { section, where: 'before' }),
  after: (draft, section) => insertSection(draft, { section, where: 'after' }),
  child: (draft, section) => insertSection(draft, { section, where: 'child' }),
  copy: (draft, section) => pasteSection(draft, { line: 0, character: 0 }, copySection(draft, section)),
  restart: (draft, section) => renumber(draft, { kind: 'restart', section }),
  continue: (draft, section) => renumber(draft, { kind: 'continue', section }),
  from: (draft, section) => renumber(draft, { kind: 'from', section }),
};

function outcomes(text: string): string[] {
  const draft = parse(text);
  return draft.sections.flatMap(({ index, line, ordinal }) => {
    const name = draft.lines[line]?.slice(ordinal.end).trim() ?? '';
    const { start, end } = sectionRange(draft, index);
    return [
      `${name}: ${start.line}:${start.character} to ${end.line}:${end.character}`,
      ...Object.entries(OPERATIONS).flatMap(([operation, run]) => {
        const change = run(draft, index);
        const after = 'refused' in change ? change.refused : applyEdits(text, change.edits);
        return after === 'nothing-to-do' ? [] : `  ${operation}: ${after.replaceAll('\n', ' / ')}`.trimEnd();
      }),
    ];
  });
}

function assertOutcomes(text: string, wanted: string): void {
  const lines = wanted.split('\n').slice(1, -1);
  assert.equal(outcomes(text).join('\n'), lines.map((line) => line.slice(6)).join('\n'));
}

describe('every edit of every section', () => {
  it('of several levels, with blank lines', () =>
    assertOutcomes(
      '一、甲\n（一）子\n1.辰\n2.巳\n（二）丑\n\n二、乙\n\n文\n（一）寅\n\n三、丙\n',
      `
      甲: 0:0 to 6:0
        up: first-of-its-parent
        down: 一、乙 /  / 文 / （一）寅 /  / 二、甲 / （一）子 / 1.辰 / 2.巳 / （二）丑 /  / 三、丙 /
        out: no-parent
        in: first-of-its-parent
        end: 一、乙 /  / 文 / （一）寅 /  / 二、丙 /  / 三、甲 / （一）子 / 1.辰 / 2.巳 / （二）丑 /
        remove: 一、乙 /  / 文 / （一）寅 /  / 二、丙 /
        before: 一、 /  / 二、甲 / （一）子 / 1.辰 / 2.巳 / （二）丑 /  / 三、乙 /  / 文 / （一）寅 /  / 四、丙 /
        after: 一、甲 / （一）子 / 1.辰 / 2.巳 / （二）丑 /  / 二、 /  / 三、乙 /  / 文 / （一）寅 /  / 四、丙 /
        child: 一、甲 / （一）子 / 1.辰 / 2.巳 / （二）丑 / （三） /  / 二、乙 /  / 文 / （一）寅 /  / 三、丙 /
        copy: 一、甲 / （一）子 / 1.辰 / 2.巳 / （二）丑 /  / 二、甲 / （一）子 / 1.辰 / 2.巳 / （二）丑 /  / 三、乙 /  / 文 / （一）寅 /  / 四、丙 /
      子: 1:0 to 4:0
        up: first-of-its-parent
        down: 一、甲 / （一）丑 / （二）子 / 1.辰 / 2.巳 /  / 二、乙 /  / 文 / （一）寅 /  / 三、丙 /
        out: 一、甲 / （一）丑 / 二、子 / （一）辰 / （二）巳 /  / 三、乙 /  / 文 / （一）寅 /  / 四、丙 /
        in: first-of-its-parent
        first: would-not-hold
        end: 一、甲 / （一）丑 /  / 二、乙 /  / 文 / （一）寅 /  / 三、丙 / 四、子 / （一）辰 / （二）巳 /
        remove: 一、甲 / （一）丑 /  / 二、乙 /  / 文 / （一）寅 /  / 三、丙 /
        before: 一、甲 / （一） / （二）子 / 1.辰 / 2.巳 / （三）丑 /  / 二、乙 /  / 文 / （一）寅 /  / 三、丙 /
        after: 一、甲 / （一）子 / 1.辰 / 2.巳 / （二） / （三）丑 /  / 二、乙 /  / 文 / （一）寅 /  / 三、丙 /
        child: 一、甲 / （一）子 / 1.辰 / 2.巳 / 3. / （二）丑 /  / 二、乙 /  / 文 / （一）寅 /  / 三、丙 /
        copy: 一、甲 / （一）子 / 1.辰 / 2.巳 / （二）丑 /  / 二、子 / （一）辰 / （二）巳 /  / 三、乙 /  / 文 / （一）寅 /  / 四、丙 /
      辰: 2:0 to 3:0
        up: first-of-its-parent
        down: 一、甲 / （一）子 / 1.巳 / 2.辰 / （二）丑 /  / 二、乙 /  / 文 / （一）寅 /  / 三、丙 /
        out: 一、甲 / （一）子 / 1.巳 / （二）辰 / （三）丑 /  / 二、乙 /  / 文 / （一）寅 /  / 三、丙 /
        in: first-of-its-parent
        first: would-not-hold
        end: 一、甲 / （一）子 / 1.巳 / （二）丑 /  / 二、乙 /  / 文 / （一）寅 /  / 三、丙 / 四、辰 /
        remove: 一、甲 / （一）子 / 1.巳 / （二）丑 /  / 二、乙 /  / 文 / （一）寅 /  / 三、丙 /
        before: 一、甲 / （一）子 / 1. / 2.辰 / 3.巳 / （二）丑 /  / 二、乙 /  / 文 / （一）寅 /  / 三、丙 /
        after: 一、甲 / （一）子 / 1.辰 / 2. / 3.巳 / （二）丑 /  / 二、乙 /  / 文 / （一）寅 /  / 三、丙 /
        child: 一、甲 / （一）子 / 1.辰 / （1） / 2.巳 / （二）丑 /  / 二、乙 /  / 文 / （一）寅 /  / 三、丙 /
        copy: 一、甲 / （一）子 / 1.辰 / 2.巳 / （二）丑 /  / 二、辰 /  / 三、乙 /  / 文 / （一）寅 /  / 四、丙 /
      巳: 3:0 to 4:0
        up: 一、甲 / （一）子 / 1.巳 / 2.辰 / （二）丑 /  / 二、乙 /  / 文 / （一）寅 /  / 三、丙 /
        down: last-of-its-parent
        out: 一、甲 / （一）子 / 1.辰 / （二）巳 / （三）丑 /  / 二、乙 /  / 文 / （一）寅 /  / 三、丙 /
        in: 一、甲 / （一）子 / 1.辰 / （1）巳 / （二）丑 /  / 二、乙 /  / 文 / （一）寅 /  / 三、丙 /
        first: would-not-hold
        end: 一、甲 / （一）子 / 1.辰 / （二）丑 /  / 二、乙 /  / 文 / （一）寅 /  / 三、丙 / 四、巳 /
        remove: 一、甲 / （一）子 / 1.辰 / （二）丑 /  / 二、乙 /  / 文 / （一）寅 /  / 三、丙 /
        before: 一、甲 / （一）子 / 1.辰 / 2. / 3.巳 / （二）丑 /  / 二、乙 /  / 文 / （一）寅 /  / 三、丙 /
        after: 一、甲 / （一）子 / 1.辰 / 2.巳 / 3. / （二）丑 /  / 二、乙 /  / 文 / （一）寅 /  / 三、丙 /
        child: 一、甲 / （一）子 / 1.辰 / 2.巳 / （1） / （二）丑 /  / 二、乙 /  / 文 / （一）寅 /  / 三、丙 /
        copy: 一、甲 / （一）子 / 1.辰 / 2.巳 / （二）丑 /  / 二、巳 /  / 三、乙 /  / 文 / （一）寅 /  / 四、丙 /
        restart: 一、甲 / （一）子 / 1.辰 / 1.巳 / （二）丑 /  / 二、乙 /  / 文 / （一）寅 /  / 三、丙 /
      丑: 4:0 to 6:0
        up: 一、甲 / （一）丑 / （二）子 / 1.辰 / 2.巳 /  / 二、乙 /  / 文 / （一）寅 /  / 三、丙 /
        down: last-of-its-parent
        out: 一、甲 / （一）子 / 1.辰 / 2.巳 / 二、丑 /  / 三、乙 /  / 文 / （一）寅 /  / 四、丙 /
        in: 一、甲 / （一）子 / 1.辰 / 2.巳 / 3.丑 /  / 二、乙 /  / 文 / （一）寅 /  / 三、丙 /
        first: would-not-hold
        end: 一、甲 / （一）子 / 1.辰 / 2.巳 /  / 二、乙 /  / 文 / （一）寅 /  / 三、丙 / 四、丑 /
        remove: 一、甲 / （一）子 / 1.辰 / 2.巳 /  / 二、乙 /  / 文 / （一）寅 /  / 三、丙 /
        before: 一、甲 / （一）子 / 1.辰 / 2.巳 / （二） / （三）丑 /  / 二、乙 /  / 文 / （一）寅 /  / 三、丙 /
        after: 一、甲 / （一）子 / 1.辰 / 2.巳 / （二）丑 / （三） /  / 二、乙 /  / 文 / （一）寅 /  / 三、丙 /
        child: 一、甲 / （一）子 / 1.辰 / 2.巳 / （二）丑 / 1. /  / 二、乙 /  / 文 / （一）寅 /  / 三、丙 /
        copy: 一、甲 / （一）子 / 1.辰 / 2.巳 / （二）丑 /  / 二、丑 /  / 三、乙 /  / 文 / （一）寅 /  / 四、丙 /
        restart: 一、甲 / （一）子 / 1.辰 / 2.巳 / （一）丑 /  / 二、乙 /  / 文 / （一）寅 /  / 三、丙 /
      乙: 6:0 to 11:0
        up: 一、乙 /  / 文 / （一）寅 /  / 二、甲 / （一）子 / 1.辰 / 2.巳 / （二）丑 /  / 三、丙 /
        down: 一、甲 / （一）子 / 1.辰 / 2.巳 / （二）丑 /  / 二、丙 /  / 三、乙 /  / 文 / （一）寅 /
        out: no-parent
        in: 一、甲 / （一）子 / 1.辰 / 2.巳 / （二）丑 /  / （三）乙 /  / 文 / 1.寅 /  / 二、丙 /
        first: 一、乙 /  / 文 / （一）寅 /  / 二、甲 / （一）子 / 1.辰 / 2.巳 / （二）丑 /  / 三、丙 /
        end: 一、甲 / （一）子 / 1.辰 / 2.巳 / （二）丑 /  / 二、丙 /  / 三、乙 /  / 文 / （一）寅 /
        remove: 一、甲 / （一）子 / 1.辰 / 2.巳 / （二）丑 /  / 二、丙 /
        before: 一、甲 / （一）子 / 1.辰 / 2.巳 / （二）丑 /  / 二、 /  / 三、乙 /  / 文 / （一）寅 /  / 四、丙 /
        after: 一、甲 / （一）子 / 1.辰 / 2.巳 / （二）丑 /  / 二、乙 /  / 文 / （一）寅 /  / 三、 /  / 四、丙 /
        child: 一、甲 / （一）子 / 1.辰 / 2.巳 / （二）丑 /  / 二、乙 /  / 文 / （一）寅 / （二） /  / 三、丙 /
        copy: 一、甲 / （一）子 / 1.辰 / 2.巳 / （二）丑 /  / 二、乙 /  / 文 / （一）寅 /  / 三、乙 /  / 文 / （一）寅 /  / 四、丙 /
        restart: 一、甲 / （一）子 / 1.辰 / 2.巳 / （二）丑 /  / 一、乙 /  / 文 / （一）寅 /  / 二、丙 /
      寅: 9:0 to 11:0
        up: first-of-its-parent
        down: last-of-its-parent
        out: 一、甲 / （一）子 / 1.辰 / 2.巳 / （二）丑 /  / 二、乙 /  / 文 / 三、寅 /  / 四、丙 /
        in: first-of-its-parent
        first: would-not-hold
        end: 一、甲 / （一）子 / 1.辰 / 2.巳 / （二）丑 /  / 二、乙 /  / 文 /  / 三、丙 / 四、寅 /
        remove: 一、甲 / （一）子 / 1.辰 / 2.巳 / （二）丑 /  / 二、乙 /  / 文 /  / 三、丙 /
        before: 一、甲 / （一）子 / 1.辰 / 2.巳 / （二）丑 /  / 二、乙 /  / 文 / （一） / （二）寅 /  / 三、丙 /
        after: 一、甲 / （一）子 / 1.辰 / 2.巳 / （二）丑 /  / 二、乙 /  / 文 / （一）寅 / （二） /  / 三、丙 /
        child: 一、甲 / （一）子 / 1.辰 / 2.巳 / （二）丑 /  / 二、乙 /  / 文 / （一）寅 / 1. /  / 三、丙 /
        copy: 一、甲 / （一）子 / 1.辰 / 2.巳 / （二）丑 /  / 二、寅 /  / 三、乙 /  / 文 / （一）寅 /  / 四、丙 /
        continue: 一、甲 / （一）子 / 1.辰 / 2.巳 / （二）丑 /  / 二、乙 /  / 文 / （三）寅 /  / 三、丙 /
      丙: 11:0 to 12:0
        up: 一、甲 / （一）子 / 1.辰 / 2.巳 / （二）丑 /  / 二、丙 /  / 三、乙 /  / 文 / （一）寅 /
        down: last-of-its-parent
        out: no-parent
        in: 一、甲 / （一）子 / 1.辰 / 2.巳 / （二）丑 /  / 二、乙 /  / 文 / （一）寅 /  / （二）丙 /
        first: 一、丙 /  / 二、甲 / （一）子 / 1.辰 / 2.巳 / （二）丑 /  / 三、乙 /  / 文 / （一）寅 /
        remove: 一、甲 / （一）子 / 1.辰 / 2.巳 / （二）丑 /  / 二、乙 /  / 文 / （一）寅 /
        before: 一、甲 / （一）子 / 1.辰 / 2.巳 / （二）丑 /  / 二、乙 /  / 文 / （一）寅 /  / 三、 /  / 四、丙 /
        after: 一、甲 / （一）子 / 1.辰 / 2.巳 / （二）丑 /  / 二、乙 /  / 文 / （一）寅 /  / 三、丙 /  / 四、 /
        child: 一、甲 / （一）子 / 1.辰 / 2.巳 / （二）丑 /  / 二、乙 /  / 文 / （一）寅 /  / 三、丙 /  / （一） /
        copy: 一、甲 / （一）子 / 1.辰 / 2.巳 / （二）丑 /  / 二、丙 /  / 三、乙 /  / 文 / （一）寅 /  / 四、丙 /
        restart: 一、甲 / （一）子 / 1.辰 / 2.巳 / （二）丑 /  / 二、乙 /  / 文 / （一）寅 /  / 一、丙 /
    `,
    ));
  it('of decimals', () =>
    assertOutcomes(
      '1 甲\n1.1 子\n1.2 丑\n1.2.1 寅\n2 乙\n2.1 卯',
      `
      甲: 0:0 to 4:0
        up: first-of-its-parent
        down: 1 乙 / 1.1 卯 / 2 甲 / 2.1 子 / 2.2 丑 / 2.2.1 寅
        out: no-parent
        in: first-of-its-parent
        end: 1 乙 / 1.1 卯 / 2 甲 / 2.1 子 / 2.2 丑 / 2.2.1 寅
        remove: 1 乙 / 1.1 卯
        before: 1  / 2 甲 / 2.1 子 / 2.2 丑 / 2.2.1 寅 / 3 乙 / 3.1 卯
        after: 1 甲 / 1.1 子 / 1.2 丑 / 1.2.1 寅 / 2  / 3 乙 / 3.1 卯
        child: 1 甲 / 1.1 子 / 1.2 丑 / 1.2.1 寅 / 1.3  / 2 乙 / 2.1 卯
        copy: 1 甲 / 1.1 子 / 1.2 丑 / 1.2.1 寅 / 2 甲 / 2.1 子 / 2.2 丑 / 2.2.1 寅 / 3 乙 / 3.1 卯
      子: 1:0 to 2:0
        up: first-of-its-parent
        down: 1 甲 / 1.1 丑 / 1.1.1 寅 / 1.2 子 / 2 乙 / 2.1 卯
        out: 1 甲 / 1.1 丑 / 1.1.1 寅 / 2 子 / 3 乙 / 3.1 卯
        in: first-of-its-parent
        first: would-not-hold
        end: 1 甲 / 1.1 丑 / 1.1.1 寅 / 2 乙 / 2.1 卯 / 3 子
        remove: 1 甲 / 1.1 丑 / 1.1.1 寅 / 2 乙 / 2.1 卯
        before: 1 甲 / 1.1  / 1.2 子 / 1.3 丑 / 1.3.1 寅 / 2 乙 / 2.1 卯
        after: 1 甲 / 1.1 子 / 1.2  / 1.3 丑 / 1.3.1 寅 / 2 乙 / 2.1 卯
        child: 1 甲 / 1.1 子 / 1.1.1  / 1.2 丑 / 1.2.1 寅 / 2 乙 / 2.1 卯
        copy: 1 甲 / 1.1 子 / 1.2 丑 / 1.2.1 寅 / 2 子 / 3 乙 / 3.1 卯
      丑: 2:0 to 4:0
        up: 1 甲 / 1.1 丑 / 1.1.1 寅 / 1.2 子 / 2 乙 / 2.1 卯
        down: last-of-its-parent
        out: 1 甲 / 1.1 子 / 2 丑 / 2.1 寅 / 3 乙 / 3.1 卯
        in: 1 甲 / 1.1 子 / 1.1.1 丑 / 1.1.1.1 寅 / 2 乙 / 2.1 卯
        first: would-not-hold
        end: 1 甲 / 1.1 子 / 2 乙 / 2.1 卯 / 3 丑 / 3.1 寅
        remove: 1 甲 / 1.1 子 / 2 乙 / 2.1 卯
        before: 1 甲 / 1.1 子 / 1.2  / 1.3 丑 / 1.3.1 寅 / 2 乙 / 2.1 卯
        after: 1 甲 / 1.1 子 / 1.2 丑 / 1.2.1 寅 / 1.3  / 2 乙 / 2.1 卯
        child: 1 甲 / 1.1 子 / 1.2 丑 / 1.2.1 寅 / 1.2.2  / 2 乙 / 2.1 卯
        copy: 1 甲 / 1.1 子 / 1.2 丑 / 1.2.1 寅 / 2 丑 / 2.1 寅 / 3 乙 / 3.1 卯
        restart: 1 甲 / 1.1 子 / 1.1 丑 / 1.1.1 寅 / 2 乙 / 2.1 卯
      寅: 3:0 to 4:0
        up: first-of-its-parent
        down: last-of-its-parent
        out: 1 甲 / 1.1 子 / 1.2 丑 / 1.3 寅 / 2 乙 / 2.1 卯
        in: first-of-its-parent
        first: would-not-hold
        end: 1 甲 / 1.1 子 / 1.2 丑 / 2 乙 / 2.1 卯 / 3 寅
        remove: 1 甲 / 1.1 子 / 1.2 丑 / 2 乙 / 2.1 卯
        before: 1 甲 / 1.1 子 / 1.2 丑 / 1.2.1  / 1.2.2 寅 / 2 乙 / 2.1 卯
        after: 1 甲 / 1.1 子 / 1.2 丑 / 1.2.1 寅 / 1.2.2  / 2 乙 / 2.1 卯
        child: would-not-hold
        copy: 1 甲 / 1.1 子 / 1.2 丑 / 1.2.1 寅 / 2 寅 / 3 乙 / 3.1 卯
      乙: 4:0 to 5:5
        up: 1 乙 / 1.1 卯 / 2 甲 / 2.1 子 / 2.2 丑 / 2.2.1 寅
        down: last-of-its-parent
        out: no-parent
        in: 1 甲 / 1.1 子 / 1.2 丑 / 1.2.1 寅 / 1.3 乙 / 1.3.1 卯
        first: 1 乙 / 1.1 卯 / 2 甲 / 2.1 子 / 2.2 丑 / 2.2.1 寅
        remove: 1 甲 / 1.1 子 / 1.2 丑 / 1.2.1 寅
        before: 1 甲 / 1.1 子 / 1.2 丑 / 1.2.1 寅 / 2  / 3 乙 / 3.1 卯
        after: 1 甲 / 1.1 子 / 1.2 丑 / 1.2.1 寅 / 2 乙 / 2.1 卯 / 3
        child: 1 甲 / 1.1 子 / 1.2 丑 / 1.2.1 寅 / 2 乙 / 2.1 卯 / 2.2
        copy: 1 甲 / 1.1 子 / 1.2 丑 / 1.2.1 寅 / 2 乙 / 2.1 卯 / 3 乙 / 3.1 卯
        restart: 1 甲 / 1.1 子 / 1.2 丑 / 1.2.1 寅 / 1 乙 / 1.1 卯
      卯: 5:0 to 5:5
        up: first-of-its-parent
        down: last-of-its-parent
        out: 1 甲 / 1.1 子 / 1.2 丑 / 1.2.1 寅 / 2 乙 / 3 卯
        in: first-of-its-parent
        first: would-not-hold
        end: 1 甲 / 1.1 子 / 1.2 丑 / 1.2.1 寅 / 2 乙 / 3 卯
        remove: 1 甲 / 1.1 子 / 1.2 丑 / 1.2.1 寅 / 2 乙
        before: 1 甲 / 1.1 子 / 1.2 丑 / 1.2.1 寅 / 2 乙 / 2.1  / 2.2 卯
        after: 1 甲 / 1.1 子 / 1.2 丑 / 1.2.1 寅 / 2 乙 / 2.1 卯 / 2.2
        child: 1 甲 / 1.1 子 / 1.2 丑 / 1.2.1 寅 / 2 乙 / 2.1 卯 / 2.1.1
        copy: 1 甲 / 1.1 子 / 1.2 丑 / 1.2.1 寅 / 2 卯 / 3 乙 / 3.1 卯
        continue: 1 甲 / 1.1 子 / 1.2 丑 / 1.2.1 寅 / 2 乙 / 2.3 卯
    `,
    ));
  it('of Markdown', () =>
    assertOutcomes(
      '# 一、甲\n## （一）子\n### 1.辰\n## （二）丑\n# 二、乙\n文\n## （一）寅\n',
      `
      甲: 0:0 to 4:0
        up: first-of-its-parent
        down: # 一、乙 / 文 / ## （一）寅 / # 二、甲 / ## （一）子 / ### 1.辰 / ## （二）丑 /
        out: no-parent
        in: first-of-its-parent
        end: # 一、乙 / 文 / ## （一）寅 / # 二、甲 / ## （一）子 / ### 1.辰 / ## （二）丑 /
        remove: # 一、乙 / 文 / ## （一）寅 /
        before: # 一、 / # 二、甲 / ## （一）子 / ### 1.辰 / ## （二）丑 / # 三、乙 / 文 / ## （一）寅 /
        after: # 一、甲 / ## （一）子 / ### 1.辰 / ## （二）丑 / # 二、 / # 三、乙 / 文 / ## （一）寅 /
        child: # 一、甲 / ## （一）子 / ### 1.辰 / ## （二）丑 / ## （三） / # 二、乙 / 文 / ## （一）寅 /
        copy: # 一、甲 / ## （一）子 / ### 1.辰 / ## （二）丑 / # 二、甲 / ## （一）子 / ### 1.辰 / ## （二）丑 / # 三、乙 / 文 / ## （一）寅 /
      子: 1:0 to 3:0
        up: first-of-its-parent
        down: # 一、甲 / ## （一）丑 / ## （二）子 / ### 1.辰 / # 二、乙 / 文 / ## （一）寅 /
        out: # 一、甲 / ## （一）丑 / # 二、子 / ## （一）辰 / # 三、乙 / 文 / ## （一）寅 /
        in: first-of-its-parent
        first: would-not-hold
        end: # 一、甲 / ## （一）丑 / # 二、乙 / 文 / ## （一）寅 / # 三、子 / ## （一）辰 /
        remove: # 一、甲 / ## （一）丑 / # 二、乙 / 文 / ## （一）寅 /
        before: # 一、甲 / ## （一） / ## （二）子 / ### 1.辰 / ## （三）丑 / # 二、乙 / 文 / ## （一）寅 /
        after: # 一、甲 / ## （一）子 / ### 1.辰 / ## （二） / ## （三）丑 / # 二、乙 / 文 / ## （一）寅 /
        child: # 一、甲 / ## （一）子 / ### 1.辰 / ### 2. / ## （二）丑 / # 二、乙 / 文 / ## （一）寅 /
        copy: # 一、甲 / ## （一）子 / ### 1.辰 / ## （二）丑 / ## 二、子 / ### （一）辰 / # 三、乙 / 文 / ## （一）寅 /
      辰: 2:0 to 3:0
        up: first-of-its-parent
        down: last-of-its-parent
        out: # 一、甲 / ## （一）子 / ## （二）辰 / ## （三）丑 / # 二、乙 / 文 / ## （一）寅 /
        in: first-of-its-parent
        first: would-not-hold
        end: # 一、甲 / ## （一）子 / ## （二）丑 / # 二、乙 / 文 / ## （一）寅 / # 三、辰 /
        remove: # 一、甲 / ## （一）子 / ## （二）丑 / # 二、乙 / 文 / ## （一）寅 /
        before: # 一、甲 / ## （一）子 / ### 1. / ### 2.辰 / ## （二）丑 / # 二、乙 / 文 / ## （一）寅 /
        after: # 一、甲 / ## （一）子 / ### 1.辰 / ### 2. / ## （二）丑 / # 二、乙 / 文 / ## （一）寅 /
        child: # 一、甲 / ## （一）子 / ### 1.辰 / （1） / ## （二）丑 / # 二、乙 / 文 / ## （一）寅 /
        copy: # 一、甲 / ## （一）子 / ### 1.辰 / ## （二）丑 / ### 二、辰 / # 三、乙 / 文 / ## （一）寅 /
      丑: 3:0 to 4:0
        up: # 一、甲 / ## （一）丑 / ## （二）子 / ### 1.辰 / # 二、乙 / 文 / ## （一）寅 /
        down: last-of-its-parent
        out: # 一、甲 / ## （一）子 / ### 1.辰 / # 二、丑 / # 三、乙 / 文 / ## （一）寅 /
        in: # 一、甲 / ## （一）子 / ### 1.辰 / ### 2.丑 / # 二、乙 / 文 / ## （一）寅 /
        first: would-not-hold
        end: # 一、甲 / ## （一）子 / ### 1.辰 / # 二、乙 / 文 / ## （一）寅 / # 三、丑 /
        remove: # 一、甲 / ## （一）子 / ### 1.辰 / # 二、乙 / 文 / ## （一）寅 /
        before: # 一、甲 / ## （一）子 / ### 1.辰 / ## （二） / ## （三）丑 / # 二、乙 / 文 / ## （一）寅 /
        after: # 一、甲 / ## （一）子 / ### 1.辰 / ## （二）丑 / ## （三） / # 二、乙 / 文 / ## （一）寅 /
        child: # 一、甲 / ## （一）子 / ### 1.辰 / ## （二）丑 / 1. / # 二、乙 / 文 / ## （一）寅 /
        copy: # 一、甲 / ## （一）子 / ### 1.辰 / ## （二）丑 / ## 二、丑 / # 三、乙 / 文 / ## （一）寅 /
        restart: # 一、甲 / ## （一）子 / ### 1.辰 / ## （一）丑 / # 二、乙 / 文 / ## （一）寅 /
      乙: 4:0 to 7:0
        up: # 一、乙 / 文 / ## （一）寅 / # 二、甲 / ## （一）子 / ### 1.辰 / ## （二）丑 /
        down: last-of-its-parent
        out: no-parent
        in: # 一、甲 / ## （一）子 / ### 1.辰 / ## （二）丑 / ## （三）乙 / 文 / ### 1.寅 /
        first: # 一、乙 / 文 / ## （一）寅 / # 二、甲 / ## （一）子 / ### 1.辰 / ## （二）丑 /
        remove: # 一、甲 / ## （一）子 / ### 1.辰 / ## （二）丑 /
        before: # 一、甲 / ## （一）子 / ### 1.辰 / ## （二）丑 / # 二、 / # 三、乙 / 文 / ## （一）寅 /
        after: # 一、甲 / ## （一）子 / ### 1.辰 / ## （二）丑 / # 二、乙 / 文 / ## （一）寅 / # 三、 /
        child: # 一、甲 / ## （一）子 / ### 1.辰 / ## （二）丑 / # 二、乙 / 文 / ## （一）寅 / ## （二） /
        copy: # 一、甲 / ## （一）子 / ### 1.辰 / ## （二）丑 / # 二、乙 / 文 / ## （一）寅 / # 三、乙 / 文 / ## （一）寅 /
        restart: # 一、甲 / ## （一）子 / ### 1.辰 / ## （二）丑 / # 一、乙 / 文 / ## （一）寅 /
      寅: 6:0 to 7:0
        up: first-of-its-parent
        down: last-of-its-parent
        out: # 一、甲 / ## （一）子 / ### 1.辰 / ## （二）丑 / # 二、乙 / 文 / # 三、寅 /
        in: first-of-its-parent
        first: would-not-hold
        end: # 一、甲 / ## （一）子 / ### 1.辰 / ## （二）丑 / # 二、乙 / 文 / # 三、寅 /
        remove: # 一、甲 / ## （一）子 / ### 1.辰 / ## （二）丑 / # 二、乙 / 文 /
        before: # 一、甲 / ## （一）子 / ### 1.辰 / ## （二）丑 / # 二、乙 / 文 / ## （一） / ## （二）寅 /
        after: # 一、甲 / ## （一）子 / ### 1.辰 / ## （二）丑 / # 二、乙 / 文 / ## （一）寅 / ## （二） /
        child: # 一、甲 / ## （一）子 / ### 1.辰 / ## （二）丑 / # 二、乙 / 文 / ## （一）寅 / 1. /
        copy: # 一、甲 / ## （一）子 / ### 1.辰 / ## （二）丑 / ## 二、寅 / # 三、乙 / 文 / ## （一）寅 /
        continue: # 一、甲 / ## （一）子 / ### 1.辰 / ## （二）丑 / # 二、乙 / 文 / ## （三）寅 /
    `,
    ));
  it('of articles that run on', () =>
    assertOutcomes(
      '第一章　甲\n第一条　子\n第二条　丑\n第二条之一　寅\n第二章　乙\n第三条　卯\n',
      `
      甲: 0:0 to 4:0
        up: first-of-its-parent
        down: no-form
        out: no-parent
        in: first-of-its-parent
        end: no-form
        remove: 第一章　乙 / 第一条　卯 /
        before: 第一章　 / 第二章　甲 / 第一条　子 / 第二条　丑 / 第二条之一　寅 / 第三章　乙 / 第三条　卯 /
        after: 第一章　甲 / 第一条　子 / 第二条　丑 / 第二条之一　寅 / 第二章　 / 第三章　乙 / 第三条　卯 /
        child: 第一章　甲 / 第一条　子 / 第二条　丑 / 第二条之一　寅 / 第二条之二　 / 第二章　乙 / 第三条　卯 /
        copy: 第一章　甲 / 第一条　子 / 第二条　丑 / 第二条之一　寅 / 第二章　甲 / 第一条　子 / 第二条　丑 / 第二条之一　寅 / 第三章　乙 / 第三条　卯 /
      子: 1:0 to 2:0
        up: first-of-its-parent
        down: no-form
        out: no-form
        in: first-of-its-parent
        first: no-form
        end: no-form
        remove: 第一章　甲 / 第一条　丑 / 第一条之一　寅 / 第二章　乙 / 第二条　卯 /
        before: 第一章　甲 / 第一条　 / 第二条　子 / 第三条　丑 / 第三条之一　寅 / 第二章　乙 / 第四条　卯 /
        after: 第一章　甲 / 第一条　子 / 第二条　 / 第三条　丑 / 第三条之一　寅 / 第二章　乙 / 第四条　卯 /
        child: 第一章　甲 / 第一条　子 / 一、 / 第二条　丑 / 第二条之一　寅 / 第二章　乙 / 第三条　卯 /
        copy: 第一章　甲 / 第一条　子 / 第二条　丑 / 第二条之一　寅 / 第二章　子 / 第三章　乙 / 第三条　卯 /
      丑: 2:0 to 3:0
        up: no-form
        down: no-form
        out: no-form
        in: no-form
        first: no-form
        end: no-form
        remove: would-not-hold
        before: 第一章　甲 / 第一条　子 / 第二条　 / 第三条　丑 / 第三条之一　寅 / 第二章　乙 / 第四条　卯 /
        after: would-not-hold
        child: 第一章　甲 / 第一条　子 / 第二条　丑 / 一、 / 第二条之一　寅 / 第二章　乙 / 第三条　卯 /
        copy: 第一章　甲 / 第一条　子 / 第二条　丑 / 第二条之一　寅 / 第二章　丑 / 第三章　乙 / 第三条　卯 /
        restart: 第一章　甲 / 第一条　子 / 第一条　丑 / 第一条之一　寅 / 第二章　乙 / 第二条　卯 /
      寅: 3:0 to 4:0
        up: no-form
        down: last-of-its-parent
        out: no-form
        in: no-form
        first: no-form
        end: no-form
        remove: 第一章　甲 / 第一条　子 / 第二条　丑 / 第二章　乙 / 第三条　卯 /
        before: 第一章　甲 / 第一条　子 / 第二条　丑 / 第二条之一　 / 第二条之二　寅 / 第二章　乙 / 第三条　卯 /
        after: 第一章　甲 / 第一条　子 / 第二条　丑 / 第二条之一　寅 / 第二条之二　 / 第二章　乙 / 第三条　卯 /
        child: 第一章　甲 / 第一条　子 / 第二条　丑 / 第二条之一　寅 / 一、 / 第二章　乙 / 第三条　卯 /
        copy: no-section
      乙: 4:0 to 6:0
        up: no-form
        down: last-of-its-parent
        out: no-parent
        in: would-not-hold
        first: no-form
        remove: 第一章　甲 / 第一条　子 / 第二条　丑 / 第二条之一　寅 /
        before: 第一章　甲 / 第一条　子 / 第二条　丑 / 第二条之一　寅 / 第二章　 / 第三章　乙 / 第三条　卯 /
        after: 第一章　甲 / 第一条　子 / 第二条　丑 / 第二条之一　寅 / 第二章　乙 / 第三条　卯 / 第三章　 /
        child: 第一章　甲 / 第一条　子 / 第二条　丑 / 第二条之一　寅 / 第二章　乙 / 第三条　卯 / 第四条　 /
        copy: would-not-hold
        restart: 第一章　甲 / 第一条　子 / 第二条　丑 / 第二条之一　寅 / 第一章　乙 / 第三条　卯 /
      卯: 5:0 to 6:0
        up: first-of-its-parent
        down: last-of-its-parent
        out: no-form
        in: first-of-its-parent
        first: no-form
        end: no-form
        remove: 第一章　甲 / 第一条　子 / 第二条　丑 / 第二条之一　寅 / 第二章　乙 /
        before: 第一章　甲 / 第一条　子 / 第二条　丑 / 第二条之一　寅 / 第二章　乙 / 第三条　 / 第四条　卯 /
        after: 第一章　甲 / 第一条　子 / 第二条　丑 / 第二条之一　寅 / 第二章　乙 / 第三条　卯 / 第四条　 /
        child: 第一章　甲 / 第一条　子 / 第二条　丑 / 第二条之一　寅 / 第二章　乙 / 第三条　卯 / 一、 /
        copy: 第一章　甲 / 第一条　子 / 第二条　丑 / 第二条之一　寅 / 第二章　卯 / 第三章　乙 / 第三条　卯 /
        restart: 第一章　甲 / 第一条　子 / 第二条　丑 / 第二条之一　寅 / 第二章　乙 / 第一条　卯 /
    `,
    ));
  it('with faults in its numbers', () =>
    assertOutcomes(
      '一、甲\n1、子\n2、丑\n二、乙\n4、寅\n二、丙\n四、丁',
      `
      甲: 0:0 to 3:0
        up: first-of-its-parent
        down: 一、乙 / 4、寅 / 二、甲 / 1、子 / 2、丑 / 二、丙 / 四、丁
        out: no-parent
        in: first-of-its-parent
        end: 一、乙 / 4、寅 / 二、丙 / 二、丁 / 四、甲 / 1、子 / 2、丑
        remove: 一、乙 / 4、寅 / 一、丙 / 三、丁
        before: 一、 / 二、甲 / 1、子 / 2、丑 / 三、乙 / 4、寅 / 三、丙 / 五、丁
        after: 一、甲 / 1、子 / 2、丑 / 二、 / 三、乙 / 4、寅 / 三、丙 / 五、丁
        child: 一、甲 / 1、子 / 2、丑 / 3、 / 二、乙 / 4、寅 / 二、丙 / 四、丁
        copy: 一、甲 / 1、子 / 2、丑 / 二、甲 / 1、子 / 2、丑 / 三、乙 / 4、寅 / 三、丙 / 五、丁
        restart: 一、甲 / 1、子 / 2、丑 / 二、乙 / 4、寅 / 三、丙 / 四、丁
        from: 一、甲 / 1、子 / 2、丑 / 二、乙 / 4、寅 / 三、丙 / 四、丁
      子: 1:0 to 2:0
        up: first-of-its-parent
        down: 一、甲 / 1、丑 / 2、子 / 二、乙 / 4、寅 / 二、丙 / 四、丁
        out: 一、甲 / 1、丑 / 二、子 / 三、乙 / 4、寅 / 三、丙 / 五、丁
        in: first-of-its-parent
        first: would-not-hold
        end: 一、甲 / 1、丑 / 二、乙 / 4、寅 / 二、丙 / 四、丁 / 五、子
        remove: 一、甲 / 1、丑 / 二、乙 / 4、寅 / 二、丙 / 四、丁
        before: 一、甲 / 1、 / 2、子 / 3、丑 / 二、乙 / 4、寅 / 二、丙 / 四、丁
        after: 一、甲 / 1、子 / 2、 / 3、丑 / 二、乙 / 4、寅 / 二、丙 / 四、丁
        child: 一、甲 / 1、子 / （1） / 2、丑 / 二、乙 / 4、寅 / 二、丙 / 四、丁
        copy: 一、甲 / 1、子 / 2、丑 / 二、子 / 三、乙 / 4、寅 / 三、丙 / 五、丁
      丑: 2:0 to 3:0
        up: 一、甲 / 1、丑 / 2、子 / 二、乙 / 4、寅 / 二、丙 / 四、丁
        down: last-of-its-parent
        out: 一、甲 / 1、子 / 二、丑 / 三、乙 / 4、寅 / 三、丙 / 五、丁
        in: 一、甲 / 1、子 / （1）丑 / 二、乙 / 4、寅 / 二、丙 / 四、丁
        first: would-not-hold
        end: 一、甲 / 1、子 / 二、乙 / 4、寅 / 二、丙 / 四、丁 / 五、丑
        remove: 一、甲 / 1、子 / 二、乙 / 4、寅 / 二、丙 / 四、丁
        before: 一、甲 / 1、子 / 2、 / 3、丑 / 二、乙 / 4、寅 / 二、丙 / 四、丁
        after: 一、甲 / 1、子 / 2、丑 / 3、 / 二、乙 / 4、寅 / 二、丙 / 四、丁
        child: 一、甲 / 1、子 / 2、丑 / （1） / 二、乙 / 4、寅 / 二、丙 / 四、丁
        copy: 一、甲 / 1、子 / 2、丑 / 二、丑 / 三、乙 / 4、寅 / 三、丙 / 五、丁
        restart: 一、甲 / 1、子 / 1、丑 / 二、乙 / 4、寅 / 二、丙 / 四、丁
      乙: 3:0 to 5:0
        up: 一、乙 / 4、寅 / 二、甲 / 1、子 / 2、丑 / 二、丙 / 四、丁
        down: 一、甲 / 1、子 / 2、丑 / 二、丙 / 二、乙 / 4、寅 / 四、丁
        out: no-parent
        in: would-not-hold
        first: 一、乙 / 4、寅 / 二、甲 / 1、子 / 2、丑 / 二、丙 / 四、丁
        end: 一、甲 / 1、子 / 2、丑 / 二、丙 / 二、丁 / 四、乙 / 4、寅
        remove: 一、甲 / 1、子 / 2、丑 / 一、丙 / 三、丁
        before: 一、甲 / 1、子 / 2、丑 / 二、 / 三、乙 / 4、寅 / 三、丙 / 五、丁
        after: 一、甲 / 1、子 / 2、丑 / 二、乙 / 4、寅 / 三、 / 三、丙 / 五、丁
        child: 一、甲 / 1、子 / 2、丑 / 二、乙 / 4、寅 / 5、 / 二、丙 / 四、丁
        copy: would-not-hold
        restart: 一、甲 / 1、子 / 2、丑 / 一、乙 / 4、寅 / 二、丙 / 三、丁
        from: 一、甲 / 1、子 / 2、丑 / 二、乙 / 4、寅 / 三、丙 / 四、丁
      寅: 4:0 to 5:0
        up: first-of-its-parent
        down: last-of-its-parent
        out: not-reversible
        in: first-of-its-parent
        first: would-not-hold
        end: not-reversible
        remove: 一、甲 / 1、子 / 2、丑 / 二、乙 / 二、丙 / 四、丁
        before: 一、甲 / 1、子 / 2、丑 / 二、乙 / 4、 / 5、寅 / 二、丙 / 四、丁
        after: 一、甲 / 1、子 / 2、丑 / 二、乙 / 4、寅 / 5、 / 二、丙 / 四、丁
        child: 一、甲 / 1、子 / 2、丑 / 二、乙 / 4、寅 / （1） / 二、丙 / 四、丁
        copy: 一、甲 / 1、子 / 2、丑 / 二、寅 / 三、乙 / 4、寅 / 三、丙 / 五、丁
        restart: 一、甲 / 1、子 / 2、丑 / 二、乙 / 1、寅 / 二、丙 / 四、丁
        continue: 一、甲 / 1、子 / 2、丑 / 二、乙 / 3、寅 / 二、丙 / 四、丁
        from: 一、甲 / 1、子 / 2、丑 / 二、乙 / 1、寅 / 二、丙 / 四、丁
      丙: 5:0 to 6:0
        up: 一、甲 / 1、子 / 2、丑 / 二、丙 / 二、乙 / 4、寅 / 四、丁
        down: 一、甲 / 1、子 / 2、丑 / 二、乙 / 4、寅 / 二、丁 / 四、丙
        out: no-parent
        in: not-reversible
        first: 一、丙 / 二、甲 / 1、子 / 2、丑 / 二、乙 / 4、寅 / 四、丁
        end: 一、甲 / 1、子 / 2、丑 / 二、乙 / 4、寅 / 二、丁 / 四、丙
        remove: 一、甲 / 1、子 / 2、丑 / 二、乙 / 4、寅 / 三、丁
        before: 一、甲 / 1、子 / 2、丑 / 二、乙 / 4、寅 / 三、 / 三、丙 / 五、丁
        after: would-not-hold
        child: 一、甲 / 1、子 / 2、丑 / 二、乙 / 4、寅 / 二、丙 / 1、 / 四、丁
        copy: 一、甲 / 1、子 / 2、丑 / 二、丙 / 三、乙 / 4、寅 / 三、丙 / 五、丁
        restart: 一、甲 / 1、子 / 2、丑 / 二、乙 / 4、寅 / 一、丙 / 二、丁
        continue: 一、甲 / 1、子 / 2、丑 / 二、乙 / 4、寅 / 三、丙 / 四、丁
        from: 一、甲 / 1、子 / 2、丑 / 二、乙 / 4、寅 / 三、丙 / 四、丁
      丁: 6:0 to 6:3
        up: 一、甲 / 1、子 / 2、丑 / 二、乙 / 4、寅 / 二、丁 / 四、丙
        down: last-of-its-parent
        out: no-parent
        in: not-reversible
        first: 一、丁 / 二、甲 / 1、子 / 2、丑 / 二、乙 / 4、寅 / 四、丙
        remove: 一、甲 / 1、子 / 2、丑 / 二、乙 / 4、寅 / 二、丙
        before: would-not-hold
        after: 一、甲 / 1、子 / 2、丑 / 二、乙 / 4、寅 / 二、丙 / 四、丁 / 五、
        child: 一、甲 / 1、子 / 2、丑 / 二、乙 / 4、寅 / 二、丙 / 四、丁 / 1、
        copy: 一、甲 / 1、子 / 2、丑 / 二、丁 / 三、乙 / 4、寅 / 三、丙 / 五、丁
        restart: 一、甲 / 1、子 / 2、丑 / 二、乙 / 4、寅 / 二、丙 / 一、丁
        continue: 一、甲 / 1、子 / 2、丑 / 二、乙 / 4、寅 / 二、丙 / 三、丁
        from: 一、甲 / 1、子 / 2、丑 / 二、乙 / 4、寅 / 二、丙 / 三、丁
    `,
    ));
  it('in half width, with thanks and an annex', () =>
    assertOutcomes(
      '1.甲\n(1)子\n(2)丑\n2.乙\n谢谢大家！\n附件：表\n1.丙\n2.丁',
      `
      甲: 0:0 to 3:0
        up: first-of-its-parent
        down: 1.乙 / 2.甲 / (1)子 / (2)丑 / 谢谢大家！ / 附件：表 / 1.丙 / 2.丁
        out: no-parent
        in: first-of-its-parent
        end: 1.乙 / 2.甲 / (1)子 / (2)丑 / 谢谢大家！ / 附件：表 / 1.丙 / 2.丁
        remove: would-not-hold
        before: 1. / 2.甲 / (1)子 / (2)丑 / 3.乙 / 谢谢大家！ / 附件：表 / 1.丙 / 2.丁
        after: 1.甲 / (1)子 / (2)丑 / 2. / 3.乙 / 谢谢大家！ / 附件：表 / 1.丙 / 2.丁
        child: 1.甲 / (1)子 / (2)丑 / (3) / 2.乙 / 谢谢大家！ / 附件：表 / 1.丙 / 2.丁
        copy: 1.甲 / (1)子 / (2)丑 / 2.甲 / (1)子 / (2)丑 / 3.乙 / 谢谢大家！ / 附件：表 / 1.丙 / 2.丁
      子: 1:0 to 2:0
        up: first-of-its-parent
        down: 1.甲 / (1)丑 / (2)子 / 2.乙 / 谢谢大家！ / 附件：表 / 1.丙 / 2.丁
        out: 1.甲 / (1)丑 / 2.子 / 3.乙 / 谢谢大家！ / 附件：表 / 1.丙 / 2.丁
        in: first-of-its-parent
        first: would-not-hold
        end: 1.甲 / (1)丑 / 2.乙 / 3.子 / 谢谢大家！ / 附件：表 / 1.丙 / 2.丁
        remove: 1.甲 / (1)丑 / 2.乙 / 谢谢大家！ / 附件：表 / 1.丙 / 2.丁
        before: 1.甲 / (1) / (2)子 / (3)丑 / 2.乙 / 谢谢大家！ / 附件：表 / 1.丙 / 2.丁
        after: 1.甲 / (1)子 / (2) / (3)丑 / 2.乙 / 谢谢大家！ / 附件：表 / 1.丙 / 2.丁
        child: 1.甲 / (1)子 / ① / (2)丑 / 2.乙 / 谢谢大家！ / 附件：表 / 1.丙 / 2.丁
        copy: 1.甲 / (1)子 / (2)丑 / 2.子 / 3.乙 / 谢谢大家！ / 附件：表 / 1.丙 / 2.丁
      丑: 2:0 to 3:0
        up: 1.甲 / (1)丑 / (2)子 / 2.乙 / 谢谢大家！ / 附件：表 / 1.丙 / 2.丁
        down: last-of-its-parent
        out: 1.甲 / (1)子 / 2.丑 / 3.乙 / 谢谢大家！ / 附件：表 / 1.丙 / 2.丁
        in: 1.甲 / (1)子 / ①丑 / 2.乙 / 谢谢大家！ / 附件：表 / 1.丙 / 2.丁
        first: would-not-hold
        end: 1.甲 / (1)子 / 2.乙 / 3.丑 / 谢谢大家！ / 附件：表 / 1.丙 / 2.丁
        remove: 1.甲 / (1)子 / 2.乙 / 谢谢大家！ / 附件：表 / 1.丙 / 2.丁
        before: 1.甲 / (1)子 / (2) / (3)丑 / 2.乙 / 谢谢大家！ / 附件：表 / 1.丙 / 2.丁
        after: 1.甲 / (1)子 / (2)丑 / (3) / 2.乙 / 谢谢大家！ / 附件：表 / 1.丙 / 2.丁
        child: 1.甲 / (1)子 / (2)丑 / ① / 2.乙 / 谢谢大家！ / 附件：表 / 1.丙 / 2.丁
        copy: 1.甲 / (1)子 / (2)丑 / 2.丑 / 3.乙 / 谢谢大家！ / 附件：表 / 1.丙 / 2.丁
        restart: 1.甲 / (1)子 / (1)丑 / 2.乙 / 谢谢大家！ / 附件：表 / 1.丙 / 2.丁
      乙: 3:0 to 4:0
        up: 1.乙 / 2.甲 / (1)子 / (2)丑 / 谢谢大家！ / 附件：表 / 1.丙 / 2.丁
        down: last-of-its-parent
        out: no-parent
        in: would-not-hold
        first: 1.乙 / 2.甲 / (1)子 / (2)丑 / 谢谢大家！ / 附件：表 / 1.丙 / 2.丁
        remove: would-not-hold
        before: 1.甲 / (1)子 / (2)丑 / 2. / 3.乙 / 谢谢大家！ / 附件：表 / 1.丙 / 2.丁
        after: 1.甲 / (1)子 / (2)丑 / 2.乙 / 3. / 谢谢大家！ / 附件：表 / 1.丙 / 2.丁
        child: 1.甲 / (1)子 / (2)丑 / 2.乙 / (1) / 谢谢大家！ / 附件：表 / 1.丙 / 2.丁
        copy: 1.甲 / (1)子 / (2)丑 / 2.乙 / 3.乙 / 谢谢大家！ / 附件：表 / 1.丙 / 2.丁
        restart: 1.甲 / (1)子 / (2)丑 / 1.乙 / 谢谢大家！ / 附件：表 / 1.丙 / 2.丁
      丙: 6:0 to 7:0
        up: first-of-its-parent
        down: 1.甲 / (1)子 / (2)丑 / 2.乙 / 谢谢大家！ / 附件：表 / 1.丁 / 2.丙
        out: no-parent
        in: first-of-its-parent
        first: 1.丙 / 2.甲 / (1)子 / (2)丑 / 3.乙 / 谢谢大家！ / 附件：表 / 1.丁
        end: 1.甲 / (1)子 / (2)丑 / 2.乙 / 3.丙 / 谢谢大家！ / 附件：表 / 1.丁
        remove: 1.甲 / (1)子 / (2)丑 / 2.乙 / 谢谢大家！ / 附件：表 / 1.丁
        before: 1.甲 / (1)子 / (2)丑 / 2.乙 / 谢谢大家！ / 附件：表 / 1. / 2.丙 / 3.丁
        after: 1.甲 / (1)子 / (2)丑 / 2.乙 / 谢谢大家！ / 附件：表 / 1.丙 / 2. / 3.丁
        child: 1.甲 / (1)子 / (2)丑 / 2.乙 / 谢谢大家！ / 附件：表 / 1.丙 / (1) / 2.丁
        copy: 1.甲 / (1)子 / (2)丑 / 2.丙 / 3.乙 / 谢谢大家！ / 附件：表 / 1.丙 / 2.丁
        continue: would-not-hold
      丁: 7:0 to 7:3
        up: 1.甲 / (1)子 / (2)丑 / 2.乙 / 谢谢大家！ / 附件：表 / 1.丁 / 2.丙
        down: last-of-its-parent
        out: no-parent
        in: would-not-hold
        first: 1.丁 / 2.甲 / (1)子 / (2)丑 / 3.乙 / 谢谢大家！ / 附件：表 / 1.丙
        end: 1.甲 / (1)子 / (2)丑 / 2.乙 / 3.丁 / 谢谢大家！ / 附件：表 / 1.丙
        remove: 1.甲 / (1)子 / (2)丑 / 2.乙 / 谢谢大家！ / 附件：表 / 1.丙
        before: 1.甲 / (1)子 / (2)丑 / 2.乙 / 谢谢大家！ / 附件：表 / 1.丙 / 2. / 3.丁
        after: 1.甲 / (1)子 / (2)丑 / 2.乙 / 谢谢大家！ / 附件：表 / 1.丙 / 2.丁 / 3.
        child: 1.甲 / (1)子 / (2)丑 / 2.乙 / 谢谢大家！ / 附件：表 / 1.丙 / 2.丁 / (1)
        copy: 1.甲 / (1)子 / (2)丑 / 2.丁 / 3.乙 / 谢谢大家！ / 附件：表 / 1.丙 / 2.丁
        restart: 1.甲 / (1)子 / (2)丑 / 2.乙 / 谢谢大家！ / 附件：表 / 1.丙 / 1.丁
    `,
    ));
  it('with references', () =>
    assertOutcomes(
      '一、甲\n见第二部分。\n（一）子\n（二）丑，前述（一）也是。\n二、乙\n参见第一部分（二）。',
      `
      甲: 0:0 to 4:0
        up: first-of-its-parent
        down: 一、乙 / 参见第二部分（二）。 / 二、甲 / 见第一部分。 / （一）子 / （二）丑，前述（一）也是。
        out: no-parent
        in: first-of-its-parent
        end: 一、乙 / 参见第二部分（二）。 / 二、甲 / 见第一部分。 / （一）子 / （二）丑，前述（一）也是。
        remove: 一、乙 / 参见第一部分（二）。
        before: 一、 / 二、甲 / 见第三部分。 / （一）子 / （二）丑，前述（一）也是。 / 三、乙 / 参见第二部分（二）。
        after: 一、甲 / 见第三部分。 / （一）子 / （二）丑，前述（一）也是。 / 二、 / 三、乙 / 参见第一部分（二）。
        child: 一、甲 / 见第二部分。 / （一）子 / （二）丑，前述（一）也是。 / （三） / 二、乙 / 参见第一部分（二）。
        copy: 一、甲 / 见第三部分。 / （一）子 / （二）丑，前述（一）也是。 / 二、甲 / 见第二部分。 / （一）子 / （二）丑，前述（一）也是。 / 三、乙 / 参见第一部分（二）。
      子: 2:0 to 3:0
        up: first-of-its-parent
        down: 一、甲 / 见第二部分。 / （一）丑，前述（二）也是。 / （二）子 / 二、乙 / 参见第一部分（一）。
        out: would-not-hold
        in: first-of-its-parent
        first: would-not-hold
        end: would-not-hold
        remove: would-not-hold
        before: 一、甲 / 见第二部分。 / （一） / （二）子 / （三）丑，前述（二）也是。 / 二、乙 / 参见第一部分（三）。
        after: 一、甲 / 见第二部分。 / （一）子 / （二） / （三）丑，前述（一）也是。 / 二、乙 / 参见第一部分（三）。
        child: 一、甲 / 见第二部分。 / （一）子 / 1. / （二）丑，前述（一）也是。 / 二、乙 / 参见第一部分（二）。
        copy: 一、甲 / 见第三部分。 / （一）子 / （二）丑，前述（一）也是。 / 二、子 / 三、乙 / 参见第一部分（二）。
      丑，前述（一）也是。: 3:0 to 4:0
        up: 一、甲 / 见第二部分。 / （一）丑，前述（二）也是。 / （二）子 / 二、乙 / 参见第一部分（一）。
        down: last-of-its-parent
        out: 一、甲 / 见第三部分。 / （一）子 / 二、丑，前述（一）也是。 / 三、乙 / 参见第二部分。
        in: would-not-hold
        first: would-not-hold
        end: 一、甲 / 见第二部分。 / （一）子 / 二、乙 / 参见第三部分。 / 三、丑，前述（一）也是。
        remove: 一、甲 / 见第二部分。 / （一）子 / 二、乙 / 参见第一部分（二）。
        before: 一、甲 / 见第二部分。 / （一）子 / （二） / （三）丑，前述（一）也是。 / 二、乙 / 参见第一部分（三）。
        after: 一、甲 / 见第二部分。 / （一）子 / （二）丑，前述（一）也是。 / （三） / 二、乙 / 参见第一部分（二）。
        child: 一、甲 / 见第二部分。 / （一）子 / （二）丑，前述（一）也是。 / 1. / 二、乙 / 参见第一部分（二）。
        copy: 一、甲 / 见第三部分。 / （一）子 / （二）丑，前述（一）也是。 / 二、丑，前述（一）也是。 / 三、乙 / 参见第一部分（二）。
        restart: 一、甲 / 见第二部分。 / （一）子 / （一）丑，前述（一）也是。 / 二、乙 / 参见第一部分（二）。
      乙: 4:0 to 5:10
        up: 一、乙 / 参见第二部分（二）。 / 二、甲 / 见第一部分。 / （一）子 / （二）丑，前述（一）也是。
        down: last-of-its-parent
        out: no-parent
        in: 一、甲 / 见第一部分（三）。 / （一）子 / （二）丑，前述（一）也是。 / （三）乙 / 参见第一部分（二）。
        first: 一、乙 / 参见第二部分（二）。 / 二、甲 / 见第一部分。 / （一）子 / （二）丑，前述（一）也是。
        remove: 一、甲 / 见第二部分。 / （一）子 / （二）丑，前述（一）也是。
        before: 一、甲 / 见第三部分。 / （一）子 / （二）丑，前述（一）也是。 / 二、 / 三、乙 / 参见第一部分（二）。
        after: 一、甲 / 见第二部分。 / （一）子 / （二）丑，前述（一）也是。 / 二、乙 / 参见第一部分（二）。 / 三、
        child: 一、甲 / 见第二部分。 / （一）子 / （二）丑，前述（一）也是。 / 二、乙 / 参见第一部分（二）。 / （一）
        copy: 一、甲 / 见第三部分。 / （一）子 / （二）丑，前述（一）也是。 / 二、乙 / 参见第一部分（二）。 / 三、乙 / 参见第一部分（二）。
        restart: 一、甲 / 见第一部分。 / （一）子 / （二）丑，前述（一）也是。 / 一、乙 / 参见第一部分（二）。
    `,
    ));
  it('whose ordinals stand doubled, and letters', () =>
    assertOutcomes(
      '一、一、甲\n二、二、乙\na)子\nb)丑\n三、三、丙',
      `
      一、甲: 0:0 to 1:0
        up: first-of-its-parent
        down: 一、一、乙 / a)子 / b)丑 / 二、二、甲 / 三、三、丙
        out: no-parent
        in: first-of-its-parent
        end: 一、一、乙 / a)子 / b)丑 / 二、二、丙 / 三、三、甲
        remove: 一、一、乙 / a)子 / b)丑 / 二、二、丙
        before: 一、 / 二、二、甲 / 三、三、乙 / a)子 / b)丑 / 四、四、丙
        after: 一、一、甲 / 二、 / 三、三、乙 / a)子 / b)丑 / 四、四、丙
        child: 一、一、甲 / a) / 二、二、乙 / a)子 / b)丑 / 三、三、丙
        copy: 一、一、甲 / 二、二、甲 / 三、三、乙 / a)子 / b)丑 / 四、四、丙
      二、乙: 1:0 to 4:0
        up: 一、一、乙 / a)子 / b)丑 / 二、二、甲 / 三、三、丙
        down: 一、一、甲 / 二、二、丙 / 三、三、乙 / a)子 / b)丑
        out: no-parent
        in: would-not-hold
        first: 一、一、乙 / a)子 / b)丑 / 二、二、甲 / 三、三、丙
        end: 一、一、甲 / 二、二、丙 / 三、三、乙 / a)子 / b)丑
        remove: 一、一、甲 / 二、二、丙
        before: 一、一、甲 / 二、 / 三、三、乙 / a)子 / b)丑 / 四、四、丙
        after: 一、一、甲 / 二、二、乙 / a)子 / b)丑 / 三、 / 四、四、丙
        child: 一、一、甲 / 二、二、乙 / a)子 / b)丑 / c) / 三、三、丙
        copy: 一、一、甲 / 二、二、乙 / a)子 / b)丑 / 三、三、乙 / a)子 / b)丑 / 四、四、丙
        restart: 一、一、甲 / 一、一、乙 / a)子 / b)丑 / 二、二、丙
      子: 2:0 to 3:0
        up: first-of-its-parent
        down: 一、一、甲 / 二、二、乙 / a)丑 / b)子 / 三、三、丙
        out: 一、一、甲 / 二、二、乙 / a)丑 / 三、子 / 四、四、丙
        in: first-of-its-parent
        first: would-not-hold
        end: 一、一、甲 / 二、二、乙 / a)丑 / 三、三、丙 / 四、子
        remove: 一、一、甲 / 二、二、乙 / a)丑 / 三、三、丙
        before: 一、一、甲 / 二、二、乙 / a) / b)子 / c)丑 / 三、三、丙
        after: 一、一、甲 / 二、二、乙 / a)子 / b) / c)丑 / 三、三、丙
        child: no-form
        copy: 一、一、甲 / 二、子 / 三、三、乙 / a)子 / b)丑 / 四、四、丙
      丑: 3:0 to 4:0
        up: 一、一、甲 / 二、二、乙 / a)丑 / b)子 / 三、三、丙
        down: last-of-its-parent
        out: 一、一、甲 / 二、二、乙 / a)子 / 三、丑 / 四、四、丙
        in: no-form
        first: would-not-hold
        end: 一、一、甲 / 二、二、乙 / a)子 / 三、三、丙 / 四、丑
        remove: 一、一、甲 / 二、二、乙 / a)子 / 三、三、丙
        before: 一、一、甲 / 二、二、乙 / a)子 / b) / c)丑 / 三、三、丙
        after: 一、一、甲 / 二、二、乙 / a)子 / b)丑 / c) / 三、三、丙
        child: no-form
        copy: 一、一、甲 / 二、丑 / 三、三、乙 / a)子 / b)丑 / 四、四、丙
        restart: 一、一、甲 / 二、二、乙 / a)子 / a)丑 / 三、三、丙
      三、丙: 4:0 to 4:5
        up: 一、一、甲 / 二、二、丙 / 三、三、乙 / a)子 / b)丑
        down: last-of-its-parent
        out: no-parent
        in: 一、一、甲 / 二、二、乙 / a)子 / b)丑 / c)c)丙
        first: 一、一、丙 / 二、二、甲 / 三、三、乙 / a)子 / b)丑
        remove: 一、一、甲 / 二、二、乙 / a)子 / b)丑
        before: 一、一、甲 / 二、二、乙 / a)子 / b)丑 / 三、 / 四、四、丙
        after: 一、一、甲 / 二、二、乙 / a)子 / b)丑 / 三、三、丙 / 四、
        child: 一、一、甲 / 二、二、乙 / a)子 / b)丑 / 三、三、丙 / a)
        copy: 一、一、甲 / 二、二、丙 / 三、三、乙 / a)子 / b)丑 / 四、四、丙
        restart: 一、一、甲 / 二、二、乙 / a)子 / b)丑 / 一、一、丙
    `,
    ));
});
