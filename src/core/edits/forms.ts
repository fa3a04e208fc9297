// Which form a section takes where it comes to stand: that of its siblings, else what this draft has there, else the next of
// the author's ladder, else of the usual one.
import type { Draft } from '../draft.ts';
import { formOf } from '../forms.ts';
import { gbt9704 } from '../ladders.ts';
import { type Ordinal, type OrdinalStyle, readOrdinals, writeOrdinal } from '../ordinals.ts';
import type { Section } from '../headings.ts';

/** How an ordinal is to be written. */
export interface Pattern {
  readonly style: OrdinalStyle;
  /** What names the form: `Ordinal.key`, but one for all depths of 1.1. */
  readonly key: string;
  /** Its place on the usual ladder. */
  readonly rank: number;
  /** Whose ways (〇 or 零, 貳 or 贰) are kept. */
  readonly like: Ordinal | undefined;
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
  return { ...(sample ? asIs(sample) : NOWHERE), style, like: undefined };
}

/** The form of an ordinal as it is written. */
export function asIs(ordinal: Ordinal): Pattern {
  return { style: ordinal.style, key: keyOf(ordinal), rank: formOf(ordinal).rank, like: ordinal };
}

/** The form that most of these sections have, tidy ones before others. */
export function patternOf(sections: readonly Section[]): Pattern | undefined {
  const votes = new Votes();
  for (const { ordinal } of sections) votes.add(ordinal);
  return votes.winner();
}

export function sectionsAt({ sections }: Draft, indices: readonly number[]): Section[] {
  return indices.flatMap((index) => sections[index] ?? []);
}

/** What stands below what in a draft, those sections left out that are about to move. */
export class Usage {
  private readonly rest = new Map<string, Votes>();
  private readonly moved = new Map<string, Votes>();
  private readonly widths = new Votes();

  constructor({ sections }: Draft, from: number, to: number) {
    for (const { index, parent, ordinal } of sections) {
      if (ordinal.secondary || ordinal.lookalike) continue;
      const above = sections[parent];
      const table = index >= from && index < to ? this.moved : this.rest;
      const name = above ? keyOf(above.ordinal) : TOP;
      let votes = table.get(name);
      if (!votes) table.set(name, (votes = new Votes()));
      votes.add(ordinal);
      if (/[（(]/.test(ordinal.style.opening)) this.widths.add(ordinal);
    }
  }

  /** The form below sections of the form `above` (undefined: at the top), itself below those of `ancestors`. */
  below(above: Pattern | undefined, ancestors: readonly Pattern[] = []): Pattern | undefined {
    const taken = new Set([...ancestors, ...(above ? [above] : [])].map(({ key }) => key));
    const name = above?.key ?? TOP;
    for (const table of [this.rest, this.moved]) {
      const used = table.get(name)?.winner();
      if (used && (used.key === DECIMAL || !taken.has(used.key))) return used;
    }
    if (name === DECIMAL) return DECIMALS;
    const rank = Math.max(-1, above?.rank ?? -1, ...ancestors.map((it) => it.rank));
    const rung = USUAL.find((it) => !taken.has(it.key) && it.rank > rank);
    return rung && this.asWritten(rung);
  }

  /** A form of the usual ladder as this draft writes it, in its width of brackets at the least. */
  private asWritten(pattern: Pattern): Pattern {
    for (const table of [this.rest, this.moved]) {
      for (const votes of table.values()) {
        const own = votes.like(pattern.key);
        if (own) return own;
      }
    }
    const width = pattern.style.opening === '（' ? this.widths.winner()?.style : undefined;
    if (!width) return pattern;
    return { ...pattern, style: { ...pattern.style, opening: width.opening, closing: width.closing } };
  }
}

const TOP = '';
const DECIMAL = 'decimal';
const DECIMALS: Pattern = {
  style: { opening: '', system: 'decimal', closing: '', delimiter: '' },
  key: DECIMAL,
  rank: 0,
  like: undefined,
};
const NOWHERE = { key: '', rank: Infinity };

/** Ordinals counted by form, and each form's ways of being written. */
class Votes {
  private readonly forms = new Map<string, { count: number; readonly ways: Map<string, Way> }>();

  add(ordinal: Ordinal): void {
    const key = keyOf(ordinal);
    let form = this.forms.get(key);
    if (!form) this.forms.set(key, (form = { count: 0, ways: new Map() }));
    form.count++;
    const { opening, system, closing, delimiter } = ordinal.style;
    const spelt = `${opening}\t${system}\t${closing}\t${delimiter}`;
    const way = form.ways.get(spelt);
    const weight = ordinal.redundant || ordinal.lookalike ? 0 : 1;
    if (way) way.count += weight;
    else form.ways.set(spelt, { count: weight, ordinal });
  }

  winner(): Pattern | undefined {
    let best: string | undefined;
    let most = 0;
    for (const [key, { count }] of this.forms) {
      if (count <= most) continue;
      best = key;
      most = count;
    }
    return best === undefined ? undefined : this.like(best);
  }

  /** How the form of that key is mostly written. */
  like(key: string): Pattern | undefined {
    let best: Way | undefined;
    for (const way of this.forms.get(key)?.ways.values() ?? [])
      if (!best || way.count > best.count) best = way;
    return best && asIs(best.ordinal);
  }
}

interface Way {
  count: number;
  readonly ordinal: Ordinal;
}

const USUAL: readonly Pattern[] = gbt9704.map(patternFor);
