// The numerals that number a Chinese draft: systems as data, one reader and one writer over them.
//
// Offsets and lengths are in UTF-16 units. The text is never
// normalised: NFKC would turn ⒈ into "1." and shift whatever follows.
import { HAN_NUMERALS, MOST, NONE, readHan, writeHan } from './han-numerals.ts';
import { codeUnits } from '../text/characters.ts';

export type NumeralSystem =
  | 'han' // 一 二 … 十 百 千, 〇 零, 廿 卅 卌, 两
  | 'han-financial' // 大写: 壹贰叁, 壹貳參
  | 'stem' // 甲–癸
  | 'branch' // 子–亥
  | 'arabic' // 0–9
  | 'arabic-fullwidth' // ０–９
  | 'circled' // ①–㊿
  | 'parenthesized' // ⑴–⒇
  | 'full-stop' // ⒈–⒛
  | 'han-parenthesized' // ㈠–㈩
  | 'han-circled' // ㊀–㊉
  | 'negative-circled' // ❶–⓴
  | 'double-circled' // ⓵–⓾
  | 'sans-circled' // ➀–➉
  | 'negative-sans-circled' // ➊–➓
  | 'keycap' // 1️⃣–🔟
  | 'roman-upper' // Ⅰ–Ⅻ
  | 'roman-lower' // ⅰ–ⅻ
  | 'roman-ascii-upper' // I II III …, ＩＩＩ
  | 'roman-ascii-lower' // i ii iii …, ｉｉｉ
  | 'latin-upper' // A–Z, Ａ–Ｚ
  | 'latin-lower' // a–z, ａ–ｚ
  | 'latin-parenthesized' // ⒜–⒵
  | 'latin-circled-upper' // Ⓐ–Ⓩ
  | 'latin-circled-lower'; // ⓐ–ⓩ

export interface NumeralReading {
  readonly system: NumeralSystem;
  /** At least 1. */
  readonly value: number;
  /** The offset just past the numeral. */
  readonly end: number;
  /** True where a lookalike (ー for 一, ○ for 〇) stands in the numeral; absent otherwise. */
  readonly lookalike?: true;
  /** True where Han digits without a zero are read as places, 一二 as 12, though they may be two numbers; absent otherwise. */
  readonly digits?: true;
}

/**
 * All readings of the numeral at `start`, best first; empty where there is none or `start` is out of range.
 *
 * Han characters, digits and ASCII letters are taken for as long as they run on, and a run that is no number
 * as a whole (十十, 一二三, 一百一, In) is no numeral. A letter that is Roman as well has two readings, the
 * smaller value first because a list reaches it sooner: I is 1 or 9, C is 3 or 100.
 */
export function readNumeral(text: string, start: number): readonly NumeralReading[] {
  const read = READERS.get(text.charCodeAt(start));
  return read === undefined ? NONE : read(text, start);
}

/**
 * Like readNumeral, but what looks like 一 二 三 四 八 十 〇 counts as these. Only for places where the
 * surroundings make a numeral certain, as in 第ー条 or （ニ）. Reads wherever readNumeral reads, though the
 * numeral may be longer: 二 or 20 in 二0.
 */
export function readNumeralLoosely(text: string, start: number): readonly NumeralReading[] {
  const loose = readHan(text, start, true);
  return loose.length > 0 ? loose : readNumeral(text, start);
}

/**
 * Writes `value` as ordinals have it, in simplified characters and half width: 十一 and 拾壹 rather than 一十一, but 一百一十一,
 * 一百零一 and 贰. Undefined where the system has no form for it: a fraction, or out of `numeralRange(system)`. `writeInHand` has
 * the other ways.
 */
export function writeNumeral(value: number, system: NumeralSystem): string | undefined {
  const { max, write } = SYSTEMS[system];
  return Number.isInteger(value) && value >= 1 && value <= max ? write(value) : undefined;
}

/** All code units that a numeral may begin with. */
export function numeralBeginnings(): Iterable<number> {
  return READERS.keys();
}

/** The least and the greatest number that `system` writes; it writes every integer between. */
export function numeralRange(system: NumeralSystem): { readonly min: number; readonly max: number } {
  return { min: 1, max: SYSTEMS[system].max };
}

/** ASCII in full width: １ for 1, Ａ for A. */
export function widen(text: string): string {
  return Array.from(text, (sign) => String.fromCharCode(sign.charCodeAt(0) + WIDER)).join('');
}

/** How much farther up the full-width forms of ASCII stand. */
const WIDER = 0xfee0;

