// Ordinals (序次语): what stands before the numeral, the numeral, what stands after it. Whether a line that begins with one
// is a heading is not decided here: that takes the series it stands in.
import type { NumeralSystem } from './numerals.ts';
import type { Span } from '../text/positions.ts';

/** How an ordinal is written, all but its number. GB/T 15834-2011 B.3 and CY/T 35-2001 name the usual ones. */
export interface OrdinalStyle {
  /** （ ( 【 … 第, 其, a noun such as 议题, or nothing. */
  readonly opening: string;
  /** `word` is the series 首先 其次 再次 最后; `decimal` is 1.1 and deeper. */
  readonly system: NumeralSystem | 'word' | 'decimal';
  /** ） ) 】 … 章 条 部分 … 是 要, or nothing. */
  readonly closing: string;
  /** 、 . ． ， , ： : or a blank, or nothing. */
  readonly delimiter: string;
}

/** An ordinal as it stands in a line. Columns are UTF-16 code units in that line. */
export interface Ordinal {
  /** As written, delimiter and pinyin annotations included, blanks after it not. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly numeral: Span;
  /** At least 1. For 1.2.3 the last component, for 第三条之一 the inserted number; for 最后 the number is `LAST`. */
  readonly number: number;
  /** For 1.2.3 the components before the last, joined: "1.2"; for 第291条之一 what it follows: "291", "291.1" for 之一之一. */
  readonly prefix: string | undefined;
  readonly style: OrdinalStyle;
  /**
   * What the members of one series share: the style with widths made equal and redundant delimiters left out.
   * （一） (一) （一）、 have one key; 一、 and 一. do not, for many texts use 1、 and 1. as two levels. Inserted ordinals have
   * the key of what they follow with 之 behind it: 第条之 for 第3-1條 and 第三条之一, han、之 for 二之一、.
   */
  readonly key: string;
  /** 第一， 首先 一是: headings only where a whole series of paragraphs opens with them. */
  readonly secondary: boolean;
  /** A character stands for the numeral that only looks like it: ー for 一. */
  readonly lookalike: boolean;
  /** （一）、 ①、 1.1.: a delimiter where the form has none. */
  readonly redundant: boolean;
  /** Two to four Han digits without a zero, read as places: 一二、 for 12. Right only where the series wants that number. */
  readonly digits?: true;
  /** Any two characters stand before the numeral as if they were a counted noun: 好处一、, but not 议题一、. */
  readonly noun?: true;
  /** For an inserted ordinal the key of what it follows, whose number `prefix` ends in: 第条 for 第三条之一. */
  readonly after?: string;
  /** Where the same ordinal stands once more right behind it: 一、一、. The title begins behind that. */
  readonly doubled?: Span;
}

/** The number of 最后 and 最後: whatever comes last. */
export const LAST = 99_999;
