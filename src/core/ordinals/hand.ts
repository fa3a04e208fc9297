// A hand: how a writer writes numerals where there is a choice. 廿二 or 二十二, 一百〇六, 一百零六 or 一〇六, 第两百条 or 第二百条, 01 or 1,
// Ａ or A, 貳 or 贰. Whatever is put down anew is put down in the hand of what stands beside it.
import { type NumeralSystem, widen, writeNumeral } from './numerals.ts';
import type { Ordinal } from './ordinals.ts';

export interface Hand {
  /** For each row of `CHOICES` which of its ways. */
  readonly ways: readonly number[];
  /** 零 in 一百零一, 〇 in 一〇一, unless one of them has been seen. */
  readonly zero: '零' | '〇' | undefined;
  /** 一一 rather than 十一. */
  readonly tensAsPlaces: boolean;
  /** 一〇六 rather than 一百零六. */
  readonly hundredsAsPlaces: boolean;
  /** The least number of digits: 2 for 01, 3 for 001. */
  readonly digits: number;
  /** Letters, and the digits of decimals: Ａ, １．１. */
  readonly wide: boolean;
  /** Between the components of decimals. */
  readonly point: '.' | '．';
}

interface Choice {
  readonly system: NumeralSystem;
  /** Only at the numeral's beginning. */
  readonly isFirst: boolean;
  /** Choices with one habit decide for one another where they show nothing of their own: who writes 廿 writes 卅. */
  readonly habit: string;
  /** As `writeNumeral` has it, then the others; each the spellings of the same things in the same order. */
  readonly ways: readonly (readonly string[])[];
}

const CHOICES: readonly Choice[] = (
  [
    ['han', 'first', '十', '十', '一十'],
    ['han', 'any', '百十', '百一十', '百十'],
    ['han', 'any', '百十', '零一十', '零十'],
    ['han', 'any', '廿', '二十', '廿', '卄', '念'],
    ['han', 'any', '廿', '三十', '卅', '丗', '卅'],
    ['han', 'any', '卌', '四十', '卌'],
    ['han', 'any', '两', '二百', '两百', '兩百'],
    ['han', 'any', '两', '二千', '两千', '兩千'],
    ['han-financial', 'first', '拾', '拾', '壹拾'],
    ['han-financial', 'any', '佰拾', '佰壹拾', '佰拾'],
    ['han-financial', 'any', '佰拾', '零壹拾', '零拾'],
    ['han-financial', 'any', '貳', '贰 叁 陆', '貳 參 陸', '貳 叄 陸'],
  ] as const
).map(([system, place, habit, ...ways]) => ({
  system,
  isFirst: place === 'first',
  habit,
  ways: ways.map((way) => way.split(' ')),
}));

/** The hand that shows nothing of its own: 十一, 二十, 一百一十, 一百零一, 贰, in half width. */
export const PLAIN_HAND: Hand = {
  ways: CHOICES.map(() => 0),
  zero: undefined,
  tensAsPlaces: false,
  hundredsAsPlaces: false,
  digits: 1,
  wide: false,
  point: '.',
};

/**
 * The hand in which `ordinals` are written, those of a series or a single one: for each choice what most of them have, or the
 * first of what they have as often; what `PLAIN_HAND` has where they show nothing. Linear in their number.
 */
export function handOf(ordinals: Iterable<Ordinal>): Hand {
  const choices = CHOICES.map(() => new Votes());
  const zero = new Votes();
  const tens = new Votes();
  const hundreds = new Votes();
  const digits = new Votes();
  const width = new Votes();
  const point = new Votes();
  for (const { text, start, numeral, number, style, lookalike } of ordinals) {
    if (lookalike) continue;
    const { system } = style;
    // Most are, and there is one way only to write them.
    if (system === 'han' && number < 10) continue;
    const written = text.slice(numeral.start - start, numeral.end - start);
    CHOICES.forEach((choice, row) => {
      if (choice.system === system) voteFor(choice, written, choices[row]);
    });
    if (system === 'han' && /[零〇]/.test(written)) zero.add(written.includes('〇') ? 1 : 0);
    if (system === 'han') (number < 100 ? tens : hundreds).add(PLACES.test(written) ? 1 : 0);
    if (system.startsWith('arabic') && number < 10) digits.add(written.length - 1);
    if (system === 'decimal') point.add(written.includes('．') ? 1 : 0);
    if (system === 'decimal' || isLetters(system)) width.add(WIDE.test(written) ? 1 : 0);
  }
  const ofHabit = (habit: string): Votes =>
    Votes.of(choices.filter((_, row) => CHOICES[row]?.habit === habit));
  return {
    ways: CHOICES.map(({ habit }, row) => choices[row]?.winner() ?? ofHabit(habit).winner() ?? 0),
    zero: ZEROS[zero.winner() ?? 2],
    tensAsPlaces: (tens.winner() ?? hundreds.winner()) === 1,
    hundredsAsPlaces: (hundreds.winner() ?? tens.winner()) === 1,
    digits: (digits.winner() ?? 0) + 1,
    wide: width.winner() === 1,
    point: point.winner() === 1 ? '．' : '.',
  };
}

