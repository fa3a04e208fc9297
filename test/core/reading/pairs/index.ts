// All pairs of the table of evidence, in its order.
import { CLOSING } from './closing.ts';
import { FOLLOWING } from './following.ts';
import { GOING_ON } from './going-on.ts';
import { LINE } from './line.ts';
import { OPENING } from './opening.ts';
import type { Pairs } from './pairs.ts';
import { PARTS } from './parts.ts';
import { SLIPS } from './slips.ts';

export const PAIRS: Pairs = {
  ...LINE,
  ...FOLLOWING,
  ...GOING_ON,
  ...SLIPS,
  ...OPENING,
  ...CLOSING,
  ...PARTS,
};
