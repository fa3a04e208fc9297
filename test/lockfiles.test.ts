import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

for (const file of [
  'package-lock.json',
  'bench/rivals/package-lock.json',
  'test/host/served/package-lock.json',
  'test/host/served-oldest/package-lock.json',
]) {
  test(`${file} names no registry`, () => {
    assert.doesNotMatch(readFileSync(file, 'utf8'), /"resolved":/);
  });
}
