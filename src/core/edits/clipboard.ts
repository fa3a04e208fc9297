// Whole sections taken out: select, copy, cut.
import { siblingsOf, subtreeEnd } from '../views/sections.ts';
import type { Draft } from '../reading/draft.ts';
import { elementAt } from '../text/element-at.ts';
import type { Range } from '../text/positions.ts';
import { type LeftReference, type Refused, refuse, type Removed } from './change.ts';
import { renumbered } from './renumber-series.ts';
import { ordinalTexts, type Wanted } from './ordinal-changes.ts';
import { referencesIn } from '../views/references.ts';
import { beginOf, endOf, textEndBefore, textFrom } from './section-lines.ts';
import { carryOut, type Done, treeOf } from './plan.ts';

/** The whole lines of a section, blank ones after it included where another text follows. */
export function sectionRange(draft: Draft, section: number): Range {
  const { lines, sections } = draft;
  const own = sections[section];
  const start = { line: own ? beginOf(draft, own) : 0, character: 0 };
  if (!own) return { start, end: start };
  const end = endOf(draft, section);
  const next = textFrom(draft, end);
  if (next < lines.length) return { start, end: { line: next, character: 0 } };
  if (end < lines.length) return { start, end: { line: end, character: 0 } };
  return { start, end: { line: end - 1, character: (lines[end - 1] ?? '').length } };
}

/** A section's text as whole lines, each with its end. */
export function copySection(draft: Draft, section: number): string {
  const { lines, sections, eol } = draft;
  const own = sections[section];
  if (!own) return '';
  return lines
    .slice(beginOf(draft, own), endOf(draft, section))
    .map((line) => line + eol)
    .join('');
}

/** Takes a section away, and its number from those after it; says which references that leaves behind. */
export function removeSection(draft: Draft, index: number): Removed | Refused {
  const { sections, series, lines } = draft;
  const section = sections[index];
  const list = elementAt(series, section?.series);
  if (!section || !list) return refuse('no-section');
  const to = subtreeEnd(draft, index);
  const wishes = new Map<number, Wanted>();
  const touched = new Set(sections.slice(index, to).flatMap((it) => series[it.series] ?? []));
  for (const it of touched) {
    const removed = new Set(it.members.filter((member) => member >= index && member < to));
    if (removed.size === 0 || removed.size === it.members.length) continue;
    const { numbers } = renumbered(draft, it, { removed });
    for (const [member, number] of numbers) wishes.set(member, { number });
  }
  const order = sections.flatMap((it) => (it.index >= index && it.index < to ? [] : [it.index]));
  const ordinals = ordinalTexts(draft, wishes);
  if (!ordinals) return refuse('no-form');
  const tree = treeOf(order, (it) => sections[it]?.parent ?? -1);
  const end = endOf(draft, index);
  const next = textFrom(draft, end);
  const siblings = siblingsOf(draft, index);
  const isLast = siblings.at(-1) === index;
  // The blank lines before a sibling stay in their place; those before anything else stay before it.
  const begin = beginOf(draft, section);
  const [from, upTo] = isLast ? [textEndBefore(draft, begin), end] : [begin, next];
  const runs = [
    { from: 0, to: from },
    { from: upTo, to: lines.length },
  ];
  const done = carryOut(draft, { runs, tree, ordinals, lenient: true });
  return 'refused' in done
    ? done
    : { edits: done.edits, map: done.map, left: leftBehind(draft, done, from, upTo) };
}

/** The references outside the lines from `from` to `to` (exclusive) whose sections are gone. */
function leftBehind(draft: Draft, { map, indexAfter }: Done, from: number, to: number): LeftReference[] {
  return referencesIn(draft).flatMap(({ target, range, name }) => {
    if (target.kind !== 'section' || indexAfter(target.section) >= 0) return [];
    if (range.start.line >= from && range.start.line < to) return [];
    return { name, range: { start: map(range.start), end: map(range.end) } };
  });
}
