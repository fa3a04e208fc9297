// How a text names its sections: 第三部分, （二）, 三、（二）, 第三条之四; and rows of such names, 第二条、第三条, 第二、三、九条,
// 第二条至第九条. What a name means is asked of reference-resolver.ts.
import { type NumeralSystem, readNumeral } from '../ordinals/numerals.ts';
import { readOrdinals } from '../ordinals/reader.ts';
import type { Span } from '../text/positions.ts';

/** One step of a path. Columns are UTF-16 units of the text it was read from. */
export interface Part extends Span {
  readonly numeral: Span & { readonly system: NumeralSystem };
  readonly number: number;
  /** For 第三条之四 the article it follows, "3"; undefined otherwise. */
  readonly prefix?: string;
  /** 部分 条 点, in simplified characters; empty for （二） and 三、. */
  readonly unit: string;
  /** `Ordinal.key` of （二） and 三、; undefined for 第二点, which may be any form. */
  readonly key: string | undefined;
}

/** A name in a row: a path, or the 第二, the 三 or the 九条 of 第二、三、九条. */
export interface Item extends Span {
  /** From the outermost in; one at least. */
  readonly parts: readonly Part[];
  /** Another name of the row has the 第 or the unit that this one does without. */
  readonly isShort: boolean;
}

