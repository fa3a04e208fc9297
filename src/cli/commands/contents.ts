// speech-draft contents: puts a list of contents in, or brings the one that is there up to date, in place.
import { updateContentsList } from '../../core/edits/index.ts';
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
  const isRefused = 'refused' in change;
  if (isRefused && change.refused !== 'nothing-to-do')
    note(`${file}: ${say(change.refused === 'nothing-to-list' ? NOTHING : UNREADABLE)}`);
  const text = isRefused ? decoded.text : applyEdits(decoded.text, change.edits);
  const after = isRefused ? draft : parse(text, { notHeadings: settings.notHeadings });
  const remaining = lint(after, { ...settings, registry: [staleContents] });
  return { text, fixed: isRefused ? 0 : 1, remaining };
}

const NOTHING: Message = message('There are no headings that a list of contents would name.');
const UNREADABLE: Message = message(
  'With a list of contents this draft would be read otherwise, so it has none.',
);
