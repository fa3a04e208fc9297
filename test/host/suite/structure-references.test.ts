import { assert } from 'chai';
import {
  commands,
  type CompletionList,
  type DocumentHighlight,
  type Hover,
  type Location,
  type LocationLink,
  MarkdownString,
  type Range,
  type WorkspaceEdit,
  workspace,
} from 'vscode';
import { before, closeAll, openText } from './helpers.ts';

const TEXT = `同志们：
一、看清形势
二、抓住重点
（一）抓责任。各级都要负责。
（二）抓检查。要管到人。
三、改进作风
　　见第二部分。
谢谢大家！
`;

suite('references', () => {
  teardown(closeAll);

  /** What a provider is asked for, at the second character of a piece of the text. */
  async function at(piece: string) {
    const { document } = await openText('引用讲话.txt', TEXT);
    return { document, args: [document.uri, before(document, piece).translate(0, 1)] as const };
  }

  test('lead to their section', async () => {
    const { document, args } = await at('第二部分');
    const [link] = await commands.executeCommand<(Location | LocationLink)[]>(
      'vscode.executeDefinitionProvider',
      ...args,
    );
    assert.ok(link && 'targetRange' in link);
    assert.equal(document.getText(link.targetSelectionRange), '二、抓住重点');
  });

  test('show its beginning', async () => {
    const { args } = await at('第二部分');
    const [hover] = await commands.executeCommand<Hover[]>('vscode.executeHoverProvider', ...args);
    const [content] = hover?.contents ?? [];
    assert.ok(content instanceof MarkdownString);
    assert.match(content.value, /抓住重点[^]*抓责任/);
  });

  test('are found from the heading', async () => {
    const { document, args } = await at('抓住重点');
    const answer = await commands.executeCommand<Location[]>('vscode.executeReferenceProvider', ...args);
    assert.deepEqual(
      answer.map(({ range }) => document.getText(range)),
      ['二、抓住重点', '第二部分'],
    );
  });

  test('are highlighted with their heading', async () => {
    const { document, args } = await at('第二部分');
    const answer = await commands.executeCommand<DocumentHighlight[]>(
      'vscode.executeDocumentHighlights',
      ...args,
    );
    assert.deepEqual(
      answer.map(({ range }) => document.getText(range)),
      ['二、抓住重点', '第二部分'],
    );
  });

  test('renaming a heading edits its title', async () => {
    const { document, args } = await at('抓住重点');
    const answer = await commands.executeCommand<WorkspaceEdit>(
      'vscode.executeDocumentRenameProvider',
      ...args,
      '突出重点',
    );
    assert.isTrue(await workspace.applyEdit(answer));
    assert.equal(document.getText(), TEXT.replace('抓住重点', '突出重点'));
  });

  test('renaming a reference edits the title that it means', async () => {
    const { document, args } = await at('第二部分');
    const asked = await commands.executeCommand<{ range: Range; placeholder: string }>(
      'vscode.prepareRename',
      ...args,
    );
    assert.deepEqual([document.getText(asked.range), asked.placeholder], ['第二部分', '抓住重点']);
    const answer = await commands.executeCommand<WorkspaceEdit>(
      'vscode.executeDocumentRenameProvider',
      ...args,
      '突出重点',
    );
    assert.isTrue(await workspace.applyEdit(answer));
    assert.equal(document.getText(), TEXT.replace('抓住重点', '突出重点'));
  });

  test('are completed behind a word that points, each with its heading', async () => {
    const { document } = await openText('引用讲话.txt', TEXT.replace('见第二部分', '详见第'));
    const { items } = await commands.executeCommand<CompletionList>(
      'vscode.executeCompletionItemProvider',
      document.uri,
      before(document, '。\n谢谢'),
    );
    const named = items.filter(({ label }) => typeof label === 'string' && label.startsWith('第'));
    assert.deepEqual(
      named.map(({ label, detail }) => `${typeof label === 'string' ? label : label.label} ${detail}`),
      [
        '第一部分 一、看清形势',
        '第二部分 二、抓住重点',
        '第二部分（一） （一）抓责任',
        '第二部分（二） （二）抓检查',
      ],
    );
  });

  test('only a heading, or what refers to one, can be renamed', async () => {
    const { args } = await at('谢谢大家');
    const refused = await commands.executeCommand<Range>('vscode.prepareRename', ...args).then(
      () => false,
      () => true,
    );
    assert.isTrue(refused);
  });
});
