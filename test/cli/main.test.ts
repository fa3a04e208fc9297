// The built command in a real folder: what a test in memory cannot show.
import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { bundleInto } from './bundle.ts';
import { FAULTY, SOUND } from './world.ts';

describe('dist/cli.js', () => {
  let folder: string;
  let script: string;

  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'speech-draft-'));
    const built = resolve('dist/cli.js');
    script = existsSync(built) ? built : bundleInto(folder);
  });
  after(() => rmSync(folder, { recursive: true }));

  const write = (name: string, text: string): string => {
    const path = join(folder, name);
    writeFileSync(path, text);
    return path;
  };
  const cli = (argv: readonly string[], input = '') =>
    spawnSync(process.execPath, [script, ...argv], {
      cwd: folder,
      input,
      encoding: 'utf8',
      maxBuffer: 1 << 26,
      env: { PATH: process.env['PATH'], LANG: 'C' },
    });

  it('checks, fixes and checks again', () => {
    write('a.txt', FAULTY);
    assert.equal(cli(['check', 'a.txt']).status, 1);
    assert.deepEqual(cli(['fix', 'a.txt']).stdout, 'a.txt: 1 fixed, 0 left\n');
    assert.equal(readFileSync(join(folder, 'a.txt'), 'utf8'), SOUND);
    const { status, stdout, stderr } = cli(['check', 'a.txt']);
    assert.deepEqual([status, stdout, stderr], [0, 'Nothing found.\n', '']);
  });

  it('keeps the mode and the links of a file, and leaves nothing beside it', () => {
    mkdirSync(join(folder, 'links'));
    const target = write('links/a.txt', FAULTY);
    chmodSync(target, 0o640);
    symlinkSync('a.txt', join(folder, 'links/link.txt'));
    assert.equal(cli(['fix', 'links/link.txt']).status, 0);
    assert.equal(statSync(target).mode & 0o777, 0o640);
    assert.equal(readFileSync(target, 'utf8'), SOUND);
    assert.deepEqual(readdirSync(join(folder, 'links')).sort(), ['a.txt', 'link.txt']);
  });

  it('follows links to files, but not to folders, when it walks', () => {
    mkdirSync(join(folder, 'walk'));
    write('walk/a.txt', SOUND);
    symlinkSync('a.txt', join(folder, 'walk/b.txt'));
    symlinkSync('.', join(folder, 'walk/loop'));
    symlinkSync('gone', join(folder, 'walk/c.txt'));
    const records = JSON.parse(cli(['outline', '--format', 'json', 'walk']).stdout) as { file: string }[];
    assert.deepEqual(
      records.map(({ file }) => file),
      [join('walk', 'a.txt'), join('walk', 'b.txt')],
    );
  });

  it('reads standard input and writes standard output', () => {
    const { status, stdout, stderr } = cli(['fix', '-'], FAULTY);
    assert.deepEqual([status, stdout, stderr], [0, SOUND, '<standard input>: 1 fixed, 0 left\n']);
  });

  it('converts to Word and back, into folders that it makes', () => {
    write('w.txt', SOUND);
    const words = join('made', 'words');
    const { status, stdout, stderr } = cli(['convert', '--to', 'docx', '--out', words, 'w.txt']);
    assert.deepEqual([status, stdout, stderr], [0, `w.txt → ${join(words, 'w.docx')}\n`, '']);
    assert.equal(cli(['convert', '--to', 'txt', words]).status, 0);
    assert.equal(readFileSync(join(folder, words, 'w.txt'), 'utf8'), SOUND);
    const again = cli(['convert', '--to', 'txt', words]);
    assert.deepEqual([again.status, again.stdout], [2, '']);
    assert.match(again.stderr, /--force/);
    writeFileSync(join(folder, words, 'w.txt'), '');
    assert.equal(cli(['convert', '--to', 'txt', '--force', words]).status, 0);
    assert.equal(readFileSync(join(folder, words, 'w.txt'), 'utf8'), SOUND);
    assert.deepEqual(readdirSync(join(folder, words)).sort(), ['w.docx', 'w.txt']);
  });

  it('finds the configuration above', () => {
    mkdirSync(join(folder, 'conf/inner'), { recursive: true });
    write('conf/.speech-draft.json', '{ "rules": { "duplicate-number": "off" } }');
    write('conf/inner/a.txt', FAULTY);
    assert.equal(cli(['check', 'conf/inner/a.txt']).status, 0);
  });

  it('ends with status 2 and a word on standard error where it cannot go on', () => {
    const { status, stdout, stderr } = cli(['outline', 'gone.txt', '--format', 'json']);
    assert.deepEqual([status, stdout, stderr], [2, '[]\n', 'gone.txt: No such file.\n']);
    assert.equal(cli(['outline', '--format', 'json', folder + '/links/a.txt']).status, 0);
  });

  it('ends quietly when nobody reads any further', async () => {
    const path = write(
      'long.txt',
      Array.from({ length: 20_000 }, (_, i) => `${i + 1}、抓好第${i + 1}件事\n`).join(''),
    );
    const child = spawn(process.execPath, [script, 'outline', path], { stdio: ['ignore', 'pipe', 'pipe'] });
    let stderr = '';
    child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
    child.stdout.once('data', () => child.stdout.destroy());
    const status = await new Promise((done) => child.on('close', done));
    assert.deepEqual([status, stderr], [0, '']);
  });

  it('writes all of a long answer into a pipe', () => {
    const { stdout } = cli(['outline', '--format', 'json', 'long.txt']);
    assert.equal((JSON.parse(stdout) as { outline: unknown[] }[])[0]?.outline.length, 9999);
  });
});
