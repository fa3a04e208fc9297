import { departureReports } from '../form-reports.ts';
import { message } from '../messages.ts';
import type { Rule } from '../rule.ts';

export const mixedNumeral: Rule = {
  id: 'mixed-numeral',
  severity: 'warning',
  description: 'Items of one series have different kinds of numerals.',
  check: (context) =>
    departureReports(context, 'numeral', ({ here, right, sibling }) =>
      sibling === undefined
        ? message('The numeral of “{0}” does not agree with similar series. Write “{1}”.', here, right)
        : message(
            'The numeral of “{0}” does not agree with “{1}” in the same series. Write “{2}”.',
            here,
            sibling,
            right,
          ),
    ),
};
