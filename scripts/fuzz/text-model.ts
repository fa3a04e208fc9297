// A text with its lines' places, and what an edit makes of it: plainly, as a measure for what the core does cleverly.
import type { TextEdit } from '../../src/core/text/edits.ts';
import type { Position } from '../../src/core/text/positions.ts';

export interface TextModel {
  readonly text: string;
  /** Offsets at which the lines begin, and at which they end before their line ends; in UTF-16 units. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

export function modelOf(text: string): TextModel {
  const starts = [0];
  const ends: number[] = [];
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit !== 0x0a && unit !== 0x0d) continue;
    ends.push(at);
    if (unit === 0x0d && text.charCodeAt(at + 1) === 0x0a) at++;
    starts.push(at + 1);
  }
  ends.push(text.length);
  return { text, starts, ends };
}

export function lineOf({ text, starts, ends }: TextModel, line: number): string {
  return text.slice(starts[line], ends[line]);
}

export function lengthOf({ starts, ends }: TextModel, line: number): number {
  return (ends[line] ?? 0) - (starts[line] ?? 0);
}

/** Beyond a line's end is its end, beyond the last line the text's end: as editors have it. */
function offsetOf({ text, starts, ends }: TextModel, { line, character }: Position): number {
  const [start, end] = [starts[line], ends[line]];
  return start === undefined || end === undefined ? text.length : Math.min(start + character, end);
}

export function after(model: TextModel, { range, text }: TextEdit): TextModel {
  const [start, end] = [offsetOf(model, range.start), offsetOf(model, range.end)];
  return modelOf(model.text.slice(0, start) + text + model.text.slice(end));
}

/** What puts back what `edit` takes away from `model`. */
export function inverse(model: TextModel, edit: TextEdit): TextEdit {
  const [start, end] = [offsetOf(model, edit.range.start), offsetOf(model, edit.range.end)];
  const changed = after(model, edit);
  const range = { start: positionOf(changed, start), end: positionOf(changed, start + edit.text.length) };
  return { range, text: model.text.slice(start, end) };
}

function positionOf({ starts }: TextModel, offset: number): Position {
  let line = starts.length - 1;
  while (line > 0 && (starts[line] ?? 0) > offset) line--;
  return { line, character: offset - (starts[line] ?? 0) };
}
