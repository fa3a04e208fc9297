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

/** The UTF-16 code units from the first to the last, inclusive, as signs for a set. */
export function unitsFrom(first: number, last: number): string {
  return String.fromCharCode(...Array.from({ length: last - first + 1 }, (_, i) => first + i));
}

/** What \s matches in a regex, as signs for a set. */
export const WHITE_SPACE =
  '\t\n\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff';

/**
 * The text without those of its last code units that are in the set. What a regex such as /[…]+$/ would do, but that one
 * begins anew at each of its signs, in time that grows with the square of a run.
 */
export function withoutEnd(text: string, units: CodeUnits): string {
  let end = text.length;
  while (end > 0 && units.has(text.charCodeAt(end - 1))) end--;
  return text.slice(0, end);
}

/** The text without its line ends and the blanks around them. */
export function onOneLine(text: string): string {
  return text
    .split(/[\r\n]+/)
    .map((line) => line.trim())
    .join('');
}

/** 0 to 9 of half width. */
export function isDigit(codeUnit: number): boolean {
  return codeUnit >= 0x30 && codeUnit <= 0x39;
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

/** The blanks before a line's text in half-width columns, a tab for four. */
export function indentColumns(line: string): number {
  let columns = 0;
  for (let at = 0; at < line.length; at++) {
    const unit = line.charCodeAt(at);
    if (!isBlank(unit)) break;
    columns += unit === IDEOGRAPHIC_BLANK ? 2 : unit === TAB ? 4 : unit === BYTE_ORDER_MARK ? 0 : 1;
  }
  return columns;
}

const IDEOGRAPHIC_BLANK = 0x3000;
const TAB = 0x09;
const BYTE_ORDER_MARK = 0xfeff;
