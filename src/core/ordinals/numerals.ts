// The numerals that number a Chinese draft: systems as data, one reader and one writer over them.
//
// Every character of a numeral is one UTF-16 unit, so offsets and lengths count both. The text is never
// normalised: NFKC would turn ⒈ into "1." and shift whatever follows.

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
  | 'roman-upper' // Ⅰ–Ⅻ
  | 'roman-lower' // ⅰ–ⅻ
  | 'roman-ascii-upper' // I II III …
  | 'roman-ascii-lower' // i ii iii …
  | 'latin-upper' // A–Z
  | 'latin-lower' // a–z
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
  readonly lookalike?: boolean;
}

export type NumeralScript = 'simplified' | 'traditional';

interface NumeralOptions {
  /** Decides 贰貳 叁參 陆陸; simplified unless given. */
  readonly script?: NumeralScript;
  /** The zero of 一百零一 in `han`; 零 unless given. */
  readonly zero?: '零' | '〇';
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
  const loose = readHan(text, start, LOOSE_HAN_SIGNS);
  return loose.length > 0 ? loose : readNumeral(text, start);
}

/**
 * Two Han digits as old print writes numbers, 一一 for 11 beside 一〇; empty elsewhere. For brackets only: without them 一二
 * is two numbers.
 */
export function readDigitPair(text: string, start: number): readonly NumeralReading[] {
  const tens = digitAt(text, start);
  const units = digitAt(text, start + 1);
  if (tens === 0 || units === 0 || HAN_SIGNS.has(text.charCodeAt(start + 2))) return NONE;
  return [{ system: 'han', value: tens * 10 + units, end: start + 2 }];
}

/** 1 to 9, or 0 where no Han digit stands. */
function digitAt(text: string, at: number): number {
  const sign = HAN_SIGNS.get(text.charCodeAt(at));
  return sign?.inHan === true && sign.place === 1 && sign.before === undefined ? sign.digit : 0;
}

/**
 * Writes `value` as ordinals have it: 十一 and 拾壹 rather than 一十一, but 一百一十一. Undefined where the
 * system has no form for it: a fraction, or out of `numeralRange(system)`.
 */
export function writeNumeral(
  value: number,
  system: NumeralSystem,
  options: NumeralOptions = {},
): string | undefined {
  const { max, write } = SYSTEMS[system];
  return Number.isInteger(value) && value >= 1 && value <= max ? write(value, options) : undefined;
}

/** The least and the greatest number that `system` writes; it writes every integer between. */
export function numeralRange(system: NumeralSystem): { readonly min: number; readonly max: number } {
  return { min: 1, max: SYSTEMS[system].max };
}

// ---- Tables ----

/** The greatest number in Han characters or digits: four places, which takes in years. */
const MOST = 9999;
const MOST_ROMAN = 3999;

interface System {
  /** The system writes 1 to `max`; `write` is asked for nothing else. */
  readonly max: number;
  readonly write: (value: number, options: NumeralOptions) => string;
  /** The characters for 1, 2, …, where each is a numeral by itself, whatever follows. */
  readonly glyphs?: string;
}

