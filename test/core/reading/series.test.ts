import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { explain, type Role } from '../../../src/core/reading/series.ts';

/** What stands behind a number. */
const SIGNS: Readonly<Record<Role, string>> = {
  right: '',
  'missing-before': '^',
  duplicate: '=',
  wrong: '!',
  exchanged: '~',
};

/** `1 2 2= 4`: the numbers as they stand, with the signs of their slips behind them. */
function assertExplained(marked: string): void {
  const numbers = marked.split(' ').map((word) => Number(/\d+/.exec(word)?.[0]));
  const found = explain(numbers);
  assert.equal(found.map(({ role }, i) => `${numbers[i]}${SIGNS[role]}`).join(' '), marked);
  assert.deepEqual(
    found.map(({ expected }) => expected),
    numbers.map((_, i) => i + 1),
  );
}

suite('a series is explained by the fewest slips', () => {
  const cases: Record<string, string> = {
    sound: '1 2 3 4',
    'one number left out, the rest follows on': '1 2 4^ 5 6',
    'two numbers left out at once, and one more': '1 4^ 5 7^',
    'ten numbers left out, and the rest follows on': '1 2 13^ 14 15',
    'one number twice': '1 2 2= 4',
    'one number twice, the rest goes on from it': '1 2 2= 3 4',
    'one number three times': '1 2 2= 2! 5',
    'the first twice': '1 1= 3',
    'one slip of the pen': '1 2 7! 4',
    'a slip back': '1 2 3 1! 5',
    'the last one far off': '1 2 9!',
    'the last one left out': '1 2 4^',
    'two exchanged': '1 3~ 2~ 4',
    'the last two exchanged': '1 2 4~ 3~',
    'what might be exchanged, but goes on': '1 3^ 4 2! 6',
    'two out of order that are not exchanged': '1 4! 2= 4',
    'far apart': '1 2 2= 4 5 6 8^ 9 10',
    one: '1',
  };
  for (const [name, marked] of Object.entries(cases)) test(name, () => assertExplained(marked));
  test('none at all', () => assert.deepEqual(explain([]), []));
});
