import type { Draft } from '../../core/reading/draft.ts';
import type { Section } from '../../core/reading/outline.ts';
import { skipBlanks } from '../../core/text/characters.ts';
import { type BareTitle, bareTitlesBetween } from '../../core/views/bare-titles.ts';
import { ordinalFor } from '../members.ts';
import { message } from '../messages.ts';
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
      const first = ordinalFor(context, member);
      const missing = member.section.ordinal.number - member.expected;
      const last = ordinalFor(context, member, member.section.ordinal.number - 1);
      const [title, ...others] =
        missing === 1 ? bareTitlesBetween(context.draft, previous.section, member.section) : [];
      return {
        ...(title &&
          others.length === 0 && {
            instead: numbering(title, first + blanksBehind(context.draft, member.section)),
          }),
        message:
          missing > 1 && missing < 100
            ? message(
                '“{0}” to “{1}” are missing: “{2}” comes right after “{3}”. Add the missing items, or renumber from here on.',
                first,
                last,
                here,
                before,
              )
            : message(
                '“{0}” is missing: “{1}” comes right after “{2}”. Add the missing item, or renumber from here on.',
                first,
                here,
                before,
              ),
        other: [previous, message('“{0}” comes before the gap.', before)],
      };
    }),
};

/** As the heading that shows the gap has them between its ordinal and its title. */
function blanksBehind({ lines }: Draft, { line, ordinal: { end } }: Section): string {
  const text = lines[line] ?? '';
  return text.slice(end, skipBlanks(text, end));
}

/** Gives a title its ordinal back. */
function numbering({ text, range: { start } }: BareTitle, ordinal: string): Fix {
  return {
    title: message('Make “{0}” the heading “{1}”', text, ordinal + text),
    safe: false,
    edits: [{ range: { start, end: start }, text: ordinal }],
  };
}