const SYSTEMS: Readonly<Record<NumeralSystem, System>> = {
  han: {
    max: MOST,
    write: (value, { zero = '零' }) => writeHan(value, ({ han }) => han).replaceAll('零', zero),
  },
  'han-financial': {
    max: MOST,
    write: (value, { script }) =>
      writeHan(value, ({ financial = '' }) => financial.slice(script === 'traditional' ? 1 : 0) || financial),
  },
  stem: byGlyphs('甲乙丙丁戊己庚辛壬癸'),
  branch: byGlyphs('子丑寅卯辰巳午未申酉戌亥'),
  arabic: { max: MOST, write: String },
  'arabic-fullwidth': {
    max: MOST,
    write: (value) => String(value).replace(/\d/g, (digit) => '０１２３４５６７８９'.charAt(Number(digit))),
  },
  circled: byGlyphs(between('①⑳') + between('㉑㉟') + between('㊱㊿')),
  parenthesized: byGlyphs(between('⑴⒇')),
  'full-stop': byGlyphs(between('⒈⒛')),
  'han-parenthesized': byGlyphs(between('㈠㈩')),
  'han-circled': byGlyphs(between('㊀㊉')),
  'negative-circled': byGlyphs(between('❶❿') + between('⓫⓴')),
  'double-circled': byGlyphs(between('⓵⓾')),
  'sans-circled': byGlyphs(between('➀➉')),
  'negative-sans-circled': byGlyphs(between('➊➓')),
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

interface HanRow {
  readonly digit: number;
  readonly place: number;
  readonly han: string;
  readonly financial?: string;
  readonly lookalikes?: string;
  /** The least place that must follow, unless the sign stands alone: 两百, but neither 两十 nor 一百零两. */
  readonly before?: number;
}

/**
 * What the characters of Han numerals mean: digit × place. 十 has no digit of its own, 廿 has one. The first
 * ten rows also write the digits, the next three the places: with their first character, or in traditional
 * 大写 their second if any. 万 and 亿 are beyond any ordinal, but belong to the run and so spoil it.
 */
const HAN_ROWS: readonly HanRow[] = [
  { digit: 0, place: 1, han: '零〇', financial: '零', lookalikes: '○◯Oo0' },
  { digit: 1, place: 1, han: '一', financial: '壹', lookalikes: 'ーㄧ—–－─-\u2F00\u3192' },
  { digit: 2, place: 1, han: '二', financial: '贰貳', lookalikes: 'ニ\u2F06\u3193' },
  { digit: 3, place: 1, han: '三', financial: '叁參叄', lookalikes: '\u3194' },
  { digit: 4, place: 1, han: '四', financial: '肆', lookalikes: '\u3195' },
  { digit: 5, place: 1, han: '五', financial: '伍' },
  { digit: 6, place: 1, han: '六', financial: '陆陸' },
  { digit: 7, place: 1, han: '七', financial: '柒' },
  { digit: 8, place: 1, han: '八', financial: '捌', lookalikes: 'ハ\u2F0B' },
  { digit: 9, place: 1, han: '九', financial: '玖' },
  { digit: 0, place: 10, han: '十', financial: '拾', lookalikes: '\u2F17' },
  { digit: 0, place: 100, han: '百', financial: '佰' },
  { digit: 0, place: 1000, han: '千', financial: '仟' },
  { digit: 0, place: 10_000, han: '万萬亿億', financial: '万萬亿億' },
  { digit: 2, place: 1, han: '两兩', before: 100 },
  { digit: 2, place: 10, han: '廿卄念' },
  { digit: 3, place: 10, han: '卅丗' },
  { digit: 4, place: 10, han: '卌' },
];

const ROMAN_VALUES = [1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1];
const ROMAN_SIGNS = ['M', 'CM', 'D', 'CD', 'C', 'XC', 'L', 'XL', 'X', 'IX', 'V', 'IV', 'I'];
const ROMAN_SIGNS_LOWER = ROMAN_SIGNS.map((sign) => sign.toLowerCase());

// ---- Look-ups, made from the tables once ----

const NONE: readonly NumeralReading[] = Object.freeze([]);

interface HanSign extends Pick<HanRow, 'digit' | 'place' | 'before'> {
  readonly inHan: boolean;
  readonly inFinancial: boolean;
  readonly lookalike: boolean;
}
type HanSigns = ReadonlyMap<number, HanSign>;
const HAN_SIGNS = hanSigns(() => '');
const LOOSE_HAN_SIGNS = hanSigns(({ lookalikes = '' }) => lookalikes);

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
  const hanCharacters = String.fromCharCode(...HAN_SIGNS.keys());
  add(hanCharacters, () => (text, start) => readHan(text, start, HAN_SIGNS));
  return made;
}

function isSystem(name: string): name is NumeralSystem {
  return name in SYSTEMS;
}

function hanSigns(lookalikesOf: (row: HanRow) => string): HanSigns {
  const signs = new Map<number, HanSign>();
  for (const row of HAN_ROWS) {
    const { han, financial = '' } = row;
    const lookalikes = lookalikesOf(row);
    for (const character of han + financial + lookalikes) {
      const lookalike = lookalikes.includes(character);
      const inFinancial = financial.includes(character);
      const inHan = lookalike || han.includes(character);
      signs.set(character.charCodeAt(0), { ...row, inHan, inFinancial, lookalike });
    }
  }
  return signs;
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

/** One to four digits; a leading zero only in 01–09. */
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
  const isOrdinal = value >= 1 && length <= 4 && (text.charCodeAt(start) !== zero || length === 2);
  return isOrdinal ? [{ system, value, end }] : NONE;
}

