import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import fc from 'fast-check';
import Nzh from 'nzh';
import { type Hand, handOf, PLAIN_HAND, writeInHand } from '../../../src/core/ordinals/hand.ts';
import { numeralRange, type NumeralSystem } from '../../../src/core/ordinals/numerals.ts';
import type { Ordinal } from '../../../src/core/ordinals/ordinals.ts';
import { readOrdinals } from '../../../src/core/ordinals/reader.ts';
import { writeOrdinal } from '../../../src/core/ordinals/writer.ts';

function ordinalIn(text: string): Ordinal {
  const found = readOrdinals(text, 0).find((ordinal) => ordinal.end === text.length);
  assert.ok(found, text);
  return found;
}

/** `series` are ordinals, parted by blanks; each of `wanted` is what the first one becomes with another number. */
function writes(series: string, wanted: Record<number, string>): void {
  test(series, () => {
    const ordinals = series.split(' ').map(ordinalIn);
    const [first] = ordinals;
    const hand = handOf(ordinals);
    for (const [number, text] of Object.entries(wanted)) {
      assert.equal(first && writeOrdinal(first.style, Number(number), hand, first.prefix), text);
      assert.equal(ordinalIn(text).number, Number(number));
    }
  });
}

suite('a hand', () => {
  writes('一、 二、 三、', {
    11: '十一、',
    20: '二十、',
    101: '一百零一、',
    110: '一百一十、',
    200: '二百、',
  });
  writes('廿、 廿一、 廿三、', {
    22: '廿二、',
    19: '十九、',
    31: '卅一、',
    41: '四十一、',
    121: '一百廿一、',
  });
  writes('（念一） （念三）', { 22: '（念二）', 31: '（卅一）' });
  // Thirty has its own say.
  writes('廿九、 三十、 三十一、', { 22: '廿二、', 32: '三十二、' });
  writes('十九、 二十、 二十一、', { 22: '二十二、' });
  writes('卌一、 卌二、', { 43: '卌三、', 22: '二十二、' });
  writes('第两百条 第两百零一条 第两百零三条', {
    202: '第两百零二条',
    2200: '第两千两百条',
    199: '第一百九十九条',
  });
  writes('第兩百條 第兩百零一條', { 202: '第兩百零二條', 2000: '第兩千條' });
  writes('第一百十条 第一百十一条 第一百十三条', {
    112: '第一百十二条',
    1010: '第一千零十条',
    210: '第二百十条',
  });
  writes('第一百一十条 第一百一十一条', { 112: '第一百一十二条' });
  writes('一百〇一、 一百〇三、', { 102: '一百〇二、', 112: '一百一十二、' });
  writes('一百零一、 一百零三、', { 102: '一百零二、' });
  writes('一十一、 一十三、', { 12: '一十二、', 112: '一百一十二、' });
  writes('第一〇五条 第一〇六条', {
    107: '第一〇七条',
    110: '第一一〇条',
    111: '第一一一条',
    98: '第九八条',
  });
  writes('第一零五条 第一零六条', { 107: '第一零七条', 200: '第二零零条' });
  writes('九、 一〇、 一一、', { 12: '一二、', 20: '二〇、', 9: '九、', 101: '一〇一、' });
  writes('第一八一條 第一八二條', { 190: '第一九〇條' });
  // Above a hundred in places, below it not.
  writes('第九十八条 第九十九条 第一〇〇条 第一〇一条', {
    97: '第九十七条',
    102: '第一〇二条',
    110: '第一一〇条',
  });
  writes('壹、 貳、', { 3: '參、', 6: '陸、', 11: '拾壹、', 22: '貳拾貳、' });
  writes('壹、 贰、', { 3: '叁、', 6: '陆、' });
  writes('貳、 叄、', { 2: '貳、', 3: '叄、', 6: '陸、' });
  // One of another script does not make it a choice for each character.
  writes('壹、 貳、 叁、', { 3: '參、' });
  writes('壹拾壹、 壹拾叁、', { 12: '壹拾贰、' });
  writes('壹佰拾壹、 壹佰拾叁、', { 112: '壹佰拾贰、' });
  writes('壹仟零拾壹、 壹仟零拾叁、', { 1012: '壹仟零拾贰、' });
  writes('壹仟零壹拾壹、 壹仟零壹拾叁、', { 1012: '壹仟零壹拾贰、' });
  writes('一千零一十一、 一千零一十三、', { 1012: '一千零一十二、' });
  writes('01. 02. 03.', { 9: '09.', 10: '10.' });
  writes('０１． ０２．', { 9: '０９．', 10: '１０．' });
  writes('1. 02. 3.', { 9: '9.' });
  writes('Ａ． Ｂ．', { 3: 'Ｃ．' });
  writes('（ａ） （b） （ｃ）', { 4: '（ｄ）' });
  writes('1．1 1．2', { 3: '1．3' });
  writes('１．２．１ １．２．２', { 13: '１．２．１３' });
  writes('第3-1條 第3-2條', { 3: '第3-3條' });

  test('is plain where nothing shows', () => {
    assert.deepEqual(handOf([]), PLAIN_HAND);
    assert.deepEqual(handOf(['一、', '①', '1.', 'A.', '首先，'].map(ordinalIn)), PLAIN_HAND);
  });

  test('is not shown by lookalikes', () => {
    const lookalikes = ['一百○一、', '二○、'].flatMap((text) => readOrdinals(text, 0, true));
    assert.equal(lookalikes.length, 2);
    assert.deepEqual(handOf(lookalikes), PLAIN_HAND);
  });

  test('in traditional characters agrees with nzh, 1 to 9999', () => {
    const hand = handOf([ordinalIn('貳、')]);
    for (let value = 1; value <= 9999; value++)
      assert.equal(writeInHand(value, 'han-financial', hand), Nzh.hk.encodeB(value, { tenMin: true }));
  });
});

