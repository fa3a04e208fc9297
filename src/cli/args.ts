// What was asked for: the arguments as data, or what is wrong with them.
import { parseArgs, type ParseArgsConfig } from 'node:util';
import type { TraceKind } from '../core/views/traces/trace.ts';
import { traceRules } from '../lint/registry.ts';
import { message, type Message } from '../lint/messages.ts';
import type { Severity } from '../lint/rule.ts';
import { type Locale, localeNamed, LOCALES } from './l10n.ts';
import { nearestOf } from './nearest.ts';
import { type Encoding, encodingNamed } from './encodings.ts';

export type Verb = keyof typeof FORMATS;

/** The formats of each verb, its default first. */
export const FORMATS = {
  outline: ['tree', 'json', 'markdown'],
  check: ['pretty', 'json', 'sarif', 'github'],
  fix: ['pretty', 'json'],
  tidy: ['pretty', 'json'],
  contents: ['pretty', 'json'],
  stats: ['table', 'json'],
  convert: ['pretty', 'json'],
} as const satisfies Record<string, readonly [string, ...string[]]>;

/** What `convert` makes: of drafts a Word document, of Word documents a draft. */
export const TARGETS = ['docx', 'txt'] as const;

/** From the gravest down. */
export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'information', 'hint'];

export interface Request {
  readonly verb: Verb;
  readonly format: (typeof FORMATS)[Verb][number];
  /** Files, folders, globs, and - for standard input; one at least. */
  readonly operands: readonly string[];
  readonly failOn: Severity;
  readonly dryRun: boolean;
  /** Of `outline` only: what decided, in the place of the tree. */
  readonly explain: boolean;
  /** Of `convert` only. */
  readonly to?: (typeof TARGETS)[number];
  /** The folder that converted files go to; beside their sources unless given. */
  readonly out?: string;
  readonly force: boolean;
  /** The kinds of traces that tidy is to take away; those that the settings leave on unless given. */
  readonly only?: readonly TraceKind[];
  /** Whether tidy makes straight quotes 「」. */
  readonly cornerQuotes: boolean;
  readonly encoding?: Encoding;
  readonly stdinName?: string;
}

/** What holds for any request, a wrong one too. */
export interface Manner {
  readonly locale?: Locale;
  readonly noColor: boolean;
}

export type Arguments = Manner &
  ({ readonly ask: 'help' | 'version' } | { readonly ask: Request } | { readonly wrong: Message });

export function readArguments(argv: readonly string[]): Arguments {
  let parsed: ReturnType<typeof parse>;
  try {
    parsed = parse(argv);
  } catch (error) {
    const at = argv.indexOf('--locale');
    const locale = at < 0 ? undefined : localeNamed(argv[at + 1] ?? '');
    return { noColor: false, ...(locale === undefined ? {} : { locale }), wrong: wrongOption(error) };
  }
  const { values, positionals } = parsed;
  const locale = localeNamed(values.locale ?? '');
  const manner: Manner = {
    noColor: values['no-color'] ?? false,
    ...(locale === undefined ? {} : { locale }),
  };
  if (values.locale !== undefined && locale === undefined)
    return { ...manner, wrong: oneOf('--locale', LOCALES) };
  if (values.help) return { ...manner, ask: 'help' };
  if (values.version) return { ...manner, ask: 'version' };
  const request = readRequest(values, positionals);
  return 'template' in request ? { ...manner, wrong: request } : { ...manner, ask: request };
}

function parse(argv: readonly string[]) {
  return parseArgs({ args: [...argv], allowPositionals: true, options: OPTIONS });
}

