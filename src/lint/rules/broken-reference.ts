import { referencesIn } from '../../core/views/references.ts';
import { message } from '../messages.ts';
import type { Rule } from '../rule.ts';

export const brokenReference: Rule = {
  id: 'broken-reference',
  severity: 'warning',
  description: 'A reference names a section or an annex that does not exist.',
  check: ({ draft }) =>
    referencesIn(draft)
      .filter(({ target }) => target.kind === 'broken')
      .map(({ range, name }) => ({
        range,
        message: message(
          'There is no “{0}” in this draft. Correct the reference, or add what it refers to.',
          name,
        ),
      })),
};
