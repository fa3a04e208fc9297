// stale-contents: what it says of a list that has been left behind, and where it is silent.
import { describe, it } from 'node:test';
import { checkFindings } from './check.ts';

const rules = { 'stale-contents': 'warning' } as const;

describe('stale-contents', () => {
  const faults: Record<string, string> = {
    'a heading with another title': `堤防工作汇报
目录
一、去年的水情……1
二、今年的堤防……3
^^^^^^^ stale-contents
三、明年的打算……8
一、去年的水情
不高。
二、今年的涵闸
修了一座。
三、明年的打算
再修一座。`,
    'numbers that have moved on behind a new heading: said of the line before that': `目录
一、去年的水情
^^^^^^^ stale-contents
二、今年的堤防
三、明年的打算
堤防工作汇报
一、去年的水情
不高。
二、物资的储备
沙袋三千。
三、今年的堤防
加高了。
四、明年的打算
再加高一段。`,
    'a heading that it lacks: said of the line before': `堤防工作汇报
目录
一、去年的水情
^^^^^^^ stale-contents
三、明年的打算
一、去年的水情
不高。
二、今年的堤防
加高了。
三、明年的打算
再加高一段。`,
    'an entry whose heading is gone': `堤防工作汇报
目录
一、去年的水情
二、今年的堤防
三、明年的打算
^^^^^^^ stale-contents
一、去年的水情
不高。
二、今年的堤防
加高了。`,
    'a heading that stands one level lower now': `堤防工作汇报
目录
一、去年的水情……1
（一）春汛……1
（二）秋汛……2
二、今年的堤防……3
^^^^^^^ stale-contents
三、堤外的滩地……4
一、去年的水情
（一）春汛
来得早。
（二）秋汛
去得晚。
二、今年的堤防
加高了。
（一）东堤
一段。
（二）西堤
两段。
（三）堤外的滩地
没有动。`,
  };
  for (const [name, text] of Object.entries(faults)) it(name, () => void checkFindings(text, { rules }));

  const sound: Record<string, string> = {
    'a list as deep as one level, its pages in brackets': `目录
一、去年的水情……（1）
二、今年的堤防……（3）
堤防工作汇报
一、去年的水情
（一）春汛
来得早。
（二）秋汛
去得晚。
二、今年的堤防
（一）东堤
加高了。
（二）西堤
没有动。`,
    'pages that have lost their dots, other punctuation and blanks': `目　录
第一章 总则1
第二章  巡查、抢险3
第一章　总则
第一条　堤防由镇里管。
第二章　巡查，抢险
第二条　每月巡查一次。`,
    'a list in simplified script of a text in the other': `目录
一、会议……1
二、讲话……4
圖書室工作報告
一、會議
三次。
二、講話
兩次。`,
    'unnumbered lines before and behind, annexes that it does not name': `堤防工作汇报
目录
前言……1
一、去年的水情……1
二、今年的堤防……3
后记……9
一、去年的水情
不高。
二、今年的堤防
加高了。
谢谢大家！
附件1：堤防名册
一、东堤
二、西堤`,
    'some sections of a level, which a writer has chosen': `堤防工作汇报
目录
一、去年的水情……1
二、今年的堤防……3
（一）东堤……3
一、去年的水情
（一）春汛
来得早。
（二）秋汛
去得晚。
二、今年的堤防
（一）东堤
加高了。
（二）西堤
没有动。`,
    'a list of something else': `堤防工作汇报
目录
一、图纸……1
二、照片……3
三、账目……4
一、去年的水情
不高。
二、今年的堤防
加高了。`,
    'lines that were torn': `堤防工作汇报
目录
一、去年的水情
……1
二、今年的堤防
……3
三、明年的
打算……8
一、去年的水情
不高。
二、今年的堤防
加高了。
三、明年的打算
再加高一段。`,
  };
  for (const [name, text] of Object.entries(sound))
    it(`silent: ${name}`, () => void checkFindings(text, { rules }));

  it('leaves a wrong number to the rule of numbers', () =>
    void checkFindings(
      `堤防工作汇报
目录
一、去年的水情
二、今年的堤防
三、明年的打算
一、去年的水情
不高。
三、今年的堤防
^^ number-out-of-order
加高了。
三、明年的打算
再加高一段。`,
      { rules },
    ));
});
