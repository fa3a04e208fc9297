// All safe fixes, and those that become certain by them.
import { type Draft, edited } from '../core/reading/draft.ts';
import type { TextEdit } from '../core/text/edits.ts';
import { rangeOf } from '../core/text/positions.ts';
import { fixAll } from './fix-all.ts';
import type { Finding } from './rule.ts';

/** What one pass makes certain, the next mends; more passes than this no draft has needed. */
const MOST_PASSES = 4;

/** The edits, stated in `draft`, that leave nothing safe to fix. `findings` are those of the draft; `check` finds them anew. */
export function fixThrough(
  draft: Draft,
  findings: readonly Finding[],
  check: (draft: Draft) => readonly Finding[],
): TextEdit[] {
  let now = draft;
  let found = findings;
  for (let pass = 0; pass < MOST_PASSES; pass++) {
    const edits = fixAll(now, found);
    if (edits.length === 0) break;
    now = edited(now, edits);
    found = check(now);
  }
  // Fixes stay within their lines.
  return draft.lines.flatMap((line, at) => difference(line, now.lines[at] ?? line, at));
}

/** The least that makes one line the other. */
function difference(before: string, after: string, line: number): TextEdit[] {
  if (before === after) return [];
  const most = Math.min(before.length, after.length);
  let head = 0;
  while (head < most && before.charAt(head) === after.charAt(head)) head++;
  let tail = 0;
  while (
    tail < most - head &&
    before.charAt(before.length - 1 - tail) === after.charAt(after.length - 1 - tail)
  )
    tail++;
  return [{ range: rangeOf(line, head, before.length - tail), text: after.slice(head, after.length - tail) }];
}
