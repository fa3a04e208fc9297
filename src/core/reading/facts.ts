// What a candidate and its surroundings say, computed once: the search sees nothing else. Facts are values; none of them
// counts from the text's beginning, so an edit changes the facts of the candidates beside it only.
import { type Form, formOf } from '../ordinals/form.ts';
import { readNumeral } from '../ordinals/numerals.ts';
import type { Ordinal, OrdinalStyle } from '../ordinals/ordinals.ts';
import { tornOn } from '../ordinals/torn.ts';
import { writeNumeralOf } from '../ordinals/writer.ts';
import {
  CodeUnits,
  codeUnits,
  indentColumns,
  isBlank,
  isDigit,
  skipBlanks,
  trimmedEnd,
} from '../text/characters.ts';
import { areMany, type Candidate, type Hunk, type Marks } from './candidates.ts';
import { ROW, type RowId } from './evidence.ts';
import { isTail, saysComments, type Landmark, type LandmarkKind } from './landmarks.ts';
import { addLookalikeRows } from './lookalikes.ts';
import { asksForNames, closesDraft, isDateLine, mayBeSignature, saysMore } from './closing.ts';
import { skipMarkup } from '../text/markup.ts';
import { pageTail } from '../text/page-tail.ts';
import { pinyinLength } from '../text/pinyin.ts';
import { spliced } from '../text/splice.ts';
import { lineBefore, lineFrom } from '../text/text-lines.ts';
import { type Boundary, boundaryBefore, continuesOnNextLine, lowerBound } from './wraps.ts';

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

/** What the line of text before a candidate announces. */
export const LEAD = { none: 0, announces: 1, colon: 2 } as const;
export type Lead = (typeof LEAD)[keyof typeof LEAD];

export interface CandidateFacts {
  /** The likelier ones first. */
  readonly readings: readonly ReadingFacts[];
  /**
   * Of an ordinal that a line end parts, where it ends on the next line, in UTF-16 units, or 0 where it began on the line before;
   * undefined for a whole one.
   */
  readonly torn: number | undefined;
  /** Blanks before it in half-width columns, a tab for four. */
  readonly indent: number;
  /** The number of # before it. */
  readonly markdown: number;
  readonly lead: Lead;
  /** How many items the lead-in promises; 0 where it names no number. */
  readonly promise: number;
  /** The line with the lead-in is the candidate's before it. */
  readonly leadIsCandidate: boolean;
  /** A label of text stands right before it: 必读书目：, or a short line set apart. */
  readonly labelled: boolean;
  /** The line with the lead-in is text behind a blank line. */
  readonly leadIsApart: boolean;
  /** Blank lines right before it. */
  readonly blanks: number;
  /** Paragraphs between the one of the candidate before and this, at most MOST_LOOSE. */
  readonly loose: number;
  /** A short line set apart stands right before it. */
  readonly titleBefore: boolean;
  readonly shape: Shape;
  /** How the title begins: its first characters before any mark, blanks, leaders and emphasis left out. */
  readonly title: string;
  /** The last two characters of the title as one number of 30 bits; 0 where fewer stand. */
  readonly tail: number;
  /** The weightiest landmark since the candidate before. */
  readonly landmark: LandmarkKind | undefined;
  /**
   * Lines from the last with text before the first annex title, closing, tail or lead of notes since the candidate before, down
   * to the candidate's; 0 where nothing of the kind stands there.
   */
  readonly stop: number;
  /** Lines of annex titles since the candidate before, counted back from the candidate's. */
  readonly annexes: readonly number[];
  /** The depth of the least deep Markdown heading without a number since the candidate before; 0 for none. */
  readonly headingDepth: number;
  /** Rows for and against an annex that begins since the candidate before; undefined where none may. */
  readonly annex: readonly RowId[] | undefined;
  /** The number before its own stands in the running text since the candidate before, or would if nothing had been left out. */
  readonly previousInText: boolean;
  /** Markdown fences since the candidate before. */
  readonly fences: number;
  /** The title of a list of links stands since the candidate before. */
  readonly links: boolean;
  /** Text was left out since the candidate before: ……, （第五条至第九条略）. */
  readonly omission: boolean;
  /** Which of ① to ⑳ stand as note marks in the text since the candidate before, a bit each. */
  readonly noteMarks: number;
  /** Ends as the lines of a contents page do: ……3. */
  readonly leader: boolean;
}

