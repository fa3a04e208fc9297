import assert from 'node:assert/strict';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, suite, test } from 'node:test';
import { cachesOf, madeOnce, nameFor } from '../host/cache.ts';

suite('what tests fetch', () => {
  let folder: string;
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'speech-draft-cache-'));
  });
  after(() => rmSync(folder, { recursive: true }));

  test('stands among the caches of the user', () => {
    assert.equal(cachesOf('linux', {}, '/home/li'), '/home/li/.cache');
    assert.equal(cachesOf('linux', { XDG_CACHE_HOME: '' }, '/home/li'), '/home/li/.cache');
    assert.equal(cachesOf('linux', { XDG_CACHE_HOME: '/caches' }, '/home/li'), '/caches');
    assert.equal(cachesOf('darwin', { XDG_CACHE_HOME: '/caches' }, '/Users/li'), '/Users/li/Library/Caches');
    assert.equal(cachesOf('win32', { LOCALAPPDATA: 'D:/Local' }, 'C:/Users/li'), 'D:/Local');
    assert.match(cachesOf('win32', {}, '/li'), /AppData.Local$/);
  });

  test('is made once, and again where its sources differ', () => {
    const made: string[] = [];
    const make = (source: string): string =>
      madeOnce(join(folder, 'deep', nameFor('thing', source)), (part) => {
        made.push(source);
        writeFileSync(part, source);
      });
    for (const source of ['甲', '甲', '乙']) assert.equal(readFileSync(make(source), 'utf8'), source);
    assert.deepEqual(made, ['甲', '乙']);
    assert.notEqual(nameFor('thing', '甲乙'), nameFor('thing', '甲', '乙'));
  });

  test('is never half there, and leaves nothing where it fails', () => {
    const path = join(folder, 'failing/thing');
    const fail = (part: string): never => {
      mkdirSync(part);
      writeFileSync(join(part, 'half'), '');
      assert.ok(!existsSync(path));
      throw new Error('the network has gone');
    };
    assert.throws(() => madeOnce(path, fail), /the network has gone/);
    assert.deepEqual(readdirSync(join(folder, 'failing')), []);
  });

  test('is the first’s where two clones make it at once', () => {
    const path = join(folder, 'both/thing');
    const put = (text: string) => (part: string) => {
      mkdirSync(part);
      writeFileSync(join(part, 'made by'), text);
    };
    madeOnce(path, (part) => {
      put('later')(part);
      // Another process meanwhile.
      mkdirSync(`${path}.other.part`);
      put('first')(path);
    });
    assert.equal(readFileSync(join(path, 'made by'), 'utf8'), 'first');
    assert.deepEqual(readdirSync(join(folder, 'both')).sort(), ['thing', 'thing.other.part']);
  });

  test('is cleared of what was left half made days ago', () => {
    const left = join(folder, 'left/thing.7.part');
    mkdirSync(left, { recursive: true });
    utimesSync(left, 0, 0);
    madeOnce(join(folder, 'left/thing'), (part) => writeFileSync(part, ''));
    assert.deepEqual(readdirSync(join(folder, 'left')), ['thing']);
  });
});
