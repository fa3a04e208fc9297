// Lines with text, blank ones passed over.
import { trimmedEnd } from './characters.ts';

/** The last line with text before `line`, from `from` on; -1 where there is none. */
export function lineBefore(lines: readonly string[], line: number, from = 0): number {
  for (let at = line - 1; at >= Math.max(0, from); at--) if (trimmedEnd(lines[at] ?? '') > 0) return at;
  return -1;
}

/** The first line with text from `from` on, before `to`; `to` where there is none. */
export function lineFrom(lines: readonly string[], from: number, to = lines.length): number {
  let line = from;
  while (line < to && trimmedEnd(lines[line] ?? '') === 0) line++;
  return Math.min(line, to);
}