suite('whatever the hand', () => {
  const hands: fc.Arbitrary<Hand> = fc.record({
    ways: fc.tuple(...PLAIN_HAND.ways.map(() => fc.nat(3))),
    zero: fc.constantFrom('零', '〇', undefined),
    tensAsPlaces: fc.boolean(),
    hundredsAsPlaces: fc.boolean(),
    digits: fc.constantFrom(1, 2),
    wide: fc.boolean(),
    point: fc.constantFrom('.', '．'),
  });
  const systems: NumeralSystem[] = [
    'han',
    'han-financial',
    'arabic',
    'arabic-fullwidth',
    'latin-upper',
    'roman-ascii-lower',
  ];
  const styleOf = (system: NumeralSystem) => ({ opening: '', system, closing: '', delimiter: '、' });

  for (const system of systems) {
    const { max } = numeralRange(system);

    test(`${system} is read as it was written, 1 to ${max}`, () => {
      const check = (hand: Hand): void => {
        for (let number = 1; number <= max; number++) {
          const text = writeOrdinal(styleOf(system), number, hand) ?? '';
          const read = readOrdinals(text, 0).find((ordinal) => ordinal.style.system === system);
          assert.deepEqual([read?.number, read?.text], [number, text]);
        }
        assert.equal(writeOrdinal(styleOf(system), max + 1, hand), undefined);
      };
      fc.assert(fc.property(hands, check), { seed: 3, numRuns: 8 });
    });

    test(`${system} shows the hand it is written in`, () => {
      const shown = [
        1, 2, 3, 6, 9, 10, 11, 20, 21, 30, 31, 40, 41, 100, 101, 110, 111, 120, 130, 140, 200, 202, 1010,
        2000, 2002,
      ];
      fc.assert(
        fc.property(
          hands.filter(({ zero }) => zero !== undefined),
          fc.integer({ min: 1, max }),
          (hand, number) => {
            const write = (it: number, by: Hand): string => writeOrdinal(styleOf(system), it, by) ?? '';
            const ordinals = shown
              .filter((it) => it <= max)
              .map((it) => readOrdinals(write(it, hand), 0).find(({ style }) => style.system === system))
              .filter((it) => it !== undefined);
            assert.equal(write(number, handOf(ordinals)), write(number, hand));
          },
        ),
        { seed: 3, numRuns: 1000 },
      );
    });
  }
});
