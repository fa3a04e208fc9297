import { departureReports } from '../form-reports.ts';
import { message } from '../messages.ts';
import type { Rule } from '../rule.ts';

export const nonconformingOrdinal: Rule = {
  id: 'nonconforming-ordinal',
  severity: 'off',
  severityUnderStandard: 'warning',
  description: 'An ordinal has another form than the chosen standard asks for.',
  check: (context) => {
    const taiwan = context.standard === 'taiwan';
    return departureReports(context, 'nonconforming', ({ here, right }) =>
      taiwan
        ? message('“{0}” is not the form of official documents in Taiwan. Write “{1}”.', here, right)
        : message('“{0}” is not the form that GB/T 15834 and GB/T 9704 ask for. Write “{1}”.', here, right),
    );
  },
};
