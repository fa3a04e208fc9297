// From which margin on something is said of a reading, and mended unasked; in nats (core/reading/certainty.ts).

/** Below it readings go wrong too often to be told of. */
export const SAID_MARGIN = 0.2;

/** As low as leaves every sound text alone (npm run fit prints the curve). */
export const SAFE_MARGIN = 1.5;
