// What a candidate's own line shows: what its ordinal is worth by itself and by what follows it, the shape of the line, its title.
import { type Form, formOf } from '../ordinals/form.ts';
import type { Ordinal } from '../ordinals/ordinals.ts';
import { CodeUnits, codeUnits, isBlank, isDigit } from '../text/characters.ts';
import { ROW, type RowId } from './evidence.ts';
import { addLookalikeRows } from './lookalikes.ts';
import { pinyinLength } from '../text/pinyin.ts';
import type { Boundary } from './wraps.ts';
import { followingInline } from './inline-numbers.ts';

/** A bare number and a blank: a heading only in a text that counts its chapters so. */
export const BARE = 'arabic ';

/** One way to read a candidate's beginning. */
export interface ReadingFacts {
  readonly ordinal: Ordinal;
  readonly form: Form;
  /** Rows that hold wherever it stands. */
  readonly rows: readonly RowId[];
  /** A lookalike by what follows it: 二、三产业. */
  readonly odd: boolean;
  /** A character that only looks like a numeral, and may be something else. */
  readonly lookalike: boolean;
}

/** What stands behind an ordinal on its line. */
export const SHAPE = {
  /** Nothing. */
  bare: 0,
  /** A title: short, without a mark at its end. */
  title: 1,
  /** Longer, without a mark at its end. */
  open: 2,
  /** Ends in ； or ，: an item of a list. */
  item: 3,
  /** Ends in a colon. */
  colon: 4,
  /** One sentence. */
  sentence: 5,
  /** A heading with its paragraph behind it. */
  runIn: 6,
} as const;

export type Shape = (typeof SHAPE)[keyof typeof SHAPE];

/** The readings of a line with what speaks for each; `common` holds for all, `torn` is the whole of an ordinal that a line end parts. */
export function readingsOf(
  text: string,
  readings: readonly Ordinal[],
  common: readonly RowId[],
  shape: Shape,
  markdown: number,
  torn: Ordinal | undefined,
): readonly ReadingFacts[] {
  const only = readings[0];
  if (only && readings.length === 1) return [readingFacts(text, only, common, shape, markdown, torn)];
  return readings.map((ordinal) => readingFacts(text, ordinal, common, shape, markdown, torn));
}

function readingFacts(
  text: string,
  ordinal: Ordinal,
  common: readonly RowId[],
  shape: Shape,
  markdown: number,
  torn: Ordinal | undefined,
): ReadingFacts {
  const form = formOf(torn?.number === ordinal.number ? torn : ordinal);
  const rows = GATHERED;
  while (rows.length > 0) rows.pop();
  rows.push(ROW.heading);
  addLookalikeRows(text, ordinal, form, rows);
  const following = followingInline(text, ordinal);
  if (following > 0) rows.push(ROW.inlineSeries);
  if (following > 1) rows.push(ROW.inlineMore);
  let odd = false;
  for (let i = 1; i < rows.length; i++)
    if (rows[i] !== ROW.unitTight && rows[i] !== ROW.decimalTight) odd = true;
  const ofForm = formRows(form);
  for (let i = 0; i < ofForm.length; i++) rows.push(ofForm[i] ?? 0);
  if (form.key === BARE && markdown === 0) rows.push(ROW.arabicBlank);
  const lookalike = ordinal.lookalike && !COMPATIBLE.test(ordinal.text);
  if (lookalike) rows.push(ROW.lookalikeNumeral);
  if (ordinal.digits && form.build === 'bare') rows.push(ROW.digitByDigit);
  if (ordinal.noun) rows.push(ROW.countedNoun);
  if (shape === SHAPE.bare) rows.push(isPageNumber(form, ordinal) ? ROW.bareNumber : ROW.emptyTitle);
  for (let i = 0; i < common.length; i++) rows.push(common[i] ?? 0);
  return { ordinal, form, rows: sharedRows(rows), odd, lookalike };
}

/** Kangxi radicals and Kanbun marks: Unicode itself has them for the numerals, and nobody writes them for anything else. */
const COMPATIBLE = /[\u2F00-\u2FDF\u3192-\u3195]/;

/** A number by itself; but 01 stands above a title. */
function isPageNumber(form: Form, { text }: Ordinal): boolean {
  return form.variant === ' ' && form.numeral === 'arabic' && !text.startsWith('0');
}

/** Where rows are gathered: an array that grows is larger than what is in it. */
const GATHERED: RowId[] = [];

/** The same array for all readings with the same rows: a text has a few dozen sorts of lines. */
function sharedRows(rows: readonly RowId[]): readonly RowId[] {
  let node = NO_ROWS;
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] ?? 0;
    node = node.longer[row] ??= { rows: undefined, longer: [] };
  }
  return (node.rows ??= rows.slice());
}

/** Rows, and by one row more those that begin with them. */
interface RowNode {
  rows: readonly RowId[] | undefined;
  readonly longer: RowNode[];
}

const NO_ROWS: RowNode = { rows: undefined, longer: [] };

