import { spelt } from '../members.ts';
import { message } from '../messages.ts';
import type { Rule } from '../rule.ts';
import { slipReports, textOf } from '../slip-reports.ts';

export const numberOutOfOrder: Rule = {
  id: 'number-out-of-order',
  severity: 'warning',
  description: 'A number fits nowhere in its series, or two are exchanged.',
  check: (context) =>
    slipReports(context, ['wrong', 'exchanged'], ({ slip, member, previous, other }) => {
      if (slip.kind === 'exchanged' && other) {
        return {
          message: message(
            '“{0}” and “{1}” stand in each other’s place. Exchange the two numbers, or the two sections if these are in the wrong order.',
            textOf(member),
            textOf(other),
          ),
          other: [other, message('“{0}” should stand before “{1}”.', textOf(other), textOf(member))],
        };
      }
      if (!previous) {
        const first = message(
          '“{0}” does not fit here: the series begins with “{1}”. Correct the number.',
          textOf(member),
          spelt(context, member),
        );
        return { message: first };
      }
      return {
        message: message(
          '“{0}” does not fit here: after “{1}” comes “{2}”. Correct the number.',
          textOf(member),
          spelt(context, previous),
          spelt(context, member),
        ),
        other: [previous, message('“{0}” stands before it.', textOf(previous))],
      };
    }),
};
