import { departureReports } from '../form-reports.ts';
import { message } from '../messages.ts';
import type { Rule } from '../rule.ts';

export const mixedDelimiter: Rule = {
  id: 'mixed-delimiter',
  severity: 'warning',
  description: 'Items of one series have different punctuation after the numeral.',
  check: (context) =>
    departureReports(context, 'delimiter', ({ here, right, sibling }) =>
      sibling === undefined
        ? message('The punctuation of “{0}” does not agree with similar series. Write “{1}”.', here, right)
        : message(
            'The punctuation of “{0}” does not agree with “{1}” in the same series. Write “{2}”.',
            here,
            sibling,
            right,
          ),
    ),
};
