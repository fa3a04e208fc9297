import { assert } from 'chai';
import { type CodeAction, CodeActionKind, commands, ConfigurationTarget, Range, workspace } from 'vscode';
import { before, closeAll, found, openText, said, until } from './helpers.ts';

const PLAIN = `堤防工作汇报

一、去年的水情

不高。

二、今年的堤防

加高了。
`;
const STALE = PLAIN.replace('汇报\n', '汇报\n\n目录\n\n一、去年的水情……1\n二、今年的渠道……3\n');
const RIGHT = STALE.replace('渠道……3', '堤防……3');

suite('a list of contents', () => {
  teardown(closeAll);

  test('is put in by the command, in one undo step, and put in once', async () => {
    const { document } = await openText('汇报讲话.txt', PLAIN);
    await commands.executeCommand('speechDraft.updateContents');
    const listed = PLAIN.replace('汇报\n', '汇报\n\n目录\n\n一、去年的水情\n二、今年的堤防\n');
    assert.equal(document.getText(), listed);
    await commands.executeCommand('speechDraft.updateContents');
    assert.equal(document.getText(), listed);
    await commands.executeCommand('undo');
    assert.equal(document.getText(), PLAIN);
  });

  test('is mended by a quick fix where it does not say what the headings say', async () => {
    const { document } = await openText('汇报讲话.txt', STALE);
    await until(
      'the finding',
      () => found(document),
      (seen) => seen.length > 0,
    );
    assert.deepEqual(
      found(document).map((each) => each.split(' ')[0]),
      ['stale-contents'],
    );
    const at = before(document, '二、今年的渠道');
    const actions = await commands.executeCommand<CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      new Range(at, at),
      CodeActionKind.QuickFix.value,
      50,
    );
    const title = await said('Update the contents list');
    const action = actions.find((each) => each.title === title);
    assert.ok(action?.edit, actions.map((each) => each.title).join());
    assert.isTrue(await workspace.applyEdit(action.edit));
    assert.equal(document.getText(), RIGHT);
  });

  test('is brought up to date on save only where the setting says so', async () => {
    const settings = (): ReturnType<typeof workspace.getConfiguration> =>
      workspace.getConfiguration('speechDraft');
    const editor = await openText('汇报讲话.txt', STALE);
    const { document } = editor;
    await editor.edit((builder) => builder.insert(document.positionAt(STALE.length), '完。\n'));
    await document.save();
    assert.equal(document.getText(), `${STALE}完。\n`);
    await settings().update('updateContentsOnSave', true, ConfigurationTarget.Global);
    try {
      await editor.edit((builder) =>
        builder.insert(document.positionAt(document.getText().length), '了。\n'),
      );
      await document.save();
      assert.equal(document.getText(), `${RIGHT}完。\n了。\n`);
      assert.isFalse(document.isDirty);
    } finally {
      await settings().update('updateContentsOnSave', undefined, ConfigurationTarget.Global);
    }
  });
});
