// Import from Word and Export to Word, by their commands.
import { assert } from 'chai';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { commands, FileType, type Uri, window, workspace } from 'vscode';
import { closeAll, fileUri, openText, symbolsOf, tree, until, writeFile } from './helpers.ts';

const SPEECH = `在冬季防火工作会议上的讲话

同志们：

一、看清形势

　　秋冬风大物燥，火险等级高。

二、落实责任

　　各村要把人落到山头地块。
`;

async function textIn(uri: Uri): Promise<string> {
  return new TextDecoder().decode(await workspace.fs.readFile(uri));
}

async function exists(uri: Uri): Promise<boolean> {
  return workspace.fs.stat(uri).then(
    ({ type }) => type === FileType.File,
    () => false,
  );
}

async function exported(name: string, text: string): Promise<Uri> {
  const { document } = await openText(`${name}.txt`, text);
  const target = fileUri(`${name}.docx`);
  await commands.executeCommand('speechDraft.exportWord', document.uri, target);
  assert.isTrue(await exists(target));
  return target;
}

/** The document with automatic numbers in the place of the ordinals. */
function withLists(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  const document = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
  parts['word/document.xml'] = strToU8(
    document.replace(
      /<w:pStyle w:val="Heading1"\/>(.*?)[一二]、/g,
      '<w:pStyle w:val="Heading1"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="77"/></w:numPr>$1',
    ),
  );
  const numbering = strFromU8(parts['word/numbering.xml'] ?? new Uint8Array());
  const lists =
    '<w:abstractNum w:abstractNumId="77"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCountingThousand"/><w:lvlText w:val="%1、"/></w:lvl></w:abstractNum><w:num w:numId="77"><w:abstractNumId w:val="77"/></w:num>';
  parts['word/numbering.xml'] = strToU8(numbering.replace('</w:numbering>', `${lists}</w:numbering>`));
  return zipSync(parts);
}

suite('Word', () => {
  teardown(closeAll);

  test('exports a draft as it stands in the editor, and imports it again', async () => {
    const target = await exported('word 1', SPEECH);
    await commands.executeCommand('speechDraft.importWord', target);
    const text = fileUri('word 1.txt');
    assert.equal(window.activeTextEditor?.document.uri.toString(), text.toString());
    assert.equal(await textIn(text), SPEECH);
  });

  test('shows automatic numbers in the outline of what it imports', async () => {
    const target = await exported('word 2', SPEECH);
    const document = withLists(await workspace.fs.readFile(target));
    const imported = await workspace.fs
      .writeFile(fileUri('讲话 word 2.docx'), document)
      .then(() => fileUri('讲话 word 2.docx'));
    await commands.executeCommand('speechDraft.importWord', imported);
    const text = fileUri('讲话 word 2.txt');
    assert.equal(await textIn(text), SPEECH);
    const outline = await until(
      'the outline',
      async () => tree(await symbolsOf(text)),
      (seen) => seen.length > 0,
    );
    assert.includeMembers(outline, ['一、看清形势', '二、落实责任']);
  });

  test('imports all that are selected', async () => {
    const first = await exported('word 3', SPEECH);
    const second = fileUri('word 4.docx');
    await workspace.fs.copy(first, second, { overwrite: true });
    const broken = await writeFile('word 5.docx', 'no document');
    // A message about what is broken stays on the screen; nobody waits for it.
    await commands.executeCommand('speechDraft.importWord', second, [second, broken]);
    assert.equal(await textIn(fileUri('word 4.txt')), SPEECH);
    assert.isFalse(await exists(fileUri('word 5.txt')));
  });

  test('exports what has not been saved', async () => {
    const document = await workspace.openTextDocument({ language: 'speech-draft', content: SPEECH });
    await window.showTextDocument(document);
    const target = fileUri('word 6.docx');
    await commands.executeCommand('speechDraft.exportWord', undefined, target);
    await commands.executeCommand('speechDraft.importWord', target);
    assert.equal(await textIn(fileUri('word 6.txt')), SPEECH);
  });
});
