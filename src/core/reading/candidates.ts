// What one line says by itself: whether it may open a numbered section, how it ends, how full it is. Nothing here
// looks at a second line except to say whether a hard wrap lies between two, so facts can be kept line by line.
import { codeUnits, isBlank, skipBlanks, trimmedEnd } from '../text/characters.ts';
import { mayBeginOrdinal, type Ordinal, readOrdinals } from '../ordinals/ordinals.ts';

/** A line that begins with something like an ordinal. */
export interface Candidate {
  readonly line: number;
  /** Best first; loose readings (lookalikes) only where there is no strict one. */
  readonly readings: readonly Ordinal[];
}

export interface Marks {
  /** In the order of the lines. */
  readonly candidates: readonly Candidate[];
  /** Lines that begin an annex: 附件, 附件1：…, 附錄. They close the sections before them. */
  readonly annexes: readonly number[];
  readonly lengths: Lengths;
  /** Width in UTF-16 units at which the lines were cut, 0 for a text with whole paragraphs. */
  readonly wrap: number;
}

/** How many lines there are of each length; enough to tell a wrapped text, and cheap to keep up with an edit. */
export interface Lengths {
  /** All lines with text. */
  readonly all: Int32Array;
  /** Those that end in mid-sentence. */
  readonly open: Int32Array;
  /** Those of `open` that a candidate follows. */
  readonly beforeCandidate: Int32Array;
}

export function markLines(lines: readonly string[], notHeadings: readonly string[]): Marks {
  const lengths = {
    all: new Int32Array(BUCKETS),
    open: new Int32Array(BUCKETS),
    beforeCandidate: new Int32Array(BUCKETS),
  };
  const candidates: Candidate[] = [];
  const annexes: number[] = [];
  scan(lines, 0, lines.length, notHeadings, candidates, annexes);
  tally(lines, 0, lines.length, candidates, lengths, 1);
  return { candidates, annexes, lengths, wrap: wrapOf(lengths) };
}

/**
 * The marks of `lines`, of which those from `from` to `to` (exclusive) are new in the place of `removed` old ones.
 * Scans the new lines only; equals markLines(lines).
 */
export function updateMarks(
  old: Marks,
  oldLines: readonly string[],
  lines: readonly string[],
  from: number,
  to: number,
  removed: number,
  notHeadings: readonly string[],
): Marks {
  const delta = to - from - removed;
  const candidates: Candidate[] = [];
  const annexes: number[] = [];
  scan(lines, from, to, notHeadings, candidates, annexes);
  const first = lowerBound(old.candidates, from);
  const last = lowerBound(old.candidates, from + removed);
  const sameCandidates =
    delta === 0 &&
    candidates.length === last - first &&
    candidates.every((it, i) => sameCandidate(it, old.candidates[first + i], lines, oldLines));
  const merged = sameCandidates
    ? old.candidates
    : [
        ...old.candidates.slice(0, first),
        ...candidates,
        ...(delta === 0
          ? old.candidates.slice(last)
          : old.candidates.slice(last).map((it) => ({ ...it, line: it.line + delta }))),
      ];
  const kept = old.annexes.filter((line) => line < from || line >= from + removed);
  const lengths = {
    all: old.lengths.all.slice(),
    open: old.lengths.open.slice(),
    beforeCandidate: old.lengths.beforeCandidate.slice(),
  };
  const before = Math.max(0, from - 1);
  tally(oldLines, before, from + removed, old.candidates, lengths, -1);
  tally(lines, before, to, merged, lengths, 1);
  return {
    candidates: merged,
    annexes:
      delta === 0 && annexes.length === 0 && kept.length === old.annexes.length
        ? old.annexes
        : [
            ...kept.filter((line) => line < from),
            ...annexes,
            ...kept.filter((line) => line >= from).map((line) => line + delta),
          ],
    lengths,
    wrap: wrapOf(lengths),
  };
}

/** Lines from `from` on, `removed` of them, that give way to `fresh`. */
export interface Hunk {
  readonly from: number;
  readonly removed: number;
  readonly fresh: readonly string[];
}

/**
 * The marks of `lines`, which `hunks` have made of `oldLines`; in the order of the lines, none of them touching another.
 * Scans the new lines only; equals markLines(lines).
 */
