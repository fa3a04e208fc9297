// What ordinals are made of. Signs are looked up by their UTF-16 code units, and what is written down is the table's own
// string: cutting a character out of a line for every question would cost more than the questions.
import { HAN_LOOKALIKES, HAN_NUMERALS } from './han-numerals.ts';
import { numeralBeginnings, type NumeralSystem, readNumeral } from './numerals.ts';
import { LAST, type OrdinalStyle } from './ordinals.ts';
import { codeUnits } from '../text/characters.ts';

export interface Bracket {
  readonly opening: string;
  readonly closing: ReadonlyMap<number, string>;
  /** Its shape, the same in either width, as a place in `Traits.bracketed`. */
  readonly shape: number;
}

const BRACKET_ROWS = [
  ['（(', '）)', '（）'],
  ['〔', '〕', '〔〕'],
  ['【', '】', '【】'],
  ['[［', ']］', '〔〕'],
  ['〈<', '〉>', '〈〉'],
] as const;

export const BRACKETS: ReadonlyMap<number, Bracket> = new Map(
  BRACKET_ROWS.flatMap(([openings, closings], shape) => {
    const closing = signTable(closings);
    return Array.from(openings, (opening) => [opening.charCodeAt(0), { opening, closing, shape }] as const);
  }),
);

/** What closes a bracket that was never opened: 1). */
export const HALF_CLOSING = signTable('）)〕】');

export interface Delimiter {
  readonly sign: string;
  /** The sign that stands for its kind in a key. */
  readonly kind: string;
  /** Its place in `Traits.bare`. */
  readonly place: number;
  /** Behind what it stands: the sum of some of `BEHIND`. */
  readonly behind: number;
}

/** 一、; 一一、 for 11; （一）、 or 第三条、 where it is redundant; 第一， and 其一，; 首先，; 议题一：; 好处一：; 1.1.. */
export const BEHIND = {
  bare: 1,
  digits: 2,
  enclosed: 4,
  unit: 8,
  enumeration: 16,
  word: 32,
  topic: 64,
  noun: 128,
  decimal: 256,
} as const;

const { bare, digits, enclosed, unit, enumeration, word, topic, noun, decimal } = BEHIND;
const DELIMITER_ROWS = [
  // 丶 is a stroke that some keyboards offer first.
  ['、', '、﹑､丶', bare + digits + enclosed + unit + enumeration + word + topic + noun + decimal],
  ['.', '.．', bare + digits + enclosed + unit + enumeration + topic + noun + decimal],
  ['，', '，,', bare + enclosed + unit + enumeration + word + topic],
  ['：', '：:', bare + enumeration + topic + noun],
  ['·', '·•', bare],
  // Typed for a point; behind 第三条 a sentence ends.
  ['。', '。｡', bare + enclosed + enumeration],
] as const;

const ALL_DELIMITERS: readonly Delimiter[] = DELIMITER_ROWS.flatMap(([kind, signs, behind]) =>
  Array.from(signs, (sign) => ({ kind, sign, behind })),
).map((row, place) => ({ ...row, place }));
const DELIMITERS: ReadonlyMap<number, Delimiter> = new Map(
  ALL_DELIMITERS.map((delimiter) => [delimiter.sign.charCodeAt(0), delimiter]),
);

/** The delimiter at `at`, if it is one that stands behind such a thing. */
export function delimiterAt(line: string, at: number, behind: number): Delimiter | undefined {
  const delimiter = DELIMITERS.get(line.charCodeAt(at));
  return delimiter !== undefined && (delimiter.behind & behind) !== 0 ? delimiter : undefined;
}

/** 一是…二是, 一要…二要, 一来…二来, 一则…二则, 一曰…二曰. */
export const TAILS = signTable('是要来來则則曰');

/** What counts parts of a text after 第. 款 is not among them: it carries no number of its own. */
export interface Unit {
  readonly word: string;
  /** Its key, the same in either script. */
  readonly key: string;
}

