// What a heading is called. A standalone heading is the whole of its paragraph; a run-in heading is its first sentence,
// or what stands before the colon that leads into its body.
import type { Draft } from '../reading/draft.ts';
import type { Section } from '../reading/outline.ts';
import { continuesOnNextLine } from '../reading/candidates.ts';
import { isBlank, skipBlanks, trimmedEnd } from '../text/characters.ts';
import { stripPinyin } from '../text/pinyin.ts';
import type { Position, Range } from '../text/positions.ts';

export interface Heading {
  /** Whether text of its own paragraph follows the title. */
  readonly form: 'standalone' | 'run-in';
  /**
   * Without pinyin annotations and without the punctuation that closes it, ！ and ？ excepted; joined where a hard
   * wrap cuts it. Empty for an ordinal alone on its line.
   */
  readonly title: string;
  /** Ordinal and title as they are written; may go on over hard wraps. */
  readonly range: Range;
  /** The title as it is written. Empty, behind the ordinal, where the title is. */
  readonly titleRange: Range;
}

/** Linear in the length of the section's first paragraph, or of the title where that ends sooner. */
export function headingOf(draft: Draft, section: Section): Heading {
  const text = new Paragraph(draft, section);
  const end = findEnd(text);
  const written = text.upTo(end.at).replace(CLOSING_PUNCTUATION, '');
  const at = section.ordinal.start;
  const start = { line: section.line, character: at };
  const titleEnd =
    written === '' ? { line: section.line, character: section.ordinal.end } : text.positionOf(written.length);
  const titleStart = written === '' ? titleEnd : text.positionOf(0);
  return {
    form: end.more ? 'run-in' : 'standalone',
    title: stripPinyin(written).trim(),
    range: { start, end: titleEnd },
    titleRange: { start: titleStart, end: titleEnd },
  };
}

/** A section's first paragraph behind the ordinal, read line by line and no further than asked for. */
class Paragraph {
  /** Hard wraps taken out. */
  text: string;
  private readonly draft: Draft;
  /** The first line after the section's heading that is another section's. */
  private readonly limit: number;
  private line: number;
  /** Where each line's part begins, in `text` and in the line. */
  private readonly parts: { readonly line: number; readonly from: number; readonly at: number }[] = [];

  constructor(draft: Draft, section: Section) {
    this.draft = draft;
    this.limit = draft.sections[section.index + 1]?.line ?? draft.lines.length;
    this.line = section.line;
    const line = draft.lines[section.line] ?? '';
    let from = skipBlanks(line, section.ordinal.end);
    // 第一部分：工作回顾, where the delimiter is none of the ordinal's own.
    if (LEADING.test(line.charAt(from))) from = skipBlanks(line, from + 1);
    this.text = line.slice(from, Math.max(from, trimmedEnd(line)));
    this.parts.push({ line: section.line, from, at: 0 });
  }

  /** Adds the next line where the paragraph goes on to it. */
  extend(): boolean {
    const { lines, marks } = this.draft;
    const next = this.line + 1;
    // An ordinal alone on its line ends in its delimiter, which says nothing of what follows.
    if (this.text === '' || this.text.length > LONGEST_WRAPPED || next >= this.limit) return false;
    if (!continuesOnNextLine(marks, lines, this.line) && !this.isFull()) return false;
    const line = lines[next] ?? '';
    const from = skipBlanks(line, 0);
    const end = trimmedEnd(line);
    if (betweenWords(this.text, line.slice(from, end))) this.text += ' ';
    this.parts.push({ line: next, from, at: this.text.length });
    this.text += line.slice(from, end);
    this.line = next;
    return true;
  }

  /** A line cut at the text's width goes on whatever it ends in: 《…法》 and 优(yōu) end no paragraph there. */
  private isFull(): boolean {
    const { lines, marks } = this.draft;
    const line = lines[this.line] ?? '';
    const next = lines[this.line + 1] ?? '';
    return (
      marks.wrap > 0 && trimmedEnd(line) >= marks.wrap && trimmedEnd(next) > 0 && !isBlank(next.charCodeAt(0))
    );
  }

  upTo(end: number): string {
    return this.text.slice(0, end);
  }

  /** Where in the draft the character before `at` ends, or for 0 where the text begins. */
  positionOf(at: number): Position {
    const [first, ...rest] = this.parts;
    let part = first;
    for (const next of rest) if (next.at < at) part = next;
    return part ? { line: part.line, character: part.from + at - part.at } : { line: 0, character: 0 };
  }
}

interface End {
  readonly at: number;
  /** Whether the paragraph goes on behind it. */
  readonly more: boolean;
}

