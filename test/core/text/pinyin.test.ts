import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { pinyinSpans, stripPinyin } from '../../../src/core/text/pinyin.ts';

/** The line with what counts as an annotation between ‹ and ›. */
function marked(line: string): string {
  return pinyinSpans(line).reduceRight(
    (text, { start, end }) => `${text.slice(0, start)}‹${text.slice(start, end)}›${text.slice(end)}`,
    line,
  );
}

describe('pinyin annotations', () => {
  for (const line of [
    '計‹(jì)›劃認‹(rèn)›識‹(shí)›',
    '會‹（huì）›議',
    '會‹(huì )›上，個‹(gè)›個‹( gè)›發‹(fā)›言',
    '機‹(jī）›制',
    '綠‹(lǜ)›樹‹(shu4)›',
    '旅‹(lü3)›途‹(tu2)›，女‹(nv3)›，律‹(lu:4)›',
    '我‹(wo)›的‹(de)›',
    '孩子們‹(men)›什麼‹(me)›',
    '張‹(Zhāng)›三',
    // Decomposed, and with the letters that typewriters of phonetics use.
    '講‹(jia\u030Cng)›話，港‹(ɡǎnɡ)›口',
    '𠮷‹(jí)›祥',
  ]) {
    it(line, () => assert.equal(marked(line.replace(/[‹›]/g, '')), line));
  }

  for (const line of [
    '甲(A)乙(b)丙(a)',
    '這個(the)那個(of)',
    '芯片(MICRO)，成員(Wang)',
    '男士(men)與女士(she)',
    '一百公頃(ha)，圓周率(pi)',
    '計 (jì)劃',
    'a(jì) 1(jì) ，(jì) (jì)',
    '認識(rènshi)',
    '計(jì劃',
    '計[jì]劃',
    '計(jxì)劃',
    '計(jí̀)劃',
    '（一）（jì）',
    '計()劃',
  ]) {
    it(`none in ${line}`, () => assert.equal(marked(line), line));
  }

  it('are taken out and nothing else is', () => {
    assert.equal(stripPinyin('一、統(tǒng)一思想(xiǎng)，提高(GDP)認(rèn)識'), '一、統一思想，提高(GDP)認識');
    assert.equal(stripPinyin('沒有括號'), '沒有括號');
  });

  it('leave no second layer when taken out of any text', () => {
    const piece = fc.constantFrom('計', '會', '(jì)', '（huì）', '(', '）', 'a', '(de)', ' ', '𠮷');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
        const line = pieces.join('');
        const spans = pinyinSpans(line);
        for (const [i, { start, end }] of spans.entries()) {
          assert.ok(start >= (spans[i - 1]?.end ?? 1) && end <= line.length);
          assert.match(line.slice(start, end), /^[(（].*[)）]$/);
        }
        const taken = spans.reduce((sum, { start, end }) => sum + end - start, 0);
        assert.equal(stripPinyin(line).length, line.length - taken);
      }),
      { seed: 7 },
    );
  });
});
