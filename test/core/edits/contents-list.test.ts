// The list of contents: what is put in, what is kept, and that a draft with it reads as it did without.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { makeDraft } from '../../../scripts/fuzz/drafts.ts';
import { seeded } from '../../../scripts/random.ts';
import { updateContentsList } from '../../../src/core/edits/index.ts';
import { type Draft, parse } from '../../../src/core/reading/draft.ts';
import { applyEdits } from '../../../src/core/text/edits.ts';
import { contentsListOf } from '../../../src/core/views/contents-list.ts';
import { headingOf } from '../../../src/core/views/heading-title.ts';
import { lint } from '../../../src/lint/lint.ts';
import { awkwardDraft, faultyAwkwardDraft, soundDraft } from '../../lint/drafts.ts';

import { drafts, after } from './drafts.ts';

/** How far the cases are indented. */
const INDENT = 6;

/** What comes of a draft: lines that are put in begin with +, those that go with -. */
function assertUpdate(marked: string): void {
  const lines = marked
    .split('\n')
    .slice(1)
    .map((line) => line.slice(INDENT));
  const text = lines
    .filter((line) => !line.startsWith('+'))
    .map((line) => line.replace(/^-/, ''))
    .join('\n');
  const expected = lines
    .filter((line) => !line.startsWith('-'))
    .map((line) => line.replace(/^\+/, ''))
    .join('\n');
  const updated = after(text, updateContentsList(parse(text)));
  assert.equal(updated, expected);
  assert.deepEqual(updateContentsList(parse(updated)), { refused: 'nothing-to-do' });
}

describe('a list of contents is put in', () => {
  const cases: Record<string, string> = {
    'behind title and date, with the blank lines of the draft': `
      河道巡查工作报告

      （2024年3月12日）

      +目录
      +
      +一、去年的水情
      +（一）春汛
      +（二）秋汛
      +二、今年的堤防
      +
      同志们：

      一、去年的水情

      （一）春汛

      来得早。

      （二）秋汛

      去得晚。

      二、今年的堤防

      加高了两段。`,
    "below the document's number": `
      堤防工作会议纪要
      〔2025〕7号

      +目录
      +
      +一、去年的水情
      +二、今年的堤防
      +
      各乡镇：

      一、去年的水情

      不高。

      二、今年的堤防

      加高了两段。`,
    "below the title that stands below an office and the document's number": `
      青水县人民政府文件
      青水政发〔2025〕7号
      关于管好堤防的通知
      +目录
      +一、去年的水情
      +二、今年的堤防
      +
      各乡镇：
      一、去年的水情
      不高。
      二、今年的堤防
      加高了两段。`,
    'in traditional script, indented as the headings are, blanks behind ordinals as they are': `
      圖書館開放日講話
      +目錄
      +第一部分　藏書與閱覽
      +　　一、藏書
      +　　二、閱覽
      +第二部分　借閱的規矩
      +
      第一部分　藏書與閱覽
      　　一、藏書
      三千冊。
      　　二、閱覽
      四十席。
      第二部分　借閱的規矩
      每人兩本。`,
    'without emphasis, tags, pinyin and the punctuation at the end': `
      堤防工作汇报
      +目录
      +一、去年的水情
      +二、今年的堤防
      +
      **一、去年的水情：**
      水位最高时离堤顶一尺。
      二、今年的堤(dī)防。
      加高了两段。`,
    'with what begins a paragraph, where the outermost headings do': `
      堤防工作汇报
      +目录
      +一、要把水情摸清
      +二、要把堤防加高！
      +
      一、要把水情摸清。去年摸了三次。
      二、要把堤防加高！今年加高两段。`,
    'chapters without their articles': `
      堤防管理办法
      +目录
      +第一章　总则
      +第二章　巡查
      +
      第一章　总则
      第一条　为了管好堤防，制定本办法。
      第二条　堤防由镇里管。
      第二章　巡查
      第三条　巡查每月一次，内容如下：
      （一）看坡；
      （二）看脚。`,
    'below a 目录 that stands there already, annexes left out': `
      堤防工作汇报
      目　录
      +一、去年的水情
      +二、今年的堤防
      +
      一、去年的水情
      水位最高时离堤顶一尺。
      二、今年的堤防
      加高了两段。
      谢谢大家！
      附件1：堤防名册
      一、东堤
      二、西堤`,
    'of the draft, where an annex has one of its own': `
      关于巡查的通知
      +目录
      +一、照办
      +二、报来
      +
      各乡镇：
      一、照办
      要快。
      二、报来
      要准。
      附件：巡查方案
      目录
      一、去年的水情……1
      二、今年的堤防……3
      一、去年的水情
      不高。
      二、今年的堤防
      加高了。`,
    'where the outermost series begins again': `
      两处堤防的汇报
      +目录
      +一、东堤的水情
      +二、东堤的人手
      +一、西堤的水情
      +二、西堤的人手
      +
      一、东堤的水情
      去年不高。
      二、东堤的人手
      十二人。
      下面说西堤。
      一、西堤的水情
      去年很高。
      二、西堤的人手
      三十人。`,
  };
  for (const [name, text] of Object.entries(cases)) it(name, () => assertUpdate(text));
});

