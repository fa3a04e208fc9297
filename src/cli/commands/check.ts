// speech-draft check: what the rules find.
import { comparePositions } from '../../core/text/positions.ts';
import type { Finding } from '../../lint/rule.ts';
import { findingsIn, placeOf, reaches } from '../formats/findings.ts';
import { githubCommands } from '../formats/github.ts';
import { type Context, type Job, jsonJob, type Source } from '../job.ts';
import { prettyFindings, prettySummary } from '../formats/pretty.ts';
import { SarifLog } from '../formats/sarif.ts';
import type { Say } from '../l10n.ts';

export function checkJob(context: Context): Job {
  const { request, say } = context;
  let worst = false;
  const failed = (): boolean => worst;
  const findingsOf = (source: Source): Finding[] => {
    const findings = findingsIn(source, context);
    worst ||= findings.some(({ severity }) => reaches(severity, request.failOn));
    return findings;
  };
  const textOf = (write: (source: Source, findings: Finding[]) => string, end = () => ''): Job => ({
    each: (source) => Promise.resolve(write(source, findingsOf(source))),
    end,
    failed,
  });
  if (request.format === 'json') {
    return jsonJob(
      (source) => ({ file: source.file, findings: findingsOf(source).map((it) => recordOf(it, say)) }),
      failed,
    );
  }
  if (request.format === 'github') return textOf((source, findings) => githubCommands(source, findings, say));
  if (request.format === 'sarif') {
    const log = new SarifLog(context);
    const gather = textOf(
      (source, findings) => {
        log.add(source, findings);
        return '';
      },
      () => JSON.stringify(log.toJSON(), null, 2) + '\n',
    );
    return { ...gather, unreadable: (file, reason) => log.addUnreadable(file, reason) };
  }
  const all: Finding[][] = [];
  return textOf(
    (source, findings) => {
      all.push(findings);
      return prettyFindings(source, findings, context);
    },
    () => prettySummary(all, context),
  );
}

function recordOf({ rule, severity, message, range, related, fixes }: Finding, say: Say): unknown {
  return {
    rule,
    severity,
    message: say(message),
    ...placeOf(range),
    related: related.map((it) => ({ ...placeOf(it.range), message: say(it.message) })),
    fixes: fixes.map(({ title, safe, edits }) => ({
      title: say(title),
      safe,
      edits: [...edits]
        .sort((a, b) => comparePositions(a.range.start, b.range.start))
        .map(({ range, text }) => ({ ...placeOf(range), text })),
    })),
  };
}
