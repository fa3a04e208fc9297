// Lines that begin with something like an ordinal. Whether one is a heading has been decided before: `Draft.sections`.
import type { Candidate } from '../../reading/candidates.ts';
import type { Draft } from '../../reading/draft.ts';
import { lowerBound } from '../../text/lower-bound.ts';

/** Whether a line begins so; 1.5亿元 does not. */
export function isCandidate(draft: Draft, line: number): boolean {
  return candidateAt(draft, line) !== undefined;
}

/** Whether it does so with a number: 首先 begins paragraphs as often as sentences. */
export function isNumbered(draft: Draft, line: number): boolean {
  const style = candidateAt(draft, line)?.readings[0]?.style;
  return style !== undefined && style.system !== 'word';
}

function candidateAt({ lines, marks: { candidates } }: Draft, line: number): Candidate | undefined {
  const candidate = candidates[lowerBound(candidates, line)];
  return candidate?.line === line && !DECIMAL.test(lines[line] ?? '') ? candidate : undefined;
}

const DECIMAL = /^\s*\d+[.．]\d/;
