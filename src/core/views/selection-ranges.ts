// Expand selection: sentence → paragraph → section without its heading → section → the section it stands in → … → all.
import type { Draft } from '../reading/draft.ts';
import { continuesOnNextLine } from '../reading/wraps.ts';
import { skipBlanks, trimmedEnd } from '../text/characters.ts';
import { comparePositions, type Position, type Range, rangeOf, type Span } from '../text/positions.ts';
import { headingOf } from './heading-title.ts';
import { sectionAt } from './sections.ts';

/** The ranges around a position, innermost first; each lies in the next and is smaller. The last holds the whole text. */
export function selectionRanges(draft: Draft, position: Position): Range[] {
  const line = Math.min(Math.max(position.line, 0), draft.lines.length - 1);
  const length = draft.lines[line]?.length ?? 0;
  const at = { line, character: Math.min(Math.max(position.character, 0), length) };
  const candidates = [...inParagraph(draft, at), ...inSections(draft, line), wholeOf(draft)];
  const nested: Range[] = [];
  for (const range of candidates) {
    const inner = nested.at(-1) ?? { start: at, end: at };
    if (contains(range, inner) && (nested.length === 0 || !contains(inner, range))) nested.push(range);
  }
  return nested;
}

/** Sentence, heading, paragraph. */
function inParagraph(draft: Draft, at: Position): Range[] {
  const { first, last } = paragraphAt(draft, at.line);
  const start = { line: first, character: skipBlanks(draft.lines[first] ?? '', 0) };
  const end = { line: last, character: trimmedEnd(draft.lines[last] ?? '') };
  if (comparePositions(start, end) >= 0) return [];
  const paragraph = { start, end };
  const section = sectionAt(draft, at.line);
  const heading =
    section && section.line >= first && section.line <= last ? headingOf(draft, section) : undefined;
  const parts = [sentenceAt(draft, paragraph, at)];
  if (heading) parts.push(heading.titleRange, heading.range);
  // A heading of several sentences does not come up, a sentence of several headings neither: the smaller one is first.
  return [...parts.sort(bySize), paragraph];
}

function inSections(draft: Draft, line: number): Range[] {
  const ranges: Range[] = [];
  for (let section = sectionAt(draft, line); section; section = draft.sections[section.parent]) {
    const end = { line: section.endLine, character: draft.lines[section.endLine]?.length ?? 0 };
    const body = headingOf(draft, section).range.end.line + 1;
    if (line >= body) ranges.push({ start: { line: body, character: 0 }, end });
    ranges.push({ start: { line: section.line, character: 0 }, end });
  }
  return ranges;
}

/** The lines of the paragraph that a line stands in; a hard wrap does not end it, a heading begins a new one. */
function paragraphAt(draft: Draft, line: number): { first: number; last: number } {
  let first = line;
  let last = line;
  while (first > 0 && joins(draft, first - 1)) first--;
  while (last < draft.lines.length - 1 && joins(draft, last)) last++;
  return { first, last };
}

function joins(draft: Draft, line: number): boolean {
  return continuesOnNextLine(draft.marks, draft.lines, line) && sectionAt(draft, line + 1)?.line !== line + 1;
}

/** The sentence around a position, its closing quotes included; blanks between two sentences belong to neither. */
function sentenceAt({ lines }: Draft, { start, end }: Range, at: Position): Range {
  let from = start;
  for (let line = start.line; line <= end.line; line++) {
    const text = lines[line] ?? '';
    for (const stop of sentenceEnds(text)) {
      const to = { line, character: stop.end };
      if (comparePositions(to, end) > 0) break;
      if (comparePositions(at, to) <= 0) return { start: from, end: to };
      from = nextText(lines, to, end);
    }
  }
  return { start: from, end };
}

function* sentenceEnds(text: string): Iterable<Span> {
  for (const match of text.matchAll(/(?:[。！？!?]|…{2,}|⋯{2,})+[”’」』）)》]*/g)) {
    yield { start: match.index, end: match.index + match[0].length };
  }
}

function nextText(lines: readonly string[], { line, character }: Position, end: Position): Position {
  const text = lines[line] ?? '';
  const next = skipBlanks(text, character);
  if (next < text.length || line >= end.line) return { line, character: next };
  return { line: line + 1, character: skipBlanks(lines[line + 1] ?? '', 0) };
}

function wholeOf({ lines }: Draft): Range {
  const last = lines.length - 1;
  return { start: rangeOf(0, 0, 0).start, end: { line: last, character: lines[last]?.length ?? 0 } };
}

function contains(outer: Range, inner: Range): boolean {
  return comparePositions(outer.start, inner.start) <= 0 && comparePositions(outer.end, inner.end) >= 0;
}

/** Where one holds the other, the inner one first. */
function bySize(a: Range, b: Range): number {
  return contains(b, a) ? -1 : contains(a, b) ? 1 : 0;
}
