// What a standard asks of an ordinal's delimiter and brackets. "consistent" asks nothing.
import type { NumeralSystem } from '../core/ordinals/numerals.ts';
import type { OrdinalStyle } from '../core/ordinals/ordinals.ts';
import type { Standard } from './rule.ts';

interface Requirement {
  readonly applies: (style: OrdinalStyle, secondary: boolean) => boolean;
  /** Delimiters that will do; the first is written in the place of another. */
  readonly delimiters?: readonly string[];
  /** In the place of half-width ones. */
  readonly brackets?: '（）';
}

/** The form that `standard` asks for in the place of `style`: `style` itself where it conforms. */
export function conform(standard: Standard, style: OrdinalStyle, secondary: boolean): OrdinalStyle {
  if (standard === 'consistent') return style;
  const requirement = REQUIREMENTS[standard].find(({ applies }) => applies(style, secondary));
  if (!requirement) return style;
  const { delimiters, brackets } = requirement;
  const [wanted = ''] = delimiters ?? [];
  const isRight = !delimiters || delimiters.includes(style.delimiter);
  return {
    ...style,
    ...(isRight ? {} : { delimiter: wanted }),
    ...(brackets && style.opening === '('
      ? { opening: brackets.charAt(0), closing: brackets.charAt(1) }
      : {}),
  };
}

const HAN: readonly OrdinalStyle['system'][] = ['han', 'stem'] satisfies NumeralSystem[];
const HAN_LARGE: readonly OrdinalStyle['system'][] = [...HAN, 'han-financial'];
const STEMS: readonly OrdinalStyle['system'][] = [
  'arabic',
  'arabic-fullwidth',
  'latin-upper',
  'latin-lower',
  'roman-upper',
  'roman-lower',
  'roman-ascii-upper',
  'roman-ascii-lower',
] satisfies NumeralSystem[];

/** A numeral with a delimiter and nothing else; one with a blank is left as it is. */
const isBare =
  (systems: readonly OrdinalStyle['system'][]) =>
  ({ opening, system, closing, delimiter }: OrdinalStyle, secondary: boolean): boolean =>
    !secondary && opening === '' && closing === '' && /\S/.test(delimiter) && systems.includes(system);

const REQUIREMENTS: Readonly<Record<Standard, readonly Requirement[]>> = {
  consistent: [],
  // GB/T 15834-2011 B.3.1–B.3.7 and 5.1.3; GB/T 9704-2012 7.3.3 has the same forms.
  gbt9704: [
    { applies: isBare(HAN), delimiters: ['、'] },
    { applies: isBare(STEMS), delimiters: ['.', '．'] },
    {
      applies: ({ opening, system, delimiter }, secondary) =>
        secondary && /[、,]/.test(delimiter) && (opening === '第' || opening === '其' || system === 'word'),
      delimiters: ['，'],
    },
    {
      applies: ({ delimiter, closing }, secondary) =>
        secondary && delimiter === '、' && /[是要来來则則]/.test(closing),
      delimiters: [''],
    },
    { applies: ({ opening }) => opening === '(', brackets: '（）' },
  ],
  // The Executive Yuan's handbook: 一、 （一） 1、 （1） 甲、 （甲）. Either width of brackets is in use, and 第一、 is right.
  taiwan: [
    { applies: isBare(HAN_LARGE), delimiters: ['、'] },
    { applies: isBare(STEMS.slice(0, 2)), delimiters: ['、'] },
  ],
};
