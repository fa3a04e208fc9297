// Which weights of the table of evidence matter to a test: each one is halved and doubled in memory, and the texts with an
// expectation are read again.
//   npm run test:weights
// Prints the share of rows for which some text is then read otherwise, and the rows for which none is. Exits with 1 where
// fewer than four rows in five are noticed.
import { contextOf, type Context } from '../src/core/reading/context.ts';
import { EVIDENCE, ROW, WEIGHTS } from '../src/core/reading/evidence.ts';
import { EVIDENCE_TEXTS } from '../src/core/reading/evidence-texts.ts';
import { parse } from '../src/core/reading/draft.ts';
import { search } from '../src/core/reading/search.ts';
import { FAULTY, SOUND } from '../test/core/reading/kinds.ts';
import { withoutMarks } from '../test/core/reading/outline.ts';
import { PAIRS } from '../test/core/reading/pairs/index.ts';
import { exampleOf, readUnder, ROWS, withWeight } from '../test/core/reading/pairs/pairs.ts';
import { labelledDrafts, OWN_DRAFTS } from '../test/score/measure.ts';

/** A text whose reading a test holds to an expectation. */
interface Expectation {
  readonly source: 'pairs' | 'kinds' | 'drafts';
  readonly read: (weights: ArrayLike<number>) => string;
}

const FACTORS = [0.5, 2] as const;
const LEAST = 0.8;

function main(): number {
  const expectations = [...pairs(), ...kinds(), ...drafts()].map((expectation) => ({
    ...expectation,
    usual: expectation.read(WEIGHTS),
  }));
  const seen = ROWS.map((row) => {
    const changed = FACTORS.map((factor) => withWeight(row, factor));
    const by = new Set(
      expectations
        .filter(({ read, usual }) => changed.some((weights) => read(weights) !== usual))
        .map(({ source }) => source),
    );
    return { row, by };
  });
  const unseen = seen.filter(({ by }) => by.size === 0).map(({ row }) => row);
  const share = (ROWS.length - unseen.length) / ROWS.length;
  console.log(`${expectations.length} texts, ${ROWS.length} rows, each halved and doubled`);
  for (const source of ['pairs', 'kinds', 'drafts'] as const)
    console.log(`  noticed by ${source}: ${seen.filter(({ by }) => by.has(source)).length}`);
  console.log(`noticed: ${ROWS.length - unseen.length} (${(100 * share).toFixed(1)} %)`);
  for (const row of unseen)
    console.log(`  not noticed: ${row} (${EVIDENCE[row][1]}), ${EVIDENCE_TEXTS[ROW[row]]}`);
  return share < LEAST ? 1 : 0;
}

function pairs(): Expectation[] {
  return Object.values(PAIRS)
    .flatMap(({ holds, twin }) => [exampleOf(holds), exampleOf(twin)])
    .map((example) => ({ source: 'pairs', read: (weights) => readUnder(example, weights) }));
}

function kinds(): Expectation[] {
  return [SOUND, FAULTY]
    .flatMap((texts) => Object.values(texts))
    .flatMap((texts) => Object.values(texts))
    .map((text) => ({ source: 'kinds', read: reader(withoutMarks(`${text}\n`)) }));
}

/** Those that are read as they are labelled. */
function drafts(): Expectation[] {
  return labelledDrafts(OWN_DRAFTS).flatMap(({ text, headings }): Expectation[] => {
    const { marks, sections } = parse(text);
    const labelled = headings.map(({ line, level }) => `${line}:${level}`).join(' ');
    const found = sections.map(({ line, level }) => `${line}:${level}`).join(' ');
    return found === labelled && marks.candidates.length > 0
      ? [{ source: 'drafts', read: reader(text) }]
      : [];
  });
}

/** Levels by candidate. */
function reader(text: string): Expectation['read'] {
  const { facts } = parse(text);
  const context: Context = contextOf(facts);
  return (weights) =>
    search(facts.candidates, context, { weights })
      .members.map(({ candidate, depth }) => `${candidate}:${depth}`)
      .join(' ');
}

process.exitCode = main();
