// The settings, in one vocabulary for VS Code (speechDraft.*) and for .speech-draft.json; and what holds where nothing
// is set.
import { codeUnits, withoutEnd } from '../core/text/characters.ts';
import { DEFAULT_CHARACTERS_PER_MINUTE } from '../core/views/speaking-rate.ts';
import { message, type Message } from '../lint/messages.ts';
import { RULE_IDS } from '../lint/rule-ids.ts';
import type { Severity } from '../lint/rule.ts';
import type { Standard } from '../lint/standards.ts';
import { type FileName, isTooWild, matchesFile, MOST_STARS } from './file-globs.ts';

export const CONFIG_FILE = '.speech-draft.json';

/** What holds for a draft. */
export interface Settings {
  readonly standard: Standard;
  /** Severities that differ from the rules' own, by rule id. */
  readonly rules: Readonly<Record<string, 'off' | Severity>>;
  /** Beginnings of lines that are no headings, whatever they look like. */
  readonly notHeadings: readonly string[];
  /** The file is said to be no draft. */
  readonly isIgnored: boolean;
  /** At least 1. */
  readonly charactersPerMinute: number;
  /** How long the speech is meant to be, above 0; absent where nobody said so. */
  readonly targetMinutes?: number;
}

/** The beginning of a line that is no heading: in every draft, or in the files that a glob means. */
export type NotHeading = string | { readonly file: string; readonly line: string };

/** Settings as they are written, for many drafts. */
export interface WrittenSettings extends Omit<Settings, 'notHeadings' | 'isIgnored'> {
  readonly notHeadings: readonly NotHeading[];
  /** Globs of files, and of folders with all that is in them, that are no drafts. */
  readonly ignore: readonly string[];
}

const SLASH = codeUnits('/');

/** What of them holds for a file. */
export function settingsFor(settings: Partial<WrittenSettings>, file: FileName): Partial<Settings> {
  const { notHeadings, ignore, ...rest } = settings;
  const isIgnored = ignore?.some(
    (glob) => matchesFile(glob, file) || matchesFile(`${withoutEnd(glob, SLASH)}/**`, file),
  );
  const others = isIgnored === undefined ? rest : { ...rest, isIgnored };
  if (!notHeadings) return others;
  const own = notHeadings.flatMap((entry) => {
    if (typeof entry === 'string') return [entry];
    return matchesFile(entry.file, file) ? [entry.line] : [];
  });
  return { ...others, notHeadings: own };
}

export const DEFAULTS: Settings = {
  standard: 'consistent',
  rules: {},
  notHeadings: [],
  isIgnored: false,
  charactersPerMinute: DEFAULT_CHARACTERS_PER_MINUTE,
};

/**
 * `over` where it says something, else `under`. Rules are merged one by one; what is no heading, or no draft, by either is
 * none.
 */
export function merge(under: Settings, over: Partial<Settings>): Settings {
  return {
    ...under,
    ...over,
    rules: { ...under.rules, ...over.rules },
    notHeadings: [...new Set([...under.notHeadings, ...(over.notHeadings ?? [])])],
    isIgnored: under.isIgnored || over.isIgnored === true,
  };
}

/** What is wrong with a value, and where in it. */
export interface Fault {
  /** Keys and indices that lead to it from the top: ["rules", "too-deep"]. */
  readonly path: readonly (string | number)[];
  /** Whether it is the key itself that is wrong. */
  readonly key?: true;
  readonly message: Message;
}

