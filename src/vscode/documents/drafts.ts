// One Draft per document version, for every feature.
import {
  type CancellationToken,
  Disposable,
  EventEmitter,
  type TextDocument,
  type TextDocumentChangeEvent,
  workspace,
} from 'vscode';
import { type Draft, parse } from '../../core/reading/draft.ts';
import type { Configurations } from './configurations.ts';
import { fromContentChanges } from '../convert.ts';
import { type Entry, entryAfter } from './draft-entry.ts';
import { isDraft } from './language.ts';

/**
 * Reads a document when somebody first asks, keeps up with its changes (only changed lines are scanned again), and
 * forgets it when it is closed or becomes another language's.
 */
export class Drafts {
  readonly #entries = new Map<TextDocument, Entry>();
  readonly #configurations: Configurations;
  readonly #reread = new EventEmitter<void>();
  /** Drafts are other than they were though no text has changed: a line is a heading no more. */
  readonly onDidReread = this.#reread.event;
  readonly #changed = new EventEmitter<TextDocumentChangeEvent>();
  /** A draft's text has changed, and its Draft with it: whoever asks now gets the new one, in whatever order they were made. */
  readonly onDidChange = this.#changed.event;
  readonly #subscriptions: Disposable;

  constructor(configurations: Configurations) {
    this.#configurations = configurations;
    this.#subscriptions = Disposable.from(
      this.#reread,
      this.#changed,
      workspace.onDidChangeTextDocument((event) => {
        const { document, contentChanges } = event;
        const entry = this.#entries.get(document);
        if (entry) {
          const next = entryAfter(entry, document.version, fromContentChanges(contentChanges));
          if (next) this.#entries.set(document, next);
          else this.#entries.delete(document);
        }
        if (isDraft(document) && contentChanges.length > 0) this.#changed.fire(event);
      }),
      // A change of language closes the document too.
      workspace.onDidCloseTextDocument((document) => this.#entries.delete(document)),
      configurations.onDidChange(() => this.#forgetOtherHeadings()),
    );
  }

  /** The Draft of the document as it is now. Undefined where it is none, is closed, or nobody waits any more. */
  async of(document: TextDocument, token?: CancellationToken): Promise<Draft | undefined> {
    await this.#configurations.ready(document);
    return token?.isCancellationRequested ? undefined : this.now(document);
  }

  /** The same without waiting for a configuration file that is still being read. */
  now(document: TextDocument): Draft | undefined {
    if (document.isClosed || !isDraft(document)) return undefined;
    const entry = this.#entries.get(document);
    if (entry && entry.version === document.version) return entry.draft;
    const { notHeadings } = this.#configurations.of(document);
    const draft = parse(document.getText(), { notHeadings });
    this.#entries.set(document, { version: document.version, draft });
    return draft;
  }

  dispose(): void {
    this.#subscriptions.dispose();
    this.#entries.clear();
  }

  #forgetOtherHeadings(): void {
    let changed = false;
    for (const [document, { draft }] of this.#entries) {
      const { notHeadings } = this.#configurations.of(document);
      if (JSON.stringify(draft.options.notHeadings) === JSON.stringify(notHeadings)) continue;
      this.#entries.delete(document);
      changed = true;
    }
    if (changed) this.#reread.fire();
  }
}
