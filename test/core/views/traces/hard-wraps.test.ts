// Hard wraps written into the text: ↩ stands where a line end is one.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parse } from '../../../../src/core/reading/draft.ts';
import { hardWraps } from '../../../../src/core/views/traces/hard-wraps.ts';
import { tidied } from './tidied.ts';

function check(marked: string): void {
  const text = marked.replaceAll('↩', '');
  const draft = parse(text);
  const ends = new Set(hardWraps(draft).map(({ range }) => range.start.line));
  assert.equal(draft.lines.map((line, i) => (ends.has(i) ? `${line}↩` : line)).join('\n'), marked);
}

/** Prose cut after 20 characters, so that what stands below it is measured by a width. */
const CUT = `去年全市新开工的项目一共四十六个，建成投↩
产的不到一半，还有十二个停在图纸上，占着↩
地、压着钱，群众看在眼里，急在心里，这个↩
账要算清楚，任务要分到人。
`;

describe('hard wraps', () => {
  it('are where the width of the lines says so', () => check(CUT));

  it('lie within run-in headings, and never before a heading', () => {
    check(`${CUT}一、把人派下去。每个项目派一名干部跟到底，↩
从手续办起。
二、把钱用在刀刃上，不撒胡椒面，不搞平均，↩
先急后缓。
三、把责任压实
各单位一把手负总责，分管领导具体抓，一级↩
抓一级。`);
  });

  it('lie before lines that only look like headings', () => {
    check(`一、看清形势

这几年城区扩大了，地方财力也厚实了一些，↩
二、三产业都往河谷里挤，同样一场雨，损失↩
比过去大得多，去年八月那一场就损失了将近↩
1.5亿元，教训就在眼前，不能好了伤疤就忘↩
了疼。

二、早作打算

三、落实到人`);
  });

  it('are not where a heading is as long as the lines', () => {
    check(`${CUT}一、提高认识
要舍得花力气。
二、加强领导，健全机制，落实责任，务求实效
各单位一把手负总责，分管领导具体抓，一级↩
抓一级。
三、从严考核
一年一考。`);
  });

  it('lie within a heading that is longer than the lines', () => {
    check(`${CUT}一、提高认识
要舍得花力气。
二、加强领导，健全机制，落实责任，务求在年↩
底以前见到实效
各单位一把手负总责，分管领导具体抓，一级↩
抓一级。
三、从严考核`);
  });

  it('lie behind the end of a sentence where indents tell paragraphs apart', () => {
    check(`　　去年全市新开工的项目一共四十六个，建↩
成投产的不到一半，十二个停在图纸上。这些↩
项目占着地、压着钱，群众看在眼里，急在心↩
里。
　　今年要把这笔账算清楚，一个一个过筛子。
　　该停的停，该并的并，该追的责任追到底，↩
不留尾巴。
　　任务要分到人。`);
  });

  it('lie behind the end of a sentence where blank lines do', () => {
    check(`去年全市新开工的项目一共四十六个，建成投↩
产的不到一半，有十二个项目停在了图纸上。↩
这些项目占着地、压着钱，群众看在眼里，急↩
在心里。

今年要把这笔账算清楚。

该停的停，该并的并，该追的责任追到底，不↩
留尾巴。

任务要分到人。`);
  });

  it('lie behind the end of a sentence that stands in open quotes', () => {
    check(`${CUT}有位老支书说：“干部下不下来，老百姓心里。↩
有本账，哄不过去。”这话说得对。`);
  });

  it('are left where nothing tells whether the paragraph ends', () => {
    check(`${CUT}任务要分到人，时间要排到天，要求要讲清楚。
谁的孩子谁抱走，出了问题就找谁，不搞下不↩
为例。`);
  });

  it('are where a page keeps numbers and words whole', () => {
    check(`去年全市新开工的项目一共四十六个，总投资↩
12345.67万元，建成投产的不到一半，还有十↩
二个停在图纸上，占着地、压着钱，群众看在↩
眼里，急在心里，这个账要算清楚。`);
  });

  it('are where the lines of a PDF file are not all alike', () => {
    check(`去年全市新开工的项目一共四十六个，总投资三百二十亿元，建↩
成投产的不到一半，还有十二个停在图纸上，占着地、压着钱↩
不动，群众看在眼里，急在心里，说我们光打雷不下雨，这个账↩
要算清楚，任务要分到人，时间要排到天，一个项目一个项目地↩
过筛子，该停的停，该并的并。`);
  });

  it('are in a part that was cut, whatever the rest is', () => {
    const whole = `同志们：

${'各单位要把今年的任务一件一件过一遍，能提前的提前，不能提前的也要说清楚为什么。'.repeat(3)}
`;
    check(`${whole}\n${CUT}\n${whole}`);
  });

  it('are where a paragraph breaks off, though nothing was cut', () => {
    check(`同志们：

这件事办得不好。要把它纳入全年的工作来抓，让群众优先分享，特别是↩
农村的群众，不断激励大家自觉地去做。`);
  });

  it('are in each line of a paragraph that breaks off in all but its last', () => {
    const broken = [
      '这件事办得不好。要把它纳入全年的工作来抓，让群众优先分享，特别是',
      '农村的群众。往后哪个单位拖着不办，就在会上说一说是什么道理，说不清楚的年底再说一遍',
    ];
    const lines = Array.from({ length: 20 }, (_, at) => broken[at % 2] ?? '');
    check(`同志们：\n\n${lines.join('↩\n')}↩\n大家自觉地去做。`);
    // Nothing tells where it ends.
    check(`同志们：\n\n${lines.join('\n')}\n大家自觉地去做`);
  });

  it('lie within a salutation, and not behind it', () => {
    check(`尊敬的各位领导、各位来宾、各位专家学者、↩
老师们、同学们：
${CUT}`);
  });

  it('part numbers from titles', () => {
    check(`一、↩
看清形势
要看得远一些。
二、↩
早作打算
（一）↩
备足物资`);
  });

  it('are not behind 第一条 and bare numbers, whose text stands below', () => {
    check(`第一条
本办法自公布之日起施行。
第二条
本办法由办公室解释。

一
看清形势。
二
早作打算。`);
  });
});

