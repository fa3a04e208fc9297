// From paragraphs to lines: a paragraph is a line, or several where it breaks them itself; a row of a table is one, its
// cells apart by tabs.
import { codeUnits, withoutEnd } from '../core/text/characters.ts';
import { tooLarge } from './refusal.ts';

/** The text, a cell, a box: what has lines of its own. */
interface Frame {
  readonly lines: string[];
  /** The beginning of a line whose paragraph goes on, numbered already. */
  shown: string;
  /** Text of a paragraph that goes on. */
  text: string;
}

/** How many lines and cells, and UTF-16 units in them, there may be: more than any draft has, and what memory takes. */
export class Room {
  #lines = 500_000;
  #characters = 16_000_000;

  /** Throws a Refusal where there is no room left. */
  take(characters: number): void {
    this.#lines--;
    this.#characters -= characters;
    if (this.#lines < 0 || this.#characters < 0) throw tooLarge();
  }
}

export class Lines {
  readonly #frames: Frame[] = [emptyFrame()];
  readonly #rows: (readonly string[])[][] = [];
  readonly #room: Room;

  constructor(room: Room) {
    this.#room = room;
  }

  /** All of them, at the end. */
  get all(): readonly string[] {
    const [outermost] = this.#frames;
    return outermost ? this.#end(outermost) : [];
  }

  /** What a paragraph before this one, whose end is deleted, has left to it. */
  get left(): string {
    return this.#innermost.text;
  }

  /** A paragraph whose end is deleted: `text` becomes the beginning of the next one's. */
  leave(text: string): void {
    this.#innermost.text = text;
  }

  /** A paragraph; `goesOn` where its end is hidden, so that the next one stands in the same line. */
  add(text: string, goesOn: boolean): void {
    this.#room.take(text.length);
    const frame = this.#innermost;
    frame.text = '';
    if (goesOn) frame.shown += text;
    else {
      this.#breakInto(frame, frame.shown + text);
      frame.shown = '';
    }
  }

  addAll(lines: readonly string[]): void {
    for (const line of lines) this.#innermost.lines.push(line);
  }

  openFrame(): void {
    this.#frames.push(emptyFrame());
  }

  closeFrame(): readonly string[] {
    const frame = this.#frames.length > 1 ? this.#frames.pop() : undefined;
    return frame ? this.#end(frame) : [];
  }

  openRow(): void {
    this.#rows.push([]);
  }

  addCell(lines: readonly string[]): void {
    this.#room.take(0);
    this.#rows.at(-1)?.push(lines);
  }

  /** A cell with several lines would not be one of a row any more: then each line is one. */
  closeRow(): void {
    const cells = this.#rows.pop() ?? [];
    if (cells.some((lines) => lines.length > 1)) for (const lines of cells) this.addAll(lines);
    else if (cells.length > 0) this.addAll([withoutEnd(cells.map(([line = '']) => line).join('\t'), TAB)]);
  }

  /** Its lines, what has not been ended included. */
  #end(frame: Frame): readonly string[] {
    const rest = frame.shown + frame.text;
    if (rest !== '') this.#breakInto(frame, rest);
    frame.shown = frame.text = '';
    return frame.lines;
  }

  /** A page break, \f, parts two lines; at either end of a paragraph it parts nothing. */
  #breakInto({ lines }: Frame, text: string): void {
    if (!/[\n\f]/.test(text)) lines.push(text);
    else for (const line of withoutEnd(text.replace(/^\f+/, ''), FORM_FEED).split(/[\n\f]/)) lines.push(line);
  }

  get #innermost(): Frame {
    return this.#frames.at(-1) ?? emptyFrame();
  }
}

function emptyFrame(): Frame {
  return { lines: [], shown: '', text: '' };
}

const TAB = codeUnits('\t');
const FORM_FEED = codeUnits('\f');
