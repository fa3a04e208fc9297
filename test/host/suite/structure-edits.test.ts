import { assert } from 'chai';
import {
  type CodeAction,
  CodeActionKind,
  commands,
  env,
  Selection,
  type TextDocument,
  type TextEditor,
  window,
} from 'vscode';
import { before, closeAll, moveTo, openText, type as typeText, until } from './helpers.ts';

const TEXT = `同志们：
一、看清形势
　　形势是好的。
二、抓住重点
（一）抓责任。各级都要负责。
（二）抓检查。要管到人。
三、改进作风
　　见第二部分。
谢谢大家！
`;

/** Opens a draft; each ‸ is a caret. */
async function open(marked: string): Promise<TextEditor> {
  const editor = await openText('结构讲话.txt', marked.replaceAll('‸', ''));
  const parts = marked.split('‸');
  const carets = parts
    .slice(0, -1)
    .map((_, i) => editor.document.positionAt(parts.slice(0, i + 1).join('').length));
  if (carets.length > 0) editor.selections = carets.map((caret) => new Selection(caret, caret));
  return editor;
}

/** The text with ‸ at every caret. */
function seen({ document, selections }: TextEditor): string {
  const text = document.getText();
  const offsets = selections.map(({ active }) => document.offsetAt(active)).sort((a, b) => b - a);
  return offsets.reduce((marked, at) => `${marked.slice(0, at)}‸${marked.slice(at)}`, text);
}

function run(command: string, ...args: unknown[]): Thenable<unknown> {
  return commands.executeCommand(`speechDraft.${command}`, ...args);
}

/** `before` and `after` with their carets; one undo brings `before` back. */
async function check(command: string, marked: string, after: string): Promise<void> {
  const editor = await open(marked);
  await run(command);
  assert.equal(seen(editor), after);
  if (marked === after) return;
  await commands.executeCommand('undo');
  assert.equal(editor.document.getText(), marked.replaceAll('‸', ''));
}

suite('editing by structure', () => {
  teardown(closeAll);

  const CASES: readonly (readonly [what: string, command: string, before: string, after: string])[] = [
    [
      'moves a section up, with the reference to it',
      'moveSectionUp',
      TEXT.replace('抓住重点', '抓住‸重点'),
      `同志们：
一、抓住‸重点
（一）抓责任。各级都要负责。
（二）抓检查。要管到人。
二、看清形势
　　形势是好的。
三、改进作风
　　见第一部分。
谢谢大家！
`,
    ],
    [
      'moves a section down from within its text',
      'moveSectionDown',
      TEXT.replace('形势是好', '形势‸是好'),
      `同志们：
一、抓住重点
（一）抓责任。各级都要负责。
（二）抓检查。要管到人。
二、看清形势
　　形势‸是好的。
三、改进作风
　　见第一部分。
谢谢大家！
`,
    ],
    [
      'moves with every caret',
      'moveSectionUp',
      TEXT.replace('抓检查', '抓检‸查').replace('改进', '改‸进'),
      `同志们：
一、看清形势
　　形势是好的。
二、改‸进作风
　　见第三部分。
三、抓住重点
（一）抓检‸查。要管到人。
（二）抓责任。各级都要负责。
谢谢大家！
`,
    ],
    [
      'promotes a section',
      'promoteSection',
      TEXT.replace('抓检查', '抓检‸查'),
      TEXT.replace('（二）抓检查', '三、抓检‸查').replace('三、改进', '四、改进'),
    ],
    [
      'demotes a section, with what it holds and the form of that depth',
      'demoteSection',
      TEXT.replace('三、改进', '三、‸改进').replace('见第二部分', '完'),
      TEXT.replace('三、改进', '（三）‸改进').replace('见第二部分', '完'),
    ],
    [
      'inserts a section after this one and all it holds',
      'insertSectionAfter',
      TEXT.replace('抓住重点', '抓住‸重点'),
      TEXT.replace('三、改进', '三、‸\n四、改进'),
    ],
    [
      'inserts a section before this one',
      'insertSectionBefore',
      TEXT.replace('看清形势', '看清‸形势'),
      TEXT.replace('一、看清', '一、‸\n二、看清')
        .replace('二、抓住', '三、抓住')
        .replace('三、改进', '四、改进')
        .replace('见第二', '见第三'),
    ],
    [
      'inserts a section inside',
      'insertSectionInside',
      TEXT.replace('抓住重点', '抓住‸重点'),
      TEXT.replace('要管到人。\n', '要管到人。\n（三）‸\n'),
    ],
    [
      'renumbers a series',
      'renumberSeries',
      TEXT.replace('三、改进', '五、‸改进'),
      TEXT.replace('三、改进', '三、‸改进'),
    ],
    [
      'renumbers the draft',
      'renumberDraft',
      TEXT.replace('三、改进', '五、改‸进').replace('（二）抓', '（四）抓'),
      TEXT.replace('三、改进', '三、改‸进'),
    ],
    [
      'goes to the next section that is not inside this one',
      'goToNextSection',
      TEXT.replace('抓住重点', '抓住重‸点'),
      TEXT.replace('改进', '‸改进'),
    ],
    [
      'goes back to the heading first',
      'goToPreviousSection',
      TEXT.replace('形势是好', '形势‸是好'),
      TEXT.replace('看清', '‸看清'),
    ],
    [
      'goes to the section before',
      'goToPreviousSection',
      TEXT.replace('改进', '改‸进'),
      TEXT.replace('抓住', '‸抓住'),
    ],
    [
      'goes to the parent',
      'goToParentSection',
      TEXT.replace('抓检查', '抓检‸查'),
      TEXT.replace('抓住', '‸抓住'),
    ],
    [
      'goes to the first child',
      'goToFirstChild',
      TEXT.replace('抓住重点', '抓住重‸点'),
      TEXT.replace('抓责任', '‸抓责任'),
    ],
  ];

  for (const [what, command, marked, after] of CASES) test(what, () => check(command, marked, after));

  test('moving down after moving up gives the text back', async () => {
    const editor = await open(TEXT.replace('抓住', '抓‸住'));
    await run('moveSectionUp');
    await run('moveSectionDown');
    assert.equal(seen(editor), TEXT.replace('抓住', '抓‸住'));
  });

  test('what is refused changes nothing', async () => {
    const editor = await open(TEXT.replace('看清', '看‸清'));
    for (const command of ['moveSectionUp', 'promoteSection', 'demoteSection', 'renumberSeries']) {
      await run(command);
      assert.equal(seen(editor), TEXT.replace('看清', '看‸清'), command);
    }
  });

  test('a key does what it always does where no heading is', async () => {
    const editor = await open(TEXT.replace('形势是好', '形势‸是好'));
    await run('moveSectionUp', 'key');
    assert.equal(editor.document.lineAt(1).text, '　　形势是好的。');
    await run('moveSectionDown', 'key');
    assert.equal(editor.document.getText(), TEXT);
  });

  test('what is typed at the same time is not lost', async () => {
    const editor = await open(TEXT.replace('抓住', '‸抓住'));
    const moving = run('moveSectionUp');
    const typing = typeText('认真');
    await Promise.all([moving, typing]);
    await until(
      'both done',
      () => editor.document.getText(),
      (text) => text.startsWith('同志们：\n一、认真抓住重点\n（一）') && text.includes('二、看清形势'),
    );
  });

  test('cuts a section and pastes it in another place, restyled', async () => {
    const editor = await open(TEXT.replace('抓检查', '抓检‸查'));
    const { document } = editor;
    await run('cutSection');
    assert.equal(await env.clipboard.readText(), '（二）抓检查。要管到人。\n');
    assert.equal(document.getText(), TEXT.replace('（二）抓检查。要管到人。\n', ''));
    moveTo(editor, before(document, '看清'));
    await run('pasteSection');
    assert.equal(
      document.getText(),
      TEXT.replace('（二）抓检查。要管到人。\n', '')
        .replace('三、改进', '四、改进')
        .replace('二、抓住', '二、抓检查。要管到人。\n三、抓住')
        .replace('见第二', '见第三'),
    );
    await commands.executeCommand('undo');
    await commands.executeCommand('undo');
    assert.equal(document.getText(), TEXT);
  });

  test('selects a section with all it holds', async () => {
    const editor = await open(TEXT.replace('抓住', '抓‸住'));
    await run('selectSection');
    const { document, selection } = editor;
    assert.equal(document.getText(selection), TEXT.slice(TEXT.indexOf('二、抓'), TEXT.indexOf('三、改')));
  });

  test('copies the outline', async () => {
    await open(TEXT);
    await run('copyOutline');
    assert.equal(
      await env.clipboard.readText(),
      '一、看清形势\n二、抓住重点\n　（一）抓责任\n　（二）抓检查\n三、改进作风\n',
    );
    await run('copyOutlineMarkdown');
    assert.equal(
      await env.clipboard.readText(),
      '- 一、看清形势\n- 二、抓住重点\n  - （一）抓责任\n  - （二）抓检查\n- 三、改进作风\n',
    );
  });
});

