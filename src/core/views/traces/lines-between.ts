// Lines that stand between others, and what their going does to these.
import type { Draft } from '../../reading/draft.ts';
import { isCandidate } from './candidates.ts';
import { lineBefore, lineFrom } from '../../text/text-lines.ts';
import { areApart } from './joining.ts';
import { isMidSentence, LineShape } from './line-shapes.ts';

/** The last line with text before `from` and the first one behind `to`; −1, or the number of lines, where there is none. */
export function neighbours(lines: readonly string[], from: number, to: number): readonly [number, number] {
  return [lineBefore(lines, from), lineFrom(lines, to + 1)];
}

/** Whether the lines `from` to `to`, and the blank ones around them, stand in the middle of a sentence. */
export function isTornApart(draft: Draft, from: number, to: number): boolean {
  const { lines, frame, sections } = draft;
  const [before, after] = neighbours(lines, from, to);
  const text = lines[before];
  if (text === undefined || after >= lines.length || areApart(draft, before, after)) return false;
  const { ending, isProse } = new LineShape(text);
  if (!isMidSentence(ending) || !isProse || isCandidate(draft, after)) return false;
  const isHeading = [...sections, ...frame.title].some(({ line }) => line === before);
  return !isHeading || /[。！？；]/.test(text);
}
