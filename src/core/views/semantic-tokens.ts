// What the parts of a draft are, for colouring. The grammar colours each line by itself; these correct it with what the
// whole draft knows.
import type { Draft } from '../reading/draft.ts';
import type { Place } from '../reading/place.ts';
import { isBlank, skipBlanks, trimmedEnd } from '../text/characters.ts';
import { readNumeral } from '../ordinals/numerals.ts';
import { type Ordinal } from '../ordinals/ordinals.ts';
import type { Range } from '../text/positions.ts';
import { headingOf } from './heading-title.ts';
import { lowerBound } from '../text/lower-bound.ts';

/** `text` looks like a heading and is none. */
export type Role = 'title' | 'salutation' | 'ordinal' | 'heading' | 'text';

export interface Coloured extends Place {
  readonly role: Role;
}

/**
 * The parts that begin on the lines from `from` to `to`, the latter not included; all lines unless given. Every part
 * lies on one line, none is empty, none overlap; in the order of the text.
 */
export function colours(draft: Draft, from = 0, to = draft.lines.length): Coloured[] {
  const known = [...inFrame(draft), ...inHeadings(draft, from, to)];
  const taken = new Set(known.map(({ line }) => line));
  return known
    .concat(inLookalikes(draft, from, to).filter(({ line }) => !taken.has(line)))
    .filter(({ line, start, end }) => end > start && line >= from && line < to)
    .sort((a, b) => a.line - b.line || a.start - b.start);
}

function inFrame({ frame }: Draft): Coloured[] {
  const parts: Coloured[] = frame.title.map((place) => ({ ...place, role: 'title' }));
  return frame.salutation ? [...parts, { ...frame.salutation, role: 'salutation' }] : parts;
}

function inHeadings(draft: Draft, from: number, to: number): Coloured[] {
  // The title before may go on over hard wraps.
  const first = Math.max(0, lowerBound(draft.sections, from) - 1);
  return draft.sections.slice(first, lowerBound(draft.sections, to)).flatMap((section): Coloured[] => {
    const { line, ordinal } = section;
    const title = byLine(draft.lines, headingOf(draft, section).titleRange);
    return [
      { line, start: ordinal.start, end: ordinal.end, role: 'ordinal' },
      ...title.map((place): Coloured => ({ ...place, role: 'heading' })),
    ];
  });
}

function inLookalikes({ lines, marks: { candidates } }: Draft, from: number, to: number): Coloured[] {
  return candidates
    .slice(lowerBound(candidates, from), lowerBound(candidates, to))
    .filter(({ line, readings }) => readings.some((ordinal) => mayBeColoured(lines[line] ?? '', ordinal)))
    .map(({ line }) => {
      const text = lines[line] ?? '';
      const stop = text.search(/[。！？；!?;]/);
      const end = stop < 0 ? trimmedEnd(text) : stop + 1;
      return { line, start: skipBlanks(text, 0), end, role: 'text' };
    });
}

/** Whether the grammar may take it for a heading. It knows 二、三产业 and 1.5亿元 by itself, and these keep their plain colour. */
function mayBeColoured(line: string, { style, number, end }: Ordinal): boolean {
  if (style.system === 'decimal') return isBlank(line.charCodeAt(end));
  return !readNumeral(line, end).some(({ value }) => value === number + 1);
}

function byLine(lines: readonly string[], { start, end }: Range): Place[] {
  const places: Place[] = [];
  for (let line = start.line; line <= end.line; line++) {
    const text = lines[line] ?? '';
    places.push({
      line,
      start: line === start.line ? start.character : skipBlanks(text, 0),
      end: line === end.line ? end.character : trimmedEnd(text),
    });
  }
  return places;
}
