import { departureReports } from '../form-reports.ts';
import { message } from '../messages.ts';
import type { Rule } from '../rule.ts';

export const lookalikeNumeral: Rule = {
  id: 'lookalike-numeral',
  severity: 'warning',
  description: 'A character that only looks like a numeral is used as one.',
  check: (context) =>
    departureReports(context, 'lookalike', ({ here, right, numeral }) =>
      message(
        '“{0}” has a character that only looks like the numeral “{1}”. Search and numbering miss it; write “{2}”.',
        here,
        numeral,
        right,
      ),
    ),
};
