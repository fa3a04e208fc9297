// A form is one object for all ordinals of its key, whichever of them was met first.
import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { formOf } from '../../../src/core/ordinals/form.ts';
import { readOrdinals } from '../../../src/core/ordinals/reader.ts';

/** Ordinals of one key each, the oddest first. */
const ALIKE = [
  ['首先，', '其次，', '最后，', '第一，', '第二，'],
  ['１、', '1、'],
  ['十一、', '一、', '廿一、'],
  ['（十）', '（一）', '(一)'],
  ['⒈', '⒉'],
  ['最後，', '第三，'],
  ['１.１', '1.1', '2.3'],
  ['第１条　', '第2条　', '第三条　'],
  ['第2条之1　', '第二条之一　', '第三条之二　'],
  ['B.', 'A.'],
  ['⑵', '⑴'],
] as const;

suite('the form of an ordinal', () => {
  for (const texts of ALIKE)
    test(texts.join(' '), () => {
      const read = texts.map((text) => {
        const [ordinal] = readOrdinals(text, 0);
        assert.ok(ordinal, text);
        return ordinal;
      });
      const [first] = read;
      for (const ordinal of read) {
        assert.equal(ordinal.key, first?.key);
        assert.equal(formOf(ordinal), first && formOf(first));
      }
    });

  test('says what it is built of', () => {
    const parts = (text: string): string => {
      const [ordinal] = readOrdinals(text, 0);
      if (!ordinal) return '';
      const { build, numeral, variant, unit, secondary } = formOf(ordinal);
      return [build, numeral, variant, unit ? 'unit' : '', secondary ? 'secondary' : '']
        .filter(Boolean)
        .join(' ');
    };
    const wanted: Readonly<Record<string, string>> = {
      '首先，': 'enumeration han secondary',
      '第一，': 'enumeration han secondary',
      一是: 'enumeration han secondary',
      '一、': 'bare han 、',
      '一.': 'bare han .',
      '１．': 'bare arabic .',
      '⒈': 'bare arabic enclosed',
      '1 ': 'bare arabic  ',
      '（一）': 'bracketed han （',
      '1）': 'bracketed arabic half',
      '⑴': 'bracketed arabic enclosed',
      '【一】': 'bracketed han 【',
      '①': 'enclosed circled',
      '第1章　': 'unit han unit',
      '第一章　': 'unit han unit',
      '第二条之一　': 'inserted han',
      '1.1 ': 'decimal decimal',
      'A、': 'bare latin-upper 、',
    };
    for (const [text, built] of Object.entries(wanted)) assert.equal(parts(text), built, text);
  });
});
