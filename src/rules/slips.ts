// What the four rules about slips share. A slip's fix mends the members from the slip to the next one, each to its final
// number, so that the fixes of different slips never meet and all of them together converge.
import type { Slip } from '../core/headings.ts';
import { fixOf, mendAll, rangeOfOrdinal, spelt } from './edits.ts';
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
  { forms }: RuleContext,
  kinds: readonly Slip['kind'][],
  say: (place: SlipPlace) => Said | undefined,
): Report[] {
  return forms.flatMap((form) =>
    form.series.slips.flatMap((slip, i): Report[] => {
      const member = form.members[slip.at];
      if (!member || !kinds.includes(slip.kind)) return [];
      const other = slip.other === undefined ? undefined : form.members[slip.other];
      const said = say({ slip, form, member, previous: form.members[slip.at - 1], other });
      if (!said) return [];
      const end = form.series.slips[i + 1]?.at;
      const related: Related[] = said.other
        ? [{ range: rangeOfOrdinal(said.other[0]), message: said.other[1] }]
        : [];
      return [
        { range: rangeOfOrdinal(member), message: said.message, related, fixes: fixes(form, slip, end) },
      ];
    }),
  );
}

/** The place as it stands, for a message. */
export function textOf({ section }: MemberForm): string {
  return section.ordinal.text;
}

function fixes(form: SeriesForm, slip: Slip, end: number | undefined): Fix[] {
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
  const rest = end === undefined ? [] : misnumbered(form, slip.at);
  const restEdits = rest.length > own.length ? mendAll(form, rest) : undefined;
  return [
    ...fixOf(form, own, title),
    // Covers other slips' places as well, so it is not for fix-all.
    ...(restEdits
      ? [{ title: message('Renumber the whole series from here on'), safe: false, edits: restEdits }]
      : []),
  ];
}

function misnumbered({ members }: SeriesForm, from: number, to?: number): MemberForm[] {
  return members.slice(from, to).filter((member) => member.misnumbered);
}
