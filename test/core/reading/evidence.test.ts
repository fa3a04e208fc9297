// Each row of the table of evidence decides something: taken out, or with its sign turned, it fails its pair.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { suite, test } from 'node:test';
import { parse } from '../../../src/core/reading/draft.ts';
import { EVIDENCE, ROW, type RowName, WEIGHTS } from '../../../src/core/reading/evidence.ts';
import { EVIDENCE_TEXTS } from '../../../src/core/reading/evidence-texts.ts';
import { explain } from '../../../src/core/reading/explain.ts';
import { PAIRS } from './pairs/index.ts';
import { type Example, exampleOf, type Pair, readUnder, ROWS, withWeight } from './pairs/pairs.ts';

/** Rows without a pair, each with the reason; may hold a fifth of all at most. */
const WITHOUT: Readonly<Partial<Record<RowName, string>>> = {
  runOnSameParent: 'no text was found that one nat more or less reads otherwise',
  decimalPath: '1.2.1 opens under 1.2 and nowhere else, and its half a nat makes no line a heading',
};

suite('each row of the table of evidence', () => {
  for (const row of ROWS) {
    const pair = PAIRS[row];
    if (!pair) continue;
    test(`${row}: ${EVIDENCE_TEXTS[ROW[row]] ?? ''}`, () => {
      const examples = examplesOf(pair);
      for (const example of examples) assert.equal(readUnder(example, WEIGHTS), example.wanted);
      const fails = [0, -1].some((factor) => misread(examples, withWeight(row, factor)));
      assert.ok(fails, 'read as written without the row, and with its sign turned');
    });
  }
});

suite('rows and pairs', () => {
  test('each row has a pair, or a reason to have none', () => {
    const bare = ROWS.filter((row) => !PAIRS[row]);
    assert.deepEqual(bare.sort(), Object.keys(WITHOUT).sort());
    assert.ok(bare.length <= ROWS.length / 5);
  });
  test('each row says something of its own', () => {
    const source = readFileSync('src/core/reading/evidence-texts.ts', 'utf8');
    const named = Array.from(source.matchAll(/^ {2}\/\* (\w+) \*\/ '/gm), ([, name]) => name);
    assert.deepEqual(named, ROWS);
    assert.equal(EVIDENCE_TEXTS.length, ROWS.length);
    const said = ROWS.map((row) => EVIDENCE_TEXTS[ROW[row]]);
    assert.ok(!said.includes('') && !said.includes(undefined));
    assert.equal(
      new Set(said.map((text, i) => `${Object.values(EVIDENCE)[i]?.[0]}: ${text}`)).size,
      ROWS.length,
    );
  });
  test('each row is counted at an act that there is', () => {
    const acts = new Set(ROWS.map((row) => EVIDENCE[row][0]));
    assert.deepEqual([...acts].sort(), ['close', 'go on', 'open', 'part', 'reading', 'slip', 'stay']);
  });
  test('a row is counted at its own act', () => {
    const texts = Object.values(PAIRS).flatMap(examplesOf);
    for (const { lines } of texts)
      for (const { rows } of explain(parse(lines.join('\n')))) {
        const names = new Set(rows.map(({ row }) => row));
        const opens = names.has('open') || names.has('inserted');
        assert.ok(!(opens && names.has('goOn')), lines.join('\n'));
        const acts = ['reading', 'slip', 'close', opens ? 'open' : 'go on'];
        for (const row of ROWS)
          if (names.has(row)) assert.ok(acts.includes(EVIDENCE[row][0]), `${row}\n${lines.join('\n')}`);
      }
  });
  test('the two texts of a pair are not the same', () => {
    for (const { holds, twin } of Object.values(PAIRS)) assert.notEqual(holds, twin);
  });
});

function examplesOf({ holds, twin }: Pair): readonly Example[] {
  return [exampleOf(holds), exampleOf(twin)];
}

function misread(examples: readonly Example[], weights: ArrayLike<number>): boolean {
  return examples.some((example) => readUnder(example, weights) !== example.wanted);
}
