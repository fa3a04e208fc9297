// Which form a section takes where it comes to stand: that of its siblings, else what this draft has there, else the next of
// the author's ladder, else of the usual one.
import type { Draft } from '../reading/draft.ts';
import type { Section } from '../reading/outline.ts';
import { formOf } from '../ordinals/form.ts';
import { firstOf, gbt9704 } from '../ordinals/ladders.ts';
import type { Ordinal, OrdinalStyle } from '../ordinals/ordinals.ts';
import { readOrdinals } from '../ordinals/reader.ts';
import { majorityForm } from '../views/majority-form.ts';
import type { Form } from './ordinal-changes.ts';

/** How an ordinal is to be written. */
export interface Pattern extends Form {
  /** What names the form: `Ordinal.key`, but one for all depths of 1.1. */
  readonly key: string;
  /** Its place on the usual ladder. */
  readonly rank: number;
}

/** The form of an ordinal; 1.1 and 1.1.1 are one. */
export function keyOf({ key, style }: Ordinal): string {
  return style.system === 'decimal' ? DECIMAL : key;
}

/** A form by itself. */
export function patternFor(style: OrdinalStyle): Pattern {
  if (style.system === 'decimal') return DECIMALS;
  const sample = readOrdinals(firstOf(style), 0).find((it) => it.style.system === style.system);
  return { style, key: sample ? keyOf(sample) : '', rank: sample ? formOf(sample).rank : Infinity };
}

/** The form of a section as it is written. */
export function asIs(section: Section): Pattern {
  const { ordinal } = section;
  return { style: ordinal.style, key: keyOf(ordinal), rank: formOf(ordinal).rank, like: section };
}

/** The form that most of these sections have. */
export function patternOf(draft: Draft, sections: readonly Section[]): Pattern | undefined {
  const form = majorityForm(draft, sections);
  return form && { ...asIs(form.model), style: form.style };
}

export function sectionsAt({ sections }: Draft, indices: readonly number[]): Section[] {
  return indices.flatMap((index) => sections[index] ?? []);
}

/** The forms of a section and of those it stands in, innermost first. */
export function ancestorsOf({ sections }: Draft, index: number): Pattern[] {
  const found: Pattern[] = [];
  for (let it = sections[index]; it; it = sections[it.parent]) found.push(asIs(it));
  return found;
}

/** What stands below what in a draft, those sections left out that are about to move. */
export class Usage {
  private readonly draft: Draft;
  private readonly from: number;
  private readonly to: number;
  private readonly known = new Map<string | undefined, Pattern | undefined>();
  private readonly knownMoving = new Map<string | undefined, Pattern | undefined>();

  /** The sections on the move are those from `from` to `to` (exclusive); none unless given. */
  constructor(draft: Draft, from = 0, to = 0) {
    this.draft = draft;
    this.from = from;
    this.to = to;
  }

  /** The form below sections of the form `above` (undefined: at the top), itself below those of `ancestors`. */
  below(above: Pattern | undefined, ancestors: readonly Pattern[] = []): Pattern | undefined {
    const taken = new Set([...ancestors, ...(above ? [above] : [])].map(({ key }) => key));
    const used = this.used(above?.key, false) ?? this.used(above?.key, true);
    if (used && (used.key === DECIMAL || !taken.has(used.key))) return used;
    if (above?.key === DECIMAL) return DECIMALS;
    const rank = ancestors.reduce((most, it) => Math.max(most, it.rank), above?.rank ?? -1);
    const rung = USUAL.find((it) => !taken.has(it.key) && it.rank > rank);
    return rung && this.asWritten(rung);
  }

  /** The form that most sections below those of the form `above` have: of those that stay, or of those that move. */
  private used(above: string | undefined, moving: boolean): Pattern | undefined {
    const known = moving ? this.knownMoving : this.known;
    if (!known.has(above)) known.set(above, this.find(above, moving));
    return known.get(above);
  }

  private find(above: string | undefined, moving: boolean): Pattern | undefined {
    const { sections } = this.draft;
    const below = sections.filter(({ index, ordinal, parent }) => {
      if ((index >= this.from && index < this.to) !== moving) return false;
      const outer = sections[parent];
      return !ordinal.secondary && !ordinal.lookalike && (outer && keyOf(outer.ordinal)) === above;
    });
    return patternOf(this.draft, below);
  }

  /** A form of the usual ladder as this draft writes it, in its width of brackets at the least. */
  private asWritten(pattern: Pattern): Pattern {
    const { sections } = this.draft;
    const own = sections.filter(({ ordinal }) => keyOf(ordinal) === pattern.key);
    if (own.length > 0) return patternOf(this.draft, own) ?? pattern;
    if (pattern.style.opening !== '（') return pattern;
    const bracketed = sections.filter(({ ordinal }) => /^[（(]/.test(ordinal.style.opening));
    const width = patternOf(this.draft, bracketed)?.style;
    return width
      ? { ...pattern, style: { ...pattern.style, opening: width.opening, closing: width.closing } }
      : pattern;
  }
}

const DECIMAL = 'decimal';
const DECIMALS: Pattern = {
  style: { opening: '', system: 'decimal', closing: '', delimiter: '' },
  key: DECIMAL,
  rank: 0,
};

const USUAL: readonly Pattern[] = gbt9704.map(patternFor);
