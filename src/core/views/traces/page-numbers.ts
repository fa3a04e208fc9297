// Page numbers and the running heads beside them, as a PDF file prints them between paragraphs and into the middle of them.
import type { Draft } from '../../reading/draft.ts';
import { ownLines } from './joining.ts';
import { isTornApart, neighbours } from './lines-between.ts';

/** The lines, in order, that are page numbers or running heads. */
export function pageNumberLines(draft: Draft): readonly number[] {
  const { lines } = draft;
  const numbers: number[] = [];
  const isOwn = ownLines(draft);
  for (let line = 0; line < lines.length; line++) {
    const text = lines[line] ?? '';
    if (text.length <= LONGEST_NUMBER && !isOwn(line) && isPageNumber(draft, text, line)) numbers.push(line);
  }
  if (numbers.length === 0) return numbers;
  return [...numbers, ...runningHeads(lines, new Set(numbers))].sort((a, b) => a - b);
}

/** — 3 —, 第 3 页 共 9 页, Page 3 of 9, ·115·. */
const SURE =
  /^\s*(?:([—–－-]{1,2}|[·.])\s?\d{1,4}\s?\1|第?\s?\d{1,4}\s?[页頁]\s*(?:[,，/／]\s*)?共\s?\d{1,4}\s?[页頁]|共\s?\d{1,4}\s?[页頁]\s*(?:[,，/／]\s*)?第\s?\d{1,4}\s?[页頁]|Page \d{1,4} of \d{1,4})\s*$/i;
/** 第3页 may be a slide, 3/9 a date and 3 a cell of a table: page numbers where they part a sentence. */
const MAYBE = /^\s*(?:第\s?\d{1,4}\s?[页頁]|\d{1,4}(?:\s?\/\s?\d{1,4})?|Page \d{1,4})\s*$/i;

function isPageNumber(draft: Draft, text: string, line: number): boolean {
  if (SURE.test(text)) return true;
  if (!MAYBE.test(text)) return false;
  const [before, after] = neighbours(draft.lines, line, line);
  // M | 2 | 增长: a number that belongs where it stands.
  const isBetweenHan = HAN_END.test(draft.lines[before] ?? '') && HAN_START.test(draft.lines[after] ?? '');
  return isBetweenHan && isTornApart(draft, line, line);
}

const HAN_END = /[\p{Script=Han}，、]\s*$/u;
const HAN_START = /^\s*\p{Script=Han}/u;
/** In UTF-16 units. */
const LONGEST_NUMBER = 30;
const LONGEST_HEAD = 40;
/** How often a line must stand beside a page number to be one page's like another's. */
const LEAST_HEADS = 3;

function runningHeads(lines: readonly string[], numbers: ReadonlySet<number>): number[] {
  const beside = new Map<string, number[]>();
  for (const number of numbers) {
    for (const line of neighbours(lines, number, number)) {
      const text = lines[line]?.trim() ?? '';
      if (text === '' || text.length > LONGEST_HEAD || numbers.has(line)) continue;
      const places = beside.get(text) ?? [];
      if (!places.includes(line)) places.push(line);
      beside.set(text, places);
    }
  }
  return [...beside.values()].filter((places) => places.length >= LEAST_HEADS).flat();
}
