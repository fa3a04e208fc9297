// The drafts of the workspace that are not open: found once, and from then on told of by the file system.
import { Disposable, EventEmitter, FileType, type FileStat, type Uri, workspace } from 'vscode';
import { DRAFT_FILES } from './draft-files.ts';

/** More files than this are no folder of speeches. */
export const MAX_FILES = 20_000;
/** A file larger than this, in bytes, is no speech. */
const LARGEST = 16 * 1024 * 1024;
/** Files that are read at a time. */
const AT_ONCE = 8;

export class WorkspaceDrafts {
  readonly #files = new Map<string, Uri>();
  readonly #changed = new EventEmitter<Uri>();
  /** A file that is new, other than it was, or gone; of all that `list` has named. */
  readonly onDidChange = this.#changed.event;
  /** Nothing is watched before somebody asks. */
  #watching: Disposable | undefined;
  #listing: Promise<boolean> | undefined;

  /** All there are, in no order; `isAll` is false where there are more than anybody can read. */
  async list(): Promise<{ readonly uris: readonly Uri[]; readonly isAll: boolean }> {
    this.#watching ??= this.#watch();
    this.#listing ??= this.#find();
    const isAll = await this.#listing;
    return { uris: [...this.#files.values()], isAll };
  }

  dispose(): void {
    this.#watching?.dispose();
    this.#changed.dispose();
    this.#files.clear();
  }

  #watch(): Disposable {
    const drafts = workspace.createFileSystemWatcher(DRAFT_FILES, false, false, true);
    // With a folder go all of its files, and nothing is said of each; nor, it may be, of those that come with one.
    const all = workspace.createFileSystemWatcher('**/*', false, true, false);
    const stale = (): void => {
      this.#listing = undefined;
    };
    return Disposable.from(
      drafts,
      all,
      drafts.onDidCreate((uri) => this.#add(uri)),
      drafts.onDidChange((uri) => this.#add(uri)),
      all.onDidDelete((uri) => this.#remove(uri)),
      all.onDidCreate((uri) => {
        if (uri.path.lastIndexOf('.') < uri.path.lastIndexOf('/')) stale();
      }),
      // A folder may have come or gone.
      workspace.onDidRenameFiles(({ files }) => {
        for (const { oldUri } of files) this.#remove(oldUri);
        stale();
      }),
      workspace.onDidCreateFiles(stale),
      workspace.onDidChangeWorkspaceFolders(() => {
        for (const uri of this.#files.values()) this.#remove(uri);
        stale();
      }),
    );
  }

  async #find(): Promise<boolean> {
    const found = await workspace.findFiles(DRAFT_FILES, undefined, MAX_FILES + 1);
    for (const uri of found.slice(0, MAX_FILES)) this.#files.set(uri.toString(), uri);
    return found.length <= MAX_FILES;
  }

  #add(uri: Uri): void {
    this.#files.set(uri.toString(), uri);
    this.#changed.fire(uri);
  }

  #remove(uri: Uri): void {
    const key = uri.toString();
    for (const [each, file] of this.#files) {
      if (each !== key && !each.startsWith(`${key}/`)) continue;
      this.#files.delete(each);
      this.#changed.fire(file);
    }
  }
}

/** The text of a file that is not open; undefined where it is none, and `why` is told the reason. */
export async function textOf(
  uri: Uri,
  why: (reason: 'too-large' | 'unreadable') => void,
): Promise<string | undefined> {
  try {
    const { size, type }: FileStat = await workspace.fs.stat(uri);
    if ((type & FileType.File) === 0) return undefined;
    if (size > LARGEST) {
      why('too-large');
      return undefined;
    }
    return await workspace.decode(await workspace.fs.readFile(uri), { uri });
  } catch {
    why('unreadable');
    return undefined;
  }
}

/** Does something with each, some at a time, until all are done or nobody waits any more. */
export async function eachOf<Item>(
  items: readonly Item[],
  visit: (item: Item) => Promise<void>,
  isCancelled: () => boolean,
): Promise<void> {
  const rest = items.values();
  const worker = async (): Promise<void> => {
    for (const item of rest) {
      if (isCancelled()) return;
      await visit(item);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
}
