import { assert } from 'chai';
import { type CodeAction, CodeActionKind, commands, Range, workspace } from 'vscode';
import { before, closeAll, found, openText, symbolsOf, tree, until } from './helpers.ts';

suite('changes of any size', () => {
  teardown(closeAll);

  test('a paste of two hundred thousand lines is kept up with', async () => {
    const editor = await openText('长稿讲话.txt', '同志们：\n一、看清形势\n二、抓住重点\n');
    const { document } = editor;
    await symbolsOf(document.uri);
    await editor.edit((edit) => edit.insert(before(document, '二、'), '这是正文。\n'.repeat(200_000)));
    const symbols = await symbolsOf(document.uri);
    assert.deepEqual(tree(symbols), ['一、看清形势', '二、抓住重点']);
    assert.equal(symbols[1]?.range.start.line, 200_002);
  }).timeout(60_000);

  test('a thousand ordinals are changed in one event', async () => {
    const lines = Array.from({ length: 1000 }, (_, i) => `${i + 1}、抓好工作`);
    const editor = await openText('长稿讲话.txt', `同志们：\n${lines.join('\n')}\n`);
    await symbolsOf(editor.document.uri);
    await editor.edit((edit) => {
      for (let i = 0; i < 1000; i++)
        edit.replace(new Range(i + 1, 0, i + 1, String(i + 1).length), `(${i + 1}`);
      for (let i = 0; i < 1000; i++)
        edit.replace(new Range(i + 1, String(i + 1).length, i + 1, String(i + 1).length + 1), ')');
    });
    const names = tree(await symbolsOf(editor.document.uri));
    assert.deepEqual([names.length, names[0], names[999]], [1000, '(1)抓好工作', '(1000)抓好工作']);
  }).timeout(60_000);
});

suite('a fix and the references of the text', () => {
  teardown(closeAll);

  const TEXT = '同志们：\n一、看清形势\n二、抓住重点\n详见第四部分。\n四、压实责任\n五、改进作风\n';

  test('is left to the writer, and takes the reference along', async () => {
    const { document } = await openText('引用讲话.txt', TEXT);
    await until(
      'a fault',
      () => found(document),
      (seen) => seen.length === 1,
    );
    await commands.executeCommand('speechDraft.fixAll');
    assert.equal(document.getText(), TEXT);
    const at = before(document, '四、');
    const actions = await commands.executeCommand<CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      new Range(at, at),
      CodeActionKind.QuickFix.value,
      50,
    );
    const [first] = actions;
    assert.isNotOk(first?.isPreferred);
    assert.match(first?.title ?? '', /[“「]第四部分[”」]/);
    assert.ok(first?.edit);
    assert.isTrue(await workspace.applyEdit(first.edit));
    assert.equal(
      document.getText(),
      TEXT.replace('第四', '第三').replace('四、', '三、').replace('五、', '四、'),
    );
  });
});
