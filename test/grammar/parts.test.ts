import assert from 'node:assert/strict';
import { test } from 'node:test';
import { expectScopes, tokenize } from './tokenize.ts';

test('title and subtitle', () =>
  expectScopes(`
在全县安全生产工作会议上的讲话
＾＾＾＾＾＾＾＾＾＾＾＾＾＾＾  markup.heading.title entity.name.section
——二〇二四年三月
＾＾＾＾＾＾＾＾  markup.heading.subtitle
在全县安全生产工作会议上的讲话
＾＾＾＾＾＾＾＾＾＾＾＾＾＾＾  plain
`));

test('a first line of prose is no title', () =>
  expectScopes(`
今天这个会，是县委决定召开的。
＾＾＾＾＾＾＾＾＾＾＾＾＾＾＾  plain
`));

test('salutations', () =>
  expectScopes(`
前言
同志们：
＾＾＾＾  entity.name.type.salutation
同志們:
＾＾＾^  entity.name.type.salutation
各位领导、各位来宾：
＾＾＾＾＾＾＾＾＾＾  entity.name.type.salutation
尊敬的王校长，亲爱的同学们：
＾＾＾＾＾＾＾＾＾＾＾＾＾＾  entity.name.type.salutation
　　女士們、先生們：
　　＾＾＾＾＾＾＾＾  entity.name.type.salutation
大會主席：
＾＾＾＾＾  entity.name.type.salutation
主席、各位議員女士、先生：
＾＾＾＾＾＾＾＾＾＾＾＾＾  entity.name.type.salutation
各位代表，现在我报告工作。
＾＾＾＾＾＾＾＾＾＾＾＾＾  plain
各位领导干部要做到以下几点：
＾＾＾＾＾＾＾＾＾＾＾＾＾＾  plain
`));

test('promises', () =>
  expectScopes(`
前言
下面，我讲三点意见：
　　　　　＾＾＾＾　  constant.numeric.promise !keyword
　　　　　　　　　＾  plain
我再強調四點。
　　　　＾＾　  constant.numeric.promise
重点抓好以下5个方面：
　　　　　　^＾＾＾　  constant.numeric.promise
我想從三個方面談談我的想法。
　　　＾＾＾＾＾　　　　　　  constant.numeric.promise
我讲几点意见。
＾＾＾＾＾＾＾  plain
效率提高三个百分点。
＾＾＾＾＾＾＾＾＾＾  plain
这里讲三个故事，都是真的。
＾＾＾＾＾＾＾＾＾＾＾＾＾  plain
`));

test('a promise is one token, so that no theme splits its colour', async () => {
  for (const text of ['下面，我讲四点意见：', '我再強調４點。', '一、讲 12 个方面的问题'])
    assert.equal(
      (await tokenize(`前言\n${text}`))[1]?.filter(({ scopes }) =>
        scopes.some((scope) => scope.includes('.promise.')),
      ).length,
      1,
      text,
    );
});

test('a promise inside a heading', () =>
  expectScopes(`
前言
一、今年要抓好三件实事
　　＾＾＾＾＾　　　　  markup.heading.standalone !constant
　　　　　　　＾＾＾＾  markup.heading.standalone constant.numeric.promise
`));

test('stage directions are not spoken', () =>
  expectScopes(`
前言
大家好！（掌声）今天不念稿子。
＾＾＾＾　　　　＾＾＾＾＾＾＾  plain
　　　　＾＾＾＾　　　　　　　  comment.block.stage-direction
[停顿]你们辛苦了。（全场起立，鼓掌）
^＾＾^　　　　　　　　　　　　　　　  comment.block.stage-direction
 　　 　　　　　　＾＾＾＾＾＾＾＾＾  comment.block.stage-direction
他（指王师傅）没有说话。
＾＾＾＾＾＾＾＾＾＾＾＾  plain
严禁起哄（包括鼓掌和喝彩）。
＾＾＾＾＾＾＾＾＾＾＾＾＾＾  plain
他有本事（笑贫不笑娼除外）。
＾＾＾＾＾＾＾＾＾＾＾＾＾＾  plain
（长时间热烈鼓掌）各位（停顿三秒）请看。
＾＾＾＾＾＾＾＾＾　　＾＾＾＾＾＾　　　  comment.block.stage-direction
一、劳动最有分量（掌声）
　　＾＾＾＾＾＾　　　　  !comment
　　　　　　　　＾＾＾＾  comment.block.stage-direction
`));

test('annexes', () =>
  expectScopes(`
前言
附件：会议室设备清单
＾＾　　　　　　　　  keyword.other.annex
　　　＾＾＾＾＾＾＾  markup.heading.annex entity.name.section
附錄一　名單
＾＾　　　　  keyword.other.annex
　　＾　　　  constant.numeral.ordinal.annex
附件2
＾＾^  markup.heading
附件的内容另行印发。
＾＾＾＾＾＾＾＾＾＾  plain
`));

test('closing thanks', () =>
  expectScopes(`
前言
我就讲这些。谢谢大家！
＾＾＾＾＾＾　　　　　  plain
　　　　　　＾＾＾＾　  entity.name.type.closing
　　謝謝各位。
　　＾＾＾＾　  entity.name.type.closing
谢谢大家一年来的支持。
＾＾＾＾＾＾＾＾＾＾＾  plain
`));

test('traces of copying', () =>
  expectScopes(`
前言
1、計(jì)劃要早。把工作計(jì)劃做在前面。
 　　^^^　　　　　　　　　^^^　　　　　　  comment.block.pinyin
……(此處省略612字,註冊後可閱讀全文)……
＾＾^＾＾＾＾^^^＾^＾＾＾＾＾＾＾＾^＾＾  comment.block.omission
`));
