// The numbers before an ordinal's and behind it where they stand in the running text: ①水利；②方言.
import type { Ordinal, OrdinalStyle } from '../ordinals/ordinals.ts';
import { writeNumeralOf } from '../ordinals/writer.ts';
import { codeUnits, isBlank, skipBlanks, trimmedEnd } from '../text/characters.ts';
import type { Candidate } from './candidates.ts';

/** How many of the next two numbers stand on the same line in the same form: ①水利；②方言. */
export function followingInline(text: string, ordinal: Ordinal): number {
  const { style, number, end } = ordinal;
  if (number > 20 || style.system === 'decimal' || text.length - end < 3) return 0;
  if (style.opening.startsWith('第') && style.delimiter === '' && !text.startsWith('**', end)) return 0;
  const isCircled = style.delimiter === '' && style.system === 'circled';
  // A.三年B.五年C.十年
  const isLetter = style.system === 'latin-upper';
  let from = end + 1;
  for (let ahead = 1; ahead <= 2; ahead++) {
    const next = beside(ordinal, number + ahead);
    const at = next === undefined ? -1 : text.indexOf(next, from);
    if (at < 0) return ahead - 1;
    const mayBegin =
      isCircled || (isLetter ? !LATIN.test(text.charAt(at - 1)) : CLAUSE_ENDS.test(text.charAt(at - 1)));
    if (!mayBegin) return ahead - 1;
    from = at + 1;
  }
  return 2;
}

const LATIN = /[A-Za-z]/;

/** Whether the first number stands in a line right behind a label with which the line begins: 优点：1.干净。, before 2. */
export function firstStandsBehindLabel(line: string, ordinal: Ordinal): boolean {
  if (ordinal.number !== 2) return false;
  const first = beside(ordinal, 1);
  const at = first === undefined ? -1 : line.indexOf(first);
  if (at < 1 || at > LONGEST_LABEL) return false;
  return LABEL_ENDS.has(line.charCodeAt(trimmedEnd(line.slice(0, at)) - 1));
}

/** In UTF-16 units. */
const LONGEST_LABEL = 20;
const LABEL_ENDS = codeUnits('：:】。，');

/** With the sign that may stand before what is emphasised. */
const CLAUSE_ENDS = /[；;，,。：:、\s*]/;

/** Whether the line before breaks off right behind the number before: 一、 at its end, 二、三组 here. */
export function endsInNumberBefore(line: string, end: number, ordinal: Ordinal): boolean {
  if (line.charAt(end - 1) !== '、' || ordinal.style.delimiter !== '、' || ordinal.number < 2) return false;
  const last = beside(ordinal, ordinal.number - 1);
  // A line that holds nothing else is a heading without a title yet.
  return last !== undefined && line.endsWith(last, end) && skipBlanks(line, 0) < end - last.length;
}

/** Whether the line before counts up to the ordinal's number, two numbers at least with something between: 8.进取 9.浪漫. */
export function goesOnFrom(line: string, ordinal: Ordinal): boolean {
  const { style, number } = ordinal;
  if (number < 3 || number > 30 || style.system === 'decimal') return false;
  const last = beside(ordinal, number - 1);
  // Searched forward first: that is faster, and mostly in vain.
  const at = last === undefined || !line.includes(last) ? -1 : line.lastIndexOf(last);
  if (at < 1 || !(CLAUSE_BEGINS.has(line.charCodeAt(at - 1)) || isBlank(line.charCodeAt(at - 1))))
    return false;
  const first = beside(ordinal, number - 2);
  const from = first === undefined ? -1 : line.lastIndexOf(first, at - 1);
  return first !== undefined && from >= 0 && at - from >= first.length + SHORTEST_ITEM;
}

/** In UTF-16 units, with the mark or the blank behind it: （一）、（二）项 are two numbers without an item. */
const SHORTEST_ITEM = 3;

