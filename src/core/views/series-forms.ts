// The form that each series keeps to, the number that each member should have, and where members depart from either. What
// the rules report, what renumbering writes and what a new section takes its form from are all asked of this.
import type { Draft } from '../reading/draft.ts';
import type { Section, Series } from '../reading/outline.ts';
import { isOpenNumber } from '../ordinals/open-number.ts';
import type { Ordinal, OrdinalStyle } from '../ordinals/ordinals.ts';
import {
  hasMatchingBrackets,
  isBracketed,
  sameDelimiter,
  sameStyle,
  sameSystem,
  type Script,
  scriptOf,
} from '../ordinals/styles.ts';
import { factsOf } from './sections.ts';
import { majorityForm, ranked, secondaryForm, usualBrackets, usualDelimiters } from './majority-form.ts';

/** How a member departs from the form of its series; the first that holds, for one ordinal is one fault. */
export type Departure = 'lookalike' | 'numeral' | 'brackets' | 'redundant' | 'delimiter' | 'nonconforming';

export interface MemberForm {
  readonly section: Section;
  /** The number it should have. */
  readonly expected: number;
  /** Its number is another: a slip of its series explains it, and mends its form along with it. */
  readonly misnumbered: boolean;
  /** The style it should have. */
  readonly target: OrdinalStyle;
  readonly departure: Departure | undefined;
}

export interface SeriesForm {
  readonly series: Series;
  /** The ordinal that shows its form: the first that does not depart from it. */
  readonly model: Ordinal | undefined;
  readonly members: readonly MemberForm[];
  /** Whether any member departs from the form. */
  readonly mixed: boolean;
  /** Whether the text itself decides what its departing members should look like. */
  readonly sure: boolean;
}

/** The forms of all series, in their order. Asked again of the same draft, it costs nothing. */
export function seriesForms(draft: Draft): readonly SeriesForm[] {
  let forms = KNOWN.get(draft);
  if (!forms) KNOWN.set(draft, (forms = find(draft)));
  return forms;
}

const KNOWN = new WeakMap<Draft, readonly SeriesForm[]>();

function find(draft: Draft): SeriesForm[] {
  const groups = draft.series.map((series): Group => {
    const members = sectionsOf(draft, series);
    const uniform = uniformStyle(members);
    const level = levelOf(members);
    const parent = members[0]?.parent ?? -1;
    const above = draft.sections[parent]?.series ?? -1;
    // Most series are uniform and need no vote.
    if (uniform || isSecondary(members))
      return { series, level, parent, above, members, uniform, style: uniform, sure: true };
    const { style, sure = true } = majorityForm(draft, members) ?? {};
    return { series, level, parent, above, members, uniform, style, sure };
  });
  const widths = usualBrackets(groups);
  const delimiters = usualDelimiters(groups);
  return groups.map((group) => {
    const usual = delimiters(group);
    return formOf(draft, usual ? { ...group, ...usual } : group, widths);
  });
}

interface Group {
  readonly series: Series;
  readonly level: number;
  /** The section that contains the first of them, and the series of that; -1 at the top. */
  readonly parent: number;
  readonly above: number;
  readonly members: readonly Section[];
  /** The style of all members, if they have one and there is nothing to tidy in it. */
  readonly uniform: OrdinalStyle | undefined;
  /** The style that the members should have; undefined where each has its own, as 首先 and 其次. */
  readonly style: OrdinalStyle | undefined;
  readonly sure: boolean;
}

function formOf(
  draft: Draft,
  { series, level, members, uniform, style, sure }: Group,
  widths: (level: number, style: OrdinalStyle) => OrdinalStyle,
): SeriesForm {
  const common = style && widths(level, style);
  const secondary = common ? undefined : secondaryForm(members);
  const script = scriptOfMost(members);
  const alike = common !== undefined && common === uniform && script === undefined;
  const shift = startShift(series, members);
  let mixed = false;
  let model: Ordinal | undefined;
  // Mapped, for an array that is filled bit by bit takes room for many more.
  const memberForms = members.map((section, at): MemberForm => {
    const { ordinal } = section;
    const usual = common ?? secondary?.(ordinal) ?? ordinal.style;
    const departs = alike ? undefined : departureOf(ordinal, usual, script, common === undefined);
    // The rest of it stands on another line.
    const isTorn = departs !== undefined && factsOf(draft, section)?.torn !== undefined;
    const target = isTorn ? ordinal.style : usual;
    const departure = isTorn ? undefined : departs;
    const expected = (series.expected[at] ?? 0) - shift;
    const hasOtherPrefix = series.prefix !== undefined && ordinal.prefix !== series.prefix;
    const misnumbered =
      expected > 0 && (expected !== ordinal.number || hasOtherPrefix) && !isOpenNumber(ordinal);
    if (departure) mixed = true;
    else model ??= ordinal;
    return { section, expected, misnumbered, target, departure };
  });
  return { series, members: memberForms, model: model ?? members[0]?.ordinal, mixed, sure };
}

function sectionsOf({ sections }: Draft, { members }: Series): Section[] {
  const first = sections[members[0] ?? -1];
  return first ? members.map((index) => sections[index] ?? first) : [];
}

function levelOf(members: readonly Section[]): number {
  return members[0]?.level ?? 1;
}

function isSecondary([first]: readonly Section[]): boolean {
  return first?.ordinal.secondary ?? false;
}

function uniformStyle(members: readonly Section[]): OrdinalStyle | undefined {
  const style = members[0]?.ordinal.style;
  if (!style || isSecondary(members) || !hasMatchingBrackets(style)) return undefined;
  for (const { ordinal } of members) {
    if (ordinal.lookalike || ordinal.redundant || !sameStyle(ordinal.style, style)) return undefined;
  }
  return style;
}

function departureOf(
  ordinal: Ordinal,
  form: OrdinalStyle,
  script: Script,
  isEnumeration: boolean,
): Departure | undefined {
  const { style } = ordinal;
  if (ordinal.lookalike) return 'lookalike';
  if (!sameSystem(style, form, ordinal) || hasOtherScript(ordinal, script)) return 'numeral';
  if (style.opening !== form.opening || style.closing !== form.closing) {
    if (isBracketed(style) || isBracketed(form)) return 'brackets';
    // 第一， 第二， 三、 or 一、 第二， but not 第一， 其二， nor 部分 and 部份.
    if (isEnumeration && ordinal.secondary) return undefined;
    return style.opening === '' || form.opening === '' ? 'numeral' : undefined;
  }
  if (ordinal.redundant && form.delimiter === '') return 'redundant';
  return sameDelimiter(style.delimiter, form.delimiter) ? undefined : 'delimiter';
}

function hasOtherScript(ordinal: Ordinal, script: Script): boolean {
  const own = script && scriptOf(ordinal);
  return own !== undefined && own !== script;
}

/** The script of most members in 大写; undefined where none shows it. */
function scriptOfMost(members: readonly Section[]): Script {
  if (members[0]?.ordinal.style.system !== 'han-financial') return undefined;
  const shown = members.flatMap(({ ordinal }) => scriptOf(ordinal) ?? []);
  return ranked(shown, (script) => script)[0]?.item;
}

/** A series that begins amiss is counted from the number it begins with; mended, it begins with 1. */
function startShift({ slips, expected }: Series, members: readonly Section[]): number {
  const first = expected[0] ?? 1;
  return slips.some(({ kind, at }) => kind === 'start' && at === 0) && first === members[0]?.ordinal.number
    ? first - 1
    : 0;
}
