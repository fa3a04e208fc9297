import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { mutantsOf, withMutants } from '../../scripts/mutation/mutants.ts';

const SOURCE = `import { f } from './f.ts';
interface Box { readonly size: 3 }
export function g(box: Box, name: string): number {
  f(name);
  if (box.size > 2 && name !== 'x') return box.size + 1;
  return (false as boolean) ? 0 : { 'a': 7 }.a;
}
function hashOf(box: Box): number {
  return box.size * 31;
}
const row = { weight: -2.5 };
`;

suite('mutants', () => {
  test('are of every kind, and none of what is no code', () => {
    const found = mutantsOf('a.ts', SOURCE).map(
      ({ kind, start, end, text }) => `${kind}: ${SOURCE.slice(start, end)} → ${text}`,
    );
    assert.deepEqual(found, [
      'statement: f(name); → ',
      "condition: box.size > 2 && name !== 'x' → !(box.size > 2 && name !== 'x')",
      "logic: box.size > 2 && name !== 'x' → (box.size > 2) || (name !== 'x')",
      'comparison: box.size > 2 → box.size >= 2',
      'number: 2 → 3',
      "comparison: name !== 'x' → name === 'x'",
      "text: 'x' → ''",
      'arithmetic: box.size + 1 → box.size - 1',
      'number: 1 → 2',
      'condition: (false as boolean) → !((false as boolean))',
      'truth: false → true',
      'number: 0 → 1',
      'number: 7 → 8',
    ]);
  });

  test('tell what stands behind an index for the compiler', () => {
    const defaults = mutantsOf('a.ts', `f(a[i] ?? 0, a?.[1] ?? '', a.b ?? 0, a[i] ?? b, a[i]?.b ?? -1);`)
      .filter(({ isDefault }) => isDefault)
      .map(({ start }) => start);
    assert.deepEqual(defaults, [10, 23, 60]);
  });

  test('change nothing until they are switched on', () => {
    const source = 'f(1);\nreturn 2 > x;\n';
    const mutants = mutantsOf('a.ts', `function g() {${source}}`).map((mutant) => ({
      ...mutant,
      start: mutant.start - 14,
      end: mutant.end - 14,
    }));
    const chosen = new Map(mutants.filter(({ kind }) => kind !== 'number').entries());
    assert.equal(
      withMutants(source, chosen),
      '{ if (!mutant(0)) { f(1); } }\nreturn (mutant(1) ? (2 >= x) : (2 > x));\n',
    );
  });
});
