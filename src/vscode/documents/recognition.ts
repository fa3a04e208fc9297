// A plain text that reads like a draft becomes one by itself; one click undoes it, and that is remembered.
import {
  commands,
  Disposable,
  type ExtensionContext,
  l10n,
  languages,
  type LanguageStatusItem,
  LanguageStatusSeverity,
  type TextDocument,
  window,
  workspace,
} from 'vscode';
import { mayReadLikeDraft, RECOGNITION_PREFIX } from '../../core/views/detection-prefilter.ts';
import { beginningOf } from '../../core/text/positions.ts';
import type { Configurations } from './configurations.ts';
import { isDraft, isWritable, LANGUAGE, linesOf } from './language.ts';
import { type Later, later } from '../later.ts';
import { RejectedDocuments } from './rejected-documents.ts';

const PLAIN = 'plaintext';

/** How long to wait after a change before a text is looked at, in milliseconds. */
const PAUSE = 600;

export class Recognition {
  readonly #rejected: RejectedDocuments;
  readonly #configurations: Configurations;
  readonly #timers = new Map<TextDocument, Later>();
  /** Whose language is being changed here, so that it is not taken for the writer's wish. */
  readonly #own = new Set<string>();
  readonly #recognised = new Set<string>();
  /** The document closed last, while this may be half of a change of language. */
  #closed: { readonly uri: string; readonly language: string } | undefined;
  readonly #status = new Map<'draft' | 'refused', LanguageStatusItem>();
  readonly #subscriptions: Disposable;

  constructor({ globalState }: ExtensionContext, configurations: Configurations) {
    this.#rejected = new RejectedDocuments(globalState);
    this.#configurations = configurations;
    this.#subscriptions = Disposable.from(
      workspace.onDidOpenTextDocument((document) => this.#opened(document)),
      workspace.onDidCloseTextDocument((document) => this.#closedOne(document)),
      workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        // What is not looked at may change as it likes; and nothing is asked before there is a pause.
        if (contentChanges.some(({ rangeOffset }) => rangeOffset < RECOGNITION_PREFIX))
          this.#consider(document, PAUSE);
      }),
      window.onDidChangeActiveTextEditor(() => this.#showStatus()),
      configurations.onDidChange(() => {
        for (const document of workspace.textDocuments) void this.#ignore(document);
      }),
      commands.registerCommand('speechDraft.notDraft', () => this.#refuse()),
      commands.registerCommand('speechDraft.readAsDraft', () => this.#accept()),
    );
    for (const document of workspace.textDocuments) this.#opened(document);
    this.#showStatus();
  }

  dispose(): void {
    for (const timer of this.#timers.values()) timer.cancel();
    for (const item of this.#status.values()) item.dispose();
    this.#subscriptions.dispose();
  }

  #opened(document: TextDocument): void {
    const uri = document.uri.toString();
    const before = this.#closed?.uri === uri ? this.#closed.language : undefined;
    this.#closed = undefined;
    if (before !== undefined && before !== document.languageId && !this.#own.has(uri)) this.#chosen(document);
    else if (isDraft(document) && this.#rejected.has(document.uri)) void this.#set(document, PLAIN);
    else this.#consider(document, 0);
    if (before === undefined) void this.#ignore(document);
    this.#showStatus();
  }

  #closedOne(document: TextDocument): void {
    this.#timers.get(document)?.cancel();
    this.#timers.delete(document);
    // A change of language closes a document and opens it again at once.
    const closed = { uri: document.uri.toString(), language: document.languageId };
    this.#closed = closed;
    queueMicrotask(() => {
      if (this.#closed === closed) this.#closed = undefined;
    });
    if (document.isUntitled) this.#recognised.delete(closed.uri);
  }

  /** The writer has chosen a language by hand: that holds. */
  #chosen(document: TextDocument): void {
    if (isDraft(document)) void this.#rejected.delete(document.uri);
    else if (document.languageId === PLAIN) void this.#rejected.add(document.uri);
  }

  #consider(document: TextDocument, pause: number): void {
    this.#timers.get(document)?.cancel();
    this.#timers.delete(document);
    if (document.languageId !== PLAIN) return;
    this.#timers.set(
      document,
      later(pause, () => this.#look(document)),
    );
  }

  async #look(document: TextDocument): Promise<void> {
    this.#timers.delete(document);
    await this.#configurations.ready(document);
    // It may have been closed, or typed in, while the configuration was read.
    const isLeft = (): boolean =>
      document.isClosed || this.#timers.has(document) || !this.#mayBecome(document);
    if (isLeft()) return;
    const beginning = beginningOf(linesOf(document), RECOGNITION_PREFIX);
    if (!mayReadLikeDraft(beginning)) return;
    // What reads headings is loaded for the first text that may have some.
    const { readsLikeDraft } = await import('../../core/views/detection.ts');
    if (isLeft() || !readsLikeDraft(beginning)) return;
    this.#recognised.add(document.uri.toString());
    await this.#set(document, LANGUAGE);
  }

  /** What the settings say is no draft is none, whatever its name. */
  async #ignore(document: TextDocument): Promise<void> {
    if (!isDraft(document)) return;
    await this.#configurations.ready(document);
    if (!document.isClosed && isDraft(document) && this.#configurations.of(document).isIgnored)
      await this.#set(document, PLAIN);
  }

  #mayBecome(document: TextDocument): boolean {
    return (
      document.languageId === PLAIN &&
      isWritable(document) &&
      workspace.getConfiguration('speechDraft', document).get('detect', true) &&
      !this.#rejected.has(document.uri) &&
      !this.#configurations.of(document).isIgnored &&
      !isAssociatedWithPlainText(document)
    );
  }

  async #set(document: TextDocument, language: string): Promise<void> {
    const uri = document.uri.toString();
    this.#own.add(uri);
    try {
      await languages.setTextDocumentLanguage(document, language);
    } catch {
      // Closed in the meantime.
    } finally {
      this.#own.delete(uri);
    }
    this.#showStatus();
  }

