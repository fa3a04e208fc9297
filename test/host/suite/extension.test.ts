import { assert } from 'chai';
import { extensions, workspace } from 'vscode';
import { fileUri } from './helpers.ts';

suite('extension', () => {
  test('is present and active', () => {
    assert.isTrue(extensions.getExtension('speech-draft.speech-draft')?.isActive);
  });

  test('takes a draft of the workspace for one', async () => {
    const document = await workspace.openTextDocument(fileUri('讲话稿.txt'));
    assert.equal(document.languageId, 'speech-draft');
  });
});
