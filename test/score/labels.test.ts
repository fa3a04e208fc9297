import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { trim } from '../core/reading/outline.ts';
import { readLabelled } from './labels.ts';

const read = (template: string): ReturnType<typeof readLabelled> => readLabelled(trim(template).join('\n'));

describe('the labels of a draft', () => {
  it('are taken out, and nothing else', () => {
    const { text } = read(`
      在会上的讲话
      ⟦1⟧一、甲
      ⟦2⟧　　（一）乙
      ⟦weak 2⟧　　第一，丙。
      ⟦end⟧
      ⟦annex⟧附件
    `);
    assert.equal(text, '在会上的讲话\n一、甲\n　　（一）乙\n　　第一，丙。\n\n附件');
    assert.equal(readLabelled('⟦1⟧一、甲\r\n乙 \r\n').text, '一、甲\r\n乙 \r\n');
  });

  it('say levels, and what stands under what', () => {
    const { headings } = read(`
      ⟦1⟧一、甲
      ⟦2⟧（一）乙
      ⟦3⟧1.丙
      ⟦weak 2⟧首先，丁。
      ⟦1⟧二、戊
    `);
    assert.deepEqual(
      headings.map(({ line, level, parent, weight }) => [line, level, parent, weight]),
      [
        [0, 1, -1, 'core'],
        [1, 2, 0, 'core'],
        [2, 3, 1, 'core'],
        [3, 2, 0, 'weak'],
        [4, 1, -1, 'core'],
      ],
    );
  });

  it('begin anew behind the title of an annex', () => {
    const { headings, annexes, end } = read(`
      ⟦1⟧一、甲
      ⟦end⟧　　　　某局
      ⟦annex⟧附件1
      ⟦1⟧1.乙
      ⟦annex⟧附件2
    `);
    assert.deepEqual(annexes, [2, 4]);
    assert.equal(end, 1);
    assert.deepEqual(headings[1], { line: 3, level: 1, parent: -1, weight: 'core' });
  });

  it('name what the rules should find', () => {
    const { headings, faults } = read(`
      ⟦text promised-count⟧讲两点：
      ⟦1⟧一、甲
      ⟦1 missing-number⟧三、乙
    `);
    assert.deepEqual(faults, [
      { line: 0, rule: 'promised-count' },
      { line: 2, rule: 'missing-number' },
    ]);
    assert.deepEqual(
      headings.map(({ rule }) => rule),
      [undefined, 'missing-number'],
    );
  });

  for (const [marked, message] of [
    ['⟦1⟧一、甲\n⟦3⟧1.乙', /line 2: level 3 under level 1/],
    ['⟦1⟧一、甲\n⟦annex⟧附件\n⟦2⟧（一）乙', /line 3: level 2 under level 0/],
    ['⟦0⟧一、甲', /line 1: ⟦0⟧ means nothing/],
    ['⟦1 missing⟧一、甲', /line 1: ⟦1 missing⟧ means nothing/],
    ['⟦annex lone-item⟧附件', /line 1: ⟦annex lone-item⟧ may name no rule/],
    ['⟦text⟧讲两点：', /line 1: ⟦text⟧ names no rule/],
    ['　　⟦1⟧一、甲', /line 1: a mark that does not stand at the beginning/],
    ['⟦1⟧一、⟦2⟧甲', /line 1: a mark that does not stand at the beginning/],
    ['⟦end⟧谢谢\n⟦end⟧大家', /line 2: the text has ended in line 1/],
  ] as const)
    it(`are refused: ${JSON.stringify(marked)}`, () => assert.throws(() => readLabelled(marked), message));
});
