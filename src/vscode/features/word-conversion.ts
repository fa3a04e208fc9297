// Import from Word, export to Word. Nothing that is there is written over without a question.
import {
  commands,
  Disposable,
  env,
  type ExtensionContext,
  l10n,
  ProgressLocation,
  type TextDocument,
  UIKind,
  Uri,
  window,
  workspace,
} from 'vscode';
import { parse } from '../../core/reading/draft.ts';
import type { WordConversion } from '../../word/conversion.ts';
import type { Drafts } from '../documents/drafts.ts';
import { LANGUAGE } from '../documents/language.ts';
import { ownFile } from '../documents/own-file.ts';
import { say } from '../l10n.ts';

const loadWord = ownFile<WordConversion>('word');

export function provideWordConversion({ extensionUri }: ExtensionContext, drafts: Drafts): Disposable {
  return Disposable.from(
    // The Explorer's menu says which file was clicked on, and which are selected.
    commands.registerCommand('speechDraft.importWord', async (clicked?: Uri, selected?: readonly Uri[]) => {
      const documents = selected?.length ? selected : clicked ? [clicked] : await askForDocuments();
      await importAll(extensionUri, documents);
    }),
    commands.registerCommand('speechDraft.exportWord', async (asked?: unknown, target?: unknown) => {
      const document =
        asked instanceof Uri ? await workspace.openTextDocument(asked) : window.activeTextEditor?.document;
      if (document)
        await exportOne(extensionUri, drafts, document, target instanceof Uri ? target : undefined);
    }),
  );
}

// ---- Import ----

async function askForDocuments(): Promise<readonly Uri[]> {
  const chosen = await window.showOpenDialog({
    title: l10n.t('Import from Word'),
    openLabel: l10n.t('Import'),
    canSelectMany: true,
    filters: { Word: ['docx'] },
  });
  return chosen ?? [];
}

/** Writes a text beside each document, and shows it where it is only one. */
async function importAll(extensionUri: Uri, documents: readonly Uri[]): Promise<void> {
  const targets = await targetsFor(documents);
  if (!targets || documents.length === 0) return;
  const problems: string[] = [];
  let written: Uri[] = [];
  const title = l10n.t('Importing from Word');
  const location = documents.length > 1 ? ProgressLocation.Notification : ProgressLocation.Window;
  await window.withProgress({ location, title, cancellable: true }, async (progress, token) => {
    const { readWord } = await loadWord(extensionUri);
    for (const [index, document] of documents.entries()) {
      if (token.isCancellationRequested) return;
      progress.report({ message: nameOf(document), increment: 100 / documents.length });
      try {
        const reading = readWord(await workspace.fs.readFile(document));
        const notes = 'refused' in reading ? [reading.refused] : reading.leftOut;
        for (const note of notes) problems.push(`${nameOf(document)}: ${say(note)}`);
        const target = targets[index];
        if ('text' in reading && target) written = written.concat(await writeText(target, reading.text));
      } catch (error) {
        problems.push(`${nameOf(document)}: ${error instanceof Error ? error.message : String(error)}`);
      }
    }
  });
  const [only] = written;
  if (only && written.length === 1) await commands.executeCommand('vscode.open', only);
  else if (written.length > 1) window.setStatusBarMessage(l10n.t('{0} texts imported', written.length), 4000);
  if (problems.length > 0) void window.showWarningMessage(problems.join('\n'));
}

/** The text's place; where nothing can be written it is opened unsaved. */
async function writeText(target: Uri, text: string): Promise<Uri[]> {
  try {
    await workspace.fs.writeFile(target, new TextEncoder().encode(text));
    return [target];
  } catch {
    await window.showTextDocument(await workspace.openTextDocument({ language: LANGUAGE, content: text }));
    return [];
  }
}

/** Where the texts go, once the writer has said what becomes of those that are there; undefined where nothing is to be done. */
async function targetsFor(documents: readonly Uri[]): Promise<Uri[] | undefined> {
  const targets = documents.map((document) => withEnding(document, '.txt'));
  const isThere = await Promise.all(targets.map(exists));
  const existing = targets.filter((_, index) => isThere[index]);
  if (existing.length === 0) return targets;
  const replace = l10n.t('Replace');
  const keepBoth = l10n.t('Keep Both');
  const question =
    existing.length === 1
      ? l10n.t('“{0}” already exists.', nameOf(existing[0] ?? Uri.file('')))
      : l10n.t('{0} of these texts already exist.', existing.length);
  const detail = existing.length === 1 ? '' : existing.map(nameOf).join('\n');
  const answer = await window.showWarningMessage(question, { modal: true, detail }, keepBoth, replace);
  if (answer === replace) return targets;
  return answer === keepBoth ? Promise.all(targets.map((target) => free(target))) : undefined;
}

/** 讲话.txt, or the first of 讲话 2.txt, 讲话 3.txt, … that is not there. */
async function free(target: Uri): Promise<Uri> {
  let candidate = target;
  for (let number = 2; await exists(candidate); number++) candidate = withEnding(target, ` ${number}.txt`);
  return candidate;
}

// ---- Export ----

async function exportOne(
  extensionUri: Uri,
  drafts: Drafts,
  document: TextDocument,
  asked: Uri | undefined,
): Promise<void> {
  const target = asked ? await confirmed(asked) : await askForTarget(document);
  if (!target) return;
  try {
    const { writeWord } = await loadWord(extensionUri);
    const draft = (await drafts.of(document)) ?? parse(document.getText());
    const { bytes, leftOut } = await writeWord(draft);
    await workspace.fs.writeFile(target, bytes);
    if (leftOut.length > 0) void window.showWarningMessage(leftOut.map(say).join('\n'));
    void offerToOpen(target);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    void window.showErrorMessage(l10n.t('“{0}” could not be written: {1}', nameOf(target), reason));
  }
}

/** The dialog itself asks before something is replaced. */
async function askForTarget({ uri, isUntitled }: TextDocument): Promise<Uri | undefined> {
  const [folder] = workspace.workspaceFolders ?? [];
  const beside = isUntitled
    ? folder && Uri.joinPath(folder.uri, `${nameOf(uri)}.docx`)
    : withEnding(uri, '.docx');
  return window.showSaveDialog({
    title: l10n.t('Export to Word'),
    saveLabel: l10n.t('Export'),
    filters: { Word: ['docx'] },
    ...(beside ? { defaultUri: beside } : {}),
  });
}

async function confirmed(target: Uri): Promise<Uri | undefined> {
  if (!(await exists(target))) return target;
  const replace = l10n.t('Replace');
  const question = l10n.t('“{0}” already exists.', nameOf(target));
  return (await window.showWarningMessage(question, { modal: true }, replace)) === replace
    ? target
    : undefined;
}

async function offerToOpen(target: Uri): Promise<void> {
  const text = l10n.t('“{0}” has been written.', nameOf(target));
  const open = l10n.t('Open');
  // In a browser, or from afar, there is no Word to open it with.
  if (env.uiKind === UIKind.Web || env.remoteName !== undefined) window.setStatusBarMessage(text, 4000);
  else if ((await window.showInformationMessage(text, open)) === open) await env.openExternal(target);
}

// ---- Files ----

function nameOf({ path }: Uri): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

function withEnding(uri: Uri, ending: string): Uri {
  return uri.with({ path: uri.path.replace(/(?<=[^/])\.[^./]*$|$/, ending) });
}

async function exists(uri: Uri): Promise<boolean> {
  return workspace.fs.stat(uri).then(
    () => true,
    () => false,
  );
}
