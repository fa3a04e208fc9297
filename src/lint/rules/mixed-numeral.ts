import { departureReports } from '../form-reports.ts';
import { message } from '../messages.ts';
import type { Rule } from '../rule.ts';

export const mixedNumeral: Rule = {
  id: 'mixed-numeral',
  severity: 'warning',
  description: 'Siblings have different kinds of numerals.',
  check: (context) =>
    departureReports(context, 'numeral', ({ here, right, sibling }) =>
      sibling === undefined
        ? message(
            '“{0}” has another kind of numeral than its like. Items of one series take one form; write “{1}”.',
            here,
            right,
          )
        : message(
            '“{0}” has another kind of numeral than “{1}” beside it. Items of one series take one form; write “{2}”.',
            here,
            sibling,
            right,
          ),
    ),
};
