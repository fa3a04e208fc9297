// All safe fixes of a draft at once.
import { type Draft, parse } from '../core/reading/draft.ts';
import { comparePositions, type Range } from '../core/text/positions.ts';
import { type TextEdit } from '../core/text/edits.ts';
import { formsOf } from './forms.ts';
import type { Finding, Fix } from './rule.ts';

/**
 * The edits of all safe fixes, in the order of the text, none overlapping another. Should two fixes meet, the finding
 * that stands first in the text has its way. A fix after which the text would be read otherwise, with other headings,
 * other levels or other numbers amiss, is left out: its outcome is not what the text determines.
 */
export function fixAll(draft: Draft, findings: readonly Finding[]): TextEdit[] {
  const taken = new Map<number, TextEdit[]>();
  const fixes: Fix[] = [];
  for (const finding of findings) {
    const fix = finding.fixes.find(({ safe }) => safe);
    if (
      !fix ||
      fix.edits.some((edit) => taken.get(edit.range.start.line)?.some((it) => meet(edit.range, it.range)))
    )
      continue;
    fixes.push(fix);
    for (const edit of fix.edits) {
      const { line } = edit.range.start;
      const others = taken.get(line);
      if (others) others.push(edit);
      else taken.set(line, [edit]);
    }
  }
  return settleAll(draft, fixes)
    .flatMap(({ edits }) => edits)
    .filter((edit) => textIn(draft, edit.range) !== edit.text)
    .sort((a, b) => comparePositions(a.range.start, b.range.start));
}

/** As many of `fixes` as can be made together: what was left out is tried again, until nothing more is taken. */
function settleAll(draft: Draft, fixes: readonly Fix[]): readonly Fix[] {
  const trial = {
    draft,
    amiss: linesAmiss(draft),
    ends: new Map(draft.sections.map(({ line, ordinal }) => [line, ordinal.end])),
    left: Math.ceil(READING / (draft.lines.length + 1)),
  };
  let accepted: readonly Fix[] = [];
  for (;;) {
    const rest = fixes.filter((fix) => !accepted.includes(fix));
    const more = settle(trial, accepted, rest);
    if (more.length === accepted.length) return accepted;
    accepted = more;
  }
}

interface Trial {
  readonly draft: Draft;
  /** The lines of the ordinals that are amiss before anything is mended. */
  readonly amiss: ReadonlySet<number>;
  /** Where the ordinal of each heading ends, by its line. */
  readonly ends: ReadonlyMap<number, number>;
  /** How many more times the text may be read: what is undecided then is left out. */
  left: number;
}

/** How many lines are read in all, lest a long text with many doubtful fixes take minutes. */
const READING = 1_000_000;

function settle(trial: Trial, accepted: readonly Fix[], fixes: readonly Fix[]): readonly Fix[] {
  if (fixes.length === 0 || trial.left <= 0) return accepted;
  trial.left--;
  const all = [...accepted, ...fixes];
  if (isSettled(trial, all)) return all;
  if (fixes.length === 1) return accepted;
  const half = fixes.length >> 1;
  return settle(trial, settle(trial, accepted, fixes.slice(0, half)), fixes.slice(half));
}

/** Whether the mended text has the same outline, and nothing amiss but what was so before and was left alone. */
function isSettled({ draft, amiss, ends }: Trial, fixes: readonly Fix[]): boolean {
  const lines = draft.lines.slice();
  const edited = new Set<number>();
  const edits = fixes.flatMap((fix) => fix.edits);
  // From right to left, so that columns hold.
  edits.sort((a, b) => comparePositions(b.range.start, a.range.start));
  for (const { range, text } of edits) {
    const { line, character } = range.start;
    const was = lines[line] ?? '';
    lines[line] = was.slice(0, character) + text + was.slice(range.end.character);
    if (range.end.character <= (ends.get(line) ?? 0)) edited.add(line);
  }
  const mended = parse(lines.join('\n'), draft.options);
  if (!hasSameOutline(draft, mended)) return false;
  for (const line of linesAmiss(mended)) {
    if (edited.has(line) || !amiss.has(line)) return false;
  }
  return true;
}

function hasSameOutline(a: Draft, b: Draft): boolean {
  return (
    a.sections.length === b.sections.length &&
    a.sections.every(({ line, parent, series }, i) => {
      const other = b.sections[i];
      return line === other?.line && parent === other.parent && series === other.series;
    })
  );
}

/** The lines of the sections that have another number or another form than they should. */
function linesAmiss(draft: Draft): Set<number> {
  const lines = new Set<number>();
  for (const { members, mixed, series } of formsOf(draft, 'consistent')) {
    if (!mixed && series.slips.length === 0) continue;
    for (const { section, misnumbered, departure } of members) {
      if (misnumbered || departure) lines.add(section.line);
    }
  }
  return lines;
}

function meet(a: Range, b: Range): boolean {
  return comparePositions(a.start, b.end) < 0 && comparePositions(b.start, a.end) < 0;
}

/** What stands in a range of one line. */
function textIn({ lines }: Draft, { start, end }: Range): string | undefined {
  return start.line === end.line ? lines[start.line]?.slice(start.character, end.character) : undefined;
}
