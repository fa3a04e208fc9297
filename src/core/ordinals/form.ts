// What is known of a form of ordinal by itself, whatever its number: what it is built of, and its place on the usual ladder.
import type { Ordinal } from './ordinals.ts';

/** How an ordinal is built; what follows it is asked other questions for each. */
export type Build = 'bare' | 'bracketed' | 'unit' | 'enclosed' | 'enumeration' | 'decimal' | 'inserted';

/** All ordinals with one key. One object for each key, so that forms are compared by identity. */
export interface Form {
  readonly key: string;
  /** From 0, in the order in which forms were first met. */
  readonly id: number;
  /**
   * Forms that writers mix in one series have one family: 一、 and 一. but not （一）; （1） and 1） and ⑴. From 0, in the
   * order in which families were first met.
   */
  readonly family: number;
  readonly build: Build;
  /** han, arabic, latin-upper …; digits of either width are arabic, whatever begins with 第 is han. */
  readonly numeral: string;
  /** Which letters the numeral is written with: `latin`, `roman`; empty for digits and Han numbers. */
  readonly letters: string;
  /** What the family leaves open: the delimiter, `half` for 1） beside （1）, `enclosed` for ⑴ beside (1); else empty. */
  readonly variant: string;
  /** Its place on the usual ladder, 0 for the outermost. */
  readonly rank: number;
  /** The outermost place it may have there: capital letters stand above 1. as well as below （1）. */
  readonly highest: number;
  /** 编 章 节 条 have one order everywhere. */
  readonly unit: boolean;
  /** 第一， 首先 一是, but not 第一步：. */
  readonly secondary: boolean;
  /** Whether a word stands with the number: 问题一, 第一步, 其一, 一是. */
  readonly worded: boolean;
}

const FORMS = new Map<string, Form>();
const FAMILIES = new Map<string, number>();

export function formOf(ordinal: Ordinal): Form {
  const known = FORMS.get(ordinal.key);
  if (known) return known;
  const { key, secondary, style } = ordinal;
  const { build, numeral, family, variant } = partsOf(ordinal);
  let number = FAMILIES.get(family);
  if (number === undefined) FAMILIES.set(family, (number = FAMILIES.size));
  const rank = LADDER.findIndex((row) => row.test(key));
  const own = rank < 0 ? LADDER.length : rank;
  const form: Form = {
    key,
    id: FORMS.size,
    family: number,
    build,
    numeral,
    letters: LETTERS.exec(numeral)?.[0] ?? '',
    variant,
    rank: own,
    highest: CAPITALS.test(key) ? Math.min(own, RANK_OF_ARABIC) : own,
    unit: build === 'unit',
    secondary,
    worded: WORD.test(style.opening.replace('第', '') + style.closing),
  };
  FORMS.set(key, form);
  return form;
}

const WORD = /\p{L}/u;
const LETTERS = /^(?:latin|roman)/;

interface Parts {
  readonly build: Build;
  readonly numeral: string;
  readonly family: string;
  readonly variant: string;
}

/** One character for the whole ordinal, and the forms it stands beside. */
const BESIDE: Readonly<Record<string, Parts>> = {
  parenthesized: { build: 'bracketed', numeral: 'arabic', family: '(arabic)', variant: 'enclosed' },
  'full-stop': { build: 'bare', numeral: 'arabic', family: 'arabic', variant: 'enclosed' },
  'han-parenthesized': { build: 'bracketed', numeral: 'han', family: '(han)', variant: 'enclosed' },
};

function partsOf({ key, style, secondary, after }: Ordinal): Parts {
  // 第一条 and 第1条 are one form, and so are 首先， and 第一，: their keys name no numeral.
  const numeral = key.startsWith('第')
    ? 'han'
    : style.system === 'arabic-fullwidth'
      ? 'arabic'
      : style.system;
  const plain = { numeral, family: key, variant: '' };
  if (after !== undefined) return { ...plain, build: 'inserted' };
  if (secondary || (style.opening === '第' && key.endsWith('，'))) return { ...plain, build: 'enumeration' };
  if (style.system === 'decimal') return { ...plain, build: 'decimal' };
  if (style.opening === '第') return { ...plain, build: 'unit' };
  const beside = BESIDE[style.system];
  if (beside) return beside;
  if (style.closing !== '') {
    const variant = style.opening === '' ? 'half' : key.charAt(0);
    return { build: 'bracketed', numeral, family: `(${numeral})`, variant };
  }
  const last = key.charAt(key.length - 1);
  return DELIMITERS.includes(last)
    ? { build: 'bare', numeral, family: style.opening + numeral, variant: last }
    : { ...plain, build: 'enclosed' };
}

/** What a key of a bare form ends in. */
const DELIMITERS = '、.，：·。 ';

/**
 * The usual ladder, outermost first: statutes, then GB/T 9704-2012 7.3.3 with the forms of Taiwan and of older usage
 * between. Forms in one row have no order of their own.
 */
const LADDER: readonly RegExp[] = [
  /^第编/,
  /^第(?:部分|篇|卷|[部册]，)$/,
  /^第(?:章|讲|课)/,
  /^第节/,
  /^第条/,
  /^(?:han-financial|roman-upper|roman-ascii-upper)/,
  /^(?:han $|【|〈)/,
  /^(?:han[、.：，·。]|[^a-z（第其]{2}|[问問题題QqS](?:han|arabic)|[A-Za-z]{3,6}(?:han|arabic)[ 、.：，·。]|第[^个件句，]+，)/,
  /^（(?:han|han-financial)）|^han-parenthesized|^han-circled|^han）/,
  /^(?:annex-)?decimal/,
  /^(?:arabic[、.：，·。]|arabic |full-stop)/,
  /^（arabic）|^parenthesized|^arabic）/,
  /^(?:circled|negative|double|sans|keycap)/,
  /^(?:stem|branch|（stem|（branch)/,
  /^(?:latin|（latin|roman|（roman)/,
  /^(?:第.?，|其|han[是要来來则則])/,
];

const CAPITALS = /^latin-upper[^）]/;
const RANK_OF_ARABIC = LADDER.findIndex((row) => row.test('arabic.'));
