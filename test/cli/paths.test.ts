// Paths as Windows and the Mac write them, on every system that runs the tests.
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

  it('goes to another drive, to a server and to the folder above', async () => {
    const world = new World(
      { 'D:\\旧稿\\丁.txt': FAULTY, '\\\\文秘\\稿\\春\\戊.txt': FAULTY, '..\\己.txt': FAULTY },
      'windows',
    );
    for (const operand of ['D:\\旧稿', 'D:\\旧稿\\*.txt', 'D:/旧稿/**'])
      assert.deepEqual(await checked(world, operand), ['D:\\旧稿\\丁.txt 1'], operand);
    for (const operand of ['\\\\文秘\\稿\\春', '\\\\文秘\\稿\\**\\*.txt', '//文秘/稿/春/*.txt'])
      assert.deepEqual(await checked(world, operand), ['\\\\文秘\\稿\\春\\戊.txt 1'], operand);
    assert.deepEqual(await checked(world, '..\\*.txt'), ['..\\己.txt 1']);
  });

  it('names a file on a server in SARIF and in diffs', async () => {
    const file = '\\\\wenmi\\稿\\戊.txt';
    const world = new World({ [file]: FAULTY }, 'windows');
    const { out } = await world.run('check', '--format', 'sarif', file);
    assert.ok(
      out.includes(`"uri": "file://wenmi/${encodeURIComponent('稿')}/${encodeURIComponent('戊.txt')}"`),
    );
    assert.match((await world.run('fix', '--dry-run', file)).out, /^--- a\/wenmi\/稿\/戊\.txt\n/);
    assert.match((await world.run('fix', '--dry-run', 'C:\\稿件\\..\\戊.txt')).err, /No such file/);
  });

  it('takes an absolute glob, whatever the case of its drive', async () => {
    for (const glob of ['C:/稿件/春/旧稿', 'c:/稿件/**/旧稿', '/c:/稿件/春/旧稿/**']) {
      const config = { '.speech-draft.json': JSON.stringify({ ignore: [glob] }) };
      const world = new World({ ...files, ...config }, 'windows');
      assert.deepEqual(await checked(world, '春'), ['春\\甲.txt 1'], glob);
    }
  });

  it('takes what holds for the name of standard input', async () => {
    const config = { '春\\.speech-draft.json': '{ "rules": { "duplicate-number": "off" } }' };
    const world = new World({ ...files, ...config }, 'windows');
    world.stdin = Buffer.from(FAULTY);
    const { out } = await world.run('check', '--format', 'json', '--stdin-name', '春\\新.txt', '-');
    assert.deepEqual(JSON.parse(out)[0].findings, []);
  });
});

// HFS+ takes every name apart: ü is written as u with two dots of its own.
describe('on a Mac', () => {
  const name = 'Zürich讲话.txt';
  const apart = name.normalize('NFD');
  const world = (config = '{}'): World =>
    new World({ [`春/${apart}`]: FAULTY, [`春/._${apart}`]: 'Mac OS X', '.speech-draft.json': config });

  it('finds a name that is taken apart by a glob that is not', async () => {
    assert.notEqual(name, apart);
    assert.deepEqual(await checked(world(), '春/Zü*.txt'), [`春/${apart} 1`]);
    assert.deepEqual(await checked(world(), `春/${apart.replace('讲话', '*')}`), [`春/${apart} 1`]);
    assert.deepEqual(await checked(world(), '春'), [`春/${apart} 1`]);
  });

  it('finds it by what a configuration says of it', async () => {
    const ignored = world(JSON.stringify({ ignore: [`春/${name}`] }));
    assert.deepEqual(await checked(ignored, '春'), []);
    const marked = world(JSON.stringify({ notHeadings: [{ file: `春/${name}`, line: '一、落实' }] }));
    assert.deepEqual(await checked(marked, '春'), [`春/${apart} 0`]);
  });
});
