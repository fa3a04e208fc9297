// An indent of full-width blanks that came with a new line goes when the caret leaves that line and nothing has been written
// there. VS Code does so for blanks and tabs by itself, but does not know the full-width blank for an indent.
import { Disposable, Range, type TextDocument, TextEditorSelectionChangeKind, window } from 'vscode';

interface Fresh {
  readonly document: TextDocument;
  readonly line: number;
  /** While it is the document's, nobody has written anything since. */
  readonly version: number;
}

let fresh: Fresh | undefined;

/** A line has just been begun by Enter. */
export function rememberFreshLine(document: TextDocument, line: number): void {
  const { text, isEmptyOrWhitespace } = document.lineAt(line);
  const isIndent = isEmptyOrWhitespace && text.includes('\u3000');
  fresh = isIndent ? { document, line, version: document.version } : undefined;
}

export function provideLeftIndents(): Disposable {
  return Disposable.from(
    window.onDidChangeTextEditorSelection(({ textEditor, kind, selections }) => {
      const left = fresh;
      if (
        left?.document !== textEditor.document ||
        selections.some(({ active }) => active.line === left.line)
      )
        return;
      fresh = undefined;
      // Not where an undo has taken the caret away: what it brings back is to stay.
      const isByHand =
        kind === TextEditorSelectionChangeKind.Keyboard || kind === TextEditorSelectionChangeKind.Mouse;
      if (!isByHand || left.document.version !== left.version) return;
      const { range } = left.document.lineAt(left.line);
      void textEditor.edit((edit) => edit.delete(new Range(range.start, range.end)), {
        undoStopBefore: false,
        undoStopAfter: false,
      });
    }),
    new Disposable(() => (fresh = undefined)),
  );
}
