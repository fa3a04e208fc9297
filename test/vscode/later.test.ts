import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { later, settled } from '../../src/vscode/later.ts';

describe('what is done later', () => {
  it('has settled when all of it is done, what it leads to included', async () => {
    const done: string[] = [];
    later(5, async () => {
      await Promise.resolve();
      done.push('first');
      later(5, () => done.push('second'));
    });
    await settled();
    assert.deepEqual(done, ['first', 'second']);
    await settled();
  });

  it('has settled when what is left is cancelled', async () => {
    const own = later(1_000_000, () => assert.fail());
    const wait = settled();
    own.cancel();
    own.cancel();
    await wait;
  });
});
