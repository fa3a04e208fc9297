// Ladders of ordinals: which form stands at which depth. The two that standards know, and the author's own.
import type { Draft } from '../reading/draft.ts';
import type { Section } from '../reading/outline.ts';
import type { OrdinalStyle } from '../ordinals/ordinals.ts';
import { writeOrdinal } from '../ordinals/writer.ts';

/** The forms from the outermost inwards. */
export type Ladder = readonly OrdinalStyle[];

const HAN: OrdinalStyle = { opening: '', system: 'han', closing: '', delimiter: '、' };

/** 一、（一）1.（1）①: GB/T 9704-2012 7.3.3. */
export const gbt9704: Ladder = [
  HAN,
  { opening: '（', system: 'han', closing: '）', delimiter: '' },
  { opening: '', system: 'arabic', closing: '', delimiter: '.' },
  { opening: '（', system: 'arabic', closing: '）', delimiter: '' },
  { opening: '', system: 'circled', closing: '', delimiter: '' },
];

/** 一、(一)1、(1)甲、: the Executive Yuan's handbook. 壹、 comes above where a draft has more levels. */
export const taiwan: Ladder = [
  HAN,
  { opening: '(', system: 'han', closing: ')', delimiter: '' },
  { opening: '', system: 'arabic', closing: '', delimiter: '、' },
  { opening: '(', system: 'arabic', closing: ')', delimiter: '' },
  { opening: '', system: 'stem', closing: '', delimiter: '、' },
];

/** The author's own: at each depth the form that most sections have there. */
export function ownLadder(draft: Draft): Ladder {
  const depths = depthsOf(draft);
  const votes: Map<string, { readonly style: OrdinalStyle; count: number }>[] = [];
  for (const { index, ordinal } of draft.sections) {
    const depth = depths[index] ?? -1;
    if (depth < 0 || ordinal.lookalike) continue;
    const level = (votes[depth] ??= new Map());
    const { opening, system, closing } = ordinal.style;
    const style = { opening, system, closing, delimiter: ordinal.redundant ? '' : ordinal.style.delimiter };
    const name = writeOrdinal(style, 1, undefined, '1') ?? '';
    const vote = level.get(name);
    if (vote) vote.count++;
    else level.set(name, { style, count: 1 });
  }
  return Array.from(votes, (level) => {
    let best: { readonly style: OrdinalStyle; readonly count: number } | undefined;
    for (const vote of level?.values() ?? []) if (!best || vote.count > best.count) best = vote;
    return best?.style ?? HAN;
  });
}

/** A ladder with as many forms as are asked for, if there are that many. */
export function ladderOf(ladder: Ladder, depth: number): Ladder {
  if (depth <= ladder.length || ladder !== taiwan) return ladder;
  return [{ ...HAN, system: 'han-financial' }, ...ladder];
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
