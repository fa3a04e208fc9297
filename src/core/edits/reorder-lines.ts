// How lines change places: a block and what it passes, with the blank lines between them.
import type { Draft } from '../reading/draft.ts';
import { elementAt } from '../text/element-at.ts';
import type { Run } from './line-edits.ts';
import { beginOf, endOf, textEndBefore, textFrom } from './section-lines.ts';

interface Lines {
  readonly from: number;
  readonly to: number;
}

/**
 * The sections from `first` to its sibling `last`, put behind `point` as children of `parent`. Among siblings the blank
 * lines stay where they are; those before a heading further out stay before it. Either way the move back restores them.
 */
export function runsFor(draft: Draft, first: number, last: number, point: number, parent: number): Run[] {
  const { lines, sections } = draft;
  const own = sections[first];
  const block = { from: own ? beginOf(draft, own) : 0, to: endOf(draft, last) };
  const isUp = point < block.from;
  const passed = isUp
    ? { from: textFrom(draft, point), to: textEndBefore(draft, block.from) }
    : { from: textFrom(draft, block.to), to: point };
  if (passed.from >= passed.to) return [{ from: 0, to: lines.length }];
  // The depth of the block where it stands further up.
  const level = ((isUp ? sections[parent] : elementAt(sections, own?.parent))?.level ?? 0) + 1;
  const parts = partsOf(draft, passed, level);
  const [upper, lower] = isUp ? [passed, block] : [block, passed];
  const carriesUpper = upper.to - upper.from <= lower.to - lower.from;
  const moving = parts
    ? amongSiblings(draft, block, parts, isUp)
    : [
        { ...lower, carried: !carriesUpper },
        { from: upper.to, to: lower.from, carried: true },
        { ...upper, carried: carriesUpper },
      ];
  const isOutside = sections.some((it) => beginOf(draft, it) === passed.from && it.level < level);
  const gap = {
    from: isOutside ? textEndBefore(draft, upper.from) : upper.from,
    to: upper.from,
    carried: true,
  };
  const [head, between, tail] = moving;
  return [
    { from: 0, to: gap.from },
    // A heading further out takes the blank lines before it along, and so does the block.
    ...(isOutside && head && between && tail ? [between, head, gap, tail] : moving),
    { from: lower.to, to: lines.length },
  ];
}

/** The siblings that are passed; undefined where anything else is, too. */
function partsOf(draft: Draft, { from, to }: Lines, level: number): Lines[] | undefined {
  const { sections, frame } = draft;
  const parts: Lines[] = [];
  for (const section of sections) {
    if (section.line < from) continue;
    if (section.line >= to) break;
    const begin = beginOf(draft, section);
    if (section.level < level || (parts.length === 0 && begin > from)) return undefined;
    if (section.level === level) parts.push({ from: begin, to: endOf(draft, section.index) });
  }
  return parts.length === 0 || frame.annexes.some(({ line }) => line >= from && line < to)
    ? undefined
    : parts;
}

function amongSiblings({ lines }: Draft, block: Lines, parts: readonly Lines[], isUp: boolean): Run[] {
  const before = isUp ? [...parts, block] : [block, ...parts];
  const after = isUp ? [block, ...parts] : [...parts, block];
  const gaps = before.slice(1).map((it, i) => ({ from: before[i]?.to ?? 0, to: it.from }));
  const isEven = gaps.every((gap) => same(lines, gap, gaps[0] ?? gap));
  const passed = { from: parts[0]?.from ?? 0, to: parts.at(-1)?.to ?? 0 };
  const carriesBlock = block.to - block.from <= passed.to - passed.from || !isEven;
  if (isEven) {
    const [gap = block] = isUp ? gaps.slice(-1) : gaps;
    const moving: Run[] = [
      { ...block, carried: carriesBlock },
      { ...gap, carried: true },
      { ...passed, carried: !carriesBlock },
    ];
    return isUp ? moving : moving.toReversed();
  }
  return after.flatMap((it, i): Run[] => [
    { ...it, carried: it === block },
    ...(gaps[i] ? [{ ...gaps[i], carried: true }] : []),
  ]);
}

function same(lines: readonly string[], a: Lines, b: Lines): boolean {
  if (a.to - a.from !== b.to - b.from) return false;
  for (let i = 0; i < a.to - a.from; i++) if (lines[a.from + i] !== lines[b.from + i]) return false;
  return true;
}
