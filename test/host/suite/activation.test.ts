// What is set up when. The first of the suites, by its name: any other one opens a draft.
import { assert } from 'chai';
import { commands, extensions, window } from 'vscode';
import { closeAll, nothingPending, openText } from './helpers.ts';

interface Manifest {
  readonly activationEvents: readonly string[];
  readonly contributes: { readonly commands: readonly { readonly command: string }[] };
}

function manifest(): Manifest {
  const { packageJSON } = extensions.getExtension('speech-draft.speech-draft') ?? {};
  return packageJSON as Manifest;
}

/** Commands of the manifest that somebody answers. */
async function answered(): Promise<string[]> {
  const all = new Set(await commands.getCommands(true));
  return manifest()
    .contributes.commands.map(({ command }) => command)
    .filter((command) => all.has(command));
}

suite('activation', function () {
  // Nothing is set up a second time.
  this.retries(0);

  teardown(closeAll);

  test('comes with plain text or a draft, whatever lies in the folder', () => {
    // VS Code itself adds those for the languages, commands and views of the manifest.
    assert.deepEqual(
      manifest().activationEvents.filter((event) => !/^on(?:Command|View|Language:speech-draft)/.test(event)),
      ['onLanguage:plaintext'],
    );
  });

  test('of plain text sets up what recognises a draft, and the rest comes with the first draft', async () => {
    const without = [
      'speechDraft.checkWorkspace',
      'speechDraft.exportWord',
      'speechDraft.importWord',
      'speechDraft.newDraft',
      'speechDraft.notDraft',
      'speechDraft.readAsDraft',
    ];
    assert.sameMembers(await answered(), without);
    const { document } = await openText('购物单.txt', '白菜\n萝卜\n');
    await nothingPending();
    assert.equal(document.languageId, 'plaintext');
    assert.sameMembers(await answered(), without);

    const all = manifest().contributes.commands.map(({ command }) => command);
    await openText('讲话.txt', '一、水渠\n二、渡口\n');
    await nothingPending();
    assert.sameMembers(await answered(), all);

    // The first call loads what most of them do.
    await commands.executeCommand('speechDraft.newDraft', '会议讲话');
    assert.match(window.activeTextEditor?.document.getText() ?? '', /一、/);
    assert.sameMembers(await answered(), all);
  });
});
