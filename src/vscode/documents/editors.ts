// The editor that shows a document, and the line below it where a command says what it has done.
import { type TextDocument, type TextEditor, window } from 'vscode';

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
