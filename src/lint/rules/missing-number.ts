import type { Draft } from '../../core/reading/draft.ts';
import type { Section } from '../../core/reading/outline.ts';
import { skipBlanks } from '../../core/text/characters.ts';
import type { Range } from '../../core/text/positions.ts';
import { type BareTitle, bareTitlesBetween } from '../../core/views/bare-titles.ts';
import { damagedOrdinalsBetween } from '../../core/views/damaged-ordinals.ts';
import type { MemberForm } from '../../core/views/series-forms.ts';
import { ordinalFor } from '../members.ts';
import { message, type Message } from '../messages.ts';
import type { Fix, Rule } from '../rule.ts';
import { slipReports, textOf } from '../slip-reports.ts';

export const missingNumber: Rule = {
  id: 'missing-number',
  severity: 'warning',
  description: 'A number is missing in a series.',
  check: (context) =>
    slipReports(context, ['missing'], ({ member, previous }) => {
      if (!previous) return undefined;
      const here = textOf(member);
      const before = textOf(previous);
      const [from, to] = gapBetween(previous, member);
      const ordinalOf = (number: number): string => ordinalFor(context, member, number);
      const first = ordinalOf(from);
      const last = ordinalOf(to);
      const instead = lostIn(context.draft, previous.section, member.section, from, to, ordinalOf);
      return {
        ...(instead && { instead }),
        message: said(to - from + 1, first, last, before, here),
        other: [previous, message('“{0}” comes before the gap.', before)],
      };
    }),
};

/** Gives the headings in a gap that seem to have lost their ordinals, or one that has a damaged one, those that are missing. */
function lostIn(
  draft: Draft,
  before: Section,
  after: Section,
  from: number,
  to: number,
  ordinalOf: (number: number) => string,
): Fix | undefined {
  if (to - from >= MOST_LOST) return undefined;
  if (from === to) {
    const ordinal = ordinalOf(from);
    const [damaged, ...others] = damagedOrdinalsBetween(draft, before, after, ordinal);
    if (damaged && others.length === 0) return mending(draft, damaged, ordinal);
  }
  const titles = bareTitlesBetween(draft, before, after);
  if (titles.length !== to - from + 1) return undefined;
  const blanks = blanksBehind(draft, after);
  return numbering(titles, (at) => ordinalOf(from + at) + blanks);
}

/** More titles in a row do not lose their ordinals. */
const MOST_LOST = 9;

/** Nothing is to be changed where the very ordinal stands before what is no heading. */
function mending({ lines }: Draft, range: Range, ordinal: string): Fix | undefined {
  const written = (lines[range.start.line] ?? '').slice(range.start.character, range.end.character);
  if (written === ordinal) return undefined;
  return {
    title: message('Change “{0}” to “{1}”', written, ordinal),
    safe: false,
    edits: [{ range, text: ordinal }],
  };
}

/** As the heading that shows the gap has them between its ordinal and its title. */
function blanksBehind({ lines }: Draft, { line, ordinal: { end } }: Section): string {
  const text = lines[line] ?? '';
  return text.slice(end, skipBlanks(text, end));
}

/** Gives titles their ordinals back. */
function numbering(titles: readonly BareTitle[], ordinalAt: (at: number) => string): Fix | undefined {
  const [first] = titles;
  const last = titles.at(-1);
  if (!first || !last) return undefined;
  const heading = ordinalAt(0) + first.text;
  return {
    title:
      first === last
        ? message('Make “{0}” the heading “{1}”', first.text, heading)
        : message(
            'Make {0} titles headings, “{1}” to “{2}”',
            titles.length,
            heading,
            ordinalAt(titles.length - 1) + last.text,
          ),
    safe: false,
    edits: titles.map(({ range: { start } }, at) => ({ range: { start, end: start }, text: ordinalAt(at) })),
  };
}

/** The numbers that are missing as the two are written, both inclusive; as they should be where those leave no gap. */
function gapBetween(previous: MemberForm, { section, expected }: MemberForm): readonly [number, number] {
  const { number } = section.ordinal;
  const from = previous.section.ordinal.number + 1;
  return from < number ? [from, number - 1] : [expected, Math.max(expected, number - 1)];
}

function said(count: number, first: string, last: string, before: string, here: string): Message {
  // A number in the hundreds is no gap but another number.
  if (count < 2 || count >= 100)
    return message(
      '“{0}” is missing between “{1}” and “{2}”. Add the missing item, or renumber from here on.',
      first,
      before,
      here,
    );
  return count === 2
    ? message(
        '“{0}” and “{1}” are missing between “{2}” and “{3}”. Add the missing items, or renumber from here on.',
        first,
        last,
        before,
        here,
      )
    : message(
        '“{0}” to “{1}” are missing between “{2}” and “{3}”. Add the missing items, or renumber from here on.',
        first,
        last,
        before,
        here,
      );
}
