// Numbers put right where they stand: no line moves, and forms stay.
import type { Draft } from '../reading/draft.ts';
import type { Section, Series } from '../reading/outline.ts';
import { elementAt } from '../text/element-at.ts';
import type { TextEdit } from '../text/edits.ts';
import { isOpenNumber } from '../ordinals/open-number.ts';
import { type SeriesForm, seriesForms } from '../views/series-forms.ts';
import { faultsIn } from '../views/slips.ts';
import { type Change, type Refused, refuse } from './change.ts';
import { changeOrdinals, ordinalTexts, type Wanted } from './ordinal-changes.ts';
import { ordinalEdits } from './plan.ts';

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
  const wanted = numbersIn(draft, scope);
  if (!(wanted instanceof Map)) return wanted;
  // A writer who says where to count from means it.
  const lenient = scope.kind !== 'draft' && scope.kind !== 'series';
  return changeOrdinals(draft, wanted, { lenient });
}

/**
 * What `renumber` would write in the place of ordinals, references left out, in the order of the text. Not tried on the draft:
 * it costs as much as there is to change, and `renumber` may refuse all the same.
 */
export function renumberedOrdinals(draft: Draft, scope: Scope): readonly TextEdit[] | Refused {
  const wanted = numbersIn(draft, scope);
  if (!(wanted instanceof Map)) return wanted;
  const ordinals = ordinalTexts(draft, wanted);
  if (!ordinals) return refuse('no-form');
  return ordinals.size === 0 ? refuse('nothing-to-do') : ordinalEdits(draft, ordinals);
}

function numbersIn(draft: Draft, scope: Scope): Map<number, Wanted> | Refused {
  const forms = seriesForms(draft);
  const wanted = new Map<number, Wanted>();
  if (scope.kind === 'draft') {
    for (const form of forms) if (!isDoubtful(draft, form)) mend(form, wanted);
    return wanted;
  }
  const section = draft.sections[scope.section];
  const form = elementAt(forms, section?.series);
  if (!section || !form) return refuse('no-section');
  if (scope.kind === 'series') {
    mend(form, wanted);
    return wanted;
  }
  const first = FIRST[scope.kind](draft, form, section);
  if (first === undefined) return refuse('nothing-to-do');
  count(form, section, first, wanted);
  return wanted;
}

const FIRST: Readonly<
  Record<
    'from' | 'restart' | 'continue',
    (draft: Draft, form: SeriesForm, section: Section) => number | undefined
  >
> = {
  from: (_draft, { series, members }, section) => {
    const at = series.members.indexOf(section.index);
    const before = members[at - 1];
    if (!before || beginsAnew(series, at)) return members[at]?.expected;
    return before.section.ordinal.number + 1;
  },
  restart: () => 1,
  continue: ({ sections }, { series }, own) => {
    const before = sections.findLast(
      (it) => it.index < own.index && it.index !== own.parent && it.ordinal.key === own.ordinal.key,
    );
    const isNext = before && before.ordinal.number + 1 === own.ordinal.number;
    if (!before || (isNext && series.members.includes(before.index))) return undefined;
    return before.ordinal.number + 1;
  },
};

/** What seems to be missing stands in the text: whether the numbers are wrong is for the writer to say. */
function isDoubtful(draft: Draft, form: SeriesForm): boolean {
  return faultsIn(draft, form).length < form.series.slips.length;
}

/** Numbers a series as its fewest slips explain it. */
function mend({ series: { prefix }, members }: SeriesForm, wanted: Map<number, Wanted>): void {
  for (const { section, misnumbered, expected } of members)
    if (misnumbered)
      wanted.set(section.index, { number: expected, ...(prefix === undefined ? {} : { prefix }) });
}

/** Counts the members on from one of them, to where a list begins anew. */
function count(
  { series, members }: SeriesForm,
  from: Section,
  first: number,
  wanted: Map<number, Wanted>,
): void {
  const start = series.members.indexOf(from.index);
  for (const [i, { section }] of members.entries()) {
    if (i < start) continue;
    if (i > start && beginsAnew(series, i)) break;
    if (!isOpenNumber(section.ordinal)) wanted.set(section.index, { number: first + i - start });
  }
}

function beginsAnew({ expected }: Series, at: number): boolean {
  return at > 0 && (expected[at] ?? 0) !== (expected[at - 1] ?? 0) + 1;
}
