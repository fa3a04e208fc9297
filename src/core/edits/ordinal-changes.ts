// The engine that makes every change of ordinals: it takes what sections should have, and gives the edits that bring it
// about, references carried along, tried on the draft before they are given away.
import type { Draft } from '../reading/draft.ts';
import type { Ordinal, OrdinalStyle } from '../ordinals/ordinals.ts';
import { readNumeral } from '../ordinals/numerals.ts';
import { sameStyle } from '../ordinals/styles.ts';
import type { Section } from '../reading/outline.ts';
import { skipBlanks } from '../text/characters.ts';
import { followedIn } from '../views/sections.ts';
import { type Refused, refuse } from './change.ts';
import { unmoved } from './line-edits.ts';
import { carryOut, type Done, type Plan, unmovedTree } from './plan.ts';
import { rewrite, writeInText } from './writing.ts';

/** What one section should have; what is left out stays. */
export interface Wanted {
  readonly number?: number;
  /** What 1.2 is to have before its last number, where it is another than its own. */
  readonly prefix?: string;
  readonly form?: Form;
  /** Where it stands doubled, 一、一、, the second one goes. */
  readonly isSingle?: boolean;
  /** The ordinal that stood in this place before: taken over as it is written, if it is of the same form. */
  readonly slot?: Ordinal;
}

export interface Form {
  readonly style: OrdinalStyle;
  /** Whose hand (〇 or 零, 貳 or 贰) is kept; the section's own unless given. */
  readonly like?: Section | undefined;
}

/** What the new text has in another order, or below another parent; both in indices of the draft as it is. */
export interface NewOrder {
  readonly order: readonly number[];
  readonly parentOf: (index: number) => number;
}

/**
 * Changes ordinals where they stand. Refused where a form cannot write a number, where nothing changes, and where the new
 * text would not read as it is meant. `lenient`: the writer asks for these very numbers, though they may look amiss.
 */
export function changeOrdinals(
  draft: Draft,
  wanted: ReadonlyMap<number, Wanted>,
  { lenient = false, inline = [] }: Pick<Plan, 'lenient' | 'inline'> = {},
): Done | Refused {
  const ordinals = ordinalTexts(draft, wanted);
  if (!ordinals) return refuse('no-form');
  if (ordinals.size === 0) return refuse('nothing-to-do');
  return carryOut(draft, { runs: unmoved(draft), tree: unmovedTree(draft), ordinals, lenient, inline });
}

/**
 * The ordinals that change, by section, those included that follow from others: 1.2 below what becomes 2, 第三条之一 behind
 * what becomes 第四条. Undefined where a form cannot write a number. Costs as much as there is to change, unless the order
 * is new.
 */
export function ordinalTexts(
  draft: Draft,
  wanted: ReadonlyMap<number, Wanted>,
  moved?: NewOrder,
): Map<number, string> | undefined {
  const { sections } = draft;
  const texts = new Map<number, string>();
  /** 1.2 of what will be 1.2, where it is another than before. */
  const paths = new Map<number, string>();
  const visited = new Set<number>();
  let isWritable = true;

  function visit(index: number): void {
    const section = sections[index];
    if (!section || visited.has(index)) return;
    const wish = wanted.get(index);
    const parent = moved?.parentOf(index) ?? section.parent;
    const isBelowOther = paths.has(parent) || parent !== section.parent;
    if (!wish && !(isBelowOther && section.ordinal.style.system === 'decimal')) return;
    visited.add(index);
    const { text, path } = changed(section, parent, wish ?? {});
    if (text === undefined) isWritable = false;
    else if (text !== section.ordinal.text) texts.set(index, text);
    if (path === pathOf(section.ordinal)) return;
    paths.set(index, path);
    if (!moved) for (const child of section.children) visit(child);
  }

  function changed(section: Section, parent: number, { slot, form, number: asked, prefix: wished }: Wanted) {
    const { ordinal } = section;
    const style = form?.style ?? ordinal.style;
    const number = slot?.number ?? asked ?? ordinal.number;
    const isDecimal = style.system === 'decimal';
    const below = isDecimal
      ? (paths.get(parent) ?? wished ?? prefixBelow(sections[parent], section, parent))
      : undefined;
    const prefix = slot ? slot.prefix : isDecimal ? below : ordinal.prefix;
    const text =
      slot && sameStyle(slot.style, style)
        ? slot.text
        : rewrite(draft, section, { style, number, prefix, model: form?.like });
    const path = isDecimal && prefix !== undefined ? `${prefix}.${number}` : String(number);
    return { text, path };
  }

  for (const index of moved?.order ?? [...wanted.keys()].sort((a, b) => a - b)) visit(index);
  if (!isWritable) return undefined;
  // Where articles are moved, 第三条之一 would have to go along.
  const followed = followedIn(sections);
  if (followed.size === 0) return texts;
  const isFollowed = (index: number): boolean => {
    const { key, after } = sections[index]?.ordinal ?? {};
    return key !== undefined && (after !== undefined || followed.has(key));
  };
  if (moved && [...texts.keys()].some(isFollowed)) return undefined;
  for (const index of texts.keys()) if (isFollowed(index)) followInserted(draft, index, wanted, texts);
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

/** 第三条之一 holds the number of the article before it. */
function followInserted(
  { sections }: Draft,
  index: number,
  wanted: ReadonlyMap<number, Wanted>,
  texts: Map<number, string>,
): void {
  const base = sections[index]?.ordinal;
  const number = wanted.get(index)?.slot?.number ?? wanted.get(index)?.number;
  if (!base || base.after !== undefined || base.style.system === 'word' || number === undefined) return;
  for (let at = index + 1; at < sections.length && sections[at]?.ordinal.key !== base.key; at++) {
    const { ordinal } = sections[at] ?? {};
    if (!ordinal?.after?.startsWith(base.key) || ordinal.prefix?.split('.')[0] !== String(base.number))
      continue;
    const text = texts.get(at) ?? ordinal.text;
    const start = skipBlanks(text, text.startsWith('第') ? 1 : 0);
    const [reading] = readNumeral(text, start);
    const numeral = reading && writeInText(number, reading.system);
    if (reading && numeral !== undefined)
      texts.set(at, text.slice(0, start) + numeral + text.slice(reading.end));
  }
}
