// The pages do what they say: their examples are run, their links lead somewhere. docs/cli.md has a test of its own.
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, it } from 'node:test';
import { readConfigFile } from '../../src/config/file.ts';
import { World } from '../cli/world.ts';

const PAGES = ['.', 'docs'].flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .map((name) => join(folder, name)),
);

/** ```text NAME is a draft, ```console a command and what it prints, ```jsonc a configuration. */
function blocksOf(page: string): { language: string; name: string; text: string }[] {
  return [...readFileSync(page, 'utf8').matchAll(/^```(\S+) ?(\S*)\n(.*?)^```$/gms)].map(
    ([, language = '', name = '', text = '']) => ({ language, name, text }),
  );
}

for (const page of PAGES) {
  describe(page, () => {
    const blocks = page === join('docs', 'cli.md') ? [] : blocksOf(page);
    const drafts = Object.fromEntries(
      blocks.filter(({ language }) => language === 'text').map(({ name, text }) => [name, text]),
    );

    for (const { text } of blocks.filter(({ language }) => language === 'console')) {
      const [command = '', ...expected] = text.split('\n');
      it(command, async () => {
        const { out } = await new World(drafts).run(...command.replace('$ speech-draft ', '').split(' '));
        assert.equal(out, expected.join('\n'));
      });
    }

    for (const { text } of blocks.filter(({ language }) => language === 'jsonc'))
      it('has a sound configuration', () => assert.deepEqual(readConfigFile(text).problems, []));

    it('names files that are there', () => {
      const text = readFileSync(page, 'utf8').replace(/^```.*?^```$/gms, '');
      // A name in capitals stands for any.
      for (const [, path = ''] of text.matchAll(
        /`((?:src|test|docs|bench|scripts|schemas|l10n)\/[^\s`*]+\.\w+)`/g,
      ))
        assert.ok(/[A-Z]{4}/.test(path) || existsSync(path), path);
    });

    it('leads somewhere', () => {
      const text = readFileSync(page, 'utf8').replace(/^```.*?^```$/gms, '');
      for (const [, target = ''] of text.matchAll(/\]\(([^)#:]+)(?:#[^)]*)?\)/g))
        assert.ok(existsSync(join(dirname(page), target)), target);
    });
  });
}
