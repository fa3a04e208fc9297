// Other forms for a whole draft; its numbers stay.
import type { Draft } from '../reading/draft.ts';
import { type Ladder, ladderOf } from '../ordinals/ladders.ts';
import type { TextEdit } from '../text/edits.ts';
import { depthsOf } from '../views/own-ladder.ts';
import { gapEdit, gapInStyle, gapOf } from './around-ordinal.ts';
import { type Change, refuse } from './change.ts';
import { patternFor } from './fitting-form.ts';
import { changeOrdinals, type Wanted } from './ordinal-changes.ts';

/** Gives every section the form of its depth in `ladder`; numbers stay. 第三章 and 第一， keep their forms. */
export function restyle(draft: Draft, ladder: Ladder): Change {
  const depths = depthsOf(draft);
  const deepest = depths.reduce((most, depth) => Math.max(most, depth), 0);
  const patterns = ladderOf(ladder, deepest + 1).map(patternFor);
  const wanted = new Map<number, Wanted>();
  const inline: TextEdit[] = [];
  for (const section of draft.sections) {
    const { index, ordinal } = section;
    const depth = depths[index] ?? -1;
    if (depth < 0) continue;
    const form = patterns[depth];
    if (!form) return refuse('no-form');
    wanted.set(index, { form });
    const gap = gapEdit(draft, section, gapInStyle(gapOf(draft, section), ordinal.style, form.style));
    if (gap) inline.push(gap);
  }
  return changeOrdinals(draft, wanted, { inline });
}
