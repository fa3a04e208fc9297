// What the parts of a draft are, for colouring. The grammar colours each line by itself; these correct it with what the
// whole draft knows.
import type { Draft } from './draft.ts';
import type { Place } from './frame.ts';
import { trimmedEnd } from './lines.ts';
import { readNumeral } from './numerals.ts';
import { isBlank, type Ordinal, skipBlanks } from './ordinals.ts';
import type { Range } from './text.ts';
import { headingOf } from './titles.ts';

/** `text` looks like a heading and is none. */
export type Role = 'title' | 'salutation' | 'ordinal' | 'heading' | 'text';

export interface Coloured extends Place {
  readonly role: Role;
}

/** Every part lies on one line; none is empty, none overlap; in the order of the text. */
export function colours(draft: Draft): Coloured[] {
  const { frame, sections, marks, lines } = draft;
  const parts: Coloured[] = frame.title.map((place) => ({ ...place, role: 'title' }));
  if (frame.salutation) parts.push({ ...frame.salutation, role: 'salutation' });
  const taken = new Set(parts.map(({ line }) => line));
  for (const section of sections) {
    const { line, ordinal } = section;
    taken.add(line);
    parts.push({ line, start: ordinal.start, end: ordinal.end, role: 'ordinal' });
    parts.push(
      ...byLine(lines, headingOf(draft, section).titleRange).map((place) => ({
        ...place,
        role: 'heading' as const,
      })),
    );
  }
  for (const { line, readings } of marks.candidates) {
    if (taken.has(line) || !readings.some((ordinal) => mayBeColoured(lines[line] ?? '', ordinal))) continue;
    const text = lines[line] ?? '';
    const stop = text.search(/[。！？；!?;]/);
    const end = stop < 0 ? trimmedEnd(text) : stop + 1;
    parts.push({ line, start: skipBlanks(text, 0), end, role: 'text' });
  }
  return parts.filter(({ start, end }) => end > start).sort((a, b) => a.line - b.line || a.start - b.start);
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
