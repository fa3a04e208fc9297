// 一(yī)、 第(dì)一(yī)章: ordinals with pinyin behind their characters, as a page has them that annotates all of its text.
import type { Span } from '../text/positions.ts';
import { without } from '../text/markup.ts';
import { pinyinSpans } from '../text/pinyin.ts';
import type { Ordinal } from './ordinals.ts';
import { readOrdinals } from './reader.ts';

/** As readOrdinals(), the pinyin left out; it belongs to the ordinal. Empty where no pinyin stands in what may be an ordinal. */
export function readAnnotatedOrdinals(line: string, start: number): readonly Ordinal[] {
  if (!mayBeAnnotated(line, start)) return NONE;
  const head = line.slice(0, start + LONGEST);
  const spans = pinyinSpans(head).filter((span) => span.start > start);
  const [first] = spans;
  if (!first) return NONE;
  return readOrdinals(without(line, spans), start)
    .map((ordinal) => inLine(line, ordinal, spans))
    .filter(({ end }) => end >= first.end);
}

/** The ordinal where it stands with the pinyin there. */
function inLine(line: string, ordinal: Ordinal, spans: readonly Span[]): Ordinal {
  const { start, numeral, doubled } = ordinal;
  const placed = ({ start: from, end }: Span): Span => ({
    start: placeOf(from, spans),
    end: placeOf(end, spans),
  });
  const end = placeOf(ordinal.end, spans);
  return {
    ...ordinal,
    text: line.slice(start, end),
    end,
    numeral: placed(numeral),
    ...(doubled && { doubled: placed(doubled) }),
  };
}

/** Where a column of the line without pinyin stands in the line: behind the pinyin that stands there. */
function placeOf(column: number, spans: readonly Span[]): number {
  let place = column;
  for (const { start, end } of spans) if (start <= place) place += end - start;
  return place;
}

/** Whether a bracket with a letter stands right behind one of the first characters. */
function mayBeAnnotated(line: string, start: number): boolean {
  for (let at = start + 1; at <= start + FARTHEST; at++) {
    const unit = line.charCodeAt(at);
    if ((unit === 0x28 || unit === 0xff08) && LETTER.test(line.charAt(at + 1))) return true;
  }
  return false;
}

/** Latin, with marks of tone or without. */
const LETTER = /[A-Za-z\u00c0-\u024f\u1e00-\u1eff]/;
const NONE: readonly Ordinal[] = [];
/** Of the first annotation from the ordinal's beginning: （二十一(yī)）. */
const FARTHEST = 4;
/** What an ordinal takes with all its pinyin: 第(dì)二(èr)十(shí)一(yī)章(zhāng). */
const LONGEST = 60;
