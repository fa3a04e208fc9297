// A fix is safe only if no reference is left meaning something else; and what check promises is what fix does.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parse } from '../../src/core/reading/draft.ts';
import { applyEdits } from '../../src/core/text/edits.ts';
import { fixAll, fixesAlone, lint, type LintOptions, mendable } from '../../src/lint/lint.ts';
import { translate } from '../../src/lint/messages.ts';
import { rules } from '../../src/lint/registry.ts';
import type { Rule } from '../../src/lint/rule.ts';
import { checkFindings, checkFixed } from './check.ts';

/** Each finding's fix: its title, whether it is safe, and the text after it. */
function fixesIn(text: string): { title: string; safe: boolean; after: string }[] {
  return lint(parse(text)).flatMap(({ fixes }) =>
    fixes.map(({ title, safe, edits }) => ({
      title: translate(title),
      safe,
      after: applyEdits(text, edits),
    })),
  );
}

describe('a fix and the references of the text', () => {
  const GAP = `一、去年的工作
都已办完。
二、存在的问题
BODY
四、下步打算
先易后难。
五、组织保障
专人负责。`;

  it('takes a reference along with its section, says so, and is left to the writer', () => {
    const text = GAP.replace('BODY', '还有不少，详见第四部分。');
    assert.deepEqual(fixesIn(text), [
      {
        title:
          'Renumber 2 items from here on: “四、” becomes “三、”, and the reference “第四部分” becomes “第三部分”',
        safe: false,
        after: text.replace('四、', '三、').replace('五、', '四、').replace('第四', '第三'),
      },
    ]);
    assert.deepEqual(fixAll(lint(parse(text))), []);
  });

  it('takes several along', () => {
    const text = GAP.replace('BODY', '还有不少，详见第四部分、第五部分。');
    const [fix] = fixesIn(text);
    assert.equal(fix?.title, 'Renumber 2 items from here on: “四、” becomes “三、”, and 2 references follow');
    assert.equal(
      fix?.after,
      text
        .replace('第四部分、第五部分', '第三部分、第四部分')
        .replace('四、下', '三、下')
        .replace('五、组', '四、组'),
    );
  });

  it('is not safe where a reference that points nowhere would come to point somewhere', () => {
    const text = GAP.replace('BODY', '还有不少，详见第三部分。');
    const [fix] = fixesIn(text);
    assert.deepEqual(
      [fix?.title, fix?.safe],
      [
        'Renumber 2 items from here on: “四、” becomes “三、”; “第三部分” will then mean something else',
        false,
      ],
    );
  });

  it('is safe where no reference names what changes', () => {
    const text = GAP.replace('BODY', '还有不少，不同于第一部分。');
    assert.deepEqual(
      fixesIn(text).map(({ safe }) => safe),
      [true],
    );
  });

  it('is safe where another form leaves the number, and rewrites the reference that is written alike', () => {
    const text = '一、甲\n（一）子\n(二)丑\n（三）寅，前述(二)说得很清楚。\n二、乙';
    const [fix] = fixesIn(text);
    assert.deepEqual([fix?.safe, fix?.after], [true, text.replaceAll('(二)', '（二）')]);
  });

  it('leaves alone what follows behind a number that is left to the writer', () => {
    const text = '一、甲\n三、乙，详见第三部分\n四、丙\n六、丁\n七、戊';
    assert.deepEqual(
      lint(parse(text)).map(({ rule }) => rule),
      ['missing-number', 'missing-number'],
    );
    assert.deepEqual(mendable(lint(parse(text))), []);
  });

  it('leaves a number to the writer that stands below it again', () => {
    const text = '1 甲\n1.1 子\n1.2 丑\n3 乙\n3.1 寅\n3.2 卯\n4 丙\n4.1 辰\n4.2 巳';
    const [fix] = fixesIn(text);
    assert.deepEqual([fix?.safe, fix?.after], [false, text.replace(/^3/gm, '2').replace(/^4/gm, '3')]);
  });
});

