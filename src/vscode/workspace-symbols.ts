// Go to Symbol in Workspace, over all drafts of the workspace. A file is read once for each of its versions.
import {
  type CancellationToken,
  Disposable,
  l10n,
  languages,
  ProgressLocation,
  type SymbolInformation,
  type Uri,
  window,
  workspace,
} from 'vscode';
import { parse } from '../core/reading/draft.ts';
import type { Configurations } from './configurations.ts';
import { toSymbolInformation } from './convert.ts';
import { type Drafts, isDraft } from './drafts.ts';
import { DRAFT_FILES } from './patterns.ts';

/** From so many files that must be read, a progress is shown. */
const MANY = 20;
/** A file larger than this, in bytes, is no speech. */
const LARGEST = 16 * 1024 * 1024;
const MOST_FILES = 5000;
/** Files that are read at a time. */
const AT_ONCE = 8;

interface Known {
  readonly version: string;
  readonly symbols: readonly SymbolInformation[];
}

export function provideWorkspaceSymbols(drafts: Drafts, configurations: Configurations): Disposable {
  const known = new Map<string, Known>();

  async function symbolsOf(uri: Uri, token: CancellationToken): Promise<readonly SymbolInformation[]> {
    const key = uri.toString();
    const open = workspace.textDocuments.find((document) => document.uri.toString() === key);
    if (open) {
      const draft = await drafts.of(open, token);
      return draft ? toSymbolInformation(draft, uri) : [];
    }
    try {
      const { notHeadings } = await configurations.forUri(uri);
      const { mtime, size } = await workspace.fs.stat(uri);
      const version = JSON.stringify([mtime, size, notHeadings]);
      const before = known.get(key);
      if (before?.version === version) return before.symbols;
      if (size > LARGEST || token.isCancellationRequested) return [];
      const text = await workspace.decode(await workspace.fs.readFile(uri), { uri });
      const symbols = toSymbolInformation(parse(text, { notHeadings }), uri);
      known.set(key, { version, symbols });
      return symbols;
    } catch {
      // Deleted, or not to be read: the others are still found.
      known.delete(key);
      return [];
    }
  }

  async function collect(
    uris: readonly Uri[],
    query: string,
    token: CancellationToken,
  ): Promise<SymbolInformation[]> {
    const found: SymbolInformation[][] = uris.map(() => []);
    let next = 0;
    const worker = async (): Promise<void> => {
      while (next < uris.length && !token.isCancellationRequested) {
        const index = next++;
        const uri = uris[index];
        if (uri) found[index] = (await symbolsOf(uri, token)).filter(({ name }) => holds(name, query));
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, worker));
    return found.flat();
  }

  return Disposable.from(
    languages.registerWorkspaceSymbolProvider({
      async provideWorkspaceSymbols(query, token) {
        const files = await workspace.findFiles(DRAFT_FILES, undefined, MOST_FILES, token);
        const open = workspace.textDocuments.filter(isDraft).map(({ uri }) => uri);
        const uris = [...new Map([...files, ...open].map((uri) => [uri.toString(), uri])).values()];
        const unread = uris.filter((uri) => !known.has(uri.toString())).length;
        if (unread < MANY) return collect(uris, query, token);
        return window.withProgress(
          { location: ProgressLocation.Window, title: l10n.t('Reading {0} drafts', uris.length) },
          () => collect(uris, query, token),
        );
      },
    }),
    new Disposable(() => known.clear()),
  );
}

/** Whether the query's characters stand in the name in their order; the editor ranks what is left. */
function holds(name: string, query: string): boolean {
  const lower = name.toLowerCase();
  let at = 0;
  for (const character of query.toLowerCase().replace(/\s/g, '')) {
    at = lower.indexOf(character, at) + character.length;
    if (at < character.length) return false;
  }
  return true;
}
