// What all candidates of a text show together. Behind ← stands what holds for a line; behind the name of a text, what holds for
// the whole of it.
import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { markLines } from '../../../src/core/reading/candidates.ts';
import { type Context, contextOf } from '../../../src/core/reading/context.ts';
import { allFacts, type Facts } from '../../../src/core/reading/facts.ts';
import { trim } from './outline.ts';

const ARROW = ' ←';

function read(lines: readonly string[]): { facts: Facts; at: readonly number[]; context: Context } {
  const marks = markLines(lines, []);
  const facts = allFacts(lines, marks);
  return { facts, at: marks.candidates.map(({ line }) => line), context: contextOf(facts) };
}

function assertLines(marked: string): void {
  const wanted = trim(`${marked}\n`);
  const lines = wanted.map((line) => line.split(ARROW)[0] ?? '');
  const { at, context } = read(lines);
  const found = lines.map((line, i) => {
    const index = at.indexOf(i);
    const told = (['apart', 'contents', 'listedAnnexes', 'notes'] as const).filter(
      (name) => context[name][index] === 1,
    );
    return told.length === 0 ? line : `${line}${ARROW} ${told.join(' ')}`;
  });
  assert.equal(found.join('\n'), wanted.join('\n'));
}

/** By the form's key. */
function tell({ facts, context }: ReturnType<typeof read>): string {
  const keys = (isIn: (form: { family: number; id: number }) => boolean): string[] => [
    ...new Set(facts.candidates.flatMap(({ readings }) => readings.filter(({ form }) => isIn(form)).map(({ form }) => form.key))),
  ];
  const mixing = [...context.mixing.values()].map((share) => share.toFixed(2));
  return [
    context.bareChapters ? 'chapters' : '',
    context.decimals ? 'decimals' : '',
    context.isExcerpt ? 'excerpt' : '',
    ...keys(({ id }) => id === context.days).map((key) => `days ${key}`),
    mixing.length > 0 ? `mixing ${mixing.join(' ')}` : '',
    ...keys(({ family }) => context.restarting.has(family)).map((key) => `restarts ${key}`),
    ...keys(({ id }) => context.speakers.has(id)).map((key) => `speaks ${key}`),
  ]
    .filter((it) => it !== '')
    .join(', ');
} // prettier-ignore