export function patchMarks(
  old: Marks,
  oldLines: readonly string[],
  lines: readonly string[],
  hunks: readonly Hunk[],
  notHeadings: readonly string[],
): Marks {
  const candidates: Candidate[] = [];
  const annexes: number[] = [];
  let nextCandidate = 0;
  let nextAnnex = 0;
  let delta = 0;
  const keepTo = (line: number): void => {
    for (let it; (it = old.candidates[nextCandidate]) && it.line < line; nextCandidate++)
      candidates.push(delta === 0 ? it : { line: it.line + delta, readings: it.readings });
    for (let it; (it = old.annexes[nextAnnex] ?? Infinity) < line; nextAnnex++) annexes.push(it + delta);
  };
  for (const { from, removed, fresh } of hunks) {
    keepTo(from);
    while ((old.candidates[nextCandidate]?.line ?? Infinity) < from + removed) nextCandidate++;
    while ((old.annexes[nextAnnex] ?? Infinity) < from + removed) nextAnnex++;
    scan(lines, from + delta, from + delta + fresh.length, notHeadings, candidates, annexes);
    delta += fresh.length - removed;
  }
  keepTo(Infinity);
  const lengths = {
    all: old.lengths.all.slice(),
    open: old.lengths.open.slice(),
    beforeCandidate: old.lengths.beforeCandidate.slice(),
  };
  delta = 0;
  for (const { from, removed, fresh } of hunks) {
    const start = from + delta;
    tally(oldLines, Math.max(0, from - 1), from + removed, old.candidates, lengths, -1);
    tally(lines, Math.max(0, start - 1), start + fresh.length, candidates, lengths, 1);
    delta += fresh.length - removed;
  }
  return { candidates, annexes, lengths, wrap: wrapOf(lengths) };
}

/** Whether an edit further on in the line has left all that makes it a candidate as it was. */
function sameCandidate(
  candidate: Candidate,
  before: Candidate | undefined,
  lines: readonly string[],
  oldLines: readonly string[],
): boolean {
  if (before?.line !== candidate.line) return false;
  const end = LOOKAHEAD + Math.max(...candidate.readings.map((reading) => reading.end));
  return (lines[candidate.line] ?? '').slice(0, end) === (oldLines[candidate.line] ?? '').slice(0, end);
}

/** How surely a paragraph begins on a line, by what stands before it. */
export type Boundary = 'sure' | 'likely' | 'doubtful' | 'unlikely';

export function boundaryBefore(
  lines: readonly string[],
  candidates: readonly Candidate[],
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
  const last = previous.charCodeAt(end - 1);
  const kind = endingOf(last);
  if (kind === 'closed') return full ? 'likely' : 'sure';
  const current = lines[line] ?? '';
  // Where paragraphs are indented, an indented line is a paragraph's first.
  if (isBlank(current.charCodeAt(0)) && !isBlank(previous.charCodeAt(0))) return 'likely';
  const afterCandidate = candidates[index - 1]?.line === line - 1;
  if (kind === 'running') return afterCandidate && !full ? 'doubtful' : 'unlikely';
  if (full) return afterCandidate ? 'doubtful' : 'unlikely';
  // A heading or a title ends openly; a paragraph does not.
  return end <= LONGEST_OPEN_LINE || afterCandidate ? 'sure' : 'doubtful';
}

/**
 * Whether the paragraph on `line` goes on over a hard wrap to the next line.
 */
export function continuesOnNextLine(marks: Marks, lines: readonly string[], line: number): boolean {
  const text = lines[line] ?? '';
  const next = lines[line + 1];
  if (next === undefined || trimmedEnd(next) === 0) return false;
  const end = trimmedEnd(text);
  if (end === 0 || endingOf(text.charCodeAt(end - 1)) === 'closed') return false;
  if (isBlank(next.charCodeAt(0)) && !isBlank(text.charCodeAt(0))) return false;
  if (marks.candidates[lowerBound(marks.candidates, line + 1)]?.line === line + 1) {
    return boundaryBefore(lines, marks.candidates, marks.wrap, line + 1) === 'unlikely';
  }
  return endingOf(text.charCodeAt(end - 1)) === 'running' || (marks.wrap > 0 && end >= marks.wrap);
}

/** The first candidate at or after `line`. */
export function lowerBound(candidates: readonly { readonly line: number }[], line: number): number {
  let low = 0;
  let high = candidates.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((candidates[middle]?.line ?? 0) < line) low = middle + 1;
    else high = middle;
  }
  return low;
}

// ---- Below: how ----

