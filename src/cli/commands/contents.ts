// speech-draft contents: puts a list of contents in, or brings the one that is there up to date, in place.
import { type Refusal, updateContentsList } from '../../core/edits/index.ts';
import { parse } from '../../core/reading/draft.ts';
import { applyEdits } from '../../core/text/edits.ts';
import { lint } from '../../lint/lint.ts';
import { message, type Message } from '../../lint/messages.ts';
import { staleContents } from '../../lint/rules/stale-contents.ts';
import type { Context, Job, Source } from '../job.ts';
import { type Rewritten, rewriteJob } from './rewrite.ts';

export function contentsJob(context: Context): Job {
  return rewriteJob(context, (source) => listed(source, context));
}

function listed({ file, decoded, settings, draft }: Source, { note, say }: Context): Rewritten {
  const change = updateContentsList(draft);
  if ('refused' in change && change.refused !== 'nothing-to-do') {
    note(`${file}: ${say(REASONS[change.refused] ?? UNREADABLE)}`);
    return { text: decoded.text, fixed: 0, remaining: [{ severity: 'warning' }] };
  }
  const isRight = 'refused' in change;
  const text = isRight ? decoded.text : applyEdits(decoded.text, change.edits);
  const after = isRight ? draft : parse(text, { notHeadings: settings.notHeadings });
  const remaining = lint(after, { ...settings, registry: [staleContents] });
  return { text, fixed: isRight ? 0 : 1, remaining };
}

const REASONS: Readonly<Partial<Record<Refusal, Message>>> = {
  'nothing-to-list': message('There are no headings that a list of contents would name.'),
  'other-list': message(
    'The list below the word “contents” is not about the headings of this draft, so nothing is changed.',
  ),
  'several-on-a-line': message(
    'Several headings share one line of the contents list, so nothing is changed. Give each a line of its own first.',
  ),
};
const UNREADABLE: Message = message(
  'With such a list of contents the headings would be read otherwise, so nothing is changed. See what “check” says of the numbers.',
);
