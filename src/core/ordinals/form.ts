// What is known of a form of ordinal by itself, whatever its number: its place on the usual ladder, how often it stands
// before other things than headings.
import type { Ordinal } from './ordinals.ts';

/** All ordinals with one key. One object for each key, so that forms are compared by identity. */
export interface Form {
  readonly key: string;
  /** Its place on the usual ladder, 0 for the outermost. */
  readonly rank: number;
  /** 编 章 节 条 have one order everywhere, and run on through what contains them. */
  readonly unit: boolean;
  /** Below 0 for forms that stand before other things as often as before headings. */
  readonly prior: number;
  /** What its lookalikes are made of. */
  readonly shape: 'decimal' | 'spaced' | 'unit' | 'bracketed' | 'latin' | 'delimited' | 'other';
  /** From 0, in the order in which forms were first met. */
  readonly id: number;
}

const FORMS = new Map<string, Form>();

export function formOf(ordinal: Ordinal): Form {
  const { key, style } = ordinal;
  const known = FORMS.get(key);
  if (known) return known;
  const rank = LADDER.findIndex((row) => row.test(key));
  const doubtful = /^(?:latin|roman-ascii)| $|^〈|^[^第（]*[：，·]$/.test(key) || style.system === 'decimal';
  const form = {
    key,
    rank: rank < 0 ? LADDER.length : rank,
    unit: /^第[^，]/.test(key),
    prior: doubtful ? -1 : 0,
    shape: shapeOf(ordinal),
    id: FORMS.size,
  };
  FORMS.set(key, form);
  return form;
}

function shapeOf({ key, style, secondary }: Ordinal): Form['shape'] {
  if (style.system === 'decimal') return 'decimal';
  if (key.endsWith(' ')) return 'spaced';
  if (style.opening === '第' && !secondary) return 'unit';
  if (key.startsWith('（')) return 'bracketed';
  if (style.closing !== '' || style.delimiter === '') return 'other';
  return style.system.startsWith('latin') ? 'latin' : 'delimited';
}

/** How many forms have been met so far: one more than the greatest id. */
export function countForms(): number {
  return FORMS.size;
}

/**
 * The usual ladder, outermost first: statutes, then GB/T 9704-2012 7.3.3 with the forms of Taiwan and of older usage
 * between. Forms in one row have no order of their own.
 */
const LADDER: readonly RegExp[] = [
  /^第编/,
  /^第(?:部分|篇|卷)$/,
  /^第(?:章|讲|课)/,
  /^第节/,
  /^第条/,
  /^(?:han-financial|roman-upper|roman-ascii-upper)/,
  /^(?:han $|【|〈)/,
  /^(?:han[、.：，·]|[^a-z（第其]{2})/,
  /^（(?:han|han-financial)）|^han-parenthesized|^han-circled|^han）/,
  /^(?:arabic[、.：，·]|arabic |full-stop|decimal)/,
  /^（arabic）|^parenthesized|^arabic）/,
  /^(?:circled|negative|double|sans)/,
  /^(?:stem|branch|（stem|（branch)/,
  /^(?:latin|（latin|roman|（roman)/,
  /^(?:第，|其|han[是要来來则則])/,
];