const BUCKETS = 128;
const LONGEST_CUT = 160;
/** How far behind an ordinal the solver looks for what makes it a lookalike. */
const LOOKAHEAD = 16;
/** A line without a sentence's end and longer than this is a paragraph that was cut, not a heading. */
const LONGEST_OPEN_LINE = 60;
const ANNEX =
  /^(?:附件|附錄|附录|附表)\s*(?:[0-9０-９一二三四五六七八九十]{1,3}\s*)?(?:[：:].{0,60})?$|^(?:附件|附錄|附录)\s*[0-9一二三四五六七八九十]{1,3}\s/;
const ANNEX_SIGN = '附'.charCodeAt(0);
const STRAYS = codeUnits('*#>');
/** Below it no Han character stands, and strays do. */
const FIRST_HAN = 0x2e80;

type Ending = 'open' | 'closed' | 'running';
const ENDINGS: readonly Ending[] = ['open', 'closed', 'running'];
/** By code unit, as indices of ENDINGS: what ends a sentence or a paragraph, what shows that it goes on. */
const ENDING_OF = new Uint8Array(0x10000);
for (const unit of codeUnits('。！？!?；;：:…”’」』》〉）)】〕]．.—~～⑴⑵⑶⑷⑸⑹⑺⑻⑼⑽')) ENDING_OF[unit] = 1;
for (const unit of codeUnits('，,、（(“‘「『《〈【〔[－-')) ENDING_OF[unit] = 2;

function endingOf(codeUnit: number): Ending {
  return ENDINGS[ENDING_OF[codeUnit] ?? 0] ?? 'open';
}

function scan(
  lines: readonly string[],
  from: number,
  to: number,
  notHeadings: readonly string[],
  candidates: Candidate[],
  annexes: number[],
): void {
  for (let line = from; line < to; line++) {
    const text = lines[line] ?? '';
    let start = skipBlanks(text, 0);
    let first = text.charCodeAt(start);
    if (first === ANNEX_SIGN && ANNEX.test(text.slice(start, start + 80).trimEnd())) annexes.push(line);
    while (first < FIRST_HAN && STRAYS.has(first)) {
      start = skipBlanks(text, start + 1);
      first = text.charCodeAt(start);
    }
    if (!mayBeginOrdinal(first)) continue;
    let readings = readOrdinals(text, start);
    if (readings.length === 0) readings = readOrdinals(text, start, true);
    if (readings.length > 0 && !isDeclined(text, start, notHeadings)) candidates.push({ line, readings });
  }
}

function isDeclined(text: string, start: number, notHeadings: readonly string[]): boolean {
  return notHeadings.some((beginning) => beginning !== '' && text.startsWith(beginning, start));
}

/** Counts the lines from `from` to `to` in (or, with −1, out of) the lengths. */
function tally(
  lines: readonly string[],
  from: number,
  to: number,
  candidates: readonly Candidate[],
  lengths: Lengths,
  by: 1 | -1,
): void {
  let next = lowerBound(candidates, from + 1);
  for (let line = from; line < to; line++) {
    const text = lines[line] ?? '';
    while ((candidates[next]?.line ?? Infinity) <= line) next++;
    // Longer than any width: a whole paragraph, however it ends.
    if (text.length > LONGEST_CUT) {
      lengths.all[BUCKETS - 1] = (lengths.all[BUCKETS - 1] ?? 0) + by;
      continue;
    }
    const end = trimmedEnd(text);
    if (end === 0) continue;
    const bucket = Math.min(end, BUCKETS - 1);
    lengths.all[bucket] = (lengths.all[bucket] ?? 0) + by;
    if (endingOf(text.charCodeAt(end - 1)) === 'closed') continue;
    lengths.open[bucket] = (lengths.open[bucket] ?? 0) + by;
    if (candidates[next]?.line === line + 1)
      lengths.beforeCandidate[bucket] = (lengths.beforeCandidate[bucket] ?? 0) + by;
  }
}

/**
 * The width at which a text was cut: many lines of nearly that length that end in mid-sentence and go on in a line
 * without an ordinal, and hardly a line that is longer.
 */
function wrapOf({ all, open, beforeCandidate }: Lengths): number {
  let total = 0;
  for (const count of all) total += count;
  let best = 0;
  let most = 0;
  for (let width = 10; width < BUCKETS - SPREAD - 1; width++) {
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

/** How much longer than the width a line may be: closing marks hang over. */
const SPREAD = 2;

function sum(counts: Int32Array, from: number, to: number): number {
  let result = 0;
  for (let i = from; i <= to; i++) result += counts[i] ?? 0;
  return result;
}
