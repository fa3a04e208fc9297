// What the lines between a candidate and the one before show: a lead-in, a label, paragraphs, what was left out, annex titles, and
// which of them close the text.
import { readNumeral } from '../ordinals/numerals.ts';
import { codeUnits, skipBlanks, trimmedEnd } from '../text/characters.ts';
import type { Marks } from './candidates.ts';
import { ROW, type RowId } from './evidence.ts';
import { saysComments, type Landmark } from './landmarks.ts';
import { asksForNames, closesDraft, isDateLine, mayBeSignature, saysMore } from './closing.ts';
import { lineBefore, lineFrom } from '../text/text-lines.ts';
import { continuesOnNextLine } from './wraps.ts';
import { CLAUSE_BEGINS } from './inline-numbers.ts';
import { LONGEST_TITLE, COLONS } from './line-facts.ts';
import { closesBracket, opensBracket } from '../text/brackets.ts';

/** What the line of text before a candidate announces. */
export const LEAD = { none: 0, announces: 1, colon: 2 } as const;

export type Lead = (typeof LEAD)[keyof typeof LEAD];

/** Whether a line of text that ends at `end` leads into a list. */
export function leadOf(text: string, end: number): Lead {
  const last = text.charCodeAt(end - 1);
  if (COLONS.has(last)) return LEAD.colon;
  const from = Math.max(0, end - FARTHEST_ANNOUNCED);
  for (let at = from + 1; at < end; at++)
    if (ANNOUNCING.has(text.charCodeAt(at)) && BEFORE_ANNOUNCING.has(text.charCodeAt(at - 1)))
      return ANNOUNCES.test(text.slice(from, end)) ? LEAD.announces : LEAD.none;
  return LEAD.none;
}

/** One of these stands behind one of those in whatever ANNOUNCES matches. */
const ANNOUNCING = codeUnits('下列个個点點项項条條');

const BEFORE_ANNOUNCING = codeUnits('以如下几幾二三四五六七八九十两兩');

/** What ANNOUNCES can match at most, in UTF-16 units. */
const FARTHEST_ANNOUNCED = 18;

const ANNOUNCES =
  /(?:以下|如下|下列|[几幾][个個点點项項条條]|[二三四五六七八九十两兩][个個点點项項条條])[^。！？]{0,14}[。：:]?$/;

/** Whether a line that ends in a colon says no sentence. */
export function isLabel(text: string, end: number): boolean {
  const start = skipBlanks(text, 0);
  if (end - start > LONGEST_LABEL) return false;
  for (let at = start; at < end - 1; at++) if (CLAUSE_BEGINS.has(text.charCodeAt(at))) return false;
  return true;
}

/** In UTF-16 units. */
const LONGEST_LABEL = 12;

/** 今年要做三件事：, 讲五点意见。 */
export function promiseOf(text: string, end: number): number {
  const match = PROMISE.exec(text.slice(Math.max(0, end - FARTHEST_ANNOUNCED), end));
  return readNumeral(match?.[1] ?? '', 0)[0]?.value ?? 0;
}

const PROMISE =
  /(?<![第之至、\d一二三四五六七八九十百])([两兩二三四五六七八九十]|1?\d)(?:[个個](?:方面|问题|問題|环节|環節|重点|重點|字)?|[点點项項条條件处處])(?![月日年])[^。！？，,；;]{0,8}[。：:]?$/;

/** Paragraphs that end between two candidates, the first one's own left out. */
export function looseBetween(lines: readonly string[], from: number, line: number, wrap: number): number {
  let ends = 0;
  for (let at = line - 1; at >= Math.max(0, from) && ends <= MOST_LOOSE; at--) {
    const end = trimmedEnd(lines[at] ?? '');
    if (end > 0 && (wrap === 0 || end < wrap || at === line - 1)) ends++;
  }
  return Math.min(MOST_LOOSE, Math.max(0, from < 0 ? ends : ends - 1));
}

/** More paragraphs than this between two candidates are counted as this many. */
export const MOST_LOOSE = 3;

/** Whether a line between two says that text was left out. */
export function isTextLeftOut(lines: readonly string[], from: number, to: number): boolean {
  for (let line = from + 1; line < to; line++) {
    const text = lines[line] ?? '';
    const start = skipBlanks(text, 0);
    if (OMISSION_BEGINNINGS.has(text.charCodeAt(start)) && text.length - start <= LONGEST_OMISSION)
      if (OMISSION.test(text.slice(start, trimmedEnd(text)))) return true;
  }
  return false;
}

const OMISSION_BEGINNINGS = codeUnits('…·.。（(〔[【');

const LONGEST_OMISSION = 60;

const OMISSION =
  /^(?:…+|\.{3,6}|·{3,6}|。{3,6})?(?:[（(〔[【][^）)〕\]】]{0,40}(?:[条條章节節项項段]|[中下省从從])略[）)〕\]】])?(?:…+|\.{3,6}|·{3,6}|。{3,6})?$/;

