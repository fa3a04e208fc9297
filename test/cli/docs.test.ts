// The examples of docs/cli.md do what it says.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { readConfigFile } from '../../src/config/file.ts';
import { World } from './world.ts';

const blocks = [...readFileSync('docs/cli.md', 'utf8').matchAll(/^```(\S+) ?(\S*)\n(.*?)^```$/gms)].map(
  ([, language = '', name = '', text = '']) => ({ language, name, text }),
);

describe('docs/cli.md', () => {
  const drafts = blocks
    .filter(({ language }) => language === 'text')
    .map(({ name, text }) => [name, text] as const);
  const examples = blocks.filter(({ language }) => language === 'console');

  it('has examples', () => assert.ok(drafts.length === 2 && examples.length > 7));

  for (const { text } of examples) {
    const [command = '', ...expected] = text.split('\n');
    it(command, async () => {
      const argv = command.replace('$ speech-draft ', '').split(' ');
      const { out } = await new World(Object.fromEntries(drafts)).run(...argv);
      const [shown = '', rest] = expected.join('\n').split('…\n');
      if (rest === '') assert.ok(out.startsWith(shown), out);
      else assert.equal(out, shown);
    });
  }

  it('has a sound configuration', () => {
    const [configuration] = blocks.filter(({ language }) => language === 'jsonc');
    assert.deepEqual(readConfigFile(configuration?.text ?? '').problems, []);
  });
});
