// Makes fixes of mends: what the rules would have, the engine writes, and all that is given away has been tried on the draft.
// What is safe here is what fix-all does; there is no second opinion.
import { compose, unmoved } from '../core/edits/line-edits.ts';
import { type Carried, strayReferences } from '../core/edits/update-references.ts';
import { type Draft, edited } from '../core/reading/draft.ts';
import { groupBy } from '../core/text/group-by.ts';
import { comparePositions } from '../core/text/positions.ts';
import type { TextEdit } from '../core/text/edits.ts';
import type { Reference } from '../core/views/references.ts';
import {
  beside,
  type Candidate,
  candidateOf,
  disjoint,
  nameOf,
  type RuledReport,
  withoutGaps,
} from './mend-candidates.ts';
import { NOTHING, settle, type Settled, settleAll, type Trial } from './mend-trial.ts';
import { message } from './messages.ts';
import type { Fix, Mend } from './rule.ts';

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
  const mayBeSafe = (accepted: readonly Candidate[]): Candidate[] =>
    candidates.flatMap((it) => (it.isTied ? [] : (beside(draft, it, accepted) ?? [])));
  let settled = settleSafe(
    trial,
    candidates,
    mayBeSafe([]).filter((it) => it.mend.sure),
  );
  // What is mended makes its neighbours more certain, and some mends hold only beside others.
  for (let round = 1; round < MOST_ROUNDS && settled.done && trial.left > 0; round++) {
    const { accepted } = settled;
    const taken = new Set(accepted.map(({ report }) => report));
    trial.left--;
    const certain = certainIn(settled.done.after, check);
    const more = mayBeSafe(accepted).filter(
      ({ report }) => !taken.has(report) && certain.has(nameOf(report)),
    );
    if (more.length === 0) break;
    const next = settleSafe(trial, candidates, accepted.concat(more));
    if (!mendsMore(next.accepted, accepted)) break;
    settled = next;
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

/** Whether some change all lines that others change, and more: one of them may do what several of the others did. */
function mendsMore(some: readonly Candidate[], others: readonly Candidate[]): boolean {
  const lines = linesOf(some);
  const known = linesOf(others);
  return lines.size > known.size && [...known].every((line) => lines.has(line));
}

function linesOf(candidates: readonly Candidate[]): Set<number> {
  return new Set(candidates.flatMap(({ edits }) => edits.map(({ range }) => range.start.line)));
}

/** What would be mended in a draft without a doubt. */
function certainIn(draft: Draft, check: Trial['check']): ReadonlySet<string> {
  return new Set(check(draft).flatMap((it) => (candidateOf(draft, it)?.mend.sure ? [nameOf(it)] : [])));
}

/** The safe ones among `sure`, none of which builds on one that is left out. */
function settleSafe(trial: Trial, all: readonly Candidate[], sure: readonly Candidate[]): Settled {
  let tried = sure;
  for (;;) {
    const chosen = withoutGaps(trial.draft, all, disjoint(trial.draft, tried));
    const settled = settleAll(trial, chosen, true);
    const kept = withoutGaps(trial.draft, all, settled.accepted);
    const known = new Set(tried);
    const isWhole = kept.every((it) => known.has(it));
    // What has made way for a mend that is not made gets its own back.
    if (kept.length === settled.accepted.length && (isWhole || kept.length === tried.length)) return settled;
    const reports = new Set(kept.map(({ report }) => report));
    tried = tried.filter(({ report }) => reports.has(report));
  }
}

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
