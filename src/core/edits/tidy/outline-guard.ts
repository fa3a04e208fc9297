// Takes edits only as far as the draft keeps its sections: what tidies a text must not change what it is.
import { type Draft, edited } from '../../reading/draft.ts';
import type { Section } from '../../reading/outline.ts';
import type { TextEdit } from '../../text/edits.ts';
import { comparePositions } from '../../text/positions.ts';

export interface Held<T> {
  /** As many as can be made together. */
  readonly held: readonly T[];
  /** The draft after all of their edits. */
  readonly after: Draft;
}

/**
 * As many of `items`, in the order of the text, as leave every section with its ordinal where it is, and add none. Their
 * edits are stated in the draft and do not overlap. Where not all can stay, half of them are tried, and so on; at most
 * READING lines are read for that, and what is undecided then is left out.
 */
export function holdingSections<T extends { readonly edits: readonly TextEdit[] }>(
  draft: Draft,
  items: readonly T[],
): Held<T> {
  let left = Math.ceil(READING / draft.lines.length);
  const settle = (accepted: Held<T>, rest: readonly T[]): Held<T> => {
    if (rest.length === 0 || left <= 0) return accepted;
    left--;
    const held = [...accepted.held, ...rest];
    const edits = editsOf(held);
    const after = edited(draft, edits);
    if (hasSameSections(draft, after, edits)) return { held, after };
    if (rest.length === 1) return accepted;
    const half = rest.length >> 1;
    return settle(settle(accepted, rest.slice(0, half)), rest.slice(half));
  };
  return settle({ held: [], after: draft }, items);
}

const READING = 1_000_000;

/** All of them, whatever becomes of the sections. */
export function allOf<T extends { readonly edits: readonly TextEdit[] }>(
  draft: Draft,
  items: readonly T[],
): Held<T> {
  return { held: items, after: edited(draft, editsOf(items)) };
}

/** In the order of the text. */
function editsOf(items: readonly { readonly edits: readonly TextEdit[] }[]): TextEdit[] {
  const edits = items.flatMap((item) => item.edits);
  return edits.sort((a, b) => comparePositions(a.range.start, b.range.start));
}

function hasSameSections(before: Draft, after: Draft, edits: readonly TextEdit[]): boolean {
  if (before.sections.length !== after.sections.length) return false;
  let next = 0;
  let shift = 0;
  return before.sections.every((section, i) => {
    for (let edit; (edit = edits[next]) && edit.range.end.line <= section.line; next++)
      shift += edit.range.end.line - edit.range.start.line;
    const other = after.sections[i];
    return other !== undefined && other.line === section.line - shift && isSame(section, other);
  });
}

function isSame(a: Section, b: Section): boolean {
  return (
    a.level === b.level &&
    a.parent === b.parent &&
    a.ordinal.number === b.ordinal.number &&
    a.ordinal.style.opening === b.ordinal.style.opening &&
    a.ordinal.style.system === b.ordinal.style.system &&
    a.ordinal.style.closing === b.ordinal.style.closing &&
    a.ordinal.style.delimiter === b.ordinal.style.delimiter
  );
}
