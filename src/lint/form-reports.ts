// What the rules about forms share: one finding for each member that departs from the form of its series, or one for the
// whole series where most of its members do.
import type { Section } from '../core/reading/outline.ts';
import { ordinalRange } from '../core/views/sections.ts';
import { mendOf, ordinalFor } from './members.ts';
import type { Departure, MemberForm, SeriesForm } from '../core/views/series-forms.ts';
import { type Message, message } from './messages.ts';
import type { Mend, Related, Report, RuleContext } from './rule.ts';

export interface DeparturePlace {
  /** The ordinal as it stands and as it should be. */
  readonly here: string;
  readonly right: string;
  /** What stands in `right` where the numeral is. */
  readonly numeral: string;
  /** A sibling that is as it should be; undefined where the whole series departs. */
  readonly sibling: string | undefined;
}

/** What is said of one member, and of a series most of which departs. */
type Say = (place: DeparturePlace) => Message;

export function departureReports(context: RuleContext, departure: Departure, say: Say): Report[] {
  const reports: Report[] = [];
  for (const form of context.forms) {
    if (!form.mixed) continue;
    // Where a slip shows, its mend gives the member its form as well.
    const slips = new Set(form.series.slips.map(({ at }) => at));
    const places = form.members
      .filter((member, at) => member.departure === departure && !(member.misnumbered && slips.has(at)))
      .map(asNumbered);
    const [first] = places;
    if (!first) continue;
    if (places.length > 1 && places.length * 2 > form.members.length)
      reports.push(ofSeries(context, form, places, first, say));
    else {
      const models = modelsOf(form);
      for (const member of places)
        reports.push(ofMember(context, form, member, models.get(member.section), say));
    }
  }
  return reports;
}

/** Only its form is at stake, not the number that a slip before it would have it change. */
function asNumbered(member: MemberForm): MemberForm {
  return member.misnumbered
    ? { ...member, expected: member.section.ordinal.number, misnumbered: false }
    : member;
}

function ofMember(
  context: RuleContext,
  form: SeriesForm,
  member: MemberForm,
  model: MemberForm | undefined,
  say: Say,
): Report {
  return {
    range: ordinalRange(member.section),
    message: say(placeOf(context, member, model)),
    related: relatedTo(model),
    mend: () => mendOf(context, form, [member]),
  };
}

function ofSeries(
  context: RuleContext,
  form: SeriesForm,
  places: readonly MemberForm[],
  first: MemberForm,
  say: Say,
): Report {
  const model = form.members.find(({ departure }) => departure === undefined);
  return {
    range: ordinalRange(first.section),
    message: say(placeOf(context, first, model)),
    related: relatedTo(model),
    mend: () => mendOfAll(context, form, places),
  };
}

/** Of a series, or of what is left of it: one member has a title of its own. */
function mendOfAll(context: RuleContext, form: SeriesForm, places: readonly MemberForm[]): Mend | undefined {
  const [first] = places;
  if (!first) return undefined;
  const title =
    places.length > 1
      ? message(
          'Change all {0} in this series, “{1}” to “{2}”',
          places.length,
          first.section.ordinal.text,
          ordinalFor(context, first),
        )
      : undefined;
  const mend = mendOf(context, form, places, title);
  const only = (sections: ReadonlySet<number>) =>
    mendOfAll(
      context,
      form,
      places.filter(({ section }) => sections.has(section.index)),
    );
  return mend && { ...mend, only };
}

function placeOf(context: RuleContext, member: MemberForm, model: MemberForm | undefined): DeparturePlace {
  const { text, start, numeral } = member.section.ordinal;
  const right = ordinalFor(context, member);
  const behind = text.trimEnd().length - (numeral.end - start);
  return {
    here: text,
    right,
    numeral: right.slice(numeral.start - start, right.length - behind),
    sibling: model?.section.ordinal.text,
  };
}

function relatedTo(model: MemberForm | undefined): Related[] {
  if (!model) return [];
  return [
    {
      range: ordinalRange(model.section),
      message: message('“{0}” has the usual form of this series.', model.section.ordinal.text),
    },
  ];
}

/** For each member the nearest one before it that is as it should be, or else the next one after. */
function modelsOf({ members }: SeriesForm): ReadonlyMap<Section, MemberForm> {
  const models = new Map<Section, MemberForm>();
  let model = members.find(({ departure }) => departure === undefined);
  for (const member of members) {
    if (model) models.set(member.section, model);
    if (member.departure === undefined) model = member;
  }
  return models;
}