/** By the first code unit. */
export const UNITS: ReadonlyMap<number, readonly Unit[]> = new Map(
  // 部份 is another spelling of 部分.
  [
    ['部分', '部份'],
    ...Array.from('章篇卷', (word) => [word]),
    ...'编編 节節 条條 课課 讲講'.split(' ').map((words) => Array.from(words)),
  ].flatMap((words) => {
    const units = words.map((word) => ({ word, key: `第${words[0] ?? ''}` }));
    return units.map(({ word }) => {
      const first = word.charCodeAt(0);
      return [first, units.filter((unit) => unit.word.charCodeAt(0) === first)] as const;
    });
  }),
);

/** 第一， and 首先， are one series: 首先…其次…第三 is a slip within it, not two series. */
export const ENUMERATION = '第，';

export interface Counter extends Unit {
  /** What happens or is dealt with one after another, with a blank or a bracket behind it too; no ordinal of running text. */
  readonly isTurn: boolean;
  /** After which delimiters: the sum of some of `BEHIND`. */
  readonly behind: number;
}

/**
 * What is counted between 第一 and a delimiter, in either script: 第一点， is 第一，, others count for themselves. What happens one
 * after another is told, not listed: 第一步，我们先……
 */
export const COUNTERS: readonly Counter[] = (
  [
    [ENUMERATION, enumeration, false, '点 點 是'],
    ...'步 案 部 册|冊 幕 场|場 站 天 周|週 轮|輪 关|關 回 集 期 组|組 层|層 项议程|項議程 项|項 题|題 类|類 种|種 招 季度 阶段|階段 单元|單元 模块|模塊 板块|板塊 环节|環節'
      .split(' ')
      .map((words) => words.split('|'))
      .map((words) => [`第${words[0] ?? ''}，`, noun, true, words.join(' ')] as const),
    ['第件，', enumeration, false, '件事情 件事 件'],
    ['第句，', enumeration, false, '句话 句話'],
    [
      '第个，',
      enumeration,
      false,
      '个方面 个问题 个意见 个要求 个建议 个任务 个体会 个感受 个特点 个重点 个阶段 个层面 个环节 个原因 个目标 ' +
        '個方面 個問題 個意見 個要求 個建議 個任務 個體會 個感受 個特點 個重點 個階段 個層面 個環節 個原因 個目標',
    ],
  ] as const
).flatMap(([key, behind, isTurn, words]) =>
  words.split(' ').map((text) => ({ key, word: text, behind, isTurn })),
);

/** What joins an inserted number to the one it follows: 第三条之一, 第3-1條. */
export const JOINTS = codeUnits('之-－‐‑–—');

/** Topics and the like, which stand before the numeral: 议题一、. A blank is delimiter enough behind them: 模块一　总则. */
const TOPICS = (
  '议题 議題 议案 議案 动议 動議 专题 專題 主题 主題 案例 提案 问题 問題 任务 任務 话题 話題 模块 模塊 单元 單元 板块 板塊 ' +
  '环节 環節 阶段 階段 项目 項目 活动 活動 课题 課題 情景 场景 場景 情境'
).split(' ');

/** Two characters that stand before numerals, and number nothing: clock and calendar, adverbs, names of annexes and figures. */
const NO_NOUNS: ReadonlySet<string> = new Set(
  (
    '星期 礼拜 禮拜 早上 晚上 今晚 清晨 凌晨 傍晚 农历 農曆 阴历 陰曆 公历 公曆 公元 西元 民国 民國 截至 截止 首先 最后 最後 再次 再者 ' +
    '图表 圖表 表格 公式 例题 例題'
  ).split(' '),
);
const NO_NOUN_BEGINS_WITH = '第其附';
/** 下周三、, 每年一、, 上午9、, 不统一、. */
const NO_NOUN_ENDS_IN = '周週年月日天午统統唯之第每';

