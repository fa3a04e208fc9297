// A plan says how a draft is to be; `carryOut` makes it edits, and refuses where the new text would not read so.
import { type Draft, edited } from '../reading/draft.ts';
import { excusedSlips } from '../reading/implicit-members.ts';
import { comparePositions, rangeOf } from '../text/positions.ts';
import { type TextEdit } from '../text/edits.ts';
import { type Edited, type Refused, refuse } from './change.ts';
import { compose, lineMap, type Run, startOf } from './compose.ts';
import { referencesAfter } from './follow.ts';

export interface Plan {
  /** Every line of the new text. */
  readonly runs: readonly Run[];
  /** Every section of the new text, in its order. */
  readonly tree: Tree;
  /** Ordinals that change, by the index of their section in the draft as it is. */
  readonly ordinals: ReadonlyMap<number, string>;
  /** The writer asks for these very numbers: they may look amiss, and the tree may be read otherwise. */
  readonly lenient?: boolean;
  /** The writer is typing: what the text reads like meanwhile is no matter. */
  readonly unchecked?: boolean;
  /** Other edits within lines. */
  readonly inline?: readonly TextEdit[];
}

/** Sections in the order of the new text, as lists of one length: flat, for there are thousands. */
export interface Tree {
  /** Index in the draft as it is, −1 for a new section. */
  readonly old: readonly number[];
  /** Where in the lists the parent is, −1 at the top. */
  readonly parents: readonly number[];
  /** Place and ordinal of each new section, by where it is in the lists. */
  readonly fresh?: ReadonlyMap<number, { readonly run: Run; readonly offset: number; readonly text: string }>;
}

/** The tree of sections that only change places and parents, or of those of them that stay. */
export function treeOf(order: readonly number[], parentOf: (index: number) => number): Tree {
  const places: number[] = [];
  for (let i = 0; i < order.length; i++) places[order[i] ?? 0] = i;
  return { old: order, parents: order.map((index) => places[parentOf(index)] ?? -1) };
}

export interface Done extends Edited {
  readonly after: Draft;
  /** `after` with references as they were. */
  readonly bare: Draft;
  /** The index in `after` of a section of the draft as it was; −1 for one that is gone. */
  readonly indexAfter: (section: number) => number;
}

/** The plan's edits, references included. */
export function carryOut(draft: Draft, plan: Plan): Done | Refused {
  const inline = inOrder([...ordinalEdits(draft, plan.ordinals), ...(plan.inline ?? [])]);
  const bare = compose(draft, plan.runs, inline);
  if (bare.edits.length === 0) return refuse('nothing-to-do');
  const after = edited(draft, bare.edits);
  if (!holds(draft, plan, after)) return refuse('would-not-hold');
  const indices: number[] = [];
  plan.tree.old.forEach((old, i) => {
    if (old >= 0) indices[old] = i;
  });
  const indexAfter = (section: number): number => indices[section] ?? -1;
  const references = referencesAfter(draft, after, indexAfter, bare.map);
  if (references.length === 0) return { ...bare, after, bare: after, indexAfter };
  const all = inOrder([...inline, ...references]);
  const whole = compose(draft, plan.runs, all);
  const final = edited(draft, whole.edits);
  return holds(draft, plan, final)
    ? { ...whole, after: final, bare: after, indexAfter }
    : refuse('would-not-hold');
}

function inOrder(edits: TextEdit[]): TextEdit[] {
  return edits.sort((a, b) => comparePositions(a.range.start, b.range.start));
}

/** The new lines of a plan, references left as they are. */
export function linesAfter(draft: Draft, { runs, ordinals }: Plan): string[] {
  const lines: string[] = [];
  for (const run of runs) {
    if ('lines' in run) for (const line of run.lines) lines.push(line);
    else for (let line = run.from; line < run.to; line++) lines.push(draft.lines[line] ?? '');
  }
  const lineOf = lineMap(runs);
  for (const [index, text] of ordinals) {
    const section = draft.sections[index];
    if (!section) continue;
    const line = lineOf(section.line);
    const old = lines[line] ?? '';
    lines[line] = old.slice(0, section.ordinal.start) + text + old.slice(section.ordinal.end);
  }
  return lines;
}

/** The least that makes one ordinal another: what both have at their ends stays. */
function ordinalEdits({ sections }: Draft, ordinals: ReadonlyMap<number, string>): TextEdit[] {
  const edits: TextEdit[] = [];
  for (const index of [...ordinals.keys()].sort((a, b) => a - b)) {
    const section = sections[index];
    const text = ordinals.get(index);
    if (!section || text === undefined) continue;
    const { text: old, start } = section.ordinal;
    if (old === text) continue;
    const most = Math.min(old.length, text.length);
    let head = 0;
    while (head < most && old.charAt(head) === text.charAt(head)) head++;
    let tail = 0;
    while (tail < most - head && old.charAt(old.length - 1 - tail) === text.charAt(text.length - 1 - tail))
      tail++;
    edits.push({
      range: rangeOf(section.line, start + head, start + old.length - tail),
      text: text.slice(head, text.length - tail),
    });
  }
  return edits;
}

/** Whether the new text reads as the tree that was planned, and has no slip that was not there before. */
function holds(draft: Draft, { runs, tree, ordinals, lenient, unchecked }: Plan, after: Draft): boolean {
  if (unchecked === true) return true;
  const { sections } = after;
  if (sections.length !== tree.old.length) return false;
  const lineOf = lineMap(runs);
  const isAsPlanned = sections.every((section, i) => {
    const was = draft.sections[tree.old[i] ?? -1];
    const fresh = tree.fresh?.get(i);
    const line = was ? lineOf(was.line) : fresh ? startOf(runs, fresh.run) + fresh.offset : -1;
    const text = was ? (ordinals.get(was.index) ?? was.ordinal.text) : fresh?.text;
    if (section.line !== line || section.ordinal.text !== text) return false;
    return lenient === true || section.parent === tree.parents[i];
  });
  if (!isAsPlanned || !sameFrame(draft, after, lineOf)) return false;
  return lenient === true || countSlips(after) <= countSlips(draft);
}

/** What closes the draft still closes it, and nothing else does. */
function sameFrame(draft: Draft, after: Draft, lineOf: (line: number) => number): boolean {
  const { frame } = draft;
  const tail = frame.tail < draft.lines.length ? lineOf(frame.tail) : after.lines.length;
  return (
    after.frame.tail === tail &&
    after.frame.annexes.length === frame.annexes.length &&
    frame.annexes.every(({ line }, i) => after.frame.annexes[i]?.line === lineOf(line))
  );
}

/** How many slips there are that are faults. */
export function countSlips(draft: Draft): number {
  let count = 0;
  for (const series of draft.series)
    if (series.slips.length > 0) count += series.slips.length - excusedSlips(draft, series).size;
  return count;
}
