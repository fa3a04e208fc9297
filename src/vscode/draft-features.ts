// What comes with the first draft: which feature stands on what.
import type { ExtensionContext } from 'vscode';
import type { Configurations } from './documents/configurations.ts';
import { Drafts } from './documents/drafts.ts';
import { LintCache } from './documents/lint-cache.ts';
import { WorkspaceDrafts } from './documents/workspace-drafts.ts';
import { followCaret } from './editing/caret-context.ts';
import { provideEnter } from './editing/enter.ts';
import { provideOrdinalCompletion } from './editing/ordinal-completion.ts';
import { providePaste } from './editing/paste.ts';
import { provideRename } from './editing/rename.ts';
import { provideSectionActions } from './editing/section-actions.ts';
import { provideCodeActions } from './features/code-actions.ts';
import { showConfigProblems } from './features/config-problems.ts';
import { provideContentsList } from './features/contents-list.ts';
import { Diagnostics } from './features/diagnostics.ts';
import { provideDraftCommands } from './features/draft-commands.ts';
import type { EncodingStatus } from './features/encoding-status.ts';
import { Length } from './features/length.ts';
import { provideOutlineViews } from './features/outline-views.ts';
import { provideReferenceCompletion } from './features/reference-completion.ts';
import { provideReferences } from './features/references.ts';
import { followRenames } from './features/renamed-drafts.ts';
import { provideRuleDocuments } from './features/rule-documents.ts';
import { provideRuleSwitch } from './features/rule-switch.ts';
import { provideSemanticTokens } from './features/semantic-tokens.ts';
import { provideWorkspaceSymbols } from './features/workspace-symbols.ts';
import { StructureView } from './structure/view.ts';
import { standInFor } from './stand-in.ts';

/** The commands of commands.ts. */
const WHEN_CALLED = [
  'checkWorkspace cleanUp explainOutline exportWord importWord newDraft restyle',
  'renumberDraft renumberFromHere renumberSeries restartSeries continueSeries',
  'moveSectionUp moveSectionDown moveSectionTo promoteSection demoteSection',
  'insertSectionBefore insertSectionAfter insertSectionInside renameSection deleteSection',
  'cutSection copySection pasteSection copyOutline copyOutlineMarkdown',
  'goToNextSection goToPreviousSection goToParentSection goToFirstChild selectSection',
  'inTree.insertSectionAfter inTree.renameSection inTree.deleteSection',
  'inTree.cutSection inTree.copySection inTree.pasteSection',
].flatMap((names) => names.split(' '));

export function provideDraftFeatures(
  context: ExtensionContext,
  configurations: Configurations,
  encodings: EncodingStatus,
): void {
  const drafts = new Drafts(configurations);
  const lintCache = new LintCache(configurations);
  const structure = new StructureView(drafts, configurations);
  const files = new WorkspaceDrafts();
  context.subscriptions.push(
    drafts,
    provideOutlineViews(drafts, configurations),
    files,
    provideWorkspaceSymbols(drafts, configurations, files),
    provideSemanticTokens(drafts),
    new Diagnostics(drafts, lintCache, configurations),
    provideCodeActions(drafts, lintCache),
    provideDraftCommands(drafts, lintCache, configurations),
    followRenames(configurations),
    provideContentsList(drafts),
    provideRuleDocuments(context),
    provideRuleSwitch(configurations),
    showConfigProblems(configurations),
    new Length(drafts, configurations, encodings),
    structure,
    followCaret(drafts),
    provideSectionActions(drafts),
    provideEnter(drafts),
    provideOrdinalCompletion(drafts),
    provideReferences(drafts),
    provideReferenceCompletion(drafts),
    provideRename(drafts),
    providePaste(context),
    standInFor(
      WHEN_CALLED.map((name) => `speechDraft.${name}`),
      async () => {
        const { provideCommands } = await import('./commands.ts');
        return () => provideCommands(context, { drafts, configurations, files, structure });
      },
    ),
  );
}
