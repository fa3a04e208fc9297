// Wherever a draft stands, and whatever else looks at it or changes it: a file system of its own, a diff, two editors, a notebook.
import { assert } from 'chai';
import {
  commands,
  Disposable,
  EventEmitter,
  type FileChangeEvent,
  FileSystemError,
  FileType,
  NotebookCellData,
  NotebookCellKind,
  NotebookData,
  Position,
  type TextDocument,
  Uri,
  ViewColumn,
  window,
  workspace,
} from 'vscode';
import {
  before,
  closeAll,
  found,
  moveTo,
  nothingPending,
  openText,
  ownDiagnostics,
  symbolsOf,
  tree,
  until,
  writeFile,
} from './helpers.ts';

const FAULTY = '同志们：\n一、看清形势\n二、抓住重点\n四、改进作风\n';
/** Whatever the file is called. */
const RECOGNISABLE =
  '同志们：\n\n今天我讲三点意见。\n\n一、看清形势，把思想统一到会议的部署上来。\n二、抓住重点，把各项工作任务落到实处。\n三、改进作风，为全面完成任务提供保证。\n';
const MENDED = FAULTY.replace('四、', '三、');
const FAULT = 'missing-number 四、';

/** What changes the draft, or what is kept about it; none of them asks anything. */
const CHANGING = [
  'fixAll',
  'moveSectionUp',
  'moveSectionDown',
  'demoteSection',
  'renumberDraft',
  'renumberSeries',
  'insertSectionBefore',
  'insertSectionAfter',
  'insertSectionInside',
  'deleteSection',
  'updateContents',
  'breakLine',
  'markNotHeading',
].map((name) => `speechDraft.${name}`);

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** A file system in memory, as remote repositories and archives have one. */
function provideFiles(scheme: string, isReadonly: boolean) {
  const files = new Map<string, Uint8Array>();
  const changed = new EventEmitter<FileChangeEvent[]>();
  const contents = (uri: Uri): Uint8Array => {
    const bytes = files.get(uri.path);
    if (!bytes) throw FileSystemError.FileNotFound(uri);
    return bytes;
  };
  const isFolder = ({ path }: Uri): boolean => path === '/';
  const registered = workspace.registerFileSystemProvider(
    scheme,
    {
      onDidChangeFile: changed.event,
      watch: () => new Disposable(() => {}),
      stat: (uri) =>
        isFolder(uri)
          ? { type: FileType.Directory, ctime: 0, mtime: 0, size: 0 }
          : { type: FileType.File, ctime: 0, mtime: 0, size: contents(uri).length },
      readFile: contents,
      writeFile: (uri, bytes) => void files.set(uri.path, bytes),
      readDirectory: () => [...files.keys()].map((path) => [path.slice(1), FileType.File]),
      createDirectory: () => {},
      delete: (uri) => void files.delete(uri.path),
      rename: () => {
        throw FileSystemError.NoPermissions();
      },
    },
    { isReadonly },
  );
  return {
    add: (name: string, text: string): Uri => {
      const uri = Uri.from({ scheme, path: `/${name}` });
      files.set(uri.path, utf8(text));
      return uri;
    },
    text: (uri: Uri): string => new TextDecoder().decode(contents(uri)),
    has: (name: string): boolean => files.has(`/${name}`),
    dispose: (): void => void registered.dispose(),
  };
}

async function settled(document: TextDocument, findings: readonly string[]): Promise<void> {
  await until(
    findings.join() || 'nothing',
    () => found(document),
    (seen) => seen.join() === findings.join(),
  );
}

async function outlined({ uri }: TextDocument, outline: readonly string[]): Promise<void> {
  await until(
    outline.join(),
    async () => tree(await symbolsOf(uri)),
    (seen) => seen.join() === outline.join(),
  );
}

const OUTLINE = ['一、看清形势', '二、抓住重点', '四、改进作风'];

