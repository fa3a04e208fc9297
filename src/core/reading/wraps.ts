// Hard wraps: at what width a text was cut, and whether a paragraph begins on a line.
import { codeUnits, isBlank, trimmedEnd } from '../text/characters.ts';
import { isMarkdownHeading, isParted } from '../text/markup.ts';
import { pinyinLength, pinyinSpans } from '../text/pinyin.ts';
import { lowerBound, type OnLine } from '../text/lower-bound.ts';

/** How many lines there are of each length; enough to tell a wrapped text, and cheap to keep up with an edit. */
interface Counts {
  /** All lines with text. */
  readonly all: Int32Array;
  /** Those that end in mid-sentence. */
  readonly open: Int32Array;
  /** Those of `open` that a candidate follows. */
  readonly beforeCandidate: Int32Array;
}

export interface Lengths {
  /** Of the lines as they stand: a text may have been cut when the pinyin was in it. */
  readonly whole: Counts;
  /** What is to be added to that for the lines without their pinyin annotations: or it was cut before. */
  readonly without: Counts;
}

export function emptyLengths(): Lengths {
  return { whole: noCounts(), without: noCounts() };
}

export function copyOf({ whole, without }: Lengths): Lengths {
  return { whole: sameCounts(whole), without: sameCounts(without) };
}

/** Counts the lines from `from` to `to` in (or, with −1, out of) the lengths. */
export function tally(
  lines: readonly string[],
  from: number,
  to: number,
  candidates: readonly OnLine[],
  { whole, without }: Lengths,
  by: 1 | -1,
): void {
  let next = lowerBound(candidates, from + 1);
  for (let line = from; line < to; line++) {
    const text = lines[line] ?? '';
    while ((candidates[next]?.line ?? Infinity) <= line) next++;
    // Longer than any width: a whole paragraph, however it ends.
    if (text.length > LONGEST_CUT) {
      count(whole, BUCKETS - 1, by, false, false);
      continue;
    }
    const end = trimmedEnd(text);
    if (end === 0) continue;
    const isOpen = endingOf(text, end) !== 'closed' && !isMarkdownHeading(text);
    const isBefore = candidates[next]?.line === line + 1;
    count(whole, Math.min(end, BUCKETS - 1), by, isOpen, isBefore);
    const pinyin = pinyinLength(text);
    if (pinyin === 0) continue;
    count(without, Math.min(end, BUCKETS - 1), by === 1 ? -1 : 1, isOpen, isBefore);
    count(without, Math.min(end - pinyin, BUCKETS - 1), by, isOpen, isBefore);
  }
}

function count(
  { all, open, beforeCandidate }: Counts,
  bucket: number,
  by: 1 | -1,
  isOpen: boolean,
  isBefore: boolean,
): void {
  all[bucket] = (all[bucket] ?? 0) + by;
  if (!isOpen) return;
  open[bucket] = (open[bucket] ?? 0) + by;
  if (isBefore) beforeCandidate[bucket] = (beforeCandidate[bucket] ?? 0) + by;
}

/**
 * The width in UTF-16 units at which a text was cut, 0 for whole paragraphs: many lines of nearly that length that end in
 * mid-sentence and go on in a line without an ordinal, and hardly a line that is longer.
 */
export function wrapOf({ whole, without }: Lengths): number {
  return widthIn(whole) || (without.all.some((lines) => lines > 0) ? widthIn(sumOf(whole, without)) : 0);
}

function widthIn({ all, open, beforeCandidate }: Counts): number {
  let total = 0;
  for (const lines of all) total += lines;
  let best = 0;
  let most = 0;
  for (let width = NARROWEST; width < BUCKETS - SPREAD - 1; width++) {
    const full = sum(open, width, width + SPREAD) - sum(beforeCandidate, width, width + SPREAD);
    if (full > most) {
      most = full;
      best = width;
    }
  }
  const longer = sum(all, best + SPREAD + 3, BUCKETS - 1);
  const before = sum(beforeCandidate, best, best + SPREAD);
  // A line cut just before its end may end a sentence too; the greater part never does.
  return most >= 3 && most >= total / 8 && longer <= total / 16 && before <= most / 2 ? best : 0;
}

/** How surely a paragraph begins on a line, by what stands before it. */
export type Boundary = 'sure' | 'likely' | 'doubtful' | 'unlikely';

export function boundaryBefore(
  lines: readonly string[],
  candidates: readonly OnLine[],
  wrap: number,
  line: number,
  /** The line's own place among the candidates, where it is known. */
  index = lowerBound(candidates, line),
): Boundary {
  const previous = lines[line - 1];
  if (previous === undefined) return 'sure';
  const end = trimmedEnd(previous);
  if (end === 0) return 'sure';
  const full = wrap > 0 && end >= wrap;
  const kind = endingOf(previous, end);
  if (kind === 'closed') return full ? 'likely' : 'sure';
  if (isRule(previous, end)) return 'sure';
  const current = lines[line] ?? '';
  if (closesFirst(current) && leavesOpen(previous, end)) return 'unlikely';
  // Where paragraphs are indented, an indented line is a paragraph's first.
  if (isBlank(current.charCodeAt(0)) && !isBlank(previous.charCodeAt(0))) return 'likely';
  const afterCandidate = candidates[index - 1]?.line === line - 1;
  if (kind === 'running') return afterCandidate && !full ? 'doubtful' : 'unlikely';
  if (full) return afterCandidate ? 'doubtful' : 'unlikely';
  // A heading or a title ends openly; a paragraph does not.
  if (afterCandidate) return 'sure';
  return end > LONGEST_OPEN_LINE || holdsSentence(previous, end) ? 'doubtful' : 'sure';
}

