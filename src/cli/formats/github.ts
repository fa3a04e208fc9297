// Findings as the workflow commands that GitHub turns into annotations.
import type { Finding, Severity } from '../../lint/rule.ts';
import { placeOf } from './findings.ts';
import { printable } from '../terminal.ts';
import type { Source } from '../job.ts';
import type { Say } from '../l10n.ts';

export function githubCommands(
  { file }: Pick<Source, 'file'>,
  findings: readonly Finding[],
  say: Say,
): string {
  return findings
    .map(({ rule, severity, message, range }) => {
      const { line, column, endLine, endColumn } = placeOf(range);
      const properties = {
        file: file.replaceAll('\\', '/'),
        line,
        endLine,
        col: column,
        endColumn,
        title: rule,
      };
      const list = Object.entries(properties).map(
        ([name, value]) => `${name}=${escapeProperty(String(value))}`,
      );
      return `::${COMMANDS[severity]} ${list.join(',')}::${escapeData(say(message))}\n`;
    })
    .join('');
}

const COMMANDS: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  information: 'notice',
  hint: 'notice',
};

function escapeData(text: string): string {
  return printable(text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A'));
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
