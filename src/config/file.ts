// .speech-draft.json: the settings of a folder and of what lies below it. JSON in which comments and a comma too many are
// forgiven.
import {
  findNodeAtLocation,
  getNodeValue,
  parseTree,
  type ParseError,
  printParseErrorCode,
} from 'jsonc-parser';
import { message, type Message } from '../lint/messages.ts';
import { type Fault, readSettings, type Settings } from './settings.ts';

export const CONFIG_FILE = '.speech-draft.json';

/** Something in the file that does not hold. Line and column from 1, the column in UTF-16 units. */
export interface Problem {
  readonly line: number;
  readonly column: number;
  readonly message: Message;
}

export interface ConfigFile {
  /** What is right in the file, whatever else is wrong. */
  readonly settings: Partial<Settings>;
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

/** CommaExpected → "comma expected". */
function sayError(code: string): string {
  return code.replace(/(?!^)[A-Z]/g, (letter) => ' ' + letter.toLowerCase()).toLowerCase();
}

function locate(text: string, { offset, message }: { offset: number; message: Message }): Problem {
  const before = text.slice(0, offset).split(/\r\n|\n|\r/);
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1, message };
}