describe('a list of contents is brought up to date', () => {
  const cases: Record<string, string> = {
    'a heading renamed, one added, one gone; dots and pages stay where the heading does': `
      堤防工作汇报
      目录
      一、去年的水情…………1
      -二、今年的堤防…………3
      -三、雨季的值班…………5
      -四、明年的打算…………8
      +二、今年的堤防加固……3
      +三、物资的储备…………
      +四、雨季的值班…………5
      一、去年的水情
      水位最高时离堤顶一尺。
      二、今年的堤防加固
      加高了两段。
      三、物资的储备
      沙袋三千。
      四、雨季的值班
      两班倒。`,
    'two entries gone, one heading new among others that stay': `
      堤防工作汇报
      目录
      一、去年的水情……1
      -二、今年的渠道……3
      -三、今年的渡口……4
      -四、雨季的值班……5
      -五、冬季的备料……6
      +二、物资的储备……
      +三、雨季的值班……5
      +四、冬季的备料……6
      一、去年的水情
      水位最高时离堤顶一尺。
      二、物资的储备
      沙袋三千。
      三、雨季的值班
      两班倒。
      四、冬季的备料
      石料两千方。`,
    'a section moved up: the page of the one that was passed stays, its own is no longer known': `
      堤防工作汇报
      目录
      一、去年的水情……1
      -二、今年的堤防……3
      -三、雨季的值班……5
      -四、明年的打算……8
      +二、明年的打算……
      +三、今年的堤防……3
      +四、雨季的值班……5
      一、去年的水情
      水位最高时离堤顶一尺。
      二、明年的打算
      再加高一段。
      三、今年的堤防
      加高了两段。
      四、雨季的值班
      两班倒。`,
    'as deep as it is, tabs for pages, unnumbered lines kept': `
      堤防工作汇报
      目录
      前言	1
      一、去年的水情	1
        （一）春汛	2
      +  （二）夏汛
      -  （二）秋汛	3
      +  （三）秋汛	3
      二、今年的堤防	4
      后记	9
      一、去年的水情
      （一）春汛
      来得早。
      （二）夏汛
      来得猛。
      （三）秋汛
      去得晚。
      二、今年的堤防
      1.东堤
      加高一段。
      2.西堤
      加高一段。`,
    'without ordinals: a renamed chapter, two that have changed places, and a foreword that the text has': `
      工作手册
      目录
      前言
      修渠的办法……2
      -筑坝的规矩……4
      -清塘的时节……6
      +坝上的规矩……4
      栽树的讲究……8
      +清塘的时节……
      前言
      这本手册写给新来的人。
      一、修渠的办法
      春天动工。
      二、坝上的规矩
      秋天完工。
      三、栽树的讲究
      来年再说。
      四、清塘的时节
      冬天做完。`,
    'without ordinals: a chapter put in behind the foreword': `
      工作手册
      目录
      前言
      +开工之前
      修渠的办法
      栽树的讲究
      前言
      这本手册写给新来的人。
      一、开工之前
      先看水。
      二、修渠的办法
      春天动工。
      三、栽树的讲究
      来年再说。`,
    'lines that a page has cut': `
      目录
      一、去年的水情和前年的水情放在一起来比
      较
      二、今年的堤防
      +三、明年的打算
      河道巡查工作汇报
      一、去年的水情和前年的水情放在一起来比
      较
      水位最高时离堤顶一尺，比前年高出两尺还
      多，好在人手早就到齐了，沙袋也都运到了
      堤上，所以没有出大事，群众都很安心，这
      是第一件事。
      二、今年的堤防
      加高了两段，一段在东，一段在西，石料从
      山上运来，用了三个月的时间，花了四十万
      块钱，这笔钱是镇里出的。
      三、明年的打算
      再加高一段。`,
  };
  for (const [name, text] of Object.entries(cases)) it(name, () => assertUpdate(text));
});

