// Which places of a text that has been edited several times are which of the text as it was.

import { partitionPoint } from '../../text/partition-point.ts';

/** Offsets in UTF-16 units, the end exclusive; every line end is one. */
export interface Replacement {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A replacement of the text as it was. Its own text is taken back where a later one replaces it. */
export type Original = { -readonly [Key in keyof Replacement]: Replacement[Key] };

/** What a replacement of the edited text is in the text as it was. */
export interface Traced {
  readonly now: Replacement;
  /** As many as the places that it replaces came from; its text stands in the first. */
  readonly parts: readonly Original[];
  /** One for all of them and what has gone between them, where there are several. */
  readonly whole: Original | undefined;
  /** Those whose text it replaces. */
  readonly undone: readonly Original[];
}

/** A piece of the edited text: one that is as it was, from `was` on, or the text of a replacement. */
interface Piece {
  readonly now: number;
  readonly length: number;
  readonly origin: number | Original;
}

export class Origins {
  readonly #pieces: readonly Piece[];

  private constructor(pieces: readonly Piece[]) {
    this.#pieces = pieces;
  }

  /** Of a text of this length, as it is. */
  static of(length: number): Origins {
    return new Origins([{ now: 0, length, origin: 0 }]);
  }

  /** Undefined where it would replace a part of what an earlier replacement has put in. */
  traceBack(now: Replacement): Traced | undefined {
    const { start, end, text } = now;
    const parts: Original[] = [];
    const undone: Original[] = [];
    for (let at = this.#firstAt(start); at < this.#pieces.length; at++) {
      const piece = this.#pieces[at];
      if (!piece || piece.now > end) break;
      const from = Math.max(start, piece.now);
      const to = Math.min(end, piece.now + piece.length);
      // Something new stands at one place only, and of a piece that only touches nothing is replaced.
      if (from > to || (from === to && (start < end || parts.length > 0))) continue;
      if (typeof piece.origin === 'number') {
        const shift = piece.origin - piece.now;
        parts.push({ start: from + shift, end: to + shift, text: parts.length === 0 ? text : '' });
      } else if (to - from === piece.length) undone.push(piece.origin);
      else if (from < to) return undefined;
    }
    const first = parts[0];
    const last = parts.at(-1);
    if (!first || !last) return undefined;
    const whole = parts.length > 1 ? { start: first.start, end: last.end, text } : undefined;
    return { now, parts, whole, undone };
  }

  /** After replacements that have been traced back, in the order of the text, none touching another's inside. */
  after(replacements: readonly Traced[]): Origins {
    const pieces: Piece[] = [];
    let shift = 0;
    let next = 0;
    for (const piece of this.#pieces) {
      const end = piece.now + piece.length;
      let from = piece.now;
      const keep = (to: number): void => {
        if (to <= from) return;
        const origin = typeof piece.origin === 'number' ? piece.origin + from - piece.now : piece.origin;
        pieces.push({ now: from + shift, length: to - from, origin });
      };
      for (let it; (it = replacements[next]) && it.now.start < end; next++) {
        keep(it.now.start);
        from = Math.max(from, Math.min(it.now.end, end));
        if (it.now.end > end) break;
        const origin = it.whole ?? it.parts[0];
        const { length } = it.now.text;
        if (origin && length > 0) pieces.push({ now: it.now.start + shift, length, origin });
        shift += length - (it.now.end - it.now.start);
      }
      keep(end);
    }
    return new Origins(pieces);
  }

  /** The first piece that reaches to `offset`. */
  #firstAt(offset: number): number {
    return partitionPoint(this.#pieces.length, (at) => {
      const piece = this.#pieces[at];
      return piece !== undefined && piece.now + piece.length < offset;
    });
  }
}