const OPTIONS = {
  format: { type: 'string' },
  'fail-on': { type: 'string' },
  'dry-run': { type: 'boolean' },
  explain: { type: 'boolean' },
  to: { type: 'string' },
  out: { type: 'string' },
  force: { type: 'boolean' },
  only: { type: 'string', multiple: true },
  'corner-quotes': { type: 'boolean' },
  encoding: { type: 'string' },
  'stdin-name': { type: 'string' },
  locale: { type: 'string' },
  'no-color': { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' },
} as const satisfies ParseArgsConfig['options'];

type Values = ReturnType<typeof parse>['values'];

function readRequest(values: Values, [verb, ...operands]: readonly string[]): Request | Message {
  if (verb === undefined) return message('Say what to do: {0}.', Object.keys(FORMATS).join(', '));
  if (!isVerb(verb)) {
    const near = nearestOf(verb, Object.keys(FORMATS));
    return near === undefined
      ? message('There is no “{0}”; there are {1}.', verb, Object.keys(FORMATS).join(', '))
      : message('There is no “{0}”. Did you mean {1}?', verb, near);
  }
  if (operands.length === 0) return message('Name a file, a folder, a glob, or - for standard input.');
  const { format: formatName, 'fail-on': failOnName = 'warning', encoding: encodingName, out } = values;
  const formats: readonly Request['format'][] = FORMATS[verb];
  const format = formatName === undefined ? formats[0] : formats.find((name) => name === formatName);
  if (format === undefined) return oneOf('--format', formats);
  const failOn = SEVERITIES.find((name) => name === failOnName);
  if (failOn === undefined) return oneOf('--fail-on', SEVERITIES);
  const encoding = encodingName === undefined ? undefined : encodingNamed(encodingName);
  if (encodingName !== undefined && encoding === undefined) return oneOf('--encoding', ENCODINGS);
  const { 'dry-run': dryRun = false, 'corner-quotes': cornerQuotes = false } = values;
  for (const { option, verbs } of LIMITED)
    if (values[option] !== undefined && !verbs.includes(verb))
      return message('{0} is for {1} only.', `--${option}`, verbs.join(', '));
  const explain = values.explain ?? false;
  if (explain && format === 'markdown') return oneOf('--format', EXPLAINED);
  const to = TARGETS.find((name) => name === values.to);
  if (verb === 'convert' && to === undefined) return oneOf('--to', TARGETS);
  if (format === 'json' && operands.includes('-') && WRITING.includes(verb) && !dryRun) {
    return message('What is written goes to standard output, so there is no room for JSON there.');
  }
  const only = values.only && readKinds(values.only);
  if (only && 'template' in only) return only;
  const stdinName = values['stdin-name'];
  return {
    verb,
    format,
    operands,
    failOn,
    dryRun,
    explain,
    ...(to === undefined ? {} : { to }),
    ...(out === undefined ? {} : { out }),
    force: values.force ?? false,
    cornerQuotes,
    ...(only === undefined ? {} : { only }),
    ...(encoding === undefined ? {} : { encoding }),
    ...(stdinName === undefined ? {} : { stdinName }),
  };
}

/** The formats of `outline` that can say what decided. */
const EXPLAINED: readonly Request['format'][] = ['tree', 'json'];

/** The verbs that turn standard input into standard output. */
const WRITING: readonly Verb[] = ['fix', 'tidy', 'contents', 'convert'];

/** Options that only some verbs take. */
const LIMITED: readonly { readonly option: keyof Values; readonly verbs: readonly Verb[] }[] = [
  { option: 'dry-run', verbs: ['fix', 'tidy', 'contents'] },
  { option: 'only', verbs: ['tidy'] },
  { option: 'corner-quotes', verbs: ['tidy'] },
  { option: 'explain', verbs: ['outline'] },
  { option: 'to', verbs: ['convert'] },
  { option: 'out', verbs: ['convert'] },
  { option: 'force', verbs: ['convert'] },
];

/** Kinds of traces, or the rules that find them; separated by commas, or each after an option of its own. */
function readKinds(given: readonly string[]): readonly TraceKind[] | Message {
  const kinds: TraceKind[] = [];
  for (const name of given.flatMap((list) => list.split(',')).map((part) => part.trim())) {
    const rule = traceRules.find(({ id, kind }) => name === id || name === kind);
    if (!rule)
      return oneOf('--only', [...traceRules.map(({ kind }) => kind), ...traceRules.map(({ id }) => id)]);
    kinds.push(rule.kind);
  }
  return kinds;
}

const ENCODINGS = ['utf-8', 'utf-16le', 'utf-16be', 'gb18030', 'gbk', 'big5'];

function isVerb(name: string): name is Verb {
  return Object.hasOwn(FORMATS, name);
}

function oneOf(option: string, values: readonly string[]): Message {
  return message('{0} must be one of: {1}.', option, values.join(', '));
}

/** Node says more than a user of ours needs, and always in English. */
function wrongOption(error: unknown): Message {
  const text = error instanceof Error ? error.message : String(error);
  const option = /--?[\w-]+/.exec(text)?.[0] ?? '';
  if (/argument missing|ambiguous/.test(text)) return message('{0} needs a value.', option);
  const options = Object.keys(OPTIONS).map((name) => `--${name}`);
  if (options.includes(option)) return message('{0} takes no value.', option);
  const near = nearestOf(option, options);
  return near === undefined
    ? message('There is no option {0}.', option)
    : message('There is no option {0}. Did you mean {1}?', option, near);
}
