// Learns the weights of the table of evidence from labelled texts: a margin perceptron, averaged and pulled to the table's own
// values. What an explanation wrongly says of a candidate costs as much as one decision of the search.
import { contextOf, type Context } from '../../src/core/reading/context.ts';
import { parse } from '../../src/core/reading/draft.ts';
import { EVIDENCE, nameOf, type RowId, WEIGHTS } from '../../src/core/reading/evidence.ts';
import type { CandidateFacts } from '../../src/core/reading/facts.ts';
import type { Member } from '../../src/core/reading/member.ts';
import { LABEL, search } from '../../src/core/reading/search.ts';
import { seeded } from '../random.ts';
import type { Heading } from './texts.ts';

/** A text as it is learnt from. */
export interface Lesson {
  readonly name: string;
  readonly source: string;
  readonly kind: string;
  readonly facts: readonly CandidateFacts[];
  readonly context: Context;
  /** By candidate: its parent's candidate, or one of LABEL. */
  readonly labels: readonly number[];
  /** Line of each candidate, from 1. */
  readonly lines: readonly number[];
  readonly headings: readonly Labelled[];
}

interface Labelled extends Pick<Heading, 'line' | 'level' | 'weight'> {
  /** Line of the heading it stands under, from 1; 0 at the top. */
  readonly parent: number;
}

export function lessonOf(text: {
  readonly name: string;
  readonly source: string;
  readonly text: string;
  readonly headings: readonly Pick<Heading, 'line' | 'level' | 'weight'>[];
  readonly kind?: string;
}): Lesson {
  const { marks, facts } = parse(text.text);
  const lines = marks.candidates.map(({ line }) => line + 1);
  const places = new Map(lines.map((line, index) => [line, index]));
  const headings = withParents(text.headings);
  const labels = lines.map((): number => LABEL.none);
  for (const { line, parent } of headings) {
    const candidate = places.get(line);
    if (candidate !== undefined)
      labels[candidate] = parent === 0 ? LABEL.top : (places.get(parent) ?? LABEL.anyParent);
  }
  return {
    name: text.name,
    source: text.source,
    kind: text.kind ?? 'as-is',
    facts: facts.candidates,
    context: contextOf(facts),
    labels,
    lines,
    headings,
  };
}

function withParents(headings: readonly Pick<Heading, 'line' | 'level' | 'weight'>[]): Labelled[] {
  const open: Labelled[] = [];
  return headings.map((heading) => {
    while ((open.at(-1)?.level ?? 0) >= heading.level) open.pop();
    const labelled = { ...heading, parent: open.at(-1)?.line ?? 0 };
    open.push(labelled);
    return labelled;
  });
}

export interface Learning {
  readonly epochs: number;
  /** The greatest step of one update. */
  readonly step: number;
  /** How strongly each update is pulled back to the table's own values. */
  readonly pull: number;
  /** What a wrong decision gains in the search for the worst explanation, in nats. */
  readonly margin: number;
  /** A text whose labels cost more than this beside the cheapest explanation teaches nothing. */
  readonly reach: number;
  /** Rows that are kept as they are: prices of slips cannot be learnt from outlines. */
  readonly fixed: ReadonlySet<RowId>;
}

export const LEARNING: Learning = {
  epochs: 3,
  step: 0.02,
  pull: 0.001,
  margin: 0.5,
  reach: 4,
  fixed: new Set(Object.values(EVIDENCE).flatMap(([on], row) => (on === 'slip' ? [row] : []))),
};

