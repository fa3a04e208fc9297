// Publishes what the rules find, after a pause in typing and never on the line that is being typed.
import {
  type Diagnostic,
  Disposable,
  languages,
  type TextDocument,
  type TextDocumentChangeEvent,
  window,
  workspace,
} from 'vscode';
import type { Finding } from '../../lint/rule.ts';
import type { LintCache } from '../documents/lint-cache.ts';
import type { Configurations } from '../documents/configurations.ts';
import { toDiagnostic } from '../convert.ts';
import type { Drafts } from '../documents/drafts.ts';
import { isDraft, isWritable } from '../documents/language.ts';
import { ruleUri } from './rule-documents.ts';
import { type Later, later } from '../later.ts';
import { say } from '../l10n.ts';

/** How long to wait after a key before checking, in milliseconds: longer than between two keys, too short to notice. */
const PAUSE = 300;

interface State {
  timer: Later | undefined;
  findings: readonly Finding[];
  /** The document's version that `findings` are about. */
  version: number;
  /** The line of the last key, for as long as the caret stays there and nothing is saved. */
  typedLine: number | undefined;
}

export class Diagnostics {
  readonly #collection = languages.createDiagnosticCollection('speech-draft');
  readonly #states = new Map<TextDocument, State>();
  readonly #drafts: Drafts;
  readonly #lintCache: LintCache;
  readonly #subscriptions: Disposable;

  constructor(drafts: Drafts, lintCache: LintCache, configurations: Configurations) {
    this.#drafts = drafts;
    this.#lintCache = lintCache;
    this.#subscriptions = Disposable.from(
      this.#collection,
      workspace.onDidOpenTextDocument((document) => this.#schedule(document, 0)),
      drafts.onDidChange((event) => this.#changed(event)),
      workspace.onDidSaveTextDocument((document) => this.#release(document)),
      workspace.onDidCloseTextDocument((document) => this.#forget(document)),
      window.onDidChangeTextEditorSelection(({ textEditor }) => this.#moved(textEditor.document)),
      window.onDidChangeActiveTextEditor(() => {
        for (const document of this.#states.keys()) this.#moved(document);
      }),
      configurations.onDidChange(() => this.#checkAll()),
      drafts.onDidReread(() => this.#checkAll()),
    );
    this.#checkAll();
  }

  dispose(): void {
    for (const { timer } of this.#states.values()) timer?.cancel();
    this.#subscriptions.dispose();
  }

  #checkAll(): void {
    for (const document of workspace.textDocuments) this.#schedule(document, 0);
  }

  #changed({ document, contentChanges, reason }: TextDocumentChangeEvent): void {
    const [change] = contentChanges;
    if (!change) return;
    const state = this.#schedule(document, PAUSE);
    // Undo, and a change in several places, is nothing that a hand types.
    const isTyped = contentChanges.length === 1 && reason === undefined;
    if (state)
      state.typedLine = isTyped ? change.range.start.line + change.text.split('\n').length - 1 : undefined;
  }

  #moved(document: TextDocument): void {
    const line = this.#states.get(document)?.typedLine;
    if (line !== undefined && !isCaretOn(document, line)) this.#release(document);
  }

  /** The line is no longer being typed: what was held back is shown. */
  #release(document: TextDocument): void {
    const state = this.#states.get(document);
    if (state?.typedLine === undefined) return;
    state.typedLine = undefined;
    if (state.version === document.version) this.#publish(document, state);
  }

  #schedule(document: TextDocument, pause: number): State | undefined {
    if (!isDraft(document) || !isWritable(document)) return undefined;
    const state = this.#states.get(document) ?? {
      timer: undefined,
      findings: [],
      version: -1,
      typedLine: undefined,
    };
    this.#states.set(document, state);
    state.timer?.cancel();
    state.timer = later(pause, () => this.#check(document, state));
    return state;
  }

  async #check(document: TextDocument, state: State): Promise<void> {
    const draft = await this.#drafts.of(document);
    // Closed, or of another language, while the configuration was read.
    if (!draft || this.#states.get(document) !== state) return;
    state.findings = this.#lintCache.of(document, draft);
    state.version = document.version;
    this.#publish(document, state);
  }

  #publish(document: TextDocument, state: State): void {
    // Something else than a hand may have changed it.
    if (state.typedLine !== undefined && !isCaretOn(document, state.typedLine)) state.typedLine = undefined;
    const { findings, typedLine = -1 } = state;
    const shown = findings.filter(({ range }) => typedLine < range.start.line || typedLine > range.end.line);
    this.#collection.set(
      document.uri,
      shown.map((finding) => diagnosticOf(finding, document)),
    );
  }

  #forget(document: TextDocument): void {
    this.#states.get(document)?.timer?.cancel();
    this.#states.delete(document);
    this.#collection.delete(document.uri);
  }
}

function isCaretOn(document: TextDocument, line: number): boolean {
  const editor = window.activeTextEditor;
  return editor?.document === document && editor.selections.some(({ active }) => active.line === line);
}

function diagnosticOf(finding: Finding, { uri }: TextDocument): Diagnostic {
  return toDiagnostic(finding, uri, { say, explain: ruleUri });
}
