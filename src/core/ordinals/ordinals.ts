// Ordinals (序次语): what stands before the numeral, the numeral, what stands after it. Forms are a table; one reader
// says every way in which a line can begin with an ordinal, one writer puts one down. Whether the line really is a
// heading is not decided here: that takes the series it stands in (headings.ts).

import {
  type NumeralReading,
  type NumeralSystem,
  readDigitPair,
  readNumeral,
  readNumeralLoosely,
  writeNumeral,
} from './numerals.ts';
import { codeUnits, skipBlanks } from '../text/characters.ts';
import { type Span } from '../text/positions.ts';

/** How an ordinal is written, all but its number. GB/T 15834-2011 B.3 and CY/T 35-2001 name the usual ones. */
export interface OrdinalStyle {
  /** （ ( 【 … 第, 其, a noun such as 议题, or nothing. */
  readonly opening: string;
  /** `word` is the series 首先 其次 再次 最后; `decimal` is 1.1 and deeper. */
  readonly system: NumeralSystem | 'word' | 'decimal';
  /** ） ) 】 … 章 条 部分 … 是 要, or nothing. */
  readonly closing: string;
  /** 、 . ． ， , ： : or a blank, or nothing. */
  readonly delimiter: string;
}

/** An ordinal as it stands in a line. Columns are UTF-16 code units in that line. */
export interface Ordinal {
  /** As written, delimiter included, blanks after it not. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly numeral: Span;
  /** At least 1. For 1.2.3 the last component; for 最后 the number is `LAST`. */
  readonly number: number;
  /** For 1.2.3 the components before the last, joined: "1.2"; for 第291条之一 the article it follows: "291". */
  readonly prefix: string | undefined;
  readonly style: OrdinalStyle;
  /**
   * What the members of one series share: the style with widths made equal and redundant delimiters left out.
   * （一） (一) （一）、 have one key; 一、 and 一. do not, for many texts use 1、 and 1. as two levels.
   */
  readonly key: string;
  /** 第一， 首先 一是: headings only where a whole series of paragraphs opens with them. */
  readonly secondary: boolean;
  /** A character stands for the numeral that only looks like it: ー for 一. */
  readonly lookalike: boolean;
  /** （一）、 ①、 1.1.: a delimiter where the form has none. */
  readonly redundant: boolean;
}

/** The number of 最后 and 最後: whatever comes last. */
export const LAST = 99_999;

/**
 * Every reading of an ordinal that begins at `start`, best first; empty where there is none.
 * `loosely` also reads numerals with lookalikes (ー、 （ニ）), which only a gap in a series makes certain.
 */
export function readOrdinals(line: string, start: number, loosely = false): readonly Ordinal[] {
  const first = line.charCodeAt(start);
  if ((BEGINNINGS[first] ?? 0) < (loosely ? LOOSELY : STRICTLY)) return NONE;
  const read = loosely ? readNumeralLoosely : readNumeral;
  const found = FOUND;
  while (found.length > 0) found.pop();
  const bracket = BRACKETS.get(first);
  if (bracket) readBracketed(line, start, bracket, read, found);
  else {
    if (BEGINS_WORD.has(first)) {
      readWords(line, start, found);
      readPrefixed(line, start, read, found);
    }
    readBare(line, start, read, found);
  }
  const [only] = found;
  if (only && found.length === 1) return loosely && !only.lookalike ? NONE : [only];
  return loosely ? found.filter((ordinal) => ordinal.lookalike) : found.slice();
}

/** Whether an ordinal may begin with this code unit; cheap enough to be asked of every line. */
export function mayBeginOrdinal(codeUnit: number): boolean {
  return (BEGINNINGS[codeUnit] ?? 0) > 0;
}

/**
 * The ordinal `number` in `style`; undefined where the style has no form for it (beyond ⑳, beyond Z, for a word).
 * `like` is an ordinal whose ways are kept: its zero (〇 or 零), its script (貳 or 贰), its leading zero (01).
 */
