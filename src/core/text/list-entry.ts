// The signs before the points of a list; a line of a list of contents without those around its text: blanks, the sign of a list, a
// link, dots and page.
import { trimmedEnd } from './characters.ts';
import { tailStart } from './page-tail.ts';
import type { Span } from './positions.ts';

/** Where the text of an entry stands in its line: - [一、甲](#一甲), 　一、甲……3. */
export function entrySpan(line: string): Span {
  const end = trimmedEnd(line);
  const start = Math.min(end, SIGNS.exec(line)?.[0].length ?? 0);
  const target = line.charAt(start) === '[' ? line.indexOf('](', start) : -1;
  if (target > start) return { start: start + 1, end: target };
  return { start, end: Math.max(start, tailStart(line, end)) };
}

/** Whether a line begins a point. Right below what leads into points the blank behind a sign may be missing. */
export function beginsPoint(line: string, isLedInto = false): boolean {
  return (isLedInto ? LOOSE_POINT : POINT).test(line);
}

/** Signs of points whatever follows them. */
const BULLETS = '•●■◆▪';
/** Such as are other signs too where no blank follows: a range, emphasis, 〇. */
const MARKS = '+*·○>-';
const POINT = new RegExp(`^\\s*(?:[${MARKS}]\\s|[${BULLETS}]|[—–-]{2})`);
const LOOSE_POINT = new RegExp(`^\\s*[${BULLETS}–—${MARKS}]\\s*\\S`);
/** A number is a sign before a link only. */
const SIGNS = new RegExp(`^\\s*(?:[${MARKS}]\\s+|\\d{1,3}[.)]\\s+(?=\\[)|[>${BULLETS}]\\s*){0,4}`);

/** Whether an entry is a link. */
export function isLinked(line: string): boolean {
  return line.charAt(entrySpan(line).start - 1) === '[';
}