const LINES: Readonly<Record<string, string>> = {
  'code between two fences': `
    一、修渠
    \`\`\`
    1.渠口 ← apart
    \`\`\`
    2.渠尾
    二、筑坝`,
  'code that is not closed': `
    一、修渠
    \`\`\`
    1.渠口
    2.渠尾`,
  'two blocks of code, two fences before one candidate': `
    一、修渠
    \`\`\`
    水
    \`\`\`
    1.渠口
    \`\`\`
    2.渠尾 ← apart
    \`\`\``,
  'links behind the text, each list from 1 on': `
    一、修渠
    二、筑坝
    相关链接
    1.县志 ← apart
    2.村史 ← apart
    参考文献
    1.碑文 ← apart
    2.家谱 ← apart`,
  'links that do not begin with 1': `
    一、修渠
    相关链接
    2.县志
    3.村史`,
  'links in the midst of a text': `
    相关链接
    1.县志
    2.村史
    一、修渠
    二、筑坝`,
  'contents with pages on half of the lines': `
    一、修渠……1 ← contents
    二、筑坝……3 ← contents
    三、清塘 ← contents
    四、植树 ← contents

    一、修渠
    水。
    二、筑坝
    水。
    三、清塘
    四、植树`,
  'one page only': `
    一、修渠……1
    二、筑坝
    水。
    一、修渠`,
  'titles that come again, in front of all': `
    一、修渠 ← contents
    二、筑坝 ← contents
    三、清塘 ← contents
    一、修渠
    水。
    二、筑坝
    水。
    三、清塘
    水。`,
  'two of them are too few': `
    一、修渠
    二、筑坝
    一、修渠
    水。
    二、筑坝
    水。`,
  'titles of which half come again': `
    一、修渠
    二、筑坝
    三、清塘
    四、植树
    一、修渠
    水。
    二、筑坝
    水。
    三、架桥
    水。
    四、铺路
    水。`,
  'below 目录': `
    目录
    一、修渠 ← contents
    二、筑坝 ← contents
    一、修渠
    水。
    二、筑坝
    水。`,
  'below 目录, titles changed since': `
    目录
    一、修渠 ← contents
    二、筑坝 ← contents
    一、渠
    水。
    二、坝
    水。`,
  'below 目录, one entry': `
    目录
    一、修渠 ← contents
    水。
    一、修渠`,
  'below 目录, text at once': `
    目录
    一、修渠
    水。
    水。
    二、筑坝
    水。`,
  'below 目录, with text between the entries': `
    目录
    一、修渠 ← contents
    前言
    二、筑坝 ← contents
    三、清塘 ← contents
    一、修渠
    水。
    二、筑坝
    水。
    三、清塘
    水。`,
  'below 目录, a number alone and another first': `
    目录
    一、修渠 ← contents
    （一）渠口 ← contents
    （二）渠尾 ← contents
    二、筑坝 ← contents
    一、修渠
    （一）渠口
    水。
    （二）渠尾
    水。
    二、筑坝`,
  'links to headings': `
    目录
    1. [一、修渠](#一修渠) ← contents
    2. [二、筑坝](#二筑坝) ← contents
    3. [三、清塘](#三清塘) ← contents

    一、修渠
    水。
    二、筑坝
    水。
    三、清塘
    水。`,
  'annexes that a contents page lists': `
    一、修渠……1 ← contents
    二、筑坝……3 ← contents
    附件……4
    一、修渠
    水。
    二、筑坝
    水。`,
  'an annex title right behind a contents page': `
    一、修渠……1 ← contents
    二、筑坝……3 ← contents
    附件1：名册
    一、修渠 ← listedAnnexes
    水。
    二、筑坝
    水。`,
  'notes by their signs': `
    一、修渠①
    水②很清。
    二、筑坝
    ①县志。 ← notes
    ②村史。 ← notes
    ③碑文。`,
  'signs that begin a list': `
    一、修渠
    ①渠口
    ②渠尾`,
  'below a note, and on from it': `
    一、修渠
    注：
    1.县志
    2.村史 ← notes
    3.碑文 ← notes

    4.家谱
    二、筑坝`,
  'below 目录, two lines between the entries': `
    目录
    一、修渠 ← contents
    前言
    序
    二、筑坝 ← contents
    三、清塘 ← contents
    一、修渠
    水。
    二、筑坝
    水。
    三、清塘
    水。`,
  'below 目录, three lines between the entries': `
    目录
    一、修渠 ← contents
    前言
    序
    跋
    二、筑坝
    三、清塘
    一、修渠
    水。
    二、筑坝
    水。
    三、清塘
    水。`,
  'titles of one character': `
    一、渠
    二、坝
    三、塘
    一、渠
    水。
    二、坝
    水。
    三、塘
    水。`,
  'three of five titles come again': `
    一、修渠 ← contents
    二、筑坝 ← contents
    三、清塘 ← contents
    四、植树 ← contents
    五、架桥 ← contents
    一、修渠
    水。
    二、筑坝
    水。
    三、清塘
    水。`,
  'items of a speech that come again': `
    （一）修渠； ← contents
    （二）筑坝； ← contents
    （三）清塘。 ← contents
    （一）修渠
    水。
    （二）筑坝
    水。
    （三）清塘
    水。`,
  'the second of several chapters with one name': `
    目录
    第一章 修渠 ← contents
    第一节 总则 ← contents
    第二章 筑坝 ← contents
    第一节 总则 ← contents
    第一章 修渠
    第一节 总则
    水。
    第二章 筑坝
    第一节 总则
    水。`,
  'below a note, another form and another number': `
    一、修渠
    注：
    1.县志
    （2）村史
    2.碑文`,
};

