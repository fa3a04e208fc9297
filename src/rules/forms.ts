// The form that each series keeps to, and where its members depart from it. The rules about forms and every edit of an
// ordinal read this, so that an ordinal is mended once, to one form.
import type { Draft } from '../core/reading/draft.ts';
import type { Section, Series } from '../core/reading/outline.ts';
import type { Ordinal, OrdinalStyle } from '../core/ordinals/ordinals.ts';
import type { Standard } from './rule.ts';
import { conform } from './standards.ts';
import {
  hasOtherScript,
  isBracketed,
  sameDelimiter,
  sameStyle,
  sameSystem,
  type Script,
  scriptOf,
  spell,
  tidied,
} from './styles.ts';
import { type Census, census, levelOf, majority, secondaryForm, usualBrackets } from './usual-forms.ts';

/** How a member departs from the form of its series; the first that holds, for one ordinal is one fault. */
export type Departure = 'lookalike' | 'numeral' | 'brackets' | 'redundant' | 'delimiter' | 'nonconforming';

export interface MemberForm {
  readonly section: Section;
  /** The number it should have. */
  readonly expected: number;
  /** Its number is another: a slip of its series explains it, and mends its form along with it. */
  readonly misnumbered: boolean;
  /** What an edit writes. */
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

/**
 * The forms of all series, in their order. `standard` is the one to write after; "consistent" asks for no more than the
 * series itself.
 */
export function formsOf(draft: Draft, standard: Standard): SeriesForm[] {
  // Most series are uniform and need no vote.
  let counted: Census | undefined;
  const groups = draft.series.map((series): Group => {
    const members = sectionsOf(draft, series);
    const uniform = uniformStyle(members);
    if (uniform || isSecondary(members)) return { series, members, uniform, form: uniform, sure: true };
    counted ??= census(draft.sections);
    return { series, members, uniform, ...majority(members, counted) };
  });
  const widths = usualBrackets(groups);
  const forms = groups.map((group) => formOf(group, widths, standard));
  if (standard === 'consistent') return forms;
  const homes = homesOf(forms);
  return forms.map((form) => ({ ...form, sure: form.sure && !clashes(form, homes) }));
}

interface Group {
  readonly series: Series;
  readonly members: readonly Section[];
  /** The style of all members, if they have one and there is nothing to tidy in it. */
  readonly uniform: OrdinalStyle | undefined;
  /** The style that the members should have; undefined where each has its own, as 首先 and 其次. */
  readonly form: OrdinalStyle | undefined;
  readonly sure: boolean;
}

function formOf(
  { series, members, uniform, form, sure }: Group,
  widths: (level: number, form: OrdinalStyle) => OrdinalStyle,
  standard: Standard,
): SeriesForm {
  const common = form && widths(levelOf(members), form);
  const secondary = common ? undefined : secondaryForm(members);
  const script = scriptOf(members);
  const alike = common !== undefined && common === uniform && script === undefined;
  const shift = startShift(series, members);
  let mixed = false;
  let model: Ordinal | undefined;
  const memberForms: MemberForm[] = [];
  for (const section of members) {
    const { ordinal } = section;
    const kept = common ?? secondary?.(ordinal) ?? ordinal.style;
    const target = conform(standard, kept, ordinal.secondary);
    const nonconforming = target === kept || sameStyle(kept, target) ? undefined : 'nonconforming';
    const departure = (alike ? undefined : departureOf(ordinal, kept, script)) ?? nonconforming;
    const expected = (series.expected[memberForms.length] ?? 0) - shift;
    const hasOtherPrefix = series.prefix !== undefined && ordinal.prefix !== series.prefix;
    const misnumbered =
      expected > 0 && (expected !== ordinal.number || hasOtherPrefix) && !isOpenNumber(ordinal);
    if (departure) mixed = true;
    else model ??= ordinal;
    memberForms.push({ section, expected, misnumbered, target, departure });
  }
  return { series, members: memberForms, model: model ?? members[0]?.ordinal, mixed, sure };
}

/** The levels at which each style is at home. */
function homesOf(forms: readonly SeriesForm[]): Map<string, Set<number>> {
  const homes = new Map<string, Set<number>>();
  for (const { members } of forms) {
    const first = members[0]?.section;
    if (!first) continue;
    const name = spell(tidied(first.ordinal.style));
    const levels = homes.get(name);
    if (levels) levels.add(first.level);
    else homes.set(name, new Set([first.level]));
  }
  return homes;
}

/** The form that the standard asks for is another level's: written here, it would blur the two. */
function clashes({ members }: SeriesForm, homes: ReadonlyMap<string, ReadonlySet<number>>): boolean {
  const changed = members.find(({ departure }) => departure === 'nonconforming');
  if (!changed) return false;
  const levels = homes.get(spell(tidied(changed.target)));
  return levels !== undefined && [...levels].some((level) => level !== changed.section.level);
}

function sectionsOf({ sections }: Draft, { members }: Series): Section[] {
  const found: Section[] = [];
  for (const index of members) {
    const section = sections[index];
    if (section) found.push(section);
  }
  return found;
}

function isSecondary([first]: readonly Section[]): boolean {
  return first?.ordinal.secondary ?? false;
}

function uniformStyle(members: readonly Section[]): OrdinalStyle | undefined {
  const style = members[0]?.ordinal.style;
  if (!style || isSecondary(members) || tidied(style).closing !== style.closing) return undefined;
  for (const { ordinal } of members) {
    if (ordinal.lookalike || ordinal.redundant || !sameStyle(ordinal.style, style)) return undefined;
  }
  return style;
}

function departureOf(ordinal: Ordinal, form: OrdinalStyle, script: Script): Departure | undefined {
  const { style } = ordinal;
  if (ordinal.lookalike) return 'lookalike';
  if (!sameSystem(style, form, ordinal) || hasOtherScript(ordinal, script)) return 'numeral';
  if (style.opening !== form.opening || style.closing !== form.closing) {
    return isBracketed(style) || isBracketed(form) ? 'brackets' : undefined;
  }
  if (ordinal.redundant && form.delimiter === '') return 'redundant';
  return sameDelimiter(style.delimiter, form.delimiter) ? undefined : 'delimiter';
}

// ---- Numbers ----

/** 再次 and 最后 are whatever number comes. */
function isOpenNumber({ style, number }: Ordinal): boolean {
  return style.system === 'word' && number > 2;
}

/** A series that begins amiss is counted from the number it begins with; mended, it begins with 1. */
function startShift({ slips, expected }: Series, members: readonly Section[]): number {
  const first = expected[0] ?? 1;
  return slips.some(({ kind, at }) => kind === 'start' && at === 0) && first === members[0]?.ordinal.number
    ? first - 1
    : 0;
}
