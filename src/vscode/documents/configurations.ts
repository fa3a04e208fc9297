// What holds for a document: the settings, and over them the nearest .speech-draft.json in its folder or above it.
import { Disposable, EventEmitter, type TextDocument, Uri, workspace } from 'vscode';
import type { ConfigFile } from '../../config/file.ts';
import type { FileName } from '../../config/file-globs.ts';
import {
  CONFIG_FILE,
  DEFAULTS,
  merge,
  readSettings,
  type Settings,
  settingsFor,
  type WrittenSettings,
} from '../../config/settings.ts';

export interface Found extends ConfigFile {
  readonly uri: Uri;
}

/** What is found from a folder upwards, while several folders are looked at together; by the folder's URI. */
type Lookups = Map<string, Promise<Found | undefined>>;

export class Configurations {
  /** What holds in the folders of documents that somebody has asked about. */
  readonly #found = new Map<string, Found | undefined>();
  /** Those folders, and all that lead to them: what changes elsewhere changes nothing for them. */
  readonly #above = new Set<string>();
  #lookups: Lookups = new Map();
  #waiting = 0;
  /** What `of` has answered: the same object until something changes. */
  readonly #settings = new Map<string, Settings>();
  /** Beginnings of lines that are no headings, by the URI of a document that is in no file. */
  readonly #unsaved = new Map<string, readonly string[]>();
  readonly #change = new EventEmitter<void>();
  /** Settings or a configuration file have changed; ask again for all. */
  readonly onDidChange = this.#change.event;
  readonly #read = new EventEmitter<Found>();
  /** A configuration file has been read. */
  readonly onDidRead = this.#read.event;
  readonly #forget = new EventEmitter<void>();
  /** All files are read again; those that are still there are told of next. */
  readonly onDidForget = this.#forget.event;
  readonly #subscriptions: Disposable;

