import { assert } from 'chai';
import { commands, languages, Position, TabInputWebview, type TextDocument, window, workspace } from 'vscode';
import {
  before,
  closeAll,
  codeOf,
  found,
  moveTo,
  openText,
  ownDiagnostics,
  nothingPending,
  type,
  until,
  writeFile,
} from './helpers.ts';

const FAULTY = '同志们：\n一、看清形势\n二、抓住重点\n四、压实责任\n五、改进作风\n';

suite('diagnostics', () => {
  teardown(closeAll);

  async function settled(document: TextDocument, rules: string[]): Promise<void> {
    await until(
      rules.join() || 'nothing',
      () => found(document),
      (seen) => seen.join() === rules.join(),
    );
  }

  test('name the root and link to its document', async () => {
    const { document } = await openText('错号讲话.txt', FAULTY);
    await settled(document, ['missing-number 四、']);
    const [diagnostic] = ownDiagnostics(document.uri);
    assert.isNotEmpty(diagnostic?.relatedInformation);
    const code = diagnostic?.code;
    assert.ok(typeof code === 'object');
    // As VS Code opens the link: a command and its arguments.
    assert.equal(code.target.scheme, 'command');
    await commands.executeCommand(code.target.path, ...(JSON.parse(code.target.query) as unknown[]));
    await until(
      'the preview of the rule’s document',
      () => window.tabGroups.activeTabGroup.activeTab,
      (tab) => tab?.input instanceof TabInputWebview && tab.label.includes(codeOf(code)),
    );
  });

  test('do not speak of the line that is being typed', async () => {
    const editor = await openText('错号讲话.txt', '同志们：\n一、看清形势\n二、抓住重点\n‸');
    const { document } = editor;
    await settled(document, []);
    await type('五、压实责任');
    await nothingPending();
    assert.deepEqual(found(document), []);
    moveTo(editor, new Position(0, 0));
    await until(
      'the fault, once the caret has left',
      () => found(document),
      (seen) => seen.length === 1,
    );
  });

  test('speak of it once the document is saved', async () => {
    const { document } = await openText('错号讲话.txt', '同志们：\n一、看清形势\n二、抓住重点\n‸');
    await type('五、压实责任');
    await nothingPending();
    assert.deepEqual(found(document), []);
    await document.save();
    await until(
      'the fault',
      () => found(document),
      (seen) => seen.length === 1,
    );
  });

  test('come and go with what is edited elsewhere', async () => {
    const editor = await openText('错号讲话.txt', FAULTY);
    const { document } = editor;
    await settled(document, ['missing-number 四、']);
    await editor.edit((edit) => edit.insert(before(document, '四、'), '三、补齐短板\n'));
    await settled(document, []);
    await commands.executeCommand('undo');
    await settled(document, ['missing-number 四、']);
  });

  test('go when the language changes, and when the file is closed', async () => {
    // Not one of the workspace's drafts, whose findings stay once they have been asked for.
    const { document } = await openText('错号.txt', FAULTY);
    await languages.setTextDocumentLanguage(document, 'speech-draft');
    await settled(document, ['missing-number 四、']);
    await languages.setTextDocumentLanguage(document, 'markdown');
    await settled(document, []);
    await languages.setTextDocumentLanguage(document, 'speech-draft');
    await settled(document, ['missing-number 四、']);
    await closeAll();
    await until(
      'nothing after closing',
      () => ownDiagnostics(document.uri),
      (seen) => seen.length === 0,
    );
  });

  test('a faultless draft is silent', async () => {
    const { document } = await openText(
      '无误讲话.txt',
      '同志们：\n一、看清形势\n二、抓住重点\n三、压实责任\n',
    );
    await nothingPending();
    assert.deepEqual(found(document), []);
  });

  test('obey the severities of the settings', async () => {
    const { document } = await openText('错号讲话.txt', FAULTY);
    await settled(document, ['missing-number 四、']);
    const settings = workspace.getConfiguration('speechDraft', document);
    await settings.update('rules', { 'missing-number': 'off' });
    await settled(document, []);
    await settings.update('rules', undefined);
    await settled(document, ['missing-number 四、']);
  });

  test('of all drafts of the workspace, where that is asked for, each once', async () => {
    const faulty = await writeFile('全查/错号讲话.txt', FAULTY);
    const sound = await writeFile(
      '全查/无误讲话.txt',
      FAULTY.replace('四、', '三、').replace('五、', '四、'),
    );
    const isFound = (count: number) => (seen: readonly unknown[]) => seen.length === count;
    await commands.executeCommand('speechDraft.checkWorkspace');
    await until('one', () => ownDiagnostics(faulty), isFound(1));
    assert.deepEqual(ownDiagnostics(sound), []);
    // What is opened speaks for itself.
    await commands.executeCommand('vscode.open', faulty);
    await nothingPending();
    await until('one still', () => ownDiagnostics(faulty), isFound(1));
    await closeAll();
    // The files are followed.
    await writeFile('全查/无误讲话.txt', FAULTY);
    await until('another', () => ownDiagnostics(sound), isFound(1));
    await workspace.fs.delete(sound);
    await until('gone', () => ownDiagnostics(sound), isFound(0));
    const late = await writeFile('全查/后来的讲话.txt', FAULTY);
    await until('the new one', () => ownDiagnostics(late), isFound(1));
    await workspace.fs.delete(late);
  });
});
