import { departureReports } from '../form-reports.ts';
import { message } from '../messages.ts';
import type { Rule } from '../rule.ts';

export const nonconformingOrdinal: Rule = {
  id: 'nonconforming-ordinal',
  severity: 'off',
  severityUnderStandard: 'warning',
  description: 'An ordinal does not follow the chosen standard.',
  check: (context) => {
    const taiwan = context.standard === 'taiwan';
    return departureReports(context, 'nonconforming', ({ here, right }) =>
      taiwan
        ? message('“{0}” is not a form used in Taiwan’s official documents. Write “{1}”.', here, right)
        : message('“{0}” does not follow GB/T 15834 and GB/T 9704. Write “{1}”.', here, right),
    );
  },
};