  constructor() {
    const watcher = workspace.createFileSystemWatcher('**/*');
    const reload = (): void => void this.reload();
    const changedFile = (uri: Uri): void => {
      if (uri.path.endsWith(`/${CONFIG_FILE}`) && this.#above.has(parentOf(uri).toString())) reload();
    };
    // With a folder go and come its files, and nothing may be said of each.
    const changed = (uri: Uri): void => {
      if (this.#above.has(uri.toString())) reload();
      else changedFile(uri);
    };
    this.#subscriptions = Disposable.from(
      this.#change,
      this.#read,
      this.#forget,
      watcher,
      watcher.onDidChange(changed),
      watcher.onDidCreate(changed),
      watcher.onDidDelete(changed),
      // A file outside of the workspace is not watched, but it may be edited here.
      workspace.onDidSaveTextDocument(({ uri }) => changedFile(uri)),
      workspace.onDidChangeWorkspaceFolders(reload),
      workspace.onDidCloseTextDocument(({ uri }) => this.#unsaved.delete(uri.toString())),
      workspace.onDidChangeConfiguration((event) => {
        if (!event.affectsConfiguration('speechDraft')) return;
        this.#settings.clear();
        this.#change.fire();
      }),
    );
  }

  /** What holds as far as it is known; `ready` says when that is all. */
  of({ uri, languageId }: Pick<TextDocument, 'uri'> & { languageId?: string }): Settings {
    const key = uri.toString();
    const known = this.#settings.get(key);
    if (known) return known;
    const scope = languageId === undefined ? uri : { uri, languageId };
    const own = workspace.getConfiguration('speechDraft', scope);
    const { settings } = readSettings(Object.fromEntries(KEYS.map((key) => [key, own.get(key)])));
    const file = this.fileFor({ uri });
    const inFile = file ? settingsFor(file.settings, fileName(uri, file.uri)) : {};
    const whole = [
      settingsFor(settings, fileName(uri, workspace.getWorkspaceFolder(uri)?.uri, true)),
      inFile,
      { notHeadings: this.unsavedOf({ uri }) },
    ].reduce<Settings>(merge, DEFAULTS);
    this.#settings.set(key, whole);
    return whole;
  }

  /** Comes to its end when the configuration file for a document, if there is one, has been read. */
  async ready({ uri }: Pick<TextDocument, 'uri'>): Promise<void> {
    const folder = folderOf(uri);
    const key = folder.toString();
    for (let above = folder; !this.#above.has(above.toString()); above = parentOf(above))
      this.#above.add(above.toString());
    while (!this.#found.has(key)) {
      const lookups = this.#lookups;
      this.#waiting++;
      const found = await nearest(folder, lookups);
      // Only lookups at the same time share their answers: a folder may get its file at any later time.
      if (--this.#waiting === 0) this.#lookups.clear();
      // All has been read again meanwhile, or somebody else has looked here.
      if (lookups !== this.#lookups || this.#found.has(key)) continue;
      this.#found.set(key, found);
      if (!found) return;
      this.#settings.clear();
      this.#read.fire(found);
      this.#change.fire();
    }
  }

  async forUri(uri: Uri): Promise<Settings> {
    await this.ready({ uri });
    return this.of({ uri });
  }

  /** The configuration file that holds for a document, as far as it is known. */
  fileFor({ uri }: Pick<TextDocument, 'uri'>): Found | undefined {
    return this.#found.get(folderOf(uri).toString());
  }

  /** The one that holds now, for whoever is about to write: of a file that has just come the system may not have told yet. */
  lookUp({ uri }: Pick<TextDocument, 'uri'>): Promise<Found | undefined> {
    return nearest(folderOf(uri), new Map());
  }

  /** The configuration files that have been read, each once. */
  get files(): readonly Found[] {
    const files = [...this.#found.values()].filter((found) => found !== undefined);
    return [...new Map(files.map((found) => [found.uri.toString(), found])).values()];
  }

  /** What holds for a document that is in no file, for as long as it is open. */
  setUnsaved({ uri }: Pick<TextDocument, 'uri'>, notHeadings: readonly string[]): void {
    this.#unsaved.set(uri.toString(), notHeadings);
    this.#settings.clear();
    this.#change.fire();
  }

  unsavedOf({ uri }: Pick<TextDocument, 'uri'>): readonly string[] {
    return this.#unsaved.get(uri.toString()) ?? [];
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }

  /** Reads again what has been read; what held before holds until all is there. */
  async reload(): Promise<void> {
    const lookups: Lookups = new Map();
    this.#lookups = lookups;
    const keys = [...this.#found.keys()];
    const entries = await Promise.all(
      keys.map(async (key) => [key, await nearest(Uri.parse(key), lookups)] as const),
    );
    if (this.#lookups !== lookups) return;
    lookups.clear();
    // What has been looked up meanwhile is as new.
    for (const [key, found] of entries) this.#found.set(key, found);
    this.#settings.clear();
    this.#forget.fire();
    for (const found of this.files) this.#read.fire(found);
    this.#change.fire();
  }
}

/** The settings that a configuration file may hold too. */
const KEYS = [
  'standard',
  'rules',
  'notHeadings',
  'ignore',
  'charactersPerMinute',
  'targetMinutes',
] as const satisfies (keyof WrittenSettings)[];

/** How globs name a document that stand in `base`, a folder or a file in it. */
export function fileName(uri: Uri, base: Uri | undefined, isFolder = false): FileName {
  const folder = base && (isFolder ? base : parentOf(base)).path.replace(/\/$/, '');
  const isInside = folder !== undefined && uri.path.startsWith(`${folder}/`);
  return { relative: isInside ? uri.path.slice(folder.length + 1) : undefined, path: uri.path };
}

/** An untitled text takes what holds for the workspace's first folder. */
function folderOf(uri: Uri): Uri {
  if (uri.scheme === 'untitled') return workspace.workspaceFolders?.[0]?.uri ?? uri.with({ path: '/' });
  return parentOf(uri.with({ query: '', fragment: '' }));
}

function nearest(folder: Uri, lookups: Lookups): Promise<Found | undefined> {
  const key = folder.toString();
  const known = lookups.get(key);
  if (known) return known;
  const found = read(Uri.joinPath(folder, CONFIG_FILE)).then((own) => {
    const parent = parentOf(folder);
    return own ?? (parent.path === folder.path ? undefined : nearest(parent, lookups));
  });
  lookups.set(key, found);
  return found;
}

/** Undefined where there is no such file, or nothing can be read from such a place at all. */
async function read(uri: Uri): Promise<Found | undefined> {
  const bytes = await workspace.fs.readFile(uri).then(undefined, () => undefined);
  if (!bytes) return undefined;
  // Most folders have no such file, and need nothing that reads it.
  const { readConfigFile } = await import('../../config/file.ts');
  return { uri, ...readConfigFile(new TextDecoder().decode(bytes)) };
}

/** The root's is itself. */
function parentOf(uri: Uri): Uri {
  const end = uri.path.lastIndexOf('/', uri.path.length - 2);
  return uri.with({ path: end <= 0 ? '/' : uri.path.slice(0, end) });
}
