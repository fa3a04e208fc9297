// The ladder that a draft itself has, and on which rung of one its sections stand.
import type { Draft } from '../reading/draft.ts';
import type { Section } from '../reading/outline.ts';
import { gbt9704, type Ladder } from '../ordinals/ladders.ts';
import { groupBy } from '../text/group-by.ts';
import { majorityForm } from './majority-form.ts';

/** The author's own: at each depth the form that most sections have there. */
export function ownLadder(draft: Draft): Ladder {
  const depths = depthsOf(draft);
  const byDepth = groupBy(draft.sections, ({ index }) => depths[index] ?? -1);
  byDepth.delete(-1);
  const deepest = [...byDepth.keys()].reduce((most, depth) => Math.max(most, depth), -1);
  return Array.from({ length: deepest + 1 }, (_, depth) => {
    const { style } = majorityForm(draft, byDepth.get(depth) ?? []) ?? {};
    return style ?? gbt9704[0] ?? { opening: '', system: 'han', closing: '', delimiter: '、' };
  });
}

/**
 * The rung on which each section stands, 0 for the outermost, by index. −1 for those that keep their form whatever the
 * ladder: 第三章, below which the ladder begins anew, and 第一， or 一是, which have no depth.
 */
export function depthsOf({ sections }: Draft): number[] {
  const depths: number[] = [];
  /** What the children of a section have. */
  const below: number[] = [];
  for (const section of sections) {
    const depth = below[section.parent] ?? 0;
    const keeps = section.ordinal.secondary || isUnit(section);
    depths.push(keeps ? -1 : depth);
    below[section.index] = isUnit(section) ? 0 : section.ordinal.secondary ? depth : depth + 1;
  }
  return depths;
}

function isUnit({ ordinal: { style, secondary } }: Section): boolean {
  return !secondary && style.opening.startsWith('第');
}
