// Titles that have lost their ordinal, or never had one: lines between two headings that stand as these do.
import type { Draft } from '../reading/draft.ts';
import type { Section } from '../reading/outline.ts';
import { indentColumns, skipBlanks, trimmedEnd } from '../text/characters.ts';
import type { Range } from '../text/positions.ts';
import { headingOf } from './heading-title.ts';
import { lowerBound } from '../text/lower-bound.ts';

export interface BareTitle {
  readonly text: string;
  readonly range: Range;
}

/**
 * The lines between two headings of one series that may be titles of others between them: indented and set apart as the second
 * is, as short as a title, without a mark, with text below. None where the headings are run in with their paragraphs.
 */
export function bareTitlesBetween(draft: Draft, before: Section, after: Section): BareTitle[] {
  const { lines } = draft;
  if (headingOf(draft, before).form !== 'standalone' || headingOf(draft, after).form !== 'standalone')
    return [];
  const heading = lines[after.line] ?? '';
  // 突出重点，管住火源 beside 健全队伍，提高能力.
  const hasComma = [before, after].every(({ line, ordinal }) =>
    (lines[line] ?? '').includes('，', ordinal.end),
  );
  const titles: BareTitle[] = [];
  let hasText = false;
  for (let line = after.line - 1; line > before.line; line--) {
    const text = lines[line] ?? '';
    const start = skipBlanks(text, 0);
    const end = trimmedEnd(text);
    if (start >= end) continue;
    const isTitle: boolean =
      hasText &&
      end - start <= LONGEST &&
      !(hasComma ? MARK : MARK_OR_COMMA).test(text) &&
      indentColumns(text) === indentColumns(heading) &&
      isSetApart(lines, line) === isSetApart(lines, after.line) &&
      !beginsWithOrdinal(draft, line);
    if (isTitle)
      titles.push({
        text: text.slice(start, end),
        range: { start: { line, character: start }, end: { line, character: end } },
      });
    hasText = !isTitle;
  }
  return titles.toReversed();
}

/** In UTF-16 units. */
const LONGEST = 30;
const MARK = /[。；;：:！!？?…—|\t]|[，,、]\s*$/;
const MARK_OR_COMMA = /[，,。；;：:！!？?、…—|\t]/;

function beginsWithOrdinal({ marks: { candidates } }: Draft, line: number): boolean {
  return candidates[lowerBound(candidates, line)]?.line === line;
}

function isSetApart(lines: readonly string[], line: number): boolean {
  return trimmedEnd(lines[line - 1] ?? '') === 0;
}