/**
 * Whether the number before the candidate's stands between the candidate before and it, where no heading was seen: inside a
 * paragraph, as the first item of a list that goes on in paragraphs of its own.
 */
export function previousStandsInText(
  lines: readonly string[],
  { line, readings }: Candidate,
  from: number,
  before: Candidate | undefined,
): boolean {
  const ordinal = readings[0];
  if (!ordinal || ordinal.number < 2 || ordinal.number > 30 || ordinal.key.endsWith(' ')) return false;
  const { style, secondary, number } = ordinal;
  const whole = beside(ordinal, number - 1);
  if (whole === undefined) return false;
  const text = secondary && style.opening === '第' ? whole.slice(0, -1) : whole;
  const words = secondary && number === 2 ? FIRST_WORDS : NO_WORDS;
  for (let at = Math.max(0, from, line - FARTHEST); at < line; at++) {
    const content = lines[at] ?? '';
    const start = at === from ? (before?.readings[0]?.end ?? 0) : 0;
    if (holds(content, text, start)) return true;
    for (const word of words) if (holds(content, word, start)) return true;
  }
  return false;
}

/** How many lines back a number is looked for. */
const FARTHEST = 40;

const FIRST_WORDS: readonly string[] = ['首先', '第一', '一是', '其一'];

const NO_WORDS: readonly string[] = [];

/** Whether one of the readings has the number before the ordinal's, in its form. */
export function holdsNumberBefore(readings: readonly Ordinal[], { key, prefix, number }: Ordinal): boolean {
  for (let i = 0; i < readings.length; i++) {
    const it = readings[i];
    if (it && it.number === number - 1 && it.key === key && it.prefix === prefix) return true;
  }
  return false;
}

/** Whether `ordinal` stands in a line where a clause may begin; 2.88 holds no 2. and 一、二、三产业 no 二、. */
function holds(line: string, ordinal: string, from: number): boolean {
  for (let at = line.indexOf(ordinal, from); at >= 0; at = line.indexOf(ordinal, at + 1)) {
    const mayBegin =
      (at > 0 && CLAUSE_BEGINS.has(line.charCodeAt(at - 1))) || (from > 0 && at === skipBlanks(line, from));
    if (mayBegin && !COUNTING.has(line.charCodeAt(at + ordinal.length))) return true;
  }
  return false;
}

const COUNTING = codeUnits('0123456789一二三四五六七八九十');

export const CLAUSE_BEGINS = codeUnits('。；;：:！!？?，,（(“「');

/** The ordinal with another number, as most would write it; undefined where its form has none. */
function beside({ style, prefix }: Ordinal, number: number): string | undefined {
  if (style.system === 'decimal') return `${prefix ?? ''}.${number}${style.delimiter}`;
  const written = writtenIn(style);
  const text = (written[number] ??= inStyle(style, number));
  return text === '' ? undefined : text;
}

function inStyle({ opening, system, closing, delimiter }: OrdinalStyle, number: number): string {
  const numeral = writeNumeralOf(system, number);
  return numeral === undefined ? '' : opening + numeral + closing + delimiter;
}

/** What was written in a style, by number; putting it together anew for each line would cost more than the search. */
function writtenIn(style: OrdinalStyle): string[] {
  const { opening, system, closing, delimiter } = style;
  let styles = WRITTEN.get(system);
  if (!styles) WRITTEN.set(system, (styles = []));
  for (let i = 0; i < styles.length; i++) {
    const it = styles[i];
    if (
      it &&
      it.style.opening === opening &&
      it.style.closing === closing &&
      it.style.delimiter === delimiter
    )
      return it.written;
  }
  const written: string[] = [];
  if (styles.length < MOST_STYLES) styles.push({ style, written });
  return written;
}

interface Written {
  readonly style: OrdinalStyle;
  readonly written: string[];
}

const WRITTEN = new Map<OrdinalStyle['system'], Written[]>();

/** Of one system; more are looked through in vain where each ordinal has a noun of its own. */
const MOST_STYLES = 24;
