import { assert } from 'chai';
import {
  type CompletionList,
  commands,
  env,
  Selection,
  type TextEdit,
  type TextEditor,
  workspace,
  type WorkspaceEdit,
} from 'vscode';
import { before, closeAll, openText, type as typeText, until } from './helpers.ts';

const TEXT = `同志们：
一、看清形势
二、抓住重点
（一）抓责任。各级都要负责。
（二）抓检查。要管到人。
三、改进作风
　　见第二部分。
谢谢大家！
`;

function seen({ document, selection }: TextEditor): string {
  const at = document.offsetAt(selection.active);
  const text = document.getText();
  return `${text.slice(0, at)}‸${text.slice(at)}`;
}

/** Enter at the caret, and what comes of it. */
async function enter(marked: string, after: string): Promise<TextEditor> {
  const editor = await openText('回车讲话.txt', marked);
  await typeText('\n');
  await until(
    'the text after Enter',
    () => seen(editor),
    (text) => text === after,
  );
  return editor;
}

/**
 * What the extension has to say to a key just typed. It is asked as VS Code asks by itself, and after that: by then an answer to VS
 * Code has come, and has been put in.
 */
async function answer({ document, selection }: TextEditor, key = '\n'): Promise<readonly TextEdit[]> {
  const edits = await commands.executeCommand<TextEdit[] | undefined>(
    'vscode.executeFormatOnTypeProvider',
    document.uri,
    selection.active,
    key,
    { tabSize: 4, insertSpaces: true },
  );
  return edits ?? [];
}

/** Enter, to which the extension has nothing to say. */
async function enterPlainly(marked: string): Promise<void> {
  const editor = await enter(marked, marked.replace('‸', '\n‸'));
  assert.deepEqual(await answer(editor), []);
  assert.equal(seen(editor), marked.replace('‸', '\n‸'));
}

