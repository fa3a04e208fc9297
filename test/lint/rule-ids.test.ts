import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rules } from '../../src/lint/registry.ts';
import { RULE_IDS } from '../../src/lint/rule-ids.ts';

test('settings may name the rules that there are, and no others', () => {
  assert.deepEqual(
    RULE_IDS,
    rules.map(({ id }) => id),
  );
});
