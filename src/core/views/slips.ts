// The slips of a series as faults: which of them are any, and which the text itself tells how to mend.
import type { Draft } from '../reading/draft.ts';
import { bareTitlesBetween } from './bare-titles.ts';
import { impliedSlips } from '../reading/implicit-members.ts';
import { LEAST_CODE } from '../reading/lookalikes.ts';
import type { Section, Slip } from '../reading/outline.ts';
import {
  beginningsIn,
  countsDown,
  doubtfulIn,
  followsUnread,
  isInRange,
  isOneOfItems,
  isPicked,
  isQuoted,
  isSameAgain,
  isTorn,
  mayHaveFirst,
  mayHoldMissing,
  shareNumber,
  sharePlace,
  standsBetween,
} from './doubts.ts';
import type { SeriesForm } from './series-forms.ts';

export interface Fault {
  readonly slip: Slip;
  /** Where in `Series.members` the next slip shows; undefined for the last one. */
  readonly end: number | undefined;
  /** What the numbers should be is beyond doubt: the one place where mending a slip is called safe. */
  readonly sure: boolean;
}

/**
 * The slips of a series that are faults: what seems to be missing does not stand in the running text. `ordinalAt` writes a
 * number as the member at that position would have it.
 */
export function faultsIn(
  draft: Draft,
  form: SeriesForm,
  ordinalAt?: (at: number, number: number) => string,
): Fault[] {
  const { series, members } = form;
  const { slips } = series;
  if (slips.length === 0 || countsDown(members) || isQuoted(draft, members)) return [];
  const implied = impliedSlips(draft, series, ordinalAt);
  // Where it is doubtful how the series begins or goes on, so are the numbers of all that follows.
  const isStart = slips[0]?.kind === 'start';
  const [first] = members;
  const isSureStart =
    first !== undefined &&
    members.length > 1 &&
    first.section.parent !== -1 &&
    first.section.ordinal.number < LEAST_CODE &&
    // What falls back goes on as before: 二、 behind 三、 may be what was pasted.
    draft.sections[first.section.parent]?.ordinal.key !== first.section.ordinal.key &&
    (first.section.ordinal.style.system !== 'decimal' ||
      slips.some(({ kind, at }) => kind === 'duplicate' && at === 1) ||
      goesOnFromListBefore(draft, first.section)) &&
    !mayHaveFirst(draft, first);
  const doubtful = implied.size > 0 || isPicked(draft, series, members) || (isStart && !isSureStart);
  const mayBegin = beginningsIn(members);
  const faults: Fault[] = [];
  slips.forEach((slip, i) => {
    if (implied.has(slip)) return;
    const before = members[slip.at - 1]?.section;
    const here = members[slip.at]?.section;
    if (before && here && isOnPurpose(draft, slip, before, here)) return;
    const sure =
      !doubtful && !isTorn(draft, here) && !mayBegin(slip) && !isAsMeant(draft, slip, before, here, form);
    faults.push({ slip, end: slips[i + 1]?.at, sure });
  });
  return faults;
}

/** Whether 3.3 stands below 3 where 2.2 came last: nothing is missing before it. */
function goesOnFromListBefore({ sections }: Draft, { index, level, ordinal }: Section): boolean {
  let before = index - 1;
  while (before >= 0 && sections[before]?.level !== level) before--;
  const last = sections[before]?.ordinal;
  return last?.key === ordinal.key && last.number === ordinal.number - 1;
}

/** How many members on either side show how far they stand from one another. */
const NEARBY = 10;

/** Whether the text itself says that the number is as it should be. */
function isOnPurpose(draft: Draft, { kind }: Slip, before: Section, here: Section): boolean {
  if (kind === 'missing') return isInRange(draft, before, here);
  return kind === 'duplicate' && shareNumber(draft, before, here);
}

/** Whether titles stand in a gap, no more than numbers are missing: they may have lost their ordinals. */
function haveLostTheirs(draft: Draft, before: Section, here: Section): boolean {
  const titles = bareTitlesBetween(draft, before, here).length;
  return titles > 0 && titles < here.ordinal.number - before.ordinal.number;
}

/** Whether what seems to be missing is there after all, or what comes twice is to. */
function isAsMeant(
  draft: Draft,
  { kind, at }: Slip,
  before: Section | undefined,
  here: Section | undefined,
  form: SeriesForm,
): boolean {
  if (!before || !here) return false;
  if (kind === 'missing')
    return (
      standsBetween(draft, before, here) ||
      haveLostTheirs(draft, before, here) ||
      mayHoldMissing(draft, before, here) ||
      isOneOfItems(draft, before, here, form.members.slice(Math.max(0, at - NEARBY), at + NEARBY))
    );
  if (kind !== 'duplicate') return false;
  return (
    isSameAgain(draft, before, here) ||
    followsUnread(draft, here) ||
    sharePlace(draft, form, at) ||
    doubtfulIn(draft, form).has(before)
  );
}
