// Which of the two scripts a text is in.

/** Whether a text has more characters that are traditional only than such as are simplified only. */
export function isTraditional(lines: readonly string[]): boolean {
  let balance = 0;
  for (const line of lines) {
    for (const sign of line) {
      if (TRADITIONAL.has(sign)) balance++;
      else if (SIMPLIFIED.has(sign)) balance--;
    }
  }
  return balance > 0;
}

/** Pairs of the commonest characters that the scripts write differently. */
const PAIRS =
  '这這个個们們国國会會来來对對时時发發实實现現学學经經动動为為与與业業产產进進设設机機质質应應强強体體关關问問题題点點领領导導党黨说說讲講话話过過还還开開长長万萬两兩务務区區县縣乡鄉农農';
const SIMPLIFIED: ReadonlySet<string> = new Set(Array.from(PAIRS).filter((_, i) => i % 2 === 0));
const TRADITIONAL: ReadonlySet<string> = new Set(Array.from(PAIRS).filter((_, i) => i % 2 === 1));
