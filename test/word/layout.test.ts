// What each line of a draft becomes in a document. The expectation stands before the line: its part, for a heading with
// its level and, where the heading ends within the line, | there; then what is set besides, in characters.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parse } from '../../src/core/reading/draft.ts';
import { layOut, type Paragraph } from '../../src/word/layout.ts';

function shown(paragraph: Paragraph): string {
  const {
    part,
    text,
    level,
    headingEnd = text.length,
    firstLineIndent,
    rightIndent,
    roomAbove,
    roomBelow,
  } = paragraph;
  const usual = part === 'body' || part === 'heading' ? 2 : 0;
  const more = [
    firstLineIndent === usual ? '' : ` indent ${firstLineIndent}`,
    rightIndent === 0 ? '' : ` right ${rightIndent}`,
    roomAbove ? ' above' : '',
    roomBelow ? ' below' : '',
  ].join('');
  const written = headingEnd < text.length ? `${text.slice(0, headingEnd)}|${text.slice(headingEnd)}` : text;
  return `${part}${level === undefined ? '' : level}${more}: ${written}`;
}

/** `marked` has what is expected before each line. */
function check(marked: string): void {
  const expected = marked.split('\n').slice(1, -1);
  const lines = expected.map((line) => line.replace(/^[^:]*: /, '').replace('|', ''));
  const text = lines.map((line) => `${line}\n`).join('');
  assert.deepEqual(layOut(parse(text)).map(shown), expected);
}

describe('the layout', () => {
  it('of a speech: title, date, salutation, levels, closing', () =>
    check(`
title: 在冬季防火工作会议上的讲话
separator: 
dateline below: （2026年11月20日）
separator: 
salutation: 同志们：
separator: 
body indent 0: 　　下面，我讲两点意见。
separator: 
heading1: 一、看清形势
separator: 
heading2: （一）底子还薄。|全县水源点只有九处。
separator: 
heading2: （二）弦还不紧。|有人以为年年如此。
separator: 
heading1: 二、落实责任
separator: 
body indent 1: 　各村要把人落到山头地块。
separator: 
body: 谢谢大家！
`));

  it('of a text without empty lines between paragraphs: one that is there is meant', () =>
    check(`
title below: 关于修缮校舍的报告
salutation: 各位代表：
heading1: 一、现状
body: 校舍建于三十年前。
empty: 
heading1: 二、打算
body: 分两年修完。
`));

  it('of more empty lines than usual', () =>
    check(`
title below: 关于修缮校舍的报告
separator: 
separator: 
body: 校舍建于三十年前。
separator: 
body: 分两年修完。
separator: 
body: 第一年先修屋顶。
separator: 
empty: 
empty: 
body: 钱从三处来。
`));

  it('of names and a date at the end: the date two characters behind the name', () =>
    check(`
title below: 关于修缮校舍的报告
body: 校舍建于三十年前，请予批准。
separator: 
signature right 4 above: 青禾镇中心小学
date right 2: 2026年11月20日
`));

  it('of a name longer than the date', () =>
    check(
      `
title below: 关于修缮校舍的报告
body: 校舍建于三十年前，请予批准。
signature right 2 above: 青禾镇人民政府办公室综合科
date right 6.5: 2026年3月20日
`,
    ));

  it('of offices that a document is sent to, and of lines that only look so', () => {
    check(`
title below: 关于修缮校舍的报告
salutation: 县教育局，各中心小学：
body: 校舍建于三十年前：
`);
    check(`
title below: 关于修缮校舍的报告
body: 现将情况报告如下：
body: 校舍建于三十年前。
`);
  });

  it('of annexes: on a page of their own, with their titles', () =>
    check(`
title below: 关于修缮校舍的报告
body: 校舍建于三十年前，请予批准。
signature right 4 above: 青禾镇中心小学
date right 2: 2026年11月20日
separator: 
annex: 附件1
separator: 
title above below: 校舍清单
separator: 
body: 东楼、西楼。
`));

  it('of articles: what follows the ordinal is no heading', () =>
    check(`
title below: 会议室管理办法
heading1: 第一条|　为管好会议室，制定本办法。
heading1: 第二条|　会议室由办公室管理。
heading1: 第三条|　使用须先登记。
`));

  it('of a subtitle and of a title centred by hand', () =>
    check(`
title right 4: 　　　　政府工作报告
subtitle below: ——在青禾镇第十二届人民代表大会上
body: 各村要把人落到山头地块。
`));

  it('of blanks of every width', () =>
    check(`
title below: 政府工作报告
body indent 0: \t各村要把人落到山头地块。
body indent 0:     各村要把人落到山头地块。
body indent 1.5:  各村要把人落到山头地块。
body indent 0: 　　　各村要把人落到山头地块。
`));

  it('of nothing', () => {
    assert.deepEqual(layOut(parse('')).map(shown), ['separator: ']);
    assert.deepEqual(layOut(parse('\n\n')).map(shown), ['separator: ', 'separator: ']);
  });
});