/** What stands behind the last candidate. */
export interface EndFacts {
  /** Lines from the last candidate's, or from the text's first, to the last with text that belongs to no closing. */
  readonly length: number;
  /** Lines of annex titles behind the last candidate, counted from its line, or from the text's first. */
  readonly annexes: readonly number[];
  /** Words of thanks, a signature, a date stand behind the text, before the first of them. */
  readonly closed: boolean;
  /** Markdown fences behind the last candidate. */
  readonly fences: number;
}

export interface Facts {
  readonly candidates: readonly CandidateFacts[];
  readonly end: EndFacts;
  /** A candidate begins with a sign like ①, so that note marks are looked for. */
  readonly circled: boolean;
}

export function allFacts(lines: readonly string[], marks: Marks): Facts {
  const circled = hasCircled(marks);
  const candidates = marks.candidates.map((_, index) => factsOf(lines, marks, index, circled));
  return { candidates, end: endFacts(lines, marks), circled };
}

/**
 * The facts of the lines that `hunks` have made of those that `old` are of; equals allFacts(). The same object where nothing
 * has changed.
 */
export function patchFacts(
  old: Facts,
  oldMarks: Marks,
  lines: readonly string[],
  marks: Marks,
  hunks: readonly Hunk[],
): Facts {
  const circled = marks.candidates === oldMarks.candidates ? old.circled : hasCircled(marks);
  if (marks.wrap !== oldMarks.wrap || circled !== old.circled || areMany(hunks, oldMarks))
    return sameOrNew(old, allFacts(lines, marks));
  const [only] = hunks;
  if (only && hunks.length === 1) return patchOne(old, oldMarks, lines, marks, only);
  const candidates: CandidateFacts[] = [];
  let kept = 0;
  let hunk = 0;
  let delta = 0;
  /** Where the lines of the hunk begin and end in the new text. */
  let from = hunks[0]?.from ?? Infinity;
  let to = from + (hunks[0]?.fresh.length ?? 0);
  let isBehind = false;
  marks.candidates.forEach(({ line }, index) => {
    while (line >= to) {
      const { removed, fresh, from: first } = hunks[hunk] ?? { removed: 0, fresh: [], from: 0 };
      while ((oldMarks.candidates[kept]?.line ?? Infinity) < first) kept++;
      while ((oldMarks.candidates[kept]?.line ?? Infinity) < first + removed) kept++;
      delta += fresh.length - removed;
      from = (hunks[++hunk]?.from ?? Infinity) + delta;
      to = from + (hunks[hunk]?.fresh.length ?? 0);
      isBehind = true;
    }
    if (line >= from) candidates.push(factsOf(lines, marks, index, circled));
    else {
      // Lines before the first candidate behind a hunk have changed, and the line that goes on from one right before it.
      const known = isBehind || line === from - 1 ? undefined : old.candidates[kept];
      candidates.push(known ?? factsOf(lines, marks, index, circled));
      isBehind = false;
      kept++;
    }
  });
  return sameOrNew(old, { candidates, end: endFacts(lines, marks), circled });
}

/** Of one hunk only its own candidates, one on the line before and the first behind it can say something else. */
function patchOne(
  old: Facts,
  oldMarks: Marks,
  lines: readonly string[],
  marks: Marks,
  { from, removed, fresh }: Hunk,
): Facts {
  const { circled } = old;
  const start = lowerBound(marks.candidates, from - 1);
  const stop = Math.min(lowerBound(marks.candidates, from + fresh.length) + 1, marks.candidates.length);
  const oldStop = Math.min(lowerBound(oldMarks.candidates, from + removed) + 1, oldMarks.candidates.length);
  const patched: CandidateFacts[] = [];
  for (let index = start; index < stop; index++) patched.push(factsOf(lines, marks, index, circled));
  const end = endFacts(lines, marks);
  const isSame =
    stop === oldStop &&
    marks.candidates.length === oldMarks.candidates.length &&
    sameEnd(end, old.end) &&
    patched.every((it, i) => sameFacts(it, old.candidates[start + i]));
  return isSame ? old : { candidates: spliced(old.candidates, start, oldStop, patched), end, circled };
}

function sameEnd(a: EndFacts, b: EndFacts): boolean {
  return (
    a.length === b.length && a.closed === b.closed && a.fences === b.fences && sameRows(a.annexes, b.annexes)
  );
}

function sameOrNew(old: Facts, facts: Facts): Facts {
  const { candidates, end, circled } = facts;
  const same =
    circled === old.circled &&
    sameEnd(end, old.end) &&
    candidates.length === old.candidates.length &&
    candidates.every((it, i) => it === old.candidates[i] || sameFacts(it, old.candidates[i]));
  return same ? old : facts;
}

