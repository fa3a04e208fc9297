import { assert } from 'chai';
import {
  type CodeAction,
  CodeActionKind,
  commands,
  Range,
  type TextEditor,
  Uri,
  window,
  workspace,
  WorkspaceEdit,
} from 'vscode';
import { before, closeAll, fileUri, moveTo, openText, symbolsOf, tree, until, writeFile } from './helpers.ts';

const TEXT = '同志们：\n一、看清形势\n二、抓住重点\n二、三条战线都要抓\n三、改进作风\n';
const HEADING = '三、改进作风';
const FILE = '.speech-draft.json';

function isDeepEqual(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

suite('“this is no heading”', () => {
  teardown(async () => {
    await closeAll();
    await workspace.fs.delete(fileUri(FILE)).then(undefined, () => {});
    await workspace.getConfiguration('speechDraft').update('notHeadings', undefined, true);
  });

  async function outline({ document }: TextEditor, isHeading: boolean): Promise<void> {
    await until(
      `an outline ${isHeading ? 'with' : 'without'} it`,
      async () => tree(await symbolsOf(document.uri)),
      (seen) => seen.length > 0 && seen.includes(HEADING) === isHeading,
    );
  }

  async function mark(editor: TextEditor): Promise<void> {
    await outline(editor, true);
    moveTo(editor, before(editor.document, HEADING));
    await commands.executeCommand('speechDraft.markNotHeading');
    await outline(editor, false);
  }

  /** By the code action, as a writer finds it. */
  async function unmark({ document }: TextEditor): Promise<void> {
    const position = before(document, HEADING);
    const actions = await commands.executeCommand<CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      new Range(position, position),
      CodeActionKind.RefactorRewrite.value,
    );
    const action = actions.find(({ command }) => command?.command === 'speechDraft.markHeading');
    assert.ok(action?.command);
    await commands.executeCommand(action.command.command, ...((action.command.arguments ?? []) as unknown[]));
  }

  const written = async (): Promise<string | undefined> =>
    workspace.fs.readFile(fileUri(FILE)).then(
      (bytes) => new TextDecoder().decode(bytes),
      () => undefined,
    );
  const inSettings = (): unknown =>
    workspace.getConfiguration('speechDraft').inspect('notHeadings')?.globalValue;

  test('is written to the folder’s file for this draft, and holds in no other one', async () => {
    const editor = await openText('稿子讲话.txt', TEXT);
    await mark(editor);
    const name = editor.document.uri.path.split('/').at(-1);
    assert.deepEqual(JSON.parse((await written()) ?? ''), { notHeadings: [{ file: name, line: HEADING }] });
    assert.isUndefined(inSettings());
    assert.equal(editor.document.getText(), TEXT);
    assert.isFalse(editor.document.isDirty);
    await outline(await openText('另一篇讲话.txt', TEXT), true);
  });

  test('is taken back by the click that is offered, and the file made for it goes', async () => {
    const editor = await openText('稿子讲话.txt', TEXT);
    await mark(editor);
    await commands.executeCommand('speechDraft.takeBackNotHeading');
    await outline(editor, true);
    assert.isUndefined(await written());
  });

  test('leaves a file with settings of its own as it was', async () => {
    const own = '{\n  // 我们的\n  "targetMinutes": 5\n}\n';
    await writeFile(FILE, own);
    const editor = await openText('深/处/稿子讲话.txt', TEXT);
    await mark(editor);
    assert.include(await written(), '// 我们的');
    assert.match((await written()) ?? '', /"file": "深\/处\/.*讲话\.txt"/);
    await unmark(editor);
    await outline(editor, true);
    assert.equal(await written(), own);
  });

  test('is not written into a file that cannot be read', async () => {
    await writeFile(FILE, '{ "targetMinutes": ');
    const editor = await openText('稿子讲话.txt', TEXT);
    await outline(editor, true);
    moveTo(editor, before(editor.document, HEADING));
    await commands.executeCommand('speechDraft.markNotHeading');
    assert.equal(await written(), '{ "targetMinutes": ');
    assert.equal(window.activeTextEditor?.document.uri.toString(), fileUri(FILE).toString());
  });

  test('goes to the user’s settings where no folder holds the draft', async () => {
    const uri = Uri.joinPath(fileUri(''), `../外面的讲话 ${Date.now()} (改).txt`);
    await workspace.fs.writeFile(uri, new TextEncoder().encode(TEXT));
    try {
      await commands.executeCommand('vscode.open', uri);
      const editor = window.activeTextEditor;
      assert.ok(editor);
      await mark(editor);
      const entries = inSettings() as { file: string; line: string }[];
      assert.deepEqual(
        entries.map(({ file, line }) => [file.replaceAll('\\', ''), line]),
        [[uri.path, HEADING]],
      );
      assert.isUndefined(await written());
      await unmark(editor);
      await outline(editor, true);
      assert.isUndefined(inSettings());
    } finally {
      await closeAll();
      await workspace.fs.delete(uri);
    }
  });

  test('holds for a text that is in no file while it is open', async () => {
    const document = await workspace.openTextDocument({ language: 'speech-draft', content: TEXT });
    const editor = await window.showTextDocument(document);
    await mark(editor);
    assert.isUndefined(await written());
    assert.isUndefined(inSettings());
    await unmark(editor);
    await outline(editor, true);
  });

  async function rename(from: Uri, to: Uri): Promise<void> {
    const edit = new WorkspaceEdit();
    edit.renameFile(from, to);
    assert.isTrue(await workspace.applyEdit(edit));
  }

  const entries = async (name = FILE): Promise<unknown> =>
    Promise.resolve(workspace.fs.readFile(fileUri(name)))
      .then((bytes) => (JSON.parse(new TextDecoder().decode(bytes)) as { notHeadings?: unknown }).notHeadings)
      // It is not there, or is just being written.
      .catch(() => undefined);

  test('goes along with a draft that gets another name, and back', async () => {
    const editor = await openText('稿子讲话.txt', TEXT);
    const { uri } = editor.document;
    await mark(editor);
    const before = await entries();
    const name = `定稿讲话 ${Date.now()} (改).txt`;
    await rename(uri, fileUri(name));
    await until('the new name', entries, (seen) =>
      isDeepEqual(seen, [{ file: name.replace(/[()]/g, '\\$&'), line: HEADING }]),
    );
    await commands.executeCommand('vscode.open', fileUri(name));
    assert.ok(window.activeTextEditor);
    await outline(window.activeTextEditor, false);
    await rename(fileUri(name), uri);
    await until('the old name', entries, (seen) => isDeepEqual(seen, before));
  });

  test('goes along with the folder, and into one that has a file of its own', async () => {
    const editor = await openText('二月/稿子讲话.txt', TEXT);
    await mark(editor);
    const name = editor.document.uri.path.split('/').at(-1) ?? '';
    assert.deepEqual(await entries(), [{ file: `二月/${name}`, line: HEADING }]);
    await closeAll();
    const own = `三月 ${Date.now()}`;
    await writeFile(`${own}/.speech-draft.json`, '{\n  "targetMinutes": 5\n}\n');
    try {
      await rename(fileUri('二月'), fileUri(`${own}b`));
      await until('the folder', entries, (seen) =>
        isDeepEqual(seen, [{ file: `${own}b/${name}`, line: HEADING }]),
      );
      await rename(fileUri(`${own}b/${name}`), fileUri(`${own}/${name}`));
      await until(
        'the other file',
        () => entries(`${own}/${FILE}`),
        (seen) => isDeepEqual(seen, [{ file: name, line: HEADING }]),
      );
      await until('nothing left', entries, (seen) => seen === undefined);
      await commands.executeCommand('vscode.open', fileUri(`${own}/${name}`));
      assert.ok(window.activeTextEditor);
      await outline(window.activeTextEditor, false);
    } finally {
      await closeAll();
      for (const folder of [own, `${own}b`])
        await workspace.fs.delete(fileUri(folder), { recursive: true }).then(undefined, () => {});
    }
  });

  test('goes along in the user’s settings', async () => {
    const first = Uri.joinPath(fileUri(''), `../外面的讲话 ${Date.now()}.txt`);
    const second = Uri.joinPath(fileUri(''), `../外面的定稿讲话 ${Date.now()}.txt`);
    await workspace.fs.writeFile(first, new TextEncoder().encode(TEXT));
    try {
      await commands.executeCommand('vscode.open', first);
      const editor = window.activeTextEditor;
      assert.ok(editor);
      await mark(editor);
      await rename(first, second);
      await until('the new name', inSettings, (seen) =>
        isDeepEqual(seen, [{ file: second.path, line: HEADING }]),
      );
    } finally {
      await closeAll();
      await workspace.fs.delete(second);
    }
  });

  test('that a file says of more than this draft is shown there', async () => {
    await writeFile(FILE, `{ "notHeadings": ["${HEADING}"] }`);
    const editor = await openText('稿子讲话.txt', TEXT);
    await outline(editor, false);
    await unmark(editor);
    assert.equal(window.activeTextEditor?.document.uri.toString(), fileUri(FILE).toString());
    assert.equal(await written(), `{ "notHeadings": ["${HEADING}"] }`);
  });
});
