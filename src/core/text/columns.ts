/** How wide a text is where Chinese signs take two columns and Latin ones a single one; … and fullwidth blanks take two. */
export function columnsOf(text: string): number {
  let columns = 0;
  for (const sign of text) columns += sign < '\u0300' ? 1 : 2;
  return columns;
}
