import { assert } from 'chai';
import {
  commands,
  type FoldingRange,
  Range,
  type SelectionRange,
  type SemanticTokens,
  type SymbolInformation,
  Uri,
  window,
  workspace,
} from 'vscode';
import { before, closeAll, openText, symbolsOf, tree, until, writeFile } from './helpers.ts';

const TEXT = `在年度工作会议上的讲话

同志们：

　　下面我讲几点意见。

一、看清形势。今年以来压力不小。
　　去年的损失还没有补上，
二、这是去年的老账。

二、抓住重点
（一）抓责任。各级都要负责。要管到人。
（二）抓检查

三、改进作风

谢谢大家！
`;

suite('views of a draft', () => {
  teardown(closeAll);

  test('the symbols are the sections, with their true ranges', async () => {
    const { document } = await openText('视图讲话.txt', TEXT);
    const symbols = await symbolsOf(document.uri);
    assert.deepEqual(tree(symbols), [
      '一、看清形势',
      '二、抓住重点',
      '  （一）抓责任',
      '  （二）抓检查',
      '三、改进作风',
    ]);
    const [first, second] = symbols;
    assert.equal(document.getText(first?.selectionRange), '一、看清形势');
    assert.equal(
      document.getText(first?.range),
      TEXT.slice(TEXT.indexOf('一、'), TEXT.indexOf('\n\n二、抓')),
    );
    assert.equal(
      document.getText(second?.range),
      TEXT.slice(TEXT.indexOf('二、抓'), TEXT.indexOf('\n\n三、')),
    );
    assert.match(second?.detail ?? '', /\d/);
  });

  test('the symbols follow every edit', async () => {
    const editor = await openText('视图讲话.txt', TEXT);
    const { document } = editor;
    await symbolsOf(document.uri);
    await editor.edit((edit) => {
      edit.insert(before(document, '谢谢'), '四、加强领导\n\n');
      edit.delete(new Range(before(document, '（二）抓检查'), before(document, '\n三、改进')));
      edit.replace(document.lineAt(6).range, '一、认清形势');
    });
    assert.deepEqual(tree(await symbolsOf(document.uri)), [
      '一、认清形势',
      '二、抓住重点',
      '  （一）抓责任',
      '三、改进作风',
      '四、加强领导',
    ]);
  });

  test('sections fold', async () => {
    const { document } = await openText('视图讲话.txt', TEXT);
    const ranges = await commands.executeCommand<FoldingRange[]>(
      'vscode.executeFoldingRangeProvider',
      document.uri,
    );
    assert.deepEqual(
      ranges.map(({ start, end }) => [
        document.lineAt(start).text.slice(0, 4),
        document.lineAt(end).text.slice(0, 4),
      ]),
      [
        ['一、看清', '二、这是'],
        ['二、抓住', '（二）抓'],
      ],
    );
  });

  test('the selection grows from the sentence to the section and beyond', async () => {
    const { document } = await openText('视图讲话.txt', TEXT);
    const [selection] = await commands.executeCommand<SelectionRange[]>(
      'vscode.executeSelectionRangeProvider',
      document.uri,
      [before(document, '管到人')],
    );
    const grown: string[] = [];
    for (let step = selection; step; step = step.parent) grown.push(document.getText(step.range));
    const inner = '（一）抓责任。各级都要负责。要管到人。';
    const wanted = [
      '要管到人。',
      inner,
      `${inner}\n（二）抓检查`,
      `二、抓住重点\n${inner}\n（二）抓检查`,
      TEXT,
    ];
    // VS Code adds words and lines of its own.
    assert.deepEqual(
      grown.filter((text) => wanted.includes(text)),
      wanted,
    );
  });

  test('colour follows the draft', async () => {
    const { document } = await openText('视图讲话.txt', TEXT);
    const whole = new Range(0, 0, document.lineCount, 0);
    const legend = await commands.executeCommand<{ tokenTypes: string[] }>(
      'vscode.provideDocumentRangeSemanticTokensLegend',
      document.uri,
      whole,
    );
    const { data } = await until(
      'semantic tokens',
      () =>
        commands.executeCommand<SemanticTokens>(
          'vscode.provideDocumentRangeSemanticTokens',
          document.uri,
          whole,
        ),
      (tokens) => tokens.data.length > 0,
    );
    const tokens: string[] = [];
    let line = 0;
    let start = 0;
    for (let at = 0; at < data.length; at += 5) {
      const [lines = 0, characters = 0, length = 0, type = 0] = data.subarray(at, at + 5);
      start = lines > 0 ? characters : start + characters;
      line += lines;
      tokens.push(`${legend.tokenTypes[type]} ${document.lineAt(line).text.slice(start, start + length)}`);
    }
    assert.includeMembers(tokens, [
      'draftTitle 在年度工作会议上的讲话',
      'draftOrdinal 二、',
      'draftHeading 抓住重点',
    ]);
    assert.include(tokens, 'draftText 二、这是去年的老账。');
  });
});

