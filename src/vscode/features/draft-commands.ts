// The commands on the draft in the editor. Each is one undo step; one that finds nothing to do says so in the status bar.
import { commands, Disposable, l10n, type TextDocument, type Uri, window, workspace } from 'vscode';
import { beginningOf, entryFor } from '../../core/views/heading-suppressions.ts';
import type { Draft } from '../../core/reading/draft.ts';
import { fixAll } from '../../lint/lint.ts';
import type { LintCache } from '../documents/lint-cache.ts';
import type { Configurations } from '../documents/configurations.ts';
import type { Drafts } from '../documents/drafts.ts';
import { tell } from '../documents/editors.ts';
import { applyMade, isRefusedAsReadOnly } from '../editing/apply.ts';
import { NotHeadings } from './not-headings.ts';

export const MARK_NOT_HEADING = 'speechDraft.markNotHeading';
export const MARK_HEADING = 'speechDraft.markHeading';

/** What a command works on: the line it was called for, or else the one with the caret. */
interface Place {
  readonly document: TextDocument;
  readonly draft: Draft;
  readonly line: number;
}

export function provideDraftCommands(
  drafts: Drafts,
  lintCache: LintCache,
  configurations: Configurations,
): Disposable {
  const atPlace = (command: string, run: (place: Place) => Promise<void> | void): Disposable =>
    commands.registerCommand(command, async (uri?: Uri, line?: number) => {
      const place = await placeOf(drafts, uri, line);
      if (place) await run(place);
    });
  const notHeadings = new NotHeadings(configurations);
  return Disposable.from(
    notHeadings,
    atPlace('speechDraft.fixAll', async ({ document, draft }) => {
      const editsOf = (now: Draft) => fixAll(lintCache.of(document, now));
      if (editsOf(draft).length === 0) tell(l10n.t('There is nothing to fix.'));
      // Another edit may come first, and then they are worked out again.
      else await applyMade(drafts, document, (now) => ({ edits: editsOf(now) }));
    }),
    atPlace(MARK_NOT_HEADING, async ({ document, draft, line }) => {
      if (isRefusedAsReadOnly(document)) return;
      const section = draft.sections.find((each) => each.line === line);
      if (section) await notHeadings.add(document, beginningOf(draft, section));
      else tell(l10n.t('There is no numbered heading here.'));
    }),
    atPlace(MARK_HEADING, async ({ document, draft, line }) => {
      const entry = entryFor(draft, line);
      if (entry !== undefined) await notHeadings.remove(document, entry);
      else tell(l10n.t('This line is not marked as “no heading”.'));
    }),
  );
}

async function placeOf(
  drafts: Drafts,
  uri: Uri | undefined,
  line: number | undefined,
): Promise<Place | undefined> {
  const editor = window.activeTextEditor;
  const document = uri
    ? workspace.textDocuments.find((each) => each.uri.toString() === uri.toString())
    : editor?.document;
  const draft = document && (await drafts.of(document));
  return draft && { document, draft, line: line ?? editor?.selection.active.line ?? 0 };
}
