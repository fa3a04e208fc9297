// 根据《 | 公路法 | 》第三条: the text of a link, which some pages and programs put on a line of its own.
import type { Draft } from '../../reading/draft.ts';
import { tornOrdinal } from '../../ordinals/torn.ts';
import { skipBlanks, trimmedEnd } from '../../text/characters.ts';
import { areApart, joinAfter } from './joining.ts';
import { beginsWithClosing, endsWithOpening, isMidSentence, LineShape } from './line-shapes.ts';
import type { Trace } from './trace.ts';

/**
 * The line ends around such links: behind a mark that opens, before one that closes, and before the short line that this
 * one follows. In the order of the text.
 */
export function tornLinks(draft: Draft, isGone: (line: number) => boolean): readonly Trace[] {
  const { lines } = draft;
  const torn = new Set<number>();
  const mayJoin = (line: number): boolean =>
    hasText(lines, line) &&
    hasText(lines, line + 1) &&
    !isGone(line) &&
    !isGone(line + 1) &&
    !areApart(draft, line, line + 1);
  for (let line = 0; line + 1 < lines.length; line++) {
    const isClosed = beginsWithClosing(lines[line + 1] ?? '');
    if ((!isClosed && !endsWithOpening(lines[line] ?? '')) || !mayJoin(line)) continue;
    // That is a number torn from its title.
    if (tornOrdinal(lines[line] ?? '', lines[line + 1] ?? '')) continue;
    if (isClosed && isLink(lines[line] ?? '') && mayGoOn(lines[line - 1] ?? '') && mayJoin(line - 1))
      torn.add(line - 1);
    torn.add(line);
  }
  return [...torn].map((line) => joinAfter(draft, line, 'torn-link'));
}

function hasText(lines: readonly string[], line: number): boolean {
  return trimmedEnd(lines[line] ?? '') > 0;
}

function isLink(text: string): boolean {
  return text.length - skipBlanks(text, 0) <= LONGEST_LINK && !new LineShape(text).isProse;
}

/** In UTF-16 units. */
const LONGEST_LINK = 40;

function mayGoOn(text: string): boolean {
  const { ending, isProse } = new LineShape(text);
  return isProse && isMidSentence(ending);
}