describe('what is never put together', () => {
  for (const [what, text] of [
    ['verse', '床前明月光，\n疑是地上霜。\n举头望明月，\n低头思故乡。'],
    ['long verse', '滚滚长江东逝水，浪花淘尽英雄。是非\n成败转头空，青山依旧在，几度夕阳红。'],
    [
      'names',
      '出席：王一、李二、张三、赵四、钱五、孙六、周七、\n列席：吴八、郑九、冯十、陈十一、褚十二、卫十三',
    ],
    ['a table', '项目\t金额\n道路\t三百二十万元\n桥梁\t一百二十万元\n学校\t五百四十万元'],
    [
      'a table of blanks',
      '道路    三百二十万元    年底\n桥梁    一百二十万元    年底\n学校    五百四十万元    明年',
    ],
    ['a rule', '任务要分到人，时间要排到天\n————————————\n附注'],
    ['a signature', '特此报告，请审议\n某某市林业局\n2024年3月5日'],
    ['dialogue', '问：钱从哪里来\n答：财政出一半\n问：人从哪里来\n答：各单位抽调'],
    ['honours', '以上報告，是否有當，敬請\n主席、各位委員指教。'],
  ] as const) {
    it(what, () => check(text));
  }

  for (const [what, line] of [
    ['a list item', '- 任务要分到人'],
    ['a bullet', '●任务要分到人'],
    ['a dash', '——任务要分到人'],
    ['(ii)', '（ii）任务要分到人'],
    ['an annex', '附件1：项目清单'],
    ['a date', '（2024年3月5日）'],
    ['a page number', '— 3 —'],
    ['a line of the page', '上一页 1 2 下一页'],
    ['a notice', '……（此处省略365字，注册后可阅读全文）……'],
    ['the number of a note', '〔3〕见上一年的报告'],
  ] as const) {
    // The line before is full and open.
    it(what, () => check(`${CUT.trimEnd()}\n要把这件事作为全年工作的头等大事来抓好抓\n${line}`));
  }
});

describe('lines put together', () => {
  const join = (text: string): string => tidied(text, 'wraps');

  it('lose the blanks around the line end', () => {
    assert.equal(join(CUT.replaceAll('↩\n', '  \n')), CUT.replaceAll('↩\n', ''));
  });

  it('keep Latin words apart', () => {
    const text = `去年引进的设备里有二十套是国产的，有两套是 Open
Source Hardware 的仿制品，性能不稳定，坏了又修
不好，全靠一位从 Shenzhen 请来的老师傅 Peter
Wang 一个人撑着，一年要跑八趟。`;
    assert.equal(
      join(text),
      text.replaceAll('Open\n', 'Open ').replaceAll('Peter\n', 'Peter ').replaceAll('\n', ''),
    );
  });

  it('keep a number from the one that its title begins with', () => {
    assert.equal(join('1.\n5G网络\n要建起来。\n2.\n物联网\n'), '1. 5G网络\n要建起来。\n2.物联网\n');
  });

  it('make whole an ordinal that a page has torn, and a heading of it', () => {
    assert.equal(
      join('1\n. 修渠\n春天动工。\n2\n. 架桥\n秋天完工。\n（\n一）备料\n（二\n）运料\n'),
      '1. 修渠\n春天动工。\n2. 架桥\n秋天完工。\n（一）备料\n（二）运料\n',
    );
  });

  it('leave an ordinal alone whose next line begins another that is torn', () => {
    assert.equal(join('（一）\n（\n二）备料？\n'), '（一）\n（二）备料？\n');
    assert.equal(join('四，\n（\n五）运料\n'), '四，\n（五）运料\n');
  });

  it('are no ordinal where the next line begins with no sign of its end', () => {
    const text = '数量\n1\n2亩水田\n单位（\n一个镇一份）\n10\n';
    assert.equal(join(text), text);
  });
});
