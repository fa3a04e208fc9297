// What a standard asks of an ordinal's delimiter and brackets. "consistent" asks nothing.
import type { NumeralSystem } from '../core/ordinals/numerals.ts';
import type { OrdinalStyle } from '../core/ordinals/ordinals.ts';
import { nameOf, sameStyle, tidied } from '../core/ordinals/styles.ts';
import type { Draft } from '../core/reading/draft.ts';
import { type MemberForm, type SeriesForm, seriesForms } from '../core/views/series-forms.ts';

export type Standard = 'consistent' | 'gbt9704' | 'taiwan';

/** The forms of all series, in their order, as they are to be written after `standard`. */
export function formsUnder(draft: Draft, standard: Standard): readonly SeriesForm[] {
  const forms = seriesForms(draft);
  if (standard === 'consistent') return forms;
  const homes = homesOf(forms);
  return forms.map((form) => {
    const members = form.members.map((member): MemberForm => {
      const target = conform(standard, member.target, member.section.ordinal.secondary);
      const conforms = target === member.target || sameStyle(member.target, target);
      return { ...member, target, departure: member.departure ?? (conforms ? undefined : 'nonconforming') };
    });
    return {
      ...form,
      members,
      model: members.find(({ departure }) => !departure)?.section.ordinal ?? members[0]?.section.ordinal,
      mixed: members.some(({ departure }) => departure),
      sure: form.sure && !clashes(members, homes),
    };
  });
}

/** The levels at which each style is at home. */
function homesOf(forms: readonly SeriesForm[]): Map<string, Set<number>> {
  const homes = new Map<string, Set<number>>();
  for (const { members, model } of forms) {
    const { level } = members[0]?.section ?? {};
    if (!model || level === undefined) continue;
    const name = nameOf(tidied(model.style));
    const levels = homes.get(name);
    if (levels) levels.add(level);
    else homes.set(name, new Set([level]));
  }
  return homes;
}

/** The form that the standard asks for is another level's: written here, it would blur the two. */
function clashes(members: readonly MemberForm[], homes: ReadonlyMap<string, ReadonlySet<number>>): boolean {
  const changed = members.find(({ departure }) => departure === 'nonconforming');
  if (!changed) return false;
  const levels = homes.get(nameOf(tidied(changed.target)));
  return levels !== undefined && [...levels].some((level) => level !== changed.section.level);
}

interface Requirement {
  readonly applies: (style: OrdinalStyle, secondary: boolean) => boolean;
  /** Delimiters that will do; the first is written in the place of another. */
  readonly delimiters?: readonly string[];
  /** In the place of half-width ones. */
  readonly brackets?: '（）';
}

/** The form that a standard asks for in the place of `style`: `style` itself where it conforms. */
function conform(
  standard: Exclude<Standard, 'consistent'>,
  style: OrdinalStyle,
  secondary: boolean,
): OrdinalStyle {
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

const REQUIREMENTS: Readonly<Record<Exclude<Standard, 'consistent'>, readonly Requirement[]>> = {
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
