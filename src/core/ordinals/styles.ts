// Styles of ordinals compared: what is the same, what is tidy, which script a 大写 numeral is in.
import type { Ordinal, OrdinalStyle } from './ordinals.ts';

function isBlankDelimiter(delimiter: string): boolean {
  return delimiter !== '' && delimiter.trim() === '';
}

/** The style without what is redundant in it, and with a pair of brackets that match. */
export function tidied(style: OrdinalStyle, redundant = false): OrdinalStyle {
  const { opening, closing, delimiter } = style;
  return {
    ...style,
    closing: PAIRS.get(opening) ?? closing,
    delimiter: redundant ? '' : isBlankDelimiter(delimiter) ? ' ' : delimiter,
  };
}

/** Whether the brackets match: a （ with a ）. */
export function hasMatchingBrackets({ opening, closing }: OrdinalStyle): boolean {
  return closing === (PAIRS.get(opening) ?? closing);
}

export function isBracketed({ opening, closing }: OrdinalStyle): boolean {
  return PAIRS.has(opening) || CLOSINGS.has(closing);
}

const PAIRS: ReadonlyMap<string, string> = new Map(
  ['（）', '()', '〔〕', '【】', '[]', '［］', '〈〉', '<>'].map((pair) => [pair.charAt(0), pair.charAt(1)]),
);
const CLOSINGS: ReadonlySet<string> = new Set(PAIRS.values());

/** I is a Roman numeral or a letter: what its siblings make of it. */
export function sameSystem(a: OrdinalStyle, b: OrdinalStyle, ordinal: Ordinal): boolean {
  if (a.system === b.system) return true;
  const letters = /^(?:latin|roman-ascii)-(upper|lower)$/;
  const [caseA, caseB] = [letters.exec(a.system)?.[1], letters.exec(b.system)?.[1]];
  return caseA !== undefined && caseA === caseB && ordinal.numeral.end - ordinal.numeral.start === 1;
}

export function sameDelimiter(a: string, b: string): boolean {
  return a === b || (isBlankDelimiter(a) && isBlankDelimiter(b));
}

export function sameStyle(a: OrdinalStyle, b: OrdinalStyle): boolean {
  return (
    a.system === b.system &&
    a.opening === b.opening &&
    a.closing === b.closing &&
    sameDelimiter(a.delimiter, b.delimiter)
  );
}

/** Which of 贰 and 貳 a 大写 numeral has; undefined where nothing shows it. */
export type Script = 'simplified' | 'traditional' | undefined;

const SIMPLIFIED = /[贰叁陆]/;
const TRADITIONAL = /[貳貮參叄陸]/;

export function scriptOf({ style, text }: Pick<Ordinal, 'style' | 'text'>): Script {
  if (style.system !== 'han-financial') return undefined;
  return SIMPLIFIED.test(text) ? 'simplified' : TRADITIONAL.test(text) ? 'traditional' : undefined;
}

/** A name for a style, such as （<han>）: the same for the same style only. */
export function nameOf({ opening, system, closing, delimiter }: OrdinalStyle): string {
  return `${opening}<${system}>${closing}${delimiter}`;
}