/** `value` in a hand; undefined where the system has no form for it. */
export function writeInHand(value: number, system: NumeralSystem, hand: Hand): string | undefined {
  const plain = writeNumeral(value, system);
  if (plain === undefined) return undefined;
  if (system === 'han' && value >= 10 && (value < 100 ? hand.tensAsPlaces : hand.hundredsAsPlaces))
    return inPlaces(value, hand.zero ?? '〇');
  if (system === 'han' || system === 'han-financial') {
    let written = plain;
    hand.ways.forEach((way, row) => {
      const choice = CHOICES[row];
      if (way > 0 && choice?.system === system) written = choose(written, choice, way);
    });
    return system === 'han' && hand.zero === '〇' ? written.replaceAll('零', '〇') : written;
  }
  if (system.startsWith('arabic')) return plain.padStart(hand.digits, system === 'arabic' ? '0' : '０');
  return hand.wide && isLetters(system) ? widen(plain) : plain;
}

/** 1.2.3 in a hand. */
export function writeDecimal(components: string, hand: Hand): string {
  const digits = hand.wide ? components.replace(/\d+/g, widen) : components;
  return digits.replaceAll('.', hand.point);
}

// ---- Evidence ----

/** How often each way of a choice was seen, in the order in which they were first seen. */
class Votes {
  #counts: Map<number, number> | undefined;

  static of(all: readonly Votes[]): Votes {
    const sum = new Votes();
    for (const votes of all) for (const [way, count] of votes.#counts ?? []) sum.add(way, count);
    return sum;
  }

  add(way: number, times = 1): void {
    this.#counts ??= new Map();
    this.#counts.set(way, (this.#counts.get(way) ?? 0) + times);
  }

  /** The way seen most, the first of those seen as often; undefined where none was seen. */
  winner(): number | undefined {
    let best: number | undefined;
    let most = 0;
    for (const [way, count] of this.#counts ?? []) if (count > most) [best, most] = [way, count];
    return best;
  }
}

/** A vote for each way of a choice that stands in a numeral. */
function voteFor({ ways, isFirst }: Choice, written: string, votes: Votes | undefined): void {
  ways.forEach((spellings, way) => {
    const stands = spellings.some((it) => (isFirst ? written.startsWith(it) : written.includes(it)));
    if (stands) votes?.add(way);
  });
}

const ZEROS = ['零', '〇', undefined] as const;
const PLACES = /^[零〇一二三四五六七八九]{2,}$/;
const WIDE = /[０-９Ａ-Ｚａ-ｚ]/;

function isLetters(system: string): boolean {
  return /^(?:latin|roman-ascii)-(?:upper|lower)$/.test(system);
}

// ---- Writing ----

function choose(written: string, { ways, isFirst }: Choice, way: number): string {
  const [plain = []] = ways;
  const chosen = ways[way] ?? ways.at(-1) ?? plain;
  return plain.reduce((text, spelling, i) => {
    const other = chosen[i] ?? spelling;
    if (!isFirst) return text.replaceAll(spelling, other);
    return text.startsWith(spelling) ? other + text.slice(spelling.length) : text;
  }, written);
}

function inPlaces(value: number, zero: string): string {
  return Array.from(String(value), (digit) =>
    digit === '0' ? zero : writeNumeral(Number(digit), 'han'),
  ).join('');
}
