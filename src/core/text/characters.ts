// What single characters are: blanks, sets of signs. Asked of every line, so by code unit.

/** The UTF-16 code units of `signs`, for asking of a character whether it is one of them. */
export function codeUnits(...signs: readonly string[]): Set<number> {
  return new Set(signs.flatMap((sign) => Array.from(sign, (character) => character.charCodeAt(0))));
}

export function isBlank(codeUnit: number): boolean {
  // Most characters of a Chinese text lie above the blanks.
  return codeUnit <= 0x3000 ? BLANKS.has(codeUnit) : codeUnit === 0xfeff;
}

/** Blanks of every width, tabs, the byte-order mark. */
const BLANKS = new Set([0x09, 0x20, 0xa0, 0x3000, ...Array.from({ length: 12 }, (_, i) => 0x2000 + i)]);

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
