import { departureReports } from '../form-reports.ts';
import { message } from '../messages.ts';
import type { Rule } from '../rule.ts';

export const mixedDelimiter: Rule = {
  id: 'mixed-delimiter',
  severity: 'warning',
  description: 'Siblings have different delimiters after the numeral.',
  check: (context) =>
    departureReports(context, 'delimiter', ({ here, right, sibling }) =>
      sibling === undefined
        ? message(
            '“{0}” has another delimiter than its like. Items of one series take one form; write “{1}”.',
            here,
            right,
          )
        : message(
            '“{0}” has another delimiter than “{1}” beside it. Items of one series take one form; write “{2}”.',
            here,
            sibling,
            right,
          ),
    ),
};
