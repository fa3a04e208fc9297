// Ordinals that were damaged when a text was copied or scanned: what stands at a line's beginning where one is missing.
import { readNumeral } from '../ordinals/numerals.ts';
import type { Draft } from '../reading/draft.ts';
import { isCounted } from '../reading/lookalikes.ts';
import type { Section } from '../reading/outline.ts';
import { skipBlanks, trimmedEnd } from '../text/characters.ts';
import { type Range, rangeOf } from '../text/positions.ts';

/**
 * What stands between two headings of one series where `ordinal`, which is missing there, would, and is no heading: 彐、 for 3、,
 * 3 for 3. before its title, with a blank or without, 笫三条 and 第点三条 for 第三条, （三} for （三）. One character is amiss, or two
 * where only the number can no longer be read.
 */
export function damagedOrdinalsBetween(
  { lines, sections }: Draft,
  before: Section,
  after: Section,
  ordinal: string,
): Range[] {
  const { style } = after.ordinal;
  if (style.system === 'decimal') return [];
  const { opening } = style;
  const closing = style.closing + style.delimiter.trim();
  const numeral = ordinal.slice(
    opening.length,
    ordinal.length - style.closing.length - style.delimiter.length,
  );
  // A Han numeral begins many a word.
  const number = style.system === 'arabic' ? readNumeral(numeral, 0)[0]?.value : undefined;
  const headings = new Set(sections.slice(before.index + 1, after.index).map(({ line }) => line));
  const ranges: Range[] = [];
  for (let line = before.line + 1; line < after.line; line++) {
    if (headings.has(line)) continue;
    const text = lines[line] ?? '';
    const start = skipBlanks(text, 0);
    const end = Math.max(
      damagedEnd(text, start, { opening, numeral, closing }),
      number === undefined ? start : gluedEnd(text, start, number),
    );
    if (end > start && end < trimmedEnd(text)) ranges.push(rangeOf(line, start, end));
  }
  return ranges;
}

interface Parts {
  readonly opening: string;
  readonly numeral: string;
  readonly closing: string;
}

/** Where a damaged ordinal ends that begins at `start`; `start` where none does. */
function damagedEnd(text: string, start: number, { opening, numeral, closing }: Parts): number {
  if (text.startsWith(opening, start)) {
    const from = start + opening.length;
    // The numeral is damaged: what closes the ordinal is there.
    const at = closing === '' ? -1 : text.indexOf(closing, from + 1);
    if (at > 0 && at - from <= LONGEST_DAMAGED && DAMAGED.test(text.slice(from, at))) {
      const end = at + closing.length;
      // 二、三组 names two groups.
      return isNumeral(text, from) && isNumeral(text, end) ? start : end;
    }
  }
  const at = text.indexOf(numeral, start);
  if (numeral === '' || at < 0 || at - start > opening.length + 1) return start;
  const head = text.slice(start, at);
  const behind = at + numeral.length;
  if (closing !== '' && text.startsWith(closing, behind))
    return opening !== '' && head !== opening && isNear(head, opening) ? behind + closing.length : start;
  if (head !== opening) return start;
  const [sign = ''] = text.slice(behind, behind + 2);
  if (opening === '')
    return SIGN.test(sign) && !text.startsWith(sign, behind + sign.length) ? behind + sign.length : start;
  return COUNTING.test(sign) ? start : SIGN.test(sign) ? behind + sign.length : behind;
}

/** Where a number ends that stands glued to its title, 4用旧砖; `start` where it does not, or counts something. */
function gluedEnd(text: string, start: number, number: number): number {
  const numeral = readNumeral(text, start).find(({ system }) => system === 'arabic');
  if (numeral?.value !== number) return start;
  return HAN.test(text.charAt(numeral.end)) && !isCounted(text, numeral.end) ? numeral.end : start;
}

function isNumeral(text: string, at: number): boolean {
  return readNumeral(text, at).length > 0;
}

/** Whether what stands before the numeral is the opening with one character lost, changed or put in. */
function isNear(head: string, opening: string): boolean {
  return (
    head.length === 0 ||
    (head.length === opening.length && !/\s/.test(head)) ||
    (head.length === opening.length + 1 && (head.startsWith(opening) || head.endsWith(opening)))
  );
}

/** In UTF-16 units. */
const LONGEST_DAMAGED = 6;
/** One character of a text, letters and signs that look like digits, or a place that was left free. */
const DAMAGED = /^(?:\p{L}|[\w|!/\\=+-]{1,2}|_+|＿+|[?？□■×＊*]{1,2})$/u;
/** What may stand for a delimiter or a bracket. */
const SIGN = /[^\p{L}\p{N}]/u;
const HAN = /\p{Script=Han}/u;
const COUNTING = /[\d一二三四五六七八九十]/;
