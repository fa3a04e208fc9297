import { rangeOf } from '../../core/text/positions.ts';
import { marginOf } from '../certainty.ts';
import { message } from '../messages.ts';
import type { Report, Rule } from '../rule.ts';

/** What Word leaves behind where a number was typed after an automatic one. */
export const redundantOrdinal: Rule = {
  id: 'redundant-ordinal',
  severity: 'warning',
  description: 'The same ordinal is written twice before a heading.',
  check: ({ draft, forms, margins }) => {
    const reports: Report[] = [];
    for (const { members } of forms) {
      for (const { section, misnumbered, departure } of members) {
        const { line, ordinal, index } = section;
        const { doubled } = ordinal;
        // What mends its number or its form takes the second one away along with it.
        if (!doubled || misnumbered || departure) continue;
        reports.push({
          range: rangeOf(line, doubled.start, doubled.end),
          message: message(
            '“{0}” is written twice here: once by automatic numbering, once by hand. Remove one.',
            ordinal.text.trim(),
          ),
          mend: () => ({
            title: message('Remove the second “{0}”', ordinal.text.trim()),
            sure: marginOf(draft, index) >= margins.safe,
            sections: new Map([[index, { isSingle: true }]]),
          }),
        });
      }
    }
    return reports;
  },
};
