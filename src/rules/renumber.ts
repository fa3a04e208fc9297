// Numbers a series anew from one of its members on, whether or not a rule finds anything amiss.
import type { Draft } from '../core/reading/draft.ts';
import type { Section } from '../core/reading/outline.ts';
import type { TextEdit } from '../core/text/edits.ts';
import { mendAll } from './edits.ts';
import { formsOf, type MemberForm } from './forms.ts';
import { message, type Message } from './messages.ts';
import type { Standard } from './rule.ts';

export type Renumbering = { readonly edits: readonly TextEdit[] } | { readonly refusal: Message };

/**
 * The edits that make `section` follow the item before it in its series, and all later items follow on, in the form
 * of the series. A first item gets the first number. Refused, with the reason, where there is nothing to do.
 */
export function renumberFrom(draft: Draft, section: Section, standard: Standard): Renumbering {
  const form = formsOf(draft, standard).find(({ series }) => series === draft.series[section.series]);
  const from = form?.members.findIndex((member) => member.section === section) ?? -1;
  if (!form || from < 0) return { refusal: message('There is no numbered heading here.') };
  const before = form.members[from - 1];
  const first = before ? before.section.ordinal.number + 1 : (form.members[0]?.expected ?? 1);
  const members = form.members
    .slice(from)
    .map((member, i): MemberForm => ({ ...member, expected: isWord(member) ? member.expected : first + i }));
  const edits = mendAll(form, members);
  if (!edits) return { refusal: message('This kind of numeral does not go that far.') };
  const needed = edits.filter(
    ({ range, text }) =>
      draft.lines[range.start.line]?.slice(range.start.character, range.end.character) !== text,
  );
  return needed.length > 0 ? { edits: needed } : { refusal: message('These numbers follow on already.') };
}

/** 首先 其次 最后 have no number to change. */
function isWord({ section }: MemberForm): boolean {
  return section.ordinal.style.system === 'word';
}