/** What a form is worth by itself. */
function formRows(form: Form): readonly RowId[] {
  return (FORM_ROWS[form.id] ??= rowsOfForm(form));
}

const FORM_ROWS: (readonly RowId[] | undefined)[] = [];

function rowsOfForm({ key, build, letters, variant, secondary }: Form): readonly RowId[] {
  const rows: RowId[] = [];
  if (secondary) rows.push(ROW.secondary);
  if (key !== BARE && variant === ' ') rows.push(ROW.hanBlank);
  if (letters === 'latin') rows.push(ROW.latin);
  else if (letters === 'roman') rows.push(ROW.roman);
  if (build === 'decimal') rows.push(ROW.decimal);
  else if (build === 'bracketed') rows.push(ROW.bracketed);
  else if (build === 'enclosed') rows.push(ROW.enclosed);
  if (build === 'bare' && (variant === '：' || variant === '，' || variant === '·'))
    rows.push(ROW.oddDelimiter);
  if (build === 'bare' && variant === '。') rows.push(ROW.stopDelimiter);
  return rows;
}

/** What holds for every reading of a line; the same array is filled anew for the next. */
export function commonRows(
  boundary: Boundary,
  blankBefore: boolean,
  shape: Shape,
  wrapsOn: boolean,
): RowId[] {
  const rows = COMMON;
  while (rows.length > 0) rows.pop();
  if (boundary === 'likely') rows.push(ROW.boundaryLikely);
  else if (boundary === 'doubtful') rows.push(ROW.boundaryDoubtful);
  else if (boundary === 'unlikely') rows.push(ROW.boundaryUnlikely);
  if (blankBefore) rows.push(ROW.blankBefore);
  if (shape === SHAPE.title) rows.push(ROW.shortTitle);
  else if (shape === SHAPE.open && !wrapsOn) rows.push(ROW.openLong);
  else if (shape === SHAPE.sentence) rows.push(ROW.oneSentence);
  return rows;
}

const COMMON: RowId[] = [];

/** The first mark behind `start` that closes a sentence or opens its body, `end` where none stands. */
export function firstMark(text: string, start: number, end: number): number {
  const stop = Math.min(end, start + LONGEST_LOOK);
  for (let at = start; at < stop; at++) if (MARKS.has(text.charCodeAt(at))) return at;
  return end;
}

const LONGEST_LOOK = 400;

/** The shape of what stands from `start` to `end`; `first` is its first mark. */
export function shapeOf(text: string, start: number, end: number, first: number, wrapsOn: boolean): Shape {
  if (start >= end) return SHAPE.bare;
  let last = end - 1;
  while (last > start && CLOSERS.has(text.charCodeAt(last))) last--;
  if (first < last) return SHAPE.runIn;
  const mark = text.charCodeAt(last);
  const length = end - start > LONGEST_TITLE ? end - start - pinyinLength(text) : end - start;
  if (SENTENCE_ENDS.has(mark)) return length > LONGEST_RUN ? SHAPE.runIn : SHAPE.sentence;
  if (wrapsOn || length > LONGEST_RUN) return SHAPE.runIn;
  if (SEMICOLONS.has(mark) || COMMAS.has(mark)) return SHAPE.item;
  if (COLONS.has(mark)) return SHAPE.colon;
  return length <= LONGEST_TITLE ? SHAPE.title : SHAPE.open;
}

export const LONGEST_TITLE = 30;

export const LONGEST_RUN = 60;

const SENTENCE_ENDS = codeUnits('。！？!?');

const SEMICOLONS = codeUnits('；;');

export const COLONS = codeUnits('：:');

const COMMAS = codeUnits('，,、');

const CLOSERS = codeUnits('”’」』"\'）)】〕》〉');

const MARKS = new CodeUnits([...SENTENCE_ENDS, ...SEMICOLONS, ...COLONS]);

/** How a title begins, for comparing; blanks, leaders and digits before its end left out. */
export function titleStart(text: string, from: number, end: number): string {
  let to = Math.min(end, from + COMPARED);
  while (
    to > from &&
    (LEADERS.has(text.charCodeAt(to - 1)) ||
      isBlank(text.charCodeAt(to - 1)) ||
      isDigit(text.charCodeAt(to - 1)))
  )
    to--;
  return text.slice(from, to);
}

/** How many characters of a title are compared. */
const COMPARED = 8;

/** Leaders, and emphasis that ends there. */
const LEADERS = codeUnits('.…·．*_');

/** Two characters as one number of 30 bits; 0 where fewer stand before `end`. */
export function pairAt(text: string, at: number, end: number): number {
  return at < 0 || at + 2 > end
    ? 0
    : ((text.charCodeAt(at) & 0x7fff) << 15) | (text.charCodeAt(at + 1) & 0x7fff);
}

/** The number of # before a column. */
export function markdownOf(text: string, start: number): number {
  let depth = 0;
  for (let at = 0; at < start; at++) if (text.charCodeAt(at) === 0x23) depth++;
  return depth;
}