function endFacts(lines: readonly string[], marks: Marks): EndFacts {
  const { candidates, landmarks } = marks;
  const from = candidates.at(-1)?.line ?? 0;
  let before = lines.length;
  const annexes: number[] = [];
  let fences = 0;
  for (let i = firstAfter(landmarks, candidates.length > 0 ? from : -1); i < landmarks.length; i++) {
    const it = landmarks[i];
    if (it?.kind === 'fence') fences++;
    if (!it || it.kind === 'fence' || it.kind === 'heading' || it.kind === 'contents') continue;
    if (before === lines.length) before = it.line;
    if (it.kind === 'annex' && isAnnexTitle(lines, it.line, landmarks[i + 1], lines.length))
      annexes.push(it.line - from);
  }
  const last = lastOwnLine(lines, marks, before, from);
  const closed = last !== lineBefore(lines, before, from);
  return { length: Math.max(0, last - from), annexes, closed, fences };
}

/**
 * The last line with text before `before`, and behind the candidate on `from`, that belongs to no closing: words of thanks, a
 * notice of annexes, the signature and the date belong to the draft.
 */
function lastOwnLine(lines: readonly string[], marks: Marks, before: number, from: number): number {
  let last = lineBefore(lines, before, from);
  let dated = false;
  for (let step = 0; step < MOST_CLOSING && last > from; step++) {
    let first = last;
    while (first > from + 1 && continuesOnNextLine(marks, lines, first - 1)) first--;
    const above = lineBefore(lines, first, from);
    const closes =
      closesDraft(lines[last] ?? '') ||
      (first < last && closesDraft(lines[first] ?? '')) ||
      (mayBeSignature(lines[last] ?? '') && (dated || asksForNames(lines[above] ?? '')));
    if (!closes || first === from || (above === from && isText(lines, first, from))) break;
    dated = isDateLine(lines[last] ?? '');
    last = above;
  }
  return last;
}

/** Whether a paragraph right below a heading by itself is the section's own text. */
function isText(lines: readonly string[], line: number, heading: number): boolean {
  return saysMore(lines[line] ?? '') && !/[。！？；]/.test(lines[heading] ?? '');
}

/** Paragraphs behind the last section that are looked at. */
const MOST_CLOSING = 8;

/** More paragraphs than this between two candidates are counted as this many. */
export const MOST_LOOSE = 3;

