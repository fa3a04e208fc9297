// A plan says how a draft is to be; `carryOut` makes it edits, and refuses where the new text would not read so.
import { type Draft, edited } from '../reading/draft.ts';
import { elementAt } from '../text/element-at.ts';
import { comparePositions, rangeOf } from '../text/positions.ts';
import { type TextEdit } from '../text/edits.ts';
import { groupBy } from '../text/group-by.ts';
import { seriesForms } from '../views/series-forms.ts';
import { faultsIn } from '../views/slips.ts';
import { type Edited, type Refused, refuse } from './change.ts';
import { compose, keptLines, lineMap, patched, type Run, startOf } from './line-edits.ts';
import { type Carried, carriedReferences } from './update-references.ts';

export interface Plan {
  /** Every line of the new text. */
  readonly runs: readonly Run[];
  /** Every section of the new text, in its order. */
  readonly tree: Tree;
  /** Ordinals that change, by the index of their section in the draft as it is. */
  readonly ordinals: ReadonlyMap<number, string>;
  /** Sections before which an ordinal that stands doubled is to stand once. */
  readonly singles?: ReadonlySet<number>;
  /** The writer asks for these very numbers: they may look amiss, and the tree may be read otherwise. */
  readonly lenient?: boolean;
  /** The writer is typing: what the text reads like meanwhile is no matter. */
  readonly unchecked?: boolean;
  /** Other edits within lines; what stands before an ordinal, for one. */
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

/** The tree as it is. */
export function unmovedTree({ sections }: Draft): Tree {
  return { old: sections.map(({ index }) => index), parents: sections.map(({ parent }) => parent) };
}

export interface Done extends Edited {
  readonly after: Draft;
  /** `after` with references as they were. */
  readonly bare: Draft;
  /** The index in `after` of a section of the draft as it was; -1 for one that is gone. */
  readonly indexAfter: (section: number) => number;
  /** The references that are written otherwise, so that they go on meaning the same. */
  readonly carried: readonly Carried[];
}

/** The plan's edits, references included. */
export function carryOut(draft: Draft, plan: Plan): Done | Refused {
  const done = attempt(draft, plan);
  if ('refused' in done) return done;
  const isRead =
    holds(draft, plan, done.bare) && (done.after === done.bare || holds(draft, plan, done.after));
  return isRead ? done : refuse('would-not-hold');
}

/** The same, whatever the new text reads like. */
export function attempt(draft: Draft, plan: Plan): Done | Refused {
  const inline = inOrder([...(plan.inline ?? []), ...ordinalEdits(draft, plan.ordinals, plan.singles)]);
  const bare = compose(draft, plan.runs, inline);
  if (bare.edits.length === 0) return refuse('nothing-to-do');
  const after = edited(draft, bare.edits);
  const indices: number[] = [];
  plan.tree.old.forEach((old, i) => {
    if (old >= 0) indices[old] = i;
  });
  const indexAfter = (section: number): number => indices[section] ?? -1;
  const carried = carriedReferences(draft, { after, indexAfter, map: bare.map });
  if (carried.length === 0) return { ...bare, after, bare: after, indexAfter, carried };
  const references = carried.map(({ reference: { range }, text }) => ({ range, text }));
  const whole = compose(draft, plan.runs, inOrder([...inline, ...references]));
  // In the text that has been read already they change no heading, so that mostly it need not be searched again.
  const isKept = keptLines(plan.runs);
  const kept = references.filter(({ range }) => isKept(range.start.line));
  const moved = inOrder(kept.map((edit) => movedBy(bare.map, edit)));
  return { ...whole, after: edited(after, moved), bare: after, indexAfter, carried };
}

/** An edit of what is carried along as it stands. Its end tells where: something may have been put in right before it. */
function movedBy(map: Edited['map'], { range: { start, end }, text }: TextEdit): TextEdit {
  const to = map(end);
  return { range: rangeOf(to.line, to.character - (end.character - start.character), to.character), text };
}

function inOrder(edits: TextEdit[]): TextEdit[] {
  // Where two begin at one place, what is put in stands before what goes: 一 甲 becomes 一、甲.
  return edits.sort(
    (a, b) => comparePositions(a.range.start, b.range.start) || comparePositions(a.range.end, b.range.end),
  );
}

/** The new lines of a plan, references left as they are. */
export function linesAfter(draft: Draft, { runs, ordinals, inline = [] }: Plan): string[] {
  const all = inOrder([...inline, ...ordinalEdits(draft, ordinals)]);
  const edits = groupBy(all, ({ range }) => range.start.line);
  const lines: string[] = [];
  for (const run of runs) {
    if ('lines' in run) for (const line of run.lines) lines.push(line);
    else for (let at = run.from; at < run.to; at++) lines.push(patched(draft.lines[at] ?? '', edits.get(at)));
  }
  return lines;
}

/**
 * The least that makes one ordinal another, in the order of the text: what both have at their ends stays. One that stands
 * doubled, 一、一、, changes with the first, or goes.
 */
export function ordinalEdits(
  { sections }: Draft,
  ordinals: ReadonlyMap<number, string>,
  singles: ReadonlySet<number> = NONE,
): TextEdit[] {
  const edits: TextEdit[] = [];
  for (const index of [...new Set([...ordinals.keys(), ...singles])].sort((a, b) => a - b)) {
    const section = sections[index];
    if (!section) continue;
    const { line, ordinal } = section;
    const text = ordinals.get(index) ?? ordinal.text;
    if (text !== ordinal.text) edits.push(differenceOf(line, ordinal.start, ordinal.text, text));
    const { doubled } = ordinal;
    if (doubled && singles.has(index))
      edits.push({ range: rangeOf(line, ordinal.end, doubled.end), text: '' });
    else if (doubled && text !== ordinal.text)
      edits.push(differenceOf(line, doubled.start, ordinal.text.trim(), text.trim()));
  }
  return edits;
}

const NONE: ReadonlySet<number> = new Set();

function differenceOf(line: number, start: number, old: string, text: string): TextEdit {
  const most = Math.min(old.length, text.length);
  let head = 0;
  while (head < most && old.charAt(head) === text.charAt(head)) head++;
  let tail = 0;
  while (tail < most - head && old.charAt(old.length - 1 - tail) === text.charAt(text.length - 1 - tail))
    tail++;
  return {
    range: rangeOf(line, start + head, start + old.length - tail),
    text: text.slice(head, text.length - tail),
  };
}

/** Whether the new text reads as the tree that was planned, and has no slip that was not there before. */
function holds(draft: Draft, { runs, tree, ordinals, lenient, unchecked }: Plan, after: Draft): boolean {
  if (unchecked === true) return true;
  const { sections } = after;
  if (sections.length !== tree.old.length) return false;
  const lineOf = lineMap(runs);
  const isAsPlanned = sections.every((section, i) => {
    const was = elementAt(draft.sections, tree.old[i]);
    const fresh = tree.fresh?.get(i);
    const line = was ? lineOf(was.line) : fresh ? startOf(runs, fresh.run) + fresh.offset : -1;
    const text = was ? (ordinals.get(was.index) ?? was.ordinal.text) : fresh?.text;
    if (section.line !== line || section.ordinal.text !== text) return false;
    // 二、一、 must not become 一、一、, which is one ordinal that stands doubled.
    if (section.ordinal.doubled && was && !was.ordinal.doubled) return false;
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
  // Most series are sound.
  if (draft.series.every(({ slips }) => slips.length === 0)) return count;
  for (const form of seriesForms(draft)) count += faultsIn(draft, form).length;
  return count;
}
