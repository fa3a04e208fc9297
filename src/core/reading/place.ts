// Where the text of a line stands in it, Markdown and tags left out.
import { trimmedEnd } from '../text/characters.ts';
import { headingEnd, skipMarkup } from '../text/markup.ts';
import type { Span } from '../text/positions.ts';

/** A part of one line, blanks at either end left out. */
export interface Place extends Span {
  readonly line: number;
}

/** Signs of Markdown and tags at the line's start do not belong to what stands there, nor what closes them. */
export function placeOf(lines: readonly string[], line: number): Place {
  const text = lines[line] ?? '';
  const start = Math.min(skipMarkup(text, 0), text.length);
  let end = headingEnd(text);
  for (let tag; (tag = CLOSING_MARKUP.exec(text.slice(start, end)));)
    end = trimmedEnd(text.slice(0, start + tag.index));
  return { line, start, end: Math.max(start, end) };
}

/** </h2>, or the end of emphasis. */
const CLOSING_MARKUP = /(?:<\/[a-z][a-z0-9]*>|\*{2,3})$/i;
