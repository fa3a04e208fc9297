// What the rules about forms share: one finding for each member that departs from the form of its series, or one for the
// whole series where most of its members do.
import { fixOf, rangeOfOrdinal, spelt } from './edits.ts';
import type { Departure, MemberForm, SeriesForm } from './forms.ts';
import { type Message, message } from './messages.ts';
import type { Related, Report, RuleContext } from './rule.ts';

export interface DeparturePlace {
  /** The ordinal as it stands and as it should be. */
  readonly here: string;
  readonly right: string;
  /** A sibling that is as it should be; undefined where the whole series departs. */
  readonly sibling: string | undefined;
}

/** What is said of one member, and of a series most of which departs. */
type Say = (place: DeparturePlace) => Message;

export function departureReports({ forms }: RuleContext, departure: Departure, say: Say): Report[] {
  const reports: Report[] = [];
  for (const form of forms) {
    if (!form.mixed) continue;
    // A member with a wrong number is mended by the slip that explains it.
    const places = form.members.filter((member) => member.departure === departure && !member.misnumbered);
    const [first] = places;
    if (!first) continue;
    if (places.length > 1 && places.length * 2 > form.members.length)
      reports.push(ofSeries(form, places, first, say));
    else reports.push(...places.map((member) => ofMember(form, member, say)));
  }
  return reports;
}

function ofMember(form: SeriesForm, member: MemberForm, say: Say): Report {
  const model = modelFor(form, member);
  return {
    range: rangeOfOrdinal(member),
    message: say(placeOf(form, member, model)),
    related: relatedTo(model),
    fixes: fixOf(form, [member]),
  };
}

function ofSeries(form: SeriesForm, places: readonly MemberForm[], first: MemberForm, say: Say): Report {
  const model = form.members.find(({ departure }) => departure === undefined);
  const title = message(
    'Change all {0} in this series, “{1}” to “{2}”',
    places.length,
    first.section.ordinal.text,
    spelt(form, first),
  );
  return {
    range: rangeOfOrdinal(first),
    message: say(placeOf(form, first, model)),
    related: relatedTo(model),
    fixes: fixOf(form, places, title),
  };
}

function placeOf(form: SeriesForm, member: MemberForm, model: MemberForm | undefined): DeparturePlace {
  return {
    here: member.section.ordinal.text,
    right: spelt(form, member),
    sibling: model?.section.ordinal.text,
  };
}

function relatedTo(model: MemberForm | undefined): Related[] {
  if (!model) return [];
  return [
    {
      range: rangeOfOrdinal(model),
      message: message('“{0}” has the usual form of this series.', model.section.ordinal.text),
    },
  ];
}

/** The nearest sibling before it that is as it should be, or else the next one after. */
function modelFor({ members }: SeriesForm, member: MemberForm): MemberForm | undefined {
  const at = members.indexOf(member);
  for (let before = at - 1; before >= 0; before--) {
    if (members[before]?.departure === undefined) return members[before];
  }
  return members.find(({ departure }, i) => i > at && departure === undefined);
}
