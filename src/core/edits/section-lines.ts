// Where sections stand among the lines: what belongs to one, and the blank lines between, which belong to none.
import type { Draft } from '../reading/draft.ts';
import { lineBefore, lineFrom } from '../text/text-lines.ts';
import { subtreeEnd } from '../views/sections.ts';

/** One past the section's last line with text; what closes the draft or stands before an annex is not its own. */
export function endOf(draft: Draft, index: number): number {
  const { sections } = draft;
  const section = sections[index];
  if (!section) return 0;
  const last = sections[subtreeEnd(draft, index) - 1] ?? section;
  return beforeClosing(draft, last.line, section.endLine + 1);
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