/** The facts of the candidate at `index`. Reads its line, those since the candidate before and the next one, no others. */
function factsOf(lines: readonly string[], marks: Marks, index: number, circled: boolean): CandidateFacts {
  const { candidates, landmarks, wrap } = marks;
  const candidate = candidates[index];
  if (!candidate) throw new RangeError('no such candidate');
  const { line, readings } = candidate;
  const text = lines[line] ?? '';
  const previous = candidates[index - 1];
  const from = previous?.line ?? -1;
  const boundary = boundaryBefore(lines, candidates, wrap, line, index);
  const textEnd = trimmedEnd(text);
  const end = readings[0]?.doubled?.end ?? readings[0]?.end ?? 0;
  const wrapsOn = wrap > 0 && textEnd >= wrap;
  const first = skipBlanks(text, end);
  // 第一章：甲
  const behind =
    readings[0]?.style.opening === '第' && COLONS.has(text.charCodeAt(first))
      ? skipBlanks(text, first + 1)
      : first;
  const mark = firstMark(text, behind, textEnd);
  const shape = shapeOf(text, behind, textEnd, mark, wrapsOn);
  const before = lineBefore(lines, line, from);
  const beforeText = before < 0 ? '' : (lines[before] ?? '');
  const beforeEnd = trimmedEnd(beforeText);
  const blankBefore = line === 0 || trimmedEnd(lines[line - 1] ?? '') === 0;
  const markdown = markdownOf(text, readings[0]?.start ?? 0);
  const common = commonRows(boundary, blankBefore, shape, wrapsOn);
  if (markdown > 0) common.push(ROW.hashes);
  if (text.startsWith('**', behind)) common.push(ROW.emphasis);
  const page = pageTail(text, textEnd);
  const leader = page?.isSure === true;
  const lead = before < 0 ? LEAD.none : leadOf(beforeText, beforeEnd);
  const titleBefore = before > from && isTitleLike(lines, before, beforeText, beforeEnd);
  let landmark: Landmark | undefined;
  let headingDepth = 0;
  let annex: RowId[] | undefined;
  let annexes: number[] | undefined;
  let stop = 0;
  let fences = 0;
  let links = false;
  for (let i = landmarks.length > 0 ? firstAfter(landmarks, from) : 0; i < landmarks.length; i++) {
    const it = landmarks[i];
    if (!it || it.line > line) break;
    if (it.kind === 'fence') {
      fences++;
      continue;
    }
    if (it.kind === 'links') links = true;
    if (it.kind === 'heading') {
      if (headingDepth === 0 || it.depth < headingDepth) headingDepth = it.depth;
    } else if (!isTail(it.kind) && (it.kind !== 'contents' || landmark?.kind !== 'annex')) landmark = it;
    if (it.kind === 'annex') {
      annex = annexRows(lines, it.line);
      if (isAnnexTitle(lines, it.line, landmarks[i + 1], line)) (annexes ??= []).push(line - it.line);
    }
    if (stop === 0 && (it.kind === 'annex' || it.kind === 'closing' || isTail(it.kind)))
      stop = line - Math.max(from, lastOwnLine(lines, marks, it.line, from));
  }
  const isNote =
    before >= 0 &&
    annexes?.at(-1) !== line - before &&
    NOTE_SIGNS.has(beforeText.charCodeAt(skipBlanks(beforeText, 0))) &&
    NOTE_LEAD.test(beforeText);
  if (isNote) {
    common.push(ROW.noteLead);
    if (stop === 0) stop = line - Math.max(from, lastOwnLine(lines, marks, before, from));
  }
  const omission = isTextLeftOut(lines, from, line);
  const torn = readings[0] && tornOn(lines, line, readings[0]);
  // A row that begins with the first number stands for the list's first headings, glued together.
  const rowBegins = before === from ? previous?.readings[0]?.number : undefined;
  if (before === line - 1 && standsInBracket(beforeText, text, end)) common.push(ROW.inBracket);
  const isNext = previous && readings[0] && holdsNumberBefore(previous.readings, readings[0]);
  if (!isNext && before === line - 1 && rowBegins !== 1 && readings[0] && goesOnFrom(beforeText, readings[0]))
    common.push(ROW.inlineBefore);
  return {
    readings: readingsOf(text, readings, common, shape, markdown, torn?.ordinal),
    torn: torn?.end,
    indent: indentColumns(text),
    markdown,
    lead,
    promise: lead === LEAD.none ? 0 : promiseOf(beforeText, beforeEnd),
    leadIsCandidate: before === from && from >= 0,
    labelled: before > from && (titleBefore || (lead === LEAD.colon && isLabel(beforeText, beforeEnd))),
    leadIsApart: lead === LEAD.colon && before > from + 1 && trimmedEnd(lines[before - 1] ?? '') === 0,
    blanks: line - 1 - Math.max(before, from),
    loose: looseBetween(lines, from, line, wrap),
    titleBefore,
    shape,
    title: titleStart(text, skipMarkup(text, behind), leader ? Math.min(mark, page.start) : mark),
    tail: pairAt(text, (mark - behind > LONGEST_RUN ? textEnd : mark) - 2, textEnd),
    landmark: landmark?.kind,
    stop,
    annexes: annexes ?? NO_LINES,
    headingDepth,
    annex,
    // 附件：1、名单 begins no list of sections.
    previousInText:
      omission || (!isNote && !isNext && previousStandsInText(lines, candidate, from, previous)),
    omission,
    fences,
    links,
    noteMarks: circled ? noteMarksIn(lines, from, previous?.readings[0]?.end ?? 0, line) : 0,
    leader,
  };
}

function hasCircled({ candidates }: Marks): boolean {
  return candidates.some(({ readings }) => readings[0]?.style.system === 'circled');
}

const CIRCLED = /[①-⑳]/g;
const HAN = /\p{Script=Han}|[”》）]/u;

/** The signs that stand behind a word; a list in the running text has its first before one. */
function noteMarksIn(lines: readonly string[], from: number, start: number, line: number): number {
  let marks = 0;
  for (let at = Math.max(0, from); at < line; at++) {
    const text = lines[at] ?? '';
    let isNote: boolean | undefined;
    for (const { index, 0: sign } of text.matchAll(CIRCLED)) {
      if (at === from && index < start) continue;
      isNote ??= index > 0 && HAN.test(text.charAt(index - 1));
      if (isNote) marks |= 1 << (sign.charCodeAt(0) - 0x2460);
    }
  }
  return marks;
}

