// speech-draft tidy: takes the traces of copying away, in place.
import { tidy } from '../../core/edits/tidy/tidy.ts';
import { parse } from '../../core/reading/draft.ts';
import { applyEdits } from '../../core/text/edits.ts';
import { traceRules } from '../../lint/registry.ts';
import { lint, severityOf } from '../../lint/lint.ts';
import type { Context, Job, Source } from '../job.ts';
import { type Rewritten, rewriteJob } from './rewrite.ts';

export function tidyJob(context: Context): Job {
  return rewriteJob(context, (source) => tidied(source, context));
}

/** The kinds that were asked for, or those whose rules are not switched off. */
function tidied(
  { decoded, settings, draft }: Source,
  { request: { only, cornerQuotes } }: Context,
): Rewritten {
  const rules = traceRules.filter((rule) =>
    only ? only.includes(rule.kind) : severityOf(rule, settings) !== 'off',
  );
  const kinds = rules.map(({ kind }) => kind);
  const traces = tidy(draft, { kinds, quotes: cornerQuotes ? 'corner' : 'curly' });
  const made = traces.filter(({ edits }) => edits.length > 0);
  const text = applyEdits(
    decoded.text,
    made.flatMap(({ edits }) => edits),
  );
  const after = parse(text, { notHeadings: settings.notHeadings });
  return { text, fixed: made.length, remaining: lint(after, { ...settings, registry: rules }) };
}
