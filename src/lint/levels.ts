// What the rules about levels share.
import { rungOf } from '../core/ordinals/ladders.ts';
import type { Ordinal } from '../core/ordinals/ordinals.ts';
import type { Section } from '../core/reading/outline.ts';
import type { RuleContext } from './rule.ts';

/** The ordinal that shows the form of a section's series, which one that is written amiss has as well. */
function modelOf({ forms }: RuleContext, section: Section): Ordinal {
  return forms[section.series]?.model ?? section.ordinal;
}

/** The key of that form. */
export function keyOf(context: RuleContext, section: Section): string {
  return modelOf(context, section).key;
}

/** The rung of the usual ladder that a section's form stands on, from 0; -1 for one that has no place in it. */
export function rungIn(context: RuleContext, section: Section): number {
  return rungOf(modelOf(context, section));
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
