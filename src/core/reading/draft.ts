// The Draft: what the core knows of a text. Plain data; every view and every edit is a pure function of it.
import { type Frame, isTail, readFrame } from './frame.ts';
import { type Outline, type Section, type Series, solve } from './outline.ts';
import {
  boundaryBefore,
  type Hunk,
  lowerBound,
  type Marks,
  markLines,
  patchMarks,
  updateMarks,
} from './candidates.ts';
import { trimmedEnd } from '../text/characters.ts';
import { type LineEnd, lineEndOf, splitLines } from '../text/positions.ts';
import { type TextEdit } from '../text/edits.ts';

export interface Draft {
  /** The lines without their ends; one at least. */
  readonly lines: readonly string[];
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
}

export interface ParseOptions {
  /** Beginnings of lines that are no headings, whatever they look like (blanks at the line's start left out). */
  readonly notHeadings?: readonly string[];
}

/** Reads any string whatsoever; never throws. Linear in the text's length. */
export function parse(text: string, options: ParseOptions = {}): Draft {
  const lines = splitLines(text);
  const marks = markLines(lines, options.notHeadings ?? []);
  return assemble(lines, lineEndOf(text), options, marks, solve(lines, marks));
}

/**
 * The draft after `changes`, each stated in the text as the one before it left it (as VS Code reports them). Scans the
 * changed lines only; all but `eol` equals parse() of the new text.
 */
export function update(draft: Draft, changes: readonly TextEdit[]): Draft {
  return changes.reduce(change, draft);
}

/**
 * The draft after `edits`, all of them stated in it as it stands, in the order of the text and none overlapping another.
 * Scans the changed lines only; all but `eol` equals parse() of the new text.
 */
export function edited(draft: Draft, edits: readonly TextEdit[]): Draft {
  const { lines: old, options } = draft;
  const hunks = hunksOf(old, edits);
  const lines: string[] = [];
  let kept = 0;
  for (const { from, removed, fresh } of hunks) {
    while (kept < from) lines.push(old[kept++] ?? '');
    for (const line of fresh) lines.push(line);
    kept = from + removed;
  }
  while (kept < old.length) lines.push(old[kept++] ?? '');
  const marks = patchMarks(draft.marks, old, lines, hunks, options.notHeadings ?? []);
  return assemble(lines, draft.eol, options, marks, solve(lines, marks));
}

function hunksOf(lines: readonly string[], edits: readonly TextEdit[]): Hunk[] {
  const hunks: Hunk[] = [];
  let from = -1;
  let text = '';
  let at = { line: -2, character: 0 };
  const close = (): void => {
    if (from < 0) return;
    const rest = (lines[at.line] ?? '').slice(at.character);
    hunks.push({ from, removed: at.line - from + 1, fresh: splitLines(text + rest) });
  };
  for (const { range, text: fresh } of edits) {
    const { start, end } = range;
    if (start.line <= at.line) text += (lines[at.line] ?? '').slice(at.character, start.character) + fresh;
    else {
      const before = (lines[start.line] ?? '').slice(0, start.character) + fresh;
      // Neighbouring lines make one hunk.
      if (start.line === at.line + 1) text += `${(lines[at.line] ?? '').slice(at.character)}\n${before}`;
      else {
        close();
        from = start.line;
        text = before;
      }
    }
    at = end;
  }
  close();
  return hunks;
}

function change(draft: Draft, { range, text }: TextEdit): Draft {
  const { lines: old, options } = draft;
  const from = Math.min(range.start.line, old.length - 1);
  const to = Math.min(range.end.line, old.length - 1);
  const head = (old[from] ?? '').slice(0, range.start.character);
  const tail = (old[to] ?? '').slice(range.end.character);
  const fresh = splitLines(head + text + tail);
  const removed = to - from + 1;
  const lines = old.slice();
  if (fresh.length === 1 && removed === 1) lines[from] = fresh[0] ?? '';
  else lines.splice(from, removed, ...fresh);
  const marks = updateMarks(
    draft.marks,
    old,
    lines,
    from,
    from + fresh.length,
    removed,
    options.notHeadings ?? [],
  );
  const kept = fresh.length === removed && sameToSolver(draft, marks, lines, from, removed);
  return assemble(lines, draft.eol, options, marks, kept ? draft : solve(lines, marks));
}

/** Whether nothing that decides headings has changed: then the outline stands as it is. */
function sameToSolver(
  draft: Draft,
  marks: Marks,
  lines: readonly string[],
  from: number,
  count: number,
): boolean {
  if (
    marks.candidates !== draft.marks.candidates ||
    marks.annexes !== draft.marks.annexes ||
    marks.wrap !== draft.marks.wrap
  )
    return false;
  const lastHeading = draft.sections.at(-1)?.line ?? 0;
  for (let line = from; line < from + count; line++) {
    const before = draft.lines[line] ?? '';
    const after = lines[line] ?? '';
    if ((trimmedEnd(before) === 0) !== (trimmedEnd(after) === 0)) return false;
    if (FIRST.test(before) || FIRST.test(after)) return false;
    if (/[：:]\s*$/.test(before) !== /[：:]\s*$/.test(after)) return false;
    if (line > lastHeading && isTail(before) !== isTail(after)) return false;
  }
  const next = marks.candidates[lowerBound(marks.candidates, from + count)];
  if (next?.line !== from + count) return true;
  return (
    boundaryBefore(draft.lines, draft.marks.candidates, draft.marks.wrap, next.line) ===
    boundaryBefore(lines, marks.candidates, marks.wrap, next.line)
  );
}

/** The solver looks for these inside paragraphs. */
const FIRST = /第一|首先/;

function assemble(
  lines: readonly string[],
  eol: LineEnd,
  options: ParseOptions,
  marks: Marks,
  outline: Outline,
): Draft {
  const { sections, series } = outline;
  return { lines, eol, sections, series, frame: readFrame(lines, marks, sections), options, marks };
}
