// From what was named on the command line to files, in the order asked, each once.
import picomatch from 'picomatch';
import { comparable } from '../config/file-globs.ts';
import { message, type Message } from '../lint/messages.ts';
import type { Entry, Io } from './io.ts';
import { reasonOf } from './job.ts';

export const STDIN = '-';

/** `isNamed` by the user, not found in a folder or by a glob. */
export type Asked =
  { readonly file: string; readonly isNamed?: true } | { readonly name: string; readonly wrong: Message };

/** What files of a folder are meant, by their names, and what is said where there are none. */
export interface FileKind {
  readonly extensions: RegExp;
  readonly missing: Message;
}

export const DRAFTS: FileKind = {
  extensions: /\.(?:txt|speech)$/i,
  missing: message('There is no draft here.'),
};

export const WORD_DOCUMENTS: FileKind = {
  extensions: /\.docx$/i,
  missing: message('There is no Word document here.'),
};

/**
 * The files that `operand` stands for, as the user would write them: itself if it is there; what lies in a folder and
 * is of this kind; what a glob matches. Folders are read in the order of their names.
 */
export async function filesOf(operands: readonly string[], kind: FileKind, io: Io): Promise<Asked[]> {
  const asked: Asked[] = [];
  const seen = new Set<string>();
  for (const operand of operands) {
    for (const one of await expand(operand, kind, io)) {
      const key =
        'file' in one && one.file !== STDIN ? io.path.resolve(io.cwd, one.file) : JSON.stringify(one);
      if (!seen.has(key)) asked.push(one);
      seen.add(key);
    }
  }
  return asked;
}

async function expand(operand: string, kind: FileKind, io: Io): Promise<readonly Asked[]> {
  if (operand === STDIN) return [{ file: STDIN, isNamed: true }];
  const found = (files: readonly Asked[]): readonly Asked[] =>
    files.length > 0 ? files : [{ name: operand, wrong: kind.missing }];
  const entry = await io.kindOf(io.path.resolve(io.cwd, operand));
  if (entry === 'folder') return found(await walk(operand, (path) => kind.extensions.test(path), io));
  if (entry !== undefined) return [{ file: operand, isNamed: true }];
  // A file may be called [稿].txt, so a name is a pattern only where no file has it.
  const pattern = io.path.sep === '\\' ? operand.replaceAll('\\', '/') : operand;
  const { base, isGlob } = picomatch.scan(pattern);
  if (!isGlob) return [{ name: operand, wrong: message('No such file.') }];
  const matches = picomatch(comparable(pattern.replace(/^(?:\.\/)+/, '')));
  const isMeant = (path: string): boolean => matches(comparable(path.replaceAll('\\', '/')));
  return found(await walk(base === '' ? '.' : base, isMeant, io));
}

/** ~$讲话.docx says who has a document open. */
const SKIPPED = /^(?:\.|node_modules$|~\$)/;

async function walk(folder: string, wanted: (path: string) => boolean, io: Io): Promise<Asked[]> {
  let entries: readonly Entry[];
  try {
    entries = await io.readFolder(io.path.resolve(io.cwd, folder));
  } catch (error) {
    return [{ name: folder, wrong: reasonOf(error) }];
  }
  const files: Asked[] = [];
  for (const { name, kind } of [...entries].sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (SKIPPED.test(name)) continue;
    const file = folder === '.' ? name : io.path.join(folder, name);
    if (kind === 'folder') for (const it of await walk(file, wanted, io)) files.push(it);
    else if (kind === 'file' && wanted(file)) files.push({ file });
  }
  return files;
}
