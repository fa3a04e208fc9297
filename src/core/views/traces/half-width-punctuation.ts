// Half-width , : ; ? ! ( ) " where the text is Chinese: 剛才,水務局. Never in numbers, times, addresses and Latin text, nor in
// ordinals, which the rules on numbering look after.
import type { Draft } from '../../reading/draft.ts';
import type { TextEdit } from '../../text/edits.ts';
import { comparePositions, rangeOf } from '../../text/positions.ts';
import { linesWithTraces } from '../line-prefilter.ts';
import { type Trace, traceOf } from './trace.ts';
import { lowerBound } from '../../text/lower-bound.ts';

export type Quotes = 'curly' | 'corner';

/**
 * Single marks, pairs of brackets and pairs of quotes, in the order of the text; straight quotes become “” or, where asked
 * for, 「」. A draft that keeps to half-width brackets throughout keeps them. Linear in the text's length.
 */
export function halfWidthPunctuation(draft: Draft, quotes: Quotes = 'curly'): readonly Trace[] {
  const marks: Trace[] = [];
  const pairs: Trace[] = [];
  let fullPairs = 0;
  for (const line of linesWithTraces(draft)) {
    const text = draft.lines[line] ?? '';
    if (text.includes('（')) fullPairs++;
    if (!MARKS.test(text)) continue;
    const view: Line = { text, line, taken: takenBy(draft, text, line) };
    for (const mark of singleMarks(view)) marks.push(mark);
    for (const mark of quotePairs(view, quotes)) marks.push(mark);
    for (const pair of bracketPairs(view)) pairs.push(pair);
  }
  const isStyle = fullPairs === 0 && pairs.length >= MANY_PAIRS && marks.length < pairs.length;
  return (isStyle ? marks : [...marks, ...pairs]).sort((a, b) =>
    comparePositions(a.range.start, b.range.start),
  );
}

/** From so many pairs on, half-width brackets in a draft without full-width ones are its writer's way. */
const MANY_PAIRS = 4;

const MARKS = /[,:;?!()"]/;

interface Line {
  readonly text: string;
  readonly line: number;
  /** Whether what stands here is no punctuation of the text: part of an ordinal, an address. */
  readonly taken: (at: number) => boolean;
}

function takenBy({ marks: { candidates } }: Draft, text: string, line: number): Line['taken'] {
  const candidate = candidates[lowerBound(candidates, line)];
  const ordinal = candidate?.line === line ? (candidate.readings[0]?.end ?? 0) : 0;
  const addresses = [...text.matchAll(WORD)].flatMap(({ index, 0: word }) =>
    IN_ADDRESS.test(word) ? [[index, index + word.length] as const] : [],
  );
  return (at) => at < ordinal || addresses.some(([start, end]) => start <= at && at < end);
}

/** A word, as a whole even where it is no address: so none is begun anew at each of its letters. */
const WORD = /www\.[!-~]+|[\w.+-]+(?::\/\/[!-~]+|@[\w.-]+)?/gi;
const IN_ADDRESS = /^www\.|[@:]/i;

// ---- , : ; ? ! ----

const FULL_WIDTH: ReadonlyMap<string, string> = new Map([
  [',', '，'],
  [':', '：'],
  [';', '；'],
  ['?', '？'],
  ['!', '！'],
]);

function singleMarks({ text, line, taken }: Line): Trace[] {
  const found: Trace[] = [];
  let convertedTo = -1;
  for (const { index: at, 0: mark } of text.matchAll(/[,:;?!]/g)) {
    const full = FULL_WIDTH.get(mark);
    const isNext = at === convertedTo;
    if (full === undefined || taken(at) || !(isNext || isChineseMark(text, at))) continue;
    BLANKS.lastIndex = at + 1;
    const blanks = BLANKS.exec(text)?.[0].length ?? 0;
    convertedTo = at + 1;
    found.push(traceOf('punctuation', { range: rangeOf(line, at, at + 1 + blanks), text: full }));
  }
  return found;
}

const BLANKS = / +(?=\S)/y;

/** Behind a Chinese character; or behind a number or a Latin word that stands in Chinese, with Chinese after it. */
function isChineseMark(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - LOOKBEHIND), at);
  const after = text.slice(at + 1, at + 3);
  // :) is a face.
  if (/^[)(]/.test(after) && /[:;]/.test(text.charAt(at))) return false;
  if (CHINESE_END.test(before)) return true;
  return text.charAt(at) !== ':' && CHINESE_START.test(after) && EMBEDDED_END.test(before);
}