// ---- Tables ----

/** What makes a key of a digit: a variation selector and the enclosing keycap. */
const KEYCAP = '\uFE0F\u20E3';
const KEYCAP_TEN = '\u{1F51F}';

const MOST_ROMAN = 3999;

interface System {
  /** The system writes 1 to `max`; `write` is asked for nothing else. */
  readonly max: number;
  readonly write: (value: number) => string;
  /** The characters for 1, 2, …, where each is a numeral by itself, whatever follows. */
  readonly glyphs?: string;
}

const SYSTEMS: Readonly<Record<NumeralSystem, System>> = {
  han: { max: MOST, write: (value) => writeHan(value, 'han') },
  'han-financial': { max: MOST, write: (value) => writeHan(value, 'han-financial') },
  stem: byGlyphs('甲乙丙丁戊己庚辛壬癸'),
  branch: byGlyphs('子丑寅卯辰巳午未申酉戌亥'),
  arabic: { max: MOST, write: String },
  'arabic-fullwidth': { max: MOST, write: (value) => widen(String(value)) },
  circled: byGlyphs(between('①⑳') + between('㉑㉟') + between('㊱㊿')),
  parenthesized: byGlyphs(between('⑴⒇')),
  'full-stop': byGlyphs(between('⒈⒛')),
  'han-parenthesized': byGlyphs(between('㈠㈩')),
  'han-circled': byGlyphs(between('㊀㊉')),
  'negative-circled': byGlyphs(between('❶❿') + between('⓫⓴')),
  'double-circled': byGlyphs(between('⓵⓾')),
  'sans-circled': byGlyphs(between('➀➉')),
  'negative-sans-circled': byGlyphs(between('➊➓')),
  keycap: { max: 10, write: (value) => (value === 10 ? KEYCAP_TEN : value + KEYCAP) },
  'roman-upper': byGlyphs(between('ⅠⅫ')),
  'roman-lower': byGlyphs(between('ⅰⅻ')),
  'roman-ascii-upper': { max: MOST_ROMAN, write: writeRoman },
  'roman-ascii-lower': { max: MOST_ROMAN, write: (value) => writeRoman(value).toLowerCase() },
  'latin-upper': { max: 26, write: (value) => between('AZ').charAt(value - 1) },
  'latin-lower': { max: 26, write: (value) => between('az').charAt(value - 1) },
  'latin-parenthesized': byGlyphs(between('⒜⒵')),
  'latin-circled-upper': byGlyphs(between('ⒶⓏ')),
  'latin-circled-lower': byGlyphs(between('ⓐⓩ')),
};

const ROMAN_VALUES = [1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1];
const ROMAN_SIGNS = ['M', 'CM', 'D', 'CD', 'C', 'XC', 'L', 'XL', 'X', 'IX', 'V', 'IV', 'I'];
const ROMAN_LETTERS = codeUnits('IVXLCDMivxlcdm');
const ROMAN_SIGNS_LOWER = ROMAN_SIGNS.map((sign) => sign.toLowerCase());

// ---- Look-ups, made from the tables once ----

type Reader = (text: string, start: number) => readonly NumeralReading[];
/** Who reads what begins with a character: the one look-up that a place without a numeral costs. */
const READERS: ReadonlyMap<number, Reader> = readers();

function readers(): Map<number, Reader> {
  const made = new Map<number, Reader>();
  const add = (characters: string, readerAt: (index: number) => Reader): void => {
    for (let index = 0; index < characters.length; index++) {
      made.set(characters.charCodeAt(index), readerAt(index));
    }
  };
  for (const system of Object.keys(SYSTEMS).filter(isSystem)) {
    add(SYSTEMS[system].glyphs ?? '', (index) => glyphReader(system, index + 1));
  }
  add(between('09'), () => (text, start) => readDigits(text, start, 'arabic'));
  add(between('０９'), () => (text, start) => readDigits(text, start, 'arabic-fullwidth'));
  add(between('AZ'), () => (text, start) => readLetters(text, start, 'latin-upper', 'roman-ascii-upper'));
  add(between('az'), () => (text, start) => readLetters(text, start, 'latin-lower', 'roman-ascii-lower'));
  add(
    between('ＡＺ'),
    () => (text, start) => readWideLetters(text, start, 'latin-upper', 'roman-ascii-upper'),
  );
  add(
    between('ａｚ'),
    () => (text, start) => readWideLetters(text, start, 'latin-lower', 'roman-ascii-lower'),
  );
  add(KEYCAP_TEN.charAt(0), () => readKeycapTen);
  add(HAN_NUMERALS, () => (text, start) => readHan(text, start, false));
  return made;
}

