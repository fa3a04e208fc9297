// .speech-draft.json: the settings of a folder and of what lies below it. JSON in which comments and a comma too many are
// forgiven.
import {
  applyEdits,
  findNodeAtLocation,
  getNodeValue,
  type JSONPath,
  modify,
  parseTree,
  type ParseError,
  printParseErrorCode,
} from 'jsonc-parser';
import { message, type Message } from '../lint/messages.ts';
import type { Severity } from '../lint/rule.ts';
import { renamed } from './file-globs.ts';
import { type Fault, type NotHeading, readSettings, type WrittenSettings } from './settings.ts';

/** Something in the file that does not hold. Line and column from 1, the column in UTF-16 units. */
export interface Problem {
  readonly line: number;
  readonly column: number;
  readonly message: Message;
}

export interface ConfigFile {
  /** What is right in the file, whatever else is wrong. */
  readonly settings: Partial<WrittenSettings>;
  /** In the order of the text. */
  readonly problems: readonly Problem[];
}

/** Reads any text whatsoever; never throws. */
export function readConfigFile(text: string): ConfigFile {
  const source = text.replace(/^\uFEFF/, ' ');
  const errors: ParseError[] = [];
  const root = parseTree(source, errors, { allowTrailingComma: true });
  const invalid = errors.map(({ error, offset }) => ({
    offset,
    message: message('This is not valid JSON: {0}.', sayError(printParseErrorCode(error))),
  }));
  if (root === undefined)
    return { settings: {}, problems: invalid.map((problem) => locate(source, problem)) };
  const { settings, faults } = readSettings(getNodeValue(root));
  const problems = invalid
    .concat(faults.map((fault) => ({ offset: offsetOf(fault), message: fault.message })))
    .sort((a, b) => a.offset - b.offset);
  return { settings, problems: problems.map((problem) => locate(source, problem)) };

  function offsetOf({ path, key }: Fault): number {
    const node = root && findNodeAtLocation(root, [...path]);
    const at = key ? node?.parent?.children?.[0] : node;
    return at?.offset ?? 0;
  }
}

/** The text of a configuration file with one more entry of `notHeadings`; undefined where it holds no valid JSON. */
export function withNotHeading(text: string, entry: NotHeading): string | undefined {
  const source = text.trim() === '' ? '{}\n' : text;
  const { root, list } = listIn(source);
  if (root?.type !== 'object' || (list && list.type !== 'array')) return undefined;
  const path = list ? ['notHeadings', list.children?.length ?? 0] : ['notHeadings'];
  return changed(source, path, list ? entry : [entry]);
}

/** The same without an entry, as often as it stands there; undefined where it does not. */
export function withoutNotHeading(text: string, entry: NotHeading): string | undefined {
  const wanted = JSON.stringify(entry);
  let now: string | undefined;
  for (let left = text; ; left = now) {
    const entries = listIn(left).list?.children ?? [];
    const at = entries.findIndex((it) => isSame(getNodeValue(it), wanted));
    if (at < 0) return now;
    now = changed(left, entries.length === 1 ? ['notHeadings'] : ['notHeadings', at], undefined);
  }
}

/**
 * The same where a file, or a folder with all that is in it, has another name: both as globs. Undefined where no entry is about
 * it.
 */
export function withRenamed(text: string, from: string, to: string): string | undefined {
  const entries = listIn(text).list?.children ?? [];
  let now = text;
  for (const [at, entry] of entries.entries()) {
    const value: unknown = findNodeAtLocation(entry, ['file'])?.value;
    const name = typeof value === 'string' ? renamed(value, from, to) : undefined;
    if (name !== undefined) now = changed(now, ['notHeadings', at, 'file'], name, false);
  }
  return now === text ? undefined : now;
}

/** The text of a configuration file with another severity of a rule; undefined where it holds no valid JSON. */
export function withSeverity(text: string, rule: string, severity: 'off' | Severity): string | undefined {
  const source = text.trim() === '' ? '{}\n' : text;
  const errors: ParseError[] = [];
  const root = parseTree(source, errors, { allowTrailingComma: true });
  const rules = root && findNodeAtLocation(root, ['rules']);
  if (errors.length > 0 || root?.type !== 'object' || (rules && rules.type !== 'object')) return undefined;
  return changed(source, ['rules', rule], severity, false);
}

/** Both parts in one order, whatever theirs is. */
function isSame(value: unknown, wanted: string): boolean {
  const { settings } = readSettings({ notHeadings: [value] });
  return JSON.stringify(settings.notHeadings?.[0]) === wanted;
}

function listIn(text: string) {
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { allowTrailingComma: true });
  const list = root && errors.length === 0 ? findNodeAtLocation(root, ['notHeadings']) : undefined;
  return { root: errors.length === 0 ? root : undefined, list };
}

function changed(
  text: string,
  path: JSONPath,
  value: unknown,
  isArrayInsertion = value !== undefined && path.length > 1,
): string {
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  const formattingOptions = { insertSpaces: true, tabSize: 2, eol };
  return applyEdits(text, modify(text, path, value, { formattingOptions, isArrayInsertion }));
}

/** CommaExpected → "comma expected". */
function sayError(code: string): string {
  return code.replace(/(?!^)[A-Z]/g, (letter) => ' ' + letter.toLowerCase()).toLowerCase();
}

function locate(text: string, { offset, message }: { offset: number; message: Message }): Problem {
  const before = text.slice(0, offset).split(/\r\n|\n|\r/);
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1, message };
}
