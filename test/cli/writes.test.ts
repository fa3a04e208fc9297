// What goes wrong while a file is written, with real disks, links and signals. Whatever it is, no draft loses a character, and
// nothing is left beside it. Where this machine or its user cannot make the trouble, the test says that it was skipped.
import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, linkSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'; // prettier-ignore
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, before, describe, it, type TestContext } from 'node:test';
import { nodeIo } from '../../src/cli/node-io.ts';
import { bundleInto } from './bundle.ts';
import { FAULTY, SOUND } from './world.ts';

const LONG = `${'各村要把人落到山头地块。'.repeat(1_000)}\n`;
const [FAULTY_LONG, SOUND_LONG] = [FAULTY + LONG, SOUND + LONG];

describe('a write that something is in the way of', () => {
  let folder: string;
  let script: string;
  const undo: (() => void)[] = [];

  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'speech-draft-'));
    script = bundleInto(folder);
  });
  after(() => {
    for (const each of undo.toReversed()) each();
    rmSync(folder, { recursive: true });
  });

  const inFolder = (name: string): ((...parts: string[]) => string) => {
    const path = join(folder, name);
    mkdirSync(path);
    return (...parts) => join(path, ...parts);
  };
  const fix = (...files: string[]) => {
    const { status, stderr } = spawnSync(process.execPath, [script, 'fix', ...files], {
      cwd: folder,
      encoding: 'utf8',
      env: { PATH: process.env['PATH'], LANG: 'C' },
    });
    return { status, stderr: stderr.trim().replace(/^.*: (?=[A-Z])/, '') };
  };
  /** Runs something that needs more than every user may; whether it could. */
  const can = (t: TestContext, command: string, back: string, ...argv: string[]): boolean => {
    const { status } = spawnSync(command, argv);
    if (status === 0)
      undo.push(() => void spawnSync(back, argv.map((each) => (each === '+i' ? '-i' : each)).slice(back === 'umount' ? -1 : 0))); // prettier-ignore
    else t.skip(`${command} ${argv.join(' ')} is not to be had here`);
    return status === 0;
  };
  const holds = (path: string, files: Record<string, string>): void => {
    assert.deepEqual(readdirSync(path).sort(), Object.keys(files).sort());
    for (const [name, text] of Object.entries(files))
      assert.equal(readFileSync(join(path, name), 'utf8'), text);
  };

  it('a full disk', (t) => {
    const at = inFolder('full');
    if (!can(t, 'mount', 'umount', '-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', at())) return;
    writeFileSync(at('a.txt'), FAULTY_LONG);
    assert.deepEqual(fix(at('a.txt')), { status: 2, stderr: 'The disk is full.' });
    holds(at(), { 'a.txt': FAULTY_LONG });
  });

  it('a full disk, for a file with another name', (t) => {
    const at = inFolder('full-linked');
    if (!can(t, 'mount', 'umount', '-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', at())) return;
    writeFileSync(at('a.txt'), FAULTY_LONG);
    linkSync(at('a.txt'), at('b.txt'));
    assert.deepEqual(fix(at('a.txt')), { status: 2, stderr: 'The disk is full.' });
    holds(at(), { 'a.txt': FAULTY_LONG, 'b.txt': FAULTY_LONG });
  });

  it('a read-only disk', (t) => {
    const at = inFolder('read-only');
    if (!can(t, 'mount', 'umount', '-t', 'tmpfs', 'tmpfs', at())) return;
    writeFileSync(at('a.txt'), FAULTY);
    assert.equal(spawnSync('mount', ['-o', 'remount,ro', at()]).status, 0);
    assert.deepEqual(fix(at('a.txt')), { status: 2, stderr: 'This file system is read-only.' });
    holds(at(), { 'a.txt': FAULTY });
  });

  it('a read-only file', (t) => {
    const at = inFolder('locked-file');
    writeFileSync(at('a.txt'), FAULTY);
    if (process.getuid?.() !== 0) chmodSync(at('a.txt'), 0o444);
    else if (!can(t, 'chattr', 'chattr', '+i', at('a.txt'))) return;
    assert.deepEqual(fix(at('a.txt')), { status: 2, stderr: 'Permission denied.' });
    holds(at(), { 'a.txt': FAULTY });
  });

  it('a read-only folder', (t) => {
    const at = inFolder('locked-folder');
    writeFileSync(at('a.txt'), FAULTY);
    undo.push(() => chmodSync(at(), 0o755));
    if (process.getuid?.() !== 0) chmodSync(at(), 0o555);
    else if (!can(t, 'chattr', 'chattr', '+i', at())) return;
    const stderr = 'Nothing can be written into its folder: permission denied.';
    assert.deepEqual(fix(at('a.txt')), { status: 2, stderr });
    holds(at(), { 'a.txt': FAULTY });
  });

  it('is no hard link: both names have the new text', () => {
    const at = inFolder('linked');
    writeFileSync(at('a.txt'), FAULTY_LONG);
    linkSync(at('a.txt'), at('b.txt'));
    assert.equal(fix(at('a.txt')).status, 0);
    holds(at(), { 'a.txt': SOUND_LONG, 'b.txt': SOUND_LONG });
    assert.equal(statSync(at('a.txt')).ino, statSync(at('b.txt')).ino);
  });

  it('somebody else, who has changed the file meanwhile', async () => {
    const at = inFolder('changed');
    writeFileSync(at('a.txt'), `${FAULTY}another line\n`);
    const { replaceFile } = nodeIo();
    await assert.rejects(replaceFile(at('a.txt'), Buffer.from(SOUND), Buffer.from(FAULTY)), {
      code: 'ECHANGED',
    });
    holds(at(), { 'a.txt': `${FAULTY}another line\n` });
  });

  it('the same command, at the same time', async () => {
    const at = inFolder('twice');
    writeFileSync(at('a.txt'), FAULTY_LONG);
    const statuses = await Promise.all(Array.from({ length: 4 }, () => ended(['fix', at('a.txt')])));
    assert.deepEqual(statuses, [0, 0, 0, 0]);
    holds(at(), { 'a.txt': SOUND_LONG });
  });

  it('Ctrl+C', async () => {
    const at = inFolder('interrupted');
    const names = Array.from({ length: 60 }, (_, i) => `${100 + i}.txt`);
    for (const name of names) writeFileSync(at(name), FAULTY_LONG);
    await ended(['fix', at()], 'SIGINT');
    assert.deepEqual(readdirSync(at()).sort(), names);
    for (const name of names)
      assert.ok([FAULTY_LONG, SOUND_LONG].includes(readFileSync(at(name), 'utf8')), name);
  });

  it('a path from the root: the header of its diff is one that patch takes', (t) => {
    if (spawnSync('patch', ['--version']).status !== 0) return t.skip('patch is not to be had here');
    const at = inFolder('patched');
    writeFileSync(at('讲话.txt'), FAULTY);
    const { stdout } = spawnSync(process.execPath, [script, 'fix', '--dry-run', at('讲话.txt')], {
      encoding: 'utf8',
    });
    const { status, stderr } = spawnSync('patch', ['-p1', '-d', '/'], { input: stdout, encoding: 'utf8' });
    assert.equal(status, 0, stderr);
    holds(at(), { '讲话.txt': SOUND });
  });

  /** The status; null where `signal`, sent with the first word that is said, has ended it. */
  function ended(argv: readonly string[], signal?: NodeJS.Signals): Promise<number | null> {
    const child = spawn(process.execPath, [resolve(script), ...argv], {
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    child.stdout.once('data', () => signal && child.kill(signal));
    child.stdout.resume();
    return new Promise((done) => child.on('close', done));
  }
});
