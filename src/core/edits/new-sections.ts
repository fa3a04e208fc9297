// New sections: the lines they stand on, the blank lines around them, and the plan that takes them in.
import { siblingsOf } from '../views/sections.ts';
import type { Draft } from '../reading/draft.ts';
import type { Section } from '../reading/outline.ts';
import { elementAt } from '../text/element-at.ts';
import { isBlank, skipBlanks } from '../text/characters.ts';
import type { Run } from './line-edits.ts';
import { gapInStyle, gapOf, hashesIn, leadOf, marginOf, withHashes } from './around-ordinal.ts';
import type { Pattern } from './fitting-form.ts';
import { type Joined, joining, pointOf, type Spot } from './insertion-point.ts';
import { ordinalTexts, pathOf, type Wanted } from './ordinal-changes.ts';
import { beginOf, endOf, textEndBefore, textFrom } from './section-lines.ts';
import type { Plan } from './plan.ts';
import { writeWhole } from './writing.ts';

/** A section to be put in: its lines, its own ordinal first in the first of them, and what stands inside it. */
export interface Fresh {
  readonly lines: readonly string[];
  /** In the order of the lines; the first is the section itself, which has no `parent` in this list. */
  readonly sections: readonly { readonly offset: number; readonly text: string; readonly parent?: number }[];
}

/** The ordinals of `count` new sections at a spot; undefined where no form goes there, or not that far. */
export function ordinalsOfNew(
  draft: Draft,
  spot: Spot,
  count: number,
): { readonly joined: Joined; readonly texts: readonly string[] } | undefined {
  const point = pointOf(draft, spot);
  const isBefore = (index: number): boolean => (draft.sections[index]?.line ?? 0) < point;
  const joined = joining(draft, spot, { removed: NONE, count, isBefore });
  if (!joined) return undefined;
  const { style, like } = joined.pattern;
  const above = draft.sections[spot.parent];
  const prefix = style.system === 'decimal' && above ? pathOf(above.ordinal) : undefined;
  const texts: string[] = [];
  for (let i = 0; i < count; i++) {
    const text = writeWhole(draft, style, joined.first + i, like, prefix);
    if (text === undefined) return undefined;
    texts.push(text);
  }
  return { joined, texts };
}

const NONE: ReadonlySet<number> = new Set();

/** A plan with `fresh` at a spot; the others in the series move on unless `renumber` is false. */
export function planWith(
  draft: Draft,
  spot: Spot,
  fresh: readonly Fresh[],
  joined: Joined,
  renumber = true,
): Plan | undefined {
  const { sections, lines } = draft;
  const wishes = new Map<number, Wanted>();
  if (renumber) for (const [index, number] of joined.numbers) wishes.set(index, { number });
  const ordinals = ordinalTexts(draft, wishes);
  if (!ordinals) return undefined;
  const point = pointOf(draft, spot);
  const gap = gapBeside(draft, spot);
  const isBefore = spot.side === 'before' && spot.anchor !== undefined;
  const at = isBefore ? textFrom(draft, point) : point;
  const pieces: (readonly string[])[] = [];
  const starts: number[] = [];
  let length = 0;
  for (const { lines: own } of fresh) {
    starts.push(isBefore ? length : length + gap.length);
    pieces.push(isBefore ? own.concat(gap) : gap.concat(own));
    length += own.length + gap.length;
  }
  const run: Run = { lines: pieces.flat() };
  const place = sections.filter(({ line }) => line < at).length;
  const size = fresh.reduce((sum, it) => sum + it.sections.length, 0);
  const moved = (index: number): number => (index < place ? index : index + size);
  const old = sections.map(({ index }) => index);
  const parents = sections.map(({ parent }) => (parent < 0 ? -1 : moved(parent)));
  const leaves = new Map<number, { readonly run: Run; readonly offset: number; readonly text: string }>();
  const above = spot.parent < 0 ? -1 : moved(spot.parent);
  const ownParents: number[] = [];
  fresh.forEach(({ sections: own }, i) => {
    const base = place + leaves.size;
    for (const { offset, text, parent } of own) {
      ownParents.push(parent === undefined ? above : base + parent);
      leaves.set(place + leaves.size, { run, offset: (starts[i] ?? 0) + offset, text });
    }
  });
  const tree = {
    old: old.slice(0, place).concat(
      ownParents.map(() => -1),
      old.slice(place),
    ),
    parents: parents.slice(0, place).concat(ownParents, parents.slice(place)),
    fresh: leaves,
  };
  return {
    runs: [{ from: 0, to: at }, run, { from: at, to: lines.length }],
    tree,
    ordinals,
    unchecked: !renumber,
  };
}

/**
 * What stands before a new ordinal, and the blanks after it: as its siblings have them, else the like of it elsewhere; else it
 * is a Markdown heading below a Markdown heading.
 */
export function surroundings(
  draft: Draft,
  { parent, anchor }: Spot,
  { style, like }: Pattern,
): { readonly lead: string; readonly gap: string } {
  const { sections, lines } = draft;
  const beside = elementAt(sections, anchor);
  if (beside) {
    const line = lines[beside.line] ?? '';
    const { end } = beside.ordinal;
    return { lead: leadOf(draft, beside), gap: line.slice(end, skipBlanks(line, end)) };
  }
  if (like) return { lead: marginOf(leadOf(draft, like)), gap: gapOf(draft, like) ?? '' };
  const above = sections[parent];
  if (!above) return { lead: '', gap: '' };
  const margin = marginOf(leadOf(draft, above));
  const depth = hashesIn(margin).length;
  return {
    lead: depth > 0 ? withHashes(margin, depth + 1) : margin,
    gap: gapInStyle(gapOf(draft, above), above.ordinal.style, style) ?? '',
  };
}

/** The blank lines before a section that comes to stand at a spot. */
export function gapAbove(draft: Draft, spot: Spot): readonly string[] {
  const next = spot.side === 'before' ? elementAt(draft.sections, spot.anchor) : undefined;
  return next ? gapBefore(draft, next) : gapBeside(draft, spot);
}

/** The blank lines between siblings here. */
function gapBeside(draft: Draft, { parent, anchor }: Spot): readonly string[] {
  const { sections } = draft;
  const beside = elementAt(sections, anchor);
  if (beside) {
    const siblings = siblingsOf(draft, beside.index);
    const [first, second] = siblings;
    // The first may stand right below its heading.
    return gapBefore(
      draft,
      sections[(beside.index === first ? second : undefined) ?? beside.index] ?? beside,
    );
  }
  const above = sections[parent];
  if (!above) return [];
  // As below the heading itself, or else below the nearest of its like.
  const model = [parent, ...siblingsOf(draft, parent).toReversed()].find(
    (index) => endOf(draft, index) > (sections[index]?.line ?? 0) + 1,
  );
  const from = (elementAt(sections, model)?.line ?? -1) + 1;
  return model === undefined ? gapBefore(draft, above) : draft.lines.slice(from, textFrom(draft, from));
}

function gapBefore(draft: Draft, section: Section): readonly string[] {
  const begin = beginOf(draft, section);
  return draft.lines.slice(textEndBefore(draft, begin), begin);
}

/** Whether nothing but blanks stands in a line from a column on. */
export function isBlankFrom(line: string, from: number): boolean {
  for (let at = from; at < line.length; at++) if (!isBlank(line.charCodeAt(at))) return false;
  return true;
}
