// Edits of a text, as plain data.
import { lineStarts, type Position, type Range } from './positions.ts';

/** Puts `text` in the place of what `range` holds. Line ends in it are the draft's own (`Draft.eol`). */
export interface TextEdit {
  readonly range: Range;
  readonly text: string;
}

/**
 * The text after all of `edits`, each of which is stated in the text as it was before any of them.
 * Edits may stand in any order; two insertions at one place keep theirs. Positions behind a line's or the text's end mean
 * that end. Throws a RangeError where two overlap.
 */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const starts = lineStarts(text);
  const offsetOf = ({ line, character }: Position): number => {
    const start = starts[line] ?? text.length;
    let end = starts[line + 1] ?? text.length;
    // Behind the line's last character, before its end.
    if (line + 1 < starts.length) end -= text.startsWith('\r\n', end - 2) && end - 2 >= start ? 2 : 1;
    return Math.min(start + character, end);
  };
  const ordered = edits
    .map((edit, order) => ({
      start: offsetOf(edit.range.start),
      end: offsetOf(edit.range.end),
      text: edit.text,
      order,
    }))
    .sort((a, b) => a.start - b.start || a.end - b.end || a.order - b.order);
  const pieces: string[] = [];
  let done = 0;
  for (const edit of ordered) {
    if (edit.start < done) throw new RangeError('edits overlap');
    pieces.push(text.slice(done, edit.start), edit.text);
    done = edit.end;
  }
  pieces.push(text.slice(done));
  return pieces.join('');
}
