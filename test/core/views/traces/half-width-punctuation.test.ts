import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parse } from '../../../../src/core/reading/draft.ts';
import { applyEdits } from '../../../../src/core/text/edits.ts';
import { tidy } from '../../../../src/core/edits/tidy/tidy.ts';
import { tidied } from './tidied.ts';

const widen = (text: string): string => tidied(text, 'punctuation');

describe('half-width punctuation', () => {
  // The kinds of cases that checkers of Chinese typography know, each in a text of its own.
  for (const [kind, before, after] of [
    ['between Han characters', '剛才,水務局講了;氣象局也講了', '剛才，水務局講了；氣象局也講了'],
    ['at the end of a line', '同志們:\n大家好!\n行不行?', '同志們：\n大家好！\n行不行？'],
    ['with a blank behind it', '剛才, 水務局講了', '剛才，水務局講了'],
    ['before a number', '成果,12项;比分:3:2', '成果，12项；比分：3:2'],
    ['before Latin', '包括,GDP', '包括，GDP'],
    ['behind a number in Chinese', '增长12%,高于去年', '增长12%，高于去年'],
    ['behind a Latin word in Chinese', '提高了GDP,降低了能耗', '提高了GDP，降低了能耗'],
    ['doubled and mixed', '真的吗?!太好了!!', '真的吗？！太好了！！'],
    ['behind quotes and brackets', '“好”,他说。（笑）,又说', '“好”，他说。（笑），又说'],
    ['beside full-width marks', '先做甲，再做乙,最后做丙。', '先做甲，再做乙，最后做丙。'],
    ['with pinyin before it', '會(huì),議', '會(huì)，議'],
    ['brackets with Chinese', '规模(含在建)扩大', '规模（含在建）扩大'],
    ['brackets behind Latin', 'GDP(国内生产总值)增长', 'GDP（国内生产总值）增长'],
    ['brackets in brackets', '甲(乙(丙)丁)戊', '甲（乙（丙）丁）戊'],
    ['half a pair', '甲（乙)丙(丁）', '甲（乙）丙（丁）'],
    ['straight quotes', '他说:"好的,我去。"然后走了', '他说：“好的，我去。”然后走了'],
    ['two pairs', '"一带一路"和"十四五"', '“一带一路”和“十四五”'],
    ['half a pair of quotes', '“十三五"规划，"十四五”规划', '“十三五”规划，“十四五”规划'],
    ['quotes in brackets', '(以下简称"本会")', '（以下简称“本会”）'],
    ['times beside marks', '上午10:30开会,下午3:00散会', '上午10:30开会，下午3:00散会'],
    [
      'addresses behind a mark',
      '网址:https://a.example.com/b,c?d=1:2',
      '网址：https://a.example.com/b,c?d=1:2',
    ],
  ] as const) {
    it(kind, () => assert.equal(widen(before), after));
  }

  for (const [kind, text] of [
    ['thousands', '共1,000人，12,345.6元'],
    ['times and ratios', '10:30，3:2，1:1000'],
    ['numbers that are listed', '3,5月份和第1,2条'],
    ['percentages', '12.5%'],
    ['addresses', 'https://a.example.com/a,b www.example.com:80 王@a.com'],
    ['Latin sentences', 'Hello, world! Really? (Yes; no: maybe.)'],
    ['Latin before Chinese', 'Hello, 世界'],
    ['Latin in brackets', '国内生产总值(GDP)增长，氢氧化钠(NaOH)'],
    ['numbers in brackets', '见(一)和(2)，2023年(12)号'],
    ['quotes round Latin', '他说"hello"了'],
    ['inches', '5"屏幕和6"屏幕'],
    ['a quote that is left over', '他说"好的，然后走了'],
    ['keys', 'title: "会议纪要"'],
    ['faces', '辛苦了:)'],
    ['links', '[名单](甲.txt)'],
    ['points', '一二.三四...'],
    ['full-width ones', '同志们：好，对；是？行！（甲）“乙”'],
  ] as const) {
    it(`stays: ${kind}`, () => assert.equal(widen(text), text));
  }

  it('stays in ordinals', () => {
    for (const text of ['(一)甲\n\n(二)乙\n\n(三)丙', '1,甲\n2,乙\n3,丙', '一:甲\n二:乙', '1)甲\n2)乙'])
      assert.equal(widen(text), text);
  });

  it('stays where half-width brackets are the way of the draft', () => {
    const draft = '甲村(東)、乙村(西)、丙村(南)、丁村(北)，都來了人。';
    assert.equal(widen(draft), draft);
    assert.equal(widen(`${draft}（略）`), `${draft.replaceAll('(', '（').replaceAll(')', '）')}（略）`);
  });

  it('becomes 「」 where asked for', () => {
    const text = '落實"路長制",一級抓一級。他說"好。';
    const draft = parse(text.replace('他說"好。', ''));
    const edits = tidy(draft, { quotes: 'corner' }).flatMap((trace) => trace.edits);
    assert.equal(applyEdits(draft.lines.join('\n'), edits), '落實「路長制」，一級抓一級。');
  });
});
