import { assert } from 'chai';
import {
  type CodeAction,
  CodeActionKind,
  commands,
  DiagnosticSeverity,
  Range,
  type TextDocument,
  window,
  workspace,
} from 'vscode';
import { before, closeAll, fileUri, found, openText, ownDiagnostics, said, until } from './helpers.ts';

const COPIED = `同志們：
一、計(jì)劃(huà)要早
把物資備足。
二、演練(liàn)要真
不走過場,不擺樣子。
收藏《在防汛會上的講話》
`;

suite('copied text', () => {
  teardown(closeAll);

  async function copied(text = COPIED): Promise<TextDocument> {
    const { document } = await openText('复制的讲话.txt', text);
    await until(
      'hints',
      () => found(document),
      (seen) => seen.length > 0,
    );
    return document;
  }

  async function fixesAt(document: TextDocument, piece: string): Promise<CodeAction[]> {
    const position = before(document, piece);
    return commands.executeCommand<CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      new Range(position, position),
      CodeActionKind.QuickFix.value,
      50,
    );
  }

  async function take(actions: readonly CodeAction[], title: string): Promise<void> {
    const words = await said(title);
    const action = actions.find((each) => each.title === words);
    assert.ok(action?.edit, actions.map((each) => each.title).join());
    assert.isNotTrue(action.isPreferred);
    assert.isTrue(await workspace.applyEdit(action.edit));
  }

  test('is hinted at, each kind once for a run of lines', async () => {
    const document = await copied();
    assert.deepEqual(
      found(document).map((each) => each.split(' ')[0]),
      ['pinyin-annotation', 'pinyin-annotation', 'half-width-punctuation', 'web-residue'],
    );
    assert.isTrue(ownDiagnostics(document.uri).every(({ severity }) => severity === DiagnosticSeverity.Hint));
  });

  test('is cleaned in one place', async () => {
    const document = await copied();
    await take(await fixesAt(document, '(jì)'), 'Remove the pinyin here');
    assert.equal(document.getText(), COPIED.replace('(jì)', '').replace('(huà)', ''));
  });

  test('is cleaned of one kind in the draft', async () => {
    const document = await copied();
    await take(await fixesAt(document, '(jì)'), 'Remove all pinyin from this draft');
    assert.equal(document.getText(), COPIED.replaceAll(/\([^)]*\)/g, ''));
    await commands.executeCommand('undo');
    assert.equal(document.getText(), COPIED);
  });

  test('has no fix for the draft where there is no more than here', async () => {
    const document = await copied();
    const titles = (await fixesAt(document, ',不擺')).map(({ title }) => title);
    assert.deepEqual(titles, [
      await said('Use full-width punctuation here'),
      (await said('Turn off the rule “{0}”')).replace('{0}', 'half-width-punctuation'),
    ]);
  });

  test('can have its quotes written 「」 where it is traditional', async () => {
    const document = await copied('同志們：\n這個"路長制"要落實。\n');
    await take(await fixesAt(document, '"路'), 'Use full-width punctuation here, with 「」 as quotes');
    assert.equal(document.getText(), '同志們：\n這個「路長制」要落實。\n');
  });

  test('is nothing that fix-all or the mending of a draft touches', async () => {
    const document = await copied();
    await commands.executeCommand('speechDraft.fixAll');
    assert.equal(document.getText(), COPIED);
    const position = document.positionAt(0);
    const all = await commands.executeCommand<CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      new Range(position, position),
      'source.fixAll.speech-draft',
    );
    assert.deepEqual(all, []);
  });

  test('is not cleaned up by a command before its preview is applied', async () => {
    const document = await copied();
    const done = commands.executeCommand('speechDraft.cleanUp');
    await until(
      'the preview',
      async () => {
        await commands.executeCommand('refactorPreview.discard');
        return Promise.race([done.then(() => true), new Promise((go) => setTimeout(() => go(false), 200))]);
      },
      Boolean,
    );
    assert.equal(document.getText(), COPIED);
  });
});

suite('a text in the wrong encoding', () => {
  teardown(closeAll);

  const TEXT = '同志们：\n今天我讲三点意见。\n一、看清形势，把思想统一到会议的部署上来。\n';

  test('is read again in the right one', async () => {
    const uri = fileUri('乱码讲话.txt');
    await workspace.fs.writeFile(uri, await workspace.encode(TEXT, { encoding: 'gb18030' }));
    await commands.executeCommand('vscode.open', uri);
    const document = window.activeTextEditor?.document;
    assert.ok(document);
    assert.include(document.getText(), '\uFFFD');
    await commands.executeCommand('speechDraft.reopenWithEncoding', uri.toString(), 'gb18030');
    await until(
      'the text',
      () => document.getText(),
      (text) => text === TEXT,
    );
    assert.equal(document.encoding, 'gb18030');
    await commands.executeCommand('speechDraft.reopenWithEncoding', uri.toString(), 'utf8');
  });

  test('is left alone while it has changes', async () => {
    const uri = fileUri('改过的乱码讲话.txt');
    await workspace.fs.writeFile(uri, await workspace.encode(TEXT, { encoding: 'gb18030' }));
    await commands.executeCommand('vscode.open', uri);
    const editor = window.activeTextEditor;
    assert.ok(editor);
    await editor.edit((edit) => edit.insert(editor.document.positionAt(0), '新'));
    const changed = editor.document.getText();
    await commands.executeCommand('speechDraft.reopenWithEncoding', uri.toString(), 'gb18030');
    assert.equal(editor.document.getText(), changed);
  });
});