export function writeOrdinal(
  style: OrdinalStyle,
  number: number,
  like?: Ordinal,
  prefix?: string,
): string | undefined {
  const numeral = writeNumeralOf(style.system, number, like, prefix);
  return numeral === undefined ? undefined : style.opening + numeral + style.closing + style.delimiter;
}

/** The numeral alone, for an edit that leaves everything around it as it is. */
export function writeNumeralOf(
  system: OrdinalStyle['system'],
  number: number,
  like?: Ordinal,
  prefix = like?.prefix,
): string | undefined {
  if (system === 'word') return WORDS.find((row) => row.number === number && !row.alias)?.text;
  if (system === 'decimal') return prefix === undefined ? undefined : `${prefix}.${number}`;
  const was =
    like === undefined ? '' : like.text.slice(like.numeral.start - like.start, like.numeral.end - like.start);
  const written = writeNumeral(number, system, {
    script: /[貳參叄陸]/.test(was) ? 'traditional' : 'simplified',
    zero: was.includes('〇') ? '〇' : '零',
  });
  return system === 'arabic' && was.length > 1 && was.startsWith('0')
    ? written?.padStart(was.length, '0')
    : written;
}

// ---- The tables ----

// Signs are looked up by their code units, and what is written down is the table's own string: cutting a character out of
// a line for every question would cost more than the questions.

interface Bracket {
  readonly opening: string;
  readonly closing: ReadonlyMap<number, string>;
  /** How both widths are spelt in a key. */
  readonly shape: string;
}

const BRACKETS: ReadonlyMap<number, Bracket> = new Map(
  [
    ['（(', '）)', '（）'],
    ['〔', '〕', '〔〕'],
    ['【', '】', '【】'],
    ['[［', ']］', '〔〕'],
    ['〈<', '〉>', '〈〉'],
  ].flatMap(([openings = '', closings = '', shape = '']) => {
    const closing = signTable(closings);
    return Array.from(openings, (opening) => [opening.charCodeAt(0), { opening, closing, shape }] as const);
  }),
);

interface Delimiter {
  readonly sign: string;
  /** The sign that stands for its kind in a key. */
  readonly kind: string;
}

const DELIMITERS: ReadonlyMap<number, Delimiter> = new Map(
  [
    ['、', '、﹑､'],
    ['.', '.．'],
    ['，', '，,'],
    ['：', '：:'],
    ['·', '·•'],
  ].flatMap(([kind = '', signs = '']) =>
    Array.from(signs, (sign) => [sign.charCodeAt(0), { sign, kind }] as const),
  ),
);

function signTable(signs: string): ReadonlyMap<number, string> {
  return new Map(Array.from(signs, (sign) => [sign.charCodeAt(0), sign]));
}

/** Systems whose one character is a whole ordinal: anything after it is redundant. */
const ENCLOSED: ReadonlySet<OrdinalStyle['system']> = new Set([
  'circled',
  'parenthesized',
  'full-stop',
  'han-parenthesized',
  'han-circled',
  'negative-circled',
  'double-circled',
  'sans-circled',
  'negative-sans-circled',
  'latin-parenthesized',
  'latin-circled-upper',
  'latin-circled-lower',
] satisfies NumeralSystem[]);

/** What counts parts of a text after 第. 款 is not among them: it carries no number of its own. */
const UNITS = ['部分', '编', '編', '章', '节', '節', '条', '條', '篇', '课', '課', '讲', '講', '卷'];
const UNIT_KINDS: Readonly<Record<string, string>> = { 編: '编', 節: '节', 條: '条', 課: '课', 講: '讲' };

/** Counted nouns that stand before the numeral: 议题一、. */
const NOUNS = [
  '议题',
  '議題',
  '专题',
  '專題',
  '主题',
  '主題',
  '案例',
  '提案',
  '问题',
  '問題',
  '任务',
  '任務',
  '话题',
  '話題',
];

/** 一是…二是, 一要…二要, 一来…二来, 一则…二则. */
const TAILS = signTable('是要来來则則');

