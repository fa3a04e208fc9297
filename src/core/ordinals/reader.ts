// Every way in which a line can begin with an ordinal. It runs for every line that may be a heading: tables instead of
// patterns, one flat object for each reading, nothing cut out of the line before it is needed.
import { readBracketedPart, readCounted, readPrefixed, readWords } from './counted-reader.ts';
import { type NumeralReading, readNumeral, readNumeralLoosely } from './numerals.ts';
import type { Ordinal } from './ordinals.ts';
import {
  add,
  COMPLETE,
  isPoint,
  PLAIN,
  readAnyHow,
  type ReadNumeral,
  SECONDARY,
  signAt,
  ZHI,
} from './readings.ts';
import {
  bareOf,
  BEGINS,
  beginningAt,
  BEHIND,
  type Bracket,
  BRACKETS,
  delimiterAt,
  HALF_CLOSING,
  nounBefore,
  TAILS,
  TRAITS,
} from './tables.ts';
import { codeUnits, isBlank, skipBlanks } from '../text/characters.ts';

/**
 * Every reading of an ordinal that begins at `start`, best first; empty where there is none.
 * `loosely` also reads numerals with lookalikes (ー、 （ニ）), which only a gap in a series makes certain.
 */
export function readOrdinals(line: string, start: number, loosely = false): readonly Ordinal[] {
  const first = line.charCodeAt(start);
  const beginning = beginningAt(line, start);
  const isOrdinal = (beginning & (loosely ? BEGINS.lookalike : BEGINS.ordinal)) !== 0;
  if (!isOrdinal && (loosely || !nounBefore(line, start))) return NONE;
  const read = loosely ? readNumeralLoosely : readNumeral;
  const found = FOUND;
  while (found.length > 0) found.pop();
  const bracket = BRACKETS.get(first);
  if (bracket) readBracketed(line, start, bracket, read, found);
  else if (isOrdinal) {
    if ((beginning & BEGINS.word) !== 0) {
      readWords(line, start, found);
      readPrefixed(line, start, read, found);
    }
    readBare(line, start, read, found);
  }
  if (found.length === 0 && !loosely && nounBefore(line, start)) readCounted(line, start, found);
  const only = found[0];
  if (only && found.length === 1) return loosely && !only.lookalike ? NONE : [only];
  return loosely ? found.filter((ordinal) => ordinal.lookalike) : found.slice();
}

/** Whether an ordinal may begin at `start`; cheap enough to be asked of every line. */
export function mayBeginOrdinal(line: string, start: number): boolean {
  return (beginningAt(line, start) & BEGINS.lookalike) !== 0 || nounBefore(line, start);
}

const NONE: readonly Ordinal[] = Object.freeze([]);
/** Where readings are gathered: most lines have one, and an array that grows is larger than that. */
const FOUND: Ordinal[] = [];

/** （一） (1) 【二】; readBare sees the half-open 1). */
function readBracketed(
  line: string,
  start: number,
  { opening, closing: closings, shape }: Bracket,
  read: ReadNumeral,
  found: Ordinal[],
): void {
  const from = skipBlanks(line, start + 1);
  const readings = readAnyHow(line, from, read);
  for (let i = 0; i < readings.length; i++) {
    const reading = readings[i];
    if (!reading) continue;
    const { system } = reading;
    const at = skipBlanks(line, reading.end);
    const closing = closings.get(line.charCodeAt(at));
    if (closing === undefined) continue;
    const style = { opening, system, closing, delimiter: signAt(line, at + 1, BEHIND.enclosed) };
    add(found, line, start, from, reading, at + 1, style, TRAITS[system].bracketed[shape] ?? '', COMPLETE);
  }
  if (found.length === 0 && SQUARE.has(line.charCodeAt(start)))
    readBracketedPart(line, start, closings, read, found);
}

/** 【第一部分】总则, 【环节二】…. */
const SQUARE = codeUnits('【［[');

/** 一、 1. 1) A. ① 一是, 1.1 and 二之一、. */
function readBare(line: string, start: number, read: ReadNumeral, found: Ordinal[]): void {
  const readings = readAnyHow(line, start, read);
  for (let i = 0; i < readings.length; i++) {
    const reading = readings[i];
    if (!reading) continue;
    const { system, end } = reading;
    const traits = TRAITS[system];
    if (traits.enclosed) {
      const style = { opening: '', system, closing: '', delimiter: signAt(line, end, BEHIND.enclosed) };
      add(found, line, start, start, reading, end, style, system, COMPLETE);
      continue;
    }
    if (system === 'arabic') readDecimal(line, start, end, ZERO, found);
    else if (system === 'arabic-fullwidth') readDecimal(line, start, end, WIDE_ZERO, found);
    else if (system === 'latin-upper') readDecimal(line, start, end, ZERO, found);
    const tail =
      system === 'han' && !reading.digits && reading.value <= MOST_COUNTED
        ? TAILS.get(line.charCodeAt(end))
        : undefined;
    if (tail !== undefined) {
      const style = { opening: '', system, closing: tail, delimiter: signAt(line, end + 1, BEHIND.unit) };
      add(found, line, start, start, reading, end + 1, style, `han${tail}`, SECONDARY);
      continue;
    }
    // 1\. is how converters write a number that is to be no list of Markdown.
    const isEscaped = line.charCodeAt(end) === BACKSLASH && isPoint(line.charCodeAt(end + 1));
    const at = isEscaped ? end + 1 : skipBlanks(line, end);
    const delimiter = delimiterAt(line, at, reading.digits ? BEHIND.digits : BEHIND.bare);
    if (delimiter) {
      const { key, style } = bareOf(system, delimiter);
      const sign = isEscaped ? line.slice(end, at + 1) : pointAndZero(line, end, system);
      const from = isEscaped ? end : at;
      add(found, line, start, start, reading, from, sign ? { ...style, delimiter: sign } : style, key, PLAIN);
      continue;
    }
    const next = line.charCodeAt(at);
    const closing = HALF_CLOSING.get(next);
    if (closing !== undefined) {
      const style = { opening: '', system, closing, delimiter: signAt(line, at + 1, BEHIND.enclosed) };
      add(found, line, start, start, reading, at + 1, style, traits.halfOpen, COMPLETE);
    } else if (next === ZHI && traits.spaced) readInsertedPoint(line, start, reading, found);
    else if (
      (at > end || at === line.length || (system === 'arabic' && isGlued(line, end, reading.value))) &&
      mayStandAlone(line, start, reading)
    ) {
      const style = { opening: '', system, closing: '', delimiter: '' };
      add(found, line, start, start, reading, end, style, traits.alone, PLAIN);
    }
  }
}

