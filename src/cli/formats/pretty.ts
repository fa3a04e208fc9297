// Findings for a person at a terminal: the line, a caret under the ordinal, the rule, why, what to do.
import { mendable } from '../../lint/lint.ts';
import { traceRules } from '../../lint/registry.ts';
import { counted, message, type Message } from '../../lint/messages.ts';
import type { Finding, Severity } from '../../lint/rule.ts';
import { SEVERITIES } from '../args.ts';
import type { Context, Source } from '../job.ts';
import { type Paint, printable, widthOf } from '../terminal.ts';

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
    ...(preferred ? [MARGIN + say(byVerb(rule, preferred.safe, printable(say(preferred.title))))] : []),
    '',
  ].join('\n');
}

/** A fix, and the verb that makes it. */
function byVerb(rule: string, isSafe: boolean, title: string): Message {
  if (isSafe) return message('Fix: {0} (done by “fix”)', title);
  return isTrace(rule) ? message('Fix: {0} (done by “tidy”)', title) : message('Fix: {0} (by hand)', title);
}

function isTrace(rule: string): boolean {
  return traceRules.some(({ id }) => id === rule);
}

/** How many there are, graver ones first; nothing for no finding in a single file. */
export function prettySummary(files: readonly (readonly Finding[])[], { paint, say }: Tools): string {
  const findings = files.flat();
  if (findings.length === 0) return files.length === 0 ? '' : `${say(message('Nothing found.'))}\n`;
  const kinds = SEVERITIES.flatMap((severity) => {
    const count = findings.filter((finding) => finding.severity === severity).length;
    return count === 0 ? [] : [`${say(SEVERITY_NAMES[severity])} ${count}`];
  });
  const count = mendable(findings).length;
  const affected = files.filter((found) => found.length > 0).length;
  const found = say(
    message(
      'Found {0} in {1} ({2}).',
      counted(findings.length, '1 problem', '{0} problems'),
      affected < files.length
        ? message('{0} of {1} files', affected, files.length)
        : counted(affected, '1 file', '{0} files'),
      kinds.join(', '),
    ),
  );
  const traces = findings.filter(({ rule, fixes }) => isTrace(rule) && fixes.length > 0).length;
  const done = [
    ...(count === 0 ? [] : [message('Fixed by “fix”: {0}.', count)]),
    ...(traces === 0 ? [] : [message('Removed by “tidy”: {0}.', traces)]),
  ];
  return `${[paint.bold(found), ...done.map(say)].join(' ')}\n`;
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
  // A line may be a whole book; no more of it is looked at than could be shown.
  const part = (from: number, to: number): string => printable(line.slice(Math.max(0, from), to));
  const found = takeStart(part(start, Math.min(end, start + width)), width - 2 * widthOf(DOTS));
  const caret = Math.max(1, widthOf(found));
  const before = part(start - 2 * width, start).trimStart();
  const after = part(start + found.length, start + found.length + 2 * width).trimEnd();
  const whole = before + found + after;
  if (widthOf(whole) <= width) return { shown: whole, indent: widthOf(before), caret };
  const room = Math.max(0, width - widthOf(found) - 2 * widthOf(DOTS));
  const keptBefore = takeEnd(before, Math.max(room >> 1, room - widthOf(after)));
  const keptAfter = takeStart(after, room - widthOf(keptBefore));
  const left = (keptBefore === before ? '' : DOTS) + keptBefore;
  return {
    shown: left + found + keptAfter + (keptAfter === after ? '' : DOTS),
    indent: widthOf(left),
    caret,
  };
}

const DOTS = '…';

/** As much of the beginning as fits into `room` terminal columns. */
function takeStart(text: string, room: number): string {
  let kept = '';
  let left = room;
  for (const character of text) {
    left -= widthOf(character);
    if (left < 0) break;
    kept += character;
  }
  return kept;
}

/** As much of the end. */
function takeEnd(text: string, room: number): string {
  const characters = Array.from(text);
  let from = characters.length;
  let left = room;
  while (from > 0 && (left -= widthOf(characters[from - 1] ?? '')) >= 0) from--;
  return characters.slice(from).join('');
}
