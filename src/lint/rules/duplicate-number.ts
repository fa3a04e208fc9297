import { ordinalFor } from '../members.ts';
import { message } from '../messages.ts';
import type { Rule } from '../rule.ts';
import { slipReports, textOf } from '../slip-reports.ts';

export const duplicateNumber: Rule = {
  id: 'duplicate-number',
  severity: 'warning',
  description: 'The same number is used twice in one series.',
  check: (context) =>
    slipReports(context, ['duplicate'], ({ member, other, previous }) => {
      const first = other ?? previous;
      return {
        message: message(
          '“{0}” is used twice in this series. This one should be “{1}”.',
          textOf(member),
          ordinalFor(context, member),
        ),
        ...(first ? { other: [first, message('“{0}” is already used here.', textOf(first))] } : {}),
      };
    }),
};
