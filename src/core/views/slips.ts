// The slips of a series as faults: which of them are any, and which the text itself tells how to mend.
import type { Draft } from '../reading/draft.ts';
import { lowerBound } from '../reading/wraps.ts';
import { impliedSlips } from '../reading/implicit-members.ts';
import type { Slip } from '../reading/outline.ts';
import { partitionPoint } from '../text/partition-point.ts';
import type { MemberForm, SeriesForm } from './series-forms.ts';

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
  { series, members }: SeriesForm,
  ordinalAt?: (at: number, number: number) => string,
): Fault[] {
  const { slips } = series;
  if (slips.length === 0) return [];
  const implied = impliedSlips(draft, series, ordinalAt);
  // Where it is doubtful how the series begins or goes on, so are the numbers of all that follows.
  const doubtful = implied.size > 0 || (slips[0]?.kind === 'start' && mayHaveFirst(draft, members[0]));
  const faults: Fault[] = [];
  slips.forEach((slip, i) => {
    const { at } = slip;
    const here = members[at];
    const isMisformed =
      standsForNext(draft, here) ||
      standsForNext(draft, firstBelow(draft, members[at - 1])) ||
      (slip.kind === 'duplicate' && standsInListAbove(draft, here)) ||
      (slip.kind === 'start' && standsInListAbove(draft, parentOf(draft, here)));
    if (!implied.has(slip)) faults.push({ slip, end: slips[i + 1]?.at, sure: !doubtful && !isMisformed });
  });
  return faults;
}

/**
 * Whether the first section in another has the number that is missing behind that one, 一、 （二） 三、: then it may be written in a
 * wrong form, and the numbers are right as they are.
 */
function standsForNext(
  { sections, series }: Draft,
  member: Pick<MemberForm, 'section'> | undefined,
): boolean {
  const first = member?.section;
  const above = sections[first?.parent ?? -1];
  if (!first || above?.children[0] !== first.index) return false;
  const own = series[first.series];
  if (own?.members[0] !== first.index || own.slips[0]?.kind !== 'start') return false;
  const { number } = above.ordinal;
  const { members = [] } = series[above.series] ?? {};
  const next = members[partitionPoint(members.length, (at) => (members[at] ?? 0) <= above.index)];
  return first.ordinal.number === number + 1 && sections[next ?? -1]?.ordinal.number === number + 2;
}

/**
 * Whether a section goes on from the last one in the section before it, and the first in it goes on from that, 二、 （一） 二、 （三）: then
 * it may belong to their list, and be written in the form of the one outside.
 */
function standsInListAbove({ sections }: Draft, member: Pick<MemberForm, 'section'> | undefined): boolean {
  if (!member) return false;
  const { index, ordinal, children, level } = member.section;
  const before = sections[index - 1];
  const first = sections[children[0] ?? -1];
  return (
    before?.level === level + 1 &&
    before.ordinal.key === first?.ordinal.key &&
    before.ordinal.number === ordinal.number - 1 &&
    first.ordinal.number === ordinal.number + 1
  );
}

function parentOf(
  { sections }: Draft,
  member: MemberForm | undefined,
): Pick<MemberForm, 'section'> | undefined {
  const section = sections[member?.section.parent ?? -1];
  return section && { section };
}

function firstBelow(
  { sections }: Draft,
  member: MemberForm | undefined,
): Pick<MemberForm, 'section'> | undefined {
  const section = sections[member?.section.children[0] ?? -1];
  return section && { section };
}

/**
 * Whether a line between the heading above and a series' first member begins with an ordinal too: that may be the first
 * member, written so badly that it was not taken for one. Then the others are right as they are.
 */
function mayHaveFirst({ sections, marks }: Draft, first: MemberForm | undefined): boolean {
  if (!first) return false;
  const { section } = first;
  const above = sections[section.parent]?.line ?? -1;
  const before = marks.candidates[lowerBound(marks.candidates, section.line) - 1];
  return before !== undefined && before.line > above;
}
