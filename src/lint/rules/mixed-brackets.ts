import { departureReports } from '../form-reports.ts';
import { message } from '../messages.ts';
import type { Rule } from '../rule.ts';

export const mixedBrackets: Rule = {
  id: 'mixed-brackets',
  severity: 'warning',
  description: 'Siblings have brackets of different width or kind, or a pair does not match.',
  check: (context) =>
    departureReports(context, 'brackets', ({ here, right, sibling }) =>
      sibling === undefined
        ? message(
            '“{0}” has other brackets than sections of its depth elsewhere, or a pair that does not match. Write “{1}” throughout.',
            here,
            right,
          )
        : message(
            '“{0}” has other brackets than “{1}” beside it. Items of one series take one form; write “{2}”.',
            here,
            sibling,
            right,
          ),
    ),
};
