import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parse } from '../../../src/core/reading/draft.ts';
import {
  referenceAt,
  referencesIn,
  referencesNaming,
  referencesTo,
} from '../../../src/core/views/references.ts';

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
七人。
附件2：预算
三百元。`;

/** What the references of a line point to, as 第三部分 → 三、打算; `!` for one that points nowhere. */
function found(body: string, around = DRAFT): string[] {
  const draft = parse(around.replace('BODY', body));
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
    ['依本要點第九點辦理。', '第九點 !'],
    // These may be meant otherwise.
    ['第一季度和第三产业增长，第三方面军来了。'],
    ['按照《条例》第二条办理，党的报告第三部分也说过。'],
    ['第一，抓生产；第二点，抓质量；（一）和（二）都要抓。'],
    ['看见第九点了，见（五）。'],
    ['依圖書館要點第九點辦理。'],
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

  it('are found by every section that they name on the way', () => {
    const draft = parse(DRAFT.replace('BODY', '详见第二部分（二）。'));
    const sectionOn = (text: string): number =>
      draft.sections.find(({ line }) => draft.lines[line] === text)?.index ?? -1;
    assert.equal(referencesTo(draft, sectionOn('二、问题')).length, 0);
    assert.equal(referencesNaming(draft, sectionOn('二、问题')).length, 1);
    assert.equal(referencesNaming(draft, sectionOn('（二）损耗')).length, 1);
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

  const RULES = `资料室管理规定
第一条 目的。
第二条 下列人员可以借阅：
（一）职工；
（二）实习人员；
（三）其他人员。
第三条 借期两周。
第四条 BODY
第五条 施行。`;
  for (const [body, ...expected] of [
    [
      '违反本规定第二条、第三条、第九条的，停借。',
      '第二条 → 第二条 下列人员可以借阅：',
      '第三条 → 第三条 借期两周。',
      '第九条 !',
    ],
    ['违反本规定第九条、第三条的，停借。', '第九条 !', '第三条 → 第三条 借期两周。'],
    [
      '违反本规定第二、三、九条的，停借。',
      '第二 → 第二条 下列人员可以借阅：',
      '三 → 第三条 借期两周。',
      '九条 !',
    ],
    ['违反本规定第二条至第九条的，停借。', '第二条 → 第二条 下列人员可以借阅：', '第九条 !'],
    ['违反本规定第二至第三条的。', '第二 → 第二条 下列人员可以借阅：', '第三条 → 第三条 借期两周。'],
    [
      '依照本规定第二条第一款第（二）项、第三项办理。',
      '第二条第一款第（二）项 → （二）实习人员；',
      '第三项 → （三）其他人员。',
    ],
    [
      '依照本规定第二条第（一）、（三）项办理。',
      '第二条第（一） → （一）职工；',
      '（三） → （三）其他人员。',
    ],
    ['违反本规定第三条之四的，停借。', '第三条之四 !'],
    // Of these another text is the master.
    ['依照《工时规则》第四十一条、第四十二条办理。'],
    ['按照《工时规则》，见第四十一条。'],
    ['依照中华人民共和国借阅法第三条办理，详见第九条。'],
    ['依照基本法第九条，违反成本规定第八条。'],
    ['依照本规定第三条和《工时规则》第九条。', '第三条 → 第三条 借期两周。'],
    ['违反第一款、第二款的，参照本条第一、二款。'],
  ])
    it(`in rules: ${body}`, () => assert.deepEqual(found(body ?? '', RULES), expected));

  it('know the paragraphs and the clauses of Taiwan apart', () => {
    const rules = '第一條 甲。\n第二條 有下列情形之一者：\n一、乙。\n二、丙。\n第三條 BODY';
    assert.deepEqual(found('違反本規定第二條第一項第二款者，依第一項辦理。', rules), [
      '第二條第一項第二款 → 二、丙。',
    ]);
  });

  it('know an inserted article by the one that it follows', () => {
    const draft = parse('第一条 甲。\n第二条 乙。\n第二条之一 丙。\n第三条 见本规定第二条之一、第三条之一。');
    assert.deepEqual(
      referencesIn(draft).map(({ text, target }) => [text, target.kind === 'section' && target.section]),
      [
        ['第二条之一', draft.sections.find(({ ordinal }) => ordinal.text === '第二条之一')?.index],
        ['第三条之一', false],
      ],
    );
  });

  it('call a number in a short row by its whole name', () => {
    const draft = parse(RULES.replace('BODY', '违反本规定第二、三、九条的，停借。'));
    assert.deepEqual(
      referencesIn(draft).map(({ name }) => name),
      ['第二条', '第三条', '第九条'],
    );
  });
});
