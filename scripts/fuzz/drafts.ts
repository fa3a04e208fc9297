// Drafts at random, from a grammar of all that drafts are made of: ladders, faults, lookalikes, wraps, what stands around.
import type { Random } from '../random.ts';

interface Style {
  readonly ladder: readonly Form[];
  readonly indent: string;
  /** Line ends between paragraphs; each end is chosen anew. */
  readonly ends: readonly string[];
  /** Blank lines between paragraphs. */
  readonly gap: number;
  /** UTF-16 units after which a line is cut; 0 for whole paragraphs. */
  readonly wrap: number;
  /** Shares of headings that are faulty, and of paragraphs that only look like headings. */
  readonly faults: number;
  readonly lookalikes: number;
  readonly markdown: boolean;
}

/** Writes the ordinal of a number from 1. */
type Form = (number: number) => string;

/** A text of 0 to about 8,000 UTF-16 units, most of them less than 1,500. */
export function makeDraft(random: Random): string {
  if (random.chance(0.02)) return random.pick(['', '\n', '\r\n', '一、', '　', '\ufeff', '\r', '\n\n\n']);
  const style = makeStyle(random);
  const paragraphs = [
    ...head(random),
    ...(random.chance(0.15) ? contents(style, random) : []),
    ...sections(style, random, 0),
    ...tail(style, random),
  ];
  const lines = paragraphs.flatMap((paragraph, i) => [
    ...(i > 0 ? Array.from({ length: style.gap }, () => blankLine(random)) : []),
    ...cut(paragraph, style, random),
  ]);
  return lines.map((line, i) => (i === 0 ? line : random.pick(style.ends) + line)).join('');
}

/** A piece of a draft: a heading, a paragraph, or some lines; what an edit may put in. */
export function makePiece(random: Random): string {
  const style = makeStyle(random);
  const kind = random.below(10);
  if (kind < 3) return heading(style, random, random.below(style.ladder.length), 1 + random.below(12));
  if (kind < 5) return style.indent + random.pick(LOOKALIKES);
  if (kind < 7) return random.pick(SPECIAL);
  if (kind < 9) return paragraph(random, 1 + random.below(60));
  return cut(paragraph(random, 100), style, random).join('\n');
}

/** Two to six headings of a word each, some of a deeper level, in less than 80 UTF-16 units; what stands around a list, too. */
export function makeSeries(random: Random): string {
  const { ladder, indent, ends, faults, markdown } = makeStyle(random);
  const numbers = ladder.map(() => 0);
  let depth = random.chance(0.2) ? random.below(ladder.length) : 0;
  const lines: string[] = random.chance(0.2) ? [random.pick(SPECIAL)] : [];
  for (let i = 2 + random.below(5); i > 0; i--) {
    const step = random.chance(faults) ? random.below(4) : 1;
    const number = Math.max(1, (numbers[depth] ?? 0) + step);
    numbers[depth] = number;
    const before = markdown ? '#'.repeat(depth + 2) + ' ' : indent;
    lines.push(before + ladder[depth]?.(number) + random.pick(WORDS) + random.pick(['', '', '', ...ENDS]));
    if (random.chance(0.1)) lines.push(random.pick(SPECIAL));
    if (random.chance(0.4)) depth = random.below(ladder.length);
    numbers.fill(0, depth + 1);
  }
  return lines.join(random.pick(ends));
}

function makeStyle(random: Random): Style {
  return {
    ladder: random.pick(LADDERS),
    indent: random.pick([
      '',
      '',
      '',
      '　　',
      '　　',
      '  ',
      '\t',
      '　',
      '\u00a0\u00a0',
      '\u2003',
      '\ufeff',
      '    ',
    ]),
    ends: random.pick([
      ['\n'],
      ['\n'],
      ['\n'],
      ['\r\n'],
      ['\r'],
      ['\n', '\r\n'],
      ['\r\n', '\r', '\n'],
      ['\n', '\n', '\n', '\n', '\r'],
    ]),
    gap: random.pick([0, 0, 0, 1, 1, 2]),
    wrap: random.chance(0.35)
      ? random.pick([10, 11, 12, 16, 20, 24, 28, 30, 36, 40, 60, 80, 100, 120, 124, 125, 126, 127])
      : 0,
    faults: random.pick([0, 0, 0.05, 0.2, 0.5]),
    lookalikes: random.pick([0, 0.1, 0.3]),
    markdown: random.chance(0.1),
  };
}

/** Running text of so many UTF-16 units, a mark at its end in most cases. */
export function paragraph(random: Random, length: number): string {
  let text = '';
  while (text.length < length - 1) text += random.pick(WORDS);
  return text.slice(0, Math.max(length - 1, 0)) + random.pick(ENDS);
}

/** Every kind of blank that a line may have. */
export const BLANKS = [' ', '　', '\t', '\u00a0', '\ufeff', '\u2003', '\u2009', '\u200b', '　　', '  '];

/** Lengths that decide something: at most so long is a title, a heading, a line that was cut. */
export const LIMITS = [8, 12, 16, 20, 24, 28, 30, 40, 45, 60, 80, 100, 120, 127, 128, 160];

