// Activation: which feature stands on what. On plain text only what recognises a draft is set up; the rest comes with the
// first draft.
import {
  commands,
  Disposable,
  env,
  type ExtensionContext,
  ExtensionMode,
  version as vscodeVersion,
  workspace,
} from 'vscode';
import { version } from '../../package.json';
import { Configurations } from './documents/configurations.ts';
import { Drafts, isDraft } from './documents/drafts.ts';
import { LintCache } from './documents/lint-cache.ts';
import { Recognition } from './documents/recognition.ts';
import { WorkspaceDrafts } from './documents/workspace-drafts.ts';
import { followCaret } from './editing/caret-context.ts';
import { provideEnter } from './editing/enter.ts';
import { provideOrdinalCompletion } from './editing/ordinal-completion.ts';
import { providePaste } from './editing/paste.ts';
import { provideRename } from './editing/rename.ts';
import { provideRestyle } from './editing/restyle.ts';
import { provideSectionActions } from './editing/section-actions.ts';
import { provideSectionEdits } from './editing/section-edits.ts';
import { provideSectionNavigation } from './editing/section-navigation.ts';
import { provideCleanUp } from './features/clean-up.ts';
import { provideCodeActions } from './features/code-actions.ts';
import { showConfigProblems } from './features/config-problems.ts';
import { provideContentsList } from './features/contents-list.ts';
import { Diagnostics } from './features/diagnostics.ts';
import { provideDraftCommands } from './features/draft-commands.ts';
import { EncodingStatus } from './features/encoding-status.ts';
import { provideExplainOutline } from './features/explain-outline.ts';
import { Length } from './features/length.ts';
import { provideNewDraft } from './features/new-draft.ts';
import { provideOutlineViews } from './features/outline-views.ts';
import { provideReferenceCompletion } from './features/reference-completion.ts';
import { provideReferences } from './features/references.ts';
import { followRenames } from './features/renamed-drafts.ts';
import { provideRuleDocuments } from './features/rule-documents.ts';
import { provideRuleSwitch } from './features/rule-switch.ts';
import { provideSemanticTokens } from './features/semantic-tokens.ts';
import { provideWordConversion } from './features/word-conversion.ts';
import { provideWorkspaceCheck } from './features/workspace-check.ts';
import { provideWorkspaceSymbols } from './features/workspace-symbols.ts';
import { provideStructureCommands } from './structure/commands.ts';
import { targetInTree } from './structure/target-in-tree.ts';
import { StructureView } from './structure/view.ts';
import { settled } from './later.ts';
import { log } from './log.ts';

/** What may be asked for while there is no draft. */
const BEFORE_ANY_DRAFT = [
  'speechDraft.newDraft',
  'speechDraft.importWord',
  'speechDraft.exportWord',
  'speechDraft.checkWorkspace',
];

/** What tests ask: when nothing is to be done any more. */
export interface ForTests {
  readonly settled: () => Promise<void>;
}

export function activate(context: ExtensionContext): ForTests | undefined {
  log.info(`Speech Draft ${version}, ${env.appName} ${vscodeVersion}, ${env.language}`);
  const configurations = new Configurations();
  const encodings = new EncodingStatus();
  context.subscriptions.push(log, configurations, encodings);
  withFirstDraft(context, () => provideAll(context, configurations, encodings));
  context.subscriptions.push(new Recognition(context, configurations));
  return context.extensionMode === ExtensionMode.Test ? { settled } : undefined;
}

/** Calls `begin` once: when the first draft is there, or when somebody asks for what needs none. */
function withFirstDraft({ subscriptions }: ExtensionContext, begin: () => void): void {
  if (workspace.textDocuments.some(isDraft)) {
    begin();
    return;
  }
  const begun = (): void => {
    waiting.dispose();
    begin();
  };
  const waiting = Disposable.from(
    workspace.onDidOpenTextDocument((document) => {
      if (isDraft(document)) begun();
    }),
    ...BEFORE_ANY_DRAFT.map((command) =>
      commands.registerCommand(command, (...args: readonly unknown[]) => {
        begun();
        return commands.executeCommand(command, ...args);
      }),
    ),
  );
  subscriptions.push(waiting);
}

function provideAll(
  context: ExtensionContext,
  configurations: Configurations,
  encodings: EncodingStatus,
): void {
  const drafts = new Drafts(configurations);
  const lintCache = new LintCache(configurations);
  const structure = new StructureView(drafts, configurations);
  const inTree = targetInTree(structure);
  const files = new WorkspaceDrafts();
  context.subscriptions.push(
    drafts,
    provideOutlineViews(drafts, configurations),
    files,
    provideWorkspaceSymbols(drafts, configurations, files),
    provideWorkspaceCheck(configurations, files),
    provideSemanticTokens(drafts),
    new Diagnostics(drafts, lintCache, configurations),
    provideCodeActions(drafts, lintCache),
    provideDraftCommands(drafts, lintCache, configurations),
    followRenames(configurations),
    provideCleanUp(drafts, configurations),
    provideContentsList(drafts),
    provideRuleDocuments(context),
    provideRuleSwitch(configurations),
    showConfigProblems(configurations),
    new Length(drafts, configurations, encodings),
    structure,
    followCaret(drafts),
    provideSectionEdits(drafts, inTree),
    provideSectionNavigation(drafts, inTree),
    provideSectionActions(drafts),
    provideStructureCommands(drafts, structure),
    provideRestyle(drafts),
    provideEnter(drafts),
    provideOrdinalCompletion(drafts),
    provideReferences(drafts),
    provideReferenceCompletion(drafts),
    provideRename(drafts),
    provideExplainOutline(drafts),
    provideNewDraft(),
    provideWordConversion(context, drafts),
    providePaste(),
  );
}