/** A single letter is Latin, and Roman too where it can be; a longer word is Roman or nothing. */
function readLetters(
  text: string,
  start: number,
  latin: 'latin-upper' | 'latin-lower',
  roman: 'roman-ascii-upper' | 'roman-ascii-lower',
): readonly NumeralReading[] {
  let end = start;
  for (let unit; (unit = text.charCodeAt(end) | 0x20) >= 0x61 && unit <= 0x7a; end++);
  const value = romanValue(text, start, end, roman);
  const isLetter = end - start === 1;
  if (value === 0 && !isLetter) return NONE;
  const readings: NumeralReading[] = value > 0 ? [{ system: roman, value, end }] : [];
  if (isLetter) readings.push({ system: latin, value: text.charCodeAt(start) & 0x1f, end });
  return readings.sort((a, b) => a.value - b.value);
}

/** 0 unless the span is the one canonical form of a number: IV, not IIII. */
function romanValue(text: string, start: number, end: number, system: NumeralSystem): number {
  const signs = system === 'roman-ascii-upper' ? ROMAN_SIGNS : ROMAN_SIGNS_LOWER;
  let at = start;
  let value = 0;
  for (const [index, sign] of signs.entries()) {
    for (; text.startsWith(sign, at); at += sign.length) value += ROMAN_VALUES[index] ?? 0;
  }
  if (at !== end) return 0;
  return writeNumeral(value, system) === text.slice(start, end) ? value : 0;
}

/** The whole run of Han numeral characters, all of one system. */
function readHan(text: string, start: number, signs: HanSigns): readonly NumeralReading[] {
  let inHan = true;
  let inFinancial = true;
  let lookalike = false;
  let end = start;
  for (let sign; (sign = signs.get(text.charCodeAt(end))) !== undefined; end++) {
    inHan &&= sign.inHan;
    inFinancial &&= sign.inFinancial;
    lookalike ||= sign.lookalike;
  }
  if (end === start || !(inHan || inFinancial)) return NONE;
  const value = sumOfPlaces(text, start, end, signs) || digitString(text, start, end, signs);
  if (value === 0) return NONE;
  const system = inHan ? 'han' : 'han-financial';
  return [lookalike ? { system, value, end, lookalike } : { system, value, end }];
}

/** 一百零一, 一百十八, 廿三: from the greatest place down, with a 零 where places are left out; else 0. */
function sumOfPlaces(text: string, start: number, end: number, signs: HanSigns): number {
  let sum = 0;
  let lastPlace = MOST + 1;
  for (let at = start; at < end;) {
    const first = signs.get(text.charCodeAt(at++));
    const zero = first?.digit === 0 && first.place === 1;
    const sign = zero ? signs.get(text.charCodeAt(at++)) : first;
    if (sign === undefined) return 0;
    let { digit, place } = sign;
    const next = signs.get(text.charCodeAt(at));
    if (place === 1 && next?.digit === 0 && next.place > 1) {
      place = next.place;
      at++;
    } else if (place === 10 && digit === 0) {
      digit = 1;
    }
    const isGap = sum > 0 && lastPlace > place * 10;
    const mayStand = place >= (sign.before ?? 1) || end - start === 1;
    if (digit === 0 || place >= lastPlace || zero !== isGap || !mayStand) return 0;
    sum += digit * place;
    lastPlace = place;
  }
  return sum;
}

/** 一〇一, 二〇二四: two to four digits with a zero among them, for 一二 is two numbers rather than 12; else 0. */
function digitString(text: string, start: number, end: number, signs: HanSigns): number {
  let value = 0;
  let hasZero = false;
  for (let at = start; at < end; at++) {
    const sign = signs.get(text.charCodeAt(at));
    if (sign === undefined || sign.place > 1 || sign.before !== undefined) return 0;
    if (sign.digit === 0 && value === 0) return 0;
    hasZero ||= sign.digit === 0;
    value = value * 10 + sign.digit;
  }
  return hasZero && value <= MOST ? value : 0;
}

// ---- Writers ----

function writeHan(value: number, charactersOf: (row: HanRow) => string): string {
  const characters = HAN_ROWS.map((row) => charactersOf(row).charAt(0));
  const sign = (row: number): string => characters[row] ?? '';
  let written = '';
  let gap = false;
  for (let power = 3; power >= 0; power--) {
    const digit = Math.floor(value / 10 ** power) % 10;
    if (digit > 0) {
      if (gap) written += sign(0);
      if (digit > 1 || power !== 1 || written !== '') written += sign(digit);
      if (power > 0) written += sign(9 + power);
    }
    gap = digit === 0 && written !== '';
  }
  return written;
}

function writeRoman(value: number): string {
  let rest = value;
  return ROMAN_SIGNS.map((sign, index) => {
    const worth = ROMAN_VALUES[index] ?? 1;
    const times = Math.floor(rest / worth);
    rest -= times * worth;
    return sign.repeat(times);
  }).join('');
}
