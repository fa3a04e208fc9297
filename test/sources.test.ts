// What holds for the sources as they are written.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';

const FILES = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => `src/${name.replaceAll('\\', '/')}`);

describe('the sources', () => {
  // A call with a hundred thousand arguments throws.
  it('spread no list that a long text makes long into arguments', () => {
    const spread = /\.(?:push|unshift)\(\s*\.\.\.|\.splice\(.*\.\.\.|\bMath\.(?:max|min)\(.*\.\.\./;
    const found = FILES.flatMap((file) =>
      readFileSync(file, 'utf8')
        .split('\n')
        // An ordinal has three readings at the most.
        .filter((line) => spread.test(line) && !line.includes('...candidate.readings'))
        .map((line) => `${file}: ${line.trim()}`),
    );
    assert.deepEqual(found, []);
  });
});