/** Takes over what is right in `value`, which may be anything, and names what is wrong. Never throws. */
export function readSettings(value: unknown): { settings: Partial<WrittenSettings>; faults: Fault[] } {
  const faults: Fault[] = [];
  if (!isObject(value)) {
    return { settings: {}, faults: [{ path: [], message: message('The configuration must be an object.') }] };
  }
  const settings: { -readonly [Key in keyof WrittenSettings]?: WrittenSettings[Key] } = {};
  for (const [key, entry] of Object.entries(value)) {
    const path = [key];
    switch (key) {
      case 'standard':
        if (isOneOf(entry, STANDARDS)) settings.standard = entry;
        else faults.push({ path, message: oneOf(key, STANDARDS) });
        break;
      case 'rules':
        settings.rules = readRules(entry, faults);
        break;
      case 'notHeadings':
        settings.notHeadings = readBeginnings(entry, faults);
        break;
      case 'ignore':
        settings.ignore = readGlobs(entry, faults);
        break;
      case 'charactersPerMinute':
        if (isNumber(entry) && entry >= 1) settings.charactersPerMinute = entry;
        else faults.push({ path, message: message('“{0}” must be a number, {1} or more.', key, 1) });
        break;
      case 'targetMinutes':
        if (isNumber(entry) && entry > 0) settings.targetMinutes = entry;
        // null stands for: no target.
        else if (entry !== null)
          faults.push({ path, message: message('“{0}” must be a number above {1}.', key, 0) });
        break;
      case '$schema':
        break;
      default:
        faults.push({ path, key: true, message: message('There is no setting “{0}”.', key) });
    }
  }
  return { settings, faults };
}

const STANDARDS: readonly Standard[] = ['consistent', 'gbt9704', 'taiwan'];
const SEVERITIES: readonly ('off' | Severity)[] = ['off', 'error', 'warning', 'information', 'hint'];

function readRules(value: unknown, faults: Fault[]): Settings['rules'] {
  if (!isObject(value)) {
    faults.push({ path: ['rules'], message: message('“{0}” must be an object.', 'rules') });
    return {};
  }
  const severities: [string, 'off' | Severity][] = [];
  for (const [id, severity] of Object.entries(value)) {
    const path = ['rules', id];
    if (!RULE_IDS.includes(id)) {
      faults.push({ path, key: true, message: message('There is no rule “{0}”.', id) });
    } else if (!isOneOf(severity, SEVERITIES)) faults.push({ path, message: oneOf(id, SEVERITIES) });
    else severities.push([id, severity]);
  }
  return Object.fromEntries(severities);
}

function readBeginnings(value: unknown, faults: Fault[]): NotHeading[] {
  if (!Array.isArray(value)) {
    faults.push({ path: ['notHeadings'], message: message('“{0}” must be a list.', 'notHeadings') });
    return [];
  }
  return value.flatMap((entry: unknown, index): NotHeading[] => {
    if (isText(entry)) return [entry.trimStart()];
    const path = ['notHeadings', index];
    if (!isObject(entry)) {
      faults.push({
        path,
        message: message(
          '“{0}” must hold texts that are not empty, or objects of “file” and “line”.',
          'notHeadings',
        ),
      });
      return [];
    }
    for (const key of Object.keys(entry))
      if (!isOneOf(key, ENTRY_KEYS))
        faults.push({ path: [...path, key], key: true, message: message('There is no setting “{0}”.', key) });
    const { file, line } = entry;
    if (isText(file) && isText(line)) return [{ file, line: line.trimStart() }];
    const wrong = ENTRY_KEYS.find((key) => !isText(entry[key])) ?? 'file';
    faults.push({
      path: wrong in entry ? [...path, wrong] : path,
      message: message('“{0}” must be a text that is not empty.', wrong),
    });
    return [];
  });
}

function readGlobs(value: unknown, faults: Fault[]): string[] {
  if (!Array.isArray(value)) {
    faults.push({ path: ['ignore'], message: message('“{0}” must be a list.', 'ignore') });
    return [];
  }
  return value.flatMap((glob: unknown, index): string[] => {
    if (isText(glob) && isTooWild(glob)) {
      faults.push({
        path: ['ignore', index],
        message: message('A glob has at most {0} * and 1,000 characters.', MOST_STARS),
      });
      return [];
    }
    if (isText(glob)) return [glob];
    faults.push({
      path: ['ignore', index],
      message: message('“{0}” must be a text that is not empty.', 'ignore'),
    });
    return [];
  });
}

const ENTRY_KEYS = ['file', 'line'] as const;

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== '';
}

function oneOf(name: string, values: readonly string[]): Message {
  return message('“{0}” must be one of: {1}.', name, values.join(', '));
}

function isOneOf<Value extends string>(value: unknown, values: readonly Value[]): value is Value {
  return values.some((one) => one === value);
}

function isNumber(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
