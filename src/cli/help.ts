// What --help prints. One table, so that columns align in every language.
import { traceRules } from '../lint/registry.ts';
import { message, type Message } from '../lint/messages.ts';
import { FORMATS, SEVERITIES, TARGETS } from './args.ts';
import type { Say } from './l10n.ts';
import { widthOf } from './terminal.ts';

export function helpText(say: Say): string {
  const rows = (table: readonly (readonly [string, Message])[]): string =>
    table
      .map(
        ([name, meaning]) => `  ${name}${' '.repeat(Math.max(2, COLUMN - widthOf(name)))}${say(meaning)}\n`,
      )
      .join('');
  return [
    `${say(message('Outlines, checks and renumbers Chinese drafts.'))}\n\n`,
    `speech-draft VERB [OPTION…] FILE…\n\n`,
    rows(VERBS),
    `\n${say(message('FILE is a file, a folder (its *.txt and *.speech; for convert --to txt its *.docx), a glob, or - for standard input.'))}\n\n`,
    rows(OPTIONS),
    `\n${say(message('Exit status: 0 nothing at or above --fail-on, 1 something, 2 wrong usage or a file that cannot be read.'))}\n`,
  ].join('');
}

const COLUMN = 24;

const VERBS: readonly (readonly [string, Message])[] = [
  ['outline', message('prints the outline (format: {0})', FORMATS.outline.join(', '))],
  ['check', message('prints findings (format: {0})', FORMATS.check.join(', '))],
  ['fix', message('applies the safe fixes in place (format: {0})', FORMATS.fix.join(', '))],
  ['tidy', message('removes the traces of copying, in place (format: {0})', FORMATS.tidy.join(', '))],
  [
    'contents',
    message('puts a list of contents in or updates it, in place (format: {0})', FORMATS.contents.join(', ')),
  ],
  [
    'stats',
    message('prints characters and speaking time, by section (format: {0})', FORMATS.stats.join(', ')),
  ],
  [
    'convert --to NAME',
    message(
      'writes Word documents from drafts, or drafts from Word documents (format: {0})',
      FORMATS.convert.join(', '),
    ),
  ],
];

const OPTIONS: readonly (readonly [string, Message])[] = [
  ['--format NAME', message('the first of the formats above unless given')],
  [
    '--fail-on SEVERITY',
    message('what makes the exit status 1: {0}; warning unless given', SEVERITIES.join(', ')),
  ],
  ['--dry-run', message('fix, tidy, contents: prints a unified diff and writes nothing')],
  ['--explain', message('outline: says of each line with an ordinal why it is a heading or none')],
  ['--to NAME', message('convert: what to write, {0}', TARGETS.join(', '))],
  ['--out FOLDER', message('convert: where to write; beside each file unless given')],
  ['--force', message('convert: overwrites files that are there')],
  [
    '--only KIND,…',
    message('tidy: what to remove, of {0}; all unless given', traceRules.map(({ kind }) => kind).join(', ')),
  ],
  ['--corner-quotes', message('tidy: straight quotes become 「」')],
  ['--encoding NAME', message('utf-8, utf-16le, utf-16be, gb18030, gbk or big5; recognised unless given')],
  ['--stdin-name NAME', message('what standard input is called, and where its configuration is looked for')],
  ['--locale NAME', message('en, zh-cn or zh-tw; the environment’s unless given')],
  ['--no-color', message('no colours; nor are there any in a pipe, or where NO_COLOR is set')],
  ['-h, --help', message('prints this')],
  ['-v, --version', message('prints the version')],
];
