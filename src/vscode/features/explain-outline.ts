// For who works on the extension: why each line is a heading or none, in a text of its own.
import { commands, type Disposable, l10n, type Uri, window, workspace } from 'vscode';
import { explainedLines } from '../../core/views/explained-lines.ts';
import type { Drafts } from '../documents/drafts.ts';

/** Called for a document by its address, or else for the one in the editor. */
export function provideExplainOutline(drafts: Drafts): Disposable {
  return commands.registerCommand('speechDraft.explainOutline', async (uri?: Uri) => {
    const document = uri ? await workspace.openTextDocument(uri) : window.activeTextEditor?.document;
    const draft = document && (await drafts.of(document));
    if (!draft) return;
    const content = explainedLines(draft)
      .map(({ depth, template, args }) => `${'    '.repeat(depth)}${l10n.t(template, ...args)}\n`)
      .join('');
    await window.showTextDocument(await workspace.openTextDocument({ language: 'plaintext', content }));
  });
}
