import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import fc from 'fast-check';
import type { Ordinal } from '../../../src/core/ordinals/ordinals.ts';
import { mayBeginOrdinal, readOrdinals } from '../../../src/core/ordinals/reader.ts';

/** `key number` of the best reading, with what else is to be said of it; nothing where none is read. */
function read(line: string, loosely = false): string {
  return readOrdinals(line, 0, loosely).map(say).join(' | ');
}

function say(ordinal: Ordinal): string {
  const { text, key, number, prefix, after, doubled } = ordinal;
  const notes = [
    prefix && (after === undefined ? `in ${prefix}` : `after ${after} ${prefix}`),
    ordinal.secondary && 'secondary',
    ordinal.lookalike && 'lookalike',
    ordinal.redundant && 'redundant',
    ordinal.digits && 'digits',
    ordinal.noun && 'noun',
    doubled && `again ${doubled.start}–${doubled.end}`,
  ];
  return [`${text} = ${key} ${number}`, ...notes.filter(Boolean)].join(', ');
}

/** Each of `lines`, with what is read of it. */
function reads(lines: Record<string, string>): void {
  for (const [line, wanted] of Object.entries(lines)) {
    test(line, () => {
      assert.equal(read(line), wanted);
      if (wanted !== '') assert.ok(mayBeginOrdinal(line, 0));
    });
  }
}

