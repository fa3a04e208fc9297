// How a section is called in a tree: 一、思想认识要再提高, 第一章 总则, 1.1 建设背景.
import type { Draft } from '../reading/draft.ts';
import type { Section } from '../reading/outline.ts';
import { stripPinyin } from '../text/pinyin.ts';
import { lineFrom } from '../text/text-lines.ts';
import { headingOf } from './heading-title.ts';

/** Ordinal and title, never empty, on one line. */
export function labelOf(draft: Draft, section: Section): string {
  const ordinal = stripPinyin(section.ordinal.text).trim();
  const title = headingOf(draft, section).title || titleBelow(draft, section);
  return title === '' ? ordinal : ordinal + (needsBlank(ordinal) ? ' ' : '') + title;
}

/** Of an ordinal alone on its line, the title on the next: short, without a mark at its end; 第一周： leads in text. */
function titleBelow({ lines, sections }: Draft, { line, index, ordinal }: Section): string {
  const below = lineFrom(lines, line + 1, lines.length);
  const text = (lines[below] ?? '').trim();
  const isTitle =
    text.length <= LONGEST_BELOW &&
    !MARKED.test(text) &&
    !text.startsWith('#') &&
    !LEADS_IN.test(ordinal.text) &&
    sections[index + 1]?.line !== below;
  return isTitle ? text : '';
}

/** In UTF-16 units. */
const LONGEST_BELOW = 24;
const LEADS_IN = /[：:]\s*$/;
const MARKED = /[。！？!?；;：:，,、…]$/;

/** GB/T 15834-2011 B.3.5 and B.3.6: a blank after 3.1 and 第一章; a delimiter, a bracket or an enclosed number needs none. */
export function needsBlank(ordinal: string): boolean {
  return (
    /[0-9０-９A-Za-zⅠ-ⅿ\p{Script=Han}]$/u.test(ordinal) &&
    !/[是要来來则則点點首先其次再次者最后後丶]$/.test(ordinal)
  );
}
