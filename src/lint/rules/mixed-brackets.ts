import { departureReports } from '../form-reports.ts';
import { message } from '../messages.ts';
import type { Rule } from '../rule.ts';

export const mixedBrackets: Rule = {
  id: 'mixed-brackets',
  severity: 'warning',
  description: 'Items of one series have brackets of different width or kind, or a pair does not match.',
  check: (context) =>
    departureReports(context, 'brackets', ({ here, right, sibling }) =>
      sibling === undefined
        ? message(
            'The brackets of “{0}” do not match, or differ from headings of the same level elsewhere. Write “{1}” throughout this series.',
            here,
            right,
          )
        : message(
            'The brackets of “{0}” do not agree with “{1}” in the same series. Write “{2}”.',
            here,
            sibling,
            right,
          ),
    ),
};
