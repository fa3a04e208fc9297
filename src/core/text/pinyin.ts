// Pinyin annotations: 計(jì)劃, 認(rèn)識(shí). Web pages print them after a character to keep copies apart, and whoever
// copies the text gets them too. They belong neither to a title nor to the length of a speech.
import type { Span } from './positions.ts';

/**
 * Where pinyin stands in brackets after a Han character, brackets included; in order, none overlapping. The brackets
 * (of either width) hold one syllable and nothing else but blanks, with a tone mark, a tone digit, or neither.
 * (A), (the) and (MICRO) are no annotations; neither is a toneless syllable that is an English word, as in 男(men).
 */
export function pinyinSpans(line: string): readonly Span[] {
  if (!line.includes('(') && !line.includes('（')) return NONE;
  const spans: Span[] = [];
  for (const match of line.matchAll(BRACKETED)) {
    const [whole, content = ''] = match;
    if (!HAN_LAST.test(line.slice(Math.max(0, match.index - 2), match.index))) continue;
    if (isPinyin(content.trim(), line.charAt(match.index - 1))) {
      spans.push({ start: match.index, end: match.index + whole.length });
    }
  }
  return spans;
}

/** The line without its pinyin annotations. */
export function stripPinyin(text: string): string {
  const spans = pinyinSpans(text);
  if (spans.length === 0) return text;
  let kept = '';
  let done = 0;
  for (const { start, end } of spans) {
    kept += text.slice(done, start);
    done = end;
  }
  return kept + text.slice(done);
}

/** Whether `written` is one syllable; `character` is the one that it stands after. */
function isPinyin(written: string, character: string): boolean {
  const apart = written.normalize('NFD').replaceAll('ɡ', 'g').replaceAll('ɑ', 'a');
  const plain = apart.replace(TONES, '');
  const marks = apart.length - plain.length;
  if (marks > 1) return false;
  const syllable = plain.replace(/u(?:\u0308|:)/, 'ü').replace('v', 'ü');
  if (!SYLLABLES.has(syllable.toLowerCase())) return false;
  if (marks === 1) return syllable.slice(1) === syllable.slice(1).toLowerCase();
  // Without a tone it may be an English word or a marking such as (a).
  return (
    NEUTRAL.get(syllable)?.includes(character) ??
    (syllable.length > 1 && !ENGLISH.has(syllable) && /^[a-zü]+$/.test(syllable))
  );
}

const NONE: readonly Span[] = Object.freeze([]);
/** No syllable is longer than six letters; marks, a tone digit and stray blanks come on top. */
const BRACKETED = /[(（]([\p{Script=Latin}\p{Mark}\d\s:]{1,12})[)）]/gu;
const HAN_LAST = /\p{Script=Han}$/u;
/** Macron, acute, caron (a breve passes for it) and grave; or a digit at the end. */
const TONES = /[\u0304\u0301\u030C\u0306\u0300]|(?<=[\u0308:a-zü])[0-5]$/gi;

/** The finals that each initial takes. */
const FINALS: Readonly<Record<string, string>> = {
  '': 'a ai an ang ao e ê ei en eng er n ng o ou',
  b: 'a ai an ang ao ei en eng i ian iao ie in ing o u',
  p: 'a ai an ang ao ei en eng i ian iao ie in ing o ou u',
  m: 'a ai an ang ao e ei en eng i ian iao ie in ing iu o ou u',
  f: 'a an ang ei en eng o ou u',
  d: 'a ai an ang ao e ei en eng i ia ian iao ie ing iu ong ou u uan ui un uo',
  t: 'a ai an ang ao e ei eng i ian iao ie ing ong ou u uan ui un uo',
  n: 'a ai an ang ao e ei en eng i ian iang iao ie in ing iu ong ou u uan un uo ü üe ue',
  l: 'a ai an ang ao e ei eng i ia ian iang iao ie in ing iu o ong ou u uan un uo ü üe ue',
  g: 'a ai an ang ao e ei en eng ong ou u ua uai uan uang ui un uo',
  k: 'a ai an ang ao e ei en eng ong ou u ua uai uan uang ui un uo',
  h: 'a ai an ang ao e ei en eng ong ou u ua uai uan uang ui un uo',
  j: 'i ia ian iang iao ie in ing iong iu u uan ue un',
  q: 'i ia ian iang iao ie in ing iong iu u uan ue un',
  x: 'i ia ian iang iao ie in ing iong iu u uan ue un',
  zh: 'a ai an ang ao e ei en eng i ong ou u ua uai uan uang ui un uo',
  ch: 'a ai an ang ao e en eng i ong ou u ua uai uan uang ui un uo',
  sh: 'a ai an ang ao e ei en eng i ou u ua uai uan uang ui un uo',
  r: 'an ang ao e en eng i ong ou u ua uan ui un uo',
  z: 'a ai an ang ao e ei en eng i ong ou u uan ui un uo',
  c: 'a ai an ang ao e en eng i ong ou u uan ui un uo',
  s: 'a ai an ang ao e en eng i ong ou u uan ui un uo',
  y: 'a an ang ao e i in ing o ong ou u uan ue un',
  w: 'a ai an ang ei en eng o u',
};
const SYLLABLES: ReadonlySet<string> = new Set(
  Object.entries(FINALS).flatMap(([initial, finals]) => finals.split(' ').map((final) => initial + final)),
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