/** Marks that open, close or carry on a sentence; the last is none. */
export const ENDS = [
  '。',
  '。',
  '。',
  '！',
  '？',
  '；',
  '：',
  '，',
  '、',
  '”',
  '）',
  '.',
  ':',
  ',',
  '-',
  '—',
  '',
];

/** Lines that say what stands around them. */
export const SPECIAL = [
  '附件', '附件1', '附件：名单', '附录', '附錄二', '附件2：分工表', '名词解释', '目录', '目　录', '目次',
  '谢谢大家！', '謝謝大家', '我的汇报完了，谢谢大家。', '同志们，让我们一起走下去。谢谢大家！', '注释：', '注：', '----------', '－－－－', '＊＊＊＊', '___',
  '同志们：', '各位领导、各位来宾：', '尊敬的各位代表：', '女士们、先生们：', '在年度工作会议上的讲话', '——在开幕式上的致辞', '（2021年7月1日）', '2024年3月5日',
  '青石镇　林大山', '主席　王小溪', '来源：青石网', '责任编辑：林大山', '收藏《青石》', '---', '***', '## 有关说明', '# 标题', '* 一个', '> 一、引用',
  '今天讲三点意见：', '具体如下：', '要做好以下工作：', '分三个部分。', '一、基本情况……3', '二、主要做法	7', '三、下步打算　　12', '（一）摸清底数……（4）',
  '①水利；②方言；③地名。', '（1）人员；（2）经费；（3）时间。', '一是人，二是钱，三是时间。', '首先，说水。其次，说路。最后，说桥。', '① 指旧桥，新桥在下游。', '[1] 见县志。', '〔2〕同上。',
  '第一，', '首先', '其次，', '最后，', '第一点，', '其一，', '一是', '二要', '其中第一，要看。', '说到第一，大家首先想到水。',
  '計(jì)劃要落實', '認(rèn)識(shí)再提高', '男(men)', '**一、重点**', '【一、甲】', '<b>二、乙</b>', '第二条之一　补充', '第 8-1 條', '二之一、補充', '1.1 范围', '1.1.1 通则', '2.', '一',
  '\u0000', '\ud800', '𠮷野家', '👪', '。', '：', '，', '，、', '一、', '（一）', '1', '１．１', 'A.', 'ニ、', '（ー）', '议题1.', '=、',
]; // prettier-ignore

const LOOKALIKES = [
  '二、三产业比去年强。', '三、五天之内报上来。', '1.5亿元已经到账。', '3.15晚会以后，电话多了。', '2.3%的人没有来。', '（三）班的同学先走。', '第一书记要驻村。', '第三条规定的期限到了。',
  '第一章所说的那口井还在。', '1.3的要求不变。', '1.0以上的有二十人。', '2、3月份最忙。', '1，000元不算多。', '2024年的事。', '一是一，二是二。', '十一、十二两个月最冷。', 'A、B两个方案都行。', '甲、乙两村合修一条路。', '8.1前后很热闹。', '首先要谢谢大家。',
]; // prettier-ignore

const WORDS = [
  '我们', '要', '把', '水渠', '修好', '，', '人手', '也要', '排好', '。', '今年', '以来', '，', '老桥', '新路', '都', '通了', '；', '大家', '看得见', '第一', '首先', '同志们', '：', '（一）', '2.', '一、', '其次', '𠮷',
]; // prettier-ignore

const HAN = '零一二三四五六七八九';
const han: Form = (number) => {
  const [tens, ones] = [Math.floor(number / 10), number % 10];
  return (tens > 1 ? HAN.charAt(tens) : '') + (tens > 0 ? '十' : '') + (ones > 0 ? HAN.charAt(ones) : '');
};
const glyph =
  (glyphs: string): Form =>
  (number) =>
    glyphs.charAt((number - 1) % glyphs.length);
const form =
  (before: string, write: Form, behind: string): Form =>
  (number) =>
    before + write(number) + behind;
const wide: Form = (number) =>
  String(number).replace(/\d/g, (digit) => '０１２３４５６７８９'.charAt(Number(digit)));

const LADDERS: readonly (readonly Form[])[] = [
  [form('', han, '、'), form('（', han, '）'), form('', String, '.'), form('（', String, '）'), glyph('①②③④⑤⑥⑦⑧⑨⑩')],
  [form('', han, '、'), form('', String, '、'), form('(', String, ')')],
  [form('', glyph('壹貳參肆伍陸柒捌玖拾'), '、'), form('', han, '、'), form('(', han, ')'), form('', String, '、')],
  [form('第', han, '章　'), form('第', han, '条　'), form('（', han, '）')],
  [form('第', han, '章 '), form('第', han, '节 '), form('第', han, '条 '), form('', han, '、')],
  [form('第', han, '部分　'), form('', han, '、'), form('（', han, '）')],
  [form('', String, ' '), form('1.', String, ' '), form('1.1.', String, ' ')],
  [form('', wide, '．'), form('（', wide, '）'), glyph('ⅠⅡⅢⅣⅤⅥ')],
  [form('（', han, '）'), form('', han, '、'), form('第', han, '，')],
  [form('第', String, '條　'), form('', han, '、'), form('（', han, '）')],
  [form('', han, '是'), form('', String, ')'), form('', glyph('abcdefghij'), ')')],
  [form('', han, '\n'), form('', han, '、'), form('', glyph('甲乙丙丁戊己庚辛壬癸'), '、')],
  [form('议题', han, '：'), form('', String, '.'), form('', String, '.')],
]; // prettier-ignore