/** Whether two candidates say the same; then every explanation costs the same with either. */
function sameFacts(a: CandidateFacts, b: CandidateFacts | undefined): boolean {
  return (
    b !== undefined &&
    a.torn === b.torn &&
    a.indent === b.indent &&
    a.markdown === b.markdown &&
    a.lead === b.lead &&
    a.promise === b.promise &&
    a.leadIsCandidate === b.leadIsCandidate &&
    a.labelled === b.labelled &&
    a.leadIsApart === b.leadIsApart &&
    a.blanks === b.blanks &&
    a.loose === b.loose &&
    a.titleBefore === b.titleBefore &&
    a.shape === b.shape &&
    a.title === b.title &&
    a.tail === b.tail &&
    a.landmark === b.landmark &&
    a.stop === b.stop &&
    a.headingDepth === b.headingDepth &&
    a.previousInText === b.previousInText &&
    a.omission === b.omission &&
    a.fences === b.fences &&
    a.links === b.links &&
    a.leader === b.leader &&
    a.noteMarks === b.noteMarks &&
    sameRows(a.annex, b.annex) &&
    sameRows(a.annexes, b.annexes) &&
    a.readings.length === b.readings.length &&
    a.readings.every((reading, i) => sameReading(reading, b.readings[i]))
  );
}

function sameReading(a: ReadingFacts, b: ReadingFacts | undefined): boolean {
  return (
    b !== undefined &&
    a.form === b.form &&
    a.ordinal.text === b.ordinal.text &&
    a.ordinal.start === b.ordinal.start &&
    a.ordinal.end === b.ordinal.end &&
    a.ordinal.number === b.ordinal.number &&
    a.ordinal.doubled?.end === b.ordinal.doubled?.end &&
    a.odd === b.odd &&
    sameRows(a.rows, b.rows)
  );
}

function sameRows(a: readonly RowId[] | undefined, b: readonly RowId[] | undefined): boolean {
  if (a === b) return true;
  return a?.length === b?.length && (a?.every((row, i) => row === b?.[i]) ?? false);
}

// ---- The line itself ----

