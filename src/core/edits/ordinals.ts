// New ordinals for sections: what they become, put down in the ways of those beside them.
import type { Draft } from '../reading/draft.ts';
import type { Section, Series } from '../reading/outline.ts';
import { type Hand, handOf } from '../ordinals/hand.ts';
import type { Ordinal, OrdinalStyle } from '../ordinals/ordinals.ts';
import { writeNumeralOf, writeOrdinal } from '../ordinals/writer.ts';
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
  /** 第291条之一 holds the number of the article before it. */
  const followed = new Set(sections.flatMap(({ ordinal }) => ordinal.after ?? []));
  /** 1.2 of what will be 1.2, where it is another than before. */
  const paths = new Map<number, string>();
  for (const index of order) {
    const section = sections[index];
    if (!section) continue;
    const wish = wishes.get(index);
    const parent = parentOf(index);
    const isChildOfMoved = paths.has(parent) || parent !== section.parent;
    if (!wish && !(isChildOfMoved && section.ordinal.style.system === 'decimal')) continue;
    if (section.ordinal.after !== undefined || followed.has(section.ordinal.key)) return undefined;
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
  if (!sameStyle(style, own.style)) return spelt(style, number, handFor(draft, pattern?.like), prefix);
  if (number === own.number && prefix === own.prefix) return own.text;
  const numeral = writeNumeralOf(style.system, number, handFor(draft, section), prefix);
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
  hand: Hand | undefined,
  prefix?: string,
): string | undefined {
  return number < 1 ? undefined : writeOrdinal(style, number, hand, prefix);
}

/** The hand in which the series of a section is written. */
export function handFor({ sections, series }: Draft, section: Section | undefined): Hand | undefined {
  const own = series[section?.series ?? -1];
  if (!own) return undefined;
  let hand = HANDS.get(own);
  if (!hand) {
    const ordinals = own.members.flatMap((member) => sections[member]?.ordinal ?? []);
    HANDS.set(own, (hand = handOf(ordinals)));
  }
  return hand;
}

/** Many sections of a series ask for it. */
const HANDS = new WeakMap<Series, Hand>();
