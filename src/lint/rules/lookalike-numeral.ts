import { departureReports } from '../form-reports.ts';
import { message } from '../messages.ts';
import type { Rule } from '../rule.ts';

export const lookalikeNumeral: Rule = {
  id: 'lookalike-numeral',
  severity: 'warning',
  description: 'A character stands for a numeral that only looks like it.',
  check: (context) =>
    departureReports(context, 'lookalike', ({ here, right, sibling }) =>
      sibling === undefined
        ? message(
            'The numeral in “{0}” is another character that only looks like it. Searching and numbering miss it; write “{1}”.',
            here,
            right,
          )
        : message(
            'The numeral in “{0}” is another character that only looks like it, which “{1}” beside it shows. Searching and numbering miss it; write “{2}”.',
            here,
            sibling,
            right,
          ),
    ),
};
