// The Draft: what the core knows of a text. Plain data; every view and every edit is a pure function of it.
import { simultaneous, textAfter, type TextEdit } from '../text/edits.ts';
import { endOf, type LineEnd, type LineEnds, type Position, splitText, uniform } from '../text/positions.ts';
import { spliced } from '../text/splice.ts';
import { type Hunk, type Marks, markLines, patchMarks } from './candidates.ts';
import { allFacts, type Facts, patchFacts } from './facts.ts';
import { type Frame, readFrame } from './frame.ts';
import { type Outline, outlineOf, type Section, type Series } from './outline.ts';
import type { OnLine } from '../text/lower-bound.ts';

export interface Draft {
  /** The lines without their ends; one at least. */
  readonly lines: readonly string[];
  readonly ends: LineEnds;
  /** The line end to write new lines with: the one that the text uses first. */
  readonly eol: LineEnd;
  /** Every numbered section, in the order of the text. `Section.index` is its place here. */
  readonly sections: readonly Section[];
  /** The series that the sections stand in, in the order of their first members. */
  readonly series: readonly Series[];
  /** Title, date line, salutation, closing, annexes. */
  readonly frame: Frame;
  readonly options: ParseOptions;
  /** What each line says by itself; update() goes on from it. */
  readonly marks: Marks;
  /** What the search sees; while it stays the same, so does the outline. */
  readonly facts: Facts;
  /** As `Outline.margins`. */
  readonly margins: Outline['margins'];
}

export interface ParseOptions {
  /** Beginnings of lines that are no headings, whatever they look like (blanks at the line's start left out). */
  readonly notHeadings?: readonly string[];
}

/** Reads any string whatsoever; never throws. Linear in the text's length. */
export function parse(text: string, options: ParseOptions = {}): Draft {
  const { lines, ends } = splitText(text);
  const marks = markLines(lines, options.notHeadings ?? []);
  const facts = allFacts(lines, marks);
  return assemble(lines, ends, options, marks, facts, outlineOf(marks, facts));
}

/**
 * The draft after `changes`, each stated in the text as the one before it left it (as VS Code reports them). However many
 * there are, headings are decided once; equals parse() of the new text. Scans the changed lines only, unless several changes
 * come in another order than from the end to the beginning. Positions behind a line's or the text's end mean that end.
 */
export function update(draft: Draft, changes: readonly TextEdit[]): Draft {
  if (changes.length === 1) return edited(draft, changes);
  const edits = changes.every((it) => isWithin(draft, it)) ? simultaneous(changes) : undefined;
  if (edits) return edited(draft, edits);
  return parse(textAfter(draft.lines, draft.ends, changes), draft.options);
}

/** Whether a change means just the places that it names, and makes no line end of a \r and a \n that were apart. */
function isWithin({ lines, ends }: Draft, { range: { start, end }, text }: TextEdit): boolean {
  const isPlace = ({ line, character }: Position): boolean => character <= (lines[line]?.length ?? -1);
  return isPlace(start) && isPlace(end) && !LONE_RETURN.test(text) && (ends === '\n' || ends === '\r\n');
}

const LONE_RETURN = /\r(?!\n)/;

/**
 * The draft after `edits`, all of them stated in it as it stands, in the order of the text and none overlapping another.
 * Scans the changed lines only; equals parse() of the new text.
 */
export function edited(draft: Draft, edits: readonly TextEdit[]): Draft {
  const { lines: old, ends: oldEnds, options, marks: oldMarks, facts: oldFacts } = draft;
  const hunks = hunksOf(draft, edits);
  if (hunks.length === 0) return draft;
  const lines = linesAfter(old, hunks);
  const ends = endsAfter(oldEnds, old.length, hunks);
  const marks = patchMarks(oldMarks, old, lines, hunks, options.notHeadings ?? []);
  const facts = patchFacts(oldFacts, oldMarks, lines, marks, hunks);
  const outline =
    facts === oldFacts && areOnSameLines(oldMarks, marks)
      ? {
          sections: draft.sections,
          series: draft.series,
          annexes: draft.frame.annexes.map(({ line }) => line),
          margins: draft.margins,
          contents: draft.frame.contents.filter(({ isOfCandidates }) => isOfCandidates),
        }
      : outlineOf(marks, facts);
  return assemble(lines, ends, options, marks, facts, outline);
}

/** Whether nothing that the outline stands on has moved: facts do not say on which lines they are. */
function areOnSameLines(before: Marks, after: Marks): boolean {
  const isSame = (a: readonly OnLine[], b: readonly OnLine[]): boolean =>
    a === b || (a.length === b.length && a.every(({ line }, i) => line === b[i]?.line));
  return isSame(before.candidates, after.candidates) && isSame(before.landmarks, after.landmarks);
}

function linesAfter(old: readonly string[], hunks: readonly Hunk[]): readonly string[] {
  const [first] = hunks;
  // What a keystroke changes.
  if (first && hunks.length === 1) return spliced(old, first.from, first.from + first.removed, first.fresh);
  const lines: string[] = [];
  let kept = 0;
  for (const { from, removed, fresh } of hunks) {
    for (; kept < from; kept++) lines.push(old[kept] ?? '');
    for (const line of fresh) lines.push(line);
    kept = from + removed;
  }
  for (; kept < old.length; kept++) lines.push(old[kept] ?? '');
  return lines;
}

