// A gap beside a title without an ordinal: the title may have lost it, so nothing is renumbered unasked.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { applyEdits } from '../../src/core/text/edits.ts';
import { translate } from '../../src/lint/messages.ts';
import { checkFindings, checkFixed } from './check.ts';

/** The fixes that the only finding offers: what each is called, and what it makes of the text. */
function offered(marked: string): [title: string, text: string][] {
  const { text, findings } = checkFindings(marked);
  const [finding] = findings;
  assert.ok(finding && findings.length === 1);
  assert.ok(finding.fixes.every(({ safe }) => !safe));
  return finding.fixes.map(({ title, edits }) => [translate(title), applyEdits(text, edits)]);
}

describe('a title without an ordinal before a gap', () => {
  it('is given the number that is missing, or what follows is renumbered', () => {
    assert.deepEqual(
      offered(`一、基本情况

全年平稳。

二、主要做法

修了三条渠。

存在的问题

人手不足。

四、下一步打算
^^ missing-number

接着修。`),
      [
        [
          'Make “存在的问题” the heading “三、存在的问题”',
          `一、基本情况

全年平稳。

二、主要做法

修了三条渠。

三、存在的问题

人手不足。

四、下一步打算

接着修。`,
        ],
        [
          'Change “四、” to “三、”',
          `一、基本情况

全年平稳。

二、主要做法

修了三条渠。

存在的问题

人手不足。

三、下一步打算

接着修。`,
        ],
      ],
    );
  });

  it('is so beside others, each of which is given its own', () => {
    const body = '\n春天动工。\n';
    const text = `一、修渠${body}筑坝${body}清塘${body}四、栽树\n^^ missing-number${body}五、铺路${body}`;
    assert.deepEqual(offered(text), [
      [
        'Make 2 titles headings, “二、筑坝” to “三、清塘”',
        `一、修渠${body}二、筑坝${body}三、清塘${body}四、栽树${body}五、铺路${body}`,
      ],
      [
        'Renumber 2 items from here on: “四、” becomes “二、”',
        `一、修渠${body}筑坝${body}清塘${body}二、栽树${body}三、铺路${body}`,
      ],
    ]);
    // One of two that are missing.
    const [[title] = []] = offered(`一、修渠${body}筑坝${body}四、栽树\n^^ missing-number${body}`);
    assert.equal(title, 'Change “四、” to “二、”');
  });

  it('is indented and spaced as its neighbours are', () => {
    const [[, text] = []] = offered(`  1. 选址
  山脚下。
  材料
  石头和木头。
  3. 开工
  ^^ missing-number
  秋后。`);
    assert.equal(text, '  1. 选址\n  山脚下。\n  2. 材料\n  石头和木头。\n  3. 开工\n  秋后。');
  });
});

describe('a gap is mended as before', () => {
  const cases = {
    'where a sentence stands between': '看了三处水源。\n\n清。',
    'where a colon leads in': '水源如下：\n\n清。',
    'where two titles stand between': '水源\n\n清。\n\n地势\n\n清。',
    'where nothing stands below the title': '清。\n\n水源',
  };
  for (const [name, text] of Object.entries(cases)) {
    it(name, () => {
      checkFixed(
        `一、选址\n\n山脚下。\n\n${text}\n\n三、开工\n^^ missing-number\n\n秋后。`,
        `一、选址\n\n山脚下。\n\n${text}\n\n二、开工\n\n秋后。`,
      );
    });
  }
});