suite('symbols of the workspace', () => {
  // They come with the first draft; run alone, this suite has seen none.
  suiteSetup(() => openText('视图讲话.txt', TEXT));
  teardown(closeAll);

  async function search(query: string): Promise<string[]> {
    const symbols = await commands.executeCommand<SymbolInformation[]>(
      'vscode.executeWorkspaceSymbolProvider',
      query,
    );
    return symbols.map(({ name, location }) => `${location.uri.path.split('/').at(-1)} ${name}`);
  }

  test('come from files that are not open, and from their newest state', async () => {
    await writeFile('乡村发言稿.txt', '同志们：\n一、修好村口石桥\n二、种好后山果树\n');
    // The file system says so a moment later.
    await until(
      'the heading',
      () => search('石桥'),
      (names) => names.includes('乡村发言稿.txt 一、修好村口石桥'),
    );
    await writeFile('乡村发言稿.txt', '同志们：\n一、修好村口水塔\n二、种好后山果树，三年见效\n');
    await until(
      'the new heading',
      () => search('水塔'),
      (names) => names.length === 1,
    );
    assert.deepEqual(await search('石桥'), []);
  });

  test('come from the editor where a draft is being edited', async () => {
    const editor = await openText('乡村发言稿.txt', '同志们：\n一、修好村口石桥\n二、种好后山果树\n');
    await editor.edit((edit) => edit.insert(before(editor.document, '石桥'), '百年'));
    const name = editor.document.uri.path.split('/').at(-1) ?? '';
    assert.deepEqual(await search('百年石桥'), [`${name} 一、修好村口百年石桥`]);
  });

  test('forget a file that is deleted, and all files of a folder that is', async () => {
    const file = await writeFile('水库发言稿.txt', '同志们：\n一、修好村口石闸\n二、种好后山果树\n');
    const nested = await writeFile('旧稿/夏/水库发言稿.txt', '同志们：\n一、修好后山石闸\n二、种好果树\n');
    const isFound = (count: number) => (names: readonly string[]) => names.length === count;
    await until('both', () => search('石闸'), isFound(2));
    await workspace.fs.delete(file);
    await until('one', () => search('石闸'), isFound(1));
    await workspace.fs.delete(Uri.joinPath(nested, '../..'), { recursive: true });
    await until('none', () => search('石闸'), isFound(0));
  });

  test('the outline is explained in a text of its own', async () => {
    const { document } = await openText('视图讲话.txt', TEXT);
    await commands.executeCommand('speechDraft.explainOutline', document.uri);
    const explained = window.activeTextEditor?.document;
    assert.isTrue(explained?.isUntitled);
    const text = explained?.getText() ?? '';
    for (const line of ['一、看清形势', '（一）抓责任', '三、改进作风', '二、这是去年的老账'])
      assert.include(text, line);
    assert.include(text, 'heading: a line begins with an ordinal');
  });
});
