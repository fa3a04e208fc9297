// What LibreOffice makes of the documents that are written: the same lines. Skipped where it is not installed.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { decode } from '../../src/cli/encodings.ts';
import { parse } from '../../src/core/reading/draft.ts';
import { readWord, writeWord } from '../../src/word/index.ts';
import { linesIn } from './documents.ts';

const isInstalled = spawnSync('soffice', ['--version']).status === 0;

describe('LibreOffice', { skip: isInstalled ? false : 'soffice is not installed' }, () => {
  let folder: string;
  const names = readdirSync('samples').filter((name) => name.endsWith('.txt'));
  const linesOf = (name: string): string[] =>
    decode(readFileSync(`samples/${name}`))
      .text.replace(/(?:\r\n|\n)$/, '')
      .split(/\r\n|\n/);
  const convert = (to: string, out: string): void => {
    const documents = names.map((_, i) => join(folder, `${i}.docx`));
    const profile = pathToFileURL(join(folder, 'profile')).href;
    const argv = [
      `-env:UserInstallation=${profile}`,
      '--headless',
      '--convert-to',
      to,
      '--outdir',
      join(folder, out),
    ];
    const { status, stderr } = spawnSync('soffice', [...argv, ...documents], { encoding: 'utf8' });
    assert.equal(status, 0, stderr);
  };

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'speech-draft-'));
    for (const [i, name] of names.entries()) {
      const { bytes } = await writeWord(parse(decode(readFileSync(`samples/${name}`)).text));
      writeFileSync(join(folder, `${i}.docx`), bytes);
    }
  });
  after(() => rmSync(folder, { recursive: true }));

  it('saves the same lines as text', () => {
    convert('txt:Text (encoded):UTF8,LF', 'txt');
    for (const [i, name] of names.entries()) {
      const text = decode(readFileSync(join(folder, 'txt', `${i}.txt`))).text;
      assert.deepEqual(text.replace(/\n$/, '').split('\n'), linesOf(name), name);
    }
  });

  it('saves documents that are read as the same lines', () => {
    convert('docx', 'docx');
    for (const [i, name] of names.entries())
      assert.deepEqual(
        linesIn(readWord(readFileSync(join(folder, 'docx', `${i}.docx`)))),
        linesOf(name),
        name,
      );
  });
});
