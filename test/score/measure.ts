// How well drafts are read: what the core and the rules say of them against what their labels say.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Draft, parse } from '../../src/core/reading/draft.ts';
import { applyEdits } from '../../src/core/text/edits.ts';
import { fixAll, lint } from '../../src/lint/lint.ts';
import { type Labelled, type LabelledHeading, readLabelled } from './labels.ts';

export const OWN_DRAFTS = 'test/score/drafts';
export const OWN_FIGURES = 'test/score/figures.json';

/** The figures, in the order in which they are shown, and which way is better; `same` says what was measured. */
export const FIGURES = {
  drafts: 'same',
  headings: 'same',
  precision: 'more',
  recall: 'more',
  f1: 'more',
  parents: 'more',
  wholeOutlines: 'more',
  secondaryRecall: 'more',
  faults: 'same',
  faultsFound: 'more',
  spareWarnings: 'less',
  soundDraftsChangedByFix: 'less',
  unnumberedDrafts: 'same',
  unnumberedWithHeading: 'less',
  endings: 'more',
  annexes: 'same',
  annexesFound: 'more',
  spareAnnexes: 'less',
} as const;

export type FigureName = keyof typeof FIGURES;
export const FIGURE_NAMES = Object.keys(FIGURES) as readonly FigureName[];
/** Counts, and shares in per cent with two decimals. */
export type Figures = Readonly<Record<FigureName, number>>;

export interface LabelledDraft extends Labelled {
  readonly path: string;
}

