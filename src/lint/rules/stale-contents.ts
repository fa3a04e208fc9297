import { updateContentsList } from '../../core/edits/index.ts';
import type { Draft } from '../../core/reading/draft.ts';
import type { Section } from '../../core/reading/outline.ts';
import { trimmedEnd } from '../../core/text/characters.ts';
import { rangeOf, type Range } from '../../core/text/positions.ts';
import type { ContentsEntry } from '../../core/views/contents-entries.ts';
import { contentsListOf } from '../../core/views/contents-list.ts';
import { labelOf } from '../../core/views/labels.ts';
import { ordinalRange } from '../../core/views/sections.ts';
import { message, type Message } from '../messages.ts';
import type { Fix, Report, Rule } from '../rule.ts';

export const staleContents: Rule = {
  id: 'stale-contents',
  severity: 'information',
  isApart: true,
  description: 'The list of contents does not say what the headings say.',
  check: ({ draft }) => {
    const list = contentsListOf(draft);
    // A list that was torn, or is about something else, is the writer's business.
    if (!list?.isSound) return [];
    const at = list.rows.findIndex(({ isRight }) => !isRight);
    const row = list.rows[at];
    if (!row) return [];
    const { entry, section } = row;
    // What is wanting is said of the line that it should stand behind.
    const place =
      entry ?? list.rows.slice(0, at).findLast((it) => it.entry)?.entry ?? list.rows[at + 1]?.entry;
    if (!place) return [];
    const report: Report = {
      range: rangeOfEntry(draft, place),
      message: said(draft, entry, section),
      ...(section
        ? { related: [{ range: ordinalRange(section), message: message('The heading is here.') }] }
        : {}),
      fixes: fixesOf(draft),
    };
    return [report];
  },
};

function said(draft: Draft, entry: ContentsEntry | undefined, section: Section | undefined): Message {
  const written = entry ? textIn(draft, rangeOfEntry(draft, entry)) : '';
  if (!section)
    return message(
      'The contents list has “{0}”, but no heading is called so at this place. Update the list.',
      written,
    );
  const label = labelOf(draft, section);
  return entry
    ? message('The contents list has “{0}”, but the heading is “{1}”. Update the list.', written, label)
    : message('The contents list lacks “{0}”. Update the list.', label);
}

/** Of its first line, without the page. */
function rangeOfEntry({ lines }: Draft, { line, endLine, start, end }: ContentsEntry): Range {
  return rangeOf(line, start, line === endLine ? end : trimmedEnd(lines[line] ?? ''));
}

function textIn({ lines }: Draft, { start, end }: Range): string {
  return (lines[start.line] ?? '').slice(start.character, end.character);
}

function fixesOf(draft: Draft): readonly Fix[] {
  const change = updateContentsList(draft);
  if ('refused' in change) return [];
  return [{ title: message('Update the contents list'), safe: false, edits: change.edits }];
}
