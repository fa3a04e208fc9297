import { departureReports } from '../form-reports.ts';
import { message } from '../messages.ts';
import type { Rule } from '../rule.ts';

export const redundantDelimiter: Rule = {
  id: 'redundant-delimiter',
  severity: 'warning',
  description: 'An ordinal that takes no punctuation is followed by some.',
  check: (context) =>
    departureReports(context, 'redundant', ({ here, right, sibling }) =>
      sibling === undefined
        ? message(
            '“{0}” has unneeded punctuation: brackets, a circle or a decimal already set the number off. Write “{1}”.',
            here,
            right,
          )
        : message(
            '“{0}” has unneeded punctuation, which “{1}” in the same series does not have. Write “{2}”.',
            here,
            sibling,
            right,
          ),
    ),
};
