// Findings as every format needs them.
import type { Range } from '../../core/text/positions.ts';
import { lint } from '../../lint/lint.ts';
import type { Finding, Severity } from '../../lint/rule.ts';
import { SEVERITIES } from '../args.ts';
import type { Context, Source } from '../job.ts';

/** In the order of the text; a rule that throws is named on standard error. */
export function findingsIn(
  { draft, settings, file }: Pick<Source, 'draft' | 'settings' | 'file'>,
  { note }: Context,
): Finding[] {
  return lint(draft, {
    ...settings,
    onError: (rule, error) => note(`${file}: ${rule}: ${String(error)}`),
  });
}

/** Whether `severity` is as grave as `least` or graver. */
export function reaches(severity: Severity, least: Severity): boolean {
  return SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(least);
}

/** Lines and columns from 1, columns in UTF-16 units, ends exclusive. */
export function placeOf({ start, end }: Range) {
  return {
    line: start.line + 1,
    column: start.character + 1,
    endLine: end.line + 1,
    endColumn: end.character + 1,
  };
}
