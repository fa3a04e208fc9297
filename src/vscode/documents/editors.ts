// The editor that shows a document, and the line below it where a command says what it has done.
import { ProgressLocation, type TextDocument, type TextEditor, window, workspace } from 'vscode';

/** The active one, if it shows the document. */
export function editorOf(document: TextDocument): TextEditor | undefined {
  const active = window.activeTextEditor;
  if (active?.document === document) return active;
  return window.visibleTextEditors.find((editor) => editor.document === document);
}

/** In the status bar, for four seconds. */
export function tell(text: string): void {
  window.setStatusBarMessage(text, 4000);
}

/**
 * What a command has done. In the status bar, which nothing reads out; so where the editor is set up for a screen reader, as a
 * notification too, which is read out and goes by itself.
 */
export function announce(text: string): void {
  tell(text);
  if (workspace.getConfiguration('editor').get('accessibilitySupport') !== 'on') return;
  const gone = new Promise((resolve) => setTimeout(resolve, 4000));
  void window.withProgress({ location: ProgressLocation.Notification, title: text }, () => gone);
}