suite('readOrdinals', () => {
  reads({
    '一、工作': '一、 = han、 1',
    '十二﹑工作': '十二﹑ = han、 12',
    '一．工作': '一． = han. 1',
    '一　工作': '一 = han  1',
    一: '一 = han  1',
    一方面: '',
    '（一）工作': '（一） = （han） 1',
    '(二) 工作': '(二) = （han） 2',
    '（三)工作': '（三) = （han） 3',
    '（ 四 ）工作': '（ 四 ） = （han） 4',
    '（一一）工作': '（一一） = （han） 11, digits',
    '（一）、工作': '（一）、 = （han） 1, redundant',
    '【二】工作': '【二】 = 【han】 2',
    '1.工作': '1. = arabic. 1',
    '１．工作': '１． = arabic. 1',
    '1\\. 工作': '1\\. = arabic. 1',
    '1\\、工作': '',
    '1\\工作': '',
    '1、工作': '1、 = arabic、 1',
    '1)工作': '1) = arabic） 1',
    '1）、工作': '1）、 = arabic） 1, redundant',
    '（1）工作': '（1） = （arabic） 1',
    '①工作': '① = circled 1',
    '①、工作': '①、 = circled 1, redundant',
    '⑴工作': '⑴ = parenthesized 1',
    '⒈工作': '⒈ = full-stop 1',
    '㈠工作': '㈠ = han-parenthesized 1',
    '壹、工作': '壹、 = han-financial、 1',
    '甲、工作': '甲、 = stem、 1',
    'a) 工作': 'a) = latin-lower） 1',
    'IV. 工作': 'IV. = roman-ascii-upper. 4',
    'Ⅳ、工作': 'Ⅳ、 = roman-upper、 4',
    '第一章　总则': '第一章 = 第章 1',
    '第十二條 工作': '第十二條 = 第条 12',
    '第291条之一 工作': '第291条之一 = 第条之 1, after 第条 291',
    '第一部分　工作': '第一部分 = 第部分 1',
    第一书记: '',
    第一季度: '',
    '第一，工作': '第一， = 第， 1, secondary',
    '第二点、工作': '第二点、 = 第， 2, secondary',
    '首先，工作': '首先， = 第， 1, secondary',
    '其一，工作': '其一， = 其 1, secondary',
    一是工作: '一是 = han是 1, secondary',
    一要工作: '一要 = han要 1, secondary',
    '议题二：工作': '议题二： = 议题han： 2',
    '1.1 工作': '1.1 = decimal2 1, in 1 | 1. = arabic. 1',
    '1.2.3. 工作': '1.2.3. = decimal3 3, in 1.2, redundant | 1. = arabic. 1',
    '12.4%的农户': '12. = arabic. 12',
    '2009年': '',
    '百、工作': '',
  });

  test('lookalikes are read only where asked', () => {
    assert.equal(read('ー、工作'), '');
    assert.equal(read('ー、工作', true), 'ー、 = han、 1, lookalike');
    assert.equal(read('（ニ）工作', true), '（ニ） = （han） 2, lookalike');
    assert.equal(read('十ー、工作', true), '十ー、 = han、 11, lookalike');
    assert.equal(read('=、工作', true), '=、 = han、 2, lookalike');
    assert.equal(read('（＝）工作', true), '（＝） = （han） 2, lookalike');
    assert.equal(read('第=部分', true), '第=部分 = 第部分 2, lookalike');
    assert.equal(read('+、工作', true), '+、 = han、 10, lookalike');
    assert.equal(read('＋一、工作', true), '＋一、 = han、 11, lookalike');
    for (const line of ['- 工作', '+ 工作', '= 工作', '+1、工作', '==、工作', '++、工作', '=', '======'])
      assert.equal(read(line, true), '', line);
    assert.equal(read('一、工作', true), '');
  });

  suite('Han digits without a zero are places', () => {
    reads({
      '一〇、工作': '一〇、 = han、 10',
      '一一、工作': '一一、 = han、 11, digits',
      '二三、工作': '二三、 = han、 23, digits',
      '一八一、工作': '一八一、 = han、 181, digits',
      '一八一五、工作': '一八一五、 = han、 1815, digits',
      '一二.工作': '一二. = han. 12, digits',
      '一二）工作': '一二） = han） 12, digits',
      '第一二條　工作': '第一二條 = 第条 12, digits',
      '第一八一條　工作': '第一八一條 = 第条 181, digits',
      '第一〇一條　工作': '第一〇一條 = 第条 101',
      '第一一章 工作': '第一一章 = 第章 11, digits',
      '第一八一條之一　工作': '第一八一條之一 = 第条之 1, after 第条 181',
      // Longer than any number of an ordinal, other signs among them, no delimiter, or one that stands in prose.
      '一二三四五、工作': '',
      '一二十、工作': '',
      '两三、工作': '',
      '一二 工作': '',
      一二: '',
      '三三：卦辞': '',
      '三三，卦辞': '',
      '一二。工作': '',
      一二是工作: '',
    });
  });

  suite('。 typed for a delimiter', () => {
    reads({
      '1。工作': '1。 = arabic。 1',
      '１。工作': '１。 = arabic。 1',
      '二。工作': '二。 = han。 2',
      '二｡工作': '二｡ = han。 2',
      'A。工作': 'A。 = latin-upper。 1',
      '（二）。工作': '（二）。 = （han） 2, redundant',
      '①。工作': '①。 = circled 1, redundant',
      '第三。工作': '第三。 = 第， 3, secondary',
      // Behind these a sentence ends.
      '第三条。工作': '第三条 = 第条 3',
      '好处一。工作': '',
    });
  });

  suite('full width', () => {
    reads({
      '１．１制造': '１．１ = decimal2 1, in 1 | １． = arabic. 1',
      '１.１制造': '１.１ = decimal2 1, in 1 | １. = arabic. 1',
      '1．1制造': '1．1 = decimal2 1, in 1 | 1． = arabic. 1',
      '１．２．１２ 制造': '１．２．１２ = decimal3 12, in 1.2 | １． = arabic. 1',
      '１．５％': '１． = arabic. 1',
      '１．０５': '１． = arabic. 1',
      'Ａ．许可': 'Ａ． = latin-upper. 1',
      'Ｃ．许可': 'Ｃ． = latin-upper. 3 | Ｃ． = roman-ascii-upper. 100',
      'ＩＩ．许可': 'ＩＩ． = roman-ascii-upper. 2',
      'ｂ）许可': 'ｂ） = latin-lower） 2',
      '（ａ）许可': '（ａ） = （latin-lower） 1',
      Ａ股: '',
      'ＡＢ．许可': '',
    });
  });

  suite('nouns before the numeral', () => {
    reads({
      '议题1. 修路': '议题1. = 议题arabic. 1',
      '動議 1. 修路': '動議 1. = 動議arabic. 1',
      '問題2：修路': '問題2： = 問題arabic： 2',
      '议题一，修路': '议题一， = 议题han， 1',
      '好处一、省钱': '好处一、 = 好处han、 1, noun',
      '案由一：修路': '案由一： = 案由han： 1, noun',
      '好处12．省钱': '好处12． = 好处arabic. 12, noun',
      '動議１：修路': '動議１： = 動議arabic： 1',
      '甲方二、付款': '甲方二、 = 甲方han、 2, noun',
      // Clock and calendar, amounts, annexes, words that end in 一, one character or three.
      '上午8：30': '',
      '议程9：30': '',
      '下周一、周三': '',
      '星期一、星期三': '',
      '今年一、二月': '',
      '农历三、四月': '',
      '截至3、4月': '',
      '其中一、二班': '',
      '共计3.5亿元': '',
      '共计３．５亿元': '',
      '议题1.5亿元': '',
      '附件1：名单': '',
      '图表1：增长': '',
      '不统一、不规范': '',
      '万一、二': '',
      '用户9527：你好': '',
      '通过两、三年': '',
      '利一、省钱': '',
      '大好处一、省钱': '',
      '好处 一、省钱': '',
      '好处一，省钱': '',
      好处一省钱: '',
      '方案A、省钱': '',
      '王小丁、李四': '',
    });
  });

  suite('inserted', () => {
    reads({
      '第三条之一　登记': '第三条之一 = 第条之 1, after 第条 3',
      第三条之一登记: '第三条之一 = 第条之 1, after 第条 3',
      '第2-1條　登記': '第2-1條 = 第条之 1, after 第条 2',
      '第 2-1 條　登記': '第 2-1 條 = 第条之 1, after 第条 2',
      '第２－３條': '第２－３條 = 第条之 3, after 第条 2',
      '第8之1條　登記': '第8之1條 = 第条之 1, after 第条 8',
      '第8條之1　登記': '第8條之1 = 第条之 1, after 第条 8',
      '第三条之一之二　登记': '第三条之一之二 = 第条之之 2, after 第条之 3.1',
      '第3-1條之2　登記': '第3-1條之2 = 第条之之 2, after 第条之 3.1',
      '第五章之一　分社': '第五章之一 = 第章之 1, after 第章 5',
      '第五編之一　分社': '第五編之一 = 第编之 1, after 第编 5',
      '第二节之一　分社': '第二节之一 = 第节之 1, after 第节 2',
      '二之一、登記': '二之一、 = han、之 1, after han、 2',
      '10之2、登記': '10之2、 = arabic、之 2, after arabic、 10',
      第七條之一至第七條之二準用之: '第七條之一 = 第条之 1, after 第条 7',
      // Nothing is inserted here.
      第三条之规定: '第三条 = 第条 3',
      '第2-1號': '',
      二之一登記: '',
      '百分之一、': '',
    });
  });

  suite('the same ordinal once more', () => {
    reads({
      '一、一、甲项': '一、 = han、 1, again 2–4',
      '一、 一、种子': '一、 = han、 1, again 3–5',
      '1.1 1.1 品种': '1.1 = decimal2 1, in 1, again 4–7 | 1. = arabic. 1',
      '（一）（一）种子': '（一） = （han） 1, again 3–6',
      '1、1、种子': '1、 = arabic、 1, again 2–4',
      '①①种子': '① = circled 1, again 1–2',
      '第一条 第一条 种子': '第一条 = 第条 1, again 4–7',
      '一、一、': '一、 = han、 1, again 2–4',
      '一、一、两岸': '一、 = han、 1, again 2–4',
      // The second belongs to the text, or is another.
      '一、一、二年级': '一、 = han、 1',
      '1、1、3号楼': '1、 = arabic、 1',
      '1. 1.5亿元': '1. = arabic. 1',
      '1.1.1 种子': '1.1.1 = decimal3 1, in 1.1 | 1. = arabic. 1',
      '1 1号楼': '1 = arabic  1',
      '第一条 第一条规定': '第一条 = 第条 1',
      '一、二、种子': '一、 = han、 1',
      '一、一.种子': '一、 = han、 1',
      '一、　　　一、种子': '一、 = han、 1',
    });
  });

  test('says where things stand, whatever the line', () => {
    const sign = fc.constantFrom(
      ...Array.from('一二十〇百壹甲1０.．、，：。 　（(）)【】第其之条條-部分是点议题好处AIａ①ー=+'),
    );
    const lines = fc.string({ unit: sign, maxLength: 14 });
    fc.assert(
      fc.property(lines, fc.nat(3), fc.boolean(), (line, start, loosely) => {
        const readings = readOrdinals(line, start, loosely);
        if (readings.length > 0) assert.ok(mayBeginOrdinal(line, start));
        for (const ordinal of readings) {
          const { text, numeral, end, number, after, prefix, doubled } = ordinal;
          assert.equal(text, line.slice(start, end));
          assert.equal(ordinal.start, start);
          assert.ok(start <= numeral.start && numeral.start < numeral.end && numeral.end <= end);
          assert.ok(number >= 1);
          assert.equal(ordinal.lookalike, loosely);
          if (after !== undefined) assert.ok(prefix !== undefined && ordinal.key === `${after}之`);
          if (doubled) assert.equal(line.slice(doubled.start, doubled.end), text);
        }
      }),
      { seed: 3, numRuns: 5000 },
    );
  });
});

