// What the verbs that change files share: they change nothing that they do not say, not even a byte-order mark.
import { formatPatch, OMIT_HEADERS, structuredPatch } from 'diff';
import { message } from '../../lint/messages.ts';
import type { Finding } from '../../lint/rule.ts';
import { encode, EncodingError, isFaithful } from '../encodings.ts';
import { reaches } from '../formats/findings.ts';
import type { Context, Job, Source } from '../job.ts';
import { printable } from '../terminal.ts';

export interface Rewritten {
  readonly text: string;
  /** How many things have been put right. */
  readonly fixed: number;
  /** What is left of what the verb is about. */
  readonly remaining: readonly Pick<Finding, 'severity'>[];
}

/** Writes what `rewrite` makes of each draft in its place, or with --dry-run shows how it would change. */
export function rewriteJob(context: Context, rewrite: (source: Source) => Rewritten): Job {
  const { request, io, say, note } = context;
  const { dryRun, format, failOn } = request;
  const records: unknown[] = [];
  let worst = false;
  const toStdout = request.operands.includes('-') && !dryRun;
  return {
    each: async (source) => {
      const { file, path, decoded } = source;
      const { text, fixed, remaining } = rewrite(source);
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
      if (changed && path !== undefined && !dryRun) await io.replaceFile(path, bytes, source.bytes);
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
      // Whoever looks must not be steered by the text; a program takes it as it is.
      return io.stdout.isTTY ? diff.replace(/[^\n]+/g, printable) : diff;
    },
    end: () => (format === 'json' ? JSON.stringify(records, null, 2) + '\n' : ''),
    failed: () => worst,
  };
}

/** With a header that `patch -p1` takes, from the root where the file is named from there. */
function patchOf(file: string, before: string, after: string): string {
  const name = printable(file.replaceAll('\\', '/'));
  // The package would write Chinese names as octal numbers.
  const hunks = formatPatch(
    structuredPatch(name, name, before, after, undefined, undefined, { context: 3 }),
    OMIT_HEADERS,
  );
  const path = name.replace(/^\/+/, '');
  return `--- a/${path}\n+++ b/${path}\n${hunks}`;
}
