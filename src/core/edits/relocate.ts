// Takes a block of siblings to another place in the text, in the tree, or in both. Every move is this one move.
import { siblingsOf, subtreeEnd } from '../views/sections.ts';
import type { Draft } from '../reading/draft.ts';
import type { Section } from '../reading/outline.ts';
import { elementAt } from '../text/element-at.ts';
import { Realignment } from './realignment.ts';
import { type Refused, refuse } from './change.ts';
import { ancestorsOf, asIs, type Pattern, sectionsAt, Usage } from './fitting-form.ts';
import { joining, pointOf, type Spot } from './insertion-point.ts';
import { renumbered } from './renumber-series.ts';
import { ordinalTexts, type Wanted } from './ordinal-changes.ts';
import { runsFor } from './reorder-lines.ts';
import { carryOut, countSlips, type Done, linesAfter, type Plan, treeOf } from './plan.ts';

export interface Move extends Spot {
  /** Siblings that stand next to one another, in order. */
  readonly block: readonly number[];
  /** The move that a writer undoes it with, stated in the draft as it is; to its old siblings unless given. */
  readonly back?: Spot;
}

/** Refused where the way back would not give the same text again. */
export function relocate(draft: Draft, move: Move): Done | Refused {
  const plan = planMove(draft, move);
  if ('refused' in plan) return plan;
  const done = carryOut(draft, plan);
  if ('refused' in done) return done;
  return leadsBack(draft, move, done) ? done : refuse('not-reversible');
}

function isWithinSeries({ sections }: Draft, { block, anchor }: Move): boolean {
  const series = elementAt(sections, anchor)?.series;
  return series !== undefined && block.every((index) => sections[index]?.series === series);
}

function leadsBack(draft: Draft, move: Move, { bare, indexAfter }: Done): boolean {
  const { parent, anchor, side } = move.back ?? homeOf(draft, move.block);
  const back = planMove(bare, {
    block: move.block.map(indexAfter),
    parent: indexAfter(parent),
    anchor: anchor === undefined ? undefined : indexAfter(anchor),
    side,
  });
  if ('refused' in back) return false;
  const lines = linesAfter(bare, back);
  return (
    lines.length === draft.lines.length &&
    lines.every((line, i) => line === draft.lines[i]) &&
    back.tree.parents.every((parent, i) => parent === draft.sections[i]?.parent) &&
    countSlips(bare) >= countSlips(draft)
  );
}

/** Where a block stands, beside one of its own series if there is one. */
function homeOf(draft: Draft, block: readonly number[]): Spot {
  const { sections } = draft;
  const [first = -1] = block;
  const siblings = siblingsOf(draft, first);
  const at = siblings.indexOf(first);
  const before = siblings[at - 1];
  const next = siblings[at + block.length];
  const isOfSeries = (index: number | undefined): boolean =>
    elementAt(sections, index)?.series === sections[first]?.series;
  const isAfter = before !== undefined && (isOfSeries(before) || !isOfSeries(next));
  return {
    parent: sections[first]?.parent ?? -1,
    anchor: isAfter ? before : next,
    side: isAfter ? 'after' : 'before',
  };
}

function planMove(draft: Draft, move: Move): Plan | Refused {
  const { sections } = draft;
  const { block, parent, anchor } = move;
  const first = block[0] ?? -1;
  const from = sections[first];
  if (!from) return refuse('no-section');
  const to = subtreeEnd(draft, block.at(-1) ?? first);
  for (let at = anchor ?? parent; at >= 0; at = sections[at]?.parent ?? -1)
    if (at >= first && at < to) return refuse('into-itself');
  const point = pointOf(draft, move);
  const order = orderAfter(draft, first, to, point);
  const tops = new Set(block);
  const parentOf = (index: number): number =>
    index >= first && index < to && tops.has(index) ? parent : (sections[index]?.parent ?? -1);
  const wishes = new Map<number, Wanted>();
  const joined = join(draft, move, order, wishes);
  if (!joined) return refuse('no-form');
  const around = new Realignment(draft);
  if (!restyle(draft, first, to, move, joined.pattern, wishes, around)) return refuse('would-not-hold');
  keepSlots(draft, order, wishes);
  const ordinals = ordinalTexts(draft, wishes, { order, parentOf });
  if (!ordinals) return refuse('no-form');
  return {
    runs: runsFor(draft, first, block.at(-1) ?? first, point, parent),
    tree: treeOf(order, parentOf),
    ordinals,
    inline: around.edits(),
  };
}

/** The sections from `first` to `to` (exclusive) put behind all that begin before `point`. */
function orderAfter({ sections }: Draft, first: number, to: number, point: number): number[] {
  const before: number[] = [];
  const after: number[] = [];
  for (const { index, line } of sections) {
    if (index < first || index >= to) (line < point ? before : after).push(index);
  }
  for (let index = first; index < to; index++) before.push(index);
  return before.concat(after);
}

// ---- Numbers and forms ----

/**
 * The block leaves its series and joins the one beside it: in what form, if not in the one that it has. Undefined where
 * there is no form for it.
 */
