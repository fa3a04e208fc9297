// Edits of a text, as plain data.
import {
  comparePositions,
  endOf,
  type LineEnds,
  lineStarts,
  type Position,
  type Range,
  splitText,
} from './positions.ts';

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

/**
 * Changes that were made one after another, each stated in the text as the one before it left it, as edits of the text
 * before all of them, in its order. Only for changes that come from the end to the beginning, none touching what another
 * has made, as editors report those of several cursors; undefined for any other order.
 */
export function simultaneous(changes: readonly TextEdit[]): TextEdit[] | undefined {
  for (let i = 1; i < changes.length; i++) {
    const [after, before] = [changes[i - 1], changes[i]];
    if (after && before && comparePositions(before.range.end, after.range.start) > 0) return undefined;
  }
  return changes.toReversed();
}

/**
 * The text after `changes`, each stated in it as the one before it left it, from its lines and their ends. Goes to and fro
 * between the places: linear in the lines and what is put in, where the changes come in the order of the text or against it.
 */
export function textAfter(lines: readonly string[], ends: LineEnds, changes: readonly TextEdit[]): string {
  /** The lines with their ends before the place of the change at hand, and those from there on, the last one first. */
  const above: string[] = [];
  const below = lines.map((line, i) => (i + 1 < lines.length ? line + endOf(ends, i) : line)).toReversed();
  const goTo = (line: number): void => {
    while (above.length < line && below.length > 1) above.push(below.pop() ?? '');
    while (above.length > line) below.push(above.pop() ?? '');
  };
  for (const { range, text } of changes) {
    // A lone \r at the end of the line before would make one line end with a \n that is put behind it.
    const last = above.length + below.length - 1;
    goTo(Math.max(0, Math.min(range.start.line, last) - 1));
    const from = above.length;
    const block: string[] = [];
    while (below.length > 0 && from + block.length <= range.end.line) block.push(below.pop() ?? '');
    const offsetOf = ({ line, character }: Position): number => {
      const before = block.slice(0, line - from).join('').length;
      return before + columnIn(block[line - from] ?? '', character);
    };
    const whole = block.join('');
    const split = splitText(whole.slice(0, offsetOf(range.start)) + text + whole.slice(offsetOf(range.end)));
    // Behind the last line end begins the line that is kept.
    for (let i = split.lines.length - (below.length > 0 ? 2 : 1); i >= 0; i--)
      below.push((split.lines[i] ?? '') + (i + 1 < split.lines.length ? endOf(split.ends, i) : ''));
  }
  goTo(0);
  return below.toReversed().join('');
}

/** A column of a line with its end, before the end at the most. */
function columnIn(line: string, character: number): number {
  const most = line.endsWith('\r\n') ? line.length - 2 : /[\r\n]$/.test(line) ? line.length - 1 : line.length;
  return Math.min(character, most);
}