suite('code actions on a section', () => {
  teardown(closeAll);

  async function actionsAt(document: TextDocument, piece: string, kind: CodeActionKind) {
    const position = before(document, piece);
    return commands.executeCommand<CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      new Selection(position, position),
      kind.value,
    );
  }

  async function apply(action: CodeAction | undefined): Promise<void> {
    assert.ok(action?.command);
    const args: unknown[] = action.command.arguments ?? [];
    await commands.executeCommand(action.command.command, ...args);
  }

  test('move it where that can be', async () => {
    const { document } = await open(TEXT);
    const actions = await actionsAt(document, '看清', CodeActionKind.RefactorMove);
    // Nothing stands before it, and it stands on the outermost level: all else would be refused.
    assert.deepEqual(
      actions.map(({ command }) => command?.command),
      ['speechDraft.moveSectionDown'],
    );
    await apply(actions[0]);
    assert.match(document.getText(), /一、抓住重点[^]*二、看清形势/);
  });

  test('renumber it', async () => {
    const { document } = await open(TEXT.replace('三、', '五、'));
    const actions = await actionsAt(document, '改进', CodeActionKind.RefactorRewrite);
    await apply(actions.find(({ command }) => command?.command === 'speechDraft.renumberSeries'));
    assert.equal(document.getText(), TEXT);
  });

  test('are not offered beside headings', async () => {
    const { document } = await open(TEXT);
    assert.deepEqual(await actionsAt(document, '形势是好', CodeActionKind.RefactorMove), []);
  });
});

suite('a new draft', () => {
  teardown(closeAll);

  for (const name of ['会议讲话', '致辞', '工作报告', '述职报告', '表态发言']) {
    test(name, async () => {
      await commands.executeCommand('speechDraft.newDraft', name);
      const editor = await until(
        'an editor',
        () => window.activeTextEditor,
        (found) => found?.document.isUntitled === true && found.document.getText() !== '',
      );
      assert.ok(editor);
      const { document } = editor;
      assert.equal(document.languageId, 'speech-draft');
      assert.match(document.getText(), /\n/);
      assert.notInclude(document.getText(), '${');
      // The first field is to be filled in.
      assert.isFalse(editor.selection.isEmpty);
    });
  }
});
