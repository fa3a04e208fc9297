// Positions, ranges and lines. Everything is stated in lines and UTF-16 code units, both counted from 0, as editors do.

export interface Position {
  /** Line, from 0. */
  readonly line: number;
  /** UTF-16 code units from the line's start, from 0. */
  readonly character: number;
}

/** `end` is exclusive. */
export interface Range {
  readonly start: Position;
  readonly end: Position;
}

/** Columns within one line, `end` exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export type LineEnd = '\n' | '\r\n' | '\r';

/** The lines without their ends (\n, \r\n, \r). Any string has one line at least. */
export function splitLines(text: string): string[] {
  return text.includes('\r') ? text.split(LINE_END) : cutLines(text);
}

const LINE_END = /\r\n|\n|\r/;

/** Most texts have no \r, and cutting them by hand takes a third of the time that split() does. */
function cutLines(text: string): string[] {
  const lines: string[] = [];
  let from = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', from)) {
    lines.push(text.slice(from, at));
    from = at + 1;
  }
  lines.push(text.slice(from));
  return lines;
}

/** The line ends of a text: one for all of its lines, or each line's own; the last line has none. */
export type LineEnds = LineEnd | readonly LineEnd[];

/** The lines and what ends them; together they are the text, character for character. */
export function splitText(text: string): { readonly lines: string[]; readonly ends: LineEnds } {
  if (!text.includes('\r')) {
    return { lines: cutLines(text), ends: '\n' };
  }
  const lines = text.split(LINE_END);
  const ends: LineEnd[] = [];
  let at = 0;
  for (let line = 0; line + 1 < lines.length; line++) {
    at += lines[line]?.length ?? 0;
    const end = text[at] === '\n' ? '\n' : text[at + 1] === '\n' ? '\r\n' : '\r';
    ends.push(end);
    at += end.length;
  }
  return { lines, ends: uniform(ends) };
}

/** One for all where all are the same. */
export function uniform(ends: readonly LineEnd[]): LineEnds {
  const [first = '\n'] = ends;
  return ends.every((end) => end === first) ? first : ends;
}

/** What ends `line`. */
export function endOf(ends: LineEnds, line: number): LineEnd {
  return typeof ends === 'string' ? ends : (ends[line] ?? '\n');
}

/** As many lines as make `length` UTF-16 units. */
export function beginningOf(lines: Iterable<string>, length: number): string {
  let text = '';
  for (const line of lines) {
    if (text.length >= length) break;
    text += `${line}\n`;
  }
  return text;
}

/** The line end that a text uses first; \n where it has none. */
export function lineEndOf(text: string): LineEnd {
  const at = text.search(/[\r\n]/);
  if (at < 0 || text[at] === '\n') return '\n';
  return text[at + 1] === '\n' ? '\r\n' : '\r';
}

export function rangeOf(line: number, start: number, end: number): Range {
  return { start: { line, character: start }, end: { line, character: end } };
}

export function comparePositions(a: Position, b: Position): number {
  return a.line - b.line || a.character - b.character;
}

/** The offset at which every line begins, in UTF-16 code units. */
export function lineStarts(text: string): number[] {
  const starts = [0];
  for (const { index, 0: end } of text.matchAll(/\r\n|\n|\r/g)) starts.push(index + end.length);
  return starts;
}
