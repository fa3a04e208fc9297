import { ordinalFor } from '../members.ts';
import { risenBefore } from '../levels.ts';
import { message } from '../messages.ts';
import type { Rule } from '../rule.ts';
import { slipReports, textOf } from '../slip-reports.ts';

export const seriesStart: Rule = {
  id: 'series-start',
  severity: 'warning',
  description: 'A series does not begin with its first number, although similar series do.',
  check: (context) =>
    slipReports(context, ['start'], ({ member }) => {
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