interface TextHunk extends Hunk {
  readonly ends: readonly LineEnd[];
}

/** Lines that give way to others; edits of neighbouring lines make one hunk. */
function hunksOf({ lines, ends }: Draft, edits: readonly TextEdit[]): TextHunk[] {
  const hunks: TextHunk[] = [];
  let first = -1;
  let text = '';
  let at: Position = { line: -2, character: 0 };
  /** Whether `first` is the only line so far, and stays one. */
  let isOneLine = false;
  const rest = (to: Position): string => between(lines, ends, at, to);
  // A lone \r at the end of the line before would make one line end with a \n that is put behind it.
  const firstLine = (line: number): number => (line > 0 && endOf(ends, line - 1) === '\r' ? line - 1 : line);
  const close = (): void => {
    if (first < 0) return;
    if (isOneLine) {
      const fresh = text + (lines[first] ?? '').slice(at.character);
      hunks.push({ from: first, removed: 1, fresh: [fresh], ends: [endOf(ends, first)] });
      return;
    }
    const behind = { line: at.line + 1, character: 0 };
    const isLast = behind.line >= lines.length;
    const whole = text + rest(isLast ? { line: at.line, character: Infinity } : behind);
    const split = splitText(whole);
    // Behind the last line end begins the line that is kept.
    const fresh = isLast ? split.lines : split.lines.slice(0, -1);
    const freshEnds = fresh.map((_, i) => endOf(split.ends, i));
    hunks.push(trimmed(lines, ends, { from: first, removed: at.line - first + 1, fresh, ends: freshEnds }));
  };
  for (const { range, text: fresh } of edits) {
    const start = clamp(lines, range.start);
    const end = clamp(lines, range.end);
    const line = firstLine(start.line);
    const isWithin = line === end.line && !LINE_BREAK.test(fresh);
    if (first >= 0 && line <= at.line + 1) {
      text += rest(start);
      isOneLine = isOneLine && isWithin && line === first;
    } else {
      close();
      first = line;
      text = between(lines, ends, { line, character: 0 }, start);
      isOneLine = isWithin;
    }
    text += fresh;
    at = end;
  }
  close();
  return hunks.filter(({ removed, fresh }) => removed > 0 || fresh.length > 0);
}

const LINE_BREAK = /[\r\n]/;

/** The hunk without lines at its beginning that stay as they are. */
function trimmed(lines: readonly string[], ends: LineEnds, hunk: TextHunk): TextHunk {
  const { from, removed, fresh } = hunk;
  let same = 0;
  while (
    same < removed - 1 &&
    same < fresh.length - 1 &&
    fresh[same] === lines[from + same] &&
    hunk.ends[same] === endOf(ends, from + same)
  )
    same++;
  if (same === 0) return hunk;
  return {
    from: from + same,
    removed: removed - same,
    fresh: fresh.slice(same),
    ends: hunk.ends.slice(same),
  };
}

/** What stands between two positions, line ends included. */
function between(lines: readonly string[], ends: LineEnds, from: Position, to: Position): string {
  if (from.line === to.line) return (lines[from.line] ?? '').slice(from.character, to.character);
  const parts: string[] = [(lines[from.line] ?? '').slice(from.character), endOf(ends, from.line)];
  for (let line = from.line + 1; line < to.line; line++) parts.push(lines[line] ?? '', endOf(ends, line));
  parts.push((lines[to.line] ?? '').slice(0, to.character));
  return parts.join('');
}

function clamp(lines: readonly string[], { line, character }: Position): Position {
  const last = lines.length - 1;
  if (line > last) return { line: last, character: lines[last]?.length ?? 0 };
  return { line, character: Math.min(character, lines[line]?.length ?? 0) };
}

function endsAfter(ends: LineEnds, length: number, hunks: readonly TextHunk[]): LineEnds {
  const before = typeof ends === 'string' && length > 1 ? ends : undefined;
  if (before !== undefined && hunks.every((hunk) => hunk.ends.every((end) => end === before))) return before;
  const after: LineEnd[] = [];
  let kept = 0;
  for (const { from, removed, ends: fresh } of hunks) {
    for (; kept < from; kept++) after.push(endOf(ends, kept));
    for (const end of fresh) after.push(end);
    kept = from + removed;
  }
  for (; kept < length; kept++) after.push(endOf(ends, kept));
  // The last line has no end.
  after.pop();
  return uniform(after);
}

function assemble(
  lines: readonly string[],
  ends: LineEnds,
  options: ParseOptions,
  marks: Marks,
  facts: Facts,
  { sections, series, margins, ...around }: Outline,
): Draft {
  const eol = lines.length > 1 ? endOf(ends, 0) : '\n';
  return {
    lines,
    ends,
    eol,
    sections,
    series,
    frame: readFrame(lines, marks, sections, around),
    options,
    marks,
    facts,
    margins,
  };
}
