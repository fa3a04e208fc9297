// Makes fixes of mends: what the rules would have, the engine writes, and all that is given away has been tried on the draft.
// What is safe here is what fix-all does; there is no second opinion.
import { attempt, type Done, ordinalEdits, unmovedTree } from '../core/edits/plan.ts';
import { compose, unmoved } from '../core/edits/line-edits.ts';
import { ordinalTexts } from '../core/edits/ordinal-changes.ts';
import { type Carried, strayReferences } from '../core/edits/update-references.ts';
import { readOrdinals } from '../core/ordinals/reader.ts';
import { type Draft, edited } from '../core/reading/draft.ts';
import { groupBy } from '../core/text/group-by.ts';
import { comparePositions, type Range } from '../core/text/positions.ts';
import type { TextEdit } from '../core/text/edits.ts';
import { isMissed, type Reference, referencesNaming } from '../core/views/references.ts';
import { message } from './messages.ts';
import type { Fix, Mend, Report } from './rule.ts';

/** A report with the rule that made it. */
export interface RuledReport extends Report {
  readonly rule: string;
  /** By its rule's own severity it is a warning at least. */
  readonly grave: boolean;
}

/**
 * The fixes of reports, of those that have any. Safe ones are disjoint, and after all of them the text has the same outline, no reference means
 * anything else, and there is no warning that was not there before. Others have been tried by themselves: they do what their
 * title says. A mend that comes to nothing has no fix.
 *
 * `known` is what there is to find in the draft, whatever the writer has switched off; `check` finds the same in another.
 * `limit` is how often a draft of this
 * length may be read: what is undecided then has no fix.
 */
export function fixesOf(
  draft: Draft,
  reports: readonly RuledReport[],
  known: readonly RuledReport[],
  check: (draft: Draft) => readonly RuledReport[],
  limit = Math.max(LEAST_READINGS, Math.ceil(LINES_READ / draft.lines.length)),
): Map<RuledReport, Fix> {
  const fixes = new Map<RuledReport, Fix>();
  const candidates = reports
    .flatMap((report) => candidateOf(draft, report) ?? [])
    .sort((a, b) => comparePositions(a.report.range.start, b.report.range.start));
  if (candidates.length === 0) return fixes;
  const trial: Trial = { draft, check, known: new Set(known.map(nameOf)), left: limit };
  const give = (settled: Settled, isSafe: boolean): void => {
    for (const share of sharesOf(draft, settled)) fixes.set(share.report, fixOf(share, isSafe));
  };
  const mayBeSafe = candidates.filter((it) => !it.isTied && !isRepeated(it));
  let sure = mayBeSafe.filter((it) => it.mend.sure);
  let settled = settleSafe(trial, candidates, sure);
  // What is mended makes its neighbours more certain.
  for (let round = 1; round < MOST_ROUNDS && settled.done && trial.left > 0; round++) {
    const taken = new Set([...settled.accepted, ...sure]);
    const left = mayBeSafe.filter((it) => !taken.has(it));
    if (left.length === 0) break;
    const certain = certainIn(settled.done.after, check);
    const more = left.filter(({ report }) => certain.has(nameOf(report)));
    if (more.length === 0) break;
    sure = sure.concat(more);
    settled = settleSafe(trial, candidates, settled.accepted.concat(more));
  }
  give(settled, true);
  // What is left to the writer is taken by itself, so it is tried by itself.
  for (const candidate of candidates)
    if (!fixes.has(candidate.report)) give(settle(trial, NOTHING, [candidate], false), false);
  return fixes;
}

/**
 * Whether a safe fix may be made by itself: then too the outline stays, the finding is gone and no reference means anything
 * else. What is amiss nearby may need to be mended along with it.
 */
