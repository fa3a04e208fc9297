import type { Ordinal } from './ordinals.ts';

/** 再次 and 最后 are whatever number comes: nothing is amiss with it, and nothing is to be changed. */
export function isOpenNumber({ style, number }: Pick<Ordinal, 'style' | 'number'>): boolean {
  return style.system === 'word' && number > 2;
}
