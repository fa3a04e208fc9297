// Tries mends on the draft: as many as can be made together, and who is to blame where they cannot.
import { unmoved } from '../core/edits/line-edits.ts';
import { attempt, type Done, unmovedTree } from '../core/edits/plan.ts';
import { strayReferences } from '../core/edits/update-references.ts';
import type { Draft } from '../core/reading/draft.ts';
import type { Section } from '../core/reading/outline.ts';
import { headingOn } from '../core/views/sections.ts';
import { type Candidate, nameOf, type RuledReport } from './mend-candidates.ts';
import { lowerBound } from '../core/text/lower-bound.ts';

export interface Trial {
  readonly draft: Draft;
  readonly check: (draft: Draft) => readonly RuledReport[];
  /** What is found before anything is mended. */
  readonly known: ReadonlySet<string>;
  /** How many more times the text may be read. */
  left: number;
}

export interface Settled {
  readonly accepted: readonly Candidate[];
  /** What comes of them all together. */
  readonly done: Done | undefined;
}

export const NOTHING: Settled = { accepted: [], done: undefined };

/** As many as can be made together: what was left out is tried again, until nothing more is taken. */
export function settleAll(trial: Trial, candidates: readonly Candidate[], isSafe: boolean): Settled {
  let settled = NOTHING;
  for (;;) {
    const taken = new Set(settled.accepted);
    const more = settle(
      trial,
      settled,
      candidates.filter((it) => !taken.has(it)),
      isSafe,
    );
    if (more.accepted.length === taken.size) return settled;
    settled = more;
  }
}

export function settle(
  trial: Trial,
  settled: Settled,
  candidates: readonly Candidate[],
  isSafe: boolean,
): Settled {
  if (candidates.length === 0 || trial.left <= 0) return settled;
  trial.left--;
  const accepted = settled.accepted.concat(candidates);
  const { done, blamed } = judge(trial, accepted, isSafe);
  if (blamed.size === 0) return { accepted, done };
  if (candidates.length === 1) return settled;
  const accused = candidates.filter((it) => blamed.has(it));
  const isTold = accused.length > 0 && accused.length < candidates.length;
  const half = candidates.length >> 1;
  const [first, second] = isTold
    ? [candidates.filter((it) => !blamed.has(it)), accused]
    : [candidates.slice(0, half), candidates.slice(half)];
  return settle(trial, settle(trial, settled, first, isSafe), second, isSafe);
}

/** Makes all of `candidates`, and says which of them may be to blame for what is not as it should be. */
function judge(
  { draft, check, known }: Trial,
  candidates: readonly Candidate[],
  isSafe: boolean,
): { readonly done: Done | undefined; readonly blamed: ReadonlySet<Candidate> } {
  const ordinals = new Map<number, string>();
  const singles = new Set<number>();
  for (const candidate of candidates) {
    for (const [index, text] of candidate.texts) ordinals.set(index, text);
    for (const index of candidate.singles) singles.add(index);
  }
  const inline = candidates.flatMap(({ mend }) => mend.edits ?? []);
  const done = attempt(draft, { runs: unmoved(draft), tree: unmovedTree(draft), ordinals, singles, inline });
  if ('refused' in done) return { done: undefined, blamed: new Set(candidates) };
  const { blamed, blame } = blaming(draft, candidates);
  for (const line of differences(draft, done.after, ordinals)) blame([line]);
  const own = new Set(candidates.map(({ report }) => nameOf(report)));
  const isEdited = (line: number): boolean =>
    candidates.some(({ edits }) => edits.some(({ range }) => range.start.line === line));
  for (const report of check(done.after)) {
    const isNew = report.grave && !known.has(nameOf(report)) && (isSafe || isEdited(report.range.start.line));
    if (own.has(nameOf(report)) || isNew)
      blame([report, ...(report.related ?? [])].map(({ range }) => range.start.line));
  }
  if (!isSafe) return { done, blamed };
  for (const { reference } of done.carried) {
    const { path, range } = reference;
    // A new form of the same number leaves no doubt.
    const isOurs = path.some((index) => ordinals.has(index));
    if (!isOurs || path.some((index) => isRenumbered(draft, done, index))) blame([range.start.line], path);
  }
  const { astray, gained } = strayReferences(draft, done);
  for (const { range, path } of [...astray, ...gained]) blame([range.start.line], path);
  return { done, blamed };
}

