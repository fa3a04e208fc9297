// Every sentence of the command line has its translations, with the same arguments.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';

const templates = new Set(
  readdirSync('src/cli', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .flatMap((name) => [
      ...readFileSync(`src/cli/${name}`, 'utf8').matchAll(/message\(\s*'((?:[^'\\]|\\.)*)'/g),
    ])
    .map(([, template = '']) => template.replaceAll("\\'", "'")),
);

const slots = (text: string): string[] => [...text.matchAll(/\{\d+\}/g)].map(([slot]) => slot).sort();

describe('what the command line says', () => {
  for (const language of ['zh-cn', 'zh-tw']) {
    it(`is said in ${language}`, () => {
      const bundle = JSON.parse(readFileSync(`src/cli/l10n/${language}.json`, 'utf8')) as Record<
        string,
        string
      >;
      assert.ok(templates.size > 40);
      for (const template of templates) {
        const translated = bundle[template];
        assert.ok(translated, template);
        assert.deepEqual(slots(translated), slots(template), template);
      }
    });
  }
});