/** A short line without a mark at its end, blank lines around it or very short. */
export function isTitleLike(lines: readonly string[], line: number, text: string, end: number): boolean {
  if (end > LONGEST_TITLE || TITLE_CLOSERS.has(text.charCodeAt(end - 1))) return false;
  return end <= 16 || trimmedEnd(lines[line - 1] ?? '') === 0 || trimmedEnd(lines[line + 1] ?? '') === 0;
}

const TITLE_CLOSERS = codeUnits('；;：:，,、。！？!?.．”」');

/** Whether a bracket is closed behind `from` that the line before has opened. Most lines have none; the shorter one tells sooner. */
export function standsInBracket(before: string, text: string, from: number): boolean {
  return before.length < text.length - from
    ? opensBracket(before) && closesBracket(text, from)
    : closesBracket(text, from) && opensBracket(before);
}

/** 注： 注：1、 附件：1. */
export function leadsNotes(text: string): boolean {
  return NOTE_SIGNS.has(text.charCodeAt(skipBlanks(text, 0))) && NOTE_LEAD.test(text);
}

const NOTE_SIGNS = codeUnits('备備注註附');

const NOTE_LEAD = /^[\s\u3000]*(?:[备備]?[注註]|附件)[：:]/;

/** The signs that stand behind a word; a list in the running text has its first before one, and its others behind marks. */
export function noteMarksIn(lines: readonly string[], from: number, start: number, line: number): number {
  let marks = 0;
  for (let at = Math.max(0, from); at < line; at++) {
    const text = lines[at] ?? '';
    const signs = Array.from(text.matchAll(CIRCLED), ({ index }) => index).filter(
      (index) => at > from || index >= start,
    );
    if (signs.length === 0 || !signs.slice(0, 2).every((index) => HAN.test(text.charAt(index - 1)))) continue;
    for (const index of signs) marks |= 1 << (text.charCodeAt(index) - 0x2460);
  }
  return marks;
}

const CIRCLED = /[①-⑳]/g;

const HAN = /\p{Script=Han}|[”》）]/u;

/**
 * Whether something stands below what may be an annex title: another such title, the signature and the date do not, so that it
 * is one of a list of annexes. `to` is the line of the next candidate, or the number of lines.
 */
export function isAnnexTitle(
  lines: readonly string[],
  line: number,
  next: Landmark | undefined,
  to: number,
): boolean {
  if (LISTS_ANNEXES.test(lines[line] ?? '')) return false;
  const below = lineFrom(lines, line + 1, to);
  if (below >= lines.length || (next?.kind === 'annex' && next.line === below)) return false;
  if (below === to) return true;
  const second = lineFrom(lines, below + 1, to);
  return (
    !closesDraft(lines[below] ?? '') &&
    !(second < to && closesDraft(lines[second] ?? '') && second - below < 3)
  );
}

/** 附件：1. 名单 begins a list of annexes. */
const LISTS_ANNEXES = /^\s*附\s*件\s*[：:]\s*[\d０-９一二三四五六七八九十（(①-⑳]/;

/** What speaks for and against an annex that begins on a line. */
export function annexRows(lines: readonly string[], line: number): RowId[] {
  const text = lines[line] ?? '';
  const title = text.slice(skipBlanks(text, 0), trimmedEnd(text));
  if (saysComments(title)) return [ROW.annex, ROW.annexNumbered];
  const rows: RowId[] = [ROW.annex];
  if (/^附\s*(?:[件录錄表]\s*)?[0-9０-９一二三四五六七八九十]{1,3}/.test(title)) rows.push(ROW.annexNumbered);
  if (/[：:]./.test(title)) rows.push(ROW.annexNotice);
  return rows;
}

/**
 * The last line with text before `before`, and behind the candidate on `from`, that belongs to no closing: words of thanks, a
 * notice of annexes, the signature and the date belong to the draft.
 */
export function lastOwnLine(lines: readonly string[], marks: Marks, before: number, from: number): number {
  let last = lineBefore(lines, before, from);
  let dated = false;
  for (let step = 0; step < MOST_CLOSING && last > from; step++) {
    let first = last;
    while (first > from + 1 && continuesOnNextLine(marks, lines, first - 1)) first--;
    const above = lineBefore(lines, first, from);
    const closes =
      closesDraft(lines[last] ?? '') ||
      (first < last && closesDraft(lines[first] ?? '')) ||
      (mayBeSignature(lines[last] ?? '') && (dated || asksForNames(lines[above] ?? '')));
    if (!closes || first === from || (above === from && isText(lines, first, from))) break;
    dated = isDateLine(lines[last] ?? '');
    last = above;
  }
  return last;
}

/** Whether a paragraph right below a heading by itself is the section's own text. */
function isText(lines: readonly string[], line: number, heading: number): boolean {
  return saysMore(lines[line] ?? '') && !/[。！？；]/.test(lines[heading] ?? '');
}

/** Paragraphs behind the last section that are looked at. */
const MOST_CLOSING = 8;
