// A line of a list of contents without the signs around its text: blanks, the sign of a list, a link, dots and page.
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

/** In Markdown a sign is followed by a blank, and a number is one before a link only; in print it need not be. */
const SIGNS = /^[\s\u3000]*(?:[-+*][\s\u3000]+|\d{1,3}[.)][\s\u3000]+(?=\[)|[>•●■◆▪][\s\u3000]*){0,4}/;

/** Whether an entry is a link. */
export function isLinked(line: string): boolean {
  return line.charAt(entrySpan(line).start - 1) === '[';
}