  async #refuse(): Promise<void> {
    const document = window.activeTextEditor?.document;
    if (!document || !isDraft(document)) return;
    await this.#rejected.add(document.uri);
    this.#recognised.delete(document.uri.toString());
    await this.#set(document, PLAIN);
  }

  async #accept(): Promise<void> {
    const document = window.activeTextEditor?.document;
    if (!document || isDraft(document)) return;
    await this.#rejected.delete(document.uri);
    await this.#set(document, LANGUAGE);
  }

  #showStatus(): void {
    const document = window.activeTextEditor?.document;
    const refused = document?.languageId === PLAIN && this.#rejected.has(document.uri);
    if (document && isDraft(document)) {
      const item = this.#item('draft', LANGUAGE);
      item.text = 'Speech Draft / 讲话稿';
      item.detail = this.#recognised.has(document.uri.toString()) ? l10n.t('recognised by its content') : '';
      item.command = { title: l10n.t('Don’t read as a draft'), command: 'speechDraft.notDraft' };
    }
    if (refused) {
      const item = this.#item('refused', PLAIN);
      item.text = l10n.t('Not read as a draft');
      item.command = { title: l10n.t('Read as a draft'), command: 'speechDraft.readAsDraft' };
    } else {
      this.#status.get('refused')?.dispose();
      this.#status.delete('refused');
    }
  }

  #item(kind: 'draft' | 'refused', language: string): LanguageStatusItem {
    let item = this.#status.get(kind);
    if (!item) {
      item = languages.createLanguageStatusItem(`speechDraft.${kind}`, { language });
      item.name = l10n.t('Speech Draft');
      item.severity = LanguageStatusSeverity.Information;
      this.#status.set(kind, item);
    }
    return item;
  }
}

/** The writer's settings say that such files are plain text. */
function isAssociatedWithPlainText(document: TextDocument): boolean {
  const associations = workspace
    .getConfiguration('files', document)
    .get<Record<string, string>>('associations', {});
  return Object.entries(associations).some(
    ([pattern, language]) =>
      language === PLAIN &&
      languages.match({ pattern: pattern.includes('/') ? pattern : `**/${pattern}` }, document) > 0,
  );
}
