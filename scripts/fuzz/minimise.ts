// Makes a text and an edit that show a difference small.
import type { TextEdit } from '../../src/core/text/edits.ts';
import type { Position } from '../../src/core/text/positions.ts';
import { modelOf } from './text-model.ts';

export interface Trial {
  readonly text: string;
  readonly edits: readonly TextEdit[];
}

/** The trial with as little as `fails` still lets be: fewer edits, fewer lines, shorter lines, less put in. */
export function minimise(trial: Trial, fails: (trial: Trial) => boolean): Trial {
  let least = trial;
  for (let before; before !== least;) {
    before = least;
    for (const smaller of [withoutEdits, withoutLines, withShorterLines, withLessPutIn])
      least = smallest(least, smaller, fails);
  }
  return least;
}

/** Tries what is smaller, the greatest leap first, as long as something still fails. */
function smallest(
  trial: Trial,
  smaller: (trial: Trial) => Iterable<Trial>,
  fails: (trial: Trial) => boolean,
): Trial {
  let least = trial;
  for (let found = true; found;) {
    found = false;
    for (const next of smaller(least)) {
      if (!fails(next)) continue;
      least = next;
      found = true;
      break;
    }
  }
  return least;
}

function* withoutEdits({ text, edits }: Trial): Iterable<Trial> {
  for (let i = 0; edits.length > 1 && i < edits.length; i++)
    yield { text, edits: edits.filter((_, other) => other !== i) };
}

/** Without some of the lines in which no edit begins or ends. */
function* withoutLines({ text, edits }: Trial): Iterable<Trial> {
  const { starts } = modelOf(text);
  const named = edits.flatMap(({ range }) => [range.start.line, range.end.line]);
  for (let size = starts.length; size >= 1; size = Math.floor(size / 2)) {
    for (let line = 0; line < starts.length; line += size) {
      const next = Math.min(line + size, starts.length);
      const from = starts[line] ?? 0;
      const to = starts[next] ?? text.length;
      if (from === to || named.some((it) => it >= line && it < next)) continue;
      const move = (place: Position): Position =>
        place.line < next ? place : { ...place, line: place.line - (next - line) };
      yield { text: text.slice(0, from) + text.slice(to), edits: edits.map((edit) => moved(edit, move)) };
    }
  }
}

/** Without some characters of one line; places behind them move along. */
function* withShorterLines({ text, edits }: Trial): Iterable<Trial> {
  const { starts, ends } = modelOf(text);
  for (const [line, start] of starts.entries()) {
    const end = ends[line] ?? start;
    for (let size = end - start; size >= 1; size = Math.floor(size / 2)) {
      for (let from = start; from < end; from += size) {
        const to = Math.min(from + size, end);
        const gone = to - from;
        const at = from - start;
        const move = (place: Position): Position =>
          place.line !== line || place.character <= at
            ? place
            : { line, character: Math.max(at, place.character - gone) };
        yield { text: text.slice(0, from) + text.slice(to), edits: edits.map((edit) => moved(edit, move)) };
      }
    }
  }
}

function* withLessPutIn({ text, edits }: Trial): Iterable<Trial> {
  for (const [i, edit] of edits.entries()) {
    for (let size = edit.text.length; size >= 1; size = Math.floor(size / 2)) {
      for (let from = 0; from < edit.text.length; from += size) {
        const less = edit.text.slice(0, from) + edit.text.slice(from + size);
        yield { text, edits: edits.with(i, { ...edit, text: less }) };
      }
    }
  }
}

function moved({ range, text }: TextEdit, move: (place: Position) => Position): TextEdit {
  return { range: { start: move(range.start), end: move(range.end) }, text };
}
