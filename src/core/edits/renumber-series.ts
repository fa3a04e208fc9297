// Numbers of a series whose members change. What was in sequence stays so; a fault stays the fault it was, and where it was.
import type { Draft } from '../reading/draft.ts';
import type { Series } from '../reading/outline.ts';
import { isOpenNumber } from '../ordinals/open-number.ts';

/** How the members of one series change. */
export interface Membership {
  readonly removed: ReadonlySet<number>;
  readonly coming?: {
    /** The place in `Series.members` before which new ones come, and how many, one at least. */
    readonly at: number;
    readonly count: number;
    /** Where a list begins anew just at `at`: whether the new ones end the one before. */
    readonly joinsBefore: boolean;
  };
}

export interface Renumbered {
  /** New numbers of the members that stay, by section; those that keep theirs left out. */
  readonly numbers: ReadonlyMap<number, number>;
  /** The number of the first new member. */
  readonly first: number;
}

/** The members after a place move on by what comes or goes there; a list that begins anew does not. */
export function renumbered({ sections }: Draft, series: Series, { removed, coming }: Membership): Renumbered {
  const { members, expected } = series;
  const numbers = new Map<number, number>();
  let delta = 0;
  let before: number | undefined;
  let start: number | undefined;
  let first = 0;
  const insert = (count: number, next?: number): void => {
    first = before === undefined ? (start ?? next ?? 1) : before + 1;
    delta += count;
    before = first + count - 1;
  };
  for (let i = 0; i < members.length; i++) {
    const index = members[i] ?? -1;
    const { ordinal } = sections[index] ?? {};
    const number = ordinal?.number ?? 0;
    const anew = i > 0 && (expected[i] ?? 0) !== (expected[i - 1] ?? 0) + 1;
    if (i === coming?.at && coming.joinsBefore) insert(coming.count, number);
    if (anew) {
      delta = 0;
      before = start = undefined;
    }
    if (i === coming?.at && !coming.joinsBefore) insert(coming.count, number);
    start ??= number;
    if (removed.has(index)) {
      delta--;
      continue;
    }
    before = number + (ordinal && isOpenNumber(ordinal) ? 0 : delta);
    if (before !== number) numbers.set(index, before);
  }
  if (coming && coming.at >= members.length) insert(coming.count);
  return { numbers, first };
}
