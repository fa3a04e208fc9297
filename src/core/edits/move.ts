// The moves that a writer makes: up, down, out, in, and wherever something is dropped.
import { partOf, siblingsOf, subtreeEnd } from '../views/sections.ts';
import type { Draft } from '../reading/draft.ts';
import { type Change, type Edited, type Refusal, refuse } from './change.ts';
import { difference } from './line-edits.ts';
import type { Done } from './plan.ts';
import { type Move, relocate } from './relocate.ts';

/** Where sections are dropped; `end` is behind the last section of the body. */
export type Target =
  { readonly section: number; readonly where: 'before' | 'after' | 'into' } | { readonly where: 'end' };

/** The sections change places with the sibling before them. */
export function moveUp(draft: Draft, sections: readonly number[]): Change {
  return inTurn(draft, blocksOf(draft, outermost(draft, sections)), (now, block) => {
    const siblings = siblingsOf(now, block[0] ?? -1);
    const anchor = siblings[siblings.indexOf(block[0] ?? -1) - 1];
    if (anchor === undefined) return 'first-of-its-parent';
    const beside = { parent: parentOf(now, anchor), anchor };
    return { block, ...beside, side: 'before', back: { ...beside, side: 'after' } };
  });
}

/** The sections change places with the sibling after them. */
export function moveDown(draft: Draft, sections: readonly number[]): Change {
  const blocks = blocksOf(draft, outermost(draft, sections));
  return inTurn(draft, blocks.toReversed(), (now, block) => {
    const last = block.at(-1) ?? -1;
    const siblings = siblingsOf(now, last);
    const anchor = siblings[siblings.indexOf(last) + 1];
    if (anchor === undefined) return 'last-of-its-parent';
    const beside = { parent: parentOf(now, anchor), anchor };
    return { block, ...beside, side: 'after', back: { ...beside, side: 'before' } };
  });
}

/** The sections come to stand after their parent, as its siblings. */
export function promote(draft: Draft, sections: readonly number[]): Change {
  // The last first: each comes to stand right after its parent.
  const blocks = blocksOf(draft, outermost(draft, sections));
  return inTurn(draft, blocks.toReversed(), (now, block) => {
    const anchor = parentOf(now, block[0] ?? -1);
    if (anchor < 0) return 'no-parent';
    const to = { block, parent: parentOf(now, anchor), anchor, side: 'after' } as const;
    const siblings = now.sections[anchor]?.children ?? [];
    if (siblings.at(-1) !== block.at(-1)) return to;
    return { ...to, back: { parent: anchor, anchor: siblings.at(-1 - block.length), side: 'after' } };
  });
}

/** The sections become the last children of the sibling before them. */
export function demote(draft: Draft, sections: readonly number[]): Change {
  return inTurn(draft, blocksOf(draft, outermost(draft, sections)), (now, block) => {
    const siblings = siblingsOf(now, block[0] ?? -1);
    const parent = siblings[siblings.indexOf(block[0] ?? -1) - 1];
    if (parent === undefined) return 'first-of-its-parent';
    const back = { parent: parentOf(now, parent), anchor: parent, side: 'after' } as const;
    return { block, parent, anchor: now.sections[parent]?.children.at(-1), side: 'after', back };
  });
}

/** Drag and drop; the sections keep their order. */
export function moveTo(draft: Draft, sections: readonly number[], target: Target): Change {
  const goal = 'section' in target ? target.section : lastOfBody(draft);
  const where = 'section' in target ? target.where : 'after';
  if (!draft.sections[goal]) return refuse('no-section');
  const chosen = outermost(draft, sections);
  const isInside = chosen.some((index) => goal > index && goal < subtreeEnd(draft, index));
  if (isInside || (where === 'into' && chosen.includes(goal))) return refuse('into-itself');
  const moving = chosen.filter((index) => index !== goal);
  if (moving.length === 0) return refuse(chosen.length === 0 ? 'no-section' : 'nothing-to-do');
  const blocks = blocksOf(draft, moving);
  return inTurn(draft, where === 'after' ? blocks.toReversed() : blocks, (now, block, indexNow) => {
    const anchor = indexNow(goal);
    if (where !== 'into') return { block, parent: parentOf(now, anchor), anchor, side: where };
    const children = now.sections[anchor]?.children.filter((index) => !block.includes(index)) ?? [];
    return { block, parent: anchor, anchor: children.at(-1), side: 'after' };
  });
}

function parentOf({ sections }: Draft, index: number): number {
  return sections[index]?.parent ?? -1;
}

/** The last section at the top that stands before any annex. */
function lastOfBody(draft: Draft): number {
  const { sections } = draft;
  const part = partOf(draft, sections[0]?.line ?? 0);
  return sections.findLast((it) => it.parent < 0 && partOf(draft, it.line) === part)?.index ?? -1;
}

// ---- Several sections ----

/** Those that stand in no other of them, in the order of the text. */
function outermost({ sections }: Draft, indices: readonly number[]): number[] {
  const chosen = new Set(indices.filter((index) => sections[index]));
  const isInside = (index: number): boolean => {
    for (let at = sections[index]?.parent ?? -1; at >= 0; at = sections[at]?.parent ?? -1)
      if (chosen.has(at)) return true;
    return false;
  };
  return [...chosen].filter((index) => !isInside(index)).sort((a, b) => a - b);
}

/** Siblings that stand next to one another move as one. */
function blocksOf(draft: Draft, indices: readonly number[]): number[][] {
  const blocks: number[][] = [];
  for (const index of indices) {
    const block = blocks.at(-1);
    const last = block?.at(-1);
    const siblings = last === undefined ? [] : siblingsOf(draft, last);
    if (last !== undefined && siblings[siblings.indexOf(last) + 1] === index) block?.push(index);
    else blocks.push([index]);
  }
  return blocks;
}

/** Where a block goes, in the draft as the moves before have left it. */
type Step = (now: Draft, block: readonly number[], indexNow: (section: number) => number) => Move | Refusal;

/** Moves one block after another; where one is refused, all are. */
function inTurn(draft: Draft, blocks: readonly (readonly number[])[], step: Step): Change {
  if (blocks.length === 0) return refuse('no-section');
  let now = draft;
  let indices = draft.sections.map(({ index }) => index);
  let only: Done | undefined;
  const maps: Edited['map'][] = [];
  for (const block of blocks) {
    const indexNow = (section: number): number => indices[section] ?? -1;
    const move = step(now, block.map(indexNow), indexNow);
    if (typeof move === 'string') return refuse(move);
    const done = relocate(now, move);
    if ('refused' in done) {
      if (done.refused === 'nothing-to-do' && blocks.length > 1) continue;
      return done;
    }
    only = done;
    now = done.after;
    indices = indices.map((index) => done.indexAfter(index));
    maps.push(done.map);
  }
  if (!only) return refuse('nothing-to-do');
  if (maps.length === 1) return { edits: only.edits, map: only.map };
  return { edits: difference(draft, now), map: (position) => maps.reduce((at, map) => map(at), position) };
}
