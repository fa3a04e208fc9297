// Which form a section takes where it comes to stand: that of its siblings, else what this draft has there, else the next of
// the author's ladder, else of the usual one.
import type { Draft } from '../reading/draft.ts';
import { formOf } from '../ordinals/form.ts';
import { gbt9704 } from '../views/ladders.ts';
import type { Ordinal, OrdinalStyle } from '../ordinals/ordinals.ts';
import { readOrdinals } from '../ordinals/reader.ts';
import { writeOrdinal } from '../ordinals/writer.ts';
import type { Section } from '../reading/outline.ts';

/** How an ordinal is to be written. */
export interface Pattern {
  readonly style: OrdinalStyle;
  /** What names the form: `Ordinal.key`, but one for all depths of 1.1. */
  readonly key: string;
  /** Its place on the usual ladder. */
  readonly rank: number;
  /** Whose ways (〇 or 零, 貳 or 贰) are kept. */
  readonly like: Section | undefined;
}

/** The form of an ordinal; 1.1 and 1.1.1 are one. */
export function keyOf({ key, style }: Ordinal): string {
  return style.system === 'decimal' ? DECIMAL : key;
}

/** A form by itself. */
export function patternFor(style: OrdinalStyle): Pattern {
  if (style.system === 'decimal') return DECIMALS;
  const written = writeOrdinal(style, 1) ?? '';
  const sample = readOrdinals(written, 0).find((it) => it.style.system === style.system);
  return {
    style,
    key: sample ? keyOf(sample) : '',
    rank: sample ? formOf(sample).rank : Infinity,
    like: undefined,
  };
}

/** The form of a section as it is written. */
export function asIs(section: Section): Pattern {
  const { ordinal } = section;
  return { style: ordinal.style, key: keyOf(ordinal), rank: formOf(ordinal).rank, like: section };
}

/** The form that most of these sections have, tidy ones before others. */
export function patternOf(sections: readonly Section[]): Pattern | undefined {
  const votes = new Votes();
  for (const section of sections) votes.add(section);
  return votes.winner();
}

export function sectionsAt({ sections }: Draft, indices: readonly number[]): Section[] {
  return indices.flatMap((index) => sections[index] ?? []);
}

/** What stands below what in a draft, those sections left out that are about to move. */
export class Usage {
  private readonly draft: Draft;
  private readonly from: number;
  private readonly to: number;
  private readonly known = new Map<string | undefined, Pattern | undefined>();
  private readonly knownMoving = new Map<string | undefined, Pattern | undefined>();

  /** The sections on the move are those from `from` to `to` (exclusive). */
  constructor(draft: Draft, from: number, to: number) {
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
    const rank = Math.max(-1, above?.rank ?? -1, ...ancestors.map((it) => it.rank));
    const rung = USUAL.find((it) => !taken.has(it.key) && it.rank > rank);
    return rung && this.asWritten(rung);
  }

  /** The form that most sections below those of the form `above` have: of those that stay, or of those that move. */
  private used(above: string | undefined, moving: boolean): Pattern | undefined {
    const known = moving ? this.knownMoving : this.known;
    if (!known.has(above)) known.set(above, this.count(above, moving));
    return known.get(above);
  }

  private count(above: string | undefined, moving: boolean): Pattern | undefined {
    const { sections } = this.draft;
    const votes = new Votes();
    for (let i = moving ? this.from : 0; i < (moving ? this.to : sections.length); i++) {
      if (!moving && i === this.from) i = this.to;
      const section = sections[i];
      if (!section || section.ordinal.secondary || section.ordinal.lookalike) continue;
      const outer = sections[section.parent];
      if ((outer && keyOf(outer.ordinal)) === above) votes.add(section);
    }
    return votes.winner();
  }

  /** A form of the usual ladder as this draft writes it, in its width of brackets at the least. */
  private asWritten(pattern: Pattern): Pattern {
    const own = new Votes();
    const bracketed = new Votes();
    for (const section of this.draft.sections) {
      if (keyOf(section.ordinal) === pattern.key) own.add(section);
      if (/^[（(]/.test(section.ordinal.style.opening)) bracketed.add(section);
    }
    const width = pattern.style.opening === '（' ? bracketed.winner()?.style : undefined;
    if (!width) return own.winner() ?? pattern;
    const style = { ...pattern.style, opening: width.opening, closing: width.closing };
    return own.winner() ?? { ...pattern, style };
  }
}

const DECIMAL = 'decimal';
const DECIMALS: Pattern = {
  style: { opening: '', system: 'decimal', closing: '', delimiter: '' },
  key: DECIMAL,
  rank: 0,
  like: undefined,
};

/** Sections counted by form, and each form's ways of being written. */
class Votes {
  private readonly forms: { readonly key: string; count: number; readonly ways: Way[] }[] = [];

  add(section: Section): void {
    const { ordinal } = section;
    const key = keyOf(ordinal);
    let form = this.forms.find((it) => it.key === key);
    if (!form) this.forms.push((form = { key, count: 0, ways: [] }));
    form.count++;
    const weight = ordinal.redundant || ordinal.lookalike ? 0 : 1;
    const way = form.ways.find((it) => isWritten(it.section.ordinal.style, ordinal.style));
    if (way) way.count += weight;
    else form.ways.push({ count: weight, section });
  }

  /** The commonest form, in its commonest way; the first of two that are as common. */
  winner(): Pattern | undefined {
    const form = most(this.forms);
    const way = form && most(form.ways);
    return way && asIs(way.section);
  }
}

interface Way {
  count: number;
  readonly section: Section;
}

function most<T extends { readonly count: number }>(rows: readonly T[]): T | undefined {
  let best: T | undefined;
  for (const row of rows) if (!best || row.count > best.count) best = row;
  return best;
}

function isWritten(a: OrdinalStyle, b: OrdinalStyle): boolean {
  return (
    a.delimiter === b.delimiter && a.opening === b.opening && a.closing === b.closing && a.system === b.system
  );
}

const USUAL: readonly Pattern[] = gbt9704.map(patternFor);