/** 首先…其次…再次…最后. An alias is read, not written. */
const WORDS: readonly { text: string; number: number; alias?: true }[] = [
  { text: '首先', number: 1 },
  { text: '其次', number: 2 },
  { text: '再次', number: 3 },
  { text: '再者', number: 3, alias: true },
  { text: '最后', number: LAST },
  { text: '最後', number: LAST, alias: true },
];

const NONE: readonly Ordinal[] = Object.freeze([]);
/** Where readings are gathered: most lines have one, and an array that grows is larger than that. */
const FOUND: Ordinal[] = [];
const ASCII_LETTERS = 'abcdefghijklmnopqrstuvwxyz';
const STARTS =
  '零一二三四五六七八九十百千〇廿卄念卅丗卌两兩壹贰貳叁參叄肆伍陆陸柒捌玖拾佰仟0123456789０１２３４５６７８９甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥' +
  ASCII_LETTERS +
  ASCII_LETTERS.toUpperCase() +
  '第其首再最' +
  NOUNS.map((noun) => noun.charAt(0)).join('') +
  Array.from(BRACKETS.values(), ({ opening }) => opening).join('');
const BEGINS_WORD = codeUnits('第其首再最', ...NOUNS.map((noun) => noun.charAt(0)));
const ENCLOSED_BLOCKS = ['①⓾', '❶➓', '㈠㈩', '㉑㉟', '㊀㊉', '㊱㊿', 'Ⅰⅻ'];
const LOOKALIKES = 'ーㄧ—–－─-ニハ○◯\u2F00\u2F06\u2F0B\u2F17\u3192\u3193\u3194\u3195';

const LOOSELY = 1;
const STRICTLY = 2;
/** By code unit: what an ordinal may begin with. A table, for it is asked of every line. */
const BEGINNINGS = new Uint8Array(0x10000);
for (const unit of codeUnits(LOOKALIKES)) BEGINNINGS[unit] = LOOSELY;
for (const unit of codeUnits(STARTS)) BEGINNINGS[unit] = STRICTLY;
for (const block of ENCLOSED_BLOCKS) BEGINNINGS.fill(STRICTLY, block.charCodeAt(0), block.charCodeAt(1) + 1);

// ---- The readers ----
// They run for every line that may be a heading: one flat object for each reading, keys from a table.

type ReadNumeral = (text: string, start: number) => readonly NumeralReading[];

/** （一） (1) 【二】, and the half-open 1) that readBare sees. */
function readBracketed(
  line: string,
  start: number,
  bracket: Bracket,
  read: ReadNumeral,
  found: Ordinal[],
): void {
  const from = skipBlanks(line, start + 1);
  const readings = read(line, from);
  for (const reading of readings.length > 0 ? readings : readDigitPair(line, from)) {
    const at = skipBlanks(line, reading.end);
    const closing = bracket.closing.get(line.charCodeAt(at));
    if (closing === undefined) continue;
    const delimiter = redundantDelimiter(line, at + 1);
    const style = { opening: bracket.opening, system: reading.system, closing, delimiter };
    add(
      found,
      line,
      start,
      from,
      reading,
      at + 1,
      style,
      keysOf(reading.system).bracketed[bracket.shape] ?? '',
    );
  }
}

/** 首先 其次 再次 最后. */
function readWords(line: string, start: number, found: Ordinal[]): void {
  for (const { text, number } of WORDS) {
    if (!line.startsWith(text, start)) continue;
    const end = start + text.length;
    const sign = DELIMITERS.get(line.charCodeAt(end));
    const delimiter = sign?.kind === '、' || sign?.kind === '，' ? sign.sign : '';
    const style = { opening: '', system: 'word', closing: '', delimiter } as const;
    add(found, line, start, start, { value: number, end }, end, style, ENUMERATION, true);
  }
}

