// New ordinals for sections: what they become, put down in the ways of those beside them.
import type { Draft } from '../reading/draft.ts';
import type { Section } from '../reading/outline.ts';
import { type Ordinal, type OrdinalStyle, writeNumeralOf, writeOrdinal } from '../ordinals/ordinals.ts';
import type { Pattern } from './forms.ts';

/** What becomes of one section's ordinal; what is left out stays. */
export interface Wish {
  readonly number?: number;
  readonly pattern?: Pattern;
  /** The ordinal that stood in this place before: taken over as it is written, if it is of the same form. */
  readonly slot?: Ordinal;
}

/**
 * The ordinals that change, by section; undefined where a form cannot write a number. `order` is that of the new text,
 * `parentOf` says who will be whose parent; both in indices of the draft as it is.
 */
export function ordinalsFor(
  draft: Draft,
  order: readonly number[],
  parentOf: (index: number) => number,
  wishes: ReadonlyMap<number, Wish>,
): Map<number, string> | undefined {
  const { sections } = draft;
  const texts = new Map<number, string>();
  /** 1.2 of what will be 1.2, where it is another than before. */
  const paths = new Map<number, string>();
  for (const index of order) {
    const section = sections[index];
    if (!section) continue;
    const wish = wishes.get(index);
    const parent = parentOf(index);
    const isChildOfMoved = paths.has(parent) || parent !== section.parent;
    if (!wish && !(isChildOfMoved && section.ordinal.style.system === 'decimal')) continue;
    // 第291条之一 holds the number of the article before it.
    if (section.ordinal.key.startsWith('第条') && hasInserted(draft)) return undefined;
    const { slot } = wish ?? {};
    const style = wish?.pattern?.style ?? section.ordinal.style;
    const number = slot?.number ?? wish?.number ?? section.ordinal.number;
    const prefix = slot
      ? slot.prefix
      : style.system === 'decimal'
        ? (paths.get(parent) ?? prefixBelow(sections[parent], section, parent))
        : undefined;
    const text =
      slot && sameStyle(slot.style, style)
        ? slot.text
        : written(draft, section, style, number, prefix, wish?.pattern);
    if (text === undefined) return undefined;
    if (text !== section.ordinal.text) texts.set(index, text);
    const path = style.system === 'decimal' && prefix !== undefined ? `${prefix}.${number}` : String(number);
    if (path !== pathOf(section.ordinal)) paths.set(index, path);
  }
  return texts;
}

function hasInserted({ sections }: Draft): boolean {
  return sections.some(({ ordinal }) => ordinal.key.endsWith('之'));
}

/** "1.2" of 1.2, "3" of 三、. */
export function pathOf({ prefix, number, style }: Ordinal): string {
  return style.system === 'decimal' && prefix !== undefined ? `${prefix}.${number}` : String(number);
}

/** What 1.2 is below: its own, where it stays; the path of its parent, where it has another. */
function prefixBelow(above: Section | undefined, section: Section, parent: number): string | undefined {
  const { ordinal } = section;
  if (ordinal.style.system === 'decimal' && parent === section.parent) return ordinal.prefix;
  return above && pathOf(above.ordinal);
}

function written(
  draft: Draft,
  section: Section,
  style: OrdinalStyle,
  number: number,
  prefix: string | undefined,
  pattern: Pattern | undefined,
): string | undefined {
  const own = section.ordinal;
  if (!sameStyle(style, own.style))
    return spelt(style, number, likeFor(draft, style, number, pattern?.like), prefix);
  if (number === own.number && prefix === own.prefix) return own.text;
  const numeral = writeNumeralOf(style.system, number, likeFor(draft, style, number, section), prefix);
  if (numeral === undefined) return undefined;
  return (
    own.text.slice(0, own.numeral.start - own.start) + numeral + own.text.slice(own.numeral.end - own.start)
  );
}

/** Blanks of any width are one delimiter. */
function sameStyle(a: OrdinalStyle, b: OrdinalStyle): boolean {
  return (
    a.system === b.system &&
    a.opening === b.opening &&
    a.closing === b.closing &&
    (a.delimiter === b.delimiter || (a.delimiter + b.delimiter).trim() === '')
  );
}

/** An ordinal in a style, with a trailing point where 1.2. has one. */
export function spelt(
  style: OrdinalStyle,
  number: number,
  like: Ordinal | undefined,
  prefix?: string,
): string | undefined {
  return number < 1 ? undefined : writeOrdinal(style, number, like, prefix);
}

/** An ordinal of the same series as `like` that shows its script (貳) or its zero (〇), where that matters. */
export function likeFor(
  { sections, series }: Draft,
  style: OrdinalStyle,
  number: number,
  like: Section | undefined,
): Ordinal | undefined {
  const shows =
    style.system === 'han-financial'
      ? /[貳參叄陸贰叁陆]/
      : style.system === 'han' && number > 100
        ? /[〇零]/
        : undefined;
  if (!shows || !like || shows.test(like.ordinal.text)) return like?.ordinal;
  for (const member of series[like.series]?.members ?? []) {
    const ordinal = sections[member]?.ordinal;
    if (ordinal?.style.system === style.system && shows.test(ordinal.text)) return ordinal;
  }
  return like.ordinal;
}
