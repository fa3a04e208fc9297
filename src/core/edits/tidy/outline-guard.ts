// Takes edits only as far as the draft keeps its sections: what tidies a text must not change what it is.
import { type Draft, edited } from '../../reading/draft.ts';
import type { Section } from '../../reading/outline.ts';
import type { TextEdit } from '../../text/edits.ts';
import { partitionPoint } from '../../text/partition-point.ts';
import { comparePositions, type Range } from '../../text/positions.ts';
import type { TraceName } from '../../views/traces/trace.ts';

export interface Guarded {
  readonly name: TraceName;
  readonly edits: readonly TextEdit[];
}

export interface Held<T> {
  /** As many as can be made together. */
  readonly held: readonly T[];
  /** The draft after all of their edits. */
  readonly after: Draft;
}

/**
 * As many of `items`, in the order of the text, as leave every section with its ordinal where it is, and add none, but those
 * whose ordinals were torn and are put together. Their edits are stated in the draft and do not overlap. Where not all can
 * stay, those far from what differs are tried, or half of them; at most READING lines are read for that, and what is
 * undecided then is left out.
 */
export function holdingSections<T extends Guarded>(draft: Draft, items: readonly T[]): Held<T> {
  let left = Math.ceil(READING / draft.lines.length);
  const settle = (accepted: Held<T>, rest: readonly T[]): Held<T> => {
    if (rest.length === 0 || left <= 0) return accepted;
    left--;
    const held = [...accepted.held, ...rest];
    const edits = editsOf(held);
    const after = edited(draft, edits);
    const torn = mendedLines(held, edits, after);
    const lines = differences(draft, after, edits).filter((line) => !torn.has(line));
    if (lines.length === 0) return { held, after };
    const isAccused = (item: T): boolean => item.edits.some(({ range }) => isNear(lines, range));
    const accused = new Set(held.filter(isAccused));
    if (rest.length === 1) return accepted;
    const half = rest.length >> 1;
    const far = rest.filter((item) => !accused.has(item));
    const [first, second] =
      far.length > 0 && far.length < rest.length
        ? [far, rest.filter((item) => accused.has(item))]
        : [rest.slice(0, half), rest.slice(half)];
    return settle(settle(accepted, first), second);
  };
  return settle({ held: [], after: draft }, items);
}

const READING = 1_000_000;

/** All of them, whatever becomes of the sections. */
export function allOf<T extends Guarded>(draft: Draft, items: readonly T[]): Held<T> {
  return { held: items, after: edited(draft, editsOf(items)) };
}

/** The lines of torn ordinals, as far as a section stands there when they are put together. */
function mendedLines(held: readonly Guarded[], edits: readonly TextEdit[], after: Draft): Set<number> {
  const torn = new Set(held.filter(({ name }) => name === 'torn-number').flatMap((item) => item.edits));
  const mended = new Set<number>();
  if (torn.size === 0) return mended;
  const sections = new Set(after.sections.map(({ line }) => line));
  let shift = 0;
  for (const edit of edits) {
    const { start, end } = edit.range;
    if (torn.has(edit) && sections.has(start.line - shift)) mended.add(start.line).add(end.line);
    shift += end.line - start.line;
  }
  return mended;
}

/** In the order of the text. */
function editsOf(items: readonly Guarded[]): TextEdit[] {
  const edits = items.flatMap((item) => item.edits);
  return edits.sort((a, b) => comparePositions(a.range.start, b.range.start));
}

/**
 * The lines of `before`, in order, on which a section stands that is none after the edits, or is one then and was none. What
 * a section stands in may be seen better then, and is no difference.
 */
function differences(before: Draft, after: Draft, edits: readonly TextEdit[]): number[] {
  const lines: number[] = [];
  let next = 0;
  let shift = 0;
  let found = 0;
  const passTo = (line: number): void => {
    for (let other; (other = after.sections[found]) && other.line < line; found++)
      lines.push(other.line + shift);
  };
  for (const section of before.sections) {
    for (let edit; (edit = edits[next]) && edit.range.end.line <= section.line; next++) {
      passTo(edit.range.start.line - shift);
      shift += edit.range.end.line - edit.range.start.line;
    }
    passTo(section.line - shift);
    const other = after.sections[found];
    if (other?.line === section.line - shift && isSame(section, other)) found++;
    else lines.push(section.line);
  }
  passTo(Infinity);
  return lines;
}

/** Whether an edit stands on one of `lines`, or right beside it. */
function isNear(lines: readonly number[], { start, end }: Range): boolean {
  const first = partitionPoint(lines.length, (at) => (lines[at] ?? 0) < start.line - 1);
  return (lines[first] ?? Infinity) <= end.line + 1;
}

function isSame(a: Section, b: Section): boolean {
  return (
    a.ordinal.number === b.ordinal.number &&
    a.ordinal.style.opening === b.ordinal.style.opening &&
    a.ordinal.style.system === b.ordinal.style.system &&
    a.ordinal.style.closing === b.ordinal.style.closing &&
    a.ordinal.style.delimiter === b.ordinal.style.delimiter
  );
}
