// The form that each series keeps to, and where its members depart from it. The rules about forms and every edit of an
// ordinal read this, so that an ordinal is mended once, to one form.
import type { Draft } from '../core/draft.ts';
import type { Section, Series } from '../core/headings.ts';
import type { Ordinal, OrdinalStyle } from '../core/ordinals.ts';
import { conform } from './standards.ts';
import type { Standard } from './rule.ts';

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
  readonly departure?: Departure;
}

export interface SeriesForm {
  readonly series: Series;
  /** The ordinal that shows its form: the first that does not depart from it. */
  readonly model: Ordinal;
  readonly members: readonly MemberForm[];
}

/** The forms of all series, in their order. `standard` is the one to write after; "consistent" asks for no more than the series itself. */
export function formsOf(draft: Draft, standard: Standard): SeriesForm[] {
  const census = count(draft.sections);
  const groups = draft.series.map((series) => {
    const members = series.members.flatMap((index) => draft.sections[index] ?? []);
    return { series, members, form: members[0]?.ordinal.secondary ? undefined : majority(members, census) };
  });
  const widths = usualBrackets(
    groups.flatMap(({ members, form }) => (form ? { level: levelOf(members), form } : [])),
  );
  return groups.flatMap(({ series, members, form }): SeriesForm[] => {
    const common = form && widths(levelOf(members), form);
    const secondary = common ? undefined : secondaryForm(members);
    const script = scriptOf(members);
    const shift = startShift(series, members);
    const memberForms = members.map((section, i): MemberForm => {
      const { ordinal } = section;
      const kept = common ?? secondary?.(ordinal) ?? ordinal.style;
      const target = conform(standard, kept, ordinal.secondary);
      const departure =
        departureOf(ordinal, kept, script) ?? (sameStyle(kept, target) ? undefined : 'nonconforming');
      const expected = (series.expected[i] ?? 0) - shift;
      return {
        section,
        expected,
        misnumbered: expected > 0 && expected !== ordinal.number && !isOpenNumber(ordinal),
        target,
        ...(departure ? { departure } : {}),
      };
    });
    const sound = memberForms.find(({ departure }) => departure === undefined) ?? memberForms[0];
    return sound ? [{ series, members: memberForms, model: sound.section.ordinal }] : [];
  });
}

export function isBlankDelimiter(delimiter: string): boolean {
  return /^\s$/.test(delimiter);
}

/** The style without what is redundant in it, and with a pair of brackets that match. */
export function tidied(ordinal: Ordinal): OrdinalStyle {
  const { style } = ordinal;
  return {
    ...style,
    closing: PAIRS.get(style.opening) ?? style.closing,
    delimiter: ordinal.redundant ? '' : isBlankDelimiter(style.delimiter) ? ' ' : style.delimiter,
  };
}

export function isBracketed({ opening, closing }: OrdinalStyle): boolean {
  return PAIRS.has(opening) || CLOSINGS.has(closing);
}

const PAIRS: ReadonlyMap<string, string> = new Map(
  ['（）', '()', '〔〕', '【】', '[]', '［］', '〈〉', '<>'].map((pair) => [pair.charAt(0), pair.charAt(1)]),
);
const CLOSINGS: ReadonlySet<string> = new Set(PAIRS.values());

// ---- The form of a series ----

interface Census {
  readonly atLevel: (level: number, style: OrdinalStyle) => number;
  readonly inAll: (style: OrdinalStyle) => number;
  readonly withBrackets: (style: OrdinalStyle) => number;
}

/** How often each form stands in the whole draft. */
function count(sections: readonly Section[]): Census {
  const counts = new Map<string, number>();
  const add = (key: string): void => void counts.set(key, (counts.get(key) ?? 0) + 1);
  for (const { ordinal, level } of sections) {
    const style = tidied(ordinal);
    add(spell(style));
    add(`${level} ${spell(style)}`);
    if (isBracketed(style)) add(style.opening + style.closing);
  }
  return {
    atLevel: (level, style) => counts.get(`${level} ${spell(style)}`) ?? 0,
    inAll: (style) => counts.get(spell(style)) ?? 0,
    withBrackets: ({ opening, closing }) => counts.get(opening + closing) ?? 0,
  };
}

/**
 * The form of most members. Where two are as many, the one that more sections of this level have; then the brackets
 * that are commoner in the draft, then the form that is not at home at another level; then the first member's.
 */
function majority(members: readonly Section[], census: Census): OrdinalStyle | undefined {
  const voters = members.some(({ ordinal }) => !ordinal.lookalike)
    ? members.filter(({ ordinal }) => !ordinal.lookalike)
    : members;
  const votes = new Map<string, { style: OrdinalStyle; count: number }>();
  for (const { ordinal } of voters) {
    const style = tidied(ordinal);
    const vote = votes.get(spell(style));
    if (vote) vote.count++;
    else votes.set(spell(style), { style, count: 1 });
  }
  const level = levelOf(members);
  const elsewhere = (style: OrdinalStyle): number => census.inAll(style) - census.atLevel(level, style);
  const [best] = [...votes.values()].sort(
    (a, b) =>
      b.count - a.count ||
      census.atLevel(level, b.style) - census.atLevel(level, a.style) ||
      (isBracketed(a.style) && isBracketed(b.style)
        ? census.withBrackets(b.style) - census.withBrackets(a.style)
        : elsewhere(a.style) - elsewhere(b.style)),
  );
  return best?.style;
}

