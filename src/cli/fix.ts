// speech-draft fix: applies the safe fixes in place and changes nothing else, not even a byte-order mark.
import { formatPatch, OMIT_HEADERS, structuredPatch } from 'diff';
import { parse } from '../core/reading/draft.ts';
import { applyEdits } from '../core/text/edits.ts';
import { fixAll, mendable } from '../lint/lint.ts';
import { message } from '../lint/messages.ts';
import type { Finding } from '../lint/rule.ts';
import { findingsIn, reaches } from './findings.ts';
import { encode, EncodingError, isFaithful } from './encodings.ts';
import type { Context, Job, Source } from './job.ts';
import { printable } from './terminal.ts';

export function fixJob(context: Context): Job {
  const { request, io, say, note } = context;
  const { dryRun, format, failOn } = request;
  const records: unknown[] = [];
  let worst = false;
  const toStdout = request.operands.includes('-') && !dryRun;
  return {
    each: async (source) => {
      const { file, path, decoded } = source;
      const { text, fixed, remaining } = mend(source, context);
      const changed = text !== decoded.text;
      if (changed && !isFaithful(source.bytes, decoded)) {
        throw new EncodingError(
          message(
            'This cannot be written back byte for byte in {0}, so it is left as it is.',
            decoded.encoding,
          ),
        );
      }
      const bytes = changed ? encode({ ...decoded, text }) : source.bytes;
      if (changed && path !== undefined && !dryRun) await io.replaceFile(path, bytes);
      worst ||= remaining.some(({ severity }) => reaches(severity, failOn));
      const diff = dryRun && changed ? patchOf(file, decoded.text, text) : '';
      if (format === 'json') {
        records.push({ file, fixed, remaining: remaining.length, ...(dryRun ? { diff } : {}) });
        return '';
      }
      const summary = `${printable(file)}: ${say(message('{0} fixed, {1} left', fixed, remaining.length))}\n`;
      if (path === undefined && !dryRun) {
        note(summary.trimEnd());
        return bytes;
      }
      if (!dryRun && !toStdout) return summary;
      note(summary.trimEnd());
      return diff;
    },
    end: () => (format === 'json' ? JSON.stringify(records, null, 2) + '\n' : ''),
    failed: () => worst,
  };
}

interface Mended {
  readonly text: string;
  readonly fixed: number;
  readonly remaining: readonly Finding[];
}

/** Makes the fixes that `check` says it makes, and no others. */
function mend({ file, decoded, settings, draft }: Source, context: Context): Mended {
  const findings = findingsIn({ file, settings, draft }, context);
  const edits = fixAll(findings);
  if (edits.length === 0) return { text: decoded.text, fixed: 0, remaining: findings };
  const text = applyEdits(decoded.text, edits);
  const after = parse(text, { notHeadings: settings.notHeadings });
  const remaining = findingsIn({ file, settings, draft: after }, context);
  return { text, fixed: mendable(findings).length, remaining };
}

function patchOf(file: string, before: string, after: string): string {
  const name = printable(file.replaceAll('\\', '/'));
  // The package would write Chinese names as octal numbers.
  const hunks = formatPatch(
    structuredPatch(name, name, before, after, undefined, undefined, { context: 3 }),
    OMIT_HEADERS,
  );
  return `--- a/${name}\n+++ b/${name}\n${hunks}`;
}