/** The weights that read `lessons` best, from `initial`. Deterministic. */
export function learn(
  lessons: readonly Lesson[],
  initial: ArrayLike<number> = WEIGHTS,
  { epochs, step, pull, margin, reach, fixed }: Learning = LEARNING,
): Float64Array {
  const prior = Float64Array.from(initial);
  const weights = Float64Array.from(initial);
  const sum = new Float64Array(weights.length);
  let steps = 0;
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const { facts, context, labels } of seeded(11, 'epoch', epoch).shuffle(lessons)) {
      const wrong = search(facts, context, { weights, labels, augment: margin, rows: true });
      const right = search(facts, context, { weights, labels, rows: true });
      const slack = wrong.score - right.score;
      if (slack > 1e-9 && slack < reach && !right.contradicted)
        update(weights, right.rows, wrong.rows, slack, step, fixed);
      for (let i = 0; i < weights.length; i++) {
        weights[i] = (weights[i] ?? 0) + pull * ((prior[i] ?? 0) - (weights[i] ?? 0));
        sum[i] = (sum[i] ?? 0) + (weights[i] ?? 0);
      }
      steps++;
    }
  }
  return steps === 0 ? weights : sum.map((total) => total / steps);
}

function update(
  weights: Float64Array,
  right: ReadonlyMap<RowId, number> = new Map(),
  wrong: ReadonlyMap<RowId, number> = new Map(),
  slack: number,
  step: number,
  fixed: ReadonlySet<RowId>,
): void {
  const difference = new Map<RowId, number>(right);
  for (const [row, times] of wrong) difference.set(row, (difference.get(row) ?? 0) - times);
  for (const row of fixed) difference.delete(row);
  let norm = 0;
  for (const times of difference.values()) norm += times * times;
  if (norm === 0) return;
  const rate = Math.min(step, slack / norm);
  for (const [row, times] of difference)
    weights[row] = (weights[row] ?? 0) + Math.max(-0.5, Math.min(0.5, rate * times));
}

/** How well texts are read; counts. */
export interface Reading {
  readonly texts: number;
  readonly headings: number;
  readonly found: number;
  readonly spare: number;
  readonly parents: number;
  readonly whole: number;
}

export function read(lesson: Lesson, weights: ArrayLike<number>): { reading: Reading; notes: string[] } {
  const { facts, context, lines, headings, name, kind } = lesson;
  const { members } = search(facts, context, { weights });
  const lineOf = (member: Member | undefined): number => (member ? (lines[member.candidate] ?? 0) : 0);
  const seen = new Map(members.map((member) => [lineOf(member), lineOf(member.up)]));
  const byLine = new Map(headings.map((heading) => [heading.line, heading]));
  // A secondary heading may be left out: then its own parent is as good.
  const core = (line: number): number => {
    const heading = byLine.get(line);
    return heading?.weight === 'weak' ? heading.parent : line;
  };
  const notes: string[] = [];
  let found = 0;
  let parents = 0;
  let total = 0;
  for (const { line, parent, weight } of headings) {
    if (weight === 'weak') continue;
    total++;
    const under = seen.get(line);
    if (under === undefined) notes.push(`${kind} ${name}:${line} missed`);
    else {
      found++;
      if (under === parent || under === core(parent) || core(under) === parent) parents++;
      else notes.push(`${kind} ${name}:${line} under ${under}, not ${parent}`);
    }
  }
  const extra = [...seen.keys()].filter((line) => !byLine.has(line));
  for (const line of extra) notes.push(`${kind} ${name}:${line} is no heading`);
  const reading = {
    texts: 1,
    headings: total,
    found,
    spare: extra.length,
    parents,
    whole: notes.length === 0 ? 1 : 0,
  };
  return { reading, notes };
}

export function sumOf(readings: readonly Reading[]): Reading {
  const sum = { texts: 0, headings: 0, found: 0, spare: 0, parents: 0, whole: 0 };
  for (const reading of readings) {
    sum.texts += reading.texts;
    sum.headings += reading.headings;
    sum.found += reading.found;
    sum.spare += reading.spare;
    sum.parents += reading.parents;
    sum.whole += reading.whole;
  }
  return sum;
}

/** A row whose weight a fit leaves at nothing. */
export function listed(weights: ArrayLike<number>): string {
  return Array.from(
    weights,
    (weight, row) =>
      `${nameOf(row).padEnd(24)} ${(WEIGHTS[row] ?? 0).toFixed(2).padStart(6)} ${weight.toFixed(2).padStart(6)}`,
  ).join('\n');
}
