import { assert } from 'chai';
import { type CodeAction, commands, languages, Range, window, workspace } from 'vscode';
import {
  before,
  closeAll,
  fileUri,
  found,
  nothingPending,
  openText,
  ownDiagnostics,
  said,
  symbolsOf,
  tree,
  until,
  writeFile,
} from './helpers.ts';

const FAULTY = '同志们：\n一、看清形势\n二、抓住重点\n四、压实责任\n五、改进作风\n';
const FILE = '配置/.speech-draft.json';

suite('a configuration file', () => {
  teardown(async () => {
    await closeAll();
    await workspace.fs.delete(fileUri('配置'), { recursive: true });
  });

  test('wins over the settings, and is applied again when it changes', async () => {
    await writeFile(FILE, '{ "rules": { "missing-number": "off" } }');
    const { document } = await openText('配置/深处/讲话.txt', FAULTY);
    await until(
      'symbols',
      () => symbolsOf(document.uri),
      (symbols) => symbols.length === 4,
    );
    await writeFile(FILE, '{ "rules": { "missing-number": "error" } }');
    await until(
      'the finding',
      () => found(document),
      (seen) => seen.join() === 'missing-number 四、',
    );
    await writeFile(FILE, '{ "notHeadings": ["四、压实"] }');
    await until(
      'one heading less',
      async () => tree(await symbolsOf(document.uri)),
      (names) => names.length > 0 && !names.includes('四、压实责任'),
    );
    await workspace.fs.delete(fileUri(FILE));
    await until(
      'the finding',
      () => found(document),
      (seen) => seen.join() === 'missing-number 四、',
    );
  });

  test('is applied again when its folder makes place for another', async () => {
    await writeFile(FILE, '{ "rules": { "missing-number": "off" } }');
    await writeFile(`新${FILE}`, '{ "rules": { "missing-number": "error" } }');
    const first = await openText('配置/讲话.txt', FAULTY);
    await until(
      'symbols',
      () => symbolsOf(first.document.uri),
      (symbols) => symbols.length === 4,
    );
    await nothingPending();
    assert.deepEqual(found(first.document), []);
    // Of what comes with a folder the system says nothing.
    await workspace.fs.rename(fileUri('配置'), fileUri('新配置/旧'));
    await workspace.fs.rename(fileUri('新配置'), fileUri('配置'));
    const { document } = await openText('配置/讲话.txt', FAULTY);
    await until(
      'the finding',
      () => found(document),
      (seen) => seen.join() === 'missing-number 四、',
    );
  });

  test('has a rule turned off in it by a quick fix', async () => {
    const file = await writeFile(FILE, '{\n  "standard": "consistent" // ours\n}\n');
    const { document } = await openText('配置/讲话.txt', FAULTY);
    const finding = (seen: readonly string[]) => seen.join() === 'missing-number 四、';
    await until('the finding', () => found(document), finding);
    const at = before(document, '四、');
    const actions = await commands.executeCommand<CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      new Range(at, at),
    );
    const wanted = (await said('Turn off the rule “{0}”')).replace('{0}', 'missing-number');
    const off = actions.find(({ title }) => title === wanted)?.command;
    await commands.executeCommand(off?.command ?? '', ...((off?.arguments ?? []) as unknown[]));
    await until(
      'nothing',
      () => found(document),
      (seen) => seen.length === 0,
    );
    const text = new TextDecoder().decode(await workspace.fs.readFile(file));
    assert.match(text, /"standard": "consistent"[^]*"missing-number": "off"[^]*\/\/ ours/);
  });

  test('that has just come is the one to write to, though nobody has told of it yet', async () => {
    const { document } = await openText('配置/讲话.txt', FAULTY);
    await until(
      'the finding',
      () => found(document),
      (seen) => seen.join() === 'missing-number 四、',
    );
    await nothingPending();
    const file = await writeFile(FILE, '{}');
    await commands.executeCommand('speechDraft.turnRuleOff', document.uri, 'missing-number');
    const text = new TextDecoder().decode(await workspace.fs.readFile(file));
    assert.deepEqual(JSON.parse(text), { rules: { 'missing-number': 'off' } });
    assert.isUndefined(workspace.getConfiguration('speechDraft').inspect('rules')?.workspaceValue);
  });

  test('says which files are no drafts, whatever their names', async () => {
    await writeFile(FILE, '{ "ignore": ["旧稿"] }');
    const ignored = await openText('配置/旧稿/讲话.txt', FAULTY);
    await until(
      'plain text',
      () => ignored.document.languageId,
      (language) => language === 'plaintext',
    );
    const { document } = await openText('配置/讲话.txt', FAULTY);
    await until(
      'the finding',
      () => found(document),
      (seen) => seen.length === 1,
    );
    await commands.executeCommand('speechDraft.checkWorkspace');
    assert.deepEqual(ownDiagnostics(ignored.document.uri), []);
  });

  test('is told what does not hold in it; the rest holds', async () => {
    await writeFile(
      FILE,
      '{\n  "rules": { "missing-nunber": "off", "missing-number": "off" },\n  "standards": "taiwan"\n}',
    );
    const { document } = await openText('配置/讲话.txt', FAULTY);
    const problems = await until(
      'two problems',
      () => ownDiagnostics(fileUri(FILE)),
      (seen) => seen.length === 2,
    );
    await until(
      'nothing found',
      () => found(document),
      (seen) => seen.length === 0,
    );
    assert.deepEqual(
      problems.map(({ range }) => range.start.line),
      [1, 2],
    );
  });

  test('is checked against its schema while it is open, and nothing is said twice', async () => {
    await writeFile(FILE, '{ "standards": "taiwan" }');
    await openText('配置/讲话.txt', FAULTY);
    const uri = fileUri(FILE);
    await until(
      'our word',
      () => ownDiagnostics(uri),
      (seen) => seen.length === 1,
    );
    await commands.executeCommand('vscode.open', uri);
    const [problem] = await until(
      'the schema’s word',
      () => languages.getDiagnostics(uri),
      (seen) => seen.length === 1 && seen[0]?.source !== 'speech-draft',
    );
    assert.equal(window.activeTextEditor?.document.languageId, 'jsonc');
    assert.include(problem?.message, 'standards');
  });
});
