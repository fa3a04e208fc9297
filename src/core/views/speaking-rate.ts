/** How many characters are spoken in a minute where nobody says so. */
export const DEFAULT_CHARACTERS_PER_MINUTE = 180;
