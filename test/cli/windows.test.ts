// Paths as Windows writes them, on every system that runs the tests.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { FAULTY, SOUND, World } from './world.ts';

interface Found {
  readonly file: string;
  readonly findings: readonly { readonly rule: string }[];
}

async function checked(world: World, ...operands: string[]): Promise<readonly string[]> {
  const { out } = await world.run('check', '--format', 'json', ...operands);
  return (JSON.parse(out) as readonly Found[]).map(({ file, findings }) => `${file} ${findings.length}`);
}

describe('on Windows', () => {
  const files = { '春\\甲.txt': FAULTY, '春\\旧稿\\乙.txt': FAULTY, '秋\\丙.speech': SOUND };

  it('reads a folder, and what is in it, with backslashes', async () => {
    const world = new World(files, 'windows');
    assert.deepEqual(await checked(world, '春'), ['春\\旧稿\\乙.txt 1', '春\\甲.txt 1']);
    assert.deepEqual(await checked(world, 'C:\\稿件\\秋'), ['C:\\稿件\\秋\\丙.speech 0']);
    assert.deepEqual(await checked(world, '.'), ['春\\旧稿\\乙.txt 1', '春\\甲.txt 1', '秋\\丙.speech 0']);
  });

  it('takes globs with either slash', async () => {
    const world = new World(files, 'windows');
    for (const glob of ['春/**/*.txt', '春\\**\\*.txt'])
      assert.deepEqual(await checked(world, glob), ['春\\旧稿\\乙.txt 1', '春\\甲.txt 1'], glob);
  });

  it('finds one file once, however its path is written', async () => {
    assert.deepEqual(await checked(new World(files, 'windows'), '春\\甲.txt', '春/甲.txt', '.\\春\\甲.txt'), [
      '春\\甲.txt 1',
    ]);
  });

  it('finds the configuration above, whose globs are written with slashes', async () => {
    const config = {
      '.speech-draft.json': '{ "ignore": ["春/旧稿"], "rules": { "duplicate-number": "off" } }',
    };
    const world = new World({ ...files, ...config }, 'windows');
    assert.deepEqual(await checked(world, '春'), ['春\\甲.txt 0']);
    const above = new World({ ...files, '..\\.speech-draft.json': config['.speech-draft.json'] }, 'windows');
    assert.deepEqual(await checked(above, '春\\甲.txt'), ['春\\甲.txt 0']);
  });

  it('names what is wrong in a configuration by its path from here', async () => {
    const world = new World({ ...files, '春\\.speech-draft.json': '{ "nothing": 1 }' }, 'windows');
    const { err } = await world.run('check', '春\\甲.txt');
    assert.ok(err.startsWith('春\\.speech-draft.json:1:3: '), err);
  });

  it('writes a file in its place, and one beside it', async () => {
    const world = new World(files, 'windows');
    await world.run('fix', '春\\甲.txt');
    assert.equal(world.text('春\\甲.txt'), SOUND);
    const { out } = await world.run('convert', '--to', 'docx', '--out', 'D:\\出\\', '秋\\丙.speech');
    assert.equal(out, '秋\\丙.speech → D:\\出\\丙.docx\n');
    assert.ok(world.files.has('D:\\出\\丙.docx'));
  });

  it('names files in SARIF, in annotations and in diffs as addresses are written', async () => {
    const world = new World(files, 'windows');
    const uriOf = async (file: string): Promise<string> =>
      /"uri": "([^"]+)"/.exec((await world.run('check', '--format', 'sarif', file)).out)?.[1] ?? '';
    const name = encodeURIComponent('甲.txt');
    assert.equal(await uriOf('春\\甲.txt'), `${encodeURIComponent('春')}/${name}`);
    assert.equal(
      await uriOf('C:\\稿件\\春\\甲.txt'),
      `file:///C:/${encodeURIComponent('稿件')}/${encodeURIComponent('春')}/${name}`,
    );
    const { out } = await world.run('check', '--format', 'github', '春\\甲.txt');
    assert.match(out, /file=春\/甲\.txt,/);
    const fixed = await world.run('fix', '--dry-run', '春\\甲.txt');
    assert.match(fixed.out, /^--- a\/春\/甲\.txt\n\+\+\+ b\/春\/甲\.txt\n/);
  });
});
