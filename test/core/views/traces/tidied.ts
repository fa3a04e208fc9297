// A text without the traces of some kinds, by the way that all of them go.
import assert from 'node:assert/strict';
import { parse } from '../../../../src/core/reading/draft.ts';
import { applyEdits } from '../../../../src/core/text/edits.ts';
import { tidy, TRACE_KINDS } from '../../../../src/core/edits/tidy/tidy.ts';
import type { TraceKind } from '../../../../src/core/views/traces/trace.ts';

/** Of all kinds unless some are given. A second look must find nothing more to edit. */
export function tidied(text: string, ...kinds: readonly TraceKind[]): string {
  const options = { kinds: kinds.length > 0 ? kinds : TRACE_KINDS };
  const once = applyEdits(text, editsOf(text, options));
  assert.deepEqual(editsOf(once, options), [], 'a second look');
  return once;
}

function editsOf(text: string, options: { readonly kinds: readonly TraceKind[] }) {
  return tidy(parse(text), options).flatMap(({ edits }) => edits);
}
