// What stands in a line and is no text: signs of Markdown before it and around words, tags of a web page, brackets around the
// whole of it. Nothing is taken out of a draft; these are seen through.
import { codeUnits, isBlank, skipBlanks, trimmedEnd } from './characters.ts';
import type { Span } from './positions.ts';

/** The first column from `from` on where no blank, no sign of Markdown and no tag stands. */
export function skipMarkup(line: string, from: number): number {
  let at = skipBlanks(line, from);
  // Most lines begin with a Han character, and all of these stand below.
  for (let unit; (unit = line.charCodeAt(at)) < FIRST_HAN;) {
    const isSign =
      SIGNS.has(unit) || (unit === EQUALS && EQUALS_OF_HEADING.test(line.substring(at - 1, at + 2)));
    const length = isSign ? 1 : unit === LESS_THAN ? (tagAt(line, at)?.length ?? 0) : 0;
    if (length === 0) break;
    at = skipBlanks(line, at + length);
  }
  return at;
}

/** The same, and no ornament either: - 一、 ▌一、 ◆1、 or an emoji, as lists, messengers and web pages have them before a heading. */
export function skipLead(line: string, from: number): number {
  let at = skipMarkup(line, from);
  for (let length; (length = ornamentAt(line, at)) > 0;) at = skipMarkup(line, at + length);
  return at;
}

/** Its length in UTF-16 units, 0 where none stands. ○ is none: it may be 〇. */
function ornamentAt(line: string, at: number): number {
  const unit = line.charCodeAt(at);
  // Most lines begin with a Han character or a digit.
  if (unit < FIRST_HAN ? unit < FIRST_ORNAMENT && !BULLETS.has(unit) : (unit & EMOJI_MASK) !== EMOJI)
    return 0;
  ORNAMENT.lastIndex = at;
  return ORNAMENT.test(line) ? ORNAMENT.lastIndex - at : 0;
}

/**
 * The column behind a bracket at `start` that is closed at the line's end and nowhere before: 【一、甲】. Undefined where there is
 * no such bracket.
 */
export function behindBracket(line: string, start: number): number | undefined {
  const closing = BRACKETS.get(line.charAt(start));
  if (closing === undefined) return undefined;
  const end = line.indexOf(closing, start + 1);
  return end > start && skipMarkup(line, end + 1) === line.length ? skipMarkup(line, start + 1) : undefined;
}

/** Whether a line begins with the signs of a Markdown heading, which no line that is cut has. */
export function isMarkdownHeading(line: string): boolean {
  return line.charCodeAt(0) === HASH && /^#{1,6}\s/.test(line);
}

/** Whether no paragraph goes on from a line to the next, for Markdown has a heading there, or begins a block. */
export function isParted(line: string, next: string): boolean {
  return isMarkdownHeading(line) || beginsBlock(next);
}

/** Whether a line begins a block of Markdown: a heading, an item, a quotation, a row, code. */
function beginsBlock(line: string): boolean {
  return BLOCK_SIGNS.has(line.charCodeAt(skipBlanks(line, 0))) && BLOCK.test(line);
}

