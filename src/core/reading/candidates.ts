// Which lines may open a numbered section, and which divide a text: what one line says by itself, so that it can be kept line
// by line while a text is edited.
import { readAnnotatedOrdinals } from '../ordinals/annotated.ts';
import type { Ordinal } from '../ordinals/ordinals.ts';
import { mayBeginOrdinal, readOrdinals } from '../ordinals/reader.ts';
import { isBlank, skipBlanks } from '../text/characters.ts';
import { isDayAt } from '../text/dates.ts';
import { behindBracket, skipLead } from '../text/markup.ts';
import { type Landmark, landmarkOn } from './landmarks.ts';
import { isCounted } from './lookalikes.ts';
import { copyOf, emptyLengths, type Lengths, tally, wrapOf } from './wraps.ts';
import { spliced } from '../text/splice.ts';
import { lowerBound } from '../text/lower-bound.ts';

/** A line that begins with something like an ordinal. */
export interface Candidate {
  readonly line: number;
  /** Best first; loose readings (lookalikes) only where there is no strict one. */
  readonly readings: readonly Ordinal[];
}

export interface Marks {
  /** In the order of the lines. */
  readonly candidates: readonly Candidate[];
  /** In the order of the lines; none of them a candidate. */
  readonly landmarks: readonly Landmark[];
  readonly lengths: Lengths;
  /** Width in UTF-16 units at which the lines were cut, 0 for a text with whole paragraphs. */
  readonly wrap: number;
}

export function markLines(lines: readonly string[], notHeadings: readonly string[]): Marks {
  const lengths = emptyLengths();
  const candidates: Candidate[] = [];
  const landmarks: Landmark[] = [];
  scan(lines, 0, lines.length, notHeadings, candidates, landmarks);
  tally(lines, 0, lines.length, candidates, lengths, 1);
  return { candidates, landmarks, lengths, wrap: wrapOf(lengths) };
}

/** Lines from `from` on, `removed` of them, that give way to `fresh`. */
export interface Hunk {
  readonly from: number;
  readonly removed: number;
  readonly fresh: readonly string[];
}

/** Whether so many lines give way that reading all anew costs less than to keep what stays. */
export function areMany(hunks: readonly Hunk[], { candidates }: Marks): boolean {
  return hunks.length > FEW && hunks.length > candidates.length / 4;
}

const FEW = 16;

/**
 * The marks of `lines`, which `hunks` have made of `oldLines`; in the order of the lines, none of them touching another.
 * Scans the new lines only, unless they are many; equals markLines(lines). Else what stands before the first hunk is kept by
 * identity, and all that stands behind the last while the number of lines is the same.
 */
export function patchMarks(
  old: Marks,
  oldLines: readonly string[],
  lines: readonly string[],
  hunks: readonly Hunk[],
  notHeadings: readonly string[],
): Marks {
  if (areMany(hunks, old)) return markLines(lines, notHeadings);
  const { candidates, landmarks } = scanHunks(old, lines, hunks, notHeadings);
  const lengths = copyOf(old.lengths);
  let delta = 0;
  for (const { from, removed, fresh } of hunks) {
    const start = from + delta;
    tally(oldLines, Math.max(0, from - 1), from + removed, old.candidates, lengths, -1);
    tally(lines, Math.max(0, start - 1), start + fresh.length, candidates, lengths, 1);
    delta += fresh.length - removed;
  }
  return { candidates, landmarks, lengths, wrap: wrapOf(lengths) };
}

function scanHunks(
  old: Marks,
  lines: readonly string[],
  hunks: readonly Hunk[],
  notHeadings: readonly string[],
): Pick<Marks, 'candidates' | 'landmarks'> {
  const [first] = hunks;
  // What a keystroke changes: all else stays.
  if (first && hunks.length === 1 && first.removed === first.fresh.length) {
    const { from, removed } = first;
    const fresh: Candidate[] = [];
    const marked: Landmark[] = [];
    scan(lines, from, from + removed, notHeadings, fresh, marked);
    const replace = <Item extends { readonly line: number }>(
      items: readonly Item[],
      by: readonly Item[],
    ): readonly Item[] => {
      const start = lowerBound(items, from);
      const end = lowerBound(items, from + removed);
      return start === end && by.length === 0 ? items : spliced(items, start, end, by);
    };
    return { candidates: replace(old.candidates, fresh), landmarks: replace(old.landmarks, marked) };
  }
  const candidates: Candidate[] = [];
  const landmarks: Landmark[] = [];
  let nextCandidate = 0;
  let nextLandmark = 0;
  let delta = 0;
  const keepTo = (line: number): void => {
    for (let it; (it = old.candidates[nextCandidate]) && it.line < line; nextCandidate++)
      candidates.push(delta === 0 ? it : { line: it.line + delta, readings: it.readings });
    for (let it; (it = old.landmarks[nextLandmark]) && it.line < line; nextLandmark++)
      landmarks.push(delta === 0 ? it : { ...it, line: it.line + delta });
  };
  for (const { from, removed, fresh } of hunks) {
    keepTo(from);
    while ((old.candidates[nextCandidate]?.line ?? Infinity) < from + removed) nextCandidate++;
    while ((old.landmarks[nextLandmark]?.line ?? Infinity) < from + removed) nextLandmark++;
    scan(lines, from + delta, from + delta + fresh.length, notHeadings, candidates, landmarks);
    delta += fresh.length - removed;
  }
  keepTo(Infinity);
  return { candidates, landmarks };
}

function scan(
  lines: readonly string[],
  from: number,
  to: number,
  notHeadings: readonly string[],
  candidates: Candidate[],
  landmarks: Landmark[],
): void {
  for (let line = from; line < to; line++) {
    const text = lines[line] ?? '';
    const blanks = skipBlanks(text, 0);
    const start = skipLead(text, blanks);
    if (mayBeginOrdinal(text, start)) {
      let readings = readAt(text, start);
      if (readings.length === 0) {
        const inner = behindBracket(text, start);
        if (inner !== undefined) readings = readAt(text, inner);
      }
      if (readings.length > 0 && entryAgainst(text, notHeadings) === undefined) {
        candidates.push({ line, readings });
        continue;
      }
    }
    const landmark = landmarkOn(text, line, blanks);
    if (landmark) landmarks.push(landmark);
  }
}

/** The first of the line beginnings that are no headings with which the line begins, or what stands in brackets around it. */
export function entryAgainst(text: string, notHeadings: readonly string[]): string | undefined {
  if (notHeadings.length === 0) return undefined;
  const start = skipLead(text, 0);
  const inner = behindBracket(text, start) ?? start;
  return notHeadings.find((it) => it !== '' && (text.startsWith(it, start) || text.startsWith(it, inner)));
}

/** Loose readings only where there is no strict one. */
function readAt(text: string, start: number): readonly Ordinal[] {
  const readings = readOrdinals(text, start);
  const [first] = readings;
  // 3月 above a list is a title without a number.
  if (first?.key === 'arabic ' && !isBlank(text.charCodeAt(first.end)) && isCounted(text, first.end))
    return NONE;
  // What is done on a day stands below it as below any label.
  if (first && isDayAt(text, first.start)) return NONE;
  if (first) return readings;
  const annotated = readAnnotatedOrdinals(text, start);
  return annotated.length > 0 ? annotated : readOrdinals(text, start, true);
}

const NONE: readonly Ordinal[] = [];
