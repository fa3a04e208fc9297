import type { Draft } from '../../core/reading/draft.ts';
import { continuesOnNextLine } from '../../core/reading/wraps.ts';
import type { Ordinal } from '../../core/ordinals/ordinals.ts';
import type { Section } from '../../core/reading/outline.ts';
import { codeUnits, trimmedEnd } from '../../core/text/characters.ts';
import { beginsPoint } from '../../core/text/list-entry.ts';
import { lineFrom } from '../../core/text/text-lines.ts';
import { rangeOf } from '../../core/text/positions.ts';
import { headingOf } from '../../core/views/heading-title.ts';
import { message } from '../messages.ts';
import type { Report, Rule } from '../rule.ts';

/** GB/T 15834-2011 B.4: a heading on a line of its own takes no 。 and no ：; ？ ！ …… are fine. */
export const headingPunctuation: Rule = {
  id: 'heading-punctuation',
  severity: 'information',
  description: 'A heading on a line of its own ends in 。 or ：, although the others in its series do not.',
  check: ({ draft }) => {
    const reports: Report[] = [];
    for (const { members } of draft.series)
      for (const section of amissIn(draft, members)) reports.push(reportOf(draft, section));
    return reports;
  },
};

/** The sections of a series whose headings end in a mark, where the others are headings that end in none. */
function amissIn(draft: Draft, members: readonly number[]): readonly Section[] {
  if (members.length < 2) return NONE;
  const ending: Section[] = [];
  for (const index of members) {
    const section = draft.sections[index];
    if (section && mayEndAmiss(draft, section)) ending.push(section);
  }
  // Where most end so they are sentences; where others end in ； or run on into text, no headings either.
  if (ending.length === 0 || ending.length * 2 >= members.length) return NONE;
  // 一、 above （一） is a heading, and 三、 without anything below a sentence like all that stands below the others.
  const leaves = members.filter((index) => draft.sections[index]?.children.length === 0);
  if (leaves.length === ending.length && ending.every(({ children }) => children.length === 0)) return NONE;
  const isHeading = (section: Section | undefined): boolean =>
    section !== undefined &&
    !section.ordinal.secondary &&
    (ending.includes(section) || endsBare(draft, section)) &&
    headingOf(draft, section).form === 'standalone';
  return members.every((index) => isHeading(draft.sections[index])) ? ending : NONE;
}

const NONE: readonly Section[] = [];

function reportOf(draft: Draft, section: Section): Report {
  const end = trimmedEnd(draft.lines[section.line] ?? '');
  return {
    range: rangeOf(section.line, end - 1, end),
    message: message(
      'This heading ends in “{0}”, but the others in its series do not. A heading on a line of its own takes no full stop or colon.',
      closingMark(draft, section),
    ),
  };
}

/** A longer line with a full stop is a paragraph of one sentence. In UTF-16 units. */
const LONGEST_HEADING = 40;

function mayEndAmiss({ lines }: Draft, { line, ordinal }: Section): boolean {
  const text = lines[line] ?? '';
  const end = trimmedEnd(text) - 1;
  if (!isShort(text, ordinal) || !CLOSING.has(text.charCodeAt(end))) return false;
  // A colon leads into what stands below it in points.
  const below = lines[lineFrom(lines, line + 1, lines.length)] ?? '';
  return text.charAt(end) === '。' || !beginsPoint(below, true);
}

function isShort(text: string, { start }: Ordinal): boolean {
  return trimmedEnd(text) - start <= LONGEST_HEADING;
}

const CLOSING = codeUnits('。：:');

/** Ends in no mark, and is no line that is cut in a sentence. */
function endsBare({ lines, marks }: Draft, { line, ordinal }: Section): boolean {
  const text = lines[line] ?? '';
  if (!isShort(text, ordinal) || continuesOnNextLine(marks, lines, line)) return false;
  return !/[\p{P}]\s*$/u.test(text) || /[）)》」』”！!？?]\s*$/.test(text);
}

/** The 。 or ： at the end of a heading's line. */
function closingMark({ lines }: Draft, { line }: Section): string {
  const text = lines[line] ?? '';
  return text.charAt(trimmedEnd(text) - 1);
}
