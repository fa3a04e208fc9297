// Checks all drafts of the workspace into the Problems view, when somebody asks for it. What is open speaks for itself
// (diagnostics.ts); what is not is checked again when its file changes.
import {
  type CancellationToken,
  commands,
  type Diagnostic,
  DiagnosticSeverity,
  Disposable,
  l10n,
  languages,
  ProgressLocation,
  type Uri,
  window,
  workspace,
} from 'vscode';
import { parse } from '../../core/reading/draft.ts';
import { lint } from '../../lint/lint.ts';
import { counted, message } from '../../lint/messages.ts';
import { tell } from '../documents/editors.ts';
import type { Configurations } from '../documents/configurations.ts';
import { toDiagnostic } from '../convert.ts';
import { isDraft } from '../documents/language.ts';
import { log } from '../log.ts';
import { ruleUri } from './rule-documents.ts';
import { say } from '../l10n.ts';
import { eachOf, MAX_FILES, textOf, type WorkspaceDrafts } from '../documents/workspace-drafts.ts';

export function provideWorkspaceCheck(configurations: Configurations, files: WorkspaceDrafts): Disposable {
  const check = new WorkspaceCheck(configurations, files);
  return Disposable.from(
    check,
    commands.registerCommand('speechDraft.checkWorkspace', () => check.run()),
  );
}

class WorkspaceCheck {
  readonly #configurations: Configurations;
  readonly #collection = languages.createDiagnosticCollection('speech-draft-workspace');
  readonly #subscriptions: Disposable;
  /** Files that have been checked, by their URIs. */
  readonly #checked = new Map<string, Uri>();
  /** From then on every draft that comes is checked, too. */
  #isAsked = false;
  readonly #files: WorkspaceDrafts;

  constructor(configurations: Configurations, files: WorkspaceDrafts) {
    this.#configurations = configurations;
    this.#files = files;
    this.#subscriptions = Disposable.from(
      this.#collection,
      files.onDidChange((uri) => {
        if (this.#isAsked) void this.#check(uri);
      }),
      workspace.onDidOpenTextDocument((document) => {
        if (isDraft(document)) this.#collection.delete(document.uri);
      }),
      workspace.onDidCloseTextDocument(({ uri }) => this.#again(uri)),
      configurations.onDidChange(() => {
        for (const uri of this.#checked.values()) this.#again(uri);
      }),
    );
  }

  async run(): Promise<void> {
    this.#isAsked = true;
    const { uris, isAll } = await this.#files.list();
    let done = 0;
    const isCancelled = await window.withProgress(
      { location: ProgressLocation.Notification, title: l10n.t('Checking drafts'), cancellable: true },
      async (progress, token) => {
        await eachOf(
          uris,
          async (uri) => {
            await this.#check(uri, token);
            progress.report({ message: `${++done} / ${uris.length}`, increment: 100 / uris.length });
          },
          () => token.isCancellationRequested,
        );
        return token.isCancellationRequested;
      },
    );
    if (!isAll) log.warn(`more than ${MAX_FILES} drafts: the rest is not checked`);
    if (isCancelled) return;
    await commands.executeCommand('workbench.actions.view.problems');
    tell(this.#summary(uris));
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }

  /** Of a file that was checked before. */
  #again(uri: Uri): void {
    if (this.#checked.has(uri.toString())) void this.#check(uri);
  }

  async #check(uri: Uri, token?: CancellationToken): Promise<void> {
    if (token?.isCancellationRequested) return;
    const key = uri.toString();
    this.#checked.set(key, uri);
    const settings = await this.#configurations.forUri(uri);
    const text =
      isOpenDraft(key) || settings.isIgnored
        ? undefined
        : await textOf(uri, (reason) => log.warn(`${uri.toString(true)}: ${reason}`));
    // It may have been opened while it was read.
    if (text === undefined || isOpenDraft(key)) {
      this.#collection.delete(uri);
      return;
    }
    const draft = parse(text, { notHeadings: settings.notHeadings });
    const findings = lint(draft, {
      ...settings,
      onError: (rule, error) => log.error(`${rule}: ${String(error)}`),
    });
    this.#collection.set(
      uri,
      findings.map((finding) => toDiagnostic(finding, uri, { say, explain: ruleUri })),
    );
  }

  #summary(uris: readonly Uri[]): string {
    const found = uris
      .map((uri) => languages.getDiagnostics(uri).filter(isProblem).length)
      .filter((count) => count > 0);
    const problems = found.reduce((sum, count) => sum + count, 0);
    const drafts = counted(uris.length, '1 draft', '{0} drafts');
    if (problems === 0) return say(message('No problems in {0}.', drafts));
    return say(
      message('{0} in {1} of {2}', counted(problems, '1 problem', '{0} problems'), found.length, drafts),
    );
  }
}

/** Hints are left to the text. */
function isProblem({ source, severity }: Diagnostic): boolean {
  return source === 'speech-draft' && severity !== DiagnosticSeverity.Hint;
}

function isOpenDraft(key: string): boolean {
  return workspace.textDocuments.some(
    (document) => document.uri.toString() === key && !document.isClosed && isDraft(document),
  );
}
