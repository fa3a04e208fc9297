import { ordinalFor } from '../members.ts';
import { message } from '../messages.ts';
import type { Rule } from '../rule.ts';
import { slipReports, textOf } from '../slip-reports.ts';

export const numberOutOfOrder: Rule = {
  id: 'number-out-of-order',
  severity: 'warning',
  description: 'A number is out of order in its series, or two are swapped.',
  check: (context) =>
    slipReports(context, ['wrong', 'exchanged'], ({ slip, member, previous, other }) => {
      if (slip.kind === 'exchanged' && other) {
        return {
          message: message(
            '“{0}” and “{1}” are in the wrong order. Swap the two numbers, or the two sections.',
            textOf(member),
            textOf(other),
          ),
          other: [other, message('“{0}” should come before “{1}”.', textOf(other), textOf(member))],
        };
      }
      if (!previous) {
        const first = message(
          '“{0}” is out of order: the series should begin with “{1}”.',
          textOf(member),
          ordinalFor(context, member),
        );
        return { message: first };
      }
      return {
        message: message(
          '“{0}” is out of order: “{1}” should be followed by “{2}”.',
          textOf(member),
          ordinalFor(context, previous),
          ordinalFor(context, member),
        ),
        other: [previous, message('“{0}” comes before it.', textOf(previous))],
      };
    }),
};
