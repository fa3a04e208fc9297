// References follow what they point to.
import type { Draft } from '../draft.ts';
import type { Position, TextEdit } from '../text.ts';

/** The edits, stated in the draft as it is, that let every reference mean in `after` what it means now. */
export function referencesAfter(
  _draft: Draft,
  _after: Draft,
  _indexAfter: (section: number) => number,
  _map: (position: Position) => Position,
): TextEdit[] {
  return [];
}
