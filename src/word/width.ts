/** How wide a text is in a Chinese document, in characters of its size: 2 for 北京, 2 for 2024, 2 for a tab. */
export function widthOf(text: string): number {
  let width = 0;
  for (const character of text) {
    if (character === '\t') width += TAB;
    else if (!/\p{Mark}|\p{Cf}/u.test(character))
      width += /[\0-\u02FF\u2000-\u200A]/.test(character) ? 0.5 : 1;
  }
  return width;
}

/** Tab stops stand this far apart, in characters. */
export const TAB = 2;
