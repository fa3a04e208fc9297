// speech-draft fix: applies the safe fixes in place and changes nothing else, not even a byte-order mark.
import { formatPatch, OMIT_HEADERS, structuredPatch } from 'diff';
import type { Settings } from '../config/settings.ts';
import { type Draft, parse } from '../core/reading/draft.ts';
import { applyEdits } from '../core/text/edits.ts';
import { fixAll } from '../rules/lint.ts';
import { message } from '../rules/messages.ts';
import type { Finding } from '../rules/rule.ts';
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

/** Mends until nothing more can be mended: one fix may have stood in another's way. */
function mend({ file, decoded, settings, draft }: Source, context: Context): Mended {
  let text = decoded.text;
  let current: Draft = draft;
  let fixed = 0;
  for (let round = 0; ; round++) {
    const remaining = findingsIn({ file, settings, draft: current }, context);
    const edits = round < MOST_ROUNDS ? fixAll(current, remaining) : [];
    const next = applyEdits(text, edits);
    if (next === text) return { text, fixed, remaining };
    const made = new Set(edits);
    fixed += remaining.filter(({ fixes }) =>
      fixes.find(({ safe }) => safe)?.edits.some((edit) => made.has(edit)),
    ).length;
    text = next;
    current = reparse(text, settings);
  }
}

/** More than any draft needs; two rules that undo each other must not go on for ever. */
const MOST_ROUNDS = 10;

function reparse(text: string, { notHeadings }: Settings): Draft {
  return parse(text, { notHeadings });
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
