import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { tornOrdinal } from '../../../src/core/ordinals/torn.ts';

suite('an ordinal that a line end parts', () => {
  /** The lines, the ordinal that is read over their end, and what of the second line is left behind it. */
  const torn: readonly (readonly [line: string, next: string, ordinal: string, rest: string])[] = [
    ['1', '. 总则', '1.', ' 总则'],
    ['　二', '、后面', '二、', '后面'],
    ['十二 ', '　．修渠', '十二．', '修渠'],
    ['（', '三）总则', '（三）', '总则'],
    ['(', '12) 总则', '(12)', ' 总则'],
    ['（三十', '）总则', '（三十）', '总则'],
  ];
  for (const [line, next, ordinal, rest] of torn)
    test(`${line}|${next}`, () => {
      const found = tornOrdinal(line, next);
      assert.deepEqual([found?.ordinal.text, found && next.slice(found.end)], [ordinal, rest]);
    });

  const whole: readonly (readonly [line: string, next: string])[] = [
    ['', '、后面'],
    ['1', '总则'],
    ['一、', '、后面'],
    ['1.', '. 总则'],
    ['（', '总则）'],
    ['二', '、'],
    ['去年的二', '、后面'],
  ];
  for (const [line, next] of whole)
    test(`not ${line}|${next}`, () => assert.equal(tornOrdinal(line, next), undefined));
});
