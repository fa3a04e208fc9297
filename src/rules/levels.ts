// What the rules about levels share.
import type { Draft } from '../core/reading/draft.ts';
import type { Section } from '../core/reading/outline.ts';
import { type Range, rangeOf } from '../core/text/positions.ts';
import type { RuleContext } from './rule.ts';

export function rangeOfSection({ line, ordinal }: Section): Range {
  return rangeOf(line, ordinal.start, ordinal.end);
}

/** The first section of each series. */
export function firstsOfSeries({ sections, series }: Draft): Section[] {
  const firsts: Section[] = [];
  for (const { members } of series) {
    const first = sections[members[0] ?? -1];
    if (first) firsts.push(first);
  }
  return firsts;
}

/** The form of a section's series, which one that is written amiss has as well. */
export function keyOf({ forms }: RuleContext, section: Section): string {
  return (forms[section.series]?.model ?? section.ordinal).key;
}

export function parentOf({ sections }: Draft, { parent }: Section): Section | undefined {
  return sections[parent];
}

/**
 * The section that a list goes on from which seems to begin amiss: of 1.（一）（二）2. under one heading, where （一）
 * contains 1. elsewhere, the 2. comes to stand under （二） and goes on from the 1. beside it.
 */
export function risenBefore(context: RuleContext, first: Section): Section | undefined {
  const { sections } = context.draft;
  const parent = sections[first.parent];
  if (!parent || first.ordinal.number !== 2) return undefined;
  const siblings = parent.parent < 0 ? [] : (sections[parent.parent]?.children ?? []);
  const found = siblings.find((index) => {
    const it = sections[index];
    return (
      it && index < parent.index && it.ordinal.number === 1 && keyOf(context, it) === keyOf(context, first)
    );
  });
  return found === undefined ? undefined : sections[found];
}

/**
 * Which part of the draft a section stands in: 0 for the body, 1 for the first annex, and so on. Annexes have levels of
 * their own.
 */
export function partOf({ frame }: Draft, { line }: Section): number {
  if (frame.annexes.length === 0) return 0;
  return frame.annexes.filter((annex) => annex.line < line).length;
}

/**
 * The usual ladder of the mainland, outermost first (GB/T 9704-2012 7.3.3, GB/T 15834-2011 B.3): forms by their keys.
 * −1 for a form that has no place in it.
 */
export function rungOf(key: string): number {
  return LADDER.findIndex((rung) => rung.includes(key));
}

const LADDER: readonly (readonly string[])[] = [
  ['han、', 'han.', 'han，', 'han '],
  ['（han）'],
  ['arabic.', 'arabic、', 'arabic，'],
  ['（arabic）'],
  ['circled'],
];