/** 3软件设计: a number right before a title, as chapters above 3.1 have it; short, and without a mark. */
function isGlued(line: string, end: number, number: number): boolean {
  if (number > MOST_GLUED || line.length - end > LONGEST_GLUED) return false;
  const first = line.charCodeAt(end);
  return first >= FIRST_HAN && first <= LAST_HAN && !MARK.test(line.slice(end));
}

const MOST_GLUED = 30;
/** In UTF-16 units. */
const LONGEST_GLUED = 24;
const FIRST_HAN = 0x4e00;
const LAST_HAN = 0x9fff;
const MARK = /[。；：，！？、…—,;:.!?|]/;

/** What stands behind the number of a chapter in 1.0　总则, above 1.1: of a decimal whose last component is none. */
function pointAndZero(line: string, at: number, system: NumeralReading['system']): string | undefined {
  if (!isPoint(line.charCodeAt(at))) return undefined;
  const zero = system === 'arabic' ? ZERO : system === 'arabic-fullwidth' ? WIDE_ZERO : undefined;
  const behind = line.charCodeAt(at + 2);
  return line.charCodeAt(at + 1) === zero && isBlank(behind) ? line.slice(at, at + 2) : undefined;
}

/** 二之一、: what it follows is the number that `reading` reads. */
function readInsertedPoint(
  line: string,
  start: number,
  { value, end }: NumeralReading,
  found: Ordinal[],
): void {
  const from = end + 1;
  const inserted = readNumeral(line, from)[0];
  const delimiter = inserted && delimiterAt(line, inserted.end, BEHIND.bare);
  if (!delimiter) return;
  const { key: after, style } = bareOf(inserted.system, delimiter);
  const opening = line.slice(start, from);
  const key = `${after}之`;
  add(
    found,
    line,
    start,
    from,
    inserted,
    inserted.end,
    { ...style, opening },
    key,
    PLAIN,
    String(value),
    after,
  );
}

/** 一 甲; but a lone dash is a bullet or a rule, no lookalike of 一. */
function mayStandAlone(line: string, start: number, { system, end, digits }: NumeralReading): boolean {
  return (
    TRAITS[system].spaced && digits !== true && !(end === start + 1 && BULLETS.has(line.charCodeAt(start)))
  );
}

/**
 * 1.1 and deeper (CY/T 35-2001 2.1.1.3), at most three digits a component, all of one width; B.1 in an annex (GB/T 1.1-2020
 * 9.6), whose first component, up to `end`, is its letter.
 */
function readDecimal(line: string, start: number, end: number, zero: number, found: Ordinal[]): void {
  if (!isPoint(line.charCodeAt(end)) || !isDigit(line.charCodeAt(end + 1), zero)) return;
  const isDigits = isDigit(line.charCodeAt(start), zero);
  let depth = isDigits ? 0 : 1;
  let prefix = isDigits ? '' : line.slice(start, end);
  let from = isDigits ? start : end + 1;
  let at = from;
  let value = 0;
  for (;;) {
    value = 0;
    for (; isDigit(line.charCodeAt(at), zero); at++) value = value * 10 + line.charCodeAt(at) - zero;
    const digits = at - from;
    if (digits < 1 || digits > MOST_DIGITS) return;
    depth++;
    if (!isPoint(line.charCodeAt(at)) || !isDigit(line.charCodeAt(at + 1), zero)) break;
    prefix += prefix === '' ? value : `.${value}`;
    from = ++at;
  }
  const delimiter = signAt(line, at, BEHIND.decimal);
  const next = line.charCodeAt(at + delimiter.length);
  // 1.5%, 9.1、9.2两天
  const isAmount =
    isPoint(next) || next === PERCENT || next === WIDE_PERCENT || (delimiter !== '' && isDigit(next, zero));
  if (depth < 2 || isAmount || line.charCodeAt(from) === zero || line.charCodeAt(start) === zero) return;
  const key = `${isDigits ? '' : 'annex-'}decimal${depth}`;
  const style = { opening: '', system: 'decimal', closing: '', delimiter } as const;
  add(found, line, start, start, { value, end: at }, at, style, key, COMPLETE, prefix);
}

/** 二十是 is no enumeration any more. */
const MOST_COUNTED = 20;
/** In a component of 1.1. */
const MOST_DIGITS = 3;
const ZERO = 0x30;
const WIDE_ZERO = 0xff10;
const BACKSLASH = 0x5c;
const PERCENT = 0x25;
const WIDE_PERCENT = 0xff05;
/** Lookalikes that are something else where they stand alone. */
const BULLETS = codeUnits('—–－─-=＝+＋');

function isDigit(codeUnit: number, zero: number): boolean {
  return codeUnit >= zero && codeUnit <= zero + 9;
}
