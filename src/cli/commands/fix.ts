// speech-draft fix: applies the safe fixes in place.
import { parse } from '../../core/reading/draft.ts';
import { applyEdits } from '../../core/text/edits.ts';
import { fixAll, mendable } from '../../lint/lint.ts';
import { findingsIn } from '../formats/findings.ts';
import type { Context, Job, Source } from '../job.ts';
import { type Rewritten, rewriteJob } from './rewrite.ts';

export function fixJob(context: Context): Job {
  return rewriteJob(context, (source) => mend(source, context));
}

/** Makes the fixes that `check` says it makes, and no others. */
function mend({ file, decoded, settings, draft }: Source, context: Context): Rewritten {
  const findings = findingsIn({ file, settings, draft }, context);
  const edits = fixAll(findings);
  if (edits.length === 0) return { text: decoded.text, fixed: 0, remaining: findings };
  const text = applyEdits(decoded.text, edits);
  const after = parse(text, { notHeadings: settings.notHeadings });
  const remaining = findingsIn({ file, settings, draft: after }, context);
  return { text, fixed: mendable(findings).length, remaining };
}