/** What happens, is shown or asked one after another: 步骤1, Step 1, Day1, Slide 1, 问一： Q1： S1，. */
const TURNS =
  '问 問 题 題 Q q S 步骤 步驟 Step STEP step Slide slide SLIDE Day DAY day Phase PHASE phase Part PART part Lesson Unit Module'.split(
    ' ',
  );

/** What stands before a numeral without a bracket; Step before S. */
export const PREFIXES: readonly string[] = ['第', '其', ...TOPICS, ...TURNS].sort(
  (a, b) => b.length - a.length,
);

/** 步骤1 and 模块一 do, 问 and Q do not. */
export function mayStandBeforeBlank(prefix: string): boolean {
  return prefix.length > 1 && PREFIXES.includes(prefix);
}

/** 首先…其次…再次…最后. An alias is read, not written. */
export const WORDS: readonly { readonly text: string; readonly number: number; readonly alias?: true }[] = [
  { text: '首先', number: 1 },
  { text: '其次', number: 2 },
  { text: '再次', number: 3 },
  { text: '再者', number: 3, alias: true },
  { text: '最后', number: LAST },
  { text: '最後', number: LAST, alias: true },
];

// ---- What a numeral system is good for, and how its ordinals' keys are written ----

export interface Traits {
  /** One character is the whole ordinal: anything after it is redundant. */
  readonly enclosed: boolean;
  /** May stand alone with a blank after it; a Latin letter there is the beginning of a sentence. */
  readonly spaced: boolean;
  /** Counts parts and topics, as no letter does: 第一章, 议题一. */
  readonly counts: boolean;
  /** 一、 and its like, by the delimiter. */
  readonly bare: readonly Bare[];
  /** By the bracket's shape. */
  readonly bracketed: readonly string[];
  readonly halfOpen: string;
  readonly alone: string;
}

/** Keys and styles are made once: putting them together anew for each line would cost more than all the rest. */
export const TRAITS: Readonly<Record<NumeralSystem, Traits>> = {
  han: traits('han', 'spaced'),
  'han-financial': traits('han-financial', 'spaced'),
  stem: traits('stem'),
  branch: traits('branch'),
  arabic: traits('arabic', 'spaced'),
  'arabic-fullwidth': traits('arabic-fullwidth', 'spaced'),
  circled: traits('circled', 'enclosed'),
  parenthesized: traits('parenthesized', 'enclosed'),
  'full-stop': traits('full-stop', 'enclosed'),
  'han-parenthesized': traits('han-parenthesized', 'enclosed'),
  'han-circled': traits('han-circled', 'enclosed'),
  'negative-circled': traits('negative-circled', 'enclosed'),
  'double-circled': traits('double-circled', 'enclosed'),
  'sans-circled': traits('sans-circled', 'enclosed'),
  'negative-sans-circled': traits('negative-sans-circled', 'enclosed'),
  keycap: traits('keycap', 'enclosed'),
  'roman-upper': traits('roman-upper', 'spaced'),
  'roman-lower': traits('roman-lower'),
  'roman-ascii-upper': traits('roman-ascii-upper', 'letter'),
  'roman-ascii-lower': traits('roman-ascii-lower', 'letter'),
  'latin-upper': traits('latin-upper', 'letter'),
  'latin-lower': traits('latin-lower', 'letter'),
  'latin-parenthesized': traits('latin-parenthesized', 'enclosed', 'letter'),
  'latin-circled-upper': traits('latin-circled-upper', 'enclosed', 'letter'),
  'latin-circled-lower': traits('latin-circled-lower', 'enclosed', 'letter'),
};

function traits(system: NumeralSystem, ...marks: readonly ('enclosed' | 'spaced' | 'letter')[]): Traits {
  const kind = kindOf(system);
  return {
    enclosed: marks.includes('enclosed'),
    spaced: marks.includes('spaced'),
    counts: !marks.includes('letter'),
    bare: ALL_DELIMITERS.map((delimiter) => bareForm(system, delimiter)),
    bracketed: BRACKET_ROWS.map(([, , shape]) => shape.charAt(0) + kind + shape.charAt(1)),
    halfOpen: `${kind}）`,
    alone: `${kind} `,
  };
}