/** 第一章 第一条 第一部分; 第一， 第一点，; 其一，; 议题一、. */
function readPrefixed(line: string, start: number, read: ReadNumeral, found: Ordinal[]): void {
  const opening = PREFIXES.find((word) => line.startsWith(word, start));
  if (opening === undefined) return;
  const from = skipBlanks(line, start + opening.length);
  for (const reading of read(line, from)) {
    const { system } = reading;
    if (LATIN.test(system)) continue;
    let at = skipBlanks(line, reading.end);
    let closing = '';
    if (opening === '第') {
      const unit = UNITS.find((word) => line.startsWith(word, at));
      if (unit !== undefined) {
        readArticle(line, start, from, reading, at, unit, found);
        continue;
      }
      if (line.charAt(at) === '点' || line.charAt(at) === '點') closing = line.charAt(at++);
    }
    const delimiter = DELIMITERS.get(line.charCodeAt(at));
    if (delimiter === undefined || delimiter.kind === '.' || delimiter.kind === '·') continue;
    const style = { opening, system, closing, delimiter: delimiter.sign };
    const secondary = opening === '第' || opening === '其';
    const key =
      opening === '第'
        ? ENUMERATION
        : secondary
          ? '其'
          : opening + (keysOf(system).bare[delimiter.kind] ?? '');
    add(found, line, start, from, reading, at, style, key, secondary);
  }
}

/** 第三章, 第291条之一: the latter is numbered within the article it follows. */
function readArticle(
  line: string,
  start: number,
  from: number,
  reading: NumeralReading,
  at: number,
  unit: string,
  found: Ordinal[],
): void {
  const key = `第${UNIT_KINDS[unit] ?? unit}`;
  const end = at + unit.length;
  const { system } = reading;
  const inserted = line.charAt(end) === '之' ? readNumeral(line, end + 1)[0] : undefined;
  if (inserted) {
    const style = {
      opening: line.slice(start, end + 1),
      system: inserted.system,
      closing: '',
      delimiter: '',
    };
    add(found, line, start, end + 1, inserted, inserted.end, style, `${key}之`, false, String(reading.value));
    return;
  }
  const delimiter = redundantDelimiter(line, end);
  add(found, line, start, from, reading, end, { opening: '第', system, closing: unit, delimiter }, key);
}

/** 一、 1. 1) A. ① 一是 and 1.1. */
function readBare(line: string, start: number, read: ReadNumeral, found: Ordinal[]): void {
  for (const reading of read(line, start)) {
    const { system, end } = reading;
    const keys = keysOf(system);
    if (ENCLOSED.has(system)) {
      const style = { opening: '', system, closing: '', delimiter: redundantDelimiter(line, end) };
      add(found, line, start, start, reading, end, style, system);
      continue;
    }
    if (system === 'arabic') readDecimal(line, start, end, found);
    else if (system === 'han' && reading.value <= MOST_COUNTED) {
      const tail = TAILS.get(line.charCodeAt(end));
      if (tail !== undefined) {
        const style = { opening: '', system, closing: tail, delimiter: redundantDelimiter(line, end + 1) };
        add(found, line, start, start, reading, end + 1, style, `han${tail}`, true);
        continue;
      }
    }
    const at = skipBlanks(line, end);
    const next = line.charCodeAt(at);
    const delimiter = DELIMITERS.get(next);
    const closing = delimiter ? undefined : HALF_CLOSING.get(next);
    if (delimiter) {
      const style = { opening: '', system, closing: '', delimiter: delimiter.sign };
      add(found, line, start, start, reading, at, style, keys.bare[delimiter.kind] ?? '');
    } else if (closing !== undefined) {
      const style = { opening: '', system, closing, delimiter: redundantDelimiter(line, at + 1) };
      add(found, line, start, start, reading, at + 1, style, keys.halfOpen);
    } else if ((at > end || at === line.length) && SPACED.has(system) && !isDash(line, start, end)) {
      const style = { opening: '', system, closing: '', delimiter: '' };
      add(found, line, start, start, reading, end, style, keys.spaced);
    }
  }
}

