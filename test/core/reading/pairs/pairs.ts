// A row of the table of evidence is shown by two texts: one where it decides, and its twin, which differs little and where it
// does not hold. Their reading is written into them: before a heading stands a # for each level, and right behind these the
// slip that shows there (`##missing 三、`); `annex ` stands before the title of an annex.
import { markLines, type Marks } from '../../../../src/core/reading/candidates.ts';
import { EVIDENCE, ROW, type RowName, WEIGHTS } from '../../../../src/core/reading/evidence.ts';
import { allFacts, type Facts } from '../../../../src/core/reading/facts.ts';
import { outlineOf } from '../../../../src/core/reading/outline.ts';
import { trim } from '../outline.ts';

export interface Pair {
  readonly holds: string;
  readonly twin: string;
}

export type Pairs = Partial<Readonly<Record<RowName, Pair>>>;

export interface Example {
  readonly lines: readonly string[];
  readonly marks: Marks;
  readonly facts: Facts;
  /** As it is written, marks included. */
  readonly wanted: string;
}

const MARK = /^(?:#+[a-z]*|annex|-(?= #)) /;

export function exampleOf(marked: string): Example {
  const written = trim(`${marked}\n`);
  const lines = written.map((line) => line.replace(MARK, ''));
  const marks = markLines(lines, []);
  return { lines, marks, facts: allFacts(lines, marks), wanted: written.join('\n') };
}

/** The text with its marks, as it is read under these weights. */
export function readUnder({ lines, marks, facts }: Example, weights: ArrayLike<number>): string {
  const { sections, series, annexes } = outlineOf(marks, facts, weights);
  const before = new Map(annexes.map((line) => [line, 'annex ']));
  for (const { line, level, series: of, index } of sections) {
    const { slips = [], members = [] } = series[of] ?? {};
    const slip = slips.find(({ at }) => members[at] === index)?.kind ?? '';
    before.set(line, `${'#'.repeat(level)}${slip} `);
  }
  return lines.map((line, i) => (before.get(i) ?? (line.startsWith('#') ? '- ' : '')) + line).join('\n');
}

/** The table's weights with one of them multiplied. */
export function withWeight(row: RowName, factor: number): Float64Array {
  return WEIGHTS.map((weight, place) => (place === ROW[row] ? weight * factor : weight));
}

export const ROWS = Object.keys(EVIDENCE).filter((name): name is RowName => name in EVIDENCE);
