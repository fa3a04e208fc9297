// Where sections stand among the lines: what belongs to one, and the blank lines between, which belong to none.
import type { Draft } from '../reading/draft.ts';
import { tornOn } from '../ordinals/torn.ts';
import type { Section } from '../reading/outline.ts';
import { lineBefore, lineFrom } from '../text/text-lines.ts';
import { subtreeEnd } from '../views/sections.ts';

/** The first line of a section: its heading's, or the one above where a line end has parted the ordinal's bracket from it. */
export function beginOf({ lines }: Draft, { line, ordinal }: Pick<Section, 'line' | 'ordinal'>): number {
  return tornOn(lines, line, ordinal)?.end === 0 ? line - 1 : line;
}

/** One past the section's last line with text; what closes the draft or stands before an annex is not its own. */
export function endOf(draft: Draft, index: number): number {
  const { sections } = draft;
  const section = sections[index];
  if (!section) return 0;
  const to = subtreeEnd(draft, index);
  const next = sections[to];
  const isParted = next && beginOf(draft, next) === section.endLine;
  const end = isParted ? textEndBefore(draft, section.endLine) : section.endLine + 1;
  return beforeClosing(draft, (sections[to - 1] ?? section).line, end);
}

/** Thanks that end the last paragraph close the draft, and that paragraph with it. */
function beforeClosing(draft: Draft, heading: number, end: number): number {
  const line = draft.frame.closing?.line ?? -1;
  return line > heading && line < end ? textEndBefore(draft, line) : end;
}

/** One past the last line with text before `line`; 0 where there is none. */
export function textEndBefore({ lines }: Draft, line: number): number {
  return lineBefore(lines, line) + 1;
}

/** The first line with text from `line` on; the number of lines where there is none. */
export function textFrom({ lines }: Draft, line: number): number {
  return lineFrom(lines, line);
}
