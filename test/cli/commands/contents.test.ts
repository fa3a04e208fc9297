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

  it('leaves a draft without headings as it is, and says so', async () => {
    const world = new World({ 'a.txt': '堤防工作汇报\n不高。\n' });
    const { status, out, err } = await world.run('contents', '--locale', 'zh-cn', 'a.txt');
    assert.equal(status, 0);
    assert.match(out, /^a\.txt: .*0.*0.*\n$/);
    assert.equal(err, 'a.txt: 没有可以列入目录的标题。\n');
    assert.equal(world.text('a.txt'), '堤防工作汇报\n不高。\n');
  });

  it('turns standard input into standard output', async () => {
    const world = new World();
    world.stdin = Buffer.from(PLAIN);
    const { out } = await world.run('contents', '-');
    assert.equal(out, LISTED);
  });
});
