// One edit for several places (several cursors, say): each is made on the draft as the one before left it, and what comes
// of them all is one edit, and one undo step.
import { sectionAt } from '../../core/views/sections.ts';
import { type Draft, edited } from '../../core/reading/draft.ts';
import {
  type Automatic,
  type Change,
  type Inserted,
  type LeftReference,
  type Refused,
  refuse,
  type Removed,
} from '../../core/edits/change.ts';
import { difference } from '../../core/edits/line-edits.ts';
import { comparePositions, type Position } from '../../core/text/positions.ts';
import type { TextEdit } from '../../core/text/edits.ts';

export interface Made {
  readonly edits: readonly TextEdit[];
  /** Where a position of the old text stands in the new one. */
  readonly map: (position: Position) => Position;
  /** Where the writer goes on typing, if not at the mapped selection; positions of the new text. */
  readonly cursors?: readonly Position[];
  /** The ordinal that has been put in, where there is one only; as it stands in the new text. */
  readonly automatic?: Automatic;
  /** References whose sections are gone, as they stand in the new text. */
  readonly left?: readonly LeftReference[];
}

/** Places that are refused are left as they are; refused as a whole only where all of them are. */
export function makeSequentially(
  draft: Draft,
  sections: readonly number[],
  make: (draft: Draft, section: number) => Change | Inserted | Removed,
): Made | Refused {
  const [only] = sections;
  if (only === undefined) return refuse('no-section');
  if (sections.length === 1) return madeOf(make(draft, only));
  let now = draft;
  const maps: ((position: Position) => Position)[] = [];
  const map = (position: Position): Position => maps.reduce((at, next) => next(at), position);
  let cursors: Position[] = [];
  let left: LeftReference[] = [];
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
    left = together([...left.flatMap((it) => moved(it, change.map)), ...(change.left ?? [])]);
  }
  if (maps.length === 0) return refused;
  return { edits: difference(draft, now), map, ...(cursors.length > 0 ? { cursors } : {}), left };
}

/** Nothing where it stood in a section that is gone by now, too. */
function moved({ name, range }: LeftReference, map: Made['map']): LeftReference[] {
  const [start, end] = [map(range.start), map(range.end)];
  return comparePositions(start, end) < 0 ? [{ name, range: { start, end } }] : [];
}

/** In the order of the text, each once: one that is left behind seems to mean the section that has its number now. */
function together(left: readonly LeftReference[]): LeftReference[] {
  return left
    .toSorted((a, b) => comparePositions(a.range.start, b.range.start))
    .filter(({ range }, i, all) => {
      const before = all[i - 1];
      return !before || comparePositions(before.range.start, range.start) < 0;
    });
}

function madeOf(change: Change | Inserted | Removed): Made | Refused {
  return 'cursor' in change ? { ...change, cursors: [change.cursor] } : change;
}
