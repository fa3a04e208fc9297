// How an ordinal is written anew: what need not change stays as the writer has it.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { insertSection, rewrite, writeInText } from '../../../src/core/edits/index.ts';
import { writeNumberOf } from '../../../src/core/edits/writing.ts';
import { gbt9704 } from '../../../src/core/ordinals/ladders.ts';
import { parse } from '../../../src/core/reading/draft.ts';

/** The ordinal on the last line with another number, or with the same. */
function again(text: string, by: number, prefix?: string): string | undefined {
  const draft = parse(text);
  const section = draft.sections.at(-1);
  if (!section) return undefined;
  const { style, number, prefix: own } = section.ordinal;
  return rewrite(draft, section, { style, number: number + by, prefix: prefix ?? own });
}

describe('an ordinal written anew', () => {
  const same: Readonly<Record<string, string>> = {
    '一、甲\n　　二、乙': '二、',
    '一、甲\n　　ニ、乙': '二、',
    '（一）甲\n（ニ）乙': '（二）',
    '　　（ー）甲\n　　（二）乙\n　　（三）丙': '（三）',
    '九、甲\n　一○、乙': '一〇、',
    '九、甲\n十、乙\n十一、丙\n　　+二、丁': '十二、',
    '壹、甲\n貳、乙': '貳、',
    '1. 甲\n2. 乙': '2.',
  };
  for (const [text, wanted] of Object.entries(same))
    it(`is the same: ${text}`, () => assert.equal(again(text, 0)?.trim(), wanted));

  const next: Readonly<Record<string, string | undefined>> = {
    '一、甲\n　　二、乙': '三、',
    '一、甲\n　　ニ、乙': '三、',
    '（一）甲\n( 二 )乙': '( 三 )',
    '十九、甲\n廿、乙': '廿一、',
    '一百零九、甲\n一百一十、乙': '一百一十一、',
    '第一〇五条　甲\n第一〇六条　乙': '第一〇七条',
    '壹、甲\n貳、乙': '參、',
    '１．甲\n２．乙': '３．',
    'a)甲\nb)乙': 'c)',
    'Ⅰ、甲\nⅡ、乙': 'Ⅲ、',
    '①甲\n②乙': '③',
    '1.1 甲\n1.2 乙': '1.3',
    '第一条　甲\n第一条之一　乙': '第一条之二',
  };
  for (const [text, wanted] of Object.entries(next))
    it(`with the next number: ${text}`, () => assert.equal(again(text, 1)?.trim(), wanted));

  it('has another prefix', () => assert.equal(again('1.1 甲\n1.2 乙', 0, '3'), '3.2'));

  it('has no number below 1, and none beyond its form', () => {
    assert.equal(again('一、甲\n二、乙', -1), '一、');
    assert.equal(again('一、甲\n二、乙', -2), undefined);
    assert.equal(again('①甲\n②乙', 48), '㊿');
    assert.equal(again('①甲\n②乙', 49), undefined);
    assert.equal(again('y、甲\nz、乙', 1), undefined);
  });

  it('in another form is written in the hand of its model', () => {
    const draft = parse('壹、甲\n貳、乙\n1.子\n2.丑');
    const [first, , , last] = draft.sections;
    assert.ok(first && last);
    const { style } = first.ordinal;
    const written = rewrite(draft, last, { style, number: 6, prefix: undefined, model: first });
    assert.equal(written, '陸、');
    const [usual] = gbt9704;
    assert.ok(usual);
    assert.equal(rewrite(draft, last, { style: usual, number: 6, prefix: undefined }), '六、');
    assert.equal(rewrite(draft, last, { style: usual, number: 0, prefix: undefined }), undefined);
  });
});

describe('a number in running text', () => {
  it('is as the heading has it, where it is of that system', () => {
    const [, ordinal] = parse('　　十九、甲\n　　廿、乙').sections.map((section) => section.ordinal);
    assert.ok(ordinal);
    assert.equal(writeNumberOf(ordinal, 'han'), '廿');
    assert.equal(writeNumberOf(ordinal, 'arabic'), '20');
    assert.equal(writeInText(20, 'han'), '二十');
  });
});

describe('a new section', () => {
  const circled = (count: number): string =>
    Array.from({ length: count }, (_, i) => {
      const code = i < 20 ? 0x2460 + i : i < 35 ? 0x3251 + i - 20 : 0x32b1 + i - 35;
      return `${String.fromCharCode(code)}子\n`;
    }).join('');
  for (const [count, wanted] of [
    [19, '⑳'],
    [20, '㉑'],
    [49, '㊿'],
    [50, 'no-form'],
  ] as const)
    it(`behind ${count} is ${wanted}`, () => {
      const made = insertSection(parse(circled(count)), { section: count - 1, where: 'after' });
      assert.equal('refused' in made ? made.refused : made.automatic?.text, wanted);
    });
});