export function holdsAlone(
  draft: Draft,
  { rule, range }: Pick<RuledReport, 'rule' | 'range'>,
  { edits }: Fix,
  check: (draft: Draft) => readonly RuledReport[],
): boolean {
  const { map } = compose(draft, unmoved(draft), edits);
  const after = edited(draft, edits);
  const isSameOutline =
    after.sections.length === draft.sections.length &&
    after.sections.every(({ line, parent }, i) => {
      const was = draft.sections[i];
      return was?.line === line && was.parent === parent;
    });
  if (!isSameOutline || check(after).some((it) => nameOf(it) === nameOf({ rule, range }))) return false;
  const { astray, gained } = strayReferences(draft, { after, indexAfter: (index) => index, map });
  return astray.length === 0 && gained.length === 0;
}

/** How many lines are read in all, lest a long text with many doubtful fixes take minutes. */
const LINES_READ = 100_000;
const LEAST_READINGS = 2;

/** How often it is asked again what has become certain. */
const MOST_ROUNDS = 4;

interface Candidate {
  readonly report: RuledReport;
  readonly mend: Mend;
  /** The new ordinals, by section. */
  readonly texts: ReadonlyMap<number, string>;
  /** Sections whose doubled ordinal is to stand once. */
  readonly singles: ReadonlySet<number>;
  /** In the order of the text. */
  readonly edits: readonly TextEdit[];
  /** The sections that are to have another number. */
  readonly renumbered: readonly number[];
  /** A reference names one of them, or may come to do so. */
  readonly isTied: boolean;
}

function candidateOf(draft: Draft, report: RuledReport): Candidate | undefined {
  const mend = report.mend?.();
  const texts = mend?.sections ? ordinalTexts(draft, mend.sections) : new Map<number, string>();
  if (!mend || !texts) return undefined;
  const singles = new Set(
    [...(mend.sections ?? [])].flatMap(([index, { isSingle }]) => (isSingle ? [index] : [])),
  );
  const edits = ordinalEdits(draft, texts, singles)
    .concat(mend.edits ?? [])
    .filter((edit) => !isDone(draft, edit))
    .sort((a, b) => comparePositions(a.range.start, b.range.start));
  if (edits.length === 0) return undefined;
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
  return isMissed(draft, section, number) || isMissed(draft, section, fresh.number);
}

/** A key without its delimiter. */
function kindOf(key: string): string {
  return key.replace(/[、.，：·]$/, '');
}

/** 4.1 stands below 4., and 第四条之一 behind 第四条: what repeats a number says that it is meant. */
function isRepeated({ mend, texts }: Candidate): boolean {
  return [...texts.keys()].some((index) => !mend.sections?.has(index));
}

/** Of the mends of one series' numbers each builds on those before it: behind one that is left out, the others are too. */
function withoutGaps(
  { sections }: Draft,
  all: readonly Candidate[],
  chosen: readonly Candidate[],
): Candidate[] {
  const taken = new Set(chosen);
  const broken = new Set<number>();
  return all.filter((candidate) => {
    const [first] = candidate.renumbered;
    const series = sections[first ?? -1]?.series;
    if (series === undefined) return taken.has(candidate);
    if (!taken.has(candidate)) broken.add(series);
    return !broken.has(series);
  });
}

function isDone({ lines }: Draft, { range: { start, end }, text }: TextEdit): boolean {
  return start.line === end.line && lines[start.line]?.slice(start.character, end.character) === text;
}

/** As many as do not meet, those before others that stand first in the text. */
function disjoint(candidates: readonly Candidate[]): Candidate[] {
  const taken = new Map<number, Range[]>();
  return candidates.filter(({ edits }) => {
    if (edits.some(({ range }) => taken.get(range.start.line)?.some((it) => overlap(range, it))))
      return false;
    for (const { range } of edits) {
      const others = taken.get(range.start.line);
      if (others) others.push(range);
      else taken.set(range.start.line, [range]);
    }
    return true;
  });
}

function overlap(a: Range, b: Range): boolean {
  return comparePositions(a.start, b.end) < 0 && comparePositions(b.start, a.end) < 0;
}

