// Han numerals: 一 to 九千九百九十九, plain and 大写, with 廿 and 两, in sums (一百零六) and in places (一〇六).

/** The greatest number in Han characters or digits: four places, which takes in years. */
export const MOST = 9999;

export interface HanReading {
  readonly system: 'han' | 'han-financial';
  /** At least 1. */
  readonly value: number;
  /** The offset just past the numeral. */
  readonly end: number;
  /** Absent unless true. */
  readonly lookalike?: true;
  /** Absent unless true. */
  readonly digits?: true;
}

/** The whole run of Han numeral characters, all of one system; `loosely` takes what looks like one for one. */
export function readHan(text: string, start: number, loosely: boolean): readonly HanReading[] {
  const signs = loosely ? LOOSE_HAN_SIGNS : HAN_SIGNS;
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

/**
 * Two to four Han digits as places, as old print writes numbers: 一一 for 11 after 一〇, 一八一 for 181. Empty elsewhere, also
 * where a zero among them makes the number certain, which readNumeral reads. Right only where a series wants the number.
 */
export function readHanDigits(text: string, start: number): readonly HanReading[] {
  let value = 0;
  let end = start;
  for (let sign; (sign = HAN_SIGNS.get(text.charCodeAt(end))) !== undefined; end++) {
    if (!sign.inHan || sign.place !== 1 || sign.digit === 0 || sign.before !== undefined) return NONE;
    value = value * 10 + sign.digit;
  }
  return end - start >= 2 && end - start <= 4 ? [{ system: 'han', value, end, digits: true }] : NONE;
}

/** `value` from 1 to `MOST`, as `writeNumeral` has it. */
export function writeHan(value: number, system: 'han' | 'han-financial'): string {
  const sign = (row: number): string => WRITTEN[system][row] ?? '';
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

// ---- Tables ----

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
 * ten rows also write the digits, the next three the places, with their first character. 万 and 亿 are beyond any ordinal, but belong to the run and so spoil it.
 */
const HAN_ROWS: readonly HanRow[] = [
  { digit: 0, place: 1, han: '零〇', financial: '零', lookalikes: '○◯Oo0' },
  { digit: 1, place: 1, han: '一', financial: '壹', lookalikes: 'ーㄧ—–－─-\u2F00\u3192' },
  { digit: 2, place: 1, han: '二', financial: '贰貳貮弍', lookalikes: 'ニ=＝\u2F06\u3193' },
  { digit: 3, place: 1, han: '三', financial: '叁參叄参', lookalikes: '\u3194' },
  { digit: 4, place: 1, han: '四', financial: '肆', lookalikes: '\u3195' },
  { digit: 5, place: 1, han: '五', financial: '伍' },
  { digit: 6, place: 1, han: '六', financial: '陆陸' },
  { digit: 7, place: 1, han: '七', financial: '柒' },
  { digit: 8, place: 1, han: '八', financial: '捌', lookalikes: 'ハ\u2F0B' },
  { digit: 9, place: 1, han: '九', financial: '玖' },
  { digit: 0, place: 10, han: '十', financial: '拾', lookalikes: '+＋\u2F17' },
  { digit: 0, place: 100, han: '百', financial: '佰' },
  { digit: 0, place: 1000, han: '千', financial: '仟' },
  { digit: 0, place: 10_000, han: '万萬亿億', financial: '万萬亿億' },
  { digit: 2, place: 1, han: '两兩', before: 100 },
  { digit: 2, place: 10, han: '廿卄念' },
  { digit: 3, place: 10, han: '卅丗' },
  { digit: 4, place: 10, han: '卌' },
];

interface HanSign extends Pick<HanRow, 'digit' | 'place' | 'before'> {
  readonly inHan: boolean;
  readonly inFinancial: boolean;
  readonly lookalike: boolean;
}
type HanSigns = ReadonlyMap<number, HanSign>;
const HAN_SIGNS: HanSigns = hanSigns(() => '');
const LOOSE_HAN_SIGNS: HanSigns = hanSigns(({ lookalikes = '' }) => lookalikes);

export const NONE: readonly HanReading[] = Object.freeze([]);
const WRITTEN = {
  han: HAN_ROWS.map(({ han }) => han.charAt(0)),
  'han-financial': HAN_ROWS.map(({ financial = '' }) => financial.charAt(0)),
} as const;

/** All characters of Han numerals, and what is taken for one where it is read loosely. */
export const HAN_NUMERALS = String.fromCharCode(...HAN_SIGNS.keys());
export const HAN_LOOKALIKES = HAN_ROWS.map(({ lookalikes = '' }) => lookalikes).join('');

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

// ---- Numbers ----

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
