import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { encode } from '../../../src/cli/encodings.ts';
import { World } from '../world.ts';

const PLAIN = '堤防工作汇报\n一、去年的水情\n不高。\n二、今年的堤防\n加高了。\n';
const LISTED = PLAIN.replace('汇报\n', '汇报\n目录\n一、去年的水情\n二、今年的堤防\n\n');
const STALE = LISTED.replace('\n\n', '\n三、明年的打算\n\n');

describe('contents', () => {
  for (const [encoding, eol] of [
    ['utf-16le', '\r\n'],
    ['gb18030', '\r'],
    ['utf-8', '\n'],
  ] as const)
    it(`puts a list in and changes nothing else: ${encoding}, ${JSON.stringify(eol)}`, async () => {
      const bytes = (text: string) =>
        encode({ text: text.replaceAll('\n', eol), encoding, bom: encoding !== 'gb18030' });
      const world = new World({ 'a.txt': bytes(PLAIN) });
      const { status, out } = await world.run('contents', 'a.txt');
      assert.deepEqual([status, out], [0, 'a.txt: 1 fixed, 0 left\n']);
      assert.deepEqual(Buffer.from(world.files.get('/home/a.txt') ?? []), Buffer.from(bytes(LISTED)));
    });

  it('updates one that is there, once', async () => {
    const world = new World({ 'a.txt': STALE });
    await world.run('contents', 'a.txt');
    assert.equal(world.text('a.txt'), LISTED);
    const { status, out } = await world.run('contents', 'a.txt');
    assert.deepEqual([status, out], [0, 'a.txt: 0 fixed, 0 left\n']);
  });

  it('is asked for by check, too, where it has been left behind', async () => {
    const { status, out } = await new World({ 'a.txt': STALE }).run(
      'check',
      '--fail-on',
      'information',
      'a.txt',
    );
    assert.equal(status, 1);
    assert.match(out, /a\.txt:5:1 {2}information {2}stale-contents/);
  });

  const refused: Record<string, readonly [text: string, says: RegExp]> = {
    'without headings': ['堤防工作汇报\n不高。\n', /^a\.txt: 没有可以列入目录的标题。\n$/],
    'with a list of something else': [
      PLAIN.replace('汇报\n', '汇报\n目录\n图一：东堤……1\n一、图纸……1\n二、照片……3\n三、账目……4\n'),
      /^a\.txt: “目录”下面列的不是这份稿子的标题，所以没有改动。\n$/,
    ],
    'with a list whose entries share a line': [
      PLAIN.replace('汇报\n', '汇报\n目录\n一、去年的水情 二、今年的堤防\n\n'),
      /^a\.txt: 目录里有几个标题写在同一行/,
    ],
  };
  for (const [name, [text, says]] of Object.entries(refused))
    it(`leaves a draft ${name} as it is, says why, and fails`, async () => {
      const world = new World({ 'a.txt': text });
      const { status, out, err } = await world.run('contents', '--locale', 'zh-cn', 'a.txt');
      assert.deepEqual([status, out], [1, 'a.txt: 修正 0 个，还有 1 个\n']);
      assert.match(err, says);
      assert.equal(world.text('a.txt'), text);
      const json = await world.run('contents', '--format', 'json', '--fail-on', 'error', 'a.txt');
      assert.equal(json.status, 0);
      assert.deepEqual(JSON.parse(json.out), [{ file: 'a.txt', fixed: 0, remaining: 1 }]);
    });

  it('turns standard input into standard output', async () => {
    const world = new World();
    world.stdin = Buffer.from(PLAIN);
    const { out } = await world.run('contents', '-');
    assert.equal(out, LISTED);
  });
});
