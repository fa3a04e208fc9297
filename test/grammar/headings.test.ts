import { test } from 'node:test';
import { expectScopes } from './tokenize.ts';

test('a standalone heading is its whole line', () =>
  expectScopes(`
前言
一、看清形势，早作打算
＾　　　　　　　　　　  constant.numeral.ordinal.han markup.heading
　＾　　　　　　　　　  punctuation.definition.heading markup.heading
　　＾＾＾＾＾＾＾＾＾  markup.heading.standalone entity.name.section
　　（二）产业培育实现新突破
　　＾　＾　　　　　　　　　  punctuation.definition.heading
　　　＾　　　　　　　　　　  constant.numeral.ordinal.bracketed
　　　　　＾＾＾＾＾＾＾＾＾  markup.heading.standalone
`));

test('a run-in heading ends with its first sentence', () =>
  expectScopes(`
前言
1、抓一次全面的排查。用两个月时间，把全县的厂房过一遍。
^　　　　　　　　　　　　　　　　　　　　　　　　　　　  constant.numeral.ordinal.arabic
 ＾　　　　　　　　　　　　　　　　　　　　　　　　　　  punctuation.definition.heading
 　＾＾＾＾＾＾＾＾　　　　　　　　　　　　　　　　　　  markup.heading.run-in
 　　　　　　　　　＾　　　　　　　　　　　　　　　　　  punctuation.terminator.heading
 　　　　　　　　　　＾＾＾＾＾＾＾＾＾＾＾＾＾＾＾＾＾  plain
`));

test('a run-in heading ends at a colon that introduces its body', () =>
  expectScopes(`
前言
（一）主要工作：全年完成改造三十处。
　　　＾＾＾＾　　　　　　　　　　　  markup.heading.run-in
　　　　　　　　＾＾＾＾＾＾＾＾＾＾  plain
二、全天候值守，8:30交接班
　　　　　　　　^^^＾＾＾  markup.heading.standalone
`));

test('a far colon introduces nothing', () =>
  expectScopes(`
前言
三、这一句话说得很长很长很长很长很长很长很长很长很长很长很长很长很长很长很长很长很长很长很长很长很长很长：后面还有
　　＾＾＾＾　　　　　　　　　　　　　　　　　　　　　　　　　　　　　　　　　　　　　　　　　　　　　　＾＾＾＾  markup.heading.standalone
`));

test('an end inside quotes or brackets is no end', () =>
  expectScopes(`
前言
一、改掉“差不多。算了吧。”的毛病。从今天做起。
　　＾＾＾　　　　　　　　　＾＾＾　　　　　　　  markup.heading.run-in
　　　　　　　　　　　　　　　　　　＾＾＾＾＾＾  plain
二、学好《办法（2024：修订）》
　　　　　　　　^^^^＾　　　＾  markup.heading.standalone
三、“没有引完的一句。后面照旧。
　　＾＾＾＾＾＾＾＾　　　　　  markup.heading.run-in
　　　　　　　　　　　＾＾＾＾  plain
`));

test('every system of numerals', () =>
  expectScopes(`
前言
二十一、收尾工作
＾＾＾　＾＾＾＾  markup.heading
一百零三、收尾工作
＾＾＾＾　＾＾＾＾  markup.heading
壹、前言
＾　＾＾  markup.heading
貳、一一二年度施政成果
＾　＾＾＾＾＾＾＾＾＾  markup.heading
甲、總務
＾　＾＾  markup.heading
（甲）總務
＾＾＾＾＾  markup.heading
①清理水塘
＾＾＾＾＾  markup.heading
⑵清理水塘
＾＾＾＾＾  markup.heading
⒈清理水塘
＾＾＾＾＾  markup.heading
㈠清理水塘
＾＾＾＾＾  markup.heading
１．清理水塘
＾＾＾＾＾＾  markup.heading
A. 清理水塘
^^ ＾＾＾＾  markup.heading
Ⅱ、清理水塘
＾＾＾＾＾＾  markup.heading
IV. 清理水塘
^^^ ＾＾＾＾  markup.heading
1）清理水塘
^＾＾＾＾＾  markup.heading
(1)清理水塘
^^^＾＾＾＾  markup.heading
`));

test('decimal numbers', () =>
  expectScopes(`
前言
1 项目概况
^ ＾＾＾＾  markup.heading
一　项目概况
＾　＾＾＾＾  markup.heading
1.1 建设背景
^^^ ＾＾＾＾  markup.heading
1.2.1 土建工程
^^^^^ ＾＾＾＾  markup.heading
1.2.1土建工程
^^^^^＾＾＾＾  markup.heading
2.3设计变更
^^^＾＾＾＾  markup.heading
2.3、设计变更
^^^＾＾＾＾＾  markup.heading
`));

test('parts, chapters and articles', () =>
  expectScopes(`
前言
第一章　总则
＾　＾　　　  punctuation.definition.heading
　＾　　　　  constant.numeral.ordinal.division
　　　　＾＾  markup.heading.standalone
第十二节 考核
＾＾＾＾ ＾＾  markup.heading
第二部分　存在的问题
＾＾＾＾　＾＾＾＾＾  markup.heading
第三部份：結語
＾＾＾＾＾＾＾  markup.heading
第十条　会议室实行预约制。使用单位提前填单。
　＾　　　　　　　　　　　　　　　　　　　　  constant.numeral.ordinal.article
　　　　＾＾＾＾＾＾＾＾＾＾＾＾＾＾＾＾＾＾  plain
第二百九十一条之一　前条规定适用于本条。
＾＾＾＾＾＾＾＾＾　　　　　　　　　　　  markup.heading
　　　　　　　　　　＾＾＾＾＾＾＾＾＾＾  plain
`));

test('paragraph openers', () =>
  expectScopes(`
前言
第一，圖書館是慢下來的地方。外面很快。
＾　＾　　　　　　　　　　　　　　　　  punctuation.definition.heading
　＾　　　　　　　　　　　　　　　　　  constant.numeral.ordinal.opener
　　　＾＾＾＾＾＾＾＾＾＾　　　　　　  markup.heading.run-in
　　　　　　　　　　　　　　＾＾＾＾＾  plain
首先，请常来。
＾＾　　　　　  constant.numeral.ordinal.opener
　　　＾＾＾＾  plain
其二，请常说。
＾＾　　　　　  constant.numeral.ordinal.opener
三是抓落实。
＾＾　　　　  constant.numeral.ordinal.opener
`));

test('faulty ordinals are ordinals all the same', () =>
  expectScopes(`
前言
（二）、不许乱收费
＾＾＾＾＾＾＾＾＾  markup.heading
（ニ）让群众来监督
　＾　　　　　　　  constant.numeral.ordinal.bracketed
ー、让群众来监督
＾　　　　　　　  constant.numeral.ordinal.han
四.建好平台
＾^＾＾＾＾  markup.heading
五丶建好平台
＾＾＾＾＾＾  markup.heading
`));

test('twins of a lookalike: one line cannot tell, a heading is likelier', () =>
  expectScopes(`
前言
一、三年来的工作回顾
＾＾＾＾＾＾＾＾＾＾  markup.heading
二、2024年工作安排
＾＾^^^^＾＾＾＾＾  markup.heading
三、四个方面的体会
＾＾＾＾＾＾＾＾＾  markup.heading
1、1号楼的改造
^＾^＾＾＾＾＾  markup.heading
1.2024年工作安排
^^^^^^＾＾＾＾＾  markup.heading
（三）班子建设
＾＾＾＾＾＾＾  markup.heading
`));
