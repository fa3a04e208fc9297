// What the rules about series share: how a member should be written, and the mend that gives it that.
import { rewrite, type Wanted } from '../core/edits/index.ts';
import { isBracketed } from '../core/ordinals/styles.ts';
import type { MemberForm, SeriesForm } from '../core/views/series-forms.ts';
import { headingMarginOf, marginOf } from './certainty.ts';
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
  { series: { prefix }, sure }: SeriesForm,
  members: readonly MemberForm[],
  title?: Mend['title'],
): Mend | undefined {
  const [first] = members;
  if (!first) return undefined;
  const restyled = members.some(({ departure }) => departure !== undefined && departure !== 'lookalike');
  return {
    title: title ?? message('Change “{0}” to “{1}”', first.section.ordinal.text, ordinalFor(context, first)),
    sure:
      (sure || !restyled) && members.every((member) => certaintyOf(context, member) >= context.margins.safe),
    sections: new Map(members.map((member) => [member.section.index, wantedOf(member, prefix)])),
  };
}

/** A number and the form of a level depend on where a section stands; all else in how it is written, on its being one. */
function certaintyOf({ draft }: RuleContext, { section, misnumbered, target }: MemberForm): number {
  const isOfOtherLevel = isBracketed(target) !== isBracketed(section.ordinal.style);
  return misnumbered || isOfOtherLevel
    ? marginOf(draft, section.index)
    : headingMarginOf(draft, section.index);
}

function wantedOf({ target, expected, misnumbered }: MemberForm, prefix: string | undefined): Wanted {
  return {
    form: { style: target },
    isSingle: true,
    ...(misnumbered ? { number: expected } : {}),
    ...(misnumbered && prefix !== undefined ? { prefix } : {}),
  };
}
