// What a heading is called. A standalone heading is the whole of its paragraph; a run-in heading is its first sentence,
// or what stands before the colon that leads into its body.
import type { Draft } from '../reading/draft.ts';
import type { Section } from '../reading/outline.ts';
import { continuesOnNextLine } from '../reading/wraps.ts';
import { codeUnits, isBlank, skipBlanks, trimmedEnd, WHITE_SPACE, withoutEnd } from '../text/characters.ts';
import {
  closingOf,
  headingEnd,
  isParted,
  type Mark,
  markupIn,
  skipMarkup,
  tagAt,
  without,
} from '../text/markup.ts';
import { stripPinyin } from '../text/pinyin.ts';
import { factsOf } from './sections.ts';
import type { Position, Range } from '../text/positions.ts';

export interface Heading {
  /** Whether text of its own paragraph follows the title. */
  readonly form: 'standalone' | 'run-in';
  /**
   * Without pinyin annotations, Markdown's emphasis and tags, without brackets around the whole line and the punctuation that
   * closes it, ！ and ？ excepted; joined where a hard wrap cuts it. Empty for an ordinal alone on its line.
   */
  readonly title: string;
  /** Ordinal and title as they are written; may go on over hard wraps. */
  readonly range: Range;
  /** The title as it is written, emphasis within it included. Empty, behind the ordinal, where the title is. */
  readonly titleRange: Range;
}

/** Linear in the length of the section's first paragraph, or of the title where that ends sooner. */
export function headingOf(draft: Draft, section: Section): Heading {
  const text = new Paragraph(draft, section);
  const end = findEnd(text);
  const { title, from, to } = titleIn(text.upTo(end.at), text.lead);
  const start = { line: section.line, character: section.ordinal.start };
  const behindOrdinal = { line: section.line, character: ordinalEnd(section) };
  const positionOf = (at: number): Position => (from === to ? behindOrdinal : text.positionOf(at));
  const titleEnd = positionOf(to);
  return {
    form: end.more ? 'run-in' : 'standalone',
    title,
    range: { start, end: titleEnd },
    titleRange: { start: positionOf(from), end: titleEnd },
  };
}

/** Behind the ordinal, and behind a second one that stands there by mistake. */
function ordinalEnd({ ordinal: { end, doubled } }: Section): number {
  return doubled?.end ?? end;
}

interface Title {
  readonly title: string;
  /** Where it stands in the text, in UTF-16 units; `to` is exclusive. */
  readonly from: number;
  readonly to: number;
}

/**
 * The title in what is written of it. Emphasis and tags at either end do not belong to it, unless what they belong to ends within
 * it; they may begin in `lead`, which stands before it.
 */
function titleIn(written: string, lead: string): Title {
  const closed = withoutEnd(written, CLOSING_PUNCTUATION);
  const whole = lead + closed;
  const marks = markupIn(whole);
  let from = lead.length;
  let to = whole.length;
  if (marks.length === 0) return { title: stripPinyin(closed).trim(), from: 0, to: closed.length };
  for (let depth = 0; depth < DEEPEST; depth++) {
    to = from + withoutEnd(whole.slice(from, to), CLOSING_PUNCTUATION).length;
    from = Math.min(to, skipBlanks(whole, from));
    const inside = marks.filter(({ start, end }) => start >= from && end <= to);
    const first = inside[0];
    const last = inside[inside.length - 1];
    if (first?.start === from && isOutermost(first, inside, from, to)) from = first.end;
    else if (last?.end === to && isOutermost(last, inside, from, to)) to = last.start;
    else break;
  }
  const title = withoutEnd(stripPinyin(without(whole, marks, from, to)), CLOSING_PUNCTUATION).trim();
  return { title, from: from - lead.length, to: to - lead.length };
}

/** Whether the partner of a mark at either end stands at the other end, or outside. */
function isOutermost({ kind }: Mark, marks: readonly Mark[], from: number, to: number): boolean {
  return marks.filter((it) => it.kind === kind && it.start > from && it.end < to).length % 2 === 0;
}

