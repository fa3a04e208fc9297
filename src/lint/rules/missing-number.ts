import { ordinalFor } from '../members.ts';
import { message } from '../messages.ts';
import type { Rule } from '../rule.ts';
import { slipReports, textOf } from '../slip-reports.ts';

export const missingNumber: Rule = {
  id: 'missing-number',
  severity: 'warning',
  description: 'A number is missing in a series.',
  check: (context) =>
    slipReports(context, ['missing'], ({ member, previous }) => {
      if (!previous) return undefined;
      const here = textOf(member);
      const before = textOf(previous);
      const first = ordinalFor(context, member);
      const missing = member.section.ordinal.number - member.expected;
      const last = ordinalFor(context, member, member.section.ordinal.number - 1);
      return {
        message:
          missing > 1 && missing < 100
            ? message(
                '“{0}” to “{1}” are missing: “{2}” comes right after “{3}”. Add the missing items, or renumber from here on.',
                first,
                last,
                here,
                before,
              )
            : message(
                '“{0}” is missing: “{1}” comes right after “{2}”. Add the missing item, or renumber from here on.',
                first,
                here,
                before,
              ),
        other: [previous, message('“{0}” comes before the gap.', before)],
      };
    }),
};
