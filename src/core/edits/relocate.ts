// Takes a block of siblings to another place in the text, in the tree, or in both. Every move is this one move.
import type { Draft } from '../reading/draft.ts';
import { type Refused, refuse } from './change.ts';
import { asIs, type Pattern, Usage } from './forms.ts';
import { ancestorsOf, joining, pointOf, type Spot } from './joining.ts';
import { renumbered } from './numbers.ts';
import { ordinalsFor, type Wish } from './ordinals.ts';
import { siblingsOf, subtreeEnd } from './places.ts';
import { runsFor } from './passing.ts';
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
  // Within one series and one parent, places are exchanged and nothing else: that always leads back.
  const [first = -1] = move.block;
  const isExchange = draft.sections[first]?.parent === move.parent && isWithinSeries(draft, move);
  if (isExchange && countSlips(done.bare) === countSlips(draft)) return done;
  return leadsBack(draft, move, done) ? done : refuse('not-reversible');
}

function isWithinSeries({ sections }: Draft, { block, anchor }: Move): boolean {
  const series = sections[anchor ?? -1]?.series;
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
    sections[index ?? -1]?.series === sections[first]?.series;
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
  const parentOf = (index: number): number => (tops.has(index) ? parent : (sections[index]?.parent ?? -1));
  const wishes = new Map<number, Wish>();
  if (!join(draft, move, order, wishes)) return refuse('no-form');
  if (!restyle(draft, first, to, block, parent, wishes)) return refuse('would-not-hold');
  keepSlots(draft, order, wishes);
  const ordinals = ordinalsFor(draft, order, parentOf, wishes);
  if (!ordinals) return refuse('no-form');
  return {
    runs: runsFor(draft, first, block.at(-1) ?? first, point, parent),
    tree: treeOf(order, parentOf),
    ordinals,
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

/** The block leaves its series and joins the one beside it; false where there is no form for it. */
function join(draft: Draft, move: Move, order: readonly number[], wishes: Map<number, Wish>): boolean {
  const { sections, series } = draft;
  const { block, anchor } = move;
  const first = block[0] ?? -1;
  const own = new Set(block.map((index) => sections[index]?.series ?? -1));
  const target = sections[anchor ?? -1]?.series ?? -1;
  // Within one series the numbers stay where they are, and so do its faults.
  if (isWithinSeries(draft, move)) return true;
  const removed = new Set(block);
  for (const index of own) {
    const list = series[index];
    if (!list || index === target) continue;
    const left = renumbered(draft, list, { removed, at: Infinity, count: 0, joinsBefore: true });
    for (const [section, number] of left.numbers) wishes.set(section, { number });
  }
  const place = order.indexOf(first);
  const joined = joining(draft, move, {
    removed,
    count: block.length,
    isBefore: (it) => order.indexOf(it) < place,
  });
  if (!joined) return false;
  for (const [section, number] of joined.numbers) wishes.set(section, { number });
  block.forEach((index, i) => wishes.set(index, { number: joined.first + i, pattern: joined.pattern }));
  return true;
}

/** What stands in the block takes the forms that this draft has below the block's new one. */
function restyle(
  draft: Draft,
  first: number,
  to: number,
  block: readonly number[],
  parent: number,
  wishes: Map<number, Wish>,
): boolean {
  const { sections, series } = draft;
  const above = ancestorsOf(draft, parent);
  let usage: Usage | undefined;
  const visit = (index: number, oldForms: readonly Pattern[], newForms: readonly Pattern[]): boolean => {
    const section = sections[index];
    if (!section || section.children.length === 0 || oldForms[0]?.key === newForms[0]?.key) return true;
    usage ??= new Usage(draft, first, to);
    const usual = usage.below(oldForms[0], oldForms.slice(1));
    const next = usage.below(newForms[0], newForms.slice(1));
    return section.children.every((child) => {
      const inner = sections[child];
      if (!inner) return true;
      const { ordinal } = inner;
      const own = asIs(inner);
      const isClash = newForms.some(({ key }) => key === own.key);
      const stays = ordinal.secondary || (own.key !== usual?.key && !isClash);
      const pattern = stays ? undefined : next;
      if (!stays && !next) return false;
      if (pattern && pattern.key !== own.key) {
        const run = series[sections[child]?.series ?? -1]?.members ?? [];
        if (run.some((it) => it < first || it >= to)) return false;
        wishes.set(child, { number: ordinal.number, pattern });
      }
      return visit(child, [own, ...oldForms], [pattern ?? own, ...newForms]);
    });
  };
  return block.every((index) => {
    const section = sections[index];
    if (!section) return true;
    const own = asIs(section);
    const pattern = wishes.get(index)?.pattern ?? own;
    return visit(index, [own, ...ancestorsOf(draft, section.parent)], [pattern, ...above]);
  });
}

/** A series whose members only change their order keeps its ordinals in their places. */
function keepSlots({ sections, series }: Draft, order: readonly number[], wishes: Map<number, Wish>): void {
  const places: number[] = [];
  order.forEach((index, i) => (places[index] = i));
  for (const { members } of series) {
    let inOrder = true;
    for (let i = 1; i < members.length && inOrder; i++)
      inOrder = (places[members[i - 1] ?? -1] ?? 0) < (places[members[i] ?? -1] ?? 0);
    if (inOrder || members.some((index) => wishes.has(index))) continue;
    const sorted = [...members].sort((a, b) => (places[a] ?? 0) - (places[b] ?? 0));
    sorted.forEach((index, i) => {
      const slot = sections[members[i] ?? -1]?.ordinal;
      if (slot && members[i] !== index) wishes.set(index, { slot });
    });
  }
}
