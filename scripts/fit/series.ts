// The series that labelled headings stand in, and how a marker is written anew. Read by the labels alone: what the core
// makes of a text is what is to be measured.
import { handOf } from '../../src/core/ordinals/hand.ts';
import type { Ordinal, OrdinalStyle } from '../../src/core/ordinals/ordinals.ts';
import { readOrdinals } from '../../src/core/ordinals/reader.ts';
import { writeNumeralOf } from '../../src/core/ordinals/writer.ts';
import type { Line } from './labelled-lines.ts';

export interface Member {
  /** Its line, from 0. */
  readonly at: number;
  readonly level: number;
  /** Line of its parent, from 0; −1 at the top. */
  readonly parent: number;
  readonly ordinal: Ordinal;
}

/**
 * The series whose numbers run from 1 on without a fault, in the order of their first members. Articles and chapters make
 * one series throughout a text, other headings one below each parent; where the number is 1 another begins.
 */
export function soundSeries(lines: readonly Line[]): Member[][] {
  return grouped(membersOf(lines), ({ level, parent, ordinal: { style, secondary, key, prefix = '' } }) => {
    const runsOn = style.opening === '第' && !secondary;
    return `${runsOn ? '' : parent} ${level} ${key} ${prefix}`;
  })
    .flatMap(cutBeforeOnes)
    .filter((series) => series.every(({ ordinal }, i) => ordinal.number === i + 1))
    .sort((a, b) => (a[0]?.at ?? 0) - (b[0]?.at ?? 0));
}

/** The items with one key together, in their order; the groups in that of their first items. */
export function grouped<Item>(items: readonly Item[], keyOf: (item: Item) => string): Item[][] {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return [...groups.values()];
}

function cutBeforeOnes(members: readonly Member[]): Member[][] {
  const series: Member[][] = [];
  for (const member of members) {
    if (member.ordinal.number === 1 || series.length === 0) series.push([]);
    series.at(-1)?.push(member);
  }
  return series;
}

/** The core headings whose markers the core can read. */
export function membersOf(lines: readonly Line[]): Member[] {
  const open: { at: number; level: number }[] = [];
  return lines.flatMap(({ heading, text }, at): Member[] => {
    if (!heading || heading.weight === 'weak') return [];
    const { level, marker } = heading;
    while (open.length > 0 && (open.at(-1)?.level ?? 0) >= level) open.pop();
    const parent = open.at(-1)?.at ?? -1;
    open.push({ at, level });
    const written = marker.trim();
    const ordinal = readOrdinals(text, text.indexOf(written)).find((reading) => reading.text === written);
    return ordinal ? [{ at, level, parent, ordinal }] : [];
  });
}

/** What changes in a marker; what is not named stays. */
export interface Rewriting extends Partial<Pick<OrdinalStyle, 'opening' | 'closing' | 'delimiter'>> {
  readonly numeral?: string;
}

/** The line with its marker written otherwise, every blank in it kept. */
export function rewrite(line: Line, { start, end, numeral, style }: Ordinal, changes: Rewriting): Line {
  const { heading, text } = line;
  const delimiter = end - style.delimiter.length;
  const closing = text.lastIndexOf(style.closing, delimiter);
  const marker =
    (changes.opening ?? style.opening) +
    text.slice(start + style.opening.length, numeral.start) +
    (changes.numeral ?? text.slice(numeral.start, numeral.end)) +
    text.slice(numeral.end, closing) +
    (changes.closing ?? style.closing) +
    text.slice(closing + style.closing.length, delimiter) +
    (changes.delimiter ?? style.delimiter);
  return {
    ...line,
    text: text.slice(0, start) + marker + text.slice(end),
    ...(heading && { heading: { ...heading, marker } }),
  };
}

/** The line with another number; undefined where its form has none such (beyond ⑳, beyond Z). */
export function renumber(line: Line, ordinal: Ordinal, number: number): Line | undefined {
  const { style, numeral } = ordinal;
  const own = line.text.slice(numeral.start, numeral.end);
  // What the core would write otherwise.
  const hand = handOf([ordinal]);
  if (writeNumeralOf(style.system, ordinal.number, hand, ordinal.prefix) !== own) return undefined;
  const written = writeNumeralOf(style.system, number, hand, ordinal.prefix);
  return written === undefined ? undefined : rewrite(line, ordinal, { numeral: written });
}