function head(random: Random): string[] {
  // Thirty lines down nobody looks for a salutation any more.
  const long = random.chance(0.05) ? 27 + random.below(6) : 0;
  return [
    ...(random.chance(0.8) ? ['在青石渡口的讲话'] : []),
    ...(random.chance(0.3) ? ['（2023年4月5日）'] : []),
    ...Array.from({ length: long }, () => (random.chance(0.5) ? '' : '一行')),
    ...(random.chance(0.6) ? [random.pick(['同志们：', '各位来宾、各位朋友：', '同志们，'])] : []),
    ...(random.chance(0.6) ? [paragraph(random, 10 + random.below(60))] : []),
  ];
}

function contents({ ladder }: Style, random: Random): string[] {
  const leader = random.pick(['', '……3', '\t5', '　　7']);
  const [top] = ladder;
  const rows = Array.from({ length: 2 + random.below(3) }, (_, i) => `${top?.(i + 1)}${TITLES[i]}${leader}`);
  return random.chance(0.7) ? ['目录', ...rows] : rows;
}

function sections(style: Style, random: Random, depth: number): string[] {
  if (depth >= style.ladder.length) return [];
  const lines: string[] = [];
  let number = random.chance(0.05) ? 2 + random.below(4) : 1;
  const count = 1 + random.below(depth === 0 ? 5 : 4);
  for (let i = 0; i < count; i++, number++) {
    if (random.chance(style.faults)) number += random.pick([-1, 1, 2]);
    lines.push(heading(style, random, depth, Math.max(number, 1)));
    const bodies = random.pick([0, 0, 1, 1, 2]);
    for (let body = 0; body < bodies; body++) lines.push(text(style, random));
    if (random.chance(depth === 0 ? 0.5 : 0.25)) {
      if (random.chance(0.3)) lines.push(random.pick(['具体如下：', '要做到以下几点：', '分工是：']));
      lines.push(...sections(style, random, depth + 1));
    }
    if (random.chance(0.05)) lines.push(random.pick(SPECIAL));
  }
  return lines;
}

function heading(style: Style, random: Random, depth: number, number: number): string {
  const ladder = random.chance(style.faults) ? random.pick(LADDERS) : style.ladder;
  const marker = ladder[Math.min(depth, ladder.length - 1)]?.(number) ?? '';
  const title = random.chance(0.1)
    ? paragraph(random, random.pick(LIMITS))
    : random.chance(0.3)
      ? '水渠老桥新路渡口'.repeat(8).slice(0, 1 + random.below(45))
      : random.pick(TITLES);
  const runIn = random.chance(0.3)
    ? `。${paragraph(random, 5 + random.below(40))}`
    : random.pick(['', '', '', '。', '：', '；']);
  return (style.markdown ? `${'#'.repeat(depth + 2)} ` : style.indent) + marker + title + runIn;
}

const TITLES = ['修水渠', '看渡口', '定章程', '选代表', '办夜校', '三年的账', '2024年的事', '一个办法'];

function text({ indent, lookalikes }: Style, random: Random): string {
  if (random.chance(lookalikes)) return indent + random.pick(LOOKALIKES);
  const length = random.chance(0.15) ? random.pick(LIMITS) - 1 + random.below(3) : 8 + random.below(90);
  return indent + paragraph(random, length);
}

function tail(style: Style, random: Random): string[] {
  const annexes = random.chance(0.15)
    ? [random.pick(['附件', '附件1：名单', '附录']), ...sections(style, random, 1)]
    : [];
  return [
    ...(random.chance(0.4) ? [random.pick(['谢谢大家！', '同志们，路还长。谢谢大家！', '谢谢'])] : []),
    ...annexes,
    ...(random.chance(0.1) ? ['注释：', '① 见县志。', '② 同上。'] : []),
    ...(random.chance(0.2) ? [''] : []),
  ];
}

function blankLine(random: Random): string {
  return random.chance(0.2) ? random.pick(BLANKS) : '';
}

/** Lines of just the width; some one or two longer, for closing marks hang over. */
function cut(text: string, { wrap }: Style, random: Random): string[] {
  if (wrap === 0) return [text];
  const lines: string[] = [];
  let rest = text;
  while (rest.length > wrap) {
    const width = wrap + (random.chance(0.2) ? random.below(4) : 0);
    lines.push(rest.slice(0, width));
    rest = rest.slice(width);
  }
  return rest === '' && lines.length > 0 ? lines : [...lines, rest];
}
