// What may stand behind what, and around which numerals: all combinations.
import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { handOf } from '../../../src/core/ordinals/hand.ts';
import { readOrdinals } from '../../../src/core/ordinals/reader.ts';
import { writeOrdinal } from '../../../src/core/ordinals/writer.ts';

const DELIMITERS = '、﹑､丶.．，,：:·•。｡';

/** Beginnings, and the delimiters that belong to an ordinal behind them. */
const BEHIND: readonly (readonly [beginnings: readonly string[], delimiters: string])[] = [
  [['一', '十二', '12', 'A', 'IV', '甲', '壹'], '、﹑､丶.．，,：:·•。｡'],
  [['一二'], '、﹑､丶.．'],
  [['（一）', '一）', '①'], '、﹑､丶.．，,。｡'],
  [['（一', '第三条之一'], ''],
  [['第三条', '一是'], '、﹑､丶.．，,'],
  [['第三', '第三点', '其一', '第一件事', '第一个问题'], '、﹑､丶.．，,：:。｡'],
  [['第三步', '好处一'], '、﹑､丶.．：:'],
  [['首先'], '、﹑､丶，,'],
  [['第一层意思', '第二个关键词'], '：:'],
  [['第1层意思', '第十二届', '第一名', '第一项目部'], ''],
  [['1.1', '2.1.3', 'B.1'], '、﹑､丶.．'],
  [['议题一', '步骤1', 'Q1', '问一', 'Step 1'], '、﹑､丶.．，,：:'],
]; // prettier-ignore

suite('delimiters', () => {
  for (const [beginnings, delimiters] of BEHIND)
    for (const beginning of beginnings)
      test(`behind ${beginning}: ${delimiters}`, () => {
        const found = Array.from(DELIMITERS).filter((delimiter) => {
          const [ordinal] = readOrdinals(`${beginning}${delimiter}修渠`, 0);
          return ordinal?.text === beginning + delimiter;
        });
        assert.equal(found.join(''), delimiters);
      });
});

/** X stands for the numeral, _ for a blank. */
const SURROUNDINGS =
  'X、 X. X_修 X修 X （X） (X) 【X】 〔X〕 [X] 〈X〉 X） X) X】 第X章_ 第X， 第X步， 其X， 议题X： 议题X_ 步骤X_ 好处X、 X是 第一条之X_ 1.X_'.split(
    ' ',
  );

/** Numerals of a system each, and what they make ordinals with; *2 where there are two ways to read it. */
const AROUND: readonly (readonly [numerals: readonly string[], surroundings: string])[] = [
  [['二'], 'X、 X. X_修 X （X） (X) 【X】 〔X〕 [X] 〈X〉 X） X) X】 第X章_ 第X， 其X， 议题X： 议题X_ 步骤X_ 好处X、 X是 第一条之X_ 1.X_'],
  [['貳', '２', 'Ⅱ'], 'X、 X. X_修 X （X） (X) 【X】 〔X〕 [X] 〈X〉 X） X) X】 第X章_ 第X， 其X， 议题X： 议题X_ 步骤X_ 好处X、 第一条之X_ 1.X_'],
  [['乙', '丑', 'ⅱ'], 'X、 X. （X） (X) 【X】 〔X〕 [X] 〈X〉 X） X) X】 第X章_ 第X， 其X， 议题X： 议题X_ 步骤X_ 第一条之X_ 1.X_'],
  [['2', '2️⃣'], 'X、 X. X_修 X修 X （X） (X) 【X】 〔X〕 [X] 〈X〉 X） X) X】 第X章_ 第X， 其X， 议题X： 议题X_ 步骤X_ 好处X、 X是 第一条之X_ 1.X_*2'],
  [['②', '⑵', '⒉', '㈡', '㊁', '❷', '⓶', '➁', '➋'], 'X、 X. X_修 X修 X （X） (X) 【X】 〔X〕 [X] 〈X〉 X） X) X】 第X章_ 第X， 其X， 议题X： 议题X_ 步骤X_ X是 第一条之X_ 1.X_'],
  [['II', 'ii', 'B', 'b'], 'X、 X. （X） (X) 【X】 〔X〕 [X] 〈X〉 X） X) X】 第一条之X_ 1.X_'],
  [['⒝', 'Ⓑ', 'ⓑ'], 'X、 X. X_修 X修 X （X） (X) 【X】 〔X〕 [X] 〈X〉 X） X) X】 X是 第一条之X_ 1.X_'],
]; // prettier-ignore

suite('numerals', () => {
  for (const [numerals, surroundings] of AROUND)
    for (const numeral of numerals)
      test(numeral, () => {
        const found = SURROUNDINGS.flatMap((around) => {
          const line =
            around.replaceAll('_', ' ').replace('X', numeral) + (/^X$|修$/.test(around) ? '' : '渠');
          const { length } = readOrdinals(line, 0);
          return length === 0 ? [] : [length > 1 ? `${around}*${length}` : around];
        });
        assert.equal(found.join(' '), surroundings);
      });
});

suite('an ordinal of any kind', () => {
  const lines = [
    ...BEHIND.flatMap(([beginnings]) => beginnings.flatMap((it) => Array.from(DELIMITERS, (delimiter) => it + delimiter))),
    ...AROUND.flatMap(([numerals]) => numerals.flatMap((it) => SURROUNDINGS.map((around) => around.replaceAll('_', ' ').replace('X', it)))),
    '【第一部分】', '【环节二】', '【第三阶段】', '[第2章]', '第2-1條 ', '一之二、', '第三条之一之二 ', '步骤 3 ', '第一阶段（', '第二单元：',
  ];
  test('is written as it was read', () => {
    let count = 0;
    for (const line of lines)
      for (const ordinal of readOrdinals(`${line}渠`, 0)) {
        const { style, number, prefix, text, key } = ordinal;
        const written = writeOrdinal(style, number, handOf([ordinal]), prefix);
        if (written === undefined) continue;
        count++;
        assert.equal(written.replaceAll(' ', ''), text.replaceAll(' ', ''), line);
        const again = readOrdinals(`${written} 渠`, 0).find((it) => it.key === key);
        assert.deepEqual([again?.number, again?.prefix], [number, prefix], line);
      }
    assert.ok(count > 500, String(count));
  });
}); // prettier-ignore
