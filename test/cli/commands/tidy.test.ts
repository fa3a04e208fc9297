import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { applyPatch } from 'diff';
import { encode } from '../../../src/cli/encodings.ts';
import { World } from '../world.ts';

const COPIED = `来源：某某日报
同志們:
一、計(jì)劃要早,措施要实
……(此处省略365字,注册后可阅读全文)……
二、"路长制"要落实
`;
const CLEAN = `同志們：
一、計劃要早，措施要实
……（此处有删节）
二、“路长制”要落实
`;

const bytesOf = (world: World, name: string): Buffer => Buffer.from(world.files.get(`/home/${name}`) ?? []);

describe('tidy', () => {
  for (const encoding of ['utf-8', 'utf-16le', 'utf-16be', 'gb18030'] as const) {
    for (const eol of ['\n', '\r\n', '\r']) {
      it(`takes traces away and nothing else: ${encoding}, ${JSON.stringify(eol)}`, async () => {
        const bytes = (text: string) =>
          encode({ text: text.replaceAll('\n', eol), encoding, bom: encoding !== 'gb18030' });
        const world = new World({ 'a.txt': bytes(COPIED) });
        const { status, out } = await world.run('tidy', 'a.txt');
        assert.deepEqual([status, out], [0, 'a.txt: 6 fixed, 0 left\n']);
        assert.deepEqual(bytesOf(world, 'a.txt'), Buffer.from(bytes(CLEAN)));
      });
    }
  }

  it('cleans the messy sample to its twin, and a second time changes nothing', async () => {
    const read = (folder: string): Buffer => {
      const [name = ''] = readdirSync(folder).filter((each) => each.startsWith('03-'));
      return readFileSync(`${folder}/${name}`);
    };
    const world = new World({ '03.txt': read('samples') });
    await world.run('tidy', '03.txt');
    assert.deepEqual(bytesOf(world, '03.txt'), read('test/core/edits/tidy'));
    const again = await world.run('tidy', '03.txt');
    assert.equal(again.out, '03.txt: 0 fixed, 0 left\n');
  });

  for (const [only, expected] of [
    ['pinyin', COPIED.replace('(jì)', '')],
    ['pinyin-annotation', COPIED.replace('(jì)', '')],
    ['residue', COPIED.replace(/^.*\n/, '').replace(/^……\(.*$/m, '……（此处有删节）')],
    ['wraps', COPIED],
    [
      'punctuation, pinyin',
      CLEAN.replace(/^/, '来源：某某日报\n').replace(
        '……（此处有删节）',
        '……（此处省略365字，注册后可阅读全文）……',
      ),
    ],
  ] as const) {
    it(`takes away what it is asked to: ${only}`, async () => {
      const world = new World({ 'a.txt': COPIED });
      await world.run('tidy', '--only', only, 'a.txt');
      assert.equal(world.text('a.txt'), expected);
    });
  }

  it('writes 「」 where asked to', async () => {
    const world = new World({ 'a.txt': COPIED });
    await world.run('tidy', '--corner-quotes', 'a.txt');
    assert.equal(world.text('a.txt'), CLEAN.replace('“路长制”', '「路长制」'));
  });

  it('leaves alone what the configuration switches off, unless asked', async () => {
    const world = new World({
      'a.txt': COPIED,
      '.speech-draft.json': '{ "rules": { "half-width-punctuation": "off", "web-residue": "off" } }',
    });
    await world.run('tidy', 'a.txt');
    assert.equal(world.text('a.txt'), COPIED.replace('(jì)', ''));
    await world.run('tidy', '--only', 'punctuation', '--only', 'residue', 'a.txt');
    assert.equal(world.text('a.txt'), CLEAN);
  });

  it('shows a unified diff instead', async () => {
    const world = new World({ '讲话.txt': COPIED.replaceAll('\n', '\r\n') });
    const { status, out, err } = await world.run('tidy', '--dry-run', '讲话.txt');
    assert.equal(world.text('讲话.txt'), COPIED.replaceAll('\n', '\r\n'));
    assert.deepEqual([status, err], [0, '讲话.txt: 6 fixed, 0 left\n']);
    assert.equal(applyPatch(world.text('讲话.txt'), out), CLEAN.replaceAll('\n', '\r\n'));
  });

  it('writes standard input’s text to standard output', async () => {
    const world = new World();
    world.stdin = encode({ text: COPIED, encoding: 'gb18030', bom: false });
    const { bytes, err } = await world.run('tidy', '-');
    assert.deepEqual(
      Buffer.from(bytes),
      Buffer.from(encode({ text: CLEAN, encoding: 'gb18030', bom: false })),
    );
    assert.equal(err, '<standard input>: 6 fixed, 0 left\n');
  });

  it('counts what nobody but the writer can put right', async () => {
    const world = new World({ 'a.txt': '执行\uE123任务\n' });
    const { out, status } = await world.run('tidy', '--format', 'json', 'a.txt');
    assert.deepEqual([status, JSON.parse(out)], [0, [{ file: 'a.txt', fixed: 0, remaining: 1 }]]);
    assert.equal((await world.run('tidy', '--fail-on', 'hint', 'a.txt')).status, 1);
  });

  it('is what fix never does, and what check speaks of', async () => {
    const world = new World({ 'a.txt': COPIED });
    await world.run('fix', 'a.txt');
    assert.equal(world.text('a.txt'), COPIED);
    const { out, status } = await world.run('check', 'a.txt');
    assert.equal(status, 0);
    assert.match(out, /Fix: Remove the pinyin here \(done by “tidy”\)/);
    assert.match(out, /Removed by “tidy”: \d\.\n$/);
  });
});
