// Why each candidate is a heading or none: the rows that were counted for it, and by what margin they decided.
import { contextOf } from './context.ts';
import type { Draft } from './draft.ts';
import { EVIDENCE, nameOf, type RowName } from './evidence.ts';
import { EVIDENCE_TEXTS } from './evidence-texts.ts';
import type { Role } from './member.ts';
import { type Margin, search } from './search.ts';

export interface ExplainedCandidate {
  /** From 0. */
  readonly line: number;
  /** What it was taken for; undefined where it is no heading. */
  readonly heading: ExplainedHeading | undefined;
  /** In nats; Infinity where no rival came near. Its heading's margin alone counts where it is none. */
  readonly margins: Margin;
  /** What was counted for it: as the heading that it is, or that it might have been. */
  readonly rows: readonly CountedRow[];
}

export interface ExplainedHeading {
  /** Depth in this text, 1 for the outermost. */
  readonly level: number;
  readonly role: Role;
  /** The number it should have. */
  readonly expected: number;
  /** Line of the heading it stands under, from 0; -1 at the top. */
  readonly parentLine: number;
}

export interface CountedRow {
  readonly row: string;
  /** In nats, for one time. */
  readonly weight: number;
  /** A share where the row is counted by degrees. */
  readonly times: number;
  readonly says: string;
}

/** Every candidate of the draft, in the order of its lines. Linear in them; slower than parse(), for it keeps what was dropped. */
export function explain({ facts, marks, sections }: Draft): readonly ExplainedCandidate[] {
  const { members, acts = [], rivals = [], margins = [] } = search(facts.candidates, contextOf(facts), FAR);
  const taken = new Map(members.map((member) => [member.candidate, member]));
  const read = new Map(sections.map((section) => [section.line, section]));
  return marks.candidates.map(({ line }, index): ExplainedCandidate => {
    const section = read.get(line);
    const member = taken.get(index);
    // What a wider search reads otherwise is not certain at all.
    const agrees = (section === undefined) === (member === undefined);
    return {
      line,
      heading: section && {
        level: section.level,
        role: member?.role ?? 'right',
        expected: member?.expected ?? section.ordinal.number,
        parentLine: sections[section.parent]?.line ?? -1,
      },
      margins: agrees ? (margins[index] ?? UNKNOWN) : UNKNOWN,
      rows: counted((member ? acts[index] : rivals[index]) ?? []),
    };
  });
}

/** Wide enough to keep a rival for nearly every candidate. */
const FAR = { beam: 48, threshold: 40, rows: true, margins: true } as const;
const UNKNOWN: Margin = { heading: 0, parent: 0, slip: 0 };

function counted(flat: readonly number[]): CountedRow[] {
  const rows = new Map<string, CountedRow>();
  for (let i = 0; i < flat.length; i += 2) {
    const place = flat[i] ?? 0;
    const row = nameOf(place);
    if (!isRow(row)) continue;
    const [, weight] = EVIDENCE[row];
    const times = (rows.get(row)?.times ?? 0) + (flat[i + 1] ?? 0);
    rows.set(row, { row, weight, times, says: EVIDENCE_TEXTS[place] ?? '' });
  }
  return [...rows.values()].toSorted((a, b) => Math.abs(b.weight * b.times) - Math.abs(a.weight * a.times));
}

function isRow(name: string): name is RowName {
  return Object.hasOwn(EVIDENCE, name);
}
