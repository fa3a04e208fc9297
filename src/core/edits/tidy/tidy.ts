// The traces of copying in a draft, all of them stated in it as it stands, so that a writer can look at each and leave it.
import type { Draft } from '../../reading/draft.ts';
import { partitionPoint } from '../../text/partition-point.ts';
import { comparePositions } from '../../text/positions.ts';
import type { TextEdit } from '../../text/edits.ts';
import { halfWidthPunctuation, type Quotes } from '../../views/traces/half-width-punctuation.ts';
import { hardWraps } from '../../views/traces/hard-wraps.ts';
import { pinyinAnnotations } from '../../views/traces/pinyin-annotations.ts';
import type { Trace, TraceKind, TraceName } from '../../views/traces/trace.ts';
import { webResidue } from '../../views/traces/web-residue.ts';
import { Offsets } from './offsets.ts';
import { type Original, Origins, type Traced } from './origins.ts';
import { allOf, holdingSections } from './outline-guard.ts';
import { unite } from './unite.ts';

export const TRACE_KINDS: readonly TraceKind[] = ['pinyin', 'residue', 'wraps', 'punctuation'];

export interface FoundTrace extends Trace {
  readonly kind: TraceKind;
}

export interface TidyOptions {
  /** All unless given. */
  readonly kinds?: readonly TraceKind[];
  /** What straight quotes become; “” unless given. */
  readonly quotes?: Quotes;
  /** Whether what would make another outline of the text is found, too: that saves reading the text again. */
  readonly anyOutline?: boolean;
}

/**
 * The traces of `kinds`, in the order of the text, their edits stated in the draft as it is and none overlapping another.
 * What one hides of another is found as well: a comma behind 會(huì), a paragraph that a page number parts. After all the
 * edits the draft has the sections that it has, and those of torn ordinals; a second look finds nothing to edit.
 */
export function tidy(
  draft: Draft,
  { kinds = TRACE_KINDS, quotes = 'curly', anyOutline = false }: TidyOptions = {},
): readonly FoundTrace[] {
  const finders = FINDERS.filter(([kind]) => kind === 'pinyin' || kinds.includes(kind));
  const search = new Search(draft, anyOutline ? allOf : holdingSections);
  // Whatever goes may uncover what comes earlier: half a notice and the other half on the next line.
  for (let step = 0; step < MOST_STEPS; step++) {
    if (!finders.some(([kind, find]) => search.take(kind, find(search.current, quotes)))) break;
  }
  const traces = unite(search.found());
  const asked = traces.filter(({ kind }) => kinds.includes(kind));
  if (asked.length === traces.length || anyOutline) return asked;
  // What keeps the sections with the pinyin gone must keep them with the pinyin there.
  const { held } = holdingSections(
    draft,
    asked.filter(({ edits }) => edits.length > 0),
  );
  const kept = new Set(held);
  return asked.filter((trace) => trace.edits.length === 0 || kept.has(trace));
}

/** In the order in which one uncovers another. Pinyin is looked through whether it is asked for or not. */
const FINDERS: readonly (readonly [TraceKind, (draft: Draft, quotes: Quotes) => readonly Trace[]])[] = [
  ['pinyin', pinyinAnnotations],
  ['residue', webResidue],
  ['wraps', hardWraps],
  ['punctuation', halfWidthPunctuation],
];

/** Five do for all but the absurd. */
const MOST_STEPS = 12;

interface Record {
  readonly kind: TraceKind;
  readonly name: TraceName;
  parts: readonly Original[];
  readonly isEdited: boolean;
}

/** What has been found, and the draft without it. */
class Search {
  current: Draft;
  /** Of the draft before anything was taken away. */
  readonly #lines: readonly string[];
  #knownBefore: Offsets | undefined;
  #knownOrigins: Origins | undefined;
  readonly #records: Record[] = [];
  readonly #select: typeof holdingSections;
  /** Where a trace that no edit takes away has been found already. */
  readonly #left = new Set<number>();

  constructor(draft: Draft, select: typeof holdingSections) {
    this.current = draft;
    this.#select = select;
    this.#lines = draft.lines;
  }

  // In most drafts there is nothing to find.
  get #before(): Offsets {
    return (this.#knownBefore ??= new Offsets(this.#lines));
  }

  get #origins(): Origins {
    return (this.#knownOrigins ??= Origins.of(this.#before.length));
  }

  /** Takes the traces, which are stated in the current draft, as far as they can be taken away. Whether any was. */
  take(kind: TraceKind, traces: readonly Trace[]): boolean {
    if (traces.length === 0) return false;
    const now = new Offsets(this.current.lines);
    const traced = (edits: readonly TextEdit[]): readonly Traced[] | undefined => {
      const all = edits.flatMap((edit) => this.#origins.traceBack(now.replacementOf(edit)) ?? []);
      return all.length === edits.length ? all : undefined;
    };
    const possible = traces.flatMap(({ name, edits, range }) => {
      const made = traced(edits.length > 0 ? edits : [{ range, text: '' }]);
      return made ? [{ name, edits, made }] : [];
    });
    for (const { name, edits, made } of possible) if (edits.length === 0) this.#leave(kind, name, made);
    const { held, after } = this.#select(
      this.current,
      possible.filter(({ edits }) => edits.length > 0),
    );
    if (held.length === 0) return false;
    const made = held.flatMap((trace) => trace.made).sort((a, b) => a.now.start - b.now.start);
    for (const original of made.flatMap(({ undone }) => undone)) original.text = '';
    this.#absorb(made);
    for (const { name, made } of held) this.#records.push(recordOf(kind, name, made, true));
    this.#knownOrigins = this.#origins.after(made);
    this.current = after;
    return true;
  }

  /** In the order of the text. */
  found(): FoundTrace[] {
    const found = this.#records
      .filter(({ parts }) => parts.length > 0)
      .map(({ kind, name, parts, isEdited }): FoundTrace => {
        const edits = parts.map((part) => this.#before.editOf(part));
        edits.sort((a, b) => comparePositions(a.range.start, b.range.start));
        const start = edits[0]?.range.start ?? START;
        const end = edits.at(-1)?.range.end ?? start;
        return { kind, name, edits: isEdited ? edits : [], range: { start, end } };
      });
    return found.sort((a, b) => comparePositions(a.range.start, b.range.start));
  }

  /** What lies within a replacement goes with it: the pinyin in a page's line. */
  #absorb(made: readonly Traced[]): void {
    const wholes = made.flatMap(({ whole }) => (whole ? [whole] : [])).sort((a, b) => a.start - b.start);
    if (wholes.length === 0) return;
    for (const record of this.#records) {
      record.parts = record.parts.filter(({ start, end }) => {
        const begun = partitionPoint(wholes.length, (at) => (wholes[at]?.start ?? 0) <= start);
        const around = wholes[begun - 1];
        return !around || around.end < end;
      });
    }
  }

  #leave(kind: TraceKind, name: TraceName, made: readonly Traced[]): void {
    const at = made[0]?.parts[0]?.start ?? 0;
    if (!this.#left.has(at)) this.#records.push(recordOf(kind, name, made, false));
    this.#left.add(at);
  }
}

function recordOf(kind: TraceKind, name: TraceName, made: readonly Traced[], isEdited: boolean): Record {
  return { kind, name, parts: made.flatMap(({ parts, whole }) => (whole ? [whole] : parts)), isEdited };
}

const START = { line: 0, character: 0 };
