import { assert } from 'chai';
import { commands, languages, type TextDocument, window, workspace } from 'vscode';
import { closeAll, nothingPending, openText, sleep, type, until, writeFile } from './helpers.ts';

const SPEECH = `同志们：

今天我讲三点意见。

一、看清形势，把思想统一到会议的部署上来。
二、抓住重点，把各项工作任务落到实处。
三、改进作风，为全面完成任务提供保证。
`;

suite('recognition', () => {
  teardown(closeAll);

  async function becomes(document: TextDocument, language: string): Promise<void> {
    await until(
      `the language ${language}`,
      () => document.languageId,
      (now) => now === language,
    );
  }

  /** Closes a document until VS Code has forgotten it, and opens it again. */
  async function reopen(document: TextDocument): Promise<TextDocument> {
    await document.save();
    await closeAll();
    await until('closed', () => document.isClosed, Boolean);
    await commands.executeCommand('vscode.open', document.uri);
    const again = window.activeTextEditor?.document;
    assert.ok(again);
    return again;
  }

  test('by the file’s name', async () => {
    for (const name of [
      '某某讲话.txt',
      '某某講話稿.txt',
      '发言.txt',
      '致辭.txt',
      '备忘.speech.txt',
      '备忘.speech',
    ]) {
      const { document } = await openText(name, '无所谓什么内容');
      assert.equal(document.languageId, 'speech-draft', name);
    }
  });

  test('by a plain text’s content', async () => {
    const { document } = await openText('备忘.txt', SPEECH);
    await becomes(document, 'speech-draft');
  });

  test('of an untitled text, once it is pasted', async () => {
    const { document } = await window.showTextDocument(
      await workspace.openTextDocument({ content: '', language: 'plaintext' }),
    );
    await nothingPending();
    assert.equal(document.languageId, 'plaintext');
    await type(SPEECH);
    await becomes(document, 'speech-draft');
  });

  test('of a speech typed from nothing, from its first heading on, and no key is lost', async () => {
    const { document } = await window.showTextDocument(
      await workspace.openTextDocument({ content: '', language: 'plaintext' }),
    );
    const text = '在年会上的致词\n\n各位来宾：\n\n一、看水';
    let typed = '';
    for (const sign of text) {
      typed += sign;
      await type(sign);
    }
    // A writer goes on meanwhile.
    for (let i = 0; document.languageId === 'plaintext' && i < 40; i++) {
      await sleep(100);
      if (i % 9 === 8) {
        typed += '渠';
        await type('渠');
      }
    }
    await becomes(document, 'speech-draft');
    await type('道');
    const editor = window.activeTextEditor;
    assert.equal(editor?.document.languageId, 'speech-draft');
    assert.equal(editor?.document.getText(), `${typed}道`);
    assert.isTrue(editor?.selection.active.isEqual(editor.document.positionAt(typed.length + 1)));
  });

  test('never of other texts', async () => {
    const log = Array.from({ length: 60 }, (_, i) => `2024-03-12 08:00:${i % 60} 任务${i}已经启动`).join(
      '\n',
    );
    const { document } = await openText('日志.txt', log);
    const markdown = await openText('说明.md', SPEECH);
    await nothingPending();
    assert.equal(document.languageId, 'plaintext');
    assert.equal(markdown.document.languageId, 'markdown');
  });

  test('is brought about by one command, of Markdown too', async () => {
    const { document } = await openText('会议记录.md', '# 讲话\n\n一、看水\n\n二、清淤\n');
    assert.equal(document.languageId, 'markdown');
    await commands.executeCommand('speechDraft.readAsDraft');
    await becomes(document, 'speech-draft');
  });

  test('is undone by one command, for good', async () => {
    const { document } = await openText('备忘二.txt', SPEECH);
    await becomes(document, 'speech-draft');
    await commands.executeCommand('speechDraft.notDraft');
    await becomes(document, 'plaintext');
    await type('补充一句。');
    await nothingPending();
    assert.equal(document.languageId, 'plaintext');
    const again = await reopen(document);
    await nothingPending();
    assert.equal(again.languageId, 'plaintext');
    await commands.executeCommand('speechDraft.readAsDraft');
    await becomes(again, 'speech-draft');
  });

  test('holds for a file with a draft’s name too', async () => {
    const { document } = await openText('另一篇讲话.txt', SPEECH);
    await commands.executeCommand('speechDraft.notDraft');
    await becomes(document, 'plaintext');
    await becomes(await reopen(document), 'plaintext');
  });

  test('keeps away from a text whose language was chosen by hand', async () => {
    const { document } = await openText('备忘三.txt', SPEECH);
    await becomes(document, 'speech-draft');
    await languages.setTextDocumentLanguage(document, 'plaintext');
    await type('补充一句。');
    await nothingPending();
    assert.equal(document.languageId, 'plaintext');
  });

  test('can be turned off', async () => {
    const settings = workspace.getConfiguration('speechDraft');
    await settings.update('detect', false);
    try {
      await writeFile('备忘四.txt', SPEECH);
      const { document } = await openText('备忘四.txt', SPEECH);
      await nothingPending();
      assert.equal(document.languageId, 'plaintext');
    } finally {
      await settings.update('detect', undefined);
    }
  });
});
