// Which documents are drafts, by the language that VS Code has given them, and which are somebody's text at all.
import { type TextDocument, workspace } from 'vscode';

export const LANGUAGE = 'speech-draft';

export function isDraft(document: TextDocument): boolean {
  return document.languageId === LANGUAGE;
}

/** Whether it is somebody's text, and neither an output channel nor the other side of a diff. */
export function isWritable({ uri, isUntitled }: TextDocument): boolean {
  return isUntitled || workspace.fs.isWritableFileSystem(uri.scheme) === true;
}

/** The lines of a document, one after another. */
export function* linesOf(document: TextDocument): Generator<string> {
  for (let line = 0; line < document.lineCount; line++) yield document.lineAt(line).text;
}
