// What the rules about series share: how a member should be written, and the mend that gives it that.
import { gapEdit, gapOf, rewrite, type Wanted } from '../core/edits/index.ts';
import { isBracketed, sameDelimiter } from '../core/ordinals/styles.ts';
import type { Draft } from '../core/reading/draft.ts';
import type { TextEdit } from '../core/text/edits.ts';
import { groupBy } from '../core/text/group-by.ts';
import { doubtfulIn } from '../core/views/doubts.ts';
import type { MemberForm, SeriesForm } from '../core/views/series-forms.ts';
import { headingMarginOf, marginOf, slipMarginOf } from './certainty.ts';
import { message } from './messages.ts';
import type { Mend, RuleContext } from './rule.ts';

/** A member's ordinal as it will be when mended, or would be with another number: for messages. */
export function ordinalFor({ draft }: RuleContext, member: MemberForm, number = member.expected): string {
  const { section, target } = member;
  const prefix = draft.series[section.series]?.prefix ?? section.ordinal.prefix;
  return (rewrite(draft, section, { style: target, number, prefix }) ?? String(number)).trim();
}

/** Gives one member the number and the form that it should have, or several at once under a title of its own. */
export function mendOf(
  context: RuleContext,
  form: SeriesForm,
  members: readonly MemberForm[],
  title?: Mend['title'],
): Mend | undefined {
  const [first] = members;
  if (!first) return undefined;
  const {
    series: { prefix },
    sure,
  } = form;
  const doubtful = doubtfulIn(context.draft, form);
  const restyled = members.some(({ departure }) => departure !== undefined && departure !== 'lookalike');
  return {
    title: title ?? message('Change “{0}” to “{1}”', first.section.ordinal.text, ordinalFor(context, first)),
    sure:
      (sure || !restyled) &&
      !members.some(({ section }) => doubtful.has(section)) &&
      members.every((member) => certaintyOf(context, form, member) >= context.margins.safe),
    sections: new Map(members.map((member) => [member.section.index, wantedOf(member, prefix)])),
    edits: gapEdits(context.draft, form, members),
  };
}

/** 三. 甲 becomes 三、甲 where the others have no blank: what stood behind the delimiter goes, or changes, with it. */
function gapEdits(draft: Draft, form: SeriesForm, members: readonly MemberForm[]): readonly TextEdit[] {
  const others = members.filter(hasOtherDelimiter);
  if (others.length === 0) return [];
  const usual = mostFrequent(
    form.members.flatMap((member) => (hasOtherDelimiter(member) ? [] : (gapOf(draft, member.section) ?? []))),
  );
  return others.flatMap(({ section, target }) => {
    // 1. 甲 has a blank, as in Latin text; any other is the layout of each line.
    const isMissing = gapOf(draft, section) === '' && !(usual === ' ' && target.delimiter === '.');
    return isMissing ? [] : (gapEdit(draft, section, usual) ?? []);
  });
}

function hasOtherDelimiter({ section: { ordinal }, target }: MemberForm): boolean {
  return ordinal.redundant || !sameDelimiter(ordinal.style.delimiter, target.delimiter);
}

/** What more than half of them are. */
function mostFrequent(gaps: readonly string[]): string | undefined {
  const groups = groupBy(gaps, (gap) => gap);
  return [...groups].find(([, { length }]) => 2 * length > gaps.length)?.[0];
}

/**
 * A number and the form of a level depend on where a section stands, and on where those stand that it takes the form from;
 * all else in how it is written, on its being one.
 */
function certaintyOf(
  { draft }: RuleContext,
  form: SeriesForm,
  { section, misnumbered, target, departure }: MemberForm,
): number {
  if (misnumbered) return slipMarginOf(draft, section.index);
  const isOfOtherLevel =
    departure === 'numeral' || isBracketed(target) !== isBracketed(section.ordinal.style);
  if (!isOfOtherLevel) return headingMarginOf(draft, section.index);
  return Math.min(marginOf(draft, section.index), certaintyOfModels(draft, form));
}

/** How certain it is where the one stands that is most certain of those that show the form. */
function certaintyOfModels(draft: Draft, form: SeriesForm): number {
  let most = KNOWN.get(form);
  if (most === undefined) {
    most = form.members.reduce(
      (sum, { departure, section }) =>
        departure === undefined ? Math.max(sum, marginOf(draft, section.index)) : sum,
      0,
    );
    KNOWN.set(form, most);
  }
  return most;
}

/** A series most of whose members depart is asked for each of them. */
const KNOWN = new WeakMap<SeriesForm, number>();

function wantedOf({ target, expected, misnumbered }: MemberForm, prefix: string | undefined): Wanted {
  return {
    form: { style: target },
    isSingle: true,
    ...(misnumbered ? { number: expected } : {}),
    ...(misnumbered && prefix !== undefined ? { prefix } : {}),
  };
}
