// Writes into a .speech-draft.json, also where it stands changed in an editor.
import { l10n, type Uri, window, workspace } from 'vscode';
import type { Configurations } from './configurations.ts';
import { toWorkspaceEdit } from '../convert.ts';

/** Comes to its end when what was written holds. */
export async function writeConfig(file: Uri, text: string, configurations: Configurations): Promise<void> {
  const open = workspace.textDocuments.find(({ uri }) => uri.toString() === file.toString());
  if (open?.isDirty) {
    const start = { line: 0, character: 0 };
    const range = { start, end: { line: open.lineCount, character: 0 } };
    await workspace.applyEdit(toWorkspaceEdit(file, [{ range, text }]));
    await open.save();
  } else await workspace.fs.writeFile(file, new TextEncoder().encode(text));
  await configurations.reload();
}

/** Undefined where there is no such file; as it stands changed in an editor, if it does. */
export async function textOf(file: Uri): Promise<string | undefined> {
  const open = workspace.textDocuments.find(({ uri }) => uri.toString() === file.toString());
  // VS Code keeps a document for a while whose file is gone.
  if (open?.isDirty) return open.getText();
  try {
    return new TextDecoder().decode(await workspace.fs.readFile(file));
  } catch {
    return undefined;
  }
}

export async function refuseInvalid(file: Uri): Promise<void> {
  await window.showTextDocument(file);
  window.setStatusBarMessage(l10n.t('This file is no valid JSON: correct it first.'), 6000);
}
