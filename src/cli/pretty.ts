// Findings for a person at a terminal: the line, a caret under the ordinal, the rule, why, what to do.
import { message } from '../rules/messages.ts';
import type { Finding, Severity } from '../rules/rule.ts';
import { SEVERITIES } from './args.ts';
import type { Context, Source } from './job.ts';
import { type Paint, printable, widthOf } from './terminal.ts';

type Tools = Pick<Context, 'paint' | 'say' | 'io'>;

export function prettyFindings(
  { file, draft }: Pick<Source, 'file' | 'draft'>,
  findings: readonly Finding[],
  tools: Tools,
): string {
  return findings.map((finding) => `${prettyFinding(file, draft.lines, finding, tools)}\n`).join('');
}

function prettyFinding(
  file: string,
  lines: readonly string[],
  finding: Finding,
  { paint, say, io }: Tools,
): string {
  const { range, rule, severity, related, fixes } = finding;
  const { line, character } = range.start;
  const place = `${printable(file)}:${line + 1}:${character + 1}`;
  const text = lines[line] ?? '';
  const end = range.end.line === line ? range.end.character : text.length;
  const { shown, indent, caret } = excerpt(
    text,
    character,
    end,
    (io.stdout.columns ?? DEFAULT_WIDTH) - MARGIN.length,
  );
  const [preferred] = fixes;
  return [
    `${paint.bold(place)}  ${PAINTS[severity](paint)(say(SEVERITY_NAMES[severity]))}  ${paint.dim(rule)}`,
    MARGIN + shown,
    MARGIN + ' '.repeat(indent) + PAINTS[severity](paint)('^'.repeat(caret)),
    MARGIN + printable(say(finding.message)),
    ...related.map((it) =>
      paint.dim(MARGIN + say(message('Line {0}: {1}', it.range.start.line + 1, printable(say(it.message))))),
    ),
    ...(preferred
      ? [
          MARGIN +
            say(
              message(
                preferred.safe ? 'Fix: {0} (done by “fix”)' : 'Fix: {0} (by hand)',
                printable(say(preferred.title)),
              ),
            ),
        ]
      : []),
    '',
  ].join('\n');
}

/** How many there are, graver ones first; nothing for no finding in a single file. */
export function prettySummary(files: readonly (readonly Finding[])[], { paint, say }: Tools): string {
  const findings = files.flat();
  if (findings.length === 0) return files.length === 0 ? '' : `${say(message('Nothing found.'))}\n`;
  const kinds = SEVERITIES.flatMap((severity) => {
    const count = findings.filter((finding) => finding.severity === severity).length;
    return count === 0 ? [] : [`${say(SEVERITY_NAMES[severity])} ${count}`];
  });
  const fixable = findings.filter(({ fixes }) => fixes.some(({ safe }) => safe)).length;
  const affected = files.filter((found) => found.length > 0).length;
  const found = say(
    message(
      'Findings: {0}, in {1} of {2} files ({3}).',
      findings.length,
      affected,
      files.length,
      kinds.join(', '),
    ),
  );
  const mendable = fixable === 0 ? '' : ` ${say(message('“fix” mends {0} of them.', fixable))}`;
  return `${paint.bold(found)}${mendable}\n`;
}

const MARGIN = '    ';
const DEFAULT_WIDTH = 100;

const SEVERITY_NAMES: Readonly<Record<Severity, ReturnType<typeof message>>> = {
  error: message('error'),
  warning: message('warning'),
  information: message('information'),
  hint: message('hint'),
};

const PAINTS: Readonly<Record<Severity, (paint: Paint) => (text: string) => string>> = {
  error: (paint) => paint.red,
  warning: (paint) => paint.yellow,
  information: (paint) => paint.blue,
  hint: (paint) => paint.dim,
};

/**
 * The part of a line around what was found, no wider than `width` terminal columns if that can be, and the caret's place
 * and length in columns. A paragraph of a thousand characters is not shown whole.
 */
export function excerpt(
  line: string,
  start: number,
  end: number,
  width: number,
): { shown: string; indent: number; caret: number } {
  const text = printable(line);
  const found = text.slice(start, end);
  const before = Array.from(text.slice(0, start).trimStart());
  const after = Array.from(text.slice(end));
  const kept = { before: '', found, after: '' };
  let room = Math.max(width, 20) - widthOf(found) - 2 * widthOf('…');
  const beforeRoom = Math.min(room >> 1, widthOf(before.join('')));
  kept.before = takeEnd(before, beforeRoom);
  room -= widthOf(kept.before);
  kept.after = takeStart(after, room).trimEnd();
  const cutBefore = kept.before.length < before.join('').length ? '…' : '';
  const cutAfter = kept.after.length < after.join('').trimEnd().length ? '…' : '';
  return {
    shown: cutBefore + kept.before + found + kept.after + cutAfter,
    indent: widthOf(cutBefore + kept.before),
    caret: Math.max(1, widthOf(found)),
  };
}

function takeStart(characters: readonly string[], room: number): string {
  let left = room;
  let count = 0;
  while (count < characters.length && (left -= widthOf(characters[count] ?? '')) >= 0) count++;
  return characters.slice(0, count).join('');
}

function takeEnd(characters: readonly string[], room: number): string {
  let left = room;
  let from = characters.length;
  while (from > 0 && (left -= widthOf(characters[from - 1] ?? '')) >= 0) from--;
  return characters.slice(from).join('');
}
