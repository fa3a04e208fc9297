import { assert } from 'chai';
import { type CodeAction, CodeActionKind, commands, Range, type TextDocument, workspace } from 'vscode';
import { before, closeAll, found, moveTo, openText, said, until } from './helpers.ts';

const FAULTY = `同志们：
一、看清形势
（一）形势严峻
（二）任务繁重
（二）时间紧迫
二、抓住重点
四、压实责任
五、改进作风
`;
const MISSING = `同志们：
一、看清形势
二、抓住重点
四、压实责任
五、改进作风
七、狠抓落实
`;
const MENDED = FAULTY.replace('（二）时间', '（三）时间').replace('四、', '三、').replace('五、', '四、');

suite('code actions', () => {
  teardown(closeAll);

  async function actionsAt(
    document: TextDocument,
    piece: string,
    kind?: CodeActionKind,
    /** How many are made ready to be taken. */
    resolved = 50,
  ): Promise<CodeAction[]> {
    const position = before(document, piece);
    return commands.executeCommand<CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      new Range(position, position),
      kind?.value,
      resolved,
    );
  }

  async function apply(action: CodeAction | undefined): Promise<void> {
    assert.ok(action);
    if (action.edit) assert.isTrue(await workspace.applyEdit(action.edit));
    if (action.command) {
      await commands.executeCommand(
        action.command.command,
        ...((action.command.arguments ?? []) as unknown[]),
      );
    }
  }

  test('one is preferred, and mends the fault', async () => {
    const { document } = await openText('错号讲话.txt', FAULTY);
    await until(
      'two faults',
      () => found(document),
      (seen) => seen.length === 2,
    );
    const actions = await actionsAt(document, '四、', CodeActionKind.QuickFix);
    const preferred = actions.filter(({ isPreferred }) => isPreferred);
    assert.lengthOf(preferred, 1);
    await apply(preferred[0]);
    assert.equal(document.getText(), FAULTY.replace('四、', '三、').replace('五、', '四、'));
  });

  test('their edits are made when they are taken, not when they are offered', async () => {
    const { document } = await openText('错号讲话.txt', FAULTY);
    const offered = await actionsAt(document, '四、', CodeActionKind.QuickFix, 0);
    // The other one is a command: this is no heading.
    const fixes = offered.filter(({ command }) => command === undefined);
    assert.lengthOf(fixes, 2);
    for (const { title, edit } of fixes) assert.isUndefined(edit, title);
    const taken = await actionsAt(document, '四、', CodeActionKind.QuickFix);
    assert.deepEqual(
      taken.map(({ title }) => title),
      offered.map(({ title }) => title),
    );
    for (const { title, edit } of taken.filter(({ command }) => !command))
      assert.isAbove(edit?.size ?? 0, 0, title);
  });

  test('renumbering from here is worked out when it is taken, and offered beside a fix that does less', async () => {
    const { document } = await openText('缺号讲话.txt', MISSING);
    const title = await said('Renumber this series from here');
    const offered = await actionsAt(document, '四、', CodeActionKind.QuickFix, 0);
    const [action] = offered.filter((each) => each.title === title);
    assert.isUndefined(action?.edit);
    assert.isUndefined(action?.disabled);
    const taken = await actionsAt(document, '四、', CodeActionKind.QuickFix);
    await apply(taken.find((each) => each.title === title));
    assert.equal(
      document.getText(),
      MISSING.replace('四、', '三、').replace('五、', '四、').replace('七、', '五、'),
    );
  });

  test('fix-all on save mends all in one step', async () => {
    const editor = await openText('错号讲话.txt', `${FAULTY}‸`);
    const { document } = editor;
    const settings = workspace.getConfiguration('editor', document);
    await settings.update('codeActionsOnSave', { 'source.fixAll.speech-draft': 'explicit' });
    try {
      await editor.edit((edit) => edit.insert(document.positionAt(FAULTY.length), '谢谢大家！\n'));
      await document.save();
      assert.equal(document.getText(), `${MENDED}谢谢大家！\n`);
      await commands.executeCommand('undo');
      assert.equal(document.getText(), `${FAULTY}谢谢大家！\n`);
    } finally {
      await settings.update('codeActionsOnSave', undefined);
    }
  });

  test('the command mends all in one step', async () => {
    const { document } = await openText('错号讲话.txt', FAULTY);
    await commands.executeCommand('speechDraft.fixAll');
    assert.equal(document.getText(), MENDED);
    await commands.executeCommand('undo');
    assert.equal(document.getText(), FAULTY);
  });

  test('a series is renumbered from the caret on', async () => {
    const editor = await openText(
      '错号讲话.txt',
      '同志们：\n一、看清形势\n二、抓住重点\n三、压实责任\n四、改进作风\n',
    );
    const { document } = editor;
    await editor.edit((edit) => edit.delete(document.lineAt(2).rangeIncludingLineBreak));
    moveTo(editor, before(document, '三、'));
    await commands.executeCommand('speechDraft.renumberFromHere');
    assert.equal(document.getText(), '同志们：\n一、看清形势\n二、压实责任\n三、改进作风\n');
  });

  test('what would change nothing is not offered, nor anything twice', async () => {
    const { document } = await openText('错号讲话.txt', FAULTY);
    const countAt = async (piece: string, kind: CodeActionKind) =>
      (await actionsAt(document, piece, kind)).length;
    // This is no heading; renumber this series; begin again with the first number here.
    assert.equal(await countAt('二、抓住', CodeActionKind.RefactorRewrite), 3);
    // The fix, which renumbers from here; fix all; this is no heading; turn the rule off.
    assert.equal(await countAt('四、压实', CodeActionKind.QuickFix), 4);
  });
});
