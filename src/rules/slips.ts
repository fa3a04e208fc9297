// What the four rules about slips share. A slip's fix mends the members from the slip to the next one, each to its final
// number, so that the fixes of different slips never meet and all of them together converge.
import type { Draft } from '../core/reading/draft.ts';
import { excusedSlips } from '../core/reading/implicit-members.ts';
import { marginsOf } from '../core/reading/certainty.ts';
import type { Slip } from '../core/reading/outline.ts';
import { SAFE_MARGIN, SAID_MARGIN } from './certainty.ts';
import { lowerBound } from '../core/reading/wraps.ts';
import { fixOf, rangeOfOrdinal, spelt } from './edits.ts';
import type { MemberForm, SeriesForm } from './forms.ts';
import { type Message, message } from './messages.ts';
import type { Fix, Related, Report, RuleContext } from './rule.ts';

export interface SlipPlace {
  readonly slip: Slip;
  readonly form: SeriesForm;
  /** The member at which the slip shows. */
  readonly member: MemberForm;
  /** The one before it in its series. */
  readonly previous: MemberForm | undefined;
  /** `slip.other`. */
  readonly other: MemberForm | undefined;
}

/** What a rule says of a slip; nothing to leave it unsaid. */
interface Said {
  readonly message: Message;
  /** The other place, and what it is. */
  readonly other?: readonly [MemberForm, Message];
}

export function slipReports(
  { draft, forms }: RuleContext,
  kinds: readonly Slip['kind'][],
  say: (place: SlipPlace) => Said | undefined,
): Report[] {
  const reports: Report[] = [];
  for (const form of forms) {
    const { slips } = form.series;
    if (!slips.some(({ kind }) => kinds.includes(kind))) continue;
    const spell = (at: number, number: number): string => {
      const member = form.members[at];
      return member ? spelt(form, member, number) : '';
    };
    const excused = excusedSlips(draft, form.series, spell);
    // Where it is doubtful how the series begins or goes on, so are the numbers of all that follows.
    const doubtful = excused.size > 0 || (slips[0]?.kind === 'start' && mayHaveFirst(draft, form.members[0]));
    slips.forEach((slip, i) => {
      const member = form.members[slip.at];
      if (!member || !kinds.includes(slip.kind) || excused.has(slip)) return;
      const other = slip.other === undefined ? undefined : form.members[slip.other];
      const { heading, parent, slip: number } = marginsOf(draft)[member.section.index] ?? NO_MARGIN;
      const margin = Math.min(heading, parent, number);
      if (margin < SAID_MARGIN) return;
      const said = say({ slip, form, member, previous: form.members[slip.at - 1], other });
      if (!said) return;
      const related: Related[] = said.other
        ? [{ range: rangeOfOrdinal(said.other[0]), message: said.other[1] }]
        : [];
      const end = slips[i + 1]?.at;
      reports.push({
        range: rangeOfOrdinal(member),
        message: said.message,
        related,
        fixes: fixes(form, slip, end, !doubtful && margin >= SAFE_MARGIN),
      });
    });
  }
  return reports;
}

const NO_MARGIN = { heading: 0, parent: 0, slip: 0 };

/** The place as it stands, for a message. */
export function textOf({ section }: MemberForm): string {
  return section.ordinal.text;
}

function fixes(form: SeriesForm, slip: Slip, end: number | undefined, safe: boolean): Fix[] {
  const own = misnumbered(form, slip.at, end);
  const [first, second] = own;
  if (!first) return [];
  const title =
    slip.kind === 'exchanged' && second
      ? message('Exchange “{0}” and “{1}”', textOf(first), textOf(second))
      : own.length > 1
        ? message(
            'Renumber {0} items from here on: “{1}” becomes “{2}”',
            own.length,
            textOf(first),
            spelt(form, first),
          )
        : undefined;
  return fixOf(form, own, title).map((fix) => (safe ? fix : { ...fix, safe }));
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

function misnumbered({ members }: SeriesForm, from: number, to?: number): MemberForm[] {
  return members.slice(from, to).filter((member) => member.misnumbered);
}