function join(
  draft: Draft,
  move: Move,
  order: readonly number[],
  wishes: Map<number, Wanted>,
): { readonly pattern?: Pattern } | undefined {
  const { sections, series } = draft;
  const { block } = move;
  const first = block[0] ?? -1;
  const own = new Set(block.map((index) => elementAt(series, sections[index]?.series)));
  // Within one series the numbers stay where they are, and so do its faults.
  if (isWithinSeries(draft, move)) return {};
  const removed = new Set(block);
  const places: number[] = [];
  order.forEach((index, i) => (places[index] = i));
  const place = places[first] ?? 0;
  const joined = joining(draft, move, {
    removed,
    count: block.length,
    isBefore: (it) => (places[it] ?? 0) < place,
  });
  if (!joined) return undefined;
  for (const list of own) {
    if (!list || list === joined.list) continue;
    const left = renumbered(draft, list, { removed });
    for (const [section, number] of left.numbers) wishes.set(section, { number });
  }
  for (const [section, number] of joined.numbers) wishes.set(section, { number });
  block.forEach((index, i) => wishes.set(index, { number: joined.first + i, form: joined.pattern }));
  return { pattern: joined.pattern };
}

/** What stands in the block takes the forms that this draft has below the block's new one. */
function restyle(
  draft: Draft,
  first: number,
  to: number,
  move: Move,
  joined: Pattern | undefined,
  wishes: Map<number, Wanted>,
  around: Realignment,
): boolean {
  const { sections, series } = draft;
  const { block, parent } = move;
  const above = ancestorsOf(draft, parent);
  let usage: Usage | undefined;
  const visit = (index: number, oldForms: readonly Pattern[], newForms: readonly Pattern[]): boolean => {
    const section = sections[index];
    if (!section || section.children.length === 0 || oldForms[0]?.key === newForms[0]?.key) return true;
    usage ??= new Usage(draft, first, to);
    const usual = usage.below(oldForms[0], oldForms.slice(1));
    const next = usage.below(newForms[0], newForms.slice(1));
    return sectionsAt(draft, section.children).every((inner) => {
      const { index: child, ordinal } = inner;
      const own = asIs(inner);
      const isClash = newForms.some(({ key }) => key === own.key);
      const stays = ordinal.secondary || (own.key !== usual?.key && !isClash);
      const pattern = stays ? undefined : next;
      if (!stays && !next) return false;
      if (pattern && pattern.key !== own.key) {
        const run = series[inner.series]?.members ?? [];
        if (run.some((it) => it < first || it >= to)) return false;
        wishes.set(child, { number: ordinal.number, form: pattern });
        around.indent(inner, usual?.like, pattern.like);
        around.setApart(inner, usual?.like, pattern.like);
      }
      return visit(child, [own, ...oldForms], [pattern ?? own, ...newForms]);
    });
  };
  // Beside whom the block stands, and is to stand; an only child stands like its like elsewhere.
  const home = neighbourAt(draft, homeOf(draft, block), block) ?? likeAbove(draft, first, to);
  const goal = neighbourAt(draft, move, block) ?? joined?.like;
  return sectionsAt(draft, block).every((section) => {
    const { index } = section;
    const own = asIs(section);
    if (joined) {
      around.indent(section, home, goal);
      if (joined.key !== own.key) around.setApart(section, home, goal);
      around.deepen(index, { parent, goal, isInLine: home !== undefined && goal !== undefined });
    }
    return visit(index, [own, ...ancestorsOf(draft, section.parent)], [joined ?? own, ...above]);
  });
}

// ---- Neighbours ----

/** The sibling that a section at a spot stands in line with: the one before it, else the one after. */
function neighbourAt(draft: Draft, { anchor, side }: Spot, block: readonly number[]): Section | undefined {
  const { sections } = draft;
  const beside = elementAt(sections, anchor);
  if (!beside || side === 'after') return beside;
  const siblings = siblingsOf(draft, beside.index).filter((index) => !block.includes(index));
  const before = elementAt(sections, siblings[siblings.indexOf(beside.index) - 1]);
  return before?.series === beside.series ? before : beside;
}

/** The form's model for children of the block's parent, if others in the draft stand below the like of it. */
function likeAbove(draft: Draft, first: number, to: number): Section | undefined {
  const [above, ...further] = ancestorsOf(draft, draft.sections[first]?.parent ?? -1);
  const like = new Usage(draft, first, to).below(above, further)?.like;
  return like && like.index >= first && like.index < to ? undefined : like;
}

/** A series whose members only change their order keeps its ordinals in their places. */
function keepSlots({ sections, series }: Draft, order: readonly number[], wishes: Map<number, Wanted>): void {
  const places: number[] = [];
  order.forEach((index, i) => (places[index] = i));
  for (const { members } of series) {
    if (members.some((index) => wishes.has(index))) continue;
    const sorted = [...members].sort((a, b) => (places[a] ?? 0) - (places[b] ?? 0));
    sorted.forEach((index, i) => {
      const slot = elementAt(sections, members[i])?.ordinal;
      if (slot && members[i] !== index) wishes.set(index, { slot });
    });
  }
}
