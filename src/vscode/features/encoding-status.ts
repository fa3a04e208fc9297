// A text that was opened in the wrong encoding: the language status says so and offers to reopen it in the one that reads
// best. Looked for when a text is opened or replaced, not while somebody types.
import {
  commands,
  Disposable,
  EventEmitter,
  l10n,
  languages,
  type LanguageStatusItem,
  LanguageStatusSeverity,
  type TextDocument,
  Uri,
  window,
  workspace,
} from 'vscode';
import { shareOfCommon } from '../../core/text/common-characters.ts';
import { beginningOf } from '../../core/text/positions.ts';
import { isMojibake, MOJIBAKE_PREFIX } from '../../core/views/mojibake.ts';
import { tell } from '../documents/editors.ts';
import { LANGUAGE, linesOf } from '../documents/language.ts';

const REOPEN = 'speechDraft.reopenWithEncoding';
/** A file may be a draft by its name; by its content, what cannot be read becomes none. */
const LANGUAGES = [LANGUAGE, 'plaintext'];
/** Whoever changes so many UTF-16 units at once has not typed them. */
const REPLACED = 200;

export class EncodingStatus {
  readonly #garbled = new WeakSet<TextDocument>();
  readonly #changes = new EventEmitter<void>();
  /** A text is garbled that was not, or no more. */
  readonly onDidChange = this.#changes.event;
  readonly #subscriptions: Disposable;
  #item: LanguageStatusItem | undefined;

  constructor() {
    this.#subscriptions = Disposable.from(
      this.#changes,
      workspace.onDidOpenTextDocument((document) => this.#look(document)),
      workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        const isReplaced = contentChanges.some(({ text }) => text.length > REPLACED);
        if (isReplaced || this.isGarbled(document)) this.#look(document);
      }),
      window.onDidChangeActiveTextEditor(() => void this.#show()),
      commands.registerCommand(REOPEN, reopen),
    );
    for (const document of workspace.textDocuments) this.#look(document);
  }

  /** Whether a document reads as no text does: nothing should be counted in it. */
  isGarbled(document: TextDocument): boolean {
    return this.#garbled.has(document);
  }

  dispose(): void {
    this.#item?.dispose();
    this.#subscriptions.dispose();
  }

  #look(document: TextDocument): void {
    const was = this.isGarbled(document);
    const is =
      LANGUAGES.includes(document.languageId) && isMojibake(beginningOf(linesOf(document), MOJIBAKE_PREFIX));
    if (is) this.#garbled.add(document);
    else this.#garbled.delete(document);
    if (is !== was) this.#changes.fire();
    if (is || was) void this.#show();
  }

  async #show(): Promise<void> {
    const document = window.activeTextEditor?.document;
    const encoding = document && this.isGarbled(document) ? await likelyEncoding(document) : undefined;
    this.#item?.dispose();
    this.#item = undefined;
    if (!document || document !== window.activeTextEditor?.document || !this.isGarbled(document)) return;
    const item = languages.createLanguageStatusItem('speechDraft.encoding', LANGUAGES);
    this.#item = item;
    item.name = l10n.t('Encoding of the draft');
    item.severity = LanguageStatusSeverity.Warning;
    item.text = l10n.t('Garbled text');
    item.detail = encoding
      ? l10n.t('This file reads as {0}', nameOf(encoding))
      : l10n.t('The file itself is damaged, or in an encoding that is not known here');
    item.command = encoding
      ? {
          title: l10n.t('Reopen with {0}', nameOf(encoding)),
          command: REOPEN,
          arguments: [document.uri.toString(), encoding],
        }
      : { title: l10n.t('Change the encoding…'), command: 'workbench.action.editor.changeEncoding' };
  }
}

/** As VS Code names them. */
const ENCODINGS = ['utf8', 'gb18030', 'big5hkscs', 'utf16le', 'utf16be'];

function nameOf(encoding: string): string {
  return (
    { utf8: 'UTF-8', gb18030: 'GB18030', big5hkscs: 'Big5', utf16le: 'UTF-16 LE', utf16be: 'UTF-16 BE' }[
      encoding
    ] ?? encoding
  );
}

/** The encoding in which the file reads most like Chinese; undefined where it does in none. */
async function likelyEncoding({ uri, encoding: current }: TextDocument): Promise<string | undefined> {
  let best: string | undefined;
  let most = LEAST_COMMON;
  try {
    const bytes = (await workspace.fs.readFile(uri)).subarray(0, LARGEST);
    for (const encoding of ENCODINGS) {
      if (encoding === current) continue;
      const text = await workspace.decode(bytes, { encoding }).then(undefined, () => '');
      const share = isMojibake(text) ? 0 : (shareOfCommon(text.slice(0, MOJIBAKE_PREFIX)) ?? 0);
      if (share <= most) continue;
      most = share;
      best = encoding;
    }
  } catch {
    // It has never been saved, or is gone.
  }
  return best;
}

/** In bytes. */
const LARGEST = 1_000_000;
/** A wrong reading has hardly 0.2 of the common characters. */
const LEAST_COMMON = 0.3;

async function reopen(uri: string, encoding: string): Promise<void> {
  try {
    await workspace.openTextDocument(Uri.parse(uri), { encoding });
  } catch {
    tell(l10n.t('Save or undo the changes first: reopening would lose them.'));
  }
}
