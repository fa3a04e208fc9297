// Pinyin annotations: 計(jì)劃, 認(rèn)識(shí). Web pages print them after a character to keep copies apart, and whoever
// copies the text gets them too. They belong neither to a title nor to the length of a speech.
import { without } from './markup.ts';
import type { Span } from './positions.ts';

/** What stands in brackets right behind a Han character, in letters that pinyin has. */
export interface BracketedLatin {
  /** Brackets included. */
  readonly span: Span;
  readonly written: string;
  /** The one that it stands behind. */
  readonly character: string;
}

/** A syllable of pinyin. */
export interface Syllable {
  /** Lower-case, without its tone, ü as ü (but ju, qu, xu, yu). */
  readonly letters: string;
  /** Whether a mark or a digit says its tone. */
  readonly toned: boolean;
  /** Whether it begins with a capital letter. */
  readonly capital: boolean;
}

/**
 * Where pinyin stands in brackets after a Han character, brackets included; in order, none overlapping. The brackets
 * (of either width) hold one syllable and nothing else but blanks, with a tone mark, a tone digit, or neither.
 * (A), (the) and (MICRO) are no annotations; neither is a toneless syllable that is an English word, as in 男(men).
 */
export function pinyinSpans(line: string): readonly Span[] {
  return bracketedLatin(line).flatMap(({ span, written, character }) =>
    mayBePinyin(written, character) ? [span] : [],
  );
}

/** All brackets behind Han characters that hold a few Latin letters, marks and digits; in order. */
export function bracketedLatin(line: string): readonly BracketedLatin[] {
  if (!OPENS_LATIN.test(line)) return NONE;
  const found: BracketedLatin[] = [];
  for (const { index, 0: whole, 1: content = '' } of line.matchAll(BRACKETED)) {
    const character = HAN_LAST.exec(line.slice(Math.max(0, index - 2), index))?.[0];
    if (character === undefined) continue;
    found.push({ span: { start: index, end: index + whole.length }, written: content.trim(), character });
  }
  return found;
}

/** The syllable that is written: jì, ji4, ji; nǚ, nü3, nv3, nu:3. Undefined for anything else. */
export function readSyllable(written: string): Syllable | undefined {
  const apart = written.normalize('NFKD').replaceAll('ɡ', 'g').replaceAll('ɑ', 'a');
  const plain = apart.replace(TONES, '');
  const marks = apart.length - plain.length;
  const letters = plain
    .toLowerCase()
    .replace(/u(?:\u0308|:)/, 'ü')
    .replace('v', 'ü')
    .replace(/^([jqxy])ü/, '$1u');
  if (marks > 1 || !SYLLABLES.has(letters) || /.\p{Lu}/u.test(plain)) return undefined;
  return { letters, toned: marks === 1, capital: /^\p{Lu}/u.test(plain) };
}

/** The line without its pinyin annotations. */
export function stripPinyin(text: string): string {
  const spans = pinyinSpans(text);
  return spans.length === 0 ? text : without(text, spans);
}

/** How much longer its pinyin annotations make a line, in UTF-16 units. */
export function pinyinLength(line: string): number {
  if ((line.indexOf('(') < 0 && line.indexOf('（') < 0) || !OPENS_LATIN.test(line)) return 0;
  let length = 0;
  for (const { start, end } of pinyinSpans(line)) length += end - start;
  return length;
}

function mayBePinyin(written: string, character: string): boolean {
  const syllable = readSyllable(written);
  if (!syllable) return false;
  const { letters, toned, capital } = syllable;
  if (toned || capital) return toned;
  // Without a tone it may be an English word or a marking such as (a).
  return NEUTRAL.get(letters)?.includes(character) ?? (letters.length > 1 && !ENGLISH.has(letters));
}

const NONE: readonly BracketedLatin[] = Object.freeze([]);
/** Most brackets hold something else, and their first character shows it. */
const OPENS_LATIN = /[(（][\s\u3000]*[A-Za-z\u00C0-\u024F\u0250-\u02AF\u1E00-\u1EFF\uFF21-\uFF5A]/;
/** No syllable is longer than six letters; marks, a tone digit and stray blanks come on top. */
const BRACKETED = /[(（]([\p{Script=Latin}\p{Mark}\d\s:]{1,12})[)）]/gu;
const HAN_LAST = /\p{Script=Han}$/u;
/** Macron, acute, caron (a breve passes for it) and grave; or a digit at the end. */
const TONES = /[\u0304\u0301\u030C\u0306\u0300]|(?<=[\u0308:a-zü])[0-5]$/gi;

/** The finals that each initial takes. */
/** The initials that each final takes: Z, C and S are zh, ch and sh, - is none. */
const INITIALS: Readonly<Record<string, string>> = {
  a: '-bpmfdtnlgkhZCSzcsyw',
  ai: '-bpmdtnlgkhZCSzcsw',
  an: '-bpmfdtnlgkhZCSrzcsyw',
  ang: '-bpmfdtnlgkhZCSrzcsyw',
  ao: '-bpmdtnlgkhZCSrzcsy',
  e: '-mdtnlgkhZCSrzcsy',
  ei: '-bpmfdtnlgkhZSzw',
  en: '-bpmfdngkhZCSrzcsw',
  eng: '-bpmfdtnlgkhZCSrzcsw',
  er: '-',
  i: 'bpmdtnljqxZCSrzcsy',
  ia: 'dljqx',
  ian: 'bpmdtnljqx',
  iang: 'nljqx',
  iao: 'bpmdtnljqx',
  ie: 'bpmdtnljqx',
  in: 'bpmnljqxy',
  ing: 'bpmdtnljqxy',
  iong: 'jqx',
  iu: 'mdnljqx',
  n: '-',
  ng: '-',
  o: '-bpmflyw',
  ong: 'dtnlgkhZCrzcsy',
  ou: '-pmfdtnlgkhZCSrzcsy',
  u: 'bpmfdtnlgkhjqxZCSrzcsyw',
  ua: 'gkhZCSr',
  uai: 'gkhZCS',
  uan: 'dtnlgkhjqxZCSrzcsy',
  uang: 'gkhZCS',
  ue: 'nljqxy',
  ui: 'dtgkhZCSrzcs',
  un: 'dtnlgkhjqxZCSrzcsy',
  uo: 'dtnlgkhZCSrzcs',
  ü: 'nl',
  üe: 'nl',
};
const WRITTEN: Readonly<Record<string, string>> = { Z: 'zh', C: 'ch', S: 'sh', '-': '' };
const SYLLABLES: ReadonlySet<string> = new Set(
  Object.entries(INITIALS).flatMap(([final, initials]) =>
    Array.from(initials, (initial) => (WRITTEN[initial] ?? initial) + final),
  ),
);

/** Particles that have no tone of their own, though they look like English words. */
const NEUTRAL: ReadonlyMap<string, string> = new Map([
  ['me', '么麼'],
  ['men', '们們'],
  ['a', '啊'],
]);

/** English words, Greek letters and units of measure that are toneless syllables as well. */
const ENGLISH: ReadonlySet<string> = new Set(
  (
    'ai an ban bang bin can chi dang die fan gang ha hang he hen lie long man me men mu ng nu pan pang pi pie pin ping ' +
    'ran rang run sang she song sun tan tang tie wan xi you'
  ).split(' '),
);
