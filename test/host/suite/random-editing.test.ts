import { assert } from 'chai';
import { extensions } from 'vscode';
import { editAtRandom, KNOWN_COMMANDS } from '../random-editing.ts';
import { closeAll, logEntries } from './helpers.ts';

suite('editing at random', function () {
  this.timeout(120_000);
  // What goes wrong once has gone wrong.
  this.retries(0);
  teardown(closeAll);

  test('knows every command, to make it or to leave it out', () => {
    const { packageJSON } = extensions.getExtension('speech-draft.speech-draft') ?? {};
    const { commands } = (packageJSON as { contributes: { commands: { command: string }[] } }).contributes;
    const unknown = commands
      .map(({ command }) => command.replace('speechDraft.', ''))
      // Those are the same, asked for by a key in the tree.
      .filter((name) => !name.startsWith('inTree.') && !KNOWN_COMMANDS.has(name));
    assert.deepEqual(unknown, []);
  });

  test('keeps each outline as its text, a command one step to undo, and the log without an error', async () => {
    const before = new Set(await logEntries());
    const failures: string[] = [];
    const { compared, undone } = await editAtRandom({
      seed: 7,
      goesOn: (steps) => steps < 60,
      onFailure: (failure) => failures.push(failure),
    });
    assert.equal(failures.join('\n'), '');
    // The outline of a text that changes meanwhile is not compared.
    assert.isAbove(compared, 150);
    assert.isAbove(undone, 0);
    const entries = await logEntries();
    assert.ok(entries.some((entry) => entry.includes('[info] Speech Draft')));
    assert.deepEqual(
      entries.filter((entry) => entry.includes('[error]') && !before.has(entry)),
      [],
    );
  });
});
