// Signs of Word's symbol fonts (Symbol, Wingdings), which stand in Unicode's private area there.

/** The sign that looks like a symbol font's; the character itself where it is none. */
export function symbolOf(code: number): string {
  if (code < 0xf000 || code > 0xf0ff) return String.fromCharCode(code);
  return SYMBOLS.get(code & 0xff) ?? '•';
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
