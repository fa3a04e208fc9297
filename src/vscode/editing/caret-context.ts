// Context keys that follow the caret, for keys and menus that hold on headings only.
import { sectionAt } from '../../core/views/sections.ts';
import { commands, Disposable, type TextDocument, window, workspace } from 'vscode';
import type { Draft } from '../../core/reading/draft.ts';
import { headingOf } from '../../core/views/heading-title.ts';
import { editorOf } from '../documents/editors.ts';
import type { Drafts } from '../documents/drafts.ts';
import { isDraft } from '../documents/language.ts';

interface Context {
  /** Within some numbered section. */
  readonly inSection: boolean;
  /** On a heading's line, every caret. */
  readonly onHeading: boolean;
  /** Before a heading's title, every caret: where Word's Tab goes a level deeper. */
  readonly atOrdinal: boolean;
}

const NOWHERE: Context = { inSection: false, onHeading: false, atOrdinal: false };

export function followCaret(drafts: Drafts): Disposable {
  const told = new Map<string, boolean>();

  function follow(): void {
    for (const [key, value] of Object.entries(contextOf(drafts))) {
      if (told.get(key) === value) continue;
      told.set(key, value);
      void commands.executeCommand('setContext', `speechDraft.${key}`, value);
    }
  }

  // Activation reads no text.
  const first = setTimeout(follow, 0);
  return Disposable.from(
    new Disposable(() => clearTimeout(first)),
    window.onDidChangeActiveTextEditor(follow),
    window.onDidChangeTextEditorSelection(({ textEditor }) => {
      if (textEditor === window.activeTextEditor) follow();
    }),
    // A line may become a heading without the caret moving: by undo, or a change of language.
    drafts.onDidChange(({ document }) => {
      if (document === window.activeTextEditor?.document) follow();
    }),
    workspace.onDidOpenTextDocument(follow),
    drafts.onDidReread(follow),
  );
}

function contextOf(drafts: Drafts): Context {
  const editor = window.activeTextEditor;
  const draft = editor && isDraft(editor.document) ? drafts.now(editor.document) : undefined;
  if (!editor || !draft) return NOWHERE;
  const inSection = editor.selections.every(({ active }) => sectionAt(draft, active.line));
  const onHeading = isOnHeadings(draft, editor.document);
  const atOrdinal =
    onHeading &&
    editor.selections.every(({ active, isEmpty }) => {
      const section = sectionAt(draft, active.line);
      return isEmpty && section && active.character <= headingOf(draft, section).titleRange.start.character;
    });
  return { inSection, onHeading, atOrdinal };
}

/** Whether every caret, or selection within one line, stands on a heading. */
export function isOnHeadings(draft: Draft, document: TextDocument): boolean {
  const { selections = [] } = editorOf(document) ?? {};
  return selections.every(
    ({ isSingleLine, active: { line } }) => isSingleLine && sectionAt(draft, line)?.line === line,
  );
}
