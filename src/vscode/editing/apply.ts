// Makes an edit by structure: one undo step, the selection on the same text, and nothing lost where the text changes at
// the same time.
import { l10n, type TextDocument, workspace } from 'vscode';
import type { Draft } from '../../core/reading/draft.ts';
import type { Refused } from '../../core/edits/index.ts';
import { rememberAutomatic } from './automatic-ordinals.ts';
import { fromPosition, toRange, toSelection, toWorkspaceEdit } from '../convert.ts';
import type { Drafts } from '../documents/drafts.ts';
import { isWritable } from '../documents/language.ts';
import { editorOf, tell } from '../documents/editors.ts';
import { reasonOf } from './refusal-messages.ts';
import type { Made } from './sequential-edits.ts';
import { tellLeft } from './left-references.ts';

/** What is to be done to a text. Without `map` each selection stays where VS Code leaves it. */
type Change = Partial<Made> & Pick<Made, 'edits'>;

/** `make` is asked again where the text has changed in between. Whether the edit has been made. */
export async function applyMade(
  drafts: Drafts,
  document: TextDocument,
  make: (draft: Draft) => Change | Refused,
): Promise<boolean> {
  if (isRefusedAsReadOnly(document)) return false;
  for (let attempt = 0; attempt < 2; attempt++) {
    const draft = drafts.now(document);
    if (!draft) return false;
    const made = make(draft);
    if ('refused' in made) {
      tell(reasonOf(made.refused));
      return false;
    }
    const { version } = document;
    const isDone = await write(document, made);
    // VS Code says that it has edited a read-only text, and does not.
    if (made.edits.length > 0 && document.version === version) {
      tellReadOnly();
      return false;
    }
    if (isDone) {
      if (made.automatic) rememberAutomatic(document, made.automatic);
      // Nobody waits for the answer: it may never come.
      if (made.left && made.left.length > 0) void tellLeft(document, made.left);
      return true;
    }
  }
  tell(l10n.t('The text changed at the same time, so nothing was done. Try again.'));
  return false;
}

/** Whether it is the older side of a diff, or in an archive, and said so. A workspace edit would change it all the same. */
export function isRefusedAsReadOnly(document: TextDocument): boolean {
  if (isWritable(document)) return false;
  tellReadOnly();
  return true;
}

function tellReadOnly(): void {
  tell(l10n.t('This text is read-only: nothing was changed.'));
}

async function write(document: TextDocument, { edits, map, cursors }: Change): Promise<boolean> {
  const editor = editorOf(document);
  if (!editor) return workspace.applyEdit(toWorkspaceEdit(document.uri, edits));
  const selections = cursors
    ? cursors.map((cursor) => toSelection(cursor, cursor))
    : map
      ? editor.selections.map(({ anchor, active }) =>
          toSelection(map(fromPosition(anchor)), map(fromPosition(active))),
        )
      : [];
  const { version } = document;
  const isDone = await editor.edit((builder) => {
    for (const { range, text } of edits) builder.replace(toRange(range), text);
  });
  const [first] = selections;
  // A key that came after the edit has moved the caret on from there.
  if (isDone && document.version === version + 1 && first) {
    editor.selections = selections;
    editor.revealRange(toRange({ start: fromPosition(first.active), end: fromPosition(first.active) }));
  }
  return isDone;
}