describe('what check promises', () => {
  it('is what fix does: a promise that does not fit is found at once, not after the fix', () => {
    const text = '下面讲四点意见。\n一、甲\n二、乙\n四、丙\n谢谢大家！';
    const findings = lint(parse(text));
    assert.deepEqual(
      findings.map(({ rule }) => rule),
      ['promised-count', 'missing-number'],
    );
    const left = lint(parse(applyEdits(text, fixAll(findings))));
    assert.deepEqual([mendable(findings).length, left.map(({ rule }) => rule)], [1, ['promised-count']]);
  });

  it('is a fix only where the mended text would be read as it is meant', () => {
    // Mended to 二、, the line would be one of another series.
    const text = '（一）甲\n1、子\n2．丑\n三．寅\n（二）乙\n（三）丙';
    for (const { after, safe } of fixesIn(text))
      if (safe) assert.equal(parse(after).sections.length, parse(text).sections.length);
  });

  it('holds whatever the writer has switched off', () => {
    const text = '一、甲\n二、乙，详见第四部分。\n四、丙\n五、丁';
    const options: LintOptions = { rules: { 'broken-reference': 'off', 'promised-count': 'off' } };
    assert.deepEqual(mendable(lint(parse(text), options)), []);
  });

  it('is not made by itself where something else must be mended along with it', () => {
    const text = '（一）甲\n1、子\n2．丑\n三．寅\n（二）乙\n（三）丙';
    const draft = parse(text);
    for (const finding of lint(draft)) {
      for (const { edits } of fixesAlone(draft, finding)) {
        const after = parse(applyEdits(text, edits));
        assert.deepEqual(
          after.sections.map(({ line, parent }) => [line, parent]),
          draft.sections.map(({ line, parent }) => [line, parent]),
        );
      }
    }
  });
});

describe('a series in a form that the standard does not have, with a slip', () => {
  it('is mended at once: the slip’s mend gives its members the form, too', () => {
    checkFixed(
      `一、甲
（一）子
1、做
^^ nonconforming-ordinal
2、想
2、说
^^ duplicate-number
3、看
（二）丑
1、做
^^ nonconforming-ordinal
2、想
二、乙
（一）子
（二）丑`,
      `一、甲
（一）子
1.做
2.想
3.说
4.看
（二）丑
1.做
2.想
二、乙
（一）子
（二）丑`,
      { standard: 'gbt9704' },
    );
  });

  it('gets its form without the slip where a reference stands against the number', () => {
    checkFixed(
      `一．甲
^^ nonconforming-ordinal
二．乙
二．丙
^^ duplicate-number
三．丁
详见第三部分。`,
      `一、甲
二、乙
二．丙
三、丁
详见第三部分。`,
      { standard: 'gbt9704' },
    );
  });
});

describe('a decimal out of order below a number out of order', () => {
  it('follows that number as it stands', () => {
    const text = '1 甲\n1.1 子\n1.2 丑\n2 乙\n2.1 寅\n2.2 卯\n9 丙\n9.1 辰\n2.5 巳\n4 丁\n4.1 午\n';
    const fixed = applyEdits(text, fixAll(lint(parse(text))));
    assert.equal(fixed, text.replace('2.5', '9.2'));
    assert.deepEqual(mendable(lint(parse(fixed))), []);
  });

  it('converges in the company of other slips', () => {
    const text = ' 1 甲\n1.1 \n####1.1.2 乙\n#2\n　　一、（\n　　十、十\n####1.1.1丙\n1..\n#3';
    const fixed = applyEdits(text, fixAll(lint(parse(text))));
    assert.deepEqual(mendable(lint(parse(fixed))), []);
  });
});

describe('fixes', () => {
  it('are as good as none where a rule would mend for ever', () => {
    const restless: Rule = {
      id: 'restless',
      severity: 'warning',
      description: '',
      check: ({ draft }) => [
        {
          range: { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } },
          message: { template: '', args: [] },
          mend: () => ({
            title: { template: '', args: [] },
            sure: true,
            edits: [
              {
                range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } },
                text: draft.lines[0]?.charAt(0) ?? '',
              },
            ],
          }),
        },
      ],
    };
    const findings = lint(parse('甲'), { registry: [restless, ...rules] });
    assert.deepEqual(
      findings.map(({ fixes }) => fixes),
      [[]],
    );
  });
});

describe('numbers that make no series', () => {
  it('are left to the writer: articles picked out of a contract', () => {
    const draft = `# 合作合同

## 第一条 标的
建一座书屋。

## 第六条 付款（修订）
   ^^^ number-out-of-order
首付四成。

## 第五条 验收（修订）
   ^^^ missing-number
十日以内。

## 第十条 违约（补充）
   ^^^ number-out-of-order
另行约定。`;
    checkFixed(draft, draft.replace(/ *\^+ .*\n/g, ''));
  });

  it('are silent where they count down', () => {
    checkFindings(`年度五件事
五、书屋开放
添书三百册。
四、大桥通车
全长百米。
三、医院搬迁
新址在东街。
二、学校扩建
新增六个班。
一、公园落成
占地十亩。`);
  });

  it('twin: a number that is wrong among others that go on', () => {
    checkFixed(
      `一、书屋开放
添书三百册。
二、大桥通车
全长百米。
五、医院搬迁
^^ number-out-of-order
新址在东街。
四、学校扩建
新增六个班。
五、公园落成
占地十亩。`,
      `一、书屋开放
添书三百册。
二、大桥通车
全长百米。
三、医院搬迁
新址在东街。
四、学校扩建
新增六个班。
五、公园落成
占地十亩。`,
    );
  });
});