/** What holds, and the texts that it holds for: their lines joined by ` / `. */
const WHOLE: Readonly<Record<string, readonly string[]>> = {
  'chapters, decimals': [
    '1 修渠 / 1.1 渠口',
    '2 修渠 / 2.1 渠口',
    '1.1 渠口 / 1.2 渠尾 / 1.3 渠中',
    '3修渠 / 3.1 渠口',
    '1、修渠 / 1.1 渠口',
  ],
  '': [
    '第三条 修渠 / 第七条 筑坝',
    '第三条 修渠 / 第七条 筑坝 / 第八条 清塘',
    '三、修渠 / 七、筑坝 / 十二、清塘',
    '1 修渠 / 2.1 渠口',
    '1 修渠 / 2 筑坝 / 3 清塘',
    '1 修渠 / 水。 / 2 筑坝',
    '1 修渠 / 水。 / 2 筑坝 / 水。 / 4 清塘',
    '1 / 修渠 / 2 / 筑坝 / 3 / 清塘',
    '1修渠 / 水。 / 2筑坝 / 水。 / 3清塘',
    '一、修渠 / 二、筑坝',
    '一、修渠 / 三，筑坝',
    '一、修渠 / 1.渠口 / 2.渠尾 / 二、筑坝 / 3.坝头 / 4.坝尾',
    '一、修渠 / 1.渠口 / 二、筑坝 / 2.坝头 / 三、清塘 / 3.塘口 / 四、植树 / 1.松',
    '第一章 修渠 / 第一条 渠口 / 第二章 筑坝 / 第一条 坝头',
    '第一章 修渠 / 第一条 渠口 / 第二章 筑坝 / 第二条 坝头 / 第三章 清塘 / 第一条 塘口',
    '一、修渠 / 1.渠口 / 附件1：名册 / 1.坝头',
    '3.15 修渠 / 3.18 筑坝 / 4.2 清塘 / 3.20 植树',
    '3.12 修渠 / 3.9 筑坝',
    'A：修渠 / B：筑坝 / C：清塘',
    '甲：修渠 / 乙：筑坝',
  ],
  chapters: [
    '1.1 渠口 / 1.2 渠尾',
    '1 修渠 / 水。 / 2 筑坝 / 水。 / 3 清塘',
    '01 / 修渠 / 02 / 筑坝 / 03 / 清塘',
    '一、修渠 / 1.1 渠口',
    '1.2 修渠 / 2.4 筑坝 / 3.9 清塘 / 4.12 植树',
    '1.2 修渠 / 2.4 筑坝 / 3.9 清塘 / 13.13 植树',
    '1.2 修渠 / 2.4 筑坝 / 3.9 清塘 / 12.32 植树',
  ],
  'chapters, decimals, restarts decimal2': ['1.1 渠口 / 1.2 渠尾 / 2.1 坝头'],
  'chapters, restarts decimal2': ['1.1 渠口 / 1.3 渠尾 / 2.1 坝头'],
  decimals: ['1.修渠 / 2.筑坝 / 2.1 坝头', '3.15 修渠 / 3.16 筑坝 / 3.17 清塘 / 3.18 植树'],
  excerpt: [
    '一、修渠 / （第二条至第五条略） / 六、筑坝',
    '第三条 修渠 / 第七条 筑坝 / 第十二条 清塘',
    '第一条 修渠 / 第三条 筑坝 / 一、清塘 / 第五条 植树',
  ],
  'mixing 0.50': [
    '一、修渠 / 二，筑坝',
    '一、修渠 / 二，筑坝 / 三、清塘 / 四、植树',
    '一、修渠 / 1，渠口 / 2、渠尾',
  ],
  'restarts arabic.': [
    '一、修渠 / 1.渠口 / 2.渠尾 / 二、筑坝 / 1.坝头 / 2.坝尾',
    '一、修渠 / 1.渠口 / 2.渠尾 / 二、筑坝 / 3.坝头 / 三、清塘 / 1.塘口',
  ],
  'restarts 第条': ['第一章 修渠 / 第一条 渠口 / 第二章 筑坝 / 第一条 坝头 / 第三章 清塘 / 第一条 塘口'],
  'days decimal2': [
    '3.15 修渠 / 3.18 筑坝 / 4.2 清塘 / 4.13 植树',
    '3.15 修渠 / 3.18 筑坝 / 4.2 清塘',
    '3.1 修渠 / 3.13 筑坝 / 3.14 清塘 / 3.20 植树 / 3.25 架桥',
    '一、修渠 / 3.15 渠口 / 3.15 渠尾 / 3.18 坝头',
  ],
  'chapters, days decimal2': [
    '1.2 修渠 / 2.4 筑坝 / 3.9 清塘 / 4.13 植树',
    '1.2 修渠 / 2.4 筑坝 / 3.9 清塘 / 12.31 植树',
  ],
  'restarts latin-upper：': [
    'A：修渠 / B：筑坝 / C：植树 / A：清塘',
    'A：修渠 / B：筑坝 / 一、架桥 / A：清塘',
  ],
  'restarts latin-upper：, speaks latin-upper：': [
    'A：修渠 / A：筑坝',
    'A：修渠 / B：筑坝 / A：清塘',
    'Q：修渠 / A：筑坝 / Q：清塘 / A：植树',
  ],
  'restarts latin-upper、': ['A、修渠 / A、筑坝'],
};

suite('lines that stand apart, on a contents page, below notes', () => {
  for (const [name, text] of Object.entries(LINES)) test(name, () => assertLines(text));
});

suite('what a whole text shows', () => {
  for (const [wanted, texts] of Object.entries(WHOLE))
    for (const text of texts)
      test(`${text}: ${wanted}`, () => assert.equal(tell(read(text.split(' / '))), wanted));
});