/** 1.1 and deeper (CY/T 35-2001 2.1.1.3); at most three digits a component. */
function readDecimal(line: string, start: number, end: number, found: Ordinal[]): void {
  if (DELIMITERS.get(line.charCodeAt(end))?.kind !== '.') return;
  const match = DECIMAL.exec(line.slice(start, start + 24));
  if (!match) return;
  const [text, delimiter = ''] = match;
  const components = text.slice(0, text.length - delimiter.length).split(/[.．]/);
  const reading = { value: Number(components.pop()), end: start + text.length - delimiter.length };
  const style = { opening: '', system: 'decimal', closing: '', delimiter } as const;
  const key = `decimal${components.length + 1}`;
  add(found, line, start, start, reading, reading.end, style, key, false, components.map(Number).join('.'));
}

/** A delimiter that stands after a form that has none: （一）、. */
function redundantDelimiter(line: string, at: number): string {
  const delimiter = DELIMITERS.get(line.charCodeAt(at));
  return delimiter && delimiter.kind !== '：' && delimiter.kind !== '·' ? delimiter.sign : '';
}

/** Adds the ordinal whose form ends at `at`, before its delimiter. */
function add(
  found: Ordinal[],
  line: string,
  start: number,
  numeralStart: number,
  reading: Pick<NumeralReading, 'value' | 'end' | 'lookalike'>,
  at: number,
  style: OrdinalStyle,
  key: string,
  secondary = false,
  prefix?: string,
): void {
  const end = at + style.delimiter.length;
  const bare = style.closing === '' && !ENCLOSED.has(style.system) && style.system !== 'decimal';
  found.push({
    text: line.slice(start, end),
    start,
    end,
    numeral: { start: numeralStart, end: reading.end },
    number: reading.value,
    prefix,
    style,
    key,
    secondary,
    lookalike: reading.lookalike === true,
    redundant: style.delimiter !== '' && !bare && !secondary && style.opening !== '第',
  });
}

interface Keys {
  readonly bare: Readonly<Record<string, string>>;
  readonly bracketed: Readonly<Record<string, string>>;
  readonly halfOpen: string;
  readonly spaced: string;
}

const KEYS = new Map<NumeralSystem, Keys>();

/** Every key is spelt once: putting one together anew for each line would cost more than all the rest. */
function keysOf(system: NumeralSystem): Keys {
  let keys = KEYS.get(system);
  // Digits of either width number one series.
  if (!keys) KEYS.set(system, (keys = spellKeys(system === 'arabic-fullwidth' ? 'arabic' : system)));
  return keys;
}

function spellKeys(kind: string): Keys {
  const shapes = Array.from(BRACKETS.values(), ({ shape }) => shape);
  return {
    bare: Object.fromEntries(Array.from(DELIMITERS.values(), (it) => [it.kind, kind + it.kind])),
    bracketed: Object.fromEntries(shapes.map((shape) => [shape, shape.charAt(0) + kind + shape.charAt(1)])),
    halfOpen: `${kind}）`,
    spaced: `${kind} `,
  };
}

/** 第一， and 首先， are one series: 首先…其次…第三 is a slip within it, not two series. */
const ENUMERATION = '第，';

/** Systems that may stand alone with a blank after them; a Latin letter there is the beginning of a sentence. */
const SPACED: ReadonlySet<NumeralSystem> = new Set([
  'han',
  'han-financial',
  'arabic',
  'arabic-fullwidth',
  'roman-upper',
] satisfies NumeralSystem[]);
const PREFIXES = ['第', '其', ...NOUNS];
const HALF_CLOSING = signTable('）)〕】');
/** 二十是 is no enumeration any more. */
const MOST_COUNTED = 20;
const LATIN = /^(latin|roman-ascii)/;
const DECIMAL = /^(?:[1-9]\d{0,2}[.．])(?:\d{1,3}[.．])*[1-9]\d{0,2}([.．]?)(?![\d.．%％])/;

/** A lone dash is a bullet or a rule, not a lookalike of 一. */
function isDash(line: string, start: number, end: number): boolean {
  return end === start + 1 && '—–－─-'.includes(line.charAt(start));
}