suite('Enter', () => {
  teardown(closeAll);

  test('at the end of an item begins the next', async () => {
    const editor = await enter(
      TEXT.replace('管到人。', '管到人。‸'),
      TEXT.replace('管到人。', '管到人。\n（三）‸'),
    );
    await commands.executeCommand('undo');
    assert.equal(seen(editor), TEXT.replace('管到人。', '管到人。\n‸'));
    await commands.executeCommand('undo');
    assert.equal(editor.document.getText(), TEXT);
  });

  test('renumbers what follows', () =>
    enter(
      TEXT.replace('要负责。', '要负责。‸'),
      TEXT.replace('要负责。', '要负责。\n（二）‸').replace('（二）抓检查', '（三）抓检查'),
    ));

  test('keeps the indent', () =>
    enter(
      TEXT.replaceAll('（', '　　（').replace('要负责。', '要负责。‸'),
      TEXT.replaceAll('（', '　　（')
        .replace('要负责。', '要负责。\n　　（二）‸')
        .replace('（二）抓检查', '（三）抓检查'),
    ));

  test('leaves the others alone if the writer wants that', async () => {
    const settings = workspace.getConfiguration('speechDraft');
    await settings.update('renumberOnEnter', false);
    try {
      await enter(TEXT.replace('要负责。', '要负责。‸'), TEXT.replace('要负责。', '要负责。\n（二）‸'));
    } finally {
      await settings.update('renumberOnEnter', undefined);
    }
  });

  test('on an item without text ends the list', () =>
    enter(TEXT.replace('管到人。', '管到人。\n（三）‸'), TEXT.replace('管到人。', '管到人。\n‸')));

  test('in the middle of an item is a line end', () => enterPlainly(TEXT.replace('要管到', '要‸管到')));

  test('in the text is a line end', () => enterPlainly(TEXT.replace('同志们：', '同志们：‸')));

  test('behind a heading alone begins a paragraph, the first of its level or a later one', async () => {
    const text = '同志们：\n一、认真抓好学习‸\n学习要常抓。\n';
    await enterPlainly(text);
    await enterPlainly(`${text.replace('‸', '')}二、压实责任‸\n谢谢大家！\n`);
    await enterPlainly(text.replace('‸', '').replace('学习要', '（一）读书‸\n学习要'));
  });

  test('begins the next where two stand in neighbouring lines', () =>
    enter('同志们：\n一、看清形势\n二、抓住重点‸\n', '同志们：\n一、看清形势\n二、抓住重点\n三、‸\n'));

  test('keeps the blank lines of the list', () =>
    enter(
      '同志们：\n\n一、看清形势。形势好。\n\n二、抓住重点。要抓人。‸\n',
      '同志们：\n\n一、看清形势。形势好。\n\n二、抓住重点。要抓人。\n\n三、‸\n',
    ));

  test('with Shift is a line without number, under the text above', async () => {
    const marked = TEXT.replace('（二）抓检查。要管到人。', '　　（二）抓检查。要管到人。‸');
    const editor = await openText('回车讲话.txt', marked);
    await commands.executeCommand('speechDraft.breakLine');
    await answer(editor);
    assert.equal(seen(editor), marked.replace('‸', '\n　　‸'));
    await commands.executeCommand('undo');
    assert.equal(editor.document.getText(), marked.replace('‸', ''));
  });

  test('leaves no blanks on an indented line without text', () =>
    enter('同志们：\n　　形势是好的。\n　　‸\n', '同志们：\n　　形势是好的。\n\n‸\n'));

  test('leaves no indent behind where nothing is written', async () => {
    const text = '同志们：\n　　形势是好的。\n　　任务是重的。\n';
    const editor = await enter(text.replace('好的。', '好的。‸'), text.replace('好的。', '好的。\n　　‸'));
    await answer(editor);
    await commands.executeCommand('cursorDown');
    await until(
      'a line without text',
      () => editor.document.getText(),
      (now) => now === text.replace('好的。', '好的。\n'),
    );
    // The indent, and then the line.
    await commands.executeCommand('undo');
    assert.equal(editor.document.getText(), text.replace('好的。', '好的。\n　　'));
    await commands.executeCommand('undo');
    assert.equal(editor.document.getText(), text);
  });

  test('keeps the indent for what is written there', async () => {
    const text = '同志们：\n　　形势是好的。\n　　任务是重的。\n';
    const editor = await enter(text.replace('好的。', '好的。‸'), text.replace('好的。', '好的。\n　　‸'));
    await answer(editor);
    await typeText('要抓紧。');
    await commands.executeCommand('cursorDown');
    await until(
      'the caret below',
      () => editor.selection.active.line,
      (line) => line === 3,
    );
    await answer(editor);
    assert.equal(editor.document.getText(), text.replace('好的。', '好的。\n　　要抓紧。'));
  });

  test('before an indented text takes the indent along', () =>
    enter('同志们：\n　　‸形势是好的。\n', '同志们：\n\n　　‸形势是好的。\n'));

  test('with Shift leaves no blanks behind either', async () => {
    const editor = await openText('回车讲话.txt', '同志们：\n　　形势是好的。‸\n');
    await commands.executeCommand('speechDraft.breakLine');
    await commands.executeCommand('speechDraft.breakLine');
    assert.equal(seen(editor), '同志们：\n　　形势是好的。\n\n　　‸\n');
  });

  test('with several carets is a line end for each', async () => {
    const editor = await openText('回车讲话.txt', TEXT);
    const { document } = editor;
    editor.selections = ['要负责。', '管到人。'].map((piece) => {
      const at = before(document, piece).translate(0, piece.length);
      return new Selection(at, at);
    });
    await typeText('\n');
    await answer(editor);
    assert.equal(
      document.getText(),
      TEXT.replace('要负责。', '要负责。\n').replace('管到人。', '管到人。\n'),
    );
  });

  test('that is pasted is a line end', async () => {
    const marked = TEXT.replace('管到人。', '管到人。‸');
    const editor = await openText('回车讲话.txt', marked);
    await env.clipboard.writeText('\n');
    await commands.executeCommand('editor.action.clipboardPasteAction');
    await until(
      'the line end',
      () => editor.document.getText(),
      (text) => text !== TEXT,
    );
    await answer(editor);
    assert.equal(editor.document.getText(), marked.replace('‸', '\n'));
  });

  test('does not lose what is typed right after it', async () => {
    const editor = await openText('回车讲话.txt', TEXT.replace('管到人。', '管到人。‸'));
    await Promise.all([typeText('\n'), typeText('抓'), typeText('落实')]);
    await answer(editor);
    assert.match(editor.document.getText(), /管到人。\n(?:（三）)?抓落实\n三、改进/);
  });
});

