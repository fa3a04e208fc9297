// All safe fixes of a draft at once.
import { comparePositions, type Range } from '../core/text/positions.ts';
import type { TextEdit } from '../core/text/edits.ts';
import type { Finding } from './rule.ts';

/** The findings that `fixAll` mends. */
export function mendable(findings: readonly Finding[]): Finding[] {
  return findings.filter(({ fixes }) => fixes[0]?.safe);
}

/**
 * The edits of all safe fixes, in the order of the text, none overlapping another. They have been tried together when they
 * were found: what the findings promise is what this does.
 */
export function fixAll(findings: readonly Finding[]): TextEdit[] {
  const edits = mendable(findings)
    .flatMap(({ fixes }) => fixes[0]?.edits ?? [])
    .sort((a, b) => comparePositions(a.range.start, b.range.start));
  return edits.filter(
    ({ range }, i) => !edits.slice(Math.max(0, i - 1), i).some((it) => overlap(range, it.range)),
  );
}

function overlap(a: Range, b: Range): boolean {
  return comparePositions(a.start, b.end) < 0 && comparePositions(b.start, a.end) < 0;
}