/** The form of 一、 and its like. */
export interface Bare {
  readonly key: string;
  readonly style: OrdinalStyle;
}

export function bareOf(system: NumeralSystem, delimiter: Delimiter): Bare {
  return TRAITS[system].bare[delimiter.place] ?? bareForm(system, delimiter);
}

function bareForm(system: NumeralSystem, { kind, sign }: Delimiter): Bare {
  return { key: kindOf(system) + kind, style: { opening: '', system, closing: '', delimiter: sign } };
}

/** Digits of either width number one series. */
function kindOf(system: NumeralSystem): string {
  return system === 'arabic-fullwidth' ? 'arabic' : system;
}

// ---- What an ordinal may begin with ----

/** What the code unit at `at` may begin, or stand in as: bits of `BEGINS`; none behind the line's end. */
export function beginningAt(line: string, at: number): number {
  // Behind the end is NaN, which is slow to look up.
  return BEGINNINGS[line.charCodeAt(at) | 0] ?? 0;
}

/**
 * An ordinal; one with a lookalike in it at the least; a word or a prefix that stands before a numeral. The first and the second
 * character of a noun before a numeral, and the first of the numeral behind it.
 */
export const BEGINS = { ordinal: 1, lookalike: 2, word: 4, noun: 8, nounEnd: 16, counter: 32 } as const;

/** Whether a counted noun and a numeral seem to stand at `start`: 好处一. */
export function nounBefore(line: string, start: number): boolean {
  return (
    (beginningAt(line, start + 2) & BEGINS.counter) !== 0 &&
    (beginningAt(line, start) & BEGINS.noun) !== 0 &&
    (beginningAt(line, start + 1) & BEGINS.nounEnd) !== 0
  );
}

/** Whether two characters are a noun that may be counted. */
export function isNoun(word: string): boolean {
  return !NO_NOUNS.has(word);
}

/** A table, for it is asked of every line. */
const BEGINNINGS = new Uint8Array(0x10000);
const FIRST_IDEOGRAPH = 0x4e00;
const LAST_IDEOGRAPH = 0x9fff;
BEGINNINGS.fill(BEGINS.noun + BEGINS.nounEnd, FIRST_IDEOGRAPH, LAST_IDEOGRAPH + 1);
unmark(HAN_NUMERALS, BEGINS.noun + BEGINS.nounEnd);
unmark(NO_NOUN_BEGINS_WITH, BEGINS.noun);
unmark(NO_NOUN_ENDS_IN, BEGINS.nounEnd);
mark(HAN_LOOKALIKES, BEGINS.lookalike);
for (const unit of numeralBeginnings()) {
  const sign = String.fromCharCode(unit);
  const counts = readNumeral(sign, 0).some(({ system }) => TRAITS[system].spaced);
  mark(sign, BEGINS.ordinal + BEGINS.lookalike + (counts ? BEGINS.counter : 0));
}
// It counts and never numbers: 两岸.
unmark('两兩', BEGINS.counter);
mark(BRACKET_ROWS.map(([openings]) => openings).join(''), BEGINS.ordinal + BEGINS.lookalike);
for (const word of [...PREFIXES, ...WORDS.map(({ text }) => text)])
  mark(word.charAt(0), BEGINS.ordinal + BEGINS.lookalike + BEGINS.word);

function mark(signs: string, bits: number): void {
  for (const unit of codeUnits(signs)) BEGINNINGS[unit] = (BEGINNINGS[unit] ?? 0) | bits;
}

function unmark(signs: string, bits: number): void {
  for (const unit of codeUnits(signs)) BEGINNINGS[unit] = (BEGINNINGS[unit] ?? 0) & ~bits;
}

function signTable(signs: string): ReadonlyMap<number, string> {
  return new Map(Array.from(signs, (sign) => [sign.charCodeAt(0), sign]));
}
