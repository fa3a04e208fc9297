// Who signs a draft and when: the last lines, the date below the names (GB/T 9704-2012, 7.3.5).
import { trimmedEnd } from '../core/text/characters.ts';
import { widthOf } from './width.ts';

export interface Signature {
  readonly names: readonly SignatureLine[];
  readonly date?: SignatureLine;
}

export interface SignatureLine {
  readonly line: number;
  /** What stays free at its right, in characters. */
  readonly right: number;
}

/** The date at the end of lines `after` to `end`, both exclusive, and the names right above it; nothing without a date. */
export function signatureIn(lines: readonly string[], after: number, end: number): Signature {
  let line = lastText(lines, end - 1, after);
  if (line === undefined || !DATE.test(lines[line] ?? '')) return { names: [] };
  const date = line;
  const names: number[] = [];
  // An office or two stand together; an empty line may part them from the date.
  line = lastText(lines, date - 1, after);
  while (line !== undefined && line > after && isName(lines[line] ?? '') && names.length < 3)
    names.unshift(line--);
  return placed(lines, names, date);
}

/** 2026年3月5日, 二〇二六年三月五日, 中華民國115年3月5日 */
const DATE =
  /^\s*(?:(?:公元|中华民国|中華民國|民国|民國)\s*)?[0-9０-９〇○零一二三四五六七八九十]{2,5}\s*年\s*[0-9０-９一二三四五六七八九十]{1,3}\s*月\s*[0-9０-９一二三四五六七八九十]{1,3}\s*日\s*$/;

/** No sentence, and no longer than an office is called. */
function isName(line: string): boolean {
  const width = widthOf(line.trim());
  return width > 0 && width <= 24 && !/[。！？；，、：,;:!?）)]\s*$/.test(line) && !/^\s*[（(—-]/.test(line);
}

function lastText(lines: readonly string[], from: number, after: number): number | undefined {
  for (let line = from; line > after; line--) if (trimmedEnd(lines[line] ?? '') > 0) return line;
  return undefined;
}

/** The date begins two characters behind the name; whatever ends further right leaves two characters free. */
function placed(lines: readonly string[], names: readonly number[], date: number): Signature {
  const width = (line: number): number => widthOf((lines[line] ?? '').trim());
  const longest = names.reduce((most, name) => Math.max(most, width(name)), 0);
  const right = Math.max(2, longest - width(date));
  return {
    names: names.map((line) => ({ line, right: Math.max(2, right + width(date) + 2 - width(line)) })),
    date: { line: date, right },
  };
}
