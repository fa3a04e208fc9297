// Lines worth a closer look: most lines of prose hold no sign of anything. Whoever looks for something in the text goes
// through these, so that the text is searched once for all.
import type { Draft } from '../reading/draft.ts';
import { codeUnits, unitsFrom } from '../text/characters.ts';
import { mayBeNotice } from './traces/omissions.ts';

/**
 * The lines, in order, that hold a sign of what stands inside paragraphs: series (一是…二是…) and references (见第三部分).
 */
export function linesWithSigns({ lines }: Draft): readonly number[] {
  const known = sifted(lines);
  return (known.inside ??= linesWith(lines, holdsSign));
}

/**
 * The lines, in order, with a character that pinyin annotations, notices, stray characters or half-width punctuation have,
 * and those that may be a notice altogether.
 */
export function linesWithTraces({ lines }: Draft): readonly number[] {
  const known = sifted(lines);
  return (known.traces ??= linesWith(lines, holdsTrace));
}

interface Sifted {
  inside: readonly number[] | undefined;
  traces: readonly number[] | undefined;
}

const KNOWN = new WeakMap<readonly string[], Sifted>();

function sifted(lines: readonly string[]): Sifted {
  let known = KNOWN.get(lines);
  if (!known) KNOWN.set(lines, (known = { inside: undefined, traces: undefined }));
  return known;
}

function linesWith(lines: readonly string[], mayHold: (line: string) => boolean): readonly number[] {
  const found: number[] = [];
  for (let i = 0; i < lines.length; i++) if (mayHold(lines[i] ?? '')) found.push(i);
  return found;
}

// Every character of a draft comes by SIGN and UNCOMMON below. The engine is fastest where a pattern begins with few characters,
// or is a class of few ranges.

/** Of series and references. At the line's start stands a heading's own ordinal; only a series may begin there. */
function holdsSign(line: string): boolean {
  if (AT_START.test(line)) return true;
  SIGN.lastIndex = 1;
  return SIGN.test(line);
}

const AT_START = /^(?:第一|[（(]1|①|一[是要来來则則]|其一|首先)/;
const SIGN = /一[是要来來则則]|其一|首先|附件|[第（(①]/g;

function holdsTrace(line: string): boolean {
  UNCOMMON.lastIndex = 0;
  while (UNCOMMON.test(line)) if (TRACES.has(line.charCodeAt(UNCOMMON.lastIndex - 1))) return true;
  return mayBeNotice(line);
}

/**
 * Half-width marks, brackets, dots, page breaks, soft hyphens, the place of an image; then zero-width characters, marks of
 * direction, private fonts.
 */
const TRACES = codeUnits(
  '（(,:"…!?;[【\u000C\u00AD\uFEFF\uFFFC',
  unitsFrom(0x200b, 0x200f),
  unitsFrom(0x202a, 0x202e),
  unitsFrom(0x2060, 0x206f),
  unitsFrom(0xe000, 0xf8ff),
);

/** What prose is hardly made of, all traces among it: a class of three ranges is run over faster than one of four. */
const UNCOMMON = /[^\u3000-\u300F\u3011-\u9FFF）-；]/g;
