// What single characters are: blanks, sets of signs. Asked of every line, so by code unit.

/** A set of UTF-16 code units, which is asked in every line: a bit for each, for a hash table would cost more than the line. */
export class CodeUnits implements Iterable<number> {
  readonly #units: ReadonlySet<number>;
  readonly #bits = new Uint8Array(0x10000 >> 3);

  constructor(units: Iterable<number>) {
    this.#units = new Set(units);
    for (const unit of this.#units) this.#bits[unit >> 3] = (this.#bits[unit >> 3] ?? 0) | (1 << (unit & 7));
  }

  /** NaN, which stands behind a text's end, is in no set. */
  has(unit: number): boolean {
    return (((this.#bits[unit >> 3] ?? 0) >> (unit & 7)) & 1) !== 0;
  }

  [Symbol.iterator](): Iterator<number> {
    return this.#units.values();
  }
}

/** The UTF-16 code units of `signs`, for asking of a character whether it is one of them. */
export function codeUnits(...signs: readonly string[]): CodeUnits {
  return new CodeUnits(signs.flatMap((sign) => Array.from(sign, (character) => character.charCodeAt(0))));
}

/** Blanks of every width, tabs, the byte-order mark. */
export function isBlank(codeUnit: number): boolean {
  // Most characters of a Chinese text lie above the blanks.
  return codeUnit <= 0x3000
    ? codeUnit === 0x20 ||
        codeUnit === 0x3000 ||
        codeUnit === 0x09 ||
        codeUnit === 0xa0 ||
        isGeneralBlank(codeUnit)
    : codeUnit === 0xfeff;
}

/** En quad to zero width space. */
function isGeneralBlank(codeUnit: number): boolean {
  return codeUnit >= 0x2000 && codeUnit <= 0x200b;
}

export function skipBlanks(line: string, from: number): number {
  let at = from;
  while (at < line.length && isBlank(line.charCodeAt(at))) at++;
  return at;
}

/** The length without blanks at the end, in UTF-16 units. */
export function trimmedEnd(line: string): number {
  let end = line.length;
  while (end > 0 && isBlank(line.charCodeAt(end - 1))) end--;
  return end;
}
