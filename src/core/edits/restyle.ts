// Other forms for a whole draft; its numbers stay.
import type { Draft } from '../reading/draft.ts';
import { type Ladder, ladderOf } from '../ordinals/ladders.ts';
import { depthsOf } from '../views/own-ladder.ts';
import { type Change, refuse } from './change.ts';
import { patternFor } from './fitting-form.ts';
import { changeOrdinals, type Wanted } from './ordinal-changes.ts';

/** Gives every section the form of its depth in `ladder`; numbers stay. 第三章 and 第一， keep their forms. */
export function restyle(draft: Draft, ladder: Ladder): Change {
  const depths = depthsOf(draft);
  const deepest = depths.reduce((most, depth) => Math.max(most, depth), 0);
  const patterns = ladderOf(ladder, deepest + 1).map(patternFor);
  const wanted = new Map<number, Wanted>();
  for (const { index } of draft.sections) {
    const depth = depths[index] ?? -1;
    if (depth < 0) continue;
    const form = patterns[depth];
    if (!form) return refuse('no-form');
    wanted.set(index, { form });
  }
  return changeOrdinals(draft, wanted);
}
