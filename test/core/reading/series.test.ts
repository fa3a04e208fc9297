import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { explain, type Item } from '../../../src/core/reading/series.ts';

/** `1 2 2! 4`: the numbers as they stand, `!` behind those where a slip shows, `?` behind strays, `|` before a restart. */
function assertExplained(marked: string, lead = false): void {
  const items: Item[] = [];
  const wanted: string[] = [];
  for (const word of marked.split(' ')) {
    const number = Number(/\d+/.exec(word)?.[0]);
    items.push({
      number,
      strayCost: word.endsWith('?') ? 0.5 : 2.6,
      mayRestart: lead && word.startsWith('|'),
    });
    wanted.push(word);
  }
  const found = explain(items).map(({ role }, i) => {
    const number = String(items[i]?.number);
    if (role === 'right') return number;
    return role === 'restart' ? `|${number}` : role === 'stray' ? `${number}?` : `${number}!`;
  });
  assert.deepEqual(found.join(' '), wanted.join(' '));
}

suite('a series is explained by the fewest slips', () => {
  const cases: Record<string, string> = {
    sound: '1 2 3 4',
    'one number left out, the rest follows on': '1 2 4! 5 6',
    'one number twice': '1 2 2! 4',
    'one number twice, the rest goes on from it': '1 2 2! 3 4',
    'one slip of the pen': '1 2 7! 4',
    'two exchanged': '1 3! 2! 4',
    'a lookalike between two members is none': '1 2 9? 3 4',
    'a lookalike in the place of a member is that member': '1 2 3 4',
    'begins elsewhere': '4! 5 6',
    'the first is wrong': '5! 2 3 4',
    'a list that begins anew': '1 2 3 |1 2 3',
    'far apart': '1 2 2! 4 5 6 8! 9 10',
  };
  for (const [name, marked] of Object.entries(cases)) test(name, () => assertExplained(marked));

  test('a lead-in makes even a single item a new list', () => assertExplained('1 2 3 |1', true));

  test('the numbers that would be right', () => {
    const items = [1, 2, 2, 3, 7, 5].map((number) => ({ number, strayCost: 2.6, mayRestart: false }));
    assert.deepEqual(
      explain(items).map(({ expected }) => expected),
      [1, 2, 3, 4, 5, 6],
    );
  });
});
