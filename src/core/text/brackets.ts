// Brackets and quotes that a line opens or closes and another line closes or opens.

/** Whether a bracket is closed behind `from` that was opened before it. */
export function closesBracket(text: string, from: number, opening = '（', closing = '）'): boolean {
  const at = text.indexOf(closing, from);
  if (at < 0) return false;
  const next = text.indexOf(opening, from);
  return next < 0 || next > at;
}

/** Whether the last of these brackets is left open. */
export function opensBracket(text: string, opening = '（', closing = '）'): boolean {
  // Searched forward first: that is faster, and mostly in vain.
  return text.includes(opening) && text.indexOf(closing, text.lastIndexOf(opening)) < 0;
}
