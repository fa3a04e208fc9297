// Paragraphs as running text: the lines that a hard wrap has cut are put together again.
import type { Draft } from '../reading/draft.ts';
import { continuesOnNextLine } from '../reading/wraps.ts';
import { trimmedEnd } from '../text/characters.ts';
import type { Position, Range } from '../text/positions.ts';

export interface Paragraph {
  readonly text: string;
  readonly line: number;
  /** The last line, inclusive. */
  readonly endLine: number;
  /** Where in `text` each line begins. */
  readonly starts: readonly number[];
}

/** The paragraph from `line` to its end. */
export function paragraphFrom({ lines, marks }: Draft, line: number): Paragraph {
  let endLine = line;
  while (endLine - line < LONGEST && continuesOnNextLine(marks, lines, endLine)) endLine++;
  return join(lines, line, endLine);
}

/** The paragraph that ends last before `line`, blank lines left out; undefined at the text's beginning. */
export function paragraphBefore({ lines, marks }: Draft, line: number): Paragraph | undefined {
  let endLine = line - 1;
  while (endLine >= 0 && trimmedEnd(lines[endLine] ?? '') === 0) endLine--;
  if (endLine < 0) return undefined;
  let start = endLine;
  while (endLine - start < LONGEST && start > 0 && continuesOnNextLine(marks, lines, start - 1)) start--;
  return join(lines, start, endLine);
}

/** The range of `text` from `start` to `end`, which is behind `start`; a wrap may cut what stands there. */
export function rangeIn({ line, starts }: Paragraph, start: number, end: number): Range {
  const at = (offset: number, character: number): Position => {
    let row = starts.length - 1;
    while (row > 0 && (starts[row] ?? 0) > character) row--;
    return { line: line + row, character: offset - (starts[row] ?? 0) };
  };
  return { start: at(start, start), end: at(end, end - 1) };
}

/** Lines that are put together at most: what is longer is no paragraph that a person has written. */
const LONGEST = 60;

function join(lines: readonly string[], line: number, endLine: number): Paragraph {
  const starts: number[] = [];
  let text = '';
  for (let at = line; at <= endLine; at++) {
    starts.push(text.length);
    text += lines[at] ?? '';
  }
  return { text, line, endLine, starts };
}