suite('a number typed by hand', () => {
  teardown(closeAll);

  /** Types behind what Enter has put in, key by key, and waits for what comes of it. */
  async function typeBehind(marked: string, typed: string, after: string): Promise<TextEditor> {
    const entered = marked.replace('（三）', '（四）').replace('‸', '\n（三）‸');
    const editor = await enter(marked, entered);
    for (const key of typed) {
      await typeText(key);
      await answer(editor, key);
    }
    await until(
      'what has been typed',
      () => seen(editor),
      (text) => text === after,
    );
    return editor;
  }

  test('takes the place of the automatic one', async () => {
    const marked = TEXT.replace('管到人。', '管到人。‸');
    const editor = await typeBehind(marked, '（三）抓落实', marked.replace('‸', '\n（三）抓落实‸'));
    // What has been typed since, and then the place that it has taken.
    await commands.executeCommand('undo');
    await commands.executeCommand('undo');
    assert.equal(seen(editor), marked.replace('‸', '\n（三）（三）‸'));
  });

  test('of another form gives the number back to those that follow', async () => {
    const marked = TEXT.replace('管到人。', '管到人。‸').replace(
      '三、改',
      '（三）抓考核。要看结果。\n三、改',
    );
    await typeBehind(marked, '（1）看', marked.replace('‸', '\n（1）看‸'));
  });

  test('comes with a title that is renamed', async () => {
    const { document } = await openText('改名讲话.txt', TEXT);
    for (const [name, heading] of [
      ['三、转变作风', '三、转变作风\n'],
      ['转变作风', '三、转变作风\n'],
    ] as const) {
      const edit = await commands.executeCommand<WorkspaceEdit>(
        'vscode.executeDocumentRenameProvider',
        document.uri,
        before(document, '改进作风').translate(0, 1),
        name,
      );
      const [text = ''] = edit.get(document.uri).map(({ newText }) => newText);
      assert.equal(TEXT.replace('改进作风', text), TEXT.replace('三、改进作风\n', heading));
    }
  });
});

suite('completion at the start of a line', () => {
  teardown(closeAll);

  async function offers(marked: string, trigger?: string): Promise<string[]> {
    const editor = await openText('补全讲话.txt', marked);
    const list = await commands.executeCommand<CompletionList>(
      'vscode.executeCompletionItemProvider',
      editor.document.uri,
      editor.selection.active,
      trigger,
    );
    return list.items
      .toSorted((a, b) => String(a.sortText).localeCompare(String(b.sortText)))
      .map(({ label }) => (typeof label === 'string' ? label : label.label))
      .filter((label) => /^[一二三四五六七八九（]/.test(label));
  }

  test('offers the next one, and the parent’s next', async () => {
    const found = await offers(TEXT.replace('管到人。\n', '管到人。\n‸\n'));
    assert.include(found, '（三）');
    assert.include(found, '三、');
  });

  test('is silent in the text', async () => {
    assert.deepEqual(await offers(TEXT.replace('各级都', '各级‸都')), []);
    assert.deepEqual(await offers(TEXT.replace('同志们：', '同志们：一‸'), '一'), []);
    assert.deepEqual(await offers(TEXT.replace('大家！\n', '大家！\n‸'), '\n'), []);
  });

  test('offers the first one a level deeper below a heading', async () => {
    const found = await offers(TEXT.replace('看清形势\n', '看清形势\n‸\n'), '\n');
    assert.include(found, '（一）');
  });
});
