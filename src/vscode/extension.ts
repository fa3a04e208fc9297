// Activation: which feature stands on what. Nothing else.
import { env, type ExtensionContext, version as vscodeVersion } from 'vscode';
import { version } from '../../package.json';
import { followCaret } from './caret-context.ts';
import { Checks } from './checks.ts';
import { provideCleanUp } from './clean-up.ts';
import { provideCodeActions } from './code-actions.ts';
import { provideColouring } from './colouring.ts';
import { provideCommands } from './commands.ts';
import { showConfigProblems } from './config-problems.ts';
import { Configurations } from './configurations.ts';
import { Diagnostics } from './diagnostics.ts';
import { Drafts } from './drafts.ts';
import { EncodingStatus } from './encoding-status.ts';
import { provideEnter } from './enter.ts';
import { provideExplainOutline } from './explain-outline.ts';
import { Length } from './length.ts';
import { log } from './log.ts';
import { provideNewDraft } from './new-draft.ts';
import { provideOrdinalCompletion } from './ordinal-completion.ts';
import { Recognition } from './recognition.ts';
import { providePaste } from './paste.ts';
import { provideReferenceCompletion } from './reference-completion.ts';
import { provideReferences } from './references.ts';
import { provideRename } from './rename.ts';
import { provideRestyle } from './restyle.ts';
import { provideRuleDocuments } from './rule-documents.ts';
import { provideRuleSwitch } from './rule-switch.ts';
import { provideSectionActions } from './section-actions.ts';
import { provideSectionEdits } from './section-edits.ts';
import { provideSectionPlaces } from './section-places.ts';
import { provideStructureCommands } from './structure-commands.ts';
import { StructureView } from './structure-view.ts';
import { provideViews } from './views.ts';
import { provideWordConversion } from './word-conversion.ts';
import { provideWorkspaceCheck } from './workspace-check.ts';
import { WorkspaceDrafts } from './workspace-drafts.ts';
import { provideWorkspaceSymbols } from './workspace-symbols.ts';

export function activate(context: ExtensionContext): void {
  const configurations = new Configurations();
  const drafts = new Drafts(configurations);
  const checks = new Checks(configurations);
  const structure = new StructureView(drafts, configurations);
  const encodings = new EncodingStatus();
  const files = new WorkspaceDrafts();
  log.info(`Speech Draft ${version}, ${env.appName} ${vscodeVersion}, ${env.language}`);
  context.subscriptions.push(
    log,
    configurations,
    drafts,
    provideViews(drafts, configurations),
    files,
    provideWorkspaceSymbols(drafts, configurations, files),
    provideWorkspaceCheck(configurations, files),
    provideColouring(drafts),
    new Diagnostics(drafts, checks, configurations),
    provideCodeActions(drafts, checks),
    provideCommands(drafts, checks, configurations),
    provideCleanUp(drafts, configurations),
    provideRuleDocuments(context),
    provideRuleSwitch(configurations),
    showConfigProblems(configurations),
    encodings,
    new Length(drafts, configurations, encodings),
    new Recognition(context, configurations),
    structure,
    followCaret(drafts),
    provideSectionEdits(drafts, structure),
    provideSectionPlaces(drafts, structure),
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