/**
 * The first sentence end, or a colon near the beginning with text behind it; else the paragraph's end. Marks within
 * quotes and brackets do not count, unless these are never closed.
 */
function findEnd(paragraph: Paragraph): End {
  let unclosed = 0;
  for (let at = 0; ; at++) {
    if (at >= paragraph.text.length && !paragraph.extend()) return { at: paragraph.text.length, more: false };
    const { text } = paragraph;
    const sign = text.charAt(at);
    const closing = PAIRS.get(sign);
    if (closing !== undefined && unclosed < MOST_UNCLOSED) {
      const closed = closingAt(paragraph, at, closing);
      if (closed === undefined) unclosed++;
      else at = closed;
    } else if (endsSentence(text, at)) {
      let end = at + 1;
      while (end < paragraph.text.length && TRAILING.test(paragraph.text.charAt(end))) end++;
      const more = hasMore(paragraph, end);
      return { at: KEPT.test(sign) ? end : at, more };
    } else if (COLONS.test(sign) && at < COLON_WITHIN && !isClock(text, at) && hasMore(paragraph, at + 1)) {
      return { at, more: true };
    }
  }
}

/** Where the pair that opens at `open` is closed: within the paragraph and before long. */
function closingAt(paragraph: Paragraph, open: number, closing: string): number | undefined {
  const opening = paragraph.text.charAt(open);
  let depth = 0;
  for (let at = open + 1; at < open + LONGEST_PAIR; at++) {
    if (at >= paragraph.text.length && !paragraph.extend()) return undefined;
    const sign = paragraph.text.charAt(at);
    if (closing.includes(sign)) {
      if (depth === 0) return at;
      depth--;
    } else if (sign === opening) {
      // Quotes do not stand in their like: the first one was never closed.
      if (QUOTES.test(sign)) return undefined;
      depth++;
    }
  }
  return undefined;
}

/** Whether a line's end stood for a blank: between Latin words, but not within 計(j|ì). */
function betweenWords(before: string, after: string): boolean {
  if (!LATIN.test(before.slice(-1)) || !LATIN.test(after.charAt(0))) return false;
  return !(
    /[(（]\p{Script=Latin}{1,5}$/u.test(before.slice(-6)) && /^\p{Script=Latin}{1,5}[)）]/u.test(after)
  );
}

function hasMore(paragraph: Paragraph, from: number): boolean {
  return skipBlanks(paragraph.text, from) < paragraph.text.length || paragraph.extend();
}

function endsSentence(text: string, at: number): boolean {
  const sign = text.charAt(at);
  if (SENTENCE_ENDS.test(sign)) return true;
  // A full stop typed as a point: 提高认识.各级要…, but neither 1.5 nor v2.0 nor an ellipsis.
  return (
    /[.．]/.test(sign) &&
    HAN_OR_CLOSING.test(text.charAt(at - 1)) &&
    /^(?:$|[\s\u3000]|\p{Script=Han})/u.test(text.slice(at + 1, at + 3))
  );
}

/** 10:30 and 3:1 */
function isClock(text: string, at: number): boolean {
  return /\d/.test(text.charAt(at - 1)) && /\d/.test(text.charAt(at + 1));
}

const LEADING = /[、：:，,.．]/;
const LATIN = /[A-Za-z0-9\u00C0-\u024F]/;
const SENTENCE_ENDS = /[。！？；!?;｡]/;
/** What belongs to the title that it ends. */
const KEPT = /[！？!?]/;
const TRAILING = /[！？!?。]/;
const COLONS = /[：:]/;
/** In UTF-16 units from the title's beginning. */
const COLON_WITHIN = 45;
const CLOSING_PUNCTUATION = /[\s\u3000。．.｡：:；;，,、]+$/;
const HAN_OR_CLOSING = /[\p{Script=Han}）)”’」』》]/u;
const QUOTES = /[“‘"「『]/;
/** In UTF-16 units. What is open for longer was forgotten. */
const LONGEST_PAIR = 200;
/** After so many that were never closed, openings say nothing any more. */
const MOST_UNCLOSED = 20;
/** In UTF-16 units. No sentence is longer, and a text without sentences must not be taken for one title. */
const LONGEST_WRAPPED = 2000;

const PAIRS: ReadonlyMap<string, string> = new Map([
  ['“', '”'],
  ['‘', '’'],
  ['「', '」'],
  ['『', '』'],
  ['《', '》'],
  ['〈', '〉'],
  ['（', '）)'],
  ['(', '）)'],
  ['【', '】'],
  ['〔', '〕'],
  ['［', '］]'],
  ['[', '］]'],
  ['"', '"'],
]);
