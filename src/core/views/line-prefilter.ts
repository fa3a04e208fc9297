// Lines worth a closer look: most lines of prose hold no sign of anything. Whoever looks for something in the text goes
// through these, so that the text is searched once for all.
import type { Draft } from '../reading/draft.ts';
import { mayBeNotice } from './traces/omissions.ts';

/**
 * The lines, in order, that hold a sign of what stands inside paragraphs: series (一是…二是…) and references (见第三部分).
 */
export function linesWithSigns({ lines }: Draft): readonly number[] {
  return sifted(lines).inside;
}

/**
 * The lines, in order, with a character that pinyin annotations, notices, stray characters or half-width punctuation have,
 * and those that may be a notice altogether.
 */
export function linesWithTraces({ lines }: Draft): readonly number[] {
  return sifted(lines).traces;
}

interface Sifted {
  readonly inside: readonly number[];
  readonly traces: readonly number[];
}

const KNOWN = new WeakMap<readonly string[], Sifted>();

function sifted(lines: readonly string[]): Sifted {
  let known = KNOWN.get(lines);
  if (!known) KNOWN.set(lines, (known = sift(lines)));
  return known;
}

function sift(lines: readonly string[]): Sifted {
  const inside: number[] = [];
  const traces: number[] = [];
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] ?? '';
    const found = signsIn(line);
    if (found & INSIDE) inside.push(i);
    if (found & TRACE || mayBeNotice(line)) traces.push(i);
  }
  return { inside, traces };
}

// What a character may be a sign of, a bit for each.
const TRACE = 1;
/** Of what stands inside paragraphs. */
const INSIDE = 2;
const ALL = TRACE | INSIDE;

/** The signs of a line. Every character of a draft comes by here. */
function signsIn(line: string): number {
  let found = 0;
  UNCOMMON.lastIndex = 0;
  while (found !== ALL && UNCOMMON.test(line)) {
    const at = UNCOMMON.lastIndex - 1;
    const signs = SIGNS[line.charCodeAt(at)] ?? 0;
    // At the line's start stands a heading's own ordinal; only a series may begin there.
    if (at === 0) found = (signs & TRACE) | (AT_START.test(line) ? INSIDE : 0);
    else if (signs <= ALL) found |= signs;
    else if (signs & (SECONDS[line.charCodeAt(at + 1)] ?? 0)) found |= INSIDE;
  }
  return found;
}

const AT_START = /^(?:第一|[（(]1|①|一[是要来來则則]|其一|首先)/;

/** By UTF-16 code unit: a table tells in no time what a class of so many characters takes long for. */
const SIGNS = new Uint8Array(0x1_0000);
/** Further bits, one for each character that is a sign together with one of those behind it. */
const SECONDS = new Uint8Array(0x1_0000);

const mark = (table: Uint8Array, bit: number, first: number, last = first): void => {
  for (let unit = first; unit <= last; unit++) table[unit] = (table[unit] ?? 0) | bit;
};
const markEach = (table: Uint8Array, bit: number, signs: string): void => {
  for (const sign of signs) mark(table, bit, sign.charCodeAt(0));
};

// Half-width marks, brackets, dots, page breaks, soft hyphens, the place of an image.
markEach(SIGNS, TRACE, '（(,:"…!?;[【\u000C\u00AD\uFFFC');
// Zero-width characters, marks of direction, private fonts.
for (const [first, last] of [
  [0x200b, 0x200f],
  [0x202a, 0x202e],
  [0x2060, 0x206f],
  [0xe000, 0xf8ff],
  [0xfeff, 0xfeff],
] as const)
  mark(SIGNS, TRACE, first, last);
// 第三部分, （1）, ①.
markEach(SIGNS, INSIDE, '第（(①');
[
  ['一', '是要来來则則'],
  ['其', '一'],
  ['首', '先'],
  ['附', '件'],
].forEach(([first = '', seconds = ''], i) => {
  const bit = 4 << i;
  markEach(SIGNS, bit, first);
  markEach(SECONDS, bit, seconds);
});

/**
 * What prose is not made of. The engine runs over a class of few ranges several times faster than a table can be asked for each
 * character.
 */
const UNCOMMON = new RegExp(`[^0-9“”、。）-；${unsigned(0x4e00, 0x9fff)}]`, 'g');

/** The code units from `first` to `last` that are no sign of anything, as ranges of a regex's class. */
function unsigned(first: number, last: number): string {
  let ranges = '';
  for (let unit = first, from = first; unit <= last + 1; unit++) {
    if (unit <= last && SIGNS[unit] === 0) continue;
    if (from < unit) ranges += `${String.fromCharCode(from)}-${String.fromCharCode(unit - 1)}`;
    from = unit + 1;
  }
  return ranges;
}
