import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parse } from '../../../src/core/reading/draft.ts';
import { referenceAt, referencesIn, referencesTo } from '../../../src/core/views/references.ts';

const DRAFT = `在会上的讲话
同志们：
一、成绩
（一）产量
（二）质量
BODY
二、问题
（一）成本
（二）损耗
三、打算
四、要求
附件1：名单
附件2：预算`;

/** What the references of a line point to, as 第三部分 → 三、打算; `!` for one that points nowhere. */
function found(body: string): string[] {
  const draft = parse(DRAFT.replace('BODY', body));
  return referencesIn(draft).map(({ text, target }) => {
    if (target.kind === 'broken') return `${text} !`;
    const line =
      target.kind === 'annex'
        ? draft.frame.annexes[target.annex]?.line
        : draft.sections[target.section]?.line;
    return `${text} → ${draft.lines[line ?? -1] ?? ''}`;
  });
}

describe('references', () => {
  for (const [body, ...expected] of [
    ['详见第三部分。', '第三部分 → 三、打算'],
    ['這在第三部分中還要講。', '第三部分 → 三、打算'],
    ['如第二部分所说，损耗偏大。', '第二部分 → 二、问题'],
    ['本讲话第二点已经说过。', '第二点 → 二、问题'],
    ['前述（一）说的是产量。', '（一） → （一）产量'],
    ['前述(一)说的是产量。', '(一) → （一）产量'],
    ['上文第（一）项说的是产量。', '第（一）项 → （一）产量'],
    ['如上所述第三，还有打算。', '第三 → 三、打算'],
    ['参见二、（二）和三、。', '二、（二） → （二）损耗'],
    ['详见第二部分（二）。', '第二部分（二） → （二）损耗'],
    ['名单见附件1，预算见附件2。', '附件1 → 附件1：名单', '附件2 → 附件2：预算'],
    ['预算见附件3。', '附件3 !'],
    ['详见第五部分。', '第五部分 !'],
    ['参见二、（三）。', '二、（三） !'],
    // These may be meant otherwise.
    ['第一季度和第三产业增长，第三方面军来了。'],
    ['按照《条例》第二条办理，党的报告第三部分也说过。'],
    ['第一，抓生产；第二点，抓质量；（一）和（二）都要抓。'],
    ['看见第九点了，见（五）。'],
    ['第三部分人还没有来。'],
    ['二、三季度增长（二）班的同学。'],
  ]) {
    it(body ?? '', () => assert.deepEqual(found(body ?? ''), expected));
  }

  it('are found by their target and by their place', () => {
    const draft = parse(DRAFT.replace('BODY', '详见第三部分，前述（一），还是第三部分。'));
    const target = draft.sections.find(({ line }) => draft.lines[line] === '三、打算')?.index ?? -1;
    const [first, second] = referencesTo(draft, target);
    assert.deepEqual([first?.range.start.character, second?.range.start.character], [2, 15]);
    assert.deepEqual(referenceAt(draft, { line: 5, character: 4 }), first);
    assert.equal(referenceAt(draft, { line: 5, character: 1 }), undefined);
    assert.equal(referenceAt(draft, { line: 6, character: 0 }), undefined);
  });

  it('to articles count through the whole text', () => {
    const draft = parse(
      '第一章 总则\n第一条 甲。\n第二条 依照本办法第三条办理，违反第九条的除外。\n第二章 附则\n第三条 见本办法第八条。\n第四条 乙。',
    );
    assert.deepEqual(
      referencesIn(draft).map(({ text, target }) => [text, target.kind]),
      [
        ['第三条', 'section'],
        ['第八条', 'broken'],
      ],
    );
  });
});