describe('a list of contents is refused', () => {
  const cases: Record<string, readonly [string, string]> = {
    'where nothing is numbered': ['nothing-to-list', '堤防工作汇报\n水位最高时离堤顶一尺。\n'],
    'where there are articles only': [
      'nothing-to-list',
      '堤防管理办法\n第一条　堤防由镇里管。\n第二条　每月巡查。\n',
    ],
    'where several entries share a line': [
      'several-on-a-line',
      '目录\n一、水情……1　　二、堤防……3\n三、打算……4\n\n一、水情\n不高。\n二、堤防\n加高了。\n三、打算\n再加高。\n',
    ],
    'where the list is of texts that are bound together': [
      'other-list',
      '目录\n1. 县长的讲话（张水生）……1\n2. 镇长的汇报（李堤）……5\n\n县长的讲话\n一、水情\n不高。\n二、堤防\n加高了。\n镇长的汇报\n一、人手\n十二人。\n二、石料\n两千方。\n三、打算\n再加高。\n',
    ],
    'where it is right': [
      'nothing-to-do',
      '目录\n一、水情\n二、堤防\n\n一、水情\n不高。\n二、堤防\n加高了。\n',
    ],
  };
  for (const [name, [reason, text]] of Object.entries(cases))
    it(name, () => assert.deepEqual(updateContentsList(parse(text)), { refused: reason }));
});

describe('a draft with its list of contents', () => {
  const fuzz = fc.integer().map((seed) => makeDraft(seeded(seed)));
  /** How many of 60 drafts may be refused: none that is sound, some of those that read otherwise whatever is put in. */
  const KINDS: readonly (readonly [string, fc.Arbitrary<string>, number])[] = [
    ['sound drafts', soundDraft, 0],
    ['signs of headings in the text', awkwardDraft, 0],
    ['faults in the numbers', faultyAwkwardDraft, 4],
    ['run-in headings, several forms', drafts, 0],
    ['anything', fuzz, 36],
  ];
  for (const [name, kind, most] of KINDS)
    it(`has the same outline, says nothing new, and needs no second update: ${name}`, () => {
      let refused = 0;
      fc.assert(
        fc.property(kind, (text) => {
          const before = parse(text);
          const change = updateContentsList(before);
          if ('refused' in change) {
            refused++;
            return;
          }
          const listed = parse(applyEdits(text, change.edits));
          assert.equal(outlineOf(listed), outlineOf(before));
          assert.ok(contentsListOf(listed));
          assert.deepEqual(updateContentsList(listed), { refused: 'nothing-to-do' });
          if (kind === fuzz) return;
          const known = new Set(lint(before).map(({ rule }) => rule));
          assert.deepEqual(
            lint(listed).filter(({ rule }) => !known.has(rule)),
            [],
          );
        }),
        { seed: 14, numRuns: 60 },
      );
      assert.ok(refused <= most, `${refused} refused`);
    });
});

function outlineOf(draft: Draft): string {
  const { sections } = draft;
  return sections
    .map(
      (it) =>
        `${it.level} ${it.ordinal.text}${headingOf(draft, it).title} < ${sections[it.parent]?.ordinal.text}`,
    )
    .join('\n');
}