suite('what is counted behind 第', () => {
  /** Words that count the same, and what stands behind them; no two rows count the same. */
  const KINDS = [
    ...'部分|部份 章 篇 卷 编|編 节|節 条|條 课|課 讲|講'.split(' ').map((words) => [words, '　水'] as const),
    ...(
      '步 案 幕 场|場 站 天 周|週 轮|輪 关|關 回 集 期 组|組 层|層 项议程|項議程 项|項 题|題 类|類 种|種 招 季度 阶段|階段 ' +
      '单元|單元 模块|模塊 板块|板塊 环节|環節'
    )
      .split(' ')
      .map((words) => [words, '：水'] as const),
    ['点|點|', '，水'],
    ['件事情|件事|件', '，水'],
    ['句话|句話', '，水'],
    [
      '个方面|个问题|个意见|个要求|个建议|个任务|个体会|个感受|个特点|个重点|个阶段|个层面|个环节|个原因|个目标|' +
        '個方面|個問題|個意見|個要求|個建議|個任務|個體會|個感受|個特點|個重點|個階段|個層面|個環節|個原因|個目標',
      '，水',
    ],
  ] as const;
  const keys = new Map<string, string>();
  for (const [words, behind] of KINDS)
    test(words, () => {
      const found = words.split('|').map((word) => readOrdinals(`第二${word}${behind}`, 0)[0]);
      const [key = ''] = found.map((ordinal) => ordinal?.key);
      assert.ok(key.startsWith('第') && !keys.has(key), `${key} of ${keys.get(key)}`);
      keys.set(key, words);
      for (const ordinal of found) assert.deepEqual([ordinal?.key, ordinal?.number], [key, 2]);
    });

  // What comes one after another may stand alone before its title; what is said may not: 第二点 and 第二件事 are words of a sentence.
  test('with a blank or a bracket behind it', () => {
    const readWith = (behind: string): string[] =>
      KINDS.flatMap(([words]) => words.split('|')).filter(
        (word) => readOrdinals(`第二${word}${behind}`, 0).length > 0,
      );
    const said = new Set(KINDS.slice(-4).flatMap(([words]) => words.split('|')));
    for (const behind of [' 水', '（水）']) {
      const found = new Set(readWith(behind));
      for (const word of said) assert.ok(word === '' || !found.has(word), word + behind);
      for (const word of ['步', '場', '阶段', '章']) assert.ok(found.has(word), word + behind);
    }
  });
});

suite('an ordinal that stands twice', () => {
  for (const [line, doubled] of [
    ['一、一、水', '2–4'],
    ['一、  一、水', '4–6'],
    ['一、   一、水', undefined],
    ['第一百二十三部分 第一百二十三部分', '9–17'],
    ['第一千一百二十三条 第一千一百二十三条', undefined],
    ['1. 1.5亿', undefined],
    ['1. 1.txt', undefined],
    ['1. 1. txt', '3–5'],
    ['一、一、二年级', undefined],
    ['1.1 1.1 水', '4–7'],
    ['1.1 1.1水', undefined],
    ['1.1. 1.1 水', '5–8'],
    ['1.1 1.1- 水', '4–8'],
    ['1.1 1.1-1.3米', undefined],
    ['1.1 1.1.1 水', undefined],
    ['1.1 1.12 水', undefined],
  ] as const)
    test(line, () => {
      const again = readOrdinals(line, 0)[0]?.doubled;
      assert.equal(again && `${again.start}–${again.end}`, doubled);
    });
});
