// Sections among one another: which one holds a line, what stands in one, what stands beside it.
import type { Draft } from '../reading/draft.ts';
import type { CandidateFacts } from '../reading/facts.ts';
import type { Section } from '../reading/outline.ts';
import { type Range, rangeOf } from '../text/positions.ts';
import { lowerBound } from '../text/lower-bound.ts';

/** The section whose heading begins on each line; for whoever asks of every line, where `headingOn` asks of one. */
export function headingsByLine({ lines, sections }: Draft): (line: number) => Section | undefined {
  const places = new Int32Array(lines.length).fill(-1);
  for (const { line, index } of sections) places[line] = index;
  // To ask an array for what is at −1 takes long.
  return (line) => {
    const place = places[line] ?? -1;
    return place < 0 ? undefined : sections[place];
  };
}

/** The innermost section that holds a line, its heading's line included; undefined outside of all. */
export function sectionAt({ sections }: Draft, line: number): Section | undefined {
  let section = sections[lowerBound(sections, line + 1) - 1];
  while (section && section.endLine < line) section = sections[section.parent];
  return section;
}

/** The section whose heading begins on a line. */
export function headingOn({ sections }: Draft, line: number): Section | undefined {
  const section = sections[lowerBound(sections, line)];
  return section?.line === line ? section : undefined;
}

/** What was read of a section's own line. */
export function factsOf({ marks, facts }: Draft, { line }: Section): CandidateFacts | undefined {
  return facts.candidates[lowerBound(marks.candidates, line)];
}

export function parentOf({ sections }: Draft, { parent }: Section): Section | undefined {
  return sections[parent];
}

/** The index of the first section after `index` that does not stand in it. */
export function subtreeEnd({ sections }: Draft, index: number): number {
  const level = sections[index]?.level ?? 0;
  let end = index + 1;
  while ((sections[end]?.level ?? 0) > level) end++;
  return end;
}

/**
 * Which part of the draft a line stands in: 0 for the body, 1 for the first annex, and so on. Annexes have levels of their
 * own, and sections on either side of one are no siblings.
 */
export function partOf({ frame }: Draft, line: number): number {
  return lowerBound(frame.annexes, line);
}

/** The sections that stand beside one another below one parent, or at the top of one part; itself included. */
export function siblingsOf(draft: Draft, index: number): readonly number[] {
  const { sections, frame } = draft;
  const section = sections[index];
  if (!section) return [];
  const parent = sections[section.parent];
  if (parent) return parent.children;
  const tops: number[] = [];
  for (const it of sections) if (it.parent < 0) tops.push(it.index);
  if (frame.annexes.length === 0) return tops;
  const part = partOf(draft, section.line);
  return tops.filter((it) => partOf(draft, sections[it]?.line ?? 0) === part);
}

/** Where a section's ordinal stands. */
export function ordinalRange({ line, ordinal }: Section): Range {
  return rangeOf(line, ordinal.start, ordinal.end);
}

/** The first section of each series. */
export function firstsOfSeries({ sections, series }: Draft): Section[] {
  const firsts: Section[] = [];
  for (const { members } of series) {
    const first = sections[members[0] ?? -1];
    if (first) firsts.push(first);
  }
  return firsts;
}

/** The keys of ordinals that others are inserted behind. */
export function followedIn(sections: readonly Section[]): ReadonlySet<string> {
  const known = FOLLOWED.get(sections);
  if (known) return known;
  const followed = new Set<string>();
  for (const { ordinal } of sections) if (ordinal.after !== undefined) followed.add(ordinal.after);
  FOLLOWED.set(sections, followed);
  return followed;
}

const FOLLOWED = new WeakMap<readonly Section[], ReadonlySet<string>>();
