// An ordinal that a line end parts from its own signs, as a PDF does: 1 | . 标题, （ | 三）标题.
import { codeUnits, skipBlanks, trimmedEnd } from '../text/characters.ts';
import type { Ordinal } from './ordinals.ts';
import { readOrdinals } from './reader.ts';

export interface TornOrdinal {
  /** As it would be read if the lines were one; columns in that, blanks at the line end and at either side of it left out. */
  readonly ordinal: Ordinal;
  /** Where it ends in the second line, in UTF-16 units. */
  readonly end: number;
}

/** The ordinal that all of `line` begins and `next` ends; undefined where the first is more than that, or the second goes on otherwise. */
export function tornOrdinal(line: string, next: string): TornOrdinal | undefined {
  const end = trimmedEnd(line);
  if (end === 0) return undefined;
  const start = skipBlanks(line, 0);
  if (end - start > LONGEST) return undefined;
  const rest = skipBlanks(next, 0);
  // Where that has no sign of an ordinal's end, it is no part of one.
  if (!OPENINGS.has(line.charCodeAt(end - 1)) && !ENDINGS.has(next.charCodeAt(rest))) return undefined;
  const joined = line.slice(start, end) + next.slice(rest);
  const length = end - start;
  const ordinal = readOrdinals(joined, 0).find((it) => it.end > length && it.end < joined.length);
  return ordinal && { ordinal, end: rest + ordinal.end - length };
}

/** The whole of an ordinal that stands on `line` and goes on in the next line, or began in the one before: then it ends at 0. */
export function tornOn(
  lines: readonly string[],
  line: number,
  { end, number, style }: Ordinal,
): TornOrdinal | undefined {
  const text = lines[line] ?? '';
  const isBegun = end === trimmedEnd(text);
  if (!isBegun && (style.closing === '' || style.opening !== '')) return undefined;
  const torn = isBegun ? tornOrdinal(text, lines[line + 1] ?? '') : tornOrdinal(lines[line - 1] ?? '', text);
  if (torn?.ordinal.number !== number) return undefined;
  return isBegun ? torn : { ordinal: torn.ordinal, end: 0 };
}

/** In UTF-16 units: （三十一, and a numeral by itself. */
const LONGEST = 4;
const OPENINGS = codeUnits('（(');
const ENDINGS = codeUnits('、.．）)');
