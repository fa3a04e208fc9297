// From which margin on something is said of a reading, and mended unasked; in nats (core/reading/certainty.ts).
import { marginsOf } from '../core/reading/certainty.ts';
import type { Draft } from '../core/reading/draft.ts';

/** Margins from which on something is said of a reading, and mended unasked. */
export interface Margins {
  /** Below it readings go wrong too often to be told of. */
  readonly said: number;
  /** As low as leaves every sound text alone. */
  readonly safe: number;
}

/** Chosen on the curve that `npm run fit -- --margins` prints (docs/outline.md). */
export const MARGINS: Margins = { said: 0.2, safe: 1.5 };

/** How certain it is that a section is one. */
export function headingMarginOf(draft: Draft, section: number): number {
  return (marginsOf(draft)[section] ?? NONE).heading;
}

/** How certain it is that a section is one, and where it stands. */
export function marginOf(draft: Draft, section: number): number {
  const { heading, parent } = marginsOf(draft)[section] ?? NONE;
  return Math.min(heading, parent);
}

/** How certain it is that a section is one, and that its number is what is amiss, or is not: wherever it stands. */
export function slipMarginOf(draft: Draft, section: number): number {
  const { heading, slip } = marginsOf(draft)[section] ?? NONE;
  return Math.min(heading, slip);
}

const NONE = { heading: 0, parent: 0, slip: 0 };
