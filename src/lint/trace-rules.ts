// What the rules about traces of copying share: one finding for each run of lines, with a fix for this place and one for the
// draft. None of them is safe: a text is tidied when its writer asks for it, never by the way.
import type { Draft } from '../core/reading/draft.ts';
import { tidy, type FoundTrace, type TidyOptions } from '../core/edits/tidy/tidy.ts';
import { trimmedEnd } from '../core/text/characters.ts';
import { comparePositions, type Range } from '../core/text/positions.ts';
import type { TraceKind, TraceName } from '../core/views/traces/trace.ts';
import type { Message } from './messages.ts';
import type { Fix, Report, Rule } from './rule.ts';

/** Traces that follow on from one another, one at least. */
export interface Run {
  readonly draft: Draft;
  readonly first: FoundTrace;
  readonly traces: readonly FoundTrace[];
}

export interface TraceRule extends Rule {
  readonly kind: TraceKind;
  /** Of the fix of the whole draft. */
  readonly draftTitle: Message;
  /** Takes all traces of the kind away; undefined where no edit can. */
  readonly fixDraft: (draft: Draft) => Fix | undefined;
}

interface Words {
  readonly message: (run: Run) => Message;
  /** The fix of this place. */
  readonly title: (run: Run) => Message;
  /** The fix of the draft. */
  readonly draftTitle: Message;
  /** Other fixes of this place. */
  readonly alternatives?: (run: Run) => readonly Fix[];
}

export function traceRule(
  id: string,
  kind: TraceKind,
  description: string,
  { message, title, draftTitle, alternatives = () => [] }: Words,
): TraceRule {
  return {
    id,
    kind,
    severity: 'hint',
    isApart: true,
    description,
    draftTitle,
    check: ({ draft }) =>
      runsOf(draft, kind).map((run): Report => {
        const fix = fixOf(run.traces, title(run));
        return {
          range: rangeOfRun(run),
          message: message(run),
          fixes: fix ? [fix, ...alternatives(run)] : [],
        };
      }),
    // By itself, so that the sections stay whatever becomes of the other kinds.
    fixDraft: (draft) => fixOf(tidy(draft, { kinds: [kind] }), draftTitle),
  };
}

export function fixOf(traces: readonly FoundTrace[], title: Message): Fix | undefined {
  // A pair of brackets holds a mark.
  const edits = traces
    .flatMap((trace) => trace.edits)
    .sort((a, b) => comparePositions(a.range.start, b.range.start));
  return edits.length > 0 ? { title, safe: false, edits } : undefined;
}

/** The traces of a kind, one uncovered by another included; looked for once for each draft. */
export function tracesIn(
  draft: Draft,
  kind: TraceKind,
  quotes: NonNullable<TidyOptions['quotes']> = 'curly',
): readonly FoundTrace[] {
  const found = KNOWN[quotes].get(draft) ?? tidy(draft, { quotes, anyOutline: true });
  KNOWN[quotes].set(draft, found);
  return found.filter((trace) => trace.kind === kind);
}

const KNOWN = {
  curly: new WeakMap<Draft, readonly FoundTrace[]>(),
  corner: new WeakMap<Draft, readonly FoundTrace[]>(),
};

/** The first text in a range, as far as one line goes and no longer than a glance. */
export function excerptOf({ lines }: Draft, { start, end }: Range): string {
  for (let line = start.line; line <= end.line; line++) {
    const text = (lines[line] ?? '')
      .slice(line === start.line ? start.character : 0, line === end.line ? end.character : undefined)
      .trim();
    if (text !== '') return text.length > GLANCE ? `${text.slice(0, GLANCE)}…` : text;
  }
  return '';
}

/** In UTF-16 units. */
const GLANCE = 24;

/** A run goes on from line to line, over blank ones, with traces of one name; all punctuation is one. */
function runsOf(draft: Draft, kind: TraceKind): Run[] {
  const runs: { draft: Draft; first: FoundTrace; traces: FoundTrace[] }[] = [];
  for (const trace of tracesIn(draft, kind)) {
    const run = runs.at(-1);
    const last = run?.traces.at(-1);
    const isAlike = kind === 'punctuation' || last?.name === trace.name;
    if (run && last && isAlike && areNear(draft, last.range.end.line, trace.range.start.line))
      run.traces.push(trace);
    else runs.push({ draft, first: trace, traces: [trace] });
  }
  return runs;
}

function areNear({ lines }: Draft, before: number, after: number): boolean {
  let line = before + 1;
  while (line < after && trimmedEnd(lines[line] ?? '') === 0) line++;
  return line >= after;
}

/** From the first to the last character that is seen; of lines put together, from the beginning of the first. */
function rangeOfRun({ draft: { lines }, first, traces }: Run): Range {
  let { start } = first.range;
  let { end } = (traces.at(-1) ?? first).range;
  if (JOINS.has(first.name))
    return { start: { line: start.line, character: indentOf(lines, start.line) }, end };
  const isSeen = (line: number, from: number, to?: number): boolean =>
    (lines[line] ?? '').slice(from, to).trim() !== '';
  while (start.line < end.line && !isSeen(start.line, start.character))
    start = { line: start.line + 1, character: indentOf(lines, start.line + 1) };
  while (end.line > start.line && !isSeen(end.line, 0, end.character))
    end = { line: end.line - 1, character: (lines[end.line - 1] ?? '').length };
  const isNothing = start.line === end.line && start.character >= end.character;
  return isNothing ? first.range : { start, end };
}

const JOINS: ReadonlySet<TraceName> = new Set<TraceName>(['hard-wrap', 'torn-number', 'torn-link']);

function indentOf(lines: readonly string[], line: number): number {
  const text = lines[line] ?? '';
  return text.length - text.trimStart().length;
}
