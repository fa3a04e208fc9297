import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { markLines } from '../../../src/core/reading/candidates.ts';

/** The ordinals that a line may begin with, each with the column where it stands. */
function ordinalsOf(line: string, notHeadings: readonly string[] = []): string {
  const [candidate] = markLines([line], notHeadings).candidates;
  return (candidate?.readings ?? []).map(({ start, text }) => `${start} ${text}`).join(' | ');
}

suite('what stands before an ordinal', () => {
  const lines: Record<string, string> = {
    '　　一、甲': '2 一、',
    '# 一、甲': '2 一、',
    '> **一、甲**': '4 一、',
    '__一、甲__': '2 一、',
    '<b>一、甲</b>': '3 一、',
    '<p class="t"><strong>一、甲</strong></p>': '21 一、',
    '<br/>一、甲': '5 一、',
    // An ordinal by itself, for nothing closes it.
    '<b>甲': '0 <b>',
    '<甲>乙': '0 <甲>',
  };
  for (const [line, wanted] of Object.entries(lines))
    test(line, () => assert.equal(ordinalsOf(line), wanted));
});

suite('brackets around a whole line', () => {
  const lines: Record<string, string> = {
    '【一、甲】': '1 一、',
    '［一、甲］': '1 一、',
    '〔1.甲〕': '1 1.',
    '[ 一、甲 ]': '2 一、',
    '【第一部分：甲】': '1 第一部分',
    '　**【一、甲】** ': '4 一、',
    '【好处一、甲】': '1 好处一、',
    // The number alone is bracketed.
    '【一】甲': '0 【一】',
    '【二】': '0 【二】',
    '【一】甲】': '0 【一】',
    // Not the whole line.
    '【一、甲】乙': '',
    '【一、甲】【乙】': '',
    '【一、甲': '',
    '【总则】': '',
    '《一、甲》': '',
    '“一、甲”': '',
  };
  for (const [line, wanted] of Object.entries(lines))
    test(line, () => assert.equal(ordinalsOf(line), wanted));
});

suite('pinyin behind the characters of an ordinal', () => {
  const lines: Record<string, string> = {
    '一(yī)、甲': '0 一(yī)、',
    '二（èr）甲': '',
    '　　二（èr）、甲': '2 二（èr）、',
    '（一(yī)）甲': '0 （一(yī)）',
    '第(dì)十(shí)二(èr)章(zhāng)　总(zǒng)则': '0 第(dì)十(shí)二(èr)章(zhāng)',
    '二十一(yī)、甲': '0 二十一(yī)、',
    '首(shǒu)先(xiān)，甲': '0 首(shǒu)先(xiān)，',
    '【一(yī)、甲】': '1 一(yī)、',
    // No pinyin.
    '一(the)、甲': '',
    '一(A)、甲': '',
    // Of the title.
    '一、计(jì)划': '0 一、',
  };
  for (const [line, wanted] of Object.entries(lines))
    test(line, () => assert.equal(ordinalsOf(line), wanted));

  test('leaves the number that the ordinal has without it', () => {
    const [candidate] = markLines(['第(dì)二(èr)章(zhāng)　总则'], []).candidates;
    const { number, key, numeral } = candidate?.readings[0] ?? {};
    assert.deepEqual([number, key, numeral], [2, '第章', { start: 5, end: 10 }]);
  });
});

suite('a beginning that is no heading', () => {
  test('is met behind markup, and within brackets or with them', () => {
    for (const line of ['一、甲', '**一、甲**', '【一、甲】']) {
      assert.notEqual(ordinalsOf(line, ['二、甲', '']), '');
      assert.equal(ordinalsOf(line, ['一、甲']), '');
    }
    assert.equal(ordinalsOf('【一、甲】', ['【一、']), '');
  });
});