/** The names that begin at `start` and belong together; none where no name stands there. */
export function readRow(text: string, start: number): readonly Item[] {
  const items: Item[] = [];
  let at = start;
  for (;;) {
    const fresh = readShort(text, at) ?? readWhole(text, at);
    const last = fresh.at(-1);
    if (!last) return items;
    for (const item of fresh) items.push(item);
    at = afterJoint(text, afterParagraph(text, last));
    // What follows without 第 or a bracket is the text's, not the row's.
    if (at < 0 || !/[第（(]/.test(text.charAt(at))) return items;
  }
}

/** The longest path that begins at `start`; undefined where there is none. */
export function readPath(text: string, start: number): readonly Part[] | undefined {
  const parts: Part[] = [];
  let part = readPart(text, start, UNITS);
  while (part) {
    parts.push(part);
    const at = afterParagraph(text, part);
    part = readPart(text, at, isOfTaiwan(text, part) ? [...UNITS, CLAUSE] : UNITS);
  }
  const [first, second] = parts;
  // 三、 points nowhere by itself, nor does a run of them.
  if (!first || (isStem(first) && (!second || isStem(second)))) return undefined;
  return parts;
}

// ---- Rows ----

function readWhole(text: string, start: number): Item[] {
  const parts = readPath(text, start);
  return parts ? [{ start, end: parts.at(-1)?.end ?? start, parts, isShort: false }] : [];
}

/** 第二、三、九条, 第二至第九条; undefined where the first has a unit of its own. */
function readShort(text: string, start: number): Item[] | undefined {
  if (text.charAt(start) !== '第') return undefined;
  const numerals: ShortNumeral[] = [];
  for (let at = start; at >= 0;) {
    const numeral = text.charAt(at) === '第' ? at + 1 : at;
    const reading = readNumeral(text, numeral)[0];
    if (!reading) return undefined;
    const { value: number, end, system } = reading;
    numerals.push({ start: at, numeral: { start: numeral, end, system }, number });
    const unit = unitAt(text, end);
    if (unit) return numerals.length > 1 ? shortItems(numerals, unit) : undefined;
    at = afterJoint(text, end);
  }
  return undefined;
}

type ShortNumeral = Pick<Part, 'start' | 'numeral' | 'number'>;

function shortItems(numerals: readonly ShortNumeral[], { unit, end: last }: Unit): Item[] {
  return numerals.map((numeral, i) => {
    const end = i === numerals.length - 1 ? last : numeral.numeral.end;
    const part = { ...numeral, end, unit, key: keyOf(unit) };
    return { start: part.start, end, parts: [part], isShort: true };
  });
}

/** Behind 、 和 至 and their like; -1 where none stands. */
function afterJoint(text: string, at: number): number {
  JOINT.lastIndex = at;
  return JOINT.test(text) ? JOINT.lastIndex : -1;
}

const JOINT = /、(?:以?及|和|或)?|以?及|和|与|與|或者?|并|並|至|到|[—－–~～-]{1,2}/y;

/**
 * Behind the 第二款 of 第三条第二款: a paragraph without a number of its own, and so no section. In Taiwan it is called 項, and
 * 款 is what is numbered in it.
 */
function afterParagraph(text: string, part: Span): number {
  const pattern = isOfTaiwan(text, part) ? PARAGRAPH_OF_TAIWAN : PARAGRAPH;
  pattern.lastIndex = part.end;
  return pattern.test(text) ? pattern.lastIndex : part.end;
}

const PARAGRAPH = /第[一二三四五六七八九十\d]{1,3}款/y;
const PARAGRAPH_OF_TAIWAN = /第[一二三四五六七八九十\d]{1,3}項/y;

function isOfTaiwan(text: string, { end }: Span): boolean {
  return text.charAt(end - 1) === '條';
}

// ---- Parts ----

/** What is counted with 第, in either script, and how an ordinal's key spells it. */
const UNITS: readonly (readonly [word: string, unit: string])[] = [
  ['部分', '部分'],
  ['编', '编'],
  ['編', '编'],
  ['章', '章'],
  ['节', '节'],
  ['節', '节'],
  ['条', '条'],
  ['條', '条'],
  ['篇', '篇'],
  ['课', '课'],
  ['課', '课'],
  ['讲', '讲'],
  ['講', '讲'],
  ['卷', '卷'],
  ['大点', '点'],
  ['大點', '点'],
  ['点', '点'],
  ['點', '点'],
  ['个问题', '问题'],
  ['個問題', '问题'],
  ['项', '项'],
  ['項', '項'],
  ['个方面', '方面'],
  ['個方面', '方面'],
  ['方面', '方面'],
];

const CLAUSE = ['款', '款'] as const;

/** Those that any item may be called by, whatever its form. */
const ANY: ReadonlySet<string> = new Set(['点', '问题', '项', '項', '款', '方面']);

function keyOf(unit: string): string | undefined {
  return ANY.has(unit) ? undefined : `第${unit}`;
}

interface Unit {
  readonly unit: string;
  /** Just past it. */
  readonly end: number;
}

function unitAt(text: string, at: number, units = UNITS): Unit | undefined {
  const found = units.find(([word]) => text.startsWith(word, at));
  if (!found) return undefined;
  const [word, unit] = found;
  const end = at + word.length;
  // 第三方面军, 第一条件 and 第五节课 are none; 第二部分的 and 第三条规定 are.
  return '军軍件课課目院球'.includes(text.charAt(end) || ' ') ? undefined : { unit, end };
}

function readPart(text: string, start: number, units: typeof UNITS): Part | undefined {
  return text.charAt(start) === '第' ? readCounted(text, start, units) : readWritten(text, start);
}

/** 第三部分, 第二点, 第（三）项, 第三条之四. */
function readCounted(text: string, start: number, units: typeof UNITS): Part | undefined {
  const bracketed = readWritten(text, start + 1);
  if (bracketed && isBracket(text.charAt(start + 1))) return withNoun({ ...bracketed, start }, text);
  const reading = readNumeral(text, skipBlank(text, start + 1))[0];
  if (!reading) return undefined;
  const { value: number, end, system } = reading;
  const numeral = { start: skipBlank(text, start + 1), end, system };
  const found = unitAt(text, skipBlank(text, end), units);
  if (found) {
    const key = keyOf(found.unit);
    const inserted = text.charAt(found.end) === '之' ? readNumeral(text, found.end + 1)[0] : undefined;
    if (!inserted || key === undefined)
      return { start, end: found.end, numeral, number, unit: found.unit, key };
    return {
      start,
      end: inserted.end,
      numeral: { start: found.end + 1, end: inserted.end, system: inserted.system },
      number: inserted.value,
      prefix: String(number),
      unit: found.unit,
      key: `${key}之`,
    };
  }
  // 如上所述第三，, but not 第一、二款.
  const isClosed = end === text.length || '，。；：、！？）)'.includes(text.charAt(end));
  if (text.charAt(end) === '、' && readNumeral(text, end + 1).length > 0) return undefined;
  return isClosed ? { start, end, numeral, number, unit: '', key: undefined } : undefined;
}

/** 第 5 条: one blank may stand on either side of a numeral. */
function skipBlank(text: string, at: number): number {
  return text.charAt(at) === ' ' ? at + 1 : at;
}

/** （二） and, with something behind it, 三、. */
function readWritten(text: string, start: number): Part | undefined {
  const [ordinal] = readOrdinals(text.slice(0, start + LONGEST), start);
  if (!ordinal || ordinal.secondary) return undefined;
  const { number, key, style, numeral, redundant } = ordinal;
  const { system } = style;
  if (system === 'word' || system === 'decimal') return undefined;
  // The comma after （二） is the sentence's, not the ordinal's.
  const end = ordinal.end - (redundant ? style.delimiter.length : 0);
  const isEnclosed = isBracket(text.charAt(start));
  if (!isEnclosed && !(style.delimiter === '、' && isBracket(text.charAt(end)))) return undefined;
  return { start, end, numeral: { ...numeral, system }, number, unit: '', key };
}

function withNoun(part: Part, text: string): Part {
  return '项項点點条條款'.includes(text.charAt(part.end) || ' ') ? { ...part, end: part.end + 1 } : part;
}

function isBracket(sign: string): boolean {
  return sign === '（' || sign === '(';
}

function isStem({ key = '' }: Part): boolean {
  return key.endsWith('、');
}

const LONGEST = 12;