// ---- Trying ----

interface Trial {
  readonly draft: Draft;
  readonly check: (draft: Draft) => readonly RuledReport[];
  /** What is found before anything is mended. */
  readonly known: ReadonlySet<string>;
  /** How many more times the text may be read. */
  left: number;
}

interface Settled {
  readonly accepted: readonly Candidate[];
  /** What comes of them all together. */
  readonly done: Done | undefined;
}

const NOTHING: Settled = { accepted: [], done: undefined };

/** As many as can be made together: what was left out is tried again, until nothing more is taken. */
function settleAll(trial: Trial, candidates: readonly Candidate[], isSafe: boolean): Settled {
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

/** What would be mended in a draft without a doubt. */
function certainIn(draft: Draft, check: Trial['check']): ReadonlySet<string> {
  return new Set(check(draft).flatMap((it) => (candidateOf(draft, it)?.mend.sure ? [nameOf(it)] : [])));
}

/** The safe ones among `sure`, none of which builds on one that is left out. */
function settleSafe(trial: Trial, all: readonly Candidate[], sure: readonly Candidate[]): Settled {
  let chosen = withoutGaps(trial.draft, all, disjoint(sure));
  for (;;) {
    const settled = settleAll(trial, chosen, true);
    const whole = withoutGaps(trial.draft, all, settled.accepted);
    if (whole.length === settled.accepted.length) return settled;
    chosen = whole;
  }
}

function settle(trial: Trial, settled: Settled, candidates: readonly Candidate[], isSafe: boolean): Settled {
  if (candidates.length === 0 || trial.left <= 0) return settled;
  trial.left--;
  const accepted = settled.accepted.concat(candidates);
  const { done, blamed } = judge(trial, accepted, isSafe);
  if (blamed.size === 0) return { accepted, done };
  if (candidates.length === 1) return settled;
  const suspect = candidates.filter((it) => blamed.has(it));
  const isTold = suspect.length > 0 && suspect.length < candidates.length;
  const half = candidates.length >> 1;
  const [first, second] = isTold
    ? [candidates.filter((it) => !blamed.has(it)), suspect]
    : [candidates.slice(0, half), candidates.slice(half)];
  return settle(trial, settle(trial, settled, first, isSafe), second, isSafe);
}

/** Makes all of `candidates`, and says which of them may be to blame for what is not as it should be. */
function judge(
  { draft, check, known }: Trial,
  candidates: readonly Candidate[],
  isSafe: boolean,
): { readonly done: Done | undefined; readonly blamed: ReadonlySet<Candidate> } {
  const ordinals = new Map(candidates.flatMap(({ texts }) => [...texts]));
  const inline = candidates.flatMap(({ mend }) => mend.edits ?? []);
  const singles = new Set(candidates.flatMap((it) => [...it.singles]));
  const done = attempt(draft, { runs: unmoved(draft), tree: unmovedTree(draft), ordinals, singles, inline });
  if ('refused' in done) return { done: undefined, blamed: new Set(candidates) };
  const blamed = new Set<Candidate>();
  const blame = blamer(draft, candidates, blamed);
  const trouble = firstDifference(draft, done.after, ordinals);
  if (trouble !== undefined) blame([trouble]);
  const own = new Set(candidates.map(({ report }) => nameOf(report)));
  const lines = new Set(candidates.flatMap(({ edits }) => edits.map(({ range }) => range.start.line)));
  for (const report of check(done.after)) {
    const isNew =
      report.grave && !known.has(nameOf(report)) && (isSafe || lines.has(report.range.start.line));
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

/** The line of the first heading that is not as it was, but for the ordinals that were to change. */
function firstDifference(
  draft: Draft,
  after: Draft,
  ordinals: ReadonlyMap<number, string>,
): number | undefined {
  const most = Math.max(draft.sections.length, after.sections.length);
  for (let i = 0; i < most; i++) {
    const [was, is] = [draft.sections[i], after.sections[i]];
    const isSame =
      was?.line === is?.line &&
      was?.parent === is?.parent &&
      was?.series === is?.series &&
      (ordinals.get(i) ?? was?.ordinal.text) === is?.ordinal.text;
    if (!isSame) return Math.min(was?.line ?? Infinity, is?.line ?? Infinity);
  }
  return undefined;
}

/** Finds who may have caused what shows on some lines, or in some sections: who changes one of them, else who is nearest. */
function blamer(draft: Draft, candidates: readonly Candidate[], blamed: Set<Candidate>) {
  const bySection = new Map<number, Candidate>();
  const bySeries = new Map<number, Candidate[]>();
  const byLine = new Map<number, Candidate>();
  for (const candidate of candidates) {
    for (const { range } of candidate.edits) byLine.set(range.start.line, candidate);
    for (const index of candidate.texts.keys()) {
      bySection.set(index, candidate);
      const series = draft.sections[index]?.series ?? -1;
      const others = bySeries.get(series);
      if (others?.at(-1) === candidate) continue;
      if (others) others.push(candidate);
      else bySeries.set(series, [candidate]);
    }
  }
  const lineOf = new Map(draft.sections.map(({ line, series }) => [line, series]));
  return (lines: readonly number[], sections: readonly number[] = []): void => {
    const found = sections
      .flatMap((index) => bySection.get(index) ?? [])
      .concat(lines.flatMap((line) => byLine.get(line) ?? []));
    const related = lines.flatMap((line) => bySeries.get(lineOf.get(line) ?? -1) ?? []);
    const nearest = candidates.findLast(({ edits }) => (edits[0]?.range.start.line ?? 0) <= (lines[0] ?? 0));
    const all = found.length > 0 ? found : related.length > 0 ? related : [nearest ?? candidates[0]];
    for (const candidate of all) if (candidate) blamed.add(candidate);
  };
}

function nameOf({ rule, range }: Pick<RuledReport, 'rule' | 'range'>): string {
  return `${rule} ${range.start.line}`;
}

// ---- Giving ----

/** What one of several that were made together has to do with the outcome. */
interface Share {
  readonly report: RuledReport;
  readonly mend: Mend;
  readonly edits: readonly TextEdit[];
  readonly carried: readonly Carried[];
  /** References that mean something else afterwards. */
  readonly strays: readonly Reference[];
}

function sharesOf(draft: Draft, { accepted, done }: Settled): Share[] {
  if (!done) return [];
  const { astray, gained } = strayReferences(draft, done);
  const strays = [...astray, ...gained];
  const [only] = accepted;
  if (only && accepted.length === 1) return [{ ...only, carried: done.carried, strays }];
  const owners = new Map(accepted.flatMap((it) => Array.from(it.texts.keys(), (index) => [index, it])));
  const carried = groupBy(done.carried, ({ reference: { path } }) => {
    return owners.get(path.find((index) => owners.has(index)) ?? -1);
  });
  return accepted.map((it) => ({ ...it, carried: carried.get(it) ?? [], strays }));
}

/** Its title says what becomes of references whose numbers change, or that come to mean something else. */
function fixOf({ mend, edits, carried, strays }: Share, safe: boolean): Fix {
  const [first] = carried;
  const [stray] = strays;
  let title = mend.title;
  if (first && !safe)
    title =
      carried.length === 1
        ? message('{0}, and the reference “{1}” becomes “{2}”', title, first.reference.text, first.text)
        : message('{0}, and {1} references follow', title, carried.length);
  if (stray) title = message('{0}; “{1}” will then mean something else', title, stray.name);
  return {
    title,
    safe,
    edits: edits
      .concat(carried.map(({ reference: { range }, text }) => ({ range, text })))
      .sort((a, b) => comparePositions(a.range.start, b.range.start)),
  };
}
