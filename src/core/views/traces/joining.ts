// Two lines put together, and which lines never are.
import type { Draft } from '../../reading/draft.ts';
import { skipBlanks, trimmedEnd } from '../../text/characters.ts';
import { beginsPoint } from '../../text/list-entry.ts';
import { type Trace, type TraceName, traceOf } from './trace.ts';

/** The edit that takes the line end between a line and the next one away, and the blanks around it. */
export function joinAfter({ lines }: Draft, line: number, name: TraceName): Trace {
  const before = lines[line] ?? '';
  const after = lines[line + 1] ?? '';
  const end = trimmedEnd(before);
  const start = skipBlanks(after, 0);
  return traceOf(name, {
    range: { start: { line, character: end }, end: { line: line + 1, character: start } },
    text: blankBetween(before.slice(0, end), after.slice(start)),
  });
}

/** Two Latin words stay two; so do an ordinal and a number: 1. | 5G网络. */
export function blankBetween(before: string, after: string): '' | ' ' {
  const isParted = LATIN_END.test(before)
    ? LATIN.test(after)
    : /^\s*\d+[.．]$/.test(before) && /^\d/.test(after);
  return isParted ? ' ' : '';
}

/**
 * Whether two lines with text, between which none or blank ones stand, are nothing of one paragraph by what they are: a
 * heading or an item begins, a date, a salutation, an annex, a row of a table stands by itself.
 */
export function areApart(draft: Draft, before: number, after: number): boolean {
  const { lines, frame } = draft;
  const { starts, whole } = startsIn(draft);
  const text = lines[before] ?? '';
  const next = lines[after] ?? '';
  const salutation = frame.salutation?.line;
  return (
    starts[after] === 1 ||
    whole.includes(before) ||
    beginsPoint(next) ||
    ITEM.test(next) ||
    OWN_LINE.test(next) ||
    OWN_LINE.test(text) ||
    (salutation === before && /[：:]\s*$/.test(text)) ||
    (salutation === after && !/[，,、]\s*$/.test(text))
  );
}

/** The lines that begin a section or an annex, or are a date: whatever they say is the draft's own. */
export function ownLines(draft: Draft): (line: number) => boolean {
  const { starts } = startsIn(draft);
  return (line) => starts[line] === 1;
}

interface Starts {
  /** 1 for each line that nothing before it goes on to. */
  readonly starts: Uint8Array;
  /** Those of them that do not go on either; few. */
  readonly whole: readonly number[];
}

function startsIn(draft: Draft): Starts {
  let known = KNOWN.get(draft);
  if (!known) {
    const whole = [...draft.frame.annexes, ...draft.frame.dateline].map(({ line }) => line);
    const starts = new Uint8Array(draft.lines.length);
    for (const { line } of draft.sections) starts[line] = 1;
    for (const line of whole) starts[line] = 1;
    known = { starts, whole };
    KNOWN.set(draft, known);
  }
  return known;
}

const KNOWN = new WeakMap<Draft, Starts>();

const LATIN_END = /[A-Za-z][,.;:!?)’']?$/;
const LATIN = /^[A-Za-z]/;
/** The number of a note, (ii). */
const ITEM = /^\s*(?:〔\d+〕|\[\d+\]|[(（](?:[a-zａ-ｚ]{1,4}|[ⅰ-ⅹ]+)[)）])/i;
/** A rule, a row of a table. */
const OWN_LINE = /^\s*[-=_*─━—~～＿＝－＊#]{4,}\s*$|\S(?:\t| {3,}|\u3000{2,})\S|\|.*\|/;
