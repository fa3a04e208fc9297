import type { Draft } from '../../core/reading/draft.ts';
import type { Section } from '../../core/reading/outline.ts';
import { trimmedEnd } from '../../core/text/characters.ts';
import { rangeOf } from '../../core/text/positions.ts';
import { headingOf } from '../../core/views/heading-title.ts';
import { message } from '../messages.ts';
import type { Report, Rule } from '../rule.ts';

/** GB/T 15834-2011 B.4: a heading on a line of its own takes no 。 and no ：; ？ ！ …… are fine. */
export const headingPunctuation: Rule = {
  id: 'heading-punctuation',
  severity: 'information',
  description: 'A heading on a line of its own ends in 。 or ：, although the others in its series do not.',
  check: ({ draft }) =>
    draft.series.flatMap(({ members }): Report[] => {
      if (members.length < 2 || !members.some((index) => mayEndAmiss(draft, draft.sections[index])))
        return [];
      const standalone = members.flatMap((index) => {
        const section = draft.sections[index];
        return section && !section.ordinal.secondary && headingOf(draft, section).form === 'standalone'
          ? [section]
          : [];
      });
      const marked = standalone.filter((section) => mayEndAmiss(draft, section));
      // Where most end so they are sentences; where others end in ； or run on into text, no headings either.
      if (standalone.length < members.length || marked.length * 2 >= standalone.length) return [];
      if (standalone.some((section) => !marked.includes(section) && !endsBare(draft, section))) return [];
      return marked.map((section) => {
        const end = trimmedEnd(draft.lines[section.line] ?? '');
        return {
          range: rangeOf(section.line, end - 1, end),
          message: message(
            'This heading ends in “{0}”, but the others in its series do not. A heading on a line of its own takes no full stop or colon.',
            closingMark(draft, section),
          ),
        };
      });
    }),
};

/** A longer line with a full stop is a paragraph of one sentence. In UTF-16 units. */
const LONGEST_HEADING = 40;

function mayEndAmiss(draft: Draft, section: Section | undefined): boolean {
  if (!section || closingMark(draft, section) === '') return false;
  return trimmedEnd(draft.lines[section.line] ?? '') - section.ordinal.start <= LONGEST_HEADING;
}

function endsBare({ lines }: Draft, { line }: Section): boolean {
  return !/[\p{P}]\s*$/u.test(lines[line] ?? '') || /[）)》」』”！!？?]\s*$/.test(lines[line] ?? '');
}

/** The 。 or ： at the end of a heading's line, or nothing. */
function closingMark({ lines }: Draft, { line }: Section): string {
  const text = lines[line] ?? '';
  const last = text.charAt(trimmedEnd(text) - 1);
  return '。：:'.includes(last) ? last : '';
}
