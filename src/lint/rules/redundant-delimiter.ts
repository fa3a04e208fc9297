import { departureReports } from '../form-reports.ts';
import { message } from '../messages.ts';
import type { Rule } from '../rule.ts';

export const redundantDelimiter: Rule = {
  id: 'redundant-delimiter',
  severity: 'warning',
  description: 'A delimiter follows an ordinal that takes none.',
  check: (context) =>
    departureReports(context, 'redundant', ({ here, right, sibling }) =>
      sibling === undefined
        ? message(
            '“{0}” has one delimiter too many. Brackets, a circle or a decimal already set the number off; write “{1}”.',
            here,
            right,
          )
        : message(
            '“{0}” has one delimiter too many: “{1}” beside it has none. Brackets, a circle or a decimal already set the number off; write “{2}”.',
            here,
            sibling,
            right,
          ),
    ),
};
