// How long a draft is when it is spoken. One count serves for characters and for time, so that the two never
// disagree: what is said aloud. Punctuation, blanks, stage directions and pinyin annotations are not.
import type { Draft } from '../reading/draft.ts';
import { pinyinSpans } from '../text/pinyin.ts';
import { isMojibake, MOJIBAKE_PREFIX } from './mojibake.ts';
import { DEFAULT_CHARACTERS_PER_MINUTE } from './speaking-rate.ts';
import { directionEnd } from './stage-directions.ts';
import { beginningOf, type Range, type Span } from '../text/positions.ts';

export interface Measure {
  /**
   * As Word counts them, punctuation left out: every Han character, kana or numeral such as ① is one, and so is
   * every run of Latin letters and digits (GDP, 2024, 1.5, COVID-19).
   */
  readonly characters: number;
  /** Speaking time in whole seconds. */
  readonly seconds: number;
}

/**
 * The length of the lines from `fromLine` to `toLine`, both from 0 and inclusive, as `Section.line` and
 * `Section.endLine` are; lines that the draft does not have count nothing. `charactersPerMinute` is above 0.
 * The lines are counted once for each draft, so asking for every section is linear overall. In a text that was read in the
 * wrong encoding nothing is spoken.
 */
export function measure(
  draft: Pick<Draft, 'lines'>,
  fromLine: number,
  toLine: number,
  charactersPerMinute = DEFAULT_CHARACTERS_PER_MINUTE,
): Measure {
  const before = countsBefore(draft.lines);
  const last = before.length - 1;
  const from = Math.min(Math.max(fromLine, 0), last);
  const to = Math.min(Math.max(toLine + 1, from), last);
  const characters = (before[to] ?? 0) - (before[from] ?? 0);
  return { characters, seconds: speakingSeconds(characters, charactersPerMinute) };
}

/** The length of the whole speech: all before the first annex, lists of contents left out, which nobody reads out either. */
export function measureSpeech(
  draft: Pick<Draft, 'lines' | 'frame'>,
  charactersPerMinute = DEFAULT_CHARACTERS_PER_MINUTE,
): Measure {
  const end = draft.frame.annexes[0]?.line ?? draft.lines.length;
  let { characters } = measure(draft, 0, end - 1);
  for (const { title, line, endLine } of draft.frame.contents) {
    if (title >= 0 && title < end) characters -= measure(draft, title, title).characters;
    if (line < end) characters -= measure(draft, line, endLine).characters;
  }
  return { characters, seconds: speakingSeconds(characters, charactersPerMinute) };
}

/** The length of what lies in ranges, which may begin and end within a line. */
export function measureRanges(
  draft: Pick<Draft, 'lines'>,
  ranges: readonly Range[],
  charactersPerMinute = DEFAULT_CHARACTERS_PER_MINUTE,
): Measure {
  const characters = ranges.reduce((sum, range) => sum + charactersIn(draft, range), 0);
  return { characters, seconds: speakingSeconds(characters, charactersPerMinute) };
}

function charactersIn(draft: Pick<Draft, 'lines'>, { start, end }: Range): number {
  const part = (line: number, from: number, to?: number): number =>
    spokenCharacters((draft.lines[line] ?? '').slice(from, to));
  if (start.line === end.line) return part(start.line, start.character, end.character);
  const { characters } = measure(draft, start.line + 1, end.line - 1);
  return part(start.line, start.character) + characters + part(end.line, 0, end.character);
}

/** Seconds as a clock shows them: 75 is 1:15, 3675 is 1:01:15. */
export function clockTime(seconds: number): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  const minutes = Math.floor(seconds / 60);
  const hours = Math.floor(minutes / 60);
  return `${hours > 0 ? `${hours}:${two(minutes % 60)}` : minutes}:${two(seconds % 60)}`;
}

function speakingSeconds(characters: number, charactersPerMinute: number): number {
  return Math.round((characters * 60) / charactersPerMinute);
}

/** What is spoken of one line. */
export function spokenCharacters(line: string): number {
  let count = 0;
  /** Where a word would go on; -1 outside one. */
  let wordEnd = -1;
  let pinyin: readonly Span[] | undefined;
  let nextPinyin = 0;
  for (let at = 0; at < line.length; at++) {
    switch (KINDS[line.charCodeAt(at)] ?? 0) {
      case CHARACTER:
        count++;
        break;
      case WORD:
        if (wordEnd !== at) count++;
        wordEnd = at + 1;
        break;
      case JOINER:
        if (wordEnd === at) wordEnd = at + 1;
        break;
      case BRACKET: {
        pinyin ??= pinyinSpans(line);
        while ((pinyin[nextPinyin]?.start ?? Infinity) < at) nextPinyin++;
        const annotation = pinyin[nextPinyin];
        const end = annotation?.start === at ? annotation.end : directionEnd(line, at);
        if (end > at) at = end - 1;
        break;
      }
      default: // Punctuation and blanks.
    }
  }
  return count;
}

/** For each line how much is spoken before it, and at the end the whole; kept for as long as the lines are. */
function countsBefore(lines: readonly string[]): Float64Array {
  const known = COUNTS.get(lines);
  if (known) return known;
  const before = new Float64Array(lines.length + 1);
  COUNTS.set(lines, before);
  if (isMojibake(beginningOf(lines, MOJIBAKE_PREFIX))) return before;
  let total = 0;
  for (let line = 0; line < lines.length; line++) {
    before[line] = total;
    total += spokenCharacters(lines[line] ?? '');
  }
  before[lines.length] = total;
  return before;
}

const COUNTS = new WeakMap<readonly string[], Float64Array>();

const CHARACTER = 1;
const WORD = 2;
/** Part of a word or number where one goes on behind it: 1.5, COVID-19, don't. */
const JOINER = 3;
const BRACKET = 4;

/** What each UTF-16 unit is; 0 is not spoken. */
const KINDS: Uint8Array = kindTable([
  [WORD, '09AZazÀÖØöøɏͰϿЀӿ０９ＡＺａｚ'],
  // Kangxi forms, 々 〇, kana, Hangul; a character beyond the first plane counts at its first unit.
  [CHARACTER, '\u2E80\u2FDF々〇〡〩ぁゖァヺーヿ㐀䶿一\u9FFF가힣\uF900\uFAFF\uD840\uD88D'],
  [CHARACTER, 'Ⅰↈ①⓿❶➓㈠㉃㉈㉟㊀㊿'],
  [JOINER, "..,,''’’--:://@@&&__"],
  [BRACKET, '(([[（（［［【【〔〔〖〖'],
]);

/** `ranges`: the first and the last unit of each in turn. */
function kindTable(rows: readonly (readonly [kind: number, ranges: string])[]): Uint8Array {
  const kinds = new Uint8Array(0x1_0000);
  for (const [kind, ranges] of rows) {
    for (let i = 0; i < ranges.length; i += 2)
      kinds.fill(kind, ranges.charCodeAt(i), ranges.charCodeAt(i + 1) + 1);
  }
  return kinds;
}
