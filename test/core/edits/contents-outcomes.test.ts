// What becomes of a list of contents in each form when the draft below it changes: the list's lines, joined by ` / `.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { updateContentsList } from '../../../src/core/edits/index.ts';
import { parse } from '../../../src/core/reading/draft.ts';
import { applyEdits } from '../../../src/core/text/edits.ts';
import { assertLines } from './drafts.ts';

const BODY = [
  '一、水情',
  '不高。',
  '（一）春汛',
  '早。',
  '（二）秋汛',
  '晚。',
  '二、堤防',
  '高了。',
  '三、打算',
  '再高。',
];

/** What is done to the draft: lines taken away, from which on, and what comes in their place. */
const CHANGES: Readonly<Record<string, (body: string[]) => unknown>> = {
  nothing: () => undefined,
  'first renamed': (body) => body.splice(0, 1, '一、去年的水情'),
  'inner renamed': (body) => body.splice(2, 1, '（一）春天的汛'),
  'last renamed': (body) => body.splice(8, 1, '三、打算三样'),
  'first gone': (body) => body.splice(0, 6),
  'inner gone': (body) => body.splice(4, 2),
  'last gone': (body) => body.splice(8, 2),
  'one more in front': (body) => body.splice(0, 0, '一、缘起', '为了水。'),
  'one more inside': (body) => body.splice(6, 0, '（三）冬汛', '没有。'),
  'one more inside another': (body) => body.splice(8, 0, '（一）东堤', '长。'),
  'one more at the end': (body) => body.push('四、谢辞', '多谢。'),
  'another order': (body) => body.splice(6, 4, '二、打算', '再高。', '三、堤防', '高了。'),
};

function outcomes(list: readonly string[], behind: string): string[] {
  return Object.entries(CHANGES).map(([name, change]) => {
    const body = [...BODY];
    change(body);
    const text = [...list, behind, ...body, ''].join('\n');
    const made = updateContentsList(parse(text));
    if ('refused' in made) return `${name}: ${made.refused}`;
    const after = applyEdits(text, made.edits);
    assert.ok(after.endsWith(['', behind, ...body, ''].join('\n')), 'the rest stays as it is');
    const left = after.slice(0, after.length - [behind, ...body, ''].join('\n').length - 1);
    return `${name}: ${left.replaceAll('\n', ' / ')}`;
  });
}

/** Tabs are shown as such. */
function assertOutcomes(list: readonly string[], behind: string, wanted: string): void {
  assertLines(
    outcomes(list, behind).map((line) => line.replaceAll('\t', '⇥')),
    wanted,
  );
}

