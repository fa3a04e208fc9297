// Go to Symbol in Workspace, over all drafts of the workspace. Each file is read once, and again when it has changed.
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
import { parse } from '../../core/reading/draft.ts';
import { tell } from '../documents/editors.ts';
import type { Configurations } from '../documents/configurations.ts';
import { toSymbolInformation } from '../convert.ts';
import type { Drafts } from '../documents/drafts.ts';
import { isDraft } from '../documents/language.ts';
import { log } from '../log.ts';
import { eachOf, MAX_FILES, textOf, type WorkspaceDrafts } from '../documents/workspace-drafts.ts';

/** From so many files that must be read, a progress is shown. */
const MANY = 20;

interface Known {
  /** What holds for it may change without the file. */
  readonly notHeadings: readonly string[];
  readonly isIgnored: boolean;
  readonly symbols: readonly SymbolInformation[];
}

export function provideWorkspaceSymbols(
  drafts: Drafts,
  configurations: Configurations,
  files: WorkspaceDrafts,
): Disposable {
  const index = new SymbolIndex(configurations, files);
  return Disposable.from(
    index,
    languages.registerWorkspaceSymbolProvider({
      async provideWorkspaceSymbols(query, token) {
        const open = workspace.textDocuments.filter((document) => !document.isClosed && isDraft(document));
        const found: SymbolInformation[] = [];
        for (const document of open) {
          const draft = await drafts.of(document, token);
          if (draft) for (const symbol of toSymbolInformation(draft, document.uri)) found.push(symbol);
        }
        const isOpen = new Set(open.map(({ uri }) => uri.toString()));
        for (const symbol of await index.symbols((uri) => !isOpen.has(uri.toString()), token))
          found.push(symbol);
        return token.isCancellationRequested ? undefined : found.filter(({ name }) => holds(name, query));
      },
    }),
  );
}

class SymbolIndex {
  readonly #known = new Map<string, Known>();
  readonly #configurations: Configurations;
  readonly #files: WorkspaceDrafts;
  readonly #subscription: Disposable;
  #hasTold = false;
  #changes = 0;

  constructor(configurations: Configurations, files: WorkspaceDrafts) {
    this.#configurations = configurations;
    this.#files = files;
    this.#subscription = files.onDidChange((uri) => {
      this.#changes++;
      this.#known.delete(uri.toString());
    });
  }

  async symbols(wanted: (uri: Uri) => boolean, token: CancellationToken): Promise<SymbolInformation[]> {
    const { uris, isAll } = await this.#files.list();
    if (!isAll) this.#tellOnce();
    const files = uris.filter(wanted);
    const unread = files.filter((uri) => !this.#isKnown(uri));
    const read = (): Promise<void> =>
      eachOf(
        unread,
        (uri) => this.#read(uri),
        () => token.isCancellationRequested,
      );
    if (unread.length < MANY) await read();
    else
      await window.withProgress(
        { location: ProgressLocation.Window, title: l10n.t('Reading drafts: {0}', unread.length) },
        read,
      );
    return files.flatMap((uri) => this.#known.get(uri.toString())?.symbols ?? []);
  }

  dispose(): void {
    this.#subscription.dispose();
    this.#known.clear();
  }

  #isKnown(uri: Uri): boolean {
    const known = this.#known.get(uri.toString());
    const { notHeadings, isIgnored } = this.#configurations.of({ uri });
    return (
      known?.isIgnored === isIgnored &&
      (known.notHeadings === notHeadings || JSON.stringify(known.notHeadings) === JSON.stringify(notHeadings))
    );
  }

  async #read(uri: Uri): Promise<void> {
    const key = uri.toString();
    const changes = this.#changes;
    const { notHeadings, isIgnored } = await this.#configurations.forUri(uri);
    const text = isIgnored
      ? undefined
      : await textOf(uri, (reason) => log.warn(`${uri.toString(true)}: ${reason}`));
    const symbols = text === undefined ? [] : toSymbolInformation(parse(text, { notHeadings }), uri);
    // What has changed meanwhile is read again for the next key.
    if (changes === this.#changes) this.#known.set(key, { notHeadings, isIgnored, symbols });
  }

  #tellOnce(): void {
    if (this.#hasTold) return;
    this.#hasTold = true;
    tell(l10n.t('More than {0} drafts in this workspace: the rest is not searched.', MAX_FILES));
  }
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