/** Whether more than a title stands on a line: part of a paragraph that breaks off. */
function holdsSentence(line: string, end: number): boolean {
  for (let at = 0; at < end; at++) if (SENTENCE_SIGNS.has(line.charCodeAt(at))) return true;
  return false;
}

/** Whether the paragraph on `line` goes on over a hard wrap to the next line. */
export function continuesOnNextLine(
  { candidates, wrap }: { readonly candidates: readonly OnLine[]; readonly wrap: number },
  lines: readonly string[],
  line: number,
): boolean {
  const text = lines[line] ?? '';
  const next = lines[line + 1];
  if (next === undefined || trimmedEnd(next) === 0 || isParted(text, next)) return false;
  const end = trimmedEnd(text);
  if (end === 0 || endingOf(text, end) === 'closed' || isRule(text, end)) return false;
  if (isBlank(next.charCodeAt(0)) && !isBlank(text.charCodeAt(0))) return false;
  if (candidates[lowerBound(candidates, line + 1)]?.line === line + 1) {
    return boundaryBefore(lines, candidates, wrap, line + 1) === 'unlikely';
  }
  return endingOf(text, end) === 'running' || (wrap > 0 && end >= wrap);
}

// ---- Below: how ----

const BUCKETS = 128;

function noCounts(): Counts {
  return {
    all: new Int32Array(BUCKETS),
    open: new Int32Array(BUCKETS),
    beforeCandidate: new Int32Array(BUCKETS),
  };
}

function sameCounts({ all, open, beforeCandidate }: Counts): Counts {
  return { all: all.slice(), open: open.slice(), beforeCandidate: beforeCandidate.slice() };
}

function sumOf(a: Counts, b: Counts): Counts {
  return {
    all: a.all.map((lines, bucket) => lines + (b.all[bucket] ?? 0)),
    open: a.open.map((lines, bucket) => lines + (b.open[bucket] ?? 0)),
    beforeCandidate: a.beforeCandidate.map((lines, bucket) => lines + (b.beforeCandidate[bucket] ?? 0)),
  };
}

const LONGEST_CUT = 160;
/** Nobody cuts lines so narrow; shorter ones are titles. */
const NARROWEST = 14;
/** A line without a sentence's end and longer than this is a paragraph that was cut, not a heading. */
const LONGEST_OPEN_LINE = 60;
/** How much longer than the width a line may be: closing marks hang over. */
const SPREAD = 2;

type Ending = 'open' | 'closed' | 'running';
const ENDINGS: readonly Ending[] = ['open', 'closed', 'running'];
/** By code unit, as indices of ENDINGS: what ends a sentence or a paragraph, what shows that it goes on. */
const ENDING_OF = new Uint8Array(0x10000);
for (const unit of codeUnits('。！？!?；;：:…”’」』》〉）)】〕]．.—~～⑴⑵⑶⑷⑸⑹⑺⑻⑼⑽')) ENDING_OF[unit] = 1;
for (const unit of codeUnits('，,、（(“‘「『《〈【〔[－-')) ENDING_OF[unit] = 2;

function endingOf(text: string, end: number): Ending {
  const ending = ENDINGS[ENDING_OF[text.charCodeAt(end - 1)] ?? 0] ?? 'open';
  if (ending !== 'closed' || !ANNOTATED_END.has(text.charCodeAt(end - 1))) return ending;
  const last = pinyinSpans(text.slice(Math.max(0, end - LONGEST_ANNOTATION), end)).at(-1);
  return last?.end === Math.min(end, LONGEST_ANNOTATION) ? 'open' : ending;
}

/** What ends a pinyin annotation, which ends no sentence. */
const ANNOTATED_END = codeUnits(')）');
/** With the character that it is of, in UTF-16 units. */
const LONGEST_ANNOTATION = 16;

/** Whether a line's first bracket closes, right at its beginning, as in 4) or the end of a bracket that was cut. */
function closesFirst(line: string): boolean {
  for (let at = 0; at < LONGEST_NUMERAL; at++) {
    const unit = line.charCodeAt(at);
    if (BRACKETS_OPENING.has(unit)) return false;
    if (BRACKETS_CLOSING.has(unit)) return true;
  }
  return false;
}

/** Whether the last bracket of a line is left open. */
function leavesOpen(line: string, end: number): boolean {
  for (let at = end - 1; at >= 0; at--) {
    const unit = line.charCodeAt(at);
    if (BRACKETS_CLOSING.has(unit)) return false;
    if (BRACKETS_OPENING.has(unit)) return true;
  }
  return false;
}

/** Of an ordinal with half a bracket, that bracket included, in UTF-16 units. */
const LONGEST_NUMERAL = 5;
const BRACKETS_OPENING = codeUnits('(（〔[［');
const BRACKETS_CLOSING = codeUnits(')）〕]］');
const SENTENCE_SIGNS = codeUnits('。，；！？,;!?');
const HYPHENS = codeUnits('-－');

/** A line of hyphens, which ends nothing and opens nothing. */
function isRule(line: string, end: number): boolean {
  for (let at = 0; at < end; at++) {
    const unit = line.charCodeAt(at);
    if (!HYPHENS.has(unit) && !isBlank(unit)) return false;
  }
  return end > 2;
}

function sum(counts: Int32Array, from: number, to: number): number {
  let result = 0;
  for (let i = from; i <= to; i++) result += counts[i] ?? 0;
  return result;
}
