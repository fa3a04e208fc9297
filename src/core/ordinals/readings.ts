// One reading of an ordinal put together, and what the readers share.
import { readHanDigits } from './han-numerals.ts';
import type { NumeralReading } from './numerals.ts';
import type { Ordinal, OrdinalStyle } from './ordinals.ts';
import { BEGINS, beginningAt, delimiterAt } from './tables.ts';
import { isBlank, skipBlanks } from '../text/characters.ts';
import type { Span } from '../text/positions.ts';

export type ReadNumeral = (text: string, start: number) => readonly NumeralReading[];

/** The readings of `read`, or else Han digits read as places. */
export function readAnyHow(line: string, at: number, read: ReadNumeral): readonly NumeralReading[] {
  const readings = read(line, at);
  return readings.length > 0 ? readings : readHanDigits(line, at);
}

/** The delimiter at `at` as it is written, or nothing. */
export function signAt(line: string, at: number, behind: number): string {
  return delimiterAt(line, at, behind)?.sign ?? '';
}

export function isPoint(codeUnit: number): boolean {
  return codeUnit === 0x2e || codeUnit === 0xff0e;
}

/** 之 */
export const ZHI = 0x4e4b;

export interface Nature {
  readonly secondary: boolean;
  /** A delimiter behind it is redundant. */
  readonly complete: boolean;
  /** A noun of any kind stands before the numeral. */
  readonly noun: boolean;
}

export const PLAIN: Nature = { secondary: false, complete: false, noun: false };
export const COMPLETE: Nature = { secondary: false, complete: true, noun: false };
export const SECONDARY: Nature = { secondary: true, complete: false, noun: false };
export const COUNTED: Nature = { secondary: false, complete: false, noun: true };

/** The ordinal whose form ends at `at`, before its delimiter. */
export function add(
  found: Ordinal[],
  line: string,
  start: number,
  numeralStart: number,
  reading: Pick<NumeralReading, 'value' | 'end' | 'lookalike' | 'digits'>,
  at: number,
  style: OrdinalStyle,
  key: string,
  nature: Nature,
  prefix?: string,
  after?: string,
): void {
  const end = at + style.delimiter.length;
  const text = line.slice(start, end);
  const ordinal: Ordinal = {
    text,
    start,
    end,
    numeral: { start: numeralStart, end: reading.end },
    number: reading.value,
    prefix,
    style,
    key,
    secondary: nature.secondary,
    lookalike: reading.lookalike === true,
    redundant: nature.complete && style.delimiter !== '',
  };
  const doubled = doubleOf(line, text, start, end, style, nature);
  const isRare = reading.digits === true || nature.noun || after !== undefined || doubled !== undefined;
  found.push(isRare ? { ...ordinal, ...rareOf(reading, nature, after, doubled) } : ordinal);
}

/** What few ordinals have, and the others do without: most lines have one reading, and a large text many lines. */
function rareOf(
  { digits }: Pick<NumeralReading, 'digits'>,
  { noun }: Nature,
  after: string | undefined,
  doubled: Span | undefined,
): Partial<Ordinal> {
  return {
    ...(digits === true && { digits }),
    ...(noun && { noun }),
    ...(after !== undefined && { after }),
    ...(doubled && { doubled }),
  };
}

/**
 * Where the ordinal `text` stands once more right behind its end, as where a number was typed after an automatic one; but not
 * where the second belongs to the heading's text: 一、一、二年级, 1. 1.5亿, 1. 1.txt, 第一条 第一条规定. What decides stands within sixteen
 * units behind `end`.
 */
function doubleOf(
  line: string,
  text: string,
  start: number,
  end: number,
  { system, delimiter }: OrdinalStyle,
  { complete }: Nature,
): Span | undefined {
  const again = skipBlanks(line, end);
  if (line.charCodeAt(again) !== line.charCodeAt(start)) return undefined;
  if (text.length > LONGEST_DOUBLED || again - end > MOST_BLANKS) return undefined;
  // Another plugin writes another sign behind the same decimal: 1.1. 1.1 甲, 1.1 1.1- 甲; but not 1.1 1.1-1.3米. Nor is 1.txt a number.
  const isDecimal = system === 'decimal';
  const number = isDecimal ? text.slice(0, text.length - delimiter.length) : text;
  if (!line.startsWith(number, again)) return undefined;
  const at = again + number.length;
  const behind = isDecimal && /[.-]/.test(line.charAt(at)) ? at + 1 : at;
  const isWhole =
    behind > at || (delimiter !== '' && !isDecimal)
      ? (beginningAt(line, behind) & BEGINS.counter) === 0 &&
        !/\.[a-z]/.test(line.slice(behind - 1, behind + 1))
      : (complete && !isDecimal) || behind === line.length || isBlank(line.charCodeAt(behind));
  return isWhole ? { start: again, end: behind } : undefined;
}

/** In UTF-16 units: a longer ordinal is not looked for behind itself, nor one behind more blanks. */
const LONGEST_DOUBLED = 8;
const MOST_BLANKS = 2;
