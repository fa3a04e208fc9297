// “This is no heading”, said of one draft: where it is kept, and how it is taken back.
import {
  commands,
  ConfigurationTarget,
  type Disposable,
  l10n,
  StatusBarAlignment,
  type StatusBarItem,
  type TextDocument,
  Uri,
  window,
  workspace,
} from 'vscode';
import { type FileName, globOf, matchesFile } from '../../config/file-globs.ts';
import { CONFIG_FILE, type NotHeading, readSettings } from '../../config/settings.ts';
import { type Configurations, fileName } from '../documents/configurations.ts';
import { refuseInvalid, textOf, writeConfig } from '../documents/config-writing.ts';

/** How long it is said, in milliseconds, with the click that takes it back. */
const SHOWN_FOR = 10_000;
const TAKE_BACK = 'speechDraft.takeBackNotHeading';

export class NotHeadings {
  readonly #configurations: Configurations;
  readonly #command: Disposable;
  #said: { readonly item: StatusBarItem; readonly timer: ReturnType<typeof setTimeout> } | undefined;
  #takeBack: (() => Promise<unknown>) | undefined;

  constructor(configurations: Configurations) {
    this.#configurations = configurations;
    this.#command = commands.registerCommand(TAKE_BACK, async () => {
      const takeBack = this.#takeBack;
      this.#unsay();
      await takeBack?.();
    });
  }

  /**
   * Keeps in mind that lines which begin so are no headings in this draft: in the configuration file that holds for it, or a new
   * one in its workspace folder; in the user's settings where there is no folder; for a text in no file as long as it is open.
   */
  async add(document: TextDocument, beginning: string): Promise<void> {
    const { uri } = document;
    await this.#configurations.ready(document);
    const folder = workspace.getWorkspaceFolder(uri);
    if (uri.scheme === 'untitled') {
      const others = this.#configurations.unsavedOf(document);
      this.#configurations.setUnsaved(document, [...others, beginning]);
      this.#say(beginning, l10n.t('Until this text is closed.'), () => this.remove(document, beginning));
    } else if (folder) {
      const { uri: file } = (await this.#configurations.lookUp(document)) ?? {
        uri: Uri.joinPath(folder.uri, CONFIG_FILE),
      };
      const entry = { file: globOf(fileName(uri, file)), line: beginning };
      const { withNotHeading } = await import('../../config/file.ts');
      const before = await textOf(file);
      const text = withNotHeading(before ?? '', entry);
      if (text === undefined) return refuseInvalid(file);
      await writeConfig(file, text, this.#configurations);
      this.#say(beginning, l10n.t('Kept in {0}.', workspace.asRelativePath(file)), async () => {
        // A file made for this alone goes with it.
        const isOwn = before === undefined && (await textOf(file)) === text;
        if (isOwn) await this.#delete(file);
        else await this.remove(document, beginning);
      });
    } else {
      const entry = { file: globOf(fileName(uri, undefined)), line: beginning };
      await updateSetting(ConfigurationTarget.Global, (entries) => [...entries, entry]);
      this.#say(beginning, l10n.t('Kept in the user settings.'), () => this.remove(document, beginning));
    }
  }

  /** Takes it back wherever it is kept. What a configuration file says of other drafts too is shown there instead. */
  async remove(document: TextDocument, beginning: string): Promise<void> {
    const { uri } = document;
    await this.#configurations.ready(document);
    const unsaved = this.#configurations.unsavedOf(document);
    if (unsaved.includes(beginning))
      this.#configurations.setUnsaved(
        document,
        unsaved.filter((it) => it !== beginning),
      );
    const name = fileName(uri, workspace.getWorkspaceFolder(uri)?.uri, true);
    const others = (entries: readonly unknown[]): readonly unknown[] =>
      entries.filter((entry) => {
        // Whatever else stands there is none of our business.
        const read = readSettings({ notHeadings: [entry] }).settings.notHeadings ?? [];
        return !read.some((it) => isAbout(it, beginning, name));
      });
    await updateSettings(others, uri);
    const file = await this.#configurations.lookUp(document);
    if (!file) return;
    const { withoutNotHeading } = await import('../../config/file.ts');
    const inFile = fileName(uri, file.uri);
    const text = withoutNotHeading((await textOf(file.uri)) ?? '', { file: globOf(inFile), line: beginning });
    if (text !== undefined) await writeConfig(file.uri, text, this.#configurations);
    const rest = file.settings.notHeadings?.filter(
      (it) => typeof it === 'string' || it.file !== globOf(inFile),
    );
    if (!rest?.some((entry) => isAbout(entry, beginning, inFile))) return;
    await window.showTextDocument(file.uri);
    window.setStatusBarMessage(l10n.t('“{0}” is set in this file.', beginning), 6000);
  }

  dispose(): void {
    this.#unsay();
    this.#command.dispose();
  }

  async #delete(file: Uri): Promise<void> {
    await workspace.fs.delete(file);
    await this.#configurations.reload();
  }

  #say(beginning: string, where: string, takeBack: () => Promise<unknown>): void {
    this.#unsay();
    const item = window.createStatusBarItem(StatusBarAlignment.Left);
    item.name = l10n.t('No heading');
    item.text = `$(discard) ${l10n.t('“{0}” is no heading in this draft: take back', beginning)}`;
    item.tooltip = where;
    item.command = TAKE_BACK;
    item.show();
    this.#takeBack = takeBack;
    this.#said = { item, timer: setTimeout(() => this.#unsay(), SHOWN_FOR) };
  }

  #unsay(): void {
    clearTimeout(this.#said?.timer);
    this.#said?.item.dispose();
    this.#said = this.#takeBack = undefined;
  }
}

const TARGETS = [
  ConfigurationTarget.WorkspaceFolder,
  ConfigurationTarget.Workspace,
  ConfigurationTarget.Global,
] as const;

const VALUES = {
  [ConfigurationTarget.WorkspaceFolder]: 'workspaceFolderValue',
  [ConfigurationTarget.Workspace]: 'workspaceValue',
  [ConfigurationTarget.Global]: 'globalValue',
} as const;

type ChangeEntries = (entries: readonly unknown[]) => readonly unknown[];

/** Changes what the settings say of a document, wherever they say it. */
export async function updateSettings(change: ChangeEntries, uri: Uri): Promise<void> {
  for (const target of TARGETS) await updateSetting(target, change, uri);
}

/** Changes what one of the settings files says, if it changes at all. */
async function updateSetting(target: ConfigurationTarget, change: ChangeEntries, uri?: Uri): Promise<void> {
  const settings = workspace.getConfiguration('speechDraft', uri);
  const before = settings.inspect<readonly unknown[]>('notHeadings')?.[VALUES[target]] ?? [];
  const after = change(before);
  if (after.length === before.length && after.every((entry, i) => entry === before[i])) return;
  await settings.update('notHeadings', after.length > 0 ? after : undefined, target);
}

/** Whether an entry says of lines in that file which begin so that they are no headings. */
function isAbout(entry: NotHeading, beginning: string, file: FileName): boolean {
  return typeof entry === 'string'
    ? entry === beginning
    : entry.line === beginning && matchesFile(entry.file, file);
}
