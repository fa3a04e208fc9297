// Lines worth a closer look: most lines of prose hold no sign of anything. Whoever looks for something in the text goes
// through these, so that the text is searched once for all.
import type { Draft } from '../reading/draft.ts';
import { joined } from '../text/positions.ts';
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

// What a character may be a sign of, a bit for each.
const TRACE = 1;
/** Of what stands inside paragraphs, by itself. */
const INSIDE = 2;
/** The same, together with the character behind it. */
const FIRST = 4;

function sift(lines: readonly string[]): Sifted {
  const inside: number[] = [];
  const traces: number[] = [];
  const text = joined(lines);
  let start = 0;
  lines.forEach((line, i) => {
    const end = start + line.length;
    let found = 0;
    for (let at = start; at < end && found !== (TRACE | INSIDE); at++) {
      const kinds = KINDS[text.charCodeAt(at)] ?? 0;
      if (kinds === 0) continue;
      found |= kinds & TRACE;
      // At the line's start stands a heading's own ordinal; only a series may begin there.
      const isInside =
        at === start ? AT_START.test(line) : kinds & FIRST ? PAIRS.has(pairAt(text, at)) : kinds & INSIDE;
      if (isInside) found |= INSIDE;
    }
    if (found & INSIDE) inside.push(i);
    if (found & TRACE || mayBeNotice(line)) traces.push(i);
    start = end + 1;
  });
  return { inside, traces };
}

const AT_START = /^(?:第一|[（(]1|①|一[是要来來则則]|其一|首先)/;
const PAIRS: ReadonlySet<number> = new Set(
  ['一是', '一要', '一来', '一來', '一则', '一則', '其一', '首先', '附件'].map((pair) => pairAt(pair, 0)),
);

/** Two characters as one number, for a string of them would have to be made for every 一. */
function pairAt(text: string, at: number): number {
  return (text.charCodeAt(at) << 16) | text.charCodeAt(at + 1);
}

/** By UTF-16 code units: a table tells in no time what a class of so many characters takes long for. */
const KINDS = new Uint8Array(0x1_0000);
const mark = (kind: number, first: number, last = first): void => {
  for (let unit = first; unit <= last; unit++) KINDS[unit] = (KINDS[unit] ?? 0) | kind;
};
const markAll = (kind: number, signs: string): void => {
  for (const sign of signs) mark(kind, sign.charCodeAt(0));
};
// Half-width marks, brackets, dots, page breaks, soft hyphens, the place of an image.
markAll(TRACE, '（(,:"…!?;[【\u000C\u00AD\uFFFC');
// Zero-width characters, marks of direction, private fonts.
mark(TRACE, 0x200b, 0x200f);
mark(TRACE, 0x202a, 0x202e);
mark(TRACE, 0x2060, 0x206f);
mark(TRACE, 0xe000, 0xf8ff);
mark(TRACE, 0xfeff);
// 第三部分, （1）, ①.
markAll(INSIDE, '第（(①');
// 一是, 其一, 首先, 附件2.
markAll(FIRST, '一其首附');