/** The labelled drafts of a folder: its *.txt, by name. Throws, naming the file, where one's marks are wrong. */
export function labelledDrafts(folder: string): LabelledDraft[] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.txt'));
  return names.sort().map((name) => {
    const path = join(folder, name);
    try {
      return { path, ...readLabelled(readFileSync(path, 'utf8')) };
    } catch (error) {
      throw new Error(`${path}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
    }
  });
}

/** The figures of all drafts together, and each miss with its place. */
export function measure(drafts: readonly LabelledDraft[]): { figures: Figures; misses: string[] } {
  const tally = new Tally();
  for (const labelled of drafts) {
    tally.drafts++;
    const draft = parse(labelled.text);
    measureOutline(labelled, draft, tally);
    measureFindings(labelled, draft, tally);
    measureAnnexes(labelled, draft, tally);
  }
  return { figures: tally.figures(), misses: tally.misses };
}

/** The figures that are worse than they were, each in words; none where all are as good at least. */
export function regressions(now: Figures, before: Figures): string[] {
  return FIGURE_NAMES.flatMap((name) => {
    const better = FIGURES[name];
    const grown = now[name] - before[name];
    const bad = better === 'same' ? grown !== 0 : better === 'more' ? grown < 0 : grown > 0;
    return bad ? [`${name} is ${now[name]}, was ${before[name]}`] : [];
  });
}

class Tally {
  readonly misses: string[] = [];
  drafts = 0;
  headings = 0;
  hits = 0;
  extra = 0;
  parents = 0;
  numbered = 0;
  whole = 0;
  secondary = 0;
  secondaryHits = 0;
  faults = 0;
  found = 0;
  spare = 0;
  changed = 0;
  falselyNumbered = 0;
  endings = 0;
  annexes = 0;
  annexesFound = 0;
  spareAnnexes = 0;

  miss({ path }: LabelledDraft, line: number, what: string): void {
    this.misses.push(`${path}:${line + 1} ${what}`);
  }

  figures(): Figures {
    return {
      drafts: this.drafts,
      headings: this.headings,
      precision: percent(this.hits, this.hits + this.extra),
      recall: percent(this.hits, this.headings),
      f1: percent(2 * this.hits, 2 * this.hits + this.extra + this.headings - this.hits),
      parents: percent(this.parents, this.hits),
      wholeOutlines: percent(this.whole, this.numbered),
      secondaryRecall: percent(this.secondaryHits, this.secondary),
      faults: this.faults,
      faultsFound: percent(this.found, this.faults),
      spareWarnings: this.spare,
      soundDraftsChangedByFix: this.changed,
      unnumberedDrafts: this.drafts - this.numbered,
      unnumberedWithHeading: this.falselyNumbered,
      endings: percent(this.endings, this.numbered),
      annexes: this.annexes,
      annexesFound: percent(this.annexesFound, this.annexes),
      spareAnnexes: this.spareAnnexes,
    };
  }
}

/** Two decimals; 100 where there was nothing to get wrong. */
function percent(part: number, whole: number): number {
  return whole === 0 ? 100 : Math.round((10_000 * part) / whole) / 100;
}

// ---- The outline ----

function measureOutline(labelled: LabelledDraft, draft: Draft, tally: Tally): void {
  const { headings } = labelled;
  const lines = draft.lines.map((line) => line.trim().slice(0, 16));
  const read = readHeadings(draft);
  const byLine = new Map(headings.map((heading) => [heading.line, heading]));
  const missesBefore = tally.misses.length;

  for (const heading of headings) {
    const seen = read.get(heading.line);
    const core = heading.weight === 'core';
    tally[core ? 'headings' : 'secondary']++;
    if (seen) tally[core ? 'hits' : 'secondaryHits']++;
    if (!core) continue;
    const label = lines[heading.line] ?? '';
    if (!seen) tally.miss(labelled, heading.line, `missed «${label}»`);
    else if (parentsAgree(headings, byLine, heading, seen.parentLine)) tally.parents++;
    else {
      const under = (line: number | undefined): string =>
        line === undefined || line < 0 ? 'the top' : `line ${line + 1}`;
      const right = headings[heading.parent]?.line;
      tally.miss(labelled, heading.line, `«${label}» under ${under(seen.parentLine)}, not ${under(right)}`);
    }
  }
  for (const line of read.keys()) {
    if (byLine.has(line)) continue;
    tally.extra++;
    tally.miss(labelled, line, `is no heading «${lines[line] ?? ''}»`);
  }

  const numbered = headings.some(({ weight }) => weight === 'core');
  if (!numbered) tally.falselyNumbered += Number([...read.keys()].some((line) => !byLine.has(line)));
  else {
    tally.numbered++;
    tally.whole += Number(tally.misses.length === missesBefore);
    measureEnding(labelled, read, tally);
  }
}

interface ReadHeading {
  /** -1 at the top, and in an annex. */
  readonly parentLine: number;
  readonly endLine: number;
}

/** The numbered headings as they were read, by line. An annex has no ordinal: what it holds stands at the top. */
function readHeadings({ sections }: Draft): Map<number, ReadHeading> {
  const nodes: readonly { line: number; parent: number; endLine: number; ordinal?: unknown }[] = sections;
  return new Map(
    nodes
      .filter(({ ordinal }) => ordinal !== undefined)
      .map(({ line, parent, endLine }) => {
        const above = nodes[parent];
        return [line, { parentLine: above?.ordinal === undefined ? -1 : above.line, endLine }];
      }),
  );
}

/** A secondary heading may be left out of an outline: then its own parent is as right. */
function parentsAgree(
  headings: readonly LabelledHeading[],
  byLine: ReadonlyMap<number, LabelledHeading>,
  { parent }: LabelledHeading,
  readLine: number,
): boolean {
  const core = (heading: LabelledHeading | undefined): number =>
    heading === undefined ? -1 : heading.weight === 'core' ? heading.line : core(headings[heading.parent]);
  const label = headings[parent];
  return readLine === (label?.line ?? -1) || core(byLine.get(readLine)) === core(label);
}

/** The last section of the text itself, before any annex, ends where its label says. */
function measureEnding(labelled: LabelledDraft, read: ReadonlyMap<number, ReadHeading>, tally: Tally): void {
  const { headings, annexes, end, text } = labelled;
  const lines = text.split('\n');
  const stop = end ?? annexes[0] ?? lines.length;
  const last = headings.findLast(({ line, weight }) => line < stop && weight === 'core');
  const right = lines.findLastIndex((line, at) => at < stop && line.trim() !== '');
  const seen = last && read.get(last.line)?.endLine;
  if (seen === right) tally.endings++;
  else if (seen !== undefined) tally.miss(labelled, seen, `ends the last section, not line ${right + 1}`);
}

// ---- Annexes ----

function measureAnnexes(labelled: LabelledDraft, draft: Draft, tally: Tally): void {
  const read = new Set(draft.frame.annexes.map(({ line }) => line));
  for (const line of labelled.annexes) {
    tally.annexes++;
    if (read.delete(line)) tally.annexesFound++;
    else tally.miss(labelled, line, 'annex missed');
  }
  for (const line of read) {
    tally.spareAnnexes++;
    tally.miss(labelled, line, 'is no annex');
  }
}

// ---- Findings ----

function measureFindings(labelled: LabelledDraft, draft: Draft, tally: Tally): void {
  const findings = lint(draft);
  const known = new Set<(typeof findings)[number]>();
  for (const { line, rule } of labelled.faults) {
    tally.faults++;
    const told = findings.filter(
      (finding) =>
        finding.rule === rule &&
        (finding.range.start.line === line || finding.related.some(({ range }) => range.start.line === line)),
    );
    if (told.length > 0) tally.found++;
    else tally.miss(labelled, line, `${rule} not found`);
    for (const finding of told) known.add(finding);
  }
  for (const finding of findings) {
    if (known.has(finding) || (finding.severity !== 'warning' && finding.severity !== 'error')) continue;
    tally.spare++;
    tally.miss(labelled, finding.range.start.line, `${finding.rule} found`);
  }
  if (labelled.faults.length > 0) return;
  if (applyEdits(labelled.text, fixAll(findings)) === labelled.text) return;
  tally.changed++;
  tally.miss(labelled, 0, 'sound, but changed by fix');
}
