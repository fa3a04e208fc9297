// What the suites share: drafts in the workspace's folder, and waiting for what the extension does by itself.
import type { ForTests } from '../../../src/vscode/extension.ts';
import { assert } from 'chai';
import {
  commands,
  type Diagnostic,
  type DocumentSymbol,
  env,
  extensions,
  languages,
  type Position,
  Selection,
  type TextDocument,
  type TextEditor,
  Uri,
  window,
  workspace,
} from 'vscode';

export function fileUri(name: string): Uri {
  const [folder] = workspace.workspaceFolders ?? [];
  assert.ok(folder);
  return Uri.joinPath(folder.uri, name);
}

export async function writeFile(name: string, text: string): Promise<Uri> {
  const uri = fileUri(name);
  await workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  return uri;
}

/** A sentence of the extension in the language of the display, by its English template. */
export async function said(template: string): Promise<string> {
  const extension = extensions.getExtension('speech-draft.speech-draft');
  assert.ok(extension);
  if (!env.language.startsWith('zh')) return template;
  const bundle = Uri.joinPath(extension.extensionUri, `l10n/bundle.l10n.${env.language}.json`);
  const sentences: unknown = JSON.parse(new TextDecoder().decode(await workspace.fs.readFile(bundle)));
  const sentence = new Map(Object.entries(sentences ?? {})).get(template);
  assert.isString(sentence, template);
  return String(sentence);
}

let files = 0;

/** Opens a new file with this text; ‸ in it is where the caret goes. */
export async function openText(name: string, marked: string): Promise<TextEditor> {
  const text = marked.replace('‸', '');
  // VS Code keeps a document for some minutes after it is closed, so each test needs a file of its own.
  const uri = await writeFile(name.replace(/(?=[^/]*$)/, `${++files} `), text);
  // Not through workspace.openTextDocument, which would keep the document from closing.
  await commands.executeCommand('vscode.open', uri);
  const editor = window.activeTextEditor;
  assert.equal(editor?.document.uri.toString(), uri.toString());
  assert.ok(editor);
  const offset = marked.indexOf('‸');
  if (offset >= 0) moveTo(editor, editor.document.positionAt(offset));
  return editor;
}

export function moveTo(editor: TextEditor, position: Position): void {
  editor.selection = new Selection(position, position);
}

/** The place right before a piece of text that stands once in the document. */
export function before(document: TextDocument, piece: string): Position {
  const text = document.getText();
  const offset = text.indexOf(piece);
  assert.ok(offset >= 0 && text.indexOf(piece, offset + 1) < 0, `“${piece}” does not stand once in the text`);
  return document.positionAt(offset);
}

/** Types as the keyboard does, at the caret. */
export async function type(text: string): Promise<void> {
  await commands.executeCommand('type', { text });
}

/** In milliseconds: what a busy machine takes at the most for what an idle one does at once. */
const LIMIT = 15_000;

/** Asks again and again until the answer is as it should be; the last answer otherwise fails the test. */
export async function until<T>(
  what: string,
  ask: () => T | PromiseLike<T>,
  isRight: (answer: T) => boolean,
): Promise<T> {
  let answer = await ask();
  for (const end = Date.now() + LIMIT; !isRight(answer) && Date.now() < end;) {
    await sleep(50);
    answer = await ask();
  }
  if (!isRight(answer)) assert.fail(`not in time: ${what}; it is ${JSON.stringify(answer)}`);
  return answer;
}

/** When the extension has nothing to do any more, so that what has not happened by then will not. */
export async function nothingPending(): Promise<void> {
  const own = extensions.getExtension<ForTests>('speech-draft.speech-draft');
  assert.ok(own?.exports.settled, 'the extension was not made for tests');
  await own.exports.settled();
}

export async function sleep(milliseconds: number): Promise<void> {
  await new Promise((done) => setTimeout(done, milliseconds));
}

export function ownDiagnostics(uri: Uri): Diagnostic[] {
  return languages.getDiagnostics(uri).filter(({ source }) => source === 'speech-draft');
}

/** The rules that have found something, in the order of the text, each with the text it is about. */
export function found(document: TextDocument): string[] {
  return ownDiagnostics(document.uri)
    .toSorted((a, b) => a.range.start.compareTo(b.range.start))
    .map(({ code, range }) => `${codeOf(code)} ${document.getText(range)}`);
}

export function codeOf(code: Diagnostic['code']): string {
  return String(typeof code === 'object' ? code.value : code);
}

export async function symbolsOf(uri: Uri): Promise<DocumentSymbol[]> {
  return (
    (await commands.executeCommand<DocumentSymbol[] | undefined>(
      'vscode.executeDocumentSymbolProvider',
      uri,
    )) ?? []
  );
}

/** The tree of symbols, a line each, two blanks for each level. */
export function tree(symbols: readonly DocumentSymbol[], indent = ''): string[] {
  return symbols.flatMap(({ name, children }) => [indent + name, ...tree(children, `${indent}  `)]);
}

/** What the extension has logged, and what the extension host has: each entry with the lines that belong to it. */
export async function logEntries(): Promise<string[]> {
  const entries: string[] = [];
  for (const command of await commands.getCommands()) {
    if (!/^workbench\.action\.output\.show\.(?:speech-draft\.|\w*exthost$)/.test(command)) continue;
    await commands.executeCommand(command);
    const text = await until(
      command,
      () => workspace.textDocuments.find(({ uri }) => uri.scheme === 'output')?.getText() ?? '',
      (shown) => shown !== '',
    );
    entries.push(...text.split(/\n(?=\d{4}-\d\d-\d\d \S+ \[)/));
  }
  await commands.executeCommand('workbench.action.closePanel');
  return entries;
}

export async function closeAll(): Promise<void> {
  await commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  await commands.executeCommand('workbench.action.closeAllEditors');
}