/**
 * The brackets that the sections of one depth agree on: a series that differs from all its like, of which there are
 * twice as many, takes theirs.
 */
function usualBrackets(
  forms: readonly { readonly level: number; readonly form: OrdinalStyle }[],
): (level: number, form: OrdinalStyle) => OrdinalStyle {
  const groups = new Map<string, Map<string, { form: OrdinalStyle; count: number }>>();
  const nameOf = (level: number, { system, opening }: OrdinalStyle): string =>
    `${level} ${system} ${SHAPES.get(opening) ?? ''}`;
  for (const { level, form } of forms) {
    if (!SHAPES.has(form.opening)) continue;
    const group = groups.get(nameOf(level, form)) ?? new Map<string, { form: OrdinalStyle; count: number }>();
    groups.set(nameOf(level, form), group);
    const known = group.get(form.opening);
    if (known) known.count++;
    else group.set(form.opening, { form, count: 1 });
  }
  return (level, form) => {
    const rows = [...(groups.get(nameOf(level, form))?.values() ?? [])].sort((a, b) => b.count - a.count);
    const [most, ...others] = rows;
    const differing = others.reduce((sum, row) => sum + row.count, 0);
    if (!most || differing === 0 || most.count < 2 * differing) return form;
    return { ...form, opening: most.form.opening, closing: most.form.closing };
  };
}

/** Brackets that differ in their width alone. */
const SHAPES: ReadonlyMap<string, string> = new Map([
  ['（', '('],
  ['(', '('],
  ['［', '['],
  ['[', '['],
]);

/**
 * 第一， 首先， 一是: here only 第一 has a delimiter to agree on, and words are as they are but where 首先 其次 goes on
 * with 第三, or 第一 其次 with 第三.
 */
function secondaryForm(members: readonly Section[]): (ordinal: Ordinal) => OrdinalStyle {
  const isWord = ({ ordinal }: Section): boolean => ordinal.style.system === 'word';
  const numbered = members.filter((member) => !isWord(member));
  // 首先 其次 第三 is a slip of the pen; whoever counts on to 第十 means it.
  const byWords =
    numbered.length === 1 && members[0] && members[1] && isWord(members[0]) && isWord(members[1]);
  const system = mostFrequent(numbered.map(({ ordinal }) => ordinal.style.system));
  const delimiter = mostFrequent(
    numbered.map(({ ordinal }) => ordinal.style.delimiter).filter((sign) => sign !== ''),
  );
  const byNumbers =
    numbered[0]?.ordinal.number === 1 && numbered.length > 1 && numbered[0].ordinal.style.opening === '第';
  return ({ style, number }) => {
    if (style.system === 'word') {
      if (!byNumbers || number !== 2) return style;
      return { opening: '第', system: system ?? 'han', closing: '', delimiter: delimiter ?? '，' };
    }
    if (byWords)
      return {
        opening: '',
        system: 'word',
        closing: '',
        delimiter: style.delimiter === '、' ? '，' : style.delimiter,
      };
    return {
      ...style,
      system: system ?? style.system,
      delimiter: style.delimiter === '' ? '' : (delimiter ?? style.delimiter),
    };
  };
}

function mostFrequent<T>(items: readonly T[]): T | undefined {
  const counts = new Map<T, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}

// ---- Departures ----

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

/** I is a Roman numeral or a letter: what its siblings make of it. */
function sameSystem(a: OrdinalStyle, b: OrdinalStyle, ordinal: Ordinal): boolean {
  if (a.system === b.system) return true;
  const letters = /^(?:latin|roman-ascii)-(upper|lower)$/;
  const [caseA, caseB] = [letters.exec(a.system)?.[1], letters.exec(b.system)?.[1]];
  return caseA !== undefined && caseA === caseB && ordinal.numeral.end - ordinal.numeral.start === 1;
}

function sameDelimiter(a: string, b: string): boolean {
  return a === b || (isBlankDelimiter(a) && isBlankDelimiter(b));
}

export function sameStyle(a: OrdinalStyle, b: OrdinalStyle): boolean {
  return (
    a.system === b.system &&
    a.opening === b.opening &&
    a.closing === b.closing &&
    sameDelimiter(a.delimiter, b.delimiter)
  );
}

/** Which of 贰 and 貳 a series in 大写 has; undefined where nothing shows it. */
type Script = 'simplified' | 'traditional' | undefined;

const SIMPLIFIED = /[贰叁陆]/;
const TRADITIONAL = /[貳參叄陸]/;

function scriptOf(members: readonly Section[]): Script {
  if (members[0]?.ordinal.style.system !== 'han-financial') return undefined;
  return mostFrequent(
    members.flatMap(({ ordinal: { text } }): Script[] =>
      SIMPLIFIED.test(text) ? ['simplified'] : TRADITIONAL.test(text) ? ['traditional'] : [],
    ),
  );
}

function hasOtherScript({ style, text }: Ordinal, script: Script): boolean {
  if (style.system !== 'han-financial' || script === undefined) return false;
  return (script === 'traditional' ? SIMPLIFIED : TRADITIONAL).test(text);
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

function levelOf(members: readonly Section[]): number {
  return members[0]?.level ?? 1;
}

function spell({ opening, system, closing, delimiter }: OrdinalStyle): string {
  return `${opening}<${system}>${closing}${delimiter}`;
}
