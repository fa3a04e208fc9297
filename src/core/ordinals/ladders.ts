// Ladders of ordinals: which form stands at which depth. The two that standards know; a draft's own is a view of it.
import { formOf } from './form.ts';
import type { Ordinal, OrdinalStyle } from './ordinals.ts';
import { readOrdinals } from './reader.ts';
import { writeOrdinal } from './writer.ts';

/** The forms from the outermost inwards. */
export type Ladder = readonly OrdinalStyle[];

const HAN: OrdinalStyle = { opening: '', system: 'han', closing: '', delimiter: '、' };

/** 一、（一）1.（1）①: GB/T 9704-2012 7.3.3, GB/T 15834-2011 B.3. The usual ladder, where nothing says otherwise. */
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

/** A ladder with as many forms as are asked for, if there are that many. */
export function ladderOf(ladder: Ladder, depth: number): Ladder {
  if (depth <= ladder.length || ladder !== taiwan) return ladder;
  return [{ ...HAN, system: 'han-financial' }, ...ladder];
}

/** The first ordinal of a form: 一、, （一）. */
export function firstOf(style: OrdinalStyle): string {
  return writeOrdinal(style, 1) ?? '';
}

/** The rung of the usual ladder that a form stands on, 0 for the outermost; 1、 stands where 1. does. -1 for other forms. */
export function rungOf(ordinal: Ordinal): number {
  return ordinal.style.system === 'decimal' ? -1 : RANKS.indexOf(formOf(ordinal).rank);
}

const RANKS = gbt9704.map((style) => {
  const [ordinal] = readOrdinals(firstOf(style), 0);
  return ordinal ? formOf(ordinal).rank : -1;
});