/** In UTF-16 units. */
const LOOKBEHIND = 40;
const CHINESE = '\\p{Script=Han}\\u3001-\\u303F\\u3040-\\u30FF\\uFF01-\\uFF60“”‘’…—';
const CHINESE_END = new RegExp(`[${CHINESE}][)"]?$`, 'u');
const CHINESE_START = new RegExp(`^ ?[${CHINESE}]`, 'u');
const CHINESE_OR_START = new RegExp(`(?:^|[${CHINESE}][,:;]?|[(])\\s*$`, 'u');
const EMBEDDED_END = new RegExp(`[${CHINESE}] ?[A-Za-z0-9][A-Za-z0-9.,%‰℃°/+·-]*[)）"]?$`, 'u');

// ---- ( ) ----

/** Pairs that hold Chinese and more than a number; a pair of which one half is full-width already is made whole. */
function bracketPairs({ text, line, taken }: Line): Trace[] {
  const found: Trace[] = [];
  const open: { readonly at: number; readonly isHalf: boolean }[] = [];
  for (const { index: at, 0: sign } of text.matchAll(/[()（）]/g)) {
    if (taken(at)) continue;
    if (sign === '(' || sign === '（') {
      open.push({ at, isHalf: sign === '(' });
      continue;
    }
    const start = open.pop();
    if (!start || (!start.isHalf && sign === '）') || at - start.at > LONGEST_PAIR) continue;
    const content = text.slice(start.at + 1, at);
    // [甲](…) is a link.
    if (!/\p{Script=Han}/u.test(content) || NUMBER.test(content) || text.charAt(start.at - 1) === ']')
      continue;
    const edits = [
      ...(start.isHalf ? [{ range: rangeOf(line, start.at, start.at + 1), text: '（' }] : []),
      ...(sign === ')' ? [{ range: rangeOf(line, at, at + 1), text: '）' }] : []),
    ];
    if (isPair(edits)) found.push(traceOf('brackets', ...edits));
  }
  return found;
}

/** In UTF-16 units: what is open for longer was forgotten. */
const LONGEST_PAIR = 400;
const NUMBER = /^[\s一二三四五六七八九十百零〇○\d]+$/;

function isPair(edits: readonly TextEdit[]): edits is [TextEdit, ...TextEdit[]] {
  return edits.length > 0;
}

// ---- " ----

const QUOTE_PAIRS: Readonly<Record<Quotes, readonly [string, string]>> = {
  curly: ['“', '”'],
  corner: ['「', '」'],
};

/**
 * Pairs around Chinese; a straight quote whose partner is a curly one becomes curly as well. A line in which one is left
 * over tells nothing of any.
 */
function quotePairs({ text, line, taken }: Line, quotes: Quotes): Trace[] {
  const found: Trace[] = [];
  const [opening, closing] = QUOTE_PAIRS[quotes];
  let open: { readonly at: number; readonly sign: string } | undefined;
  for (const { index: at, 0: sign } of text.matchAll(/["“”]/g)) {
    if (taken(at)) continue;
    if (!open) {
      if (sign === '”') return [];
      open = { at, sign };
      continue;
    }
    if (sign === '“') return [];
    const isStraight = [open.sign === '"', sign === '"'];
    const before = text.slice(Math.max(0, open.at - LOOKBEHIND), open.at);
    // title: "…" is no prose, 5" an inch.
    const isInText = CHINESE_OR_START.test(before) || CHINESE_START.test(text.slice(at + 1, at + 3));
    const isChinese = isInText && !/\d$/.test(before) && /\p{Script=Han}/u.test(text.slice(open.at + 1, at));
    if (isChinese && (isStraight[0] || isStraight[1])) {
      const isMixed = !isStraight[0] || !isStraight[1];
      const edits = [
        ...(isStraight[0]
          ? [{ range: rangeOf(line, open.at, open.at + 1), text: isMixed ? '“' : opening }]
          : []),
        ...(isStraight[1] ? [{ range: rangeOf(line, at, at + 1), text: isMixed ? '”' : closing }] : []),
      ];
      if (isPair(edits)) found.push(traceOf('quotes', ...edits));
    }
    open = undefined;
  }
  return open ? [] : found;
}
