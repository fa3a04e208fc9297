// "This is no heading", remembered as the beginning of the line, so that it holds wherever the line moves.
import type { Draft } from '../reading/draft.ts';
import type { Section } from '../reading/outline.ts';
import { entryAgainst } from '../reading/candidates.ts';

/** Long enough to be this line's and no other's, short enough to survive a change further on. */
const USUAL_LENGTH = 12;

/** An entry for `notHeadings` that takes this heading out and, if it can be helped, no other one. */
export function beginningOf({ lines, sections }: Draft, { line, ordinal }: Section): string {
  const text = (lines[line] ?? '').slice(ordinal.start).trimEnd();
  const least = ordinal.end - ordinal.start;
  const sentence = text.slice(least).search(/[，。；：！？,;:!?]/);
  let length = Math.min(sentence > 1 ? least + sentence : text.length, least + USUAL_LENGTH, text.length);
  const others = sections
    .filter((other) => other.line !== line)
    .map((other) => (lines[other.line] ?? '').slice(other.ordinal.start));
  while (length < text.length && others.some((other) => other.startsWith(text.slice(0, length)))) length++;
  // Never half a character of the supplementary planes.
  if (/[\uD800-\uDBFF]$/.test(text.slice(0, length)) && length < text.length) length++;
  return text.slice(0, length);
}

/** The entry of `notHeadings` that keeps a line from being a heading, if one does. */
export function entryFor({ lines, options }: Draft, line: number): string | undefined {
  return entryAgainst(lines[line] ?? '', options.notHeadings ?? []);
}
