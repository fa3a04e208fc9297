import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { handOf } from '../../../src/core/ordinals/hand.ts';
import { numeralRange } from '../../../src/core/ordinals/numerals.ts';
import type { Ordinal } from '../../../src/core/ordinals/ordinals.ts';
import { readOrdinals } from '../../../src/core/ordinals/reader.ts';
import { writeOrdinal } from '../../../src/core/ordinals/writer.ts';

suite('writeOrdinal', () => {
  test('gives back what it was read from, every form and number', () => {
    const forms = [
      '一、',
      '（一）',
      '(一)',
      '1.',
      '1．',
      '1、',
      '（1）',
      '1)',
      '①',
      '⑴',
      '⒈',
      '㈠',
      '壹、',
      '甲、',
      'a)',
      'A.',
      'Ⅰ、',
      '第一章',
      '第1条',
      '第一部分',
      '第一，',
      '一是',
      '【一】',
      '1.1',
      '１．１',
      '1．2．1.',
      'Ａ．',
      '（ａ）',
      '1。',
      '议题1.',
      '好处一、',
      '第三条之一',
      '第2-1條',
      '第 2-1 條',
      '第8之1條',
      '第8條之1',
      '第三条之一之一',
      '二之一、',
    ];
    for (const form of forms) {
      const like = readOrdinals(form, 0)[0];
      assert.ok(like && like.style.system !== 'word', form);
      const { max } = like.style.system === 'decimal' ? { max: 120 } : numeralRange(like.style.system);
      for (let number = 1; number <= Math.min(max, like.secondary ? 20 : like.noun ? 99 : 120); number++) {
        const written: string = writeOrdinal(like.style, number, handOf([like]), like.prefix) ?? '';
        const back: Ordinal | undefined = readOrdinals(written, 0).find(({ key }) => key === like.key);
        assert.deepEqual([back?.number, back?.text, back?.prefix], [number, written, like.prefix]);
        if (number === like.number) assert.equal(written, form);
      }
    }
  });

  test('answers nothing where the form has no such number', () => {
    const circled = readOrdinals('①', 0)[0];
    assert.equal(circled && writeOrdinal(circled.style, 51), undefined);
  });
});
