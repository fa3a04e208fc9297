// What a page leaves in a text that was copied from it: its own lines, notices that text is missing, page numbers, characters
// that nobody sees, links torn from their sentences, runs of blank lines.
import type { Draft } from '../../reading/draft.ts';
import { skipBlanks, trimmedEnd } from '../../text/characters.ts';
import { comparePositions, rangeOf } from '../../text/positions.ts';
import { blankBetween } from './joining.ts';
import { isTornApart, neighbours } from './lines-between.ts';
import { omissionsIn } from './omissions.ts';
import { pageLines } from './page-lines.ts';
import { pageNumberLines } from './page-numbers.ts';
import { isTraditional } from './script.ts';
import { strayCharactersIn } from './stray-characters.ts';
import { linesWithTraces } from '../line-prefilter.ts';
import { tornLinks } from './torn-links.ts';
import { type Trace, type TraceName, traceOf } from './trace.ts';

/** In the order of the text, none touching another. Linear in the text's length. */
export function webResidue(draft: Draft): readonly Trace[] {
  const gone = new Map<number, TraceName>();
  for (const line of pageNumberLines(draft)) gone.set(line, 'page-number');
  for (const line of pageLines(draft)) gone.set(line, 'page-line');
  const traces = [
    ...removals(draft, gone),
    ...blankRuns(draft, gone),
    ...insideLines(draft, gone),
    ...tornLinks(draft, (line) => gone.has(line)),
  ];
  traces.sort((a, b) => comparePositions(a.range.start, b.range.start));
  // What stands in lines that go, goes with them.
  let end = { line: 0, character: 0 };
  return traces.filter(({ range }) => {
    const isFree = comparePositions(end, range.start) <= 0;
    if (isFree) end = range.end;
    return isFree;
  });
}

/** Lines that go as a whole, each run of them in one edit. */
function removals(draft: Draft, gone: ReadonlyMap<number, TraceName>): Trace[] {
  const traces: Trace[] = [];
  let done = -1;
  for (const [first, name] of [...gone].sort(([a], [b]) => a - b)) {
    if (first <= done) continue;
    let last = first;
    for (let next = nextText(draft, last); gone.has(next); next = nextText(draft, last)) last = next;
    done = last;
    traces.push(removal(draft, first, last, name));
  }
  return traces;
}

function nextText({ lines }: Draft, line: number): number {
  return neighbours(lines, line, line)[1];
}

/** Takes the lines `first` to `last` out, and as many blank lines around them as leave one gap, not two. */
function removal(draft: Draft, first: number, last: number, name: TraceName): Trace {
  const { lines } = draft;
  const [before, after] = neighbours(lines, first, last);
  const textBefore = (lines[before] ?? '').slice(0, trimmedEnd(lines[before] ?? ''));
  const endBefore = { line: before, character: textBefore.length };
  if (isTornApart(draft, first, last)) {
    const textAfter = lines[after] ?? '';
    const start = { line: after, character: skipBlanks(textAfter, 0) };
    const text = blankBetween(textBefore, textAfter.slice(start.character));
    return traceOf(name, { range: { start: endBefore, end: start }, text });
  }
  const startOf = (line: number) => ({ line, character: 0 });
  if (before < 0)
    return traceOf(name, { range: { start: startOf(0), end: startOrEnd(lines, after) }, text: '' });
  if (after >= lines.length) {
    const end = { line: last, character: (lines[last] ?? '').length };
    return traceOf(name, { range: { start: endBefore, end }, text: '' });
  }
  const isGapBefore = first - before >= after - last;
  const range = isGapBefore
    ? { start: startOf(first), end: startOf(after) }
    : { start: startOf(before + 1), end: startOf(last + 1) };
  return traceOf(name, { range, text: '' });
}

function startOrEnd(lines: readonly string[], line: number): { line: number; character: number } {
  if (line < lines.length) return { line, character: 0 };
  return { line: lines.length - 1, character: (lines.at(-1) ?? '').length };
}

/** Three blank lines and more become one. */
function blankRuns({ lines }: Draft, gone: ReadonlyMap<number, TraceName>): Trace[] {
  const traces: Trace[] = [];
  for (let line = 0; line < lines.length; line++) {
    if (trimmedEnd(lines[line] ?? '') > 0) continue;
    const [before, after] = neighbours(lines, line, line);
    const isLong = after - line >= LONGEST_GAP && before >= 0 && after < lines.length;
    if (isLong && !gone.has(before) && !gone.has(after)) {
      const range = { start: { line: line + 1, character: 0 }, end: { line: after, character: 0 } };
      traces.push(traceOf('blank-lines', { range, text: '' }));
    }
    line = after - 1;
  }
  return traces;
}

/** From so many lines on a gap is no writer's. */
const LONGEST_GAP = 3;

function insideLines(draft: Draft, gone: ReadonlyMap<number, TraceName>): Trace[] {
  const { lines } = draft;
  let mark: string | undefined;
  const traces: Trace[] = [];
  for (const line of linesWithTraces(draft)) {
    if (gone.has(line)) continue;
    const text = lines[line] ?? '';
    const omissions = omissionsIn(text);
    for (const { start, end } of omissions) {
      mark ??= isTraditional(lines) ? '……（此處有刪節）' : '……（此处有删节）';
      traces.push(traceOf('omission', { range: rangeOf(line, start, end), text: mark }));
    }
    for (const stray of strayCharactersIn(text, line)) {
      const { character } = stray.range.start;
      if (!omissions.some(({ start, end }) => start <= character && character < end)) traces.push(stray);
    }
  }
  return traces;
}
