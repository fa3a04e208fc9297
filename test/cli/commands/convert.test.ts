import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'node:test';
import { inList, paragraph, partsOf, zip } from '../../word/documents.ts';
import { SOUND, World } from '../world.ts';

const LEVEL =
  '<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCountingThousand"/><w:lvlText w:val="%1、"/></w:lvl>';
const WORD = zip(
  partsOf({
    numbering: `<w:abstractNum w:abstractNumId="0">${LEVEL}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`,
    body:
      paragraph('在防火工作会议上的讲话') +
      paragraph('看清形势', inList(1)) +
      paragraph('落实责任', inList(1)),
  }),
);
const TEXT = '在防火工作会议上的讲话\n一、看清形势\n二、落实责任\n';

describe('convert', () => {
  let world: World;
  beforeEach(() => {
    world = new World({ '讲话.docx': WORD, 'a.txt': SOUND, 'sub/b.speech': SOUND, 'sub/c.docx': WORD });
  });

  it('writes the text of a document beside it', async () => {
    const { status, out, err } = await world.run('convert', '讲话.docx', '--to', 'txt');
    assert.deepEqual([status, out, err], [0, '讲话.docx → 讲话.txt\n', '']);
    assert.equal(world.text('讲话.txt'), TEXT);
  });

  it('writes a document, and its text comes back', async () => {
    assert.equal((await world.run('convert', '--to', 'docx', 'a.txt')).status, 0);
    const { status } = await world.run('convert', '--to', 'txt', '--out', 'back', 'a.docx');
    assert.equal(status, 0);
    assert.equal(world.text('back/a.txt'), SOUND);
  });

  it('takes drafts of a folder for the one, documents for the other', async () => {
    world.files.set('/home/sub/~$c.docx', new Uint8Array(10));
    assert.equal(
      (await world.run('convert', '--to', 'docx', '.')).out,
      'a.txt → a.docx\nsub/b.speech → sub/b.docx\n',
    );
    assert.equal(
      (await world.run('convert', '--to', 'txt', 'sub', '*.docx', '--out', 'texts')).out,
      'sub/b.docx → texts/b.txt\nsub/c.docx → texts/c.txt\na.docx → texts/a.txt\n讲话.docx → texts/讲话.txt\n',
    );
    const { status, err } = await new World({ 'x/a.txt': '' }).run('convert', '--to', 'txt', 'x');
    assert.deepEqual([status, err], [2, 'x: There is no Word document here.\n']);
  });

  it('overwrites nothing that is there, unless told to', async () => {
    world.files.set('/home/讲话.txt', Buffer.from('旧'));
    const { status, out, err } = await world.run('convert', '--to', 'txt', '讲话.docx', 'sub/c.docx');
    assert.equal(status, 2);
    assert.equal(out, 'sub/c.docx → sub/c.txt\n');
    assert.equal(err, '讲话.docx: “讲话.txt” already exists; --force overwrites it.\n');
    assert.equal(world.text('讲话.txt'), '旧');
    assert.equal((await world.run('convert', '--to', 'txt', '讲话.docx', '--force')).status, 0);
    assert.equal(world.text('讲话.txt'), TEXT);
  });

  it('writes no file over another of the same run, nor over itself', async () => {
    world.files.set('/home/sub/讲话.docx', WORD);
    const both = ['讲话.docx', 'sub/讲话.docx'];
    const { status, err } = await world.run('convert', '--to', 'txt', '--out', 'x', '--force', ...both);
    const says = '“x/讲话.txt” has just been written from another of these files.';
    assert.deepEqual([status, err], [2, `sub/讲话.docx: ${says}\n`]);
    assert.match(
      (await world.run('convert', '--to', 'docx', '--encoding', 'utf-8', '--force', '讲话.docx')).err,
      /讲话\.docx: This /,
    );
    assert.deepEqual(world.files.get('/home/讲话.docx'), WORD);
  });

  it('names what is no document, and does the others', async () => {
    world.files.set('/home/no.docx', Buffer.from('文'));
    const { status, out, err } = await world.run(
      'convert',
      '--to',
      'txt',
      'no.docx',
      'gone.docx',
      '讲话.docx',
    );
    assert.deepEqual(
      [status, out, err],
      [
        2,
        '讲话.docx → 讲话.txt\n',
        'no.docx: This is not a Word document (.docx).\ngone.docx: No such file.\n',
      ],
    );
  });

  it('tells what it leaves out, with status 1', async () => {
    world.files.set('/home/f.txt', Buffer.from(`${SOUND}${SOUND}\u0007甲\u000C\n`));
    const run = (...more: string[]) => world.run('convert', '--to', 'docx', '--force', 'f.txt', ...more);
    const { status, err } = await run();
    const says = `Control characters left out, because a Word document cannot hold them: 2, the first in line ${(SOUND + SOUND).split('\n').length}.`;
    assert.deepEqual([status, err], [1, `f.txt: ${says}\n`]);
    assert.equal((await run('--fail-on', 'error')).status, 0);
  });

  it('speaks JSON', async () => {
    const { out } = await world.run('convert', '--to', 'txt', '讲话.docx', '--format', 'json');
    assert.deepEqual(JSON.parse(out), [{ file: '讲话.docx', output: '讲话.txt', leftOut: [] }]);
  });

  it('turns standard input into standard output', async () => {
    world.stdin = WORD;
    assert.equal((await world.run('convert', '--to', 'txt', '-')).out, TEXT);
    world.stdin = Buffer.from(TEXT);
    world.stdin = (await world.run('convert', '--to', 'docx', '-')).bytes;
    assert.equal((await world.run('convert', '--to', 'txt', '-')).out, TEXT);
  });

  it('writes a text in the encoding that is asked for, or not at all', async () => {
    assert.equal((await world.run('convert', '--to', 'txt', '讲话.docx', '--encoding', 'gb18030')).status, 0);
    assert.equal(new TextDecoder('gb18030').decode(world.files.get('/home/讲话.txt')), TEXT);
    const { status, err } = await world.run('convert', '--to', 'txt', 'sub/c.docx', '--encoding', 'big5');
    assert.deepEqual([status, err], [2, 'sub/c.docx: big5 does not have all the characters of this text.\n']);
  });
});
