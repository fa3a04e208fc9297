import { assert } from 'chai';
import { type CompletionList, commands, env, Selection, type TextEditor, workspace } from 'vscode';
import { before, closeAll, openText, sleep, type as typeText, until } from './helpers.ts';

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

/** Long enough for an answer to have come. */
async function enterPlainly(marked: string): Promise<void> {
  const editor = await enter(marked, marked.replace('‸', '\n‸'));
  await sleep(300);
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

  test('with several carets is a line end for each', async () => {
    const editor = await openText('回车讲话.txt', TEXT);
    const { document } = editor;
    editor.selections = ['要负责。', '管到人。'].map((piece) => {
      const at = before(document, piece).translate(0, piece.length);
      return new Selection(at, at);
    });
    await typeText('\n');
    await sleep(300);
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
    await sleep(300);
    assert.equal(editor.document.getText(), marked.replace('‸', '\n'));
  });

  test('does not lose what is typed right after it', async () => {
    const editor = await openText('回车讲话.txt', TEXT.replace('管到人。', '管到人。‸'));
    await Promise.all([typeText('\n'), typeText('抓'), typeText('落实')]);
    await sleep(300);
    assert.match(editor.document.getText(), /管到人。\n(?:（三）)?抓落实\n三、改进/);
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