function readingsOf(
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
  if (form.key === 'arabic ' && markdown === 0) rows.push(ROW.arabicBlank);
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
const COMMON: RowId[] = [];

/** What a form is worth by itself. */
function formRows(form: Form): readonly RowId[] {
  return (FORM_ROWS[form.id] ??= rowsOfForm(form));
}

const FORM_ROWS: (readonly RowId[] | undefined)[] = [];

function rowsOfForm({ key, build, numeral, variant, secondary }: Form): readonly RowId[] {
  const rows: RowId[] = [];
  if (secondary) rows.push(ROW.secondary);
  if (key !== 'arabic ' && variant === ' ') rows.push(ROW.hanBlank);
  if (numeral.startsWith('latin')) rows.push(ROW.latin);
  else if (numeral.startsWith('roman')) rows.push(ROW.roman);
  if (build === 'decimal') rows.push(ROW.decimal);
  else if (build === 'bracketed') rows.push(ROW.bracketed);
  else if (build === 'enclosed') rows.push(ROW.enclosed);
  if (build === 'bare' && (variant === '：' || variant === '，' || variant === '·'))
    rows.push(ROW.oddDelimiter);
  if (build === 'bare' && variant === '。') rows.push(ROW.stopDelimiter);
  return rows;
}

function commonRows(boundary: Boundary, blankBefore: boolean, shape: Shape, wrapsOn: boolean): RowId[] {
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

const LONGEST_TITLE = 30;
const LONGEST_RUN = 60;
const SENTENCE_ENDS = codeUnits('。！？!?');
const SEMICOLONS = codeUnits('；;');
const COLONS = codeUnits('：:');
const COMMAS = codeUnits('，,、');
const CLOSERS = codeUnits('”’」』"\'）)】〕》〉');

/** The first mark behind `start` that closes a sentence or opens its body, `end` where none stands. */
function firstMark(text: string, start: number, end: number): number {
  const stop = Math.min(end, start + LONGEST_LOOK);
  for (let at = start; at < stop; at++) if (MARKS.has(text.charCodeAt(at))) return at;
  return end;
}

const LONGEST_LOOK = 400;
const MARKS = new CodeUnits([...SENTENCE_ENDS, ...SEMICOLONS, ...COLONS]);

function shapeOf(text: string, start: number, end: number, first: number, wrapsOn: boolean): Shape {
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

/** How many characters of a title are compared. */
const COMPARED = 8;
/** Leaders, and emphasis that ends there. */
const LEADERS = codeUnits('.…·．*_');

function titleStart(text: string, from: number, end: number): string {
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

function pairAt(text: string, at: number, end: number): number {
  return at < 0 || at + 2 > end
    ? 0
    : ((text.charCodeAt(at) & 0x7fff) << 15) | (text.charCodeAt(at + 1) & 0x7fff);
}

function markdownOf(text: string, start: number): number {
  let depth = 0;
  for (let at = 0; at < start; at++) if (text.charCodeAt(at) === 0x23) depth++;
  return depth;
}

/** 注： 注：1、 附件：1. */
const NOTE_SIGNS = codeUnits('备備注註附');
const NOTE_LEAD = /^[\s\u3000]*(?:[备備]?[注註]|附件)[：:]/;

/** The ordinal with another number, as most would write it; undefined where its form has none. */
function beside({ style, prefix }: Ordinal, number: number): string | undefined {
  if (style.system === 'decimal') return `${prefix ?? ''}.${number}${style.delimiter}`;
  const written = writtenIn(style);
  const text = (written[number] ??= inStyle(style, number));
  return text === '' ? undefined : text;
}

function inStyle({ opening, system, closing, delimiter }: OrdinalStyle, number: number): string {
  const numeral = writeNumeralOf(system, number);
  return numeral === undefined ? '' : opening + numeral + closing + delimiter;
}

/** What was written in a style, by number; putting it together anew for each line would cost more than the search. */
function writtenIn(style: OrdinalStyle): string[] {
  const { opening, system, closing, delimiter } = style;
  let styles = WRITTEN.get(system);
  if (!styles) WRITTEN.set(system, (styles = []));
  for (let i = 0; i < styles.length; i++) {
    const it = styles[i];
    if (
      it &&
      it.style.opening === opening &&
      it.style.closing === closing &&
      it.style.delimiter === delimiter
    )
      return it.written;
  }
  const written: string[] = [];
  if (styles.length < MOST_STYLES) styles.push({ style, written });
  return written;
}

interface Written {
  readonly style: OrdinalStyle;
  readonly written: string[];
}
const WRITTEN = new Map<OrdinalStyle['system'], Written[]>();
/** Of one system; more are looked through in vain where each ordinal has a noun of its own. */
const MOST_STYLES = 24;

/** How many of the next two numbers stand on the same line in the same form: ①水利；②方言. */
function followingInline(text: string, ordinal: Ordinal): number {
  const { style, number, end } = ordinal;
  if (number > 20 || style.system === 'decimal' || text.length - end < 3) return 0;
  if (style.opening.startsWith('第') && style.delimiter === '' && !text.startsWith('**', end)) return 0;
  const isCircled = style.delimiter === '' && style.system === 'circled';
  // A.三年B.五年C.十年
  const isLetter = style.system === 'latin-upper';
  let from = end + 1;
  for (let ahead = 1; ahead <= 2; ahead++) {
    const next = beside(ordinal, number + ahead);
    const at = next === undefined ? -1 : text.indexOf(next, from);
    if (at < 0) return ahead - 1;
    const mayBegin =
      isCircled || (isLetter ? !LATIN.test(text.charAt(at - 1)) : CLAUSE_ENDS.test(text.charAt(at - 1)));
    if (!mayBegin) return ahead - 1;
    from = at + 1;
  }
  return 2;
}

const LATIN = /[A-Za-z]/;
/** With the sign that may stand before what is emphasised. */
const CLAUSE_ENDS = /[；;，,。：:、\s*]/;

// ---- The lines before it ----

/** Whether the line before counts up to the ordinal's number, two numbers at least with something between: 8.进取 9.浪漫. */
function goesOnFrom(line: string, ordinal: Ordinal): boolean {
  const { style, number } = ordinal;
  if (number < 3 || number > 30 || style.system === 'decimal') return false;
  const last = beside(ordinal, number - 1);
  // Searched forward first: that is faster, and mostly in vain.
  const at = last === undefined || !line.includes(last) ? -1 : line.lastIndexOf(last);
  if (at < 1 || !(CLAUSE_BEGINS.has(line.charCodeAt(at - 1)) || isBlank(line.charCodeAt(at - 1))))
    return false;
  const first = beside(ordinal, number - 2);
  const from = first === undefined ? -1 : line.lastIndexOf(first, at - 1);
  return first !== undefined && from >= 0 && at - from >= first.length + SHORTEST_ITEM;
}

/** Whether a bracket is closed behind `from` that the line before has opened. Most lines have none; the shorter one tells sooner. */
function standsInBracket(before: string, text: string, from: number): boolean {
  return before.length < text.length - from
    ? opensBracket(before) && closesBracket(text, from)
    : closesBracket(text, from) && opensBracket(before);
}

/** Whether a bracket is closed behind `from` that was opened before it. */
function closesBracket(text: string, from: number): boolean {
  const at = text.indexOf('）', from);
  if (at < 0) return false;
  const opening = text.indexOf('（', from);
  return opening < 0 || opening > at;
}

function opensBracket(text: string): boolean {
  // Searched forward first: that is faster, and mostly in vain.
  return text.includes('（') && text.indexOf('）', text.lastIndexOf('（')) < 0;
}

/** In UTF-16 units, with the mark or the blank behind it: （一）、（二）项 are two numbers without an item. */
const SHORTEST_ITEM = 3;

function leadOf(text: string, end: number): Lead {
  const last = text.charCodeAt(end - 1);
  if (COLONS.has(last)) return LEAD.colon;
  const from = Math.max(0, end - FARTHEST_ANNOUNCED);
  for (let at = from + 1; at < end; at++)
    if (ANNOUNCING.has(text.charCodeAt(at)) && BEFORE_ANNOUNCING.has(text.charCodeAt(at - 1)))
      return ANNOUNCES.test(text.slice(from, end)) ? LEAD.announces : LEAD.none;
  return LEAD.none;
}

/** Whether a line that ends in a colon says no sentence. */
function isLabel(text: string, end: number): boolean {
  const start = skipBlanks(text, 0);
  if (end - start > LONGEST_LABEL) return false;
  for (let at = start; at < end - 1; at++) if (CLAUSE_BEGINS.has(text.charCodeAt(at))) return false;
  return true;
}

/** In UTF-16 units. */
const LONGEST_LABEL = 12;

/** One of these stands behind one of those in whatever ANNOUNCES matches. */
const ANNOUNCING = codeUnits('下列个個点點项項条條');
const BEFORE_ANNOUNCING = codeUnits('以如下几幾二三四五六七八九十两兩');

/** What ANNOUNCES can match at most, in UTF-16 units. */
const FARTHEST_ANNOUNCED = 18;
const ANNOUNCES =
  /(?:以下|如下|下列|[几幾][个個点點项項条條]|[二三四五六七八九十两兩][个個点點项項条條])[^。！？]{0,14}[。：:]?$/;

/** 今年要做三件事：, 讲五点意见。 */
function promiseOf(text: string, end: number): number {
  const match = PROMISE.exec(text.slice(Math.max(0, end - FARTHEST_ANNOUNCED), end));
  return readNumeral(match?.[1] ?? '', 0)[0]?.value ?? 0;
}

const PROMISE =
  /(?<![第之至、\d一二三四五六七八九十百])([两兩二三四五六七八九十]|1?\d)(?:[个個](?:方面|问题|問題|环节|環節|重点|重點|字)?|[点點项項条條件处處])(?![月日年])[^。！？，,；;]{0,8}[。：:]?$/;

/** Paragraphs that end between two candidates, the first one's own left out. */
function looseBetween(lines: readonly string[], from: number, line: number, wrap: number): number {
  let ends = 0;
  for (let at = line - 1; at >= Math.max(0, from) && ends <= MOST_LOOSE; at--) {
    const end = trimmedEnd(lines[at] ?? '');
    if (end > 0 && (wrap === 0 || end < wrap || at === line - 1)) ends++;
  }
  return Math.min(MOST_LOOSE, Math.max(0, from < 0 ? ends : ends - 1));
}

function isTextLeftOut(lines: readonly string[], from: number, to: number): boolean {
  for (let line = from + 1; line < to; line++) {
    const text = lines[line] ?? '';
    const start = skipBlanks(text, 0);
    if (OMISSION_BEGINNINGS.has(text.charCodeAt(start)) && text.length - start <= LONGEST_OMISSION)
      if (OMISSION.test(text.slice(start, trimmedEnd(text)))) return true;
  }
  return false;
}

const OMISSION_BEGINNINGS = codeUnits('…·.。（(〔[【');
const LONGEST_OMISSION = 60;
const OMISSION =
  /^(?:…+|\.{3,6}|·{3,6}|。{3,6})?(?:[（(〔[【][^）)〕\]】]{0,40}(?:[条條章节節项項段]|[中下省从從])略[）)〕\]】])?(?:…+|\.{3,6}|·{3,6}|。{3,6})?$/;

const TITLE_CLOSERS = codeUnits('；;：:，,、。！？!?.．”」');

/** A short line without a mark at its end, blank lines around it or very short. */
function isTitleLike(lines: readonly string[], line: number, text: string, end: number): boolean {
  if (end > LONGEST_TITLE || TITLE_CLOSERS.has(text.charCodeAt(end - 1))) return false;
  return end <= 16 || trimmedEnd(lines[line - 1] ?? '') === 0 || trimmedEnd(lines[line + 1] ?? '') === 0;
}

function firstAfter(landmarks: readonly Landmark[], line: number): number {
  let low = 0;
  let high = landmarks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((landmarks[middle]?.line ?? 0) <= line) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * Whether something stands below what may be an annex title: another such title, the signature and the date do not, so that it
 * is one of a list of annexes. `to` is the line of the next candidate, or the number of lines.
 */
function isAnnexTitle(
  lines: readonly string[],
  line: number,
  next: Landmark | undefined,
  to: number,
): boolean {
  if (LISTS_ANNEXES.test(lines[line] ?? '')) return false;
  const below = lineFrom(lines, line + 1, to);
  if (below >= lines.length || (next?.kind === 'annex' && next.line === below)) return false;
  if (below === to) return true;
  const second = lineFrom(lines, below + 1, to);
  return (
    !closesDraft(lines[below] ?? '') &&
    !(second < to && closesDraft(lines[second] ?? '') && second - below < 3)
  );
}

/** 附件：1. 名单 begins a list of annexes. */
const LISTS_ANNEXES = /^\s*附\s*件\s*[：:]\s*[\d０-９一二三四五六七八九十（(①-⑳]/;

/** Shared by all candidates without such lines. */
const NO_LINES: readonly number[] = [];

function annexRows(lines: readonly string[], line: number): RowId[] {
  const text = lines[line] ?? '';
  const title = text.slice(skipBlanks(text, 0), trimmedEnd(text));
  if (saysComments(title)) return [ROW.annex, ROW.annexNumbered];
  const rows: RowId[] = [ROW.annex];
  if (/^附\s*(?:[件录錄表]\s*)?[0-9０-９一二三四五六七八九十]{1,3}/.test(title)) rows.push(ROW.annexNumbered);
  if (/[：:]./.test(title)) rows.push(ROW.annexNotice);
  return rows;
}

/** How many lines back a number is looked for. */
const FARTHEST = 40;

/**
 * Whether the number before the candidate's stands between the candidate before and it, where no heading was seen: inside a
 * paragraph, as the first item of a list that goes on in paragraphs of its own.
 */
function previousStandsInText(
  lines: readonly string[],
  { line, readings }: Candidate,
  from: number,
  before: Candidate | undefined,
): boolean {
  const ordinal = readings[0];
  if (!ordinal || ordinal.number < 2 || ordinal.number > 30 || ordinal.key.endsWith(' ')) return false;
  const { style, secondary, number } = ordinal;
  const whole = beside(ordinal, number - 1);
  if (whole === undefined) return false;
  const text = secondary && style.opening === '第' ? whole.slice(0, -1) : whole;
  const words = secondary && number === 2 ? FIRST_WORDS : NO_WORDS;
  for (let at = Math.max(0, from, line - FARTHEST); at < line; at++) {
    const content = lines[at] ?? '';
    const start = at === from ? (before?.readings[0]?.end ?? 0) : 0;
    if (holds(content, text, start)) return true;
    for (const word of words) if (holds(content, word, start)) return true;
  }
  return false;
}

const FIRST_WORDS: readonly string[] = ['首先', '第一', '一是', '其一'];
const NO_WORDS: readonly string[] = [];

/** Whether one of the readings has the number before the ordinal's, in its form. */
function holdsNumberBefore(readings: readonly Ordinal[], { key, prefix, number }: Ordinal): boolean {
  for (let i = 0; i < readings.length; i++) {
    const it = readings[i];
    if (it && it.number === number - 1 && it.key === key && it.prefix === prefix) return true;
  }
  return false;
}

/** Whether `ordinal` stands in a line where a clause may begin; 2.88 holds no 2. and 一、二、三产业 no 二、. */
function holds(line: string, ordinal: string, from: number): boolean {
  for (let at = line.indexOf(ordinal, from); at >= 0; at = line.indexOf(ordinal, at + 1)) {
    const mayBegin =
      (at > 0 && CLAUSE_BEGINS.has(line.charCodeAt(at - 1))) || (from > 0 && at === skipBlanks(line, from));
    if (mayBegin && !COUNTING.has(line.charCodeAt(at + ordinal.length))) return true;
  }
  return false;
}

const COUNTING = codeUnits('0123456789一二三四五六七八九十');
const CLAUSE_BEGINS = codeUnits('。；;：:！!？?，,（(“「');

/** A number by itself; but 01 stands above a title. */
function isPageNumber(form: Form, { text }: Ordinal): boolean {
  return form.variant === ' ' && form.numeral === 'arabic' && !text.startsWith('0');
}