describe('a list of contents follows', () => {
  it('with ordinals and pages', () =>
    assertOutcomes(
      ['目录', '一、水情……1', '（一）春汛……1', '（二）秋汛……2', '二、堤防……3', '三、打算……5'],
      '同志们：',
      `
      nothing: nothing-to-do
      first renamed: 目录 / 一、去年的水情……1 / （一）春汛……1 / （二）秋汛……2 / 二、堤防……3 / 三、打算……5
      inner renamed: 目录 / 一、水情……1 / （一）春天的汛……1 / （二）秋汛……2 / 二、堤防……3 / 三、打算……5
      last renamed: 目录 / 一、水情……1 / （一）春汛……1 / （二）秋汛……2 / 二、堤防……3 / 三、打算三样……5
      first gone: other-list
      inner gone: 目录 / 一、水情……1 / （一）春汛……1 / 二、堤防……3 / 三、打算……5
      last gone: 目录 / 一、水情……1 / （一）春汛……1 / （二）秋汛……2 / 二、堤防……3
      one more in front: 目录 / 一、缘起…… / 一、水情……1 / （一）春汛……1 / （二）秋汛……2 / 二、堤防……3 / 三、打算……5
      one more inside: 目录 / 一、水情……1 / （一）春汛……1 / （二）秋汛……2 / （三）冬汛…… / 二、堤防……3 / 三、打算……5
      one more inside another: 目录 / 一、水情……1 / （一）春汛……1 / （二）秋汛……2 / 二、堤防……3 / （一）东堤…… / 三、打算……5
      one more at the end: 目录 / 一、水情……1 / （一）春汛……1 / （二）秋汛……2 / 二、堤防……3 / 三、打算……5 / 四、谢辞……
      another order: 目录 / 一、水情……1 / （一）春汛……1 / （二）秋汛……2 / 二、打算……5 / 三、堤防……
    `,
    ));
  it('of the upper level, indented, with tabs', () =>
    assertOutcomes(
      ['目录', '　　一、水情\t1', '　　二、堤防\t3', '　　三、打算\t5'],
      '同志们：',
      `
      nothing: nothing-to-do
      first renamed: 目录 / 　　一、去年的水情⇥1 / 　　二、堤防⇥3 / 　　三、打算⇥5
      inner renamed: nothing-to-do
      last renamed: 目录 / 　　一、水情⇥1 / 　　二、堤防⇥3 / 　　三、打算三样⇥5
      first gone: 目录 / 　　二、堤防⇥3 / 　　三、打算⇥5
      inner gone: nothing-to-do
      last gone: 目录 / 　　一、水情⇥1 / 　　二、堤防⇥3
      one more in front: 目录 / 　　一、缘起 / 　　一、水情⇥1 / 　　二、堤防⇥3 / 　　三、打算⇥5
      one more inside: nothing-to-do
      one more inside another: nothing-to-do
      one more at the end: 目录 / 　　一、水情⇥1 / 　　二、堤防⇥3 / 　　三、打算⇥5 / 　　四、谢辞
      another order: 目录 / 　　一、水情⇥1 / 　　二、打算⇥5 / 　　三、堤防
    `,
    ));
  it('links', () =>
    assertOutcomes(
      [
        '目录',
        '- [一、水情](#一水情)',
        '  - [（一）春汛](#一春汛)',
        '  - [（二）秋汛](#二秋汛)',
        '- [二、堤防](#二堤防)',
        '- [三、打算](#三打算)',
      ],
      '同志们：',
      `
      nothing: nothing-to-do
      first renamed: 目录 / - [一、去年的水情](#一去年的水情) /   - [（一）春汛](#一春汛) /   - [（二）秋汛](#二秋汛) / - [二、堤防](#二堤防) / - [三、打算](#三打算)
      inner renamed: 目录 / - [一、水情](#一水情) /   - [（一）春天的汛](#一春天的汛) /   - [（二）秋汛](#二秋汛) / - [二、堤防](#二堤防) / - [三、打算](#三打算)
      last renamed: 目录 / - [一、水情](#一水情) /   - [（一）春汛](#一春汛) /   - [（二）秋汛](#二秋汛) / - [二、堤防](#二堤防) / - [三、打算三样](#三打算三样)
      first gone: other-list
      inner gone: 目录 / - [一、水情](#一水情) /   - [（一）春汛](#一春汛) / - [二、堤防](#二堤防) / - [三、打算](#三打算)
      last gone: 目录 / - [一、水情](#一水情) /   - [（一）春汛](#一春汛) /   - [（二）秋汛](#二秋汛) / - [二、堤防](#二堤防)
      one more in front: 目录 / - [一、缘起](#一缘起) / - [一、水情](#一水情) /   - [（一）春汛](#一春汛) /   - [（二）秋汛](#二秋汛) / - [二、堤防](#二堤防) / - [三、打算](#三打算)
      one more inside: 目录 / - [一、水情](#一水情) /   - [（一）春汛](#一春汛) /   - [（二）秋汛](#二秋汛) /   - [（三）冬汛](#三冬汛) / - [二、堤防](#二堤防) / - [三、打算](#三打算)
      one more inside another: 目录 / - [一、水情](#一水情) /   - [（一）春汛](#一春汛) /   - [（二）秋汛](#二秋汛) / - [二、堤防](#二堤防) /   - [（一）东堤](#一东堤) / - [三、打算](#三打算)
      one more at the end: 目录 / - [一、水情](#一水情) /   - [（一）春汛](#一春汛) /   - [（二）秋汛](#二秋汛) / - [二、堤防](#二堤防) / - [三、打算](#三打算) / - [四、谢辞](#四谢辞)
      another order: 目录 / - [一、水情](#一水情) /   - [（一）春汛](#一春汛) /   - [（二）秋汛](#二秋汛) / - [二、打算](#二打算) / - [三、堤防](#三堤防)
    `,
    ));
  it('links in a numbered list', () =>
    assertOutcomes(
      [
        '目录',
        '1. [一、水情](#一水情)',
        '   1. [（一）春汛](#一春汛)',
        '   2. [（二）秋汛](#二秋汛)',
        '2. [二、堤防](#二堤防)',
        '3. [三、打算](#三打算)',
      ],
      '同志们：',
      `
      nothing: nothing-to-do
      first renamed: 目录 / 1. [一、去年的水情](#一去年的水情) /    1. [（一）春汛](#一春汛) /    2. [（二）秋汛](#二秋汛) / 2. [二、堤防](#二堤防) / 3. [三、打算](#三打算)
      inner renamed: 目录 / 1. [一、水情](#一水情) /    1. [（一）春天的汛](#一春天的汛) /    2. [（二）秋汛](#二秋汛) / 2. [二、堤防](#二堤防) / 3. [三、打算](#三打算)
      last renamed: 目录 / 1. [一、水情](#一水情) /    1. [（一）春汛](#一春汛) /    2. [（二）秋汛](#二秋汛) / 2. [二、堤防](#二堤防) / 3. [三、打算三样](#三打算三样)
      first gone: other-list
      inner gone: 目录 / 1. [一、水情](#一水情) /    1. [（一）春汛](#一春汛) / 2. [二、堤防](#二堤防) / 3. [三、打算](#三打算)
      last gone: 目录 / 1. [一、水情](#一水情) /    1. [（一）春汛](#一春汛) /    2. [（二）秋汛](#二秋汛) / 2. [二、堤防](#二堤防)
      one more in front: 目录 / 1. [一、缘起](#一缘起) / 2. [一、水情](#一水情) /    1. [（一）春汛](#一春汛) /    2. [（二）秋汛](#二秋汛) / 3. [二、堤防](#二堤防) / 4. [三、打算](#三打算)
      one more inside: 目录 / 1. [一、水情](#一水情) /    1. [（一）春汛](#一春汛) /    2. [（二）秋汛](#二秋汛) /    3. [（三）冬汛](#三冬汛) / 2. [二、堤防](#二堤防) / 3. [三、打算](#三打算)
      one more inside another: 目录 / 1. [一、水情](#一水情) /    1. [（一）春汛](#一春汛) /    2. [（二）秋汛](#二秋汛) / 2. [二、堤防](#二堤防) /    1. [（一）东堤](#一东堤) / 3. [三、打算](#三打算)
      one more at the end: 目录 / 1. [一、水情](#一水情) /    1. [（一）春汛](#一春汛) /    2. [（二）秋汛](#二秋汛) / 2. [二、堤防](#二堤防) / 3. [三、打算](#三打算) / 4. [四、谢辞](#四谢辞)
      another order: 目录 / 1. [一、水情](#一水情) /    1. [（一）春汛](#一春汛) /    2. [（二）秋汛](#二秋汛) / 2. [二、打算](#二打算) / 3. [三、堤防](#三堤防)
    `,
    ));
  it('links in a list that is left to Markdown to number', () =>
    assertOutcomes(
      ['目录', '1. [一、水情](#一水情)', '1. [二、堤防](#二堤防)', '1. [三、打算](#三打算)'],
      '同志们：',
      `
      nothing: nothing-to-do
      first renamed: 目录 / 1. [一、去年的水情](#一去年的水情) / 1. [二、堤防](#二堤防) / 1. [三、打算](#三打算)
      inner renamed: nothing-to-do
      last renamed: 目录 / 1. [一、水情](#一水情) / 1. [二、堤防](#二堤防) / 1. [三、打算三样](#三打算三样)
      first gone: 目录 / 1. [二、堤防](#二堤防) / 1. [三、打算](#三打算)
      inner gone: nothing-to-do
      last gone: 目录 / 1. [一、水情](#一水情) / 1. [二、堤防](#二堤防)
      one more in front: 目录 / 1. [一、缘起](#一缘起) / 1. [一、水情](#一水情) / 1. [二、堤防](#二堤防) / 1. [三、打算](#三打算)
      one more inside: nothing-to-do
      one more inside another: nothing-to-do
      one more at the end: 目录 / 1. [一、水情](#一水情) / 1. [二、堤防](#二堤防) / 1. [三、打算](#三打算) / 1. [四、谢辞](#四谢辞)
      another order: 目录 / 1. [一、水情](#一水情) / 1. [二、打算](#二打算) / 1. [三、堤防](#三堤防)
    `,
    ));
  it('links with numbers that are no count', () =>
    assertOutcomes(
      ['目录', '1. [一、水情](#一水情)', '4. [二、堤防](#二堤防)', '5. [三、打算](#三打算)'],
      '同志们：',
      `
      nothing: nothing-to-do
      first renamed: 目录 / 1. [一、去年的水情](#一去年的水情) / 4. [二、堤防](#二堤防) / 5. [三、打算](#三打算)
      inner renamed: nothing-to-do
      last renamed: 目录 / 1. [一、水情](#一水情) / 4. [二、堤防](#二堤防) / 5. [三、打算三样](#三打算三样)
      first gone: 目录 / 4. [二、堤防](#二堤防) / 5. [三、打算](#三打算)
      inner gone: nothing-to-do
      last gone: 目录 / 1. [一、水情](#一水情) / 4. [二、堤防](#二堤防)
      one more in front: 目录 / 1. [一、缘起](#一缘起) / 1. [一、水情](#一水情) / 4. [二、堤防](#二堤防) / 5. [三、打算](#三打算)
      one more inside: nothing-to-do
      one more inside another: nothing-to-do
      one more at the end: 目录 / 1. [一、水情](#一水情) / 4. [二、堤防](#二堤防) / 5. [三、打算](#三打算) / 5. [四、谢辞](#四谢辞)
      another order: 目录 / 1. [一、水情](#一水情) / 5. [二、打算](#二打算) / 1. [三、堤防](#三堤防)
    `,
    ));
  it('leaders of points, that stand in one column', () =>
    assertOutcomes(
      [
        '目录',
        '一、水情..........1',
        '（一）春汛........1',
        '（二）秋汛........2',
        '二、堤防..........3',
        '三、打算..........5',
      ],
      '同志们：',
      `
      nothing: nothing-to-do
      first renamed: 目录 / 一、去年的水情....1 / （一）春汛........1 / （二）秋汛........2 / 二、堤防..........3 / 三、打算..........5
      inner renamed: 目录 / 一、水情..........1 / （一）春天的汛....1 / （二）秋汛........2 / 二、堤防..........3 / 三、打算..........5
      last renamed: 目录 / 一、水情..........1 / （一）春汛........1 / （二）秋汛........2 / 二、堤防..........3 / 三、打算三样......5
      first gone: other-list
      inner gone: 目录 / 一、水情..........1 / （一）春汛........1 / 二、堤防..........3 / 三、打算..........5
      last gone: 目录 / 一、水情..........1 / （一）春汛........1 / （二）秋汛........2 / 二、堤防..........3
      one more in front: 目录 / 一、缘起.......... / 一、水情..........1 / （一）春汛........1 / （二）秋汛........2 / 二、堤防..........3 / 三、打算..........5
      one more inside: 目录 / 一、水情..........1 / （一）春汛........1 / （二）秋汛........2 / （三）冬汛........ / 二、堤防..........3 / 三、打算..........5
      one more inside another: 目录 / 一、水情..........1 / （一）春汛........1 / （二）秋汛........2 / 二、堤防..........3 / （一）东堤........ / 三、打算..........5
      one more at the end: 目录 / 一、水情..........1 / （一）春汛........1 / （二）秋汛........2 / 二、堤防..........3 / 三、打算..........5 / 四、谢辞..........
      another order: 目录 / 一、水情..........1 / （一）春汛........1 / （二）秋汛........2 / 二、打算..........5 / 三、堤防..........
    `,
    ));
  it('bold, with pages in brackets', () =>
    assertOutcomes(
      ['目录', '**一、水情**（1）', '**二、堤防**（3）', '**三、打算**（5）'],
      '同志们：',
      `
      nothing: nothing-to-do
      first renamed: 目录 / **一、去年的水情**（1） / **二、堤防**（3） / **三、打算**（5）
      inner renamed: nothing-to-do
      last renamed: 目录 / **一、水情**（1） / **二、堤防**（3） / **三、打算三样**（5）
      first gone: 目录 / **二、堤防**（3） / **三、打算**（5）
      inner gone: nothing-to-do
      last gone: 目录 / **一、水情**（1） / **二、堤防**（3）
      one more in front: 目录 / **一、缘起** / **一、水情**（1） / **二、堤防**（3） / **三、打算**（5）
      one more inside: nothing-to-do
      one more inside another: nothing-to-do
      one more at the end: 目录 / **一、水情**（1） / **二、堤防**（3） / **三、打算**（5） / **四、谢辞**
      another order: 目录 / **一、水情**（1） / **二、打算**（5） / **三、堤防**
    `,
    ));
  it('blanks behind ordinals', () =>
    assertOutcomes(
      ['目录', '一、 水情', '（一） 春汛', '（二） 秋汛', '二、 堤防', '三、 打算'],
      '同志们：',
      `
      nothing: nothing-to-do
      first renamed: 目录 / 一、 去年的水情 / （一） 春汛 / （二） 秋汛 / 二、 堤防 / 三、 打算
      inner renamed: 目录 / 一、 水情 / （一） 春天的汛 / （二） 秋汛 / 二、 堤防 / 三、 打算
      last renamed: 目录 / 一、 水情 / （一） 春汛 / （二） 秋汛 / 二、 堤防 / 三、 打算三样
      first gone: other-list
      inner gone: 目录 / 一、 水情 / （一） 春汛 / 二、 堤防 / 三、 打算
      last gone: 目录 / 一、 水情 / （一） 春汛 / （二） 秋汛 / 二、 堤防
      one more in front: 目录 / 一、 缘起 / 一、 水情 / （一） 春汛 / （二） 秋汛 / 二、 堤防 / 三、 打算
      one more inside: 目录 / 一、 水情 / （一） 春汛 / （二） 秋汛 / （三） 冬汛 / 二、 堤防 / 三、 打算
      one more inside another: 目录 / 一、 水情 / （一） 春汛 / （二） 秋汛 / 二、 堤防 / （一） 东堤 / 三、 打算
      one more at the end: 目录 / 一、 水情 / （一） 春汛 / （二） 秋汛 / 二、 堤防 / 三、 打算 / 四、 谢辞
      another order: 目录 / 一、 水情 / （一） 春汛 / （二） 秋汛 / 二、 打算 / 三、 堤防
    `,
    ));
});
