// Where the tail of a contents page's line begins: | before it, ~| where the line may be none of a contents page.
import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { pageTail } from '../../../src/core/text/page-tail.ts';

suite('the page at the end of a line', () => {
  const lines: readonly string[] = [
    '修渠|……3',
    '修渠|…3',
    '修渠|...... 12',
    '修渠|·····（4）',
    '修渠| ⋯⋯ Ⅳ',
    '修渠|……iv',
    '修渠|……十二',
    '修渠|\t一',
    '修渠|\t7',
    '修渠|  7',
    '修渠|——1',
    '修渠|第1页',
    '修渠| （第 12 頁）',
    '修渠|____5',
    '修渠|…… - 3 -',
    '[修渠|](#修渠)',
    '修渠~|（1）',
    '修渠~|(12)',
    '修渠~|〔3〕',
    '修渠~| - 1 -',
    '修渠~|/8',
    '修渠~| 7',
    '修渠~|　7页',
    // Dots that lead nowhere.
    '修渠~|……',
    // None of these has any.
    '修渠7',
    '修渠3米',
    '增长2.5',
    '修渠-2',
    'COVID-19',
    '修渠（一）',
    '修渠  一',
    '门牌 12345',
    '大家好！',
    '',
  ];
  for (const marked of lines)
    test(JSON.stringify(marked), () => {
      const line = marked.replace(/~?\|/, '');
      const tail = pageTail(line, line.length);
      const shown = tail
        ? `${line.slice(0, tail.start)}${tail.isSure ? '' : '~'}|${line.slice(tail.start)}`
        : line;
      assert.equal(shown, marked);
    });
});