function isSystem(name: string): name is NumeralSystem {
  return name in SYSTEMS;
}

function byGlyphs(glyphs: string): System {
  return { max: glyphs.length, write: (value) => glyphs.charAt(value - 1), glyphs };
}

/** All characters from the first of a pair to the second. */
function between(pair: string): string {
  const [first, last] = [pair.charCodeAt(0), pair.charCodeAt(1)];
  return String.fromCharCode(...Array.from({ length: last - first + 1 }, (_, index) => first + index));
}

// ---- Readers ----

function glyphReader(system: NumeralSystem, value: number): Reader {
  return (_text, start) => [{ system, value, end: start + 1 }];
}

/** One to four digits, leading zeros only in 01–09 and 001–099; or one on a key. */
function readDigits(
  text: string,
  start: number,
  system: 'arabic' | 'arabic-fullwidth',
): readonly NumeralReading[] {
  const zero = system === 'arabic' ? 0x30 : 0xff10;
  let value = 0;
  let end = start;
  for (let digit; (digit = text.charCodeAt(end) - zero) >= 0 && digit <= 9; end++) value = value * 10 + digit;
  const length = end - start;
  if (length === 1 && value > 0 && text.startsWith(KEYCAP, end))
    return [{ system: 'keycap', value, end: end + KEYCAP.length }];
  const isOrdinal =
    value >= 1 && length <= 4 && (text.charCodeAt(start) !== zero || length === 2 || length === 3);
  return isOrdinal ? [{ system, value, end }] : NONE;
}

function readKeycapTen(text: string, start: number): readonly NumeralReading[] {
  return text.startsWith(KEYCAP_TEN, start)
    ? [{ system: 'keycap', value: 10, end: start + KEYCAP_TEN.length }]
    : NONE;
}

/** A single letter is Latin, and Roman too where it can be; a longer word is Roman or nothing. */
function readLetters(
  text: string,
  start: number,
  latin: 'latin-upper' | 'latin-lower',
  roman: 'roman-ascii-upper' | 'roman-ascii-lower',
): readonly NumeralReading[] {
  let end = start;
  while (isLetter(text.charCodeAt(end))) end++;
  const value = romanValue(text, start, end, roman);
  const isSingle = end - start === 1;
  if (value === 0 && !isSingle) return NONE;
  const readings: NumeralReading[] = value > 0 ? [{ system: roman, value, end }] : [];
  if (isSingle) readings.push({ system: latin, value: text.charCodeAt(start) & 0x1f, end });
  return readings.sort((a, b) => a.value - b.value);
}

/** Full-width letters, read as their like in ASCII. */
function readWideLetters(
  text: string,
  start: number,
  latin: 'latin-upper' | 'latin-lower',
  roman: 'roman-ascii-upper' | 'roman-ascii-lower',
): readonly NumeralReading[] {
  let narrow = '';
  const narrowAt = (at: number): number => text.charCodeAt(at) - WIDER;
  for (let at = start; isLetter(narrowAt(at)); at++) narrow += String.fromCharCode(narrowAt(at));
  return readLetters(narrow, 0, latin, roman).map((reading) => ({ ...reading, end: start + reading.end }));
}

/** An ASCII letter. */
function isLetter(codeUnit: number): boolean {
  return (codeUnit | 0x20) >= 0x61 && (codeUnit | 0x20) <= 0x7a;
}

/** 0 unless the span is the one canonical form of a number: IV, not IIII. */
function romanValue(text: string, start: number, end: number, system: NumeralSystem): number {
  for (let at = start; at < end; at++) if (!ROMAN_LETTERS.has(text.charCodeAt(at))) return 0;
  const signs = system === 'roman-ascii-upper' ? ROMAN_SIGNS : ROMAN_SIGNS_LOWER;
  let at = start;
  let value = 0;
  for (const [index, sign] of signs.entries()) {
    for (; text.startsWith(sign, at); at += sign.length) value += ROMAN_VALUES[index] ?? 0;
  }
  if (at !== end) return 0;
  return writeNumeral(value, system) === text.slice(start, end) ? value : 0;
}

// ---- Writers ----

function writeRoman(value: number): string {
  let rest = value;
  return ROMAN_SIGNS.map((sign, index) => {
    const worth = ROMAN_VALUES[index] ?? 1;
    const times = Math.floor(rest / worth);
    rest -= times * worth;
    return sign.repeat(times);
  }).join('');
}