suite('a draft', () => {
  let files: ReturnType<typeof provideFiles> | undefined;
  teardown(async () => {
    await closeAll();
    files?.dispose();
    files = undefined;
  });

  async function open(uri: Uri): Promise<TextDocument> {
    await commands.executeCommand('vscode.open', uri);
    const document = window.activeTextEditor?.document;
    assert.equal(document?.uri.toString(), uri.toString());
    assert.ok(document);
    return document;
  }

  test('in a virtual file system is read, checked, mended and saved, with the configuration file beside it', async () => {
    files = provideFiles('draft-memory', false);
    files.add('.speech-draft.json', '{ "notHeadings": ["五、谷"] }');
    const document = await open(files.add('开工讲话.txt', `${FAULTY}五、谷要丰登\n`));
    await outlined(document, OUTLINE);
    await settled(document, [FAULT]);
    await commands.executeCommand('speechDraft.fixAll');
    await settled(document, []);
    assert.isTrue(await document.save());
    assert.equal(files.text(document.uri), `${MENDED}五、谷要丰登\n`);
  });

  test('in a virtual file system is recognised by its content, and a heading can be marked as none', async () => {
    files = provideFiles('draft-memory', false);
    const { uri } = await open(files.add('稿.txt', RECOGNISABLE));
    const document = await until(
      'a draft',
      () => window.activeTextEditor?.document,
      (seen) => seen?.languageId === 'speech-draft',
    );
    assert.ok(document && window.activeTextEditor);
    const headings = async (count: number): Promise<void> =>
      void (await until(
        `${count} headings`,
        () => symbolsOf(uri),
        (seen) => seen.length === count,
      ));
    await headings(3);
    moveTo(window.activeTextEditor, before(document, '三、'));
    await commands.executeCommand('speechDraft.markNotHeading');
    await headings(2);
    await commands.executeCommand('speechDraft.takeBackNotHeading');
    await headings(3);
    assert.equal(files.text(uri), RECOGNISABLE);
  });

  test('that is read-only has its outline, and no command changes it nor what is kept about it', async () => {
    files = provideFiles('draft-archive', true);
    const document = await open(files.add('归档讲话.txt', FAULTY));
    await outlined(document, OUTLINE);
    const settings = (): unknown => workspace.getConfiguration('speechDraft').inspect('notHeadings');
    const kept = JSON.stringify(settings());
    for (const command of CHANGING) {
      const editor = window.activeTextEditor;
      assert.equal(editor?.document, document, command);
      assert.ok(editor);
      moveTo(editor, before(document, '二、'));
      await commands.executeCommand(command);
      await nothingPending();
      assert.equal(document.getText(), FAULTY, command);
      assert.isFalse(document.isDirty, command);
      assert.equal(JSON.stringify(settings()), kept, command);
      assert.isFalse(files.has('.speech-draft.json'), command);
    }
  });

  test('beside its older self in a diff is checked and mended; the older self is neither', async () => {
    files = provideFiles('draft-history', true);
    const older = files.add('开工讲话.txt', FAULTY.replace('改进作风', '转变作风'));
    const newer = await writeFile(`开工讲话 ${Date.now()}.txt`, FAULTY);
    await commands.executeCommand('vscode.diff', older, newer, '比较');
    const [left, right] = await until(
      'both sides',
      () =>
        [older, newer].map((uri) =>
          window.visibleTextEditors.find(({ document }) => document.uri.toString() === uri.toString()),
        ),
      (sides) => sides.every((side) => side !== undefined),
    );
    assert.ok(left && right);
    await settled(right.document, [FAULT]);
    await outlined(left.document, [...OUTLINE.slice(0, 2), '四、转变作风']);
    await nothingPending();
    assert.deepEqual(ownDiagnostics(older), []);
    await commands.executeCommand('workbench.action.compareEditor.focusSecondarySide');
    await until(
      'the older side',
      () => window.activeTextEditor,
      (seen) => seen === left,
    );
    await commands.executeCommand('speechDraft.fixAll');
    await nothingPending();
    assert.equal(left.document.getText(), FAULTY.replace('改进作风', '转变作风'));
    assert.equal(right.document.getText(), FAULTY);
    await commands.executeCommand('workbench.action.compareEditor.focusPrimarySide');
    await until(
      'the newer side',
      () => window.activeTextEditor,
      (seen) => seen === right,
    );
    await commands.executeCommand('speechDraft.fixAll');
    await settled(right.document, []);
    assert.equal(right.document.getText(), MENDED);
  });

  test('in two editors is edited at the caret of the one in use; the other one’s caret stays on its text', async () => {
    const first = await openText('并排讲话.txt', MENDED);
    const { document } = first;
    moveTo(first, before(document, '看清'));
    const second = await window.showTextDocument(document, ViewColumn.Beside);
    assert.notEqual(first, second);
    moveTo(second, before(document, '改进'));
    await commands.executeCommand('speechDraft.moveSectionUp');
    await outlined(document, ['一、看清形势', '二、改进作风', '三、抓住重点']);
    const active = window.activeTextEditor;
    assert.deepEqual(active?.selection.active, before(document, '改进'));
    await window.showTextDocument(document, first.viewColumn);
    assert.deepEqual(window.activeTextEditor?.selection.active, before(document, '看清'));
    await commands.executeCommand('speechDraft.moveSectionDown');
    await outlined(document, ['一、改进作风', '二、看清形势', '三、抓住重点']);
    await commands.executeCommand('undo');
    await commands.executeCommand('undo');
    assert.equal(document.getText(), MENDED);
  });

  test('in a notebook’s cell is left alone; read as one, it has its outline', async () => {
    const notebook = await workspace.openNotebookDocument(
      'jupyter-notebook',
      new NotebookData([
        new NotebookCellData(NotebookCellKind.Code, RECOGNISABLE, 'plaintext'),
        new NotebookCellData(NotebookCellKind.Markup, RECOGNISABLE, 'markdown'),
      ]),
    );
    await window.showNotebookDocument(notebook);
    await commands.executeCommand('notebook.cell.edit');
    const [plain, markdown] = notebook.getCells().map(({ document }) => document);
    assert.ok(plain && markdown);
    await nothingPending();
    assert.equal(plain.languageId, 'plaintext');
    assert.equal(markdown.languageId, 'markdown');
    for (const { uri } of [plain, markdown]) assert.deepEqual(ownDiagnostics(uri), []);
    await until(
      'the cell in use',
      () => window.activeTextEditor?.document,
      (seen) => seen === plain,
    );
    await commands.executeCommand('speechDraft.readAsDraft');
    const cell = await until(
      'a draft in the cell',
      () => notebook.cellAt(0).document,
      ({ languageId }) => languageId === 'speech-draft',
    );
    await until(
      'its outline',
      () => symbolsOf(cell.uri),
      (seen) => seen.length === 3,
    );
    await commands.executeCommand('speechDraft.notDraft');
    await until(
      'plain text again',
      () => notebook.cellAt(0).document.languageId,
      (seen) => seen === 'plaintext',
    );
    assert.equal(notebook.cellAt(0).document.getText(), RECOGNISABLE);
  });

  test('that another program changes on disk is read and checked anew', async () => {
    const { document } = await openText('外改讲话.txt', FAULTY);
    await settled(document, [FAULT]);
    await workspace.fs.writeFile(document.uri, utf8(MENDED));
    await settled(document, []);
    await outlined(document, ['一、看清形势', '二、抓住重点', '三、改进作风']);
    await workspace.fs.writeFile(document.uri, utf8(`${MENDED}五、压实责任\n`));
    await settled(document, ['missing-number 五、']);
    assert.isFalse(document.isDirty);
  });

  test('that gets another name keeps its findings, under that name only', async () => {
    const { document } = await openText('旧名讲话.txt', FAULTY);
    await settled(document, [FAULT]);
    const name = document.uri.with({ path: document.uri.path.replace('旧名', '新名') });
    await workspace.fs.rename(document.uri, name);
    const renamed = await open(name);
    await settled(renamed, [FAULT]);
    await until(
      'nothing under the old name',
      () => ownDiagnostics(document.uri),
      (seen) => seen.length === 0,
    );
    await outlined(renamed, OUTLINE);
    assert.deepEqual(renamed.lineAt(new Position(1, 0)).text, '一、看清形势');
  });
});
