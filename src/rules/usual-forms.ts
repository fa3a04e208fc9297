// The form that most members of a series have, or most series of a depth.
import type { Section } from '../core/reading/outline.ts';
import type { Ordinal, OrdinalStyle } from '../core/ordinals/ordinals.ts';
import { isBracketed, mostFrequent, spell, tidied } from './styles.ts';

export interface Census {
  readonly atLevel: (level: number, style: OrdinalStyle) => number;
  readonly inAll: (style: OrdinalStyle) => number;
  readonly withBrackets: (style: OrdinalStyle) => number;
}

/** How often each form stands in the whole draft. */
export function census(sections: readonly Section[]): Census {
  const counts = new Map<string, number>();
  const add = (key: string): void => void counts.set(key, (counts.get(key) ?? 0) + 1);
  for (const { ordinal, level } of sections) {
    const style = tidied(ordinal.style, ordinal.redundant);
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
 * that are commoner in the draft, then the form that is not at home at another level; then the first member's. Not `sure` where
 * neither members nor level decide.
 */
export function majority(
  members: readonly Section[],
  { atLevel, inAll, withBrackets }: Census,
): { readonly form: OrdinalStyle | undefined; readonly sure: boolean } {
  const voters = members.some(({ ordinal }) => !ordinal.lookalike)
    ? members.filter(({ ordinal }) => !ordinal.lookalike)
    : members;
  const votes = new Map<string, { style: OrdinalStyle; count: number }>();
  for (const { ordinal } of voters) {
    const style = tidied(ordinal.style, ordinal.redundant);
    const vote = votes.get(spell(style));
    if (vote) vote.count++;
    else votes.set(spell(style), { style, count: 1 });
  }
  const level = levelOf(members);
  const elsewhere = (style: OrdinalStyle): number => inAll(style) - atLevel(level, style);
  const [best, second] = [...votes.values()].sort(
    (a, b) =>
      b.count - a.count ||
      atLevel(level, b.style) - atLevel(level, a.style) ||
      (isBracketed(a.style) && isBracketed(b.style)
        ? withBrackets(b.style) - withBrackets(a.style)
        : elsewhere(a.style) - elsewhere(b.style)),
  );
  const sure =
    !best ||
    !second ||
    best.count > second.count ||
    atLevel(level, best.style) > atLevel(level, second.style);
  return { form: best?.style, sure };
}

/**
 * The brackets that the sections of one depth agree on: a series that differs from all its like, of which there are
 * twice as many, takes theirs.
 */
export function usualBrackets(
  series: readonly { readonly members: readonly Section[]; readonly form: OrdinalStyle | undefined }[],
): (level: number, form: OrdinalStyle) => OrdinalStyle {
  const groups = new Map<string, Map<string, { form: OrdinalStyle; count: number }>>();
  const nameOf = (level: number, { system, opening }: OrdinalStyle): string =>
    `${level} ${system} ${SHAPES.get(opening) ?? ''}`;
  const openings = new Set<string>();
  for (const { members, form } of series) {
    if (!form || !SHAPES.has(form.opening)) continue;
    openings.add(form.opening);
    const level = levelOf(members);
    const group = groups.get(nameOf(level, form)) ?? new Map<string, { form: OrdinalStyle; count: number }>();
    groups.set(nameOf(level, form), group);
    const known = group.get(form.opening);
    if (known) known.count++;
    else group.set(form.opening, { form, count: 1 });
  }
  return (level, form) => {
    if (openings.size < 2 || !SHAPES.has(form.opening)) return form;
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
export function secondaryForm(members: readonly Section[]): (ordinal: Ordinal) => OrdinalStyle {
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

export function levelOf(members: readonly Section[]): number {
  return members[0]?.level ?? 1;
}
