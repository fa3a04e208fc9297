// The pages do what they say: their examples are run, their links lead somewhere. docs/cli.md has a test of its own.
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, it } from 'node:test';
import { readConfigFile } from '../../src/config/file.ts';
import { World } from '../cli/world.ts';

const PAGES = [
  '.',
  'docs',
  'docs/rules',
  'docs/zh',
  'docs/zh/rules',
  'docs/zh-tw/rules',
  'samples',
  'test',
  'walkthrough',
].flatMap((folder) =>
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

    it('leads somewhere, to a heading where it names one', () => {
      const text = readFileSync(page, 'utf8').replace(/^```.*?^```$/gms, '');
      for (const [, path = '', anchor] of text.matchAll(/\]\((?![a-z]+:)([^)#]*)(?:#([^)]*))?\)/g)) {
        const target = path === '' ? page : join(dirname(page), path);
        assert.ok(existsSync(target), target);
        if (anchor !== undefined)
          assert.ok(anchorsOf(target).has(decodeURIComponent(anchor)), `${target}#${anchor}`);
      }
    });
  });
}

/** As GitHub and VS Code make them of headings. */
function anchorsOf(page: string): ReadonlySet<string> {
  const text = readFileSync(page, 'utf8').replace(/^```.*?^```$/gms, '');
  return new Set(
    [...text.matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) =>
      heading
        .toLowerCase()
        .replace(/[^\p{L}\p{N}\s_-]/gu, '')
        .trim()
        .replace(/\s/g, '-'),
    ),
  );
}
