// A line end that goes because of the page's lines behind it goes with them: neither makes sense without the other.
import { comparePositions } from '../../text/positions.ts';
import type { TextEdit } from '../../text/edits.ts';
import type { FoundTrace } from './tidy.ts';

/** The traces, which stand in the order of the text; a hard wrap that touches lines that go is part of their going. */
export function unite(traces: readonly FoundTrace[]): FoundTrace[] {
  const united: FoundTrace[] = [];
  for (const trace of traces) {
    const last = united.at(-1);
    if (last && belongTogether(last, trace)) {
      const residue = last.kind === 'residue' ? last : trace;
      const edits = merge([...last.edits, ...trace.edits]);
      united[united.length - 1] = {
        ...residue,
        edits,
        range: { start: last.range.start, end: trace.range.end },
      };
    } else united.push(trace);
  }
  return united;
}

function belongTogether(a: FoundTrace, b: FoundTrace): boolean {
  const kinds = new Set([a.kind, b.kind]);
  return (
    kinds.has('residue') &&
    kinds.has('wraps') &&
    [a, b].every(({ kind, name }) => kind === 'wraps' || TAKES_LINES.has(name)) &&
    comparePositions(a.range.end, b.range.start) === 0
  );
}

const TAKES_LINES: ReadonlySet<string> = new Set(['page-line', 'page-number', 'blank-lines']);

/** Edits that touch, as one. */
function merge(edits: readonly TextEdit[]): TextEdit[] {
  const merged: TextEdit[] = [];
  for (const edit of edits) {
    const last = merged.at(-1);
    if (last && comparePositions(last.range.end, edit.range.start) === 0) {
      merged[merged.length - 1] = {
        range: { start: last.range.start, end: edit.range.end },
        text: last.text + edit.text,
      };
    } else merged.push(edit);
  }
  return merged;
}
