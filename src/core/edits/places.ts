// Where sections stand among the lines: what belongs to one, and the blank lines between, which belong to none.
import type { Draft } from '../reading/draft.ts';
import { trimmedEnd } from '../text/characters.ts';

/** One past the section's last line with text; what closes the draft or stands before an annex is not its own. */
export function endOf({ sections }: Draft, index: number): number {
  return (sections[index]?.endLine ?? -1) + 1;
}

/** The index of the first section after `index` that does not stand in it. */
export function subtreeEnd({ sections }: Draft, index: number): number {
  const level = sections[index]?.level ?? 0;
  let end = index + 1;
  while ((sections[end]?.level ?? 0) > level) end++;
  return end;
}

/** One past the last line with text before `line`; 0 where there is none. */
export function textEndBefore({ lines }: Draft, line: number): number {
  let end = line;
  while (end > 0 && trimmedEnd(lines[end - 1] ?? '') === 0) end--;
  return end;
}

/** The first line with text from `line` on; the number of lines where there is none. */
export function textFrom({ lines }: Draft, line: number): number {
  let at = line;
  while (at < lines.length && trimmedEnd(lines[at] ?? '') === 0) at++;
  return at;
}

/** How many annexes begin before a line: sections on either side of one are no siblings. */
export function annexesBefore({ frame }: Draft, line: number): number {
  let count = 0;
  while ((frame.annexes[count]?.line ?? Infinity) < line) count++;
  return count;
}

/** The sections that stand beside one another in `parent` (−1: at the top), those of one annex or of none. */
export function siblingsOf(draft: Draft, index: number): readonly number[] {
  const { sections, frame } = draft;
  const section = sections[index];
  const parent = sections[section?.parent ?? -1];
  if (!section) return [];
  if (parent) return parent.children;
  const tops: number[] = [];
  for (const it of sections) if (it.parent < 0) tops.push(it.index);
  if (frame.annexes.length === 0) return tops;
  const part = annexesBefore(draft, section.line);
  return tops.filter((it) => annexesBefore(draft, sections[it]?.line ?? 0) === part);
}
