// Numbers put right where they stand: no line moves.
import type { Draft } from '../reading/draft.ts';
import { excusedSlips } from '../reading/implicit-members.ts';
import type { Series } from '../reading/outline.ts';
import { type Ladder, depthsOf, ladderOf } from '../views/ladders.ts';
import { type Change, refuse } from './change.ts';
import { unmoved } from './compose.ts';
import { keyOf, patternFor } from './forms.ts';
import { ordinalsFor, type Wish } from './ordinals.ts';
import { carryOut, treeOf } from './plan.ts';

/** What is numbered anew. `section` is an index in `Draft.sections`. */
export type Scope =
  | { readonly kind: 'draft' }
  /** The series that the section stands in. */
  | { readonly kind: 'series'; readonly section: number }
  /** The series from this section on, which follows the one before it. */
  | { readonly kind: 'from'; readonly section: number }
  /** The series from this section on, which becomes the first. */
  | { readonly kind: 'restart'; readonly section: number }
  /** The series from this section on, which goes on from the series of its form before it. */
  | { readonly kind: 'continue'; readonly section: number };

/** Puts numbers in order; forms and titles stay. Where a series rightly begins elsewhere than at 1, it goes on doing so. */
export function renumber(draft: Draft, scope: Scope): Change {
  const wishes = new Map<number, Wish>();
  if (scope.kind === 'draft') {
    for (const series of draft.series) if (!isDoubtful(draft, series)) mend(draft, series, wishes);
    return rewrite(draft, wishes, false);
  }
  const section = draft.sections[scope.section];
  const series = draft.series[section?.series ?? -1];
  if (!section || !series) return refuse('no-section');
  if (scope.kind === 'series') {
    mend(draft, series, wishes);
    return rewrite(draft, wishes, false);
  }
  const first = FIRST[scope.kind](draft, series, section.index);
  if (first === undefined) return refuse('nothing-to-do');
  count(draft, series, series.members.indexOf(section.index), first, wishes);
  return rewrite(draft, wishes, true);
}

/** Gives every section the form of its depth in `ladder`; numbers stay. 第三章 and 第一， keep their forms. */
export function restyle(draft: Draft, ladder: Ladder): Change {
  const depths = depthsOf(draft);
  const patterns = ladderOf(ladder, Math.max(0, ...depths) + 1).map(patternFor);
  const wishes = new Map<number, Wish>();
  for (const { index, ordinal } of draft.sections) {
    const depth = depths[index] ?? -1;
    if (depth < 0) continue;
    const pattern = patterns[depth];
    if (!pattern) return refuse('no-form');
    wishes.set(index, { pattern, number: ordinal.number });
  }
  return rewrite(draft, wishes, false);
}

const FIRST: Readonly<
  Record<
    'from' | 'restart' | 'continue',
    (draft: Draft, series: Series, section: number) => number | undefined
  >
> = {
  from: ({ sections }, { members, expected }, section) => {
    const at = members.indexOf(section);
    if (beginsAnew(expected, at)) return expected[at];
    return at === 0 ? expected[0] : (sections[members[at - 1] ?? -1]?.ordinal.number ?? 0) + 1;
  },
  restart: () => 1,
  continue: ({ sections }, { members }, section) => {
    const own = sections[section];
    const before = sections.findLast(
      (it) => own && it.index < section && keyOf(it.ordinal) === keyOf(own.ordinal) && it.parent !== section,
    );
    if (!before || (members.includes(before.index) && before.ordinal.number + 1 === own?.ordinal.number))
      return undefined;
    return before.ordinal.number + 1;
  },
};

/** What seems to be missing stands in the text: whether the numbers are wrong is for the writer to say. */
function isDoubtful(draft: Draft, series: Series): boolean {
  return series.slips.length > 0 && excusedSlips(draft, series).size > 0;
}

/** Numbers a series as its fewest slips explain it. */
function mend({ sections }: Draft, { members, expected, slips }: Series, wishes: Map<number, Wish>): void {
  if (slips.length === 0) return;
  const opening = sections[members[0] ?? -1]?.ordinal.number;
  const isStart = slips.some(({ kind, at }) => kind === 'start' && at === 0) && expected[0] === opening;
  const shift = isStart ? (expected[0] ?? 1) - 1 : 0;
  members.forEach((index, i) => {
    const number = (expected[i] ?? 0) - shift;
    const ordinal = sections[index]?.ordinal;
    if (ordinal && number > 0 && number !== ordinal.number && !isWord(ordinal)) wishes.set(index, { number });
  });
}

/** Counts the members on from `from`, to where a list begins anew. */
function count(
  { sections }: Draft,
  { members, expected }: Series,
  from: number,
  first: number,
  wishes: Map<number, Wish>,
): void {
  let number = first;
  for (let i = from; i < members.length && (i === from || !beginsAnew(expected, i)); i++, number++) {
    const index = members[i] ?? -1;
    const ordinal = sections[index]?.ordinal;
    if (ordinal && ordinal.number !== number && !isWord(ordinal)) wishes.set(index, { number });
  }
}

function beginsAnew(expected: readonly number[], at: number): boolean {
  return at > 0 && (expected[at] ?? 0) !== (expected[at - 1] ?? 0) + 1;
}

/** 首先 其次 最后 have no number to change. */
function isWord({ style }: { readonly style: { readonly system: string } }): boolean {
  return style.system === 'word';
}

function rewrite(draft: Draft, wishes: ReadonlyMap<number, Wish>, lenient: boolean): Change {
  const order = draft.sections.map(({ index }) => index);
  const parentOf = (index: number): number => draft.sections[index]?.parent ?? -1;
  const ordinals = ordinalsFor(draft, order, parentOf, wishes);
  if (!ordinals) return refuse('no-form');
  if (ordinals.size === 0) return refuse('nothing-to-do');
  return carryOut(draft, { runs: unmoved(draft), tree: treeOf(order, parentOf), ordinals, lenient });
}
