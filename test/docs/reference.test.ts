// What `npm run docs` writes is written: the reference, and the rules in the manifest.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { generated } from '../../scripts/reference.ts';

describe('what npm run docs writes', () => {
  for (const [file, text] of generated())
    it(`${file} is as it would be written now`, () =>
      assert.ok(readFileSync(file, 'utf8') === text, 'run npm run docs'));

  it('has the version in the READMEs', () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
    for (const page of ['README.md', 'README.zh-CN.md', 'CONTRIBUTING.md'])
      for (const [, named] of readFileSync(page, 'utf8').matchAll(/speech-draft-([\d.]+)\.vsix/g))
        assert.equal(named, version, page);
  });

  it('leaves no setting out of the page that explains them', () => {
    const { contributes } = JSON.parse(readFileSync('package.json', 'utf8')) as {
      contributes: { configuration: { properties: Record<string, unknown> } };
    };
    const page = readFileSync('docs/configuration.md', 'utf8');
    for (const name of Object.keys(contributes.configuration.properties))
      assert.ok(
        page.includes(`\`${name}\``) || page.includes(`\`${name.replace('speechDraft.', '')}\``),
        name,
      );
  });
});
