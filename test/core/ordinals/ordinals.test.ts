import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { numeralRange } from '../../../src/core/ordinals/numerals.ts';
import { type Ordinal, readOrdinals, writeOrdinal } from '../../../src/core/ordinals/ordinals.ts';

/** `key number` of the best reading, with what else is to be said of it; nothing where none is read. */
function read(line: string, loosely = false): string {
  return readOrdinals(line, 0, loosely).map(say).join(' | ');
}

function say({ text, key, number, prefix, secondary, lookalike, redundant }: Ordinal): string {
  const notes = [
    prefix && `in ${prefix}`,
    secondary && 'secondary',
    lookalike && 'lookalike',
    redundant && 'redundant',
  ];
  return [`${text} = ${key} ${number}`, ...notes.filter(Boolean)].join(', ');
}

suite('readOrdinals', () => {
  const cases: Record<string, string> = {
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
    '（一一）工作': '（一一） = （han） 11',
    '（一）、工作': '（一）、 = （han） 1, redundant',
    '【二】工作': '【二】 = 【han】 2',
    '1.工作': '1. = arabic. 1',
    '１．工作': '１． = arabic. 1',
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
    '第291条之一 工作': '第291条之一 = 第条之 1, in 291',
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
    '一二三、': '',
  };
  for (const [line, wanted] of Object.entries(cases)) test(line, () => assert.equal(read(line), wanted));

  test('lookalikes are read only where asked', () => {
    assert.equal(read('ー、工作'), '');
    assert.equal(read('ー、工作', true), 'ー、 = han、 1, lookalike');
    assert.equal(read('（ニ）工作', true), '（ニ） = （han） 2, lookalike');
    assert.equal(read('十ー、工作', true), '十ー、 = han、 11, lookalike');
    assert.equal(read('- 工作', true), '');
    assert.equal(read('一、工作', true), '');
  });
});

suite('writeOrdinal', () => {
  test('gives back what it was read from, for every form and number', () => {
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
    ];
    for (const form of forms) {
      const like = readOrdinals(form, 0)[0];
      assert.ok(like && like.style.system !== 'word' && like.style.system !== 'decimal', form);
      const { max } = numeralRange(like.style.system);
      for (let number = 1; number <= Math.min(max, like.secondary ? 20 : 120); number++) {
        const written: string = writeOrdinal(like.style, number, like) ?? '';
        const back: Ordinal | undefined = readOrdinals(written, 0).find(({ key }) => key === like.key);
        assert.deepEqual([back?.number, back?.text], [number, written]);
      }
    }
  });

  test('keeps the writer’s zero, script and leading zero', () => {
    const like = (text: string): Ordinal | undefined => readOrdinals(text, 0)[0];
    const rewritten = (text: string, number: number): string | undefined => {
      const ordinal = like(text);
      return ordinal && writeOrdinal(ordinal.style, number, ordinal);
    };
    assert.equal(rewritten('一百〇一、', 102), '一百〇二、');
    assert.equal(rewritten('貳、', 3), '參、');
    assert.equal(rewritten('贰、', 3), '叁、');
    assert.equal(rewritten('01.', 9), '09.');
    assert.equal(rewritten('01.', 10), '10.');
  });

  test('answers nothing where the form has no such number', () => {
    const circled = readOrdinals('①', 0)[0];
    assert.equal(circled && writeOrdinal(circled.style, 51, circled), undefined);
  });
});
