import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { type Fault, inputOf, tryInput } from '../../../scripts/fuzz/anything.ts';
import { parse } from '../../../src/core/reading/draft.ts';

suite('any text', () => {
  test('does no harm, ten thousand times', async () => {
    const faults: Fault[] = [];
    for (let input = 0; input < 10_000; input++) {
      const fault = await tryInput(1, input);
      if (fault) faults.push(fault);
    }
    assert.deepEqual(faults, []);
  });

  test('is the same for the same seed', () => {
    assert.deepEqual(inputOf(3, 7), inputOf(3, 7));
    assert.notDeepEqual(inputOf(3, 7), inputOf(4, 7));
    assert.notDeepEqual(inputOf(3, 7), inputOf(3, 8));
  });

  test('is made small where it does harm', async () => {
    const checks = {
      'no chapter': {
        weight: 1,
        check: (text: string) => {
          if (parse(text).sections.some(({ ordinal }) => ordinal.text.includes('章')))
            throw new Error(`a chapter among ${text.length} characters`);
        },
      },
    };
    const faults: Fault[] = [];
    for (let input = 0; input < 300; input++) {
      const fault = await tryInput(1, input, checks);
      if (fault) faults.push(fault);
    }
    assert.ok(faults.length > 0);
    for (const { check, reason, smallest } of faults) {
      assert.equal(`${check}: ${reason}`, 'no chapter: a chapter among N characters');
      assert.ok(smallest.length <= 10, smallest);
    }
  });

  test('fails with what was thrown, however deep', async () => {
    const check = async (): Promise<void> => {
      throw new Error('rule heading-gap', { cause: new TypeError('no line 7') });
    };
    const fault = await tryInput(1, 0, { thrown: { weight: 1, check } });
    assert.equal(fault?.reason, 'rule heading-gap: no line N');
    assert.equal(fault.smallest, '');
  });
});
