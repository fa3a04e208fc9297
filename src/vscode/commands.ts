// What comes with the first command: nobody sees anything of it before.
import type { ExtensionContext } from 'vscode';
import type { Configurations } from './documents/configurations.ts';
import type { Drafts } from './documents/drafts.ts';
import type { WorkspaceDrafts } from './documents/workspace-drafts.ts';
import { provideRestyle } from './editing/restyle.ts';
import { provideSectionEdits } from './editing/section-edits.ts';
import { provideSectionNavigation } from './editing/section-navigation.ts';
import { provideCleanUp } from './features/clean-up.ts';
import { provideExplainOutline } from './features/explain-outline.ts';
import { provideNewDraft } from './features/new-draft.ts';
import { provideWordConversion } from './features/word-conversion.ts';
import { provideWorkspaceCheck } from './features/workspace-check.ts';
import { provideStructureCommands } from './structure/commands.ts';
import { type Chosen, targetInTree } from './structure/target-in-tree.ts';

interface Parts {
  readonly drafts: Drafts;
  readonly configurations: Configurations;
  readonly files: WorkspaceDrafts;
  readonly structure: Chosen;
}

/** Registers the commands that draft-features.ts has others stand in for. */
export function provideCommands(
  context: ExtensionContext,
  { drafts, configurations, files, structure }: Parts,
): void {
  const inTree = targetInTree(structure);
  context.subscriptions.push(
    provideSectionEdits(drafts, inTree),
    provideSectionNavigation(drafts, inTree),
    provideStructureCommands(drafts, structure),
    provideRestyle(drafts),
    provideCleanUp(drafts, configurations),
    provideExplainOutline(drafts),
    provideWorkspaceCheck(configurations, files),
    provideNewDraft(context),
    provideWordConversion(context, drafts),
  );
}
