// What the workflows run is there.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { it } from 'node:test';
import { scripts } from '../package.json';

for (const name of readdirSync('.github/workflows'))
  it(`.github/workflows/${name} runs scripts that there are, on the oldest Node that is supported`, () => {
    const text = readFileSync(`.github/workflows/${name}`, 'utf8');
    const asked = [...text.matchAll(/npm (?:run )?([a-z][a-z:]*)/g)].map(([, script = '']) => script);
    assert.ok(asked.length > 3);
    for (const script of asked) assert.ok(script === 'ci' || Object.hasOwn(scripts, script), script);
    for (const [, version] of text.matchAll(/node-version: (\d+)/g)) assert.equal(version, '20');
    for (const system of ['ubuntu', 'windows', 'macos']) assert.ok(text.includes(`${system}-latest`), system);
  });
