// Lines worth a closer look: most lines of prose hold no sign of anything. Whoever looks for something in the text goes
// through these, so that the text is searched once for all.
import type { Draft } from '../reading/draft.ts';
import { codeUnits, unitsFrom } from '../text/characters.ts';
import { mayBeNotice } from './traces/omissions.ts';

/**
 * The lines, in order, that hold a sign of what stands inside paragraphs: series (一是…二是…) and references (见第三部分); those
 * with traces among them, for brackets are signs of both.
 */
export function linesWithSigns({ lines }: Draft): readonly number[] {
  return siftedOf(lines).signs;
}

/**
 * The lines, in order, with a character that pinyin annotations, notices, stray characters or half-width punctuation have,
 * and those that may be a notice altogether.
 */
export function linesWithTraces({ lines }: Draft): readonly number[] {
  return siftedOf(lines).traces;
}

interface Sifted {
  readonly signs: readonly number[];
  readonly traces: readonly number[];
}

const KNOWN = new WeakMap<readonly string[], Sifted>();

function siftedOf(lines: readonly string[]): Sifted {
  let known = KNOWN.get(lines);
  if (!known) KNOWN.set(lines, (known = sift(lines)));
  return known;
}

function sift(lines: readonly string[]): Sifted {
  const signs: number[] = [];
  const traces: number[] = [];
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] ?? '';
    const isTraced = holdsTrace(line);
    if (isTraced) traces.push(i);
    if (isTraced || WORDS.test(line)) signs.push(i);
  }
  return { signs, traces };
}

// Every character of a draft comes by WORDS and COMMON below.

/** Of series and references, but for brackets and ①. */
const WORDS = /一[是要来來则則]|其一|首先|附件|第/;

function holdsTrace(line: string): boolean {
  for (let at = 0; at < line.length;) {
    COMMON.lastIndex = at;
    COMMON.test(line);
    at = COMMON.lastIndex;
    for (const end = at + STEP; at < end; at++) if (TRACES.has(line.charCodeAt(at))) return true;
  }
  return mayBeNotice(line);
}

/**
 * Half-width marks, brackets, ①, dots, page breaks, soft hyphens, the place of an image; then zero-width characters, marks of
 * direction, private fonts.
 */
const TRACES = codeUnits(
  '（(①,:"…!?;[【\u000C\u00AD\uFEFF\uFFFC',
  unitsFrom(0x200b, 0x200f),
  unitsFrom(0x202a, 0x202e),
  unitsFrom(0x2060, 0x206f),
  unitsFrom(0xe000, 0xf8ff),
);

/** What prose is mostly made of, no traces among it; a class of three ranges is run over faster than one of four. */
const PROSE = '[\\u3000-\\u300F\\u3011-\\u9FFF）-；]';

/** In UTF-16 units: to run over so many at a time takes little more than half as long as one by one. */
const STEP = 8;
const COMMON = new RegExp(`(?:${PROSE.repeat(STEP)})*`, 'y');
