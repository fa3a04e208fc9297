import { assert } from 'chai';
import { extensions, workspace } from 'vscode';

suite('extension', () => {
  test('is present and active', () => {
    assert.isTrue(extensions.getExtension('speech-draft.speech-draft')?.isActive);
  });

  test('takes a draft of the workspace for one', async () => {
    const [draft] = await workspace.findFiles('*.txt');
    assert.isDefined(draft);
    const document = await workspace.openTextDocument(draft);
    assert.include(document.getText(), '同志们');
  });
});
