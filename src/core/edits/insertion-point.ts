// What sections become that come to stand at a spot: the form and the numbers there, and who moves on for them.
import { partOf } from '../views/sections.ts';
import type { Draft } from '../reading/draft.ts';
import type { Series } from '../reading/outline.ts';
import { elementAt } from '../text/element-at.ts';
import { ancestorsOf, asIs, type Pattern, patternOf, sectionsAt, Usage } from './fitting-form.ts';
import { renumbered, type Renumbered } from './renumber-series.ts';
import { beginOf, endOf, textEndBefore } from './section-lines.ts';

/** A place among siblings. */
export interface Spot {
  /** Index of the parent, −1 for the top. */
  readonly parent: number;
  /** The sibling beside it; undefined for an only child. */
  readonly anchor: number | undefined;
  readonly side: 'before' | 'after';
}

export interface Coming {
  /** Sections that leave the series that is joined. */
  readonly removed: ReadonlySet<number>;
  readonly count: number;
  /** Whether a section stands before the new ones in the new text. */
  readonly isBefore: (section: number) => boolean;
}

export interface Joined {
  readonly pattern: Pattern;
  /** The series; undefined where a new one begins. */
  readonly list: Series | undefined;
  /** The number of the first that comes. */
  readonly first: number;
  /** New numbers of the others in the series. */
  readonly numbers: ReadonlyMap<number, number>;
}

/** Undefined where there is no form for a section that deep. */
export function joining(draft: Draft, spot: Spot, coming: Coming): Joined | undefined {
  const { removed, count } = coming;
  const { sections, series } = draft;
  const { parent, anchor, side } = spot;
  const beside = elementAt(series, elementAt(sections, anchor)?.series);
  const stay = beside?.members.filter((it) => !removed.has(it)) ?? [];
  const own = patternOf(draft, sectionsAt(draft, stay));
  if (beside && own && anchor !== undefined) {
    const at = beside.members.indexOf(anchor) + (side === 'after' ? 1 : 0);
    return {
      pattern: own,
      list: beside,
      ...renumbered(draft, beside, { removed, coming: { at, count, joinsBefore: side === 'after' } }),
    };
  }
  const ancestors = ancestorsOf(draft, parent);
  const pattern = new Usage(draft).below(ancestors[0], ancestors.slice(1));
  if (!pattern) return undefined;
  const level = (sections[parent]?.level ?? 0) + 1;
  const list = runningOn(draft, { line: sections[parent]?.line ?? 0, level }, pattern, removed);
  return { pattern, list, ...(list ? goingOn(draft, list, coming) : { first: 1, numbers: new Map() }) };
}

/** What sections become that come into a list which does not begin anew where they stand. */
export function goingOn(draft: Draft, list: Series, { removed, count, isBefore }: Coming): Renumbered {
  const at = list.members.filter(isBefore).length;
  return renumbered(draft, list, { removed, coming: { at, count, joinsBefore: true } });
}

/** Behind which line a spot is: one past the last line with text. */
export function pointOf(draft: Draft, { parent, anchor, side }: Spot): number {
  const beside = elementAt(draft.sections, anchor);
  if (!beside) return endOf(draft, parent);
  return side === 'after' ? endOf(draft, beside.index) : textEndBefore(draft, beginOf(draft, beside));
}

/**
 * The series of that form that is numbered on from parent to parent, if this draft has one there. Articles do so though all of
 * them stand in one chapter.
 */
export function runningOn(
  draft: Draft,
  { line, level }: { readonly line: number; readonly level: number },
  { key }: Pattern,
  removed: ReadonlySet<number>,
): Series | undefined {
  const { sections, series } = draft;
  const part = partOf(draft, line);
  const like = series.filter(({ members }) => {
    const head = elementAt(sections, members[0]);
    if (!head || asIs(head).key !== key || partOf(draft, head.line) !== part) return false;
    return (key === ARTICLE || head.level === level) && members.some((it) => !removed.has(it));
  });
  const across = like.find(({ members }) => {
    const parent = elementAt(sections, members[0])?.parent;
    return members.some((it) => !removed.has(it) && sections[it]?.parent !== parent);
  });
  return across ?? (key === ARTICLE && like.length === 1 ? like[0] : undefined);
}

const ARTICLE = '第条';
