import type { MemberForm } from '../../core/views/series-forms.ts';
import { ordinalFor } from '../members.ts';
import { risenBefore } from '../levels.ts';
import { message } from '../messages.ts';
import type { Rule, RuleContext } from '../rule.ts';
import { slipReports, textOf } from '../slip-reports.ts';

export const seriesStart: Rule = {
  id: 'series-start',
  severity: 'warning',
  description: 'A series does not begin with its first number, although similar series do.',
  check: (context) =>
    slipReports(context, ['start'], ({ member }) => {
      // 4.3 says itself where it belongs: what comes before it stands elsewhere, or in another form; but not where 4.3 follows.
      if (member.section.ordinal.style.system === 'decimal' && !comesAgain(context, member)) return undefined;
      // Then it is the level that is amiss.
      if (risenBefore(context, member.section)) return undefined;
      return {
        message: message(
          'This series begins with “{0}”. Numbering restarts under each heading, so it should begin with “{1}”.',
          textOf(member),
          ordinalFor(context, member),
        ),
      };
    }),
};

/** Whether the first number of a series is the second one too. */
function comesAgain({ draft }: RuleContext, { section }: MemberForm): boolean {
  const slips = draft.series[section.series]?.slips ?? [];
  return slips.some(({ kind, at }) => kind === 'duplicate' && at === 1);
}