const BLOCK_SIGNS = codeUnits('#-*+>|`');
const BLOCK = /^\s*(?:#{1,6}\s|[-*+]\s|>|\||```)/;

/** Where the text of a line ends: before blanks, and before the signs that close a heading: ## 一、甲 ##, ==一、甲==, ★一、甲★. */
export function headingEnd(line: string): number {
  const end = trimmedEnd(line);
  const sign = line.charAt(end - 1);
  if (!CLOSING_SIGN.test(sign) || line.charAt(skipBlanks(line, 0)) !== sign) return end;
  let at = end;
  while (line.charAt(at - 1) === sign) at--;
  return sign !== '#' || isBlank(line.charCodeAt(at - 1)) ? trimmedEnd(line.slice(0, at)) : end;
}

const HASH = 0x23;
/** Signs of markup, and ornaments. */
const CLOSING_SIGN = /[#=•-➿]/;

/** What closes a bracket that stands before `at`, blanks and markup between left out; undefined where none stands there. */
export function closingOf(line: string, at: number): string | undefined {
  if (at === 0) return undefined;
  const lead = line.slice(0, at);
  const bare = without(lead, markupIn(lead)).trimEnd();
  return BRACKETS.get(bare.charAt(bare.length - 1));
}

export interface Tag {
  /** In lower case, without the slash. */
  readonly name: string;
  /** In UTF-16 units, with its brackets. */
  readonly length: number;
}

/** The tag of a web page at `at`; <b> and its like only where they are closed, for they may be ordinals. */
export function tagAt(line: string, at: number): Tag | undefined {
  TAG.lastIndex = at;
  const match = TAG.exec(line);
  return match
    ? { name: (match[1] ?? match[2] ?? match[3] ?? '').toLowerCase(), length: match[0].length }
    : undefined;
}

/** One sign of emphasis or one tag. */
export interface Mark extends Span {
  /** What its partner has as well. */
  readonly kind: string;
}

/** The emphasis and the tags in a text, in their order. Linear in its length. */
export function markupIn(text: string): readonly Mark[] {
  if (!MAY_HOLD_MARKUP.test(text)) return NONE;
  const marks: Mark[] = [];
  /** The first of a pair, until the second is met: a single * may be a sign of its own. */
  let open: Mark | undefined;
  for (const { index: start, 0: signs } of text.matchAll(/\*+|_+|</g)) {
    const tag = signs === '<' ? tagAt(text, start) : undefined;
    const end = start + (tag?.length ?? signs.length);
    const mark = { start, end, kind: tag?.name ?? signs };
    if (tag || signs === '**' || signs === '***') marks.push(mark);
    else if (signs === '*' || signs === '__') {
      if (open?.kind === signs && mayClose(text, mark)) {
        marks.push(open, mark);
        open = undefined;
      } else if (mayOpen(text, mark)) open = mark;
    }
  }
  return marks.sort((a, b) => a.start - b.start);
}

/** What is left of a text from `from` to `to`, without the spans within, which are in its order. */
export function without(text: string, spans: readonly Span[], from = 0, to = text.length): string {
  let rest = '';
  let at = from;
  for (const { start, end } of spans) {
    if (start < at || end > to) continue;
    rest += text.slice(at, start);
    at = end;
  }
  return rest + text.slice(at, to);
}

const NONE: readonly Mark[] = Object.freeze([]);
const SIGNS = codeUnits('*#>_');
/** Below it no Han character stands. */
const FIRST_HAN = 0x2e80;
const LESS_THAN = 0x3c;
const EQUALS = 0x3d;
/** = 一、甲 and ==第一章==, as wikis, AsciiDoc and Typst have them; one by itself without a blank behind it may stand for 二. */
const EQUALS_OF_HEADING = /==|=\s/;
const FIRST_ORNAMENT = 0x2022;
const PICTURE = String.raw`(?:[•‣▀-◊◌-☒✓-❖➢-➤]|(?![\u24c2\u{1f51f}])\p{Extended_Pictographic})[\uFE0F\u{1f3fb}-\u{1f3ff}]*`;
/** The bullet of a list, but - 3 - is a page number. */
const BULLETS = codeUnits('-+·');
const BULLET = String.raw`[-+·](?=[ \t\u3000])(?!\s*\d{1,4}\s*[-·]\s*$)`;
/** A bullet; one picture, or several that are joined into one: 👨‍💻. */
const ORNAMENT = new RegExp(`${BULLET}|${PICTURE}(?:\u200d${PICTURE})*`, 'uy');
/** The high surrogates of emoji. */
const EMOJI = 0xd83c;
const EMOJI_MASK = 0xfffc;
const MAY_HOLD_MARKUP = /[*_<]/;
const BRACKETS: ReadonlyMap<string, string> = new Map([
  ['【', '】'],
  ['〔', '〕'],
  ['［', '］'],
  ['[', ']'],
]);
const TAG =
  /<\/?(strong|em|br|p|div|li|ul|ol|dl|dd|dt|td|tr|th|span|font|center|mark|big|small|sup|sub|del|ins|h[1-6])(?:\s[^<>]{0,200})?\/?>|<([biusa])(?:\s[^<>]{0,200})?>(?=.{0,200}<\/\2>)|<\/([biusa])>/iy;

// CommonMark 0.31, 6.2: what a run of signs leans on decides whether it opens or closes.

function mayOpen(text: string, { start, end, kind }: Mark): boolean {
  const leans = leansOn(text.charAt(end), text.charAt(start - 1));
  return leans && !(kind === '__' && WORD.test(text.charAt(start - 1)));
}

function mayClose(text: string, { start, end, kind }: Mark): boolean {
  const leans = leansOn(text.charAt(start - 1), text.charAt(end));
  return leans && !(kind === '__' && WORD.test(text.charAt(end)));
}

/** Whether a sign between two characters belongs to the first of them. */
function leansOn(near: string, far: string): boolean {
  return WORD.test(near) || (near !== '' && !BLANK.test(near) && !WORD.test(far));
}

const WORD = /[\p{L}\p{N}]/u;
const BLANK = /[\s\u3000]/;