/** A section's first paragraph behind the ordinal, read line by line and no further than asked for. */
class Paragraph {
  /** Hard wraps taken out. */
  text: string;
  /** What stands on the line before the title. */
  readonly lead: string;
  private readonly draft: Draft;
  /** The first line after those that the heading may go on to. */
  private readonly limit: number;
  private line: number;
  /** Where each line's part begins, in `text` and in the line. */
  private readonly parts: { readonly line: number; readonly from: number; readonly at: number }[] = [];

  constructor(draft: Draft, section: Section) {
    this.draft = draft;
    let { line } = section;
    let text = draft.lines[line] ?? '';
    let from = ordinalEnd(section);
    const torn = factsOf(draft, section)?.torn;
    if (torn) {
      text = draft.lines[++line] ?? '';
      from = torn;
    } else {
      // 第一部分：工作回顾, 第一章——背景, where the delimiter is none of the ordinal's own.
      let delimiter = skipMarkup(text, from);
      while (LEADING.test(text.charAt(delimiter))) from = delimiter = skipBlanks(text, delimiter + 1);
    }
    from = skipBlanks(text, from);
    this.line = line;
    this.lead = text.slice(0, from);
    const closing = closingOf(text, section.ordinal.start);
    const closed = closing === undefined ? -1 : text.indexOf(closing, from);
    // 【一、甲】 is a line by itself.
    this.limit = closed < 0 ? (draft.sections[section.index + 1]?.line ?? Infinity) : line;
    this.text = text.slice(from, Math.max(from, closed < 0 ? headingEnd(text) : closed));
    this.parts.push({ line, from, at: 0 });
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
    const isCut = marks.wrap > 0 && trimmedEnd(line) >= marks.wrap && !isParted(line, next);
    return isCut && trimmedEnd(next) > 0 && !isBlank(next.charCodeAt(0));
  }

  upTo(end: number): string {
    return this.text.slice(0, end);
  }

  /** Where in the draft the character before `at` ends, or for 0 where the text begins. */
  positionOf(at: number): Position {
    let [part] = this.parts;
    for (const next of this.parts) if (next.at < at) part = next;
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
    if (!TELLING.has(text.charCodeAt(at))) continue;
    const sign = text.charAt(at);
    const closing = PAIRS.get(sign);
    const tag = sign === '<' ? tagAt(text, at) : undefined;
    if (tag?.name === BREAK) return { at, more: hasMore(paragraph, at + tag.length) };
    if (tag) at += tag.length - 1;
    else if (closing !== undefined && unclosed < MOST_UNCLOSED) {
      const closed = closingAt(paragraph, at, closing);
      if (closed === undefined) unclosed++;
      else at = closed;
    } else if (endsSentence(text, at)) {
      let end = at + 1;
      while (end < paragraph.text.length && TRAILING.test(paragraph.text.charAt(end))) end++;
      const more = hasMore(paragraph, end);
      return { at: KEPT.test(sign) ? end : at, more };
    } else if (COLONS.test(sign) && at < COLON_WITHIN && !isWithin(text, at) && hasMore(paragraph, at + 1)) {
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
  return skipMarkup(paragraph.text, from) < paragraph.text.length || paragraph.extend();
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

/** A colon within 10:30, 3:1, https://localhost:80; a full-width one behind a word leads in: Ann：2019年… */
function isWithin(text: string, at: number): boolean {
  const before = text.charAt(at) === ':' ? /[\da-z]/ : /\d/;
  return (
    (before.test(text.charAt(at - 1)) && /\d/.test(text.charAt(at + 1))) || text.startsWith('//', at + 1)
  );
}

/** How many signs and tags are taken from the ends of a title. */
const DEEPEST = 20;
/** The tag that ends a line. */
const BREAK = 'br';
const LEADING = /[、：:，,.．·•—]/;
const LATIN = /[A-Za-z0-9\u00C0-\u024F]/;
const SENTENCE_ENDS = /[。！？；!?;｡]/;
/** What belongs to the title that it ends. */
const KEPT = /[！？!?]/;
const TRAILING = /[！？!?。]/;
const COLONS = /[：:]/;
/** In UTF-16 units from the title's beginning. */
const COLON_WITHIN = 45;
const CLOSING_PUNCTUATION = codeUnits(WHITE_SPACE, '。．.｡：:；;，,、');
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

/** What may begin a tag or a pair, end a sentence or lead into a body. */
const TELLING = codeUnits('<。！？；!?;｡.．：:', ...PAIRS.keys());
