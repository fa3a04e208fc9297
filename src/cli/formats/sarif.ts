// Findings as a SARIF 2.1.0 log, for code scanning.
import { version } from '../../../package.json';
import type { Range } from '../../core/text/positions.ts';
import { rules } from '../../lint/registry.ts';
import type { Finding, Fix, Severity } from '../../lint/rule.ts';
import { placeOf } from './findings.ts';
import type { Context, Source } from '../job.ts';

export class SarifLog {
  private readonly context: Context;
  private readonly results: unknown[] = [];
  private readonly notifications: unknown[] = [];

  constructor(context: Context) {
    this.context = context;
  }

  add({ file }: Pick<Source, 'file'>, findings: readonly Finding[]): void {
    const { say } = this.context;
    for (const { rule, severity, message, range, related, fixes } of findings) {
      this.results.push({
        ruleId: rule,
        ruleIndex: rules.findIndex(({ id }) => id === rule),
        level: LEVELS[severity],
        message: { text: plain(say(message)) },
        locations: [locationOf(file, range)],
        ...(related.length === 0
          ? {}
          : {
              relatedLocations: related.map((it, id) => ({
                id,
                ...locationOf(file, it.range),
                message: { text: plain(say(it.message)) },
              })),
            }),
        ...(fixes.length === 0 ? {} : { fixes: fixes.map((fix) => this.fixOf(file, fix)) }),
      });
    }
  }

  addUnreadable(file: string, reason: string): void {
    this.notifications.push({
      level: 'error',
      message: { text: plain(reason) },
      locations: [{ physicalLocation: { artifactLocation: artifactOf(file) } }],
    });
  }

  toJSON(): unknown {
    return {
      $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
      version: '2.1.0',
      runs: [
        {
          tool: {
            driver: {
              name: 'speech-draft',
              version,
              rules: rules.map(({ id, description, severity }) => ({
                id,
                shortDescription: { text: description },
                defaultConfiguration:
                  severity === 'off' ? { enabled: false } : { enabled: true, level: LEVELS[severity] },
              })),
            },
          },
          columnKind: 'utf16CodeUnits',
          invocations: [
            {
              executionSuccessful: this.notifications.length === 0,
              toolExecutionNotifications: this.notifications,
            },
          ],
          results: this.results,
        },
      ],
    };
  }

  private fixOf(file: string, { title, edits }: Fix): unknown {
    return {
      description: { text: this.context.say(title) },
      artifactChanges: [
        {
          artifactLocation: artifactOf(file),
          replacements: edits.map(({ range, text }) => ({
            deletedRegion: regionOf(range),
            insertedContent: { text },
          })),
        },
      ],
    };
  }
}

const LEVELS: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  information: 'note',
  hint: 'note',
};

function locationOf(file: string, range: Range) {
  return { physicalLocation: { artifactLocation: artifactOf(file), region: regionOf(range) } };
}

/** SARIF counts as the contract does: from 1, in UTF-16 units, ends exclusive. */
function regionOf(range: Range) {
  const { line, column, endLine, endColumn } = placeOf(range);
  return { startLine: line, startColumn: column, endLine, endColumn };
}

function artifactOf(file: string) {
  const [, drive = ''] = /^([A-Za-z]:)(?=[\\/])/.exec(file) ?? [];
  const path = file.slice(drive.length).split(/[\\/]/).map(encodeURIComponent).join('/');
  // file:///C:/稿/讲话.txt, file://server/稿/讲话.txt, 稿/讲话.txt
  const scheme = drive
    ? `file:///${drive}`
    : path.startsWith('//')
      ? 'file:'
      : path.startsWith('/')
        ? 'file://'
        : '';
  return { uri: scheme + path };
}

/** SARIF makes a link of [words](place), in plain text too; what a draft says is none. */
function plain(text: string): string {
  return text.replace(/\[(?=[^[\]]*\]\()/g, '\\[');
}
