// From which margin on something is said of a reading, and mended unasked; in nats (core/reading/certainty.ts).
import { marginsOf } from '../core/reading/certainty.ts';
import type { Draft } from '../core/reading/draft.ts';

/** Below it readings go wrong too often to be told of. */
export const SAID_MARGIN = 0.2;

/** As low as leaves every sound text alone (npm run fit prints the curve). */
export const SAFE_MARGIN = 1.5;

/** How certain it is that a section is one. */
export function headingMarginOf(draft: Draft, section: number): number {
  return (marginsOf(draft)[section] ?? NONE).heading;
}

/** How certain it is that a section is one, and where it stands. */
export function marginOf(draft: Draft, section: number): number {
  const { heading, parent } = marginsOf(draft)[section] ?? NONE;
  return Math.min(heading, parent);
}

/** The same, and that its number is what is amiss, or is not. */
export function slipMarginOf(draft: Draft, section: number): number {
  const { slip } = marginsOf(draft)[section] ?? NONE;
  return Math.min(marginOf(draft, section), slip);
}

const NONE = { heading: 0, parent: 0, slip: 0 };
