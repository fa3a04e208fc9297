// Edits of a text, as plain data.
import { lineStarts, type Position, type Range } from './positions.ts';

/** Puts `text` in the place of what `range` holds. Line ends in it are the draft's own (`Draft.eol`). */
export interface TextEdit {
  readonly range: Range;
  readonly text: string;
}

/**
 * The text after all of `edits`, each of which is stated in the text as it was before any of them.
 * Edits may stand in any order; two insertions at one place keep theirs. Throws a RangeError where two overlap.
 */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const starts = lineStarts(text);
  const offsetOf = ({ line, character }: Position): number =>
    Math.min((starts[line] ?? text.length) + character, text.length);
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
