// Ladders of ordinals: which form stands at which depth. The two that standards know, and the author's own.
import type { Draft } from './draft.ts';
import type { OrdinalStyle } from './ordinals.ts';

/** The forms from the outermost inwards. */
export type Ladder = readonly OrdinalStyle[];

/** 一、（一）1.（1）①: GB/T 9704-2012 7.3.3. */
export const gbt9704: Ladder = [
  { opening: '', system: 'han', closing: '', delimiter: '、' },
  { opening: '（', system: 'han', closing: '）', delimiter: '' },
  { opening: '', system: 'arabic', closing: '', delimiter: '.' },
  { opening: '（', system: 'arabic', closing: '）', delimiter: '' },
  { opening: '', system: 'circled', closing: '', delimiter: '' },
];

/** 壹、一、(一)1、(1)甲、: the Executive Yuan's handbook. 壹、 is for drafts with that many levels. */
export const taiwan: Ladder = [
  { opening: '', system: 'han', closing: '', delimiter: '、' },
  { opening: '(', system: 'han', closing: ')', delimiter: '' },
  { opening: '', system: 'arabic', closing: '', delimiter: '、' },
  { opening: '(', system: 'arabic', closing: ')', delimiter: '' },
  { opening: '', system: 'stem', closing: '', delimiter: '、' },
];

/** The author's own. */
export function ownLadder(_draft: Draft): Ladder {
  return gbt9704;
}