function isRenumbered({ sections }: Draft, { after, indexAfter }: Done, index: number): boolean {
  return sections[index]?.ordinal.number !== after.sections[indexAfter(index)]?.ordinal.number;
}

/** The lines of the headings that are not as they were, but for the ordinals that were to change. */
function differences(draft: Draft, after: Draft, ordinals: ReadonlyMap<number, string>): number[] {
  const lines: number[] = [];
  const found = new Map(after.sections.map((section) => [section.line, section]));
  for (const was of draft.sections) {
    const is = found.get(was.line);
    found.delete(was.line);
    const isSame =
      is?.ordinal.text === (ordinals.get(was.index) ?? was.ordinal.text) &&
      after.sections[is.parent]?.line === draft.sections[was.parent]?.line &&
      beginOf(after, is) === beginOf(draft, was);
    if (!isSame) lines.push(was.line);
  }
  for (const line of found.keys()) lines.push(line);
  return lines;
}

/** The line that a section's series begins on. */
function beginOf({ sections, series }: Draft, { series: own }: Section): number | undefined {
  return sections[series[own]?.members[0] ?? -1]?.line;
}

/** Finds who may have caused what shows on some lines, or in some sections: who changes one of them, else who is nearest. */
function blaming(draft: Draft, candidates: readonly Candidate[]) {
  const blamed = new Set<Candidate>();
  let places: Places | undefined;
  const blame = (lines: readonly number[], sections: readonly number[] = []): void => {
    places ??= placesOf(draft, candidates);
    const { bySection, byLine, bySeries, starts } = places;
    const add = (candidate: Candidate | undefined): void => void (candidate && blamed.add(candidate));
    let isFound = false;
    for (const candidate of [
      ...sections.map((index) => bySection.get(index)),
      ...lines.map((line) => byLine.get(line)),
    ]) {
      isFound ||= candidate !== undefined;
      add(candidate);
    }
    if (isFound) return;
    for (const line of lines) {
      const { series = -1 } = headingOn(draft, line) ?? {};
      const like = bySeries.get(series);
      if (!like) continue;
      isFound = true;
      for (const candidate of like) add(candidate);
      // Once blamed, a series is so for good.
      bySeries.set(series, []);
    }
    if (!isFound) add(starts[Math.max(0, lowerBound(starts, (lines[0] ?? 0) + 1) - 1)]?.candidate);
  };
  return { blamed, blame };
}

interface Places {
  readonly bySection: ReadonlyMap<number, Candidate>;
  readonly byLine: ReadonlyMap<number, Candidate>;
  readonly bySeries: Map<number, readonly Candidate[]>;
  /** In the order of their first lines. */
  readonly starts: readonly { readonly line: number; readonly candidate: Candidate }[];
}

/** Made only where there is somebody to blame. */
function placesOf({ sections }: Draft, candidates: readonly Candidate[]): Places {
  const bySection = new Map<number, Candidate>();
  const byLine = new Map<number, Candidate>();
  const bySeries = new Map<number, Candidate[]>();
  for (const candidate of candidates) {
    for (const { range } of candidate.edits) byLine.set(range.start.line, candidate);
    for (const index of candidate.texts.keys()) {
      bySection.set(index, candidate);
      const series = sections[index]?.series ?? -1;
      const others = bySeries.get(series);
      if (others?.at(-1) === candidate) continue;
      if (others) others.push(candidate);
      else bySeries.set(series, [candidate]);
    }
  }
  const starts = candidates.map((candidate) => ({
    line: candidate.edits[0]?.range.start.line ?? 0,
    candidate,
  }));
  return { bySection, byLine, bySeries, starts: starts.sort((a, b) => a.line - b.line) };
}
