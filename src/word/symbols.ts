// Signs of Word's symbol fonts (Symbol, Wingdings), by how they look.

/** The sign with this code; where it lies in the private area, as those of symbol fonts do, one that looks like it. */
export function symbolOf(code: number): string {
  if (code >= 0xf000 && code <= 0xf0ff) return SYMBOLS.get(code & 0xff) ?? '•';
  // A character that no text holds by itself.
  return code < 0x20 || (code >= 0xd800 && code <= 0xdfff) || code > 0xfffd ? '•' : String.fromCharCode(code);
}

/** A bullet as it looks in its font; in Word's own lists the second one is an o. */
export function bulletOf(text: string, font: string): string {
  if (/^(?:Symbol|Wingdings)/.test(font))
    return Array.from(text, (sign) => symbolOf(0xf000 | (sign.charCodeAt(0) & 0xff))).join('');
  if (text === 'o') return '○';
  return text.replace(/[\uF000-\uF0FF]/g, (sign) => symbolOf(sign.charCodeAt(0)));
}

const SYMBOLS: ReadonlyMap<number, string> = new Map([
  [0x6c, '●'],
  [0x6e, '■'],
  [0x6f, '□'],
  [0x71, '❑'],
  [0x74, '◆'],
  [0x75, '◆'],
  [0x76, '❖'],
  [0xa7, '▪'],
  [0xa8, '□'],
  [0xb2, '✧'],
  [0xb7, '•'],
  [0xd8, '➢'],
  [0xe0, '→'],
  [0xfb, '✗'],
  [0xfc, '✓'],
  [0xfd, '☒'],
  [0xfe, '☑'],
]);
