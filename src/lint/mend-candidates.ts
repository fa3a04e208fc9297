// What rules would have, written down by the engine: candidates for fixes, before any of them is tried.
import { ordinalTexts } from '../core/edits/ordinal-changes.ts';
import { ordinalEdits } from '../core/edits/plan.ts';
import { readOrdinals } from '../core/ordinals/reader.ts';
import type { Draft } from '../core/reading/draft.ts';
import type { TextEdit } from '../core/text/edits.ts';
import { comparePositions, type Range } from '../core/text/positions.ts';
import { isMentioned } from '../core/views/mentions.ts';
import { referencesNaming } from '../core/views/references.ts';
import type { Mend, Report } from './rule.ts';

/** A report with the rule that made it. */
export interface RuledReport extends Report {
  readonly rule: string;
  /** By its rule's own severity it is a warning at least. */
  readonly grave: boolean;
}

/** What a finding is known by, before and after: its rule and its line. */
export function nameOf({ rule, range }: Pick<RuledReport, 'rule' | 'range'>): string {
  return `${rule} ${range.start.line}`;
}

/** A report with the mend that it asks for, written down. */
export interface Candidate {
  readonly report: RuledReport;
  readonly mend: Mend;
  /** The new ordinals, by section. */
  readonly texts: ReadonlyMap<number, string>;
  /** Sections whose doubled ordinal is to stand once. */
  readonly singles: readonly number[];
  /** In the order of the text. */
  readonly edits: readonly TextEdit[];
  /** The sections that are to have another number. */
  readonly renumbered: readonly number[];
  /** A reference names one of them, or may come to do so. */
  readonly isTied: boolean;
}

export function candidateOf(
  draft: Draft,
  report: RuledReport,
  mend: Mend | undefined = report.mend?.(),
): Candidate | undefined {
  if (!mend) return undefined;
  const texts = mend.sections ? ordinalTexts(draft, mend.sections) : new Map<number, string>();
  if (!texts) return undefined;
  const singles: number[] = [];
  for (const [index, { isSingle }] of mend.sections ?? []) if (isSingle) singles.push(index);
  const edits = ordinalEdits(draft, texts, new Set(singles))
    .concat(mend.edits ?? [])
    .filter((edit) => !isDone(draft, edit))
    .sort((a, b) => comparePositions(a.range.start, b.range.start));
  // A number that a wrap cuts is left to the writer, as the line end is.
  if (edits.length === 0 || edits.some(({ range }) => range.start.line !== range.end.line)) return undefined;
  const renumbered = [...texts.keys()].filter((index) => mend.sections?.get(index)?.number !== undefined);
  const isTied = [...texts].some(([index, text]) => isReferredTo(draft, index, text));
  return { report, mend, texts, singles, edits, renumbered, isTied };
}

/** Whether a reference may mean something else when a section is called `text`. */
function isReferredTo(draft: Draft, index: number, text: string): boolean {
  const section = draft.sections[index];
  const fresh = readOrdinals(text, 0).find(({ end }) => end === text.length);
  if (!section || !fresh) return true;
  const { number, key } = section.ordinal;
  if (fresh.number === number && kindOf(fresh.key) === kindOf(key)) return false;
  if (referencesNaming(draft, index).length > 0) return true;
  return isMentioned(draft, section, number) || isMentioned(draft, section, fresh.number);
}

/** A key without its delimiter. */
function kindOf(key: string): string {
  return key.replace(/[、.，：·]$/, '');
}

/**
 * A candidate beside `others`: 4.1 stands below 4., and 第四条之一 behind 第四条, and what repeats a number says that it is meant,
 * unless one of the others gives it the very ordinal that it would come to have. Undefined where something is repeated.
 */
export function beside(
  { sections }: Draft,
  candidate: Candidate,
  others: readonly Candidate[],
): Candidate | undefined {
  const own = candidate.mend.sections;
  const repeated = [...candidate.texts].filter(([index]) => !own?.has(index));
  if (repeated.length === 0) return candidate;
  const given = new Map(others.flatMap(({ texts }) => [...texts]));
  if (!repeated.every(([index, text]) => given.get(index) === text)) return undefined;
  const lines = new Set(repeated.map(([index]) => sections[index]?.line));
  return {
    ...candidate,
    texts: new Map([...candidate.texts].filter(([index]) => own?.has(index))),
    edits: candidate.edits.filter(({ range }) => !lines.has(range.start.line)),
  };
}

/** Of the mends of one series' numbers each builds on those before it: behind one that is left out, the others are too. */
export function withoutGaps(
  { sections }: Draft,
  all: readonly Candidate[],
  chosen: readonly Candidate[],
): Candidate[] {
  const taken = new Map(chosen.map((candidate) => [candidate.report, candidate]));
  const broken = new Set<number>();
  return all.flatMap(({ report, renumbered: [first] }) => {
    const candidate = taken.get(report);
    const series = sections[first ?? -1]?.series;
    if (!candidate && series !== undefined) broken.add(series);
    return candidate && !(series !== undefined && broken.has(series)) ? [candidate] : [];
  });
}

function isDone({ lines }: Draft, { range: { start, end }, text }: TextEdit): boolean {
  return start.line === end.line && lines[start.line]?.slice(start.character, end.character) === text;
}

/**
 * As many as do not meet, those before others that stand first in the text. Mends of numbers come before all others, for they
 * give their sections the right form as well; of a mend of many sections, what they leave is kept.
 */
export function disjoint(draft: Draft, candidates: readonly Candidate[]): Candidate[] {
  const taken = new Map<number, Range[]>();
  const isFree = ({ range }: TextEdit): boolean =>
    taken.get(range.start.line)?.some((it) => overlap(range, it)) !== true;
  const ofNumbers = candidates.filter(({ renumbered }) => renumbered.length > 0);
  const others = candidates.filter(({ renumbered }) => renumbered.length === 0);
  return [...ofNumbers, ...others]
    .flatMap((candidate) => {
      const free = candidate.edits.every(isFree) ? candidate : rest(draft, candidate, isFree);
      for (const { range } of free?.edits ?? []) {
        const known = taken.get(range.start.line);
        if (known) known.push(range);
        else taken.set(range.start.line, [range]);
      }
      return free ? [free] : [];
    })
    .sort((a, b) => comparePositions(a.report.range.start, b.report.range.start));
}

/** What is left of a mend of many sections where the edits of some are not free. */
function rest(
  draft: Draft,
  { report, mend, edits }: Candidate,
  isFree: (edit: TextEdit) => boolean,
): Candidate | undefined {
  if (!mend.only) return undefined;
  const met = new Set(edits.filter((edit) => !isFree(edit)).map(({ range }) => range.start.line));
  const sections = [...(mend.sections?.keys() ?? [])].filter(
    (index) => !met.has(draft.sections[index]?.line ?? -1),
  );
  return candidateOf(draft, report, mend.only(new Set(sections)));
}

function overlap(a: Range, b: Range): boolean {
  return comparePositions(a.start, b.end) < 0 && comparePositions(b.start, a.end) < 0;
}
