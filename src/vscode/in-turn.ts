// One edit for several places (several cursors, say): each is made on the draft as the one before left it, and what comes
// of them all is one edit, and one undo step.
import { type Draft, edited } from '../core/reading/draft.ts';
import { type Change, type Inserted, type Refused, refuse } from '../core/edits/change.ts';
import { sectionAt } from '../core/views/selection-ranges.ts';
import type { Position } from '../core/text/positions.ts';
import type { TextEdit } from '../core/text/edits.ts';

export interface Made {
  readonly edits: readonly TextEdit[];
  /** Where a position of the old text stands in the new one. */
  readonly map: (position: Position) => Position;
  /** Where the writer goes on typing, if not at the mapped selection; positions of the new text. */
  readonly cursors?: readonly Position[];
}

/** Places that are refused are left as they are; refused as a whole only where all of them are. */
export function inTurn(
  draft: Draft,
  sections: readonly number[],
  make: (draft: Draft, section: number) => Change | Inserted | Refused,
): Made | Refused {
  const [only] = sections;
  if (only === undefined) return refuse('no-section');
  if (sections.length === 1) return madeOf(make(draft, only));
  let now = draft;
  const maps: ((position: Position) => Position)[] = [];
  const map = (position: Position): Position => maps.reduce((at, next) => next(at), position);
  let cursors: Position[] = [];
  let refused = refuse('no-section');
  for (const index of sections) {
    const section = draft.sections[index];
    const { line } = map({ line: section?.line ?? 0, character: section?.ordinal.end ?? 0 });
    const here = sectionAt(now, line);
    const change = here ? madeOf(make(now, here.index)) : refused;
    if ('refused' in change) {
      refused = change;
      continue;
    }
    now = edited(now, change.edits);
    maps.push(change.map);
    cursors = [...cursors.map(change.map), ...(change.cursors ?? [])];
  }
  if (maps.length === 0) return refused;
  return { edits: difference(draft, now), map, ...(cursors.length > 0 ? { cursors } : {}) };
}

function madeOf(change: Change | Inserted): Made | Refused {
  return 'cursor' in change ? { ...change, cursors: [change.cursor] } : change;
}

/** The lines from the first to the last that differ, as one edit. */
function difference({ lines: before, eol }: Draft, { lines: after }: Draft): TextEdit[] {
  const most = Math.min(before.length, after.length);
  let first = 0;
  while (first < most && before[first] === after[first]) first++;
  let last = 0;
  while (last < most - first && before.at(-1 - last) === after.at(-1 - last)) last++;
  if (first === before.length && first === after.length) return [];
  // A text has one line at least: with a line on either side that stays, nothing needs to be said of the line ends.
  if (first + last === most) {
    if (first > 0) first--;
    else last--;
  }
  const end = before.length - 1 - last;
  return [
    {
      range: {
        start: { line: first, character: 0 },
        end: { line: end, character: before[end]?.length ?? 0 },
      },
      text: after.slice(first, after.length - last).join(eol),
    },
  ];
}
