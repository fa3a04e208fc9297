// Positions as offsets: UTF-16 units from the text's start, every line end being one.
import { partitionPoint } from '../../text/partition-point.ts';
import type { TextEdit } from '../../text/edits.ts';
import type { Position } from '../../text/positions.ts';
import type { Replacement } from './origins.ts';

export class Offsets {
  readonly #starts: readonly number[];
  /** Of the whole text. */
  readonly length: number;

  constructor(lines: readonly string[]) {
    const starts: number[] = [];
    let at = 0;
    for (const line of lines) {
      starts.push(at);
      at += line.length + 1;
    }
    this.#starts = starts;
    this.length = Math.max(0, at - 1);
  }

  replacementOf({ range: { start, end }, text }: TextEdit): Replacement {
    return { start: this.#offsetOf(start), end: this.#offsetOf(end), text };
  }

  editOf({ start, end, text }: Replacement): TextEdit {
    return { range: { start: this.#positionOf(start), end: this.#positionOf(end) }, text };
  }

  #offsetOf({ line, character }: Position): number {
    return (this.#starts[line] ?? 0) + character;
  }

  #positionOf(offset: number): Position {
    const begun = partitionPoint(this.#starts.length, (line) => (this.#starts[line] ?? 0) <= offset);
    const line = Math.max(0, begun - 1);
    return { line, character: offset - (this.#starts[line] ?? 0) };
  }
}
