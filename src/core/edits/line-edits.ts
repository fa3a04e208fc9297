// From lines in a new order to text edits: what stays where it is gets no edit, what is carried is taken out and put in.
import type { Draft } from '../reading/draft.ts';
import type { Position } from '../text/positions.ts';
import type { TextEdit } from '../text/edits.ts';
import { partitionPoint } from '../text/partition-point.ts';
import type { Edited } from './change.ts';

/** Lines of the new text, one run after another. */
export type Run =
  /** Old lines, `to` exclusive. Those that are not carried stand in the same order as before. */
  | { readonly from: number; readonly to: number; readonly carried?: boolean }
  /** New lines. */
  | { readonly lines: readonly string[] };

/** The edits that put the lines of a draft into the order of `runs`, and make `inline`, edits within single lines. */
export function compose(draft: Draft, runs: readonly Run[], inline: readonly TextEdit[]): Edited {
  const byLine = groupByLine(inline);
  const edits: TextEdit[] = [];
  let cursor = 0;
  let pending: string[] = [];
  let next = 0;
  const flush = (line: number): void => {
    const edit = replaceLines(draft, cursor, line, pending);
    if (edit) edits.push(edit);
    pending = [];
  };
  for (const run of runs) {
    if ('lines' in run) for (const line of run.lines) pending.push(line);
    else if (run.carried) {
      for (let line = run.from; line < run.to; line++)
        pending.push(patched(draft.lines[line] ?? '', byLine.get(line)));
    } else if (run.from < run.to) {
      flush(run.from);
      for (let edit; (edit = inline[next]) && edit.range.start.line < run.to; next++)
        if (edit.range.start.line >= run.from) edits.push(edit);
      cursor = run.to;
    }
  }
  flush(draft.lines.length);
  return { edits, map: mapOf(draft, runs, byLine) };
}

/** All lines as they are. */
export function unmoved({ lines }: Draft): readonly Run[] {
  return [{ from: 0, to: lines.length }];
}

/** One edit, of the lines from the first to the last that differ. */
export function difference(draft: Draft, { lines: after }: Draft): TextEdit[] {
  const { lines: before } = draft;
  const most = Math.min(before.length, after.length);
  let head = 0;
  while (head < most && before[head] === after[head]) head++;
  let tail = 0;
  while (tail < most - head && before.at(-1 - tail) === after.at(-1 - tail)) tail++;
  return compose(
    draft,
    [
      { from: 0, to: head },
      { lines: after.slice(head, after.length - tail) },
      { from: before.length - tail, to: before.length },
    ],
    [],
  ).edits.slice();
}

/** The new line of an old one, as `compose` puts it. */
export function lineMap(runs: readonly Run[]): (line: number) => number {
  const starts = startsOf(runs);
  return (line) => {
    const found = runAt(starts, line);
    return found ? found.start + Math.min(line, found.to - 1) - found.from : 0;
  };
}

/** Whether an old line is one of the new text. */
export function keptLines(runs: readonly Run[]): (line: number) => boolean {
  const starts = startsOf(runs);
  return (line) => line < (runAt(starts, line)?.to ?? 0);
}

/** The first new line of a run. */
export function startOf(runs: readonly Run[], run: Run): number {
  let line = 0;
  for (const it of runs) {
    if (it === run) break;
    line += lengthOf(it);
  }
  return line;
}

function lengthOf(run: Run): number {
  return 'lines' in run ? run.lines.length : run.to - run.from;
}

function groupByLine(inline: readonly TextEdit[]): Map<number, TextEdit[]> {
  const byLine = new Map<number, TextEdit[]>();
  for (const edit of inline) {
    const list = byLine.get(edit.range.start.line);
    if (list) list.push(edit);
    else byLine.set(edit.range.start.line, [edit]);
  }
  return byLine;
}

/** A line after edits within it, in their order. */
export function patched(line: string, edits: readonly TextEdit[] = []): string {
  let text = '';
  let at = 0;
  for (const { range, text: fresh } of edits) {
    text += line.slice(at, range.start.character) + fresh;
    at = range.end.character;
  }
  return text + line.slice(at);
}

/** `fresh` in the place of the lines from `from` to `to` (exclusive); undefined where nothing changes. */
function replaceLines(
  { lines, eol }: Draft,
  from: number,
  to: number,
  fresh: readonly string[],
): TextEdit | undefined {
  if (from === to && fresh.length === 0) return undefined;
  const end = (line: number): Position => ({ line, character: (lines[line] ?? '').length });
  const text = fresh.join(eol);
  if (from > 0 && (from === to || to === lines.length)) {
    // After the line before: also where no line comes after.
    const before = end(from - 1);
    const after = from === to ? before : end(to - 1);
    return { range: { start: before, end: after }, text: fresh.length > 0 ? eol + text : '' };
  }
  const start = { line: from, character: 0 };
  if (to === lines.length) return { range: { start, end: end(to - 1) }, text };
  return { range: { start, end: { line: to, character: 0 } }, text: fresh.length > 0 ? text + eol : '' };
}

/** A position in a line that is taken away goes to the end of the line before it. */
function mapOf(
  { lines }: Draft,
  runs: readonly Run[],
  byLine: ReadonlyMap<number, readonly TextEdit[]>,
): (position: Position) => Position {
  const starts = startsOf(runs);
  return ({ line, character }) => {
    const found = runAt(starts, line);
    if (!found) return { line: 0, character: 0 };
    const old = Math.min(line, found.to - 1);
    const at = old === line ? character : (lines[old] ?? '').length;
    return { line: found.start + old - found.from, character: shifted(at, byLine.get(old)) };
  };
}

interface Start {
  readonly from: number;
  readonly to: number;
  /** The first new line. */
  readonly start: number;
}

/** Where the runs of old lines go, in the old order. */
function startsOf(runs: readonly Run[]): Start[] {
  const starts: Start[] = [];
  let start = 0;
  for (const run of runs) {
    if (!('lines' in run) && run.from < run.to) starts.push({ from: run.from, to: run.to, start });
    start += lengthOf(run);
  }
  return starts.sort((a, b) => a.from - b.from);
}

/** The run that holds a line, or else the one before it. */
function runAt(starts: readonly Start[], line: number): Start | undefined {
  return starts[partitionPoint(starts.length, (at) => (starts[at]?.from ?? 0) <= line) - 1];
}

function shifted(character: number, edits: readonly TextEdit[] = []): number {
  let shift = 0;
  for (const { range, text } of edits) {
    const { start, end } = { start: range.start.character, end: range.end.character };
    if (character < end || (character === end && start === end)) {
      return character <= start ? character + shift : Math.min(character, start + text.length) + shift;
    }
    shift += text.length - (end - start);
  }
  return character + shift;
}
