// What the four rules about slips share. A slip's mend gives the members from the slip to the next one each its final
// number, so that the mends of different slips never meet and all of them together converge.
import type { Slip } from '../core/reading/outline.ts';
import { ordinalRange } from '../core/views/sections.ts';
import type { MemberForm, SeriesForm } from '../core/views/series-forms.ts';
import { type Fault, faultsIn } from '../core/views/slips.ts';
import { slipMarginOf } from './certainty.ts';
import { mendOf, ordinalFor } from './members.ts';
import { type Message, message } from './messages.ts';
import type { Fix, Mend, Related, Report, RuleContext } from './rule.ts';

export interface SlipPlace {
  readonly slip: Slip;
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
  /** What the writer may rather do than renumber; then that is no longer certain. */
  readonly instead?: Fix;
}

export function slipReports(
  context: RuleContext,
  kinds: readonly Slip['kind'][],
  say: (place: SlipPlace) => Said | undefined,
): Report[] {
  const reports: Report[] = [];
  for (const form of context.forms) {
    const { series, members } = form;
    if (series.slips.length === 0 || !series.slips.some(({ kind }) => kinds.includes(kind))) continue;
    const ordinalAt = (at: number, number: number): string => {
      const member = members[at];
      return member ? ordinalFor(context, member, number) : '';
    };
    for (const fault of faultsIn(context.draft, form, ordinalAt)) {
      const { slip } = fault;
      const member = members[slip.at];
      if (!member || !kinds.includes(slip.kind)) continue;
      // Its list begins amiss: when that is mended, its number is right.
      if (slip.kind === 'duplicate' && !member.misnumbered) continue;
      if (slipMarginOf(context.draft, member.section.index) < context.margins.said) continue;
      const other = slip.other === undefined ? undefined : members[slip.other];
      const said = say({ slip, member, previous: members[slip.at - 1], other });
      if (!said) continue;
      const related: Related[] = said.other
        ? [{ range: ordinalRange(said.other[0].section), message: said.other[1] }]
        : [];
      reports.push({
        range: ordinalRange(member.section),
        message: said.message,
        related,
        ...(said.instead && { fixes: [said.instead] }),
        mend: () => mendFor(context, form, fault, member, said.instead !== undefined),
      });
    }
  }
  return reports;
}

/** The place as it stands, for a message. */
export function textOf({ section }: MemberForm): string {
  return section.ordinal.text;
}

function mendFor(
  context: RuleContext,
  form: SeriesForm,
  { slip, end, sure }: Fault,
  member: MemberForm,
  isDoubtful: boolean,
): Mend | undefined {
  const own = form.members.slice(slip.at, end).filter(({ misnumbered }) => misnumbered);
  const [first, second] = own;
  if (!first) return undefined;
  const title =
    slip.kind === 'exchanged' && second
      ? message('Swap “{0}” and “{1}”', textOf(first), textOf(second))
      : own.length > 1
        ? message(
            'Renumber {0} items from here on: “{1}” becomes “{2}”',
            own.length,
            textOf(first),
            ordinalFor(context, first),
          )
        : undefined;
  const mend = mendOf(context, form, own, title);
  const isSafe =
    sure && !isDoubtful && slipMarginOf(context.draft, member.section.index) >= context.margins.safe;
  return mend && { ...mend, sure: mend.sure && isSafe };
}
