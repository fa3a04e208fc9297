// Insert or Update Contents List, and the same on save where a setting asks for it.
import { commands, Disposable, l10n, type TextDocument, window, workspace } from 'vscode';
import { updateContentsList } from '../../core/edits/index.ts';
import { contentsListOf } from '../../core/views/contents-list.ts';
import { toTextEdits } from '../convert.ts';
import type { Drafts } from '../documents/drafts.ts';
import { isDraft } from '../documents/language.ts';
import { tell } from '../documents/editors.ts';
import { applyMade } from '../editing/apply.ts';

export function provideContentsList(drafts: Drafts): Disposable {
  return Disposable.from(
    commands.registerCommand('speechDraft.updateContents', async () => {
      const document = window.activeTextEditor?.document;
      const draft = document && isDraft(document) ? await drafts.of(document) : undefined;
      if (!document || !draft) return;
      const change = updateContentsList(draft);
      if ('refused' in change && change.refused === 'nothing-to-do')
        tell(l10n.t('The contents list is up to date.'));
      else await applyMade(drafts, document, updateContentsList);
    }),
    workspace.onWillSaveTextDocument((event) => {
      const { document } = event;
      if (isDraft(document) && isOnSave(document))
        event.waitUntil(Promise.resolve(editsOf(drafts, document)));
    }),
  );
}

function isOnSave(document: TextDocument): boolean {
  return workspace.getConfiguration('speechDraft', document).get('updateContentsOnSave', false);
}

/** Of a list that is there, and that is about these headings. */
function editsOf(drafts: Drafts, document: TextDocument) {
  const draft = drafts.now(document);
  const change = draft && contentsListOf(draft)?.isSound ? updateContentsList(draft) : undefined;
  return change && 'edits' in change ? toTextEdits(change.edits) : [];
}
