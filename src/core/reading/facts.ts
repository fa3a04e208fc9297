// What a candidate and its surroundings say, computed once: the search sees nothing else. Facts are values; none of them
// counts from the text's beginning, so an edit changes the facts of the candidates beside it only.
import { tornOn } from '../ordinals/torn.ts';
import { indentColumns, skipBlanks, trimmedEnd } from '../text/characters.ts';
import { areMany, type Hunk, type Marks } from './candidates.ts';
import { ROW, type RowId } from './evidence.ts';
import { isTail, type Landmark, type LandmarkKind } from './landmarks.ts';
import { skipMarkup } from '../text/markup.ts';
import { pageTail } from '../text/page-tail.ts';
import { spliced } from '../text/splice.ts';
import { lineBefore } from '../text/text-lines.ts';
import { boundaryBefore } from './wraps.ts';
import {
  endsInNumberBefore,
  firstStandsBehindLabel,
  goesOnFrom,
  holdsNumberBefore,
  previousStandsInText,
} from './inline-numbers.ts';
import {
  type ReadingFacts,
  type Shape,
  readingsOf,
  commonRows,
  firstMark,
  shapeOf,
  LONGEST_RUN,
  COLONS,
  titleStart,
  pairAt,
  markdownOf,
} from './line-facts.ts';
import {
  LEAD,
  type Lead,
  leadOf,
  isLabel,
  promiseOf,
  looseBetween,
  isTextLeftOut,
  isTitleLike,
  standsInBracket,
  noteMarksIn,
  isAnnexTitle,
  annexRows,
  lastOwnLine,
  leadsNotes,
} from './lines-before.ts';
import { lowerBound } from '../text/lower-bound.ts';

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
  /** Whether its own is the second, and the first stands behind the label of the line above: 优点：1.干净。 */
  readonly firstLabelled: boolean;
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
  for (let i = lowerBound(landmarks, candidates.length > 0 ? from + 1 : 0); i < landmarks.length; i++) {
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
  for (let i = landmarks.length > 0 ? lowerBound(landmarks, from + 1) : 0; i < landmarks.length; i++) {
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
    leadsNotes(beforeText) &&
    // Behind 注：雨天停。 the text goes on with 三、.
    (readings[0]?.number === 1 || previousStandsInText(lines, candidate, before, undefined));
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
  if (
    before === line - 1 &&
    readings[0] &&
    (endsInNumberBefore(beforeText, beforeEnd, readings[0]) ||
      (!isNext && rowBegins !== 1 && goesOnFrom(beforeText, readings[0])))
  )
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
    firstLabelled:
      before >= 0 && !isNote && readings[0] !== undefined && firstStandsBehindLabel(beforeText, readings[0]),
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
    a.firstLabelled === b.firstLabelled &&
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

/** Shared by all candidates without such lines. */
const NO_LINES: readonly number[] = [];