describe('a damaged ordinal in a gap', () => {
  it('is mended, or what follows is renumbered, and neither unasked', () => {
    assert.deepEqual(
      offered(`1、领导重视。书记抓。
2、政策落实。户户知。
彐、质量第一。层层夯。
4、后勤保障。饭菜热。
^^ missing-number`).map(([title, text]) => [title, text.split('\n').slice(2)]),
      [
        ['Change “彐、” to “3、”', ['3、质量第一。层层夯。', '4、后勤保障。饭菜热。']],
        ['Change “4、” to “3、”', ['彐、质量第一。层层夯。', '3、后勤保障。饭菜热。']],
      ],
    );
  });

  it('is a number that stands glued to its title', () => {
    const items = `1、用新砖。\n2、用新瓦。\n3用旧砖。\n4、用旧瓦。\n^^ missing-number`;
    const [[title, text] = ['', '']] = offered(items);
    assert.equal(title, 'Change “3” to “3、”');
    assert.equal(text.split('\n')[2], '3、用旧砖。');
  });

  it('twin: a number that counts', () => {
    const text = `1、用新砖。\n2、用新瓦。\n3天晒干。\n4、用旧瓦。`;
    checkFixed(`${text}\n^^ missing-number`, text);
  });

  it('twin: a word before a delimiter among others, and a heading of another form', () => {
    // By itself among items without text it may have lost its ordinal altogether: nothing is renumbered unasked.
    const text = `1、领导重视。书记抓。
2、政策落实。户户知。
质量、速度都要抓。
4、后勤保障。饭菜热。`;
    checkFixed(`${text}\n^^ missing-number`, text);
  });

  const DAMAGED: readonly (readonly [line: string, written: string, mended: string])[] = [
    ['第点三条 借期一个月。', '第点三条', '第三条'],
    ['笫三条 借期一个月。', '笫三条', '第三条'],
    ['第三 借期一个月。', '第三 ', '第三条'],
  ];
  for (const [line, written, mended] of DAMAGED)
    it(`is ${written} for ${mended}`, () => {
      const [[title, text] = ['', '']] = offered(`第一条 每天开放。
第二条 爱护图书。
${line}
第四条 停止借书。
^^^ missing-number
第五条 公布之日起施行。`);
      assert.equal(title, `Change “${written}” to “${mended}”`);
      assert.equal(text.split('\n')[2], line.replace(written, mended));
    });

  const SIGNS: readonly (readonly [line: string, series: string, written: string, mended: string])[] = [
    ['（三}借期一个月；', '（#）', '（三}', '（三）'],
    ['（三 借期一个月；', '（#）', '（三 ', '（三）'],
    ['三’还书', '#、', '三’', '三、'],
    ['____、还书', '#、', '____、', '三、'],
    ['（□）还书', '（#）', '（□）', '（三）'],
  ];
  for (const [line, form, written, mended] of SIGNS)
    it(`is ${written} for ${mended}`, () => {
      const item = (numeral: string, title: string): string => form.replace('#', numeral) + title;
      const [[title, text] = ['', '']] = offered(
        [
          item('一', '每天开放；'),
          item('二', '爱护图书；'),
          line,
          item('四', '停止借书；'),
          `${'^'.repeat(form.length)} missing-number`,
          item('五', '其他；'),
        ].join('\n'),
      );
      assert.equal(title, `Change “${written}” to “${mended}”`);
      assert.equal(text.split('\n')[2], line.replace(written, mended));
    });

  it('twin: the very ordinal before what is no heading; nothing but what follows can be renumbered', () => {
    const titles = offered(`一、选种
粒要饱满，瘪的喂鸡。
二、整地
1、下肥
东坡没有下，苗就黄了。
三、四遍晒过的地上面是干的土，下面翻出来的是潮的土。
这样的土最养苗。
2、翻地
翻两遍。
3、耙地
耙一遍。
4、开沟
沟深三寸。
四、移栽
^^ missing-number
1、选天
选阴天，早晚都行。
2、浇水
浇透。`).map(([title]) => title);
    assert.deepEqual(titles, ['Change “四、” to “三、”']);
  });

  it('stands at the end of the line before: nothing is renumbered unasked', () => {
    const draft = `第三章
资本的积累，简单的再生产。
第四章
资本的循环，资本的周转 第五章
社会总资本的运动。
第六章
^^^ missing-number
平均利润，生产价格。
第七章
商业资本。`;
    checkFixed(draft, draft.replace('^^^ missing-number\n', ''));
  });

  it('twin: the chapter that is missing is spoken of', () => {
    checkFixed(
      `第一章 总则
为了管好渡口，制定本章程。
第二章 渡船
渡船的检修见《河道条例》第三章。
第四章 渡工
^^^ missing-number
渡工应当持证。`,
      `第一章 总则
为了管好渡口，制定本章程。
第二章 渡船
渡船的检修见《河道条例》第三章。
第三章 渡工
渡工应当持证。`,
    );
  });

  it('is one without its delimiter: nothing is renumbered unasked', () => {
    const draft = `1.领导重视。书记抓。
2.政策落实。户户知。
3质量第一。层层夯。
4制度完备。事事管。
5.后勤保障。饭菜热。
^^ missing-number`;
    checkFixed(draft, draft.split('\n').slice(0, -1).join('\n'));
  });

  it('twin: an amount in the gap', () => {
    const text = `1.领导重视。书记抓。
2.政策落实。户户知。
3个村都去了。
4.后勤保障。饭菜热。`;
    checkFixed(`${text}\n^^ missing-number`, text);
  });
});
