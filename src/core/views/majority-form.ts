// The form that most sections have: of a series, of what stands below sections of one form, of a depth. One vote for all
// who ask, so that a fix, a new section and a moved one agree.
import type { Section } from '../reading/outline.ts';
import type { Draft } from '../reading/draft.ts';
import type { Ordinal, OrdinalStyle } from '../ordinals/ordinals.ts';
import { isBracketed, nameOf, tidied } from '../ordinals/styles.ts';

export interface Ranked<Item> {
  /** The first of its name. */
  readonly item: Item;
  readonly count: number;
}

/** Items counted by name, the commonest first; of two that are as common, the one that comes first. */
export function ranked<Item>(items: Iterable<Item>, nameOf: (item: Item) => string): Ranked<Item>[] {
  const counts = new Map<string, { item: Item; count: number }>();
  for (const item of items) {
    const name = nameOf(item);
    const row = counts.get(name);
    if (row) row.count++;
    else counts.set(name, { item, count: 1 });
  }
  return [...counts.values()].sort((a, b) => b.count - a.count);
}

export interface MajorityForm {
  /** Tidy: without redundant delimiters, with a pair of brackets that match. */
  readonly style: OrdinalStyle;
  /** A section that is written so, if there is one; else one that comes near. */
  readonly model: Section;
  /** Whether the sections, or else those of their level, decide it. */
  readonly sure: boolean;
}

/**
 * The form of most sections, and of its ways of being written the commonest, but : , and 。 only where it has no other. Where two are as many, the one that more
 * sections of this level in the draft have; then the brackets that are commoner in it, then the form that is not at home at
 * another level; then the first. Lookalikes have no vote unless there are no others.
 */
export function majorityForm(draft: Draft, sections: readonly Section[]): MajorityForm | undefined {
  const genuine = sections.filter(({ ordinal }) => !ordinal.lookalike);
  const voters = genuine.length > 0 ? genuine : sections;
  const votes = ranked(voters, ({ ordinal }) => nameOf(tidied(ordinal.style, ordinal.redundant)));
  const [only] = votes;
  if (!only) return undefined;
  if (votes.length === 1) return formOf(voters, only.item, true);
  const { atLevel, inAll, withBrackets } = censusOf(draft);
  const kinds = new Map(ranked(voters, kindOf).map(({ item, count }) => [kindOf(item), count]));
  const level = sections[0]?.level ?? 1;
  const rows = votes.map(({ item, count }) => {
    const style = tidied(item.ordinal.style, item.ordinal.redundant);
    const fit = NEVER_RIGHT.test(style.delimiter) ? 0 : 1;
    return { item, style, score: [fit, kinds.get(kindOf(item)) ?? 0, count, atLevel(level, style)] };
  });
  const elsewhere = (style: OrdinalStyle): number => inAll(style) - atLevel(level, style);
  const [best, second] = rows.sort(
    (a, b) =>
      compareScores(b.score, a.score) ||
      (isBracketed(a.style) && isBracketed(b.style)
        ? withBrackets(b.style) - withBrackets(a.style)
        : elsewhere(a.style) - elsewhere(b.style)),
  );
  return best && formOf(voters, best.item, !second || compareScores(best.score, second.score) > 0);
}

/** Chinese text has ： and ， (GB/T 15834-2011 5.1), 。 ends a sentence, and 丶 is none: where a series has another delimiter too, that is right. */
const NEVER_RIGHT = /^[:,。丶]$/;

/** 1.1 and 1.1.1 are one kind. */
function kindOf({ ordinal: { key, style } }: Section): string {
  return style.system === 'decimal' ? style.system : key;
}

function formOf(sections: readonly Section[], like: Section, sure: boolean): MajorityForm {
  const style = tidied(like.ordinal.style, like.ordinal.redundant);
  const name = nameOf(style);
  const model = sections.find(({ ordinal }) => !ordinal.redundant && nameOf(ordinal.style) === name) ?? like;
  return { style, model, sure };
}

function compareScores(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((it, i) => it !== b[i]);
  return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}

// ---- How often each form stands in the whole draft ----

interface Census {
  readonly atLevel: (level: number, style: OrdinalStyle) => number;
  readonly inAll: (style: OrdinalStyle) => number;
  readonly withBrackets: (style: OrdinalStyle) => number;
}

const CENSUSES = new WeakMap<Draft, Census>();

function censusOf(draft: Draft): Census {
  let census = CENSUSES.get(draft);
  if (!census) CENSUSES.set(draft, (census = count(draft.sections)));
  return census;
}

function count(sections: readonly Section[]): Census {
  const counts = new Map<string, number>();
  const add = (key: string): void => void counts.set(key, (counts.get(key) ?? 0) + 1);
  for (const { ordinal, level } of sections) {
    const style = tidied(ordinal.style, ordinal.redundant);
    add(nameOf(style));
    add(`${level} ${nameOf(style)}`);
    if (isBracketed(style)) add(style.opening + style.closing);
  }
  return {
    atLevel: (level, style) => counts.get(`${level} ${nameOf(style)}`) ?? 0,
    inAll: (style) => counts.get(nameOf(style)) ?? 0,
    withBrackets: ({ opening, closing }) => counts.get(opening + closing) ?? 0,
  };
}

// ---- Brackets of one depth ----

/**
 * The brackets that the sections of one depth agree on: a series that differs from all its like, of which there are
 * twice as many, takes theirs.
 */
export function usualBrackets(
  series: readonly { readonly level: number; readonly style: OrdinalStyle | undefined }[],
): (level: number, style: OrdinalStyle) => OrdinalStyle {
  // Most drafts have one kind of brackets only.
  const openings = new Set<string>();
  for (const { style } of series) if (style && SHAPES.has(style.opening)) openings.add(style.opening);
  if (openings.size < 2) return (_, style) => style;
  const groups = new Map<string, OrdinalStyle[]>();
  const groupOf = (level: number, { system, opening }: OrdinalStyle): string =>
    `${level} ${system} ${SHAPES.get(opening) ?? ''}`;
  for (const { level, style } of series) {
    if (!style || !SHAPES.has(style.opening)) continue;
    const name = groupOf(level, style);
    const group = groups.get(name);
    if (group) group.push(style);
    else groups.set(name, [style]);
  }
  const most = new Map<string, OrdinalStyle | undefined>();
  for (const [name, styles] of groups) {
    const [first] = ranked(styles, ({ opening }) => opening);
    const differing = styles.length - (first?.count ?? 0);
    most.set(name, first && differing > 0 && first.count >= 2 * differing ? first.item : undefined);
  }
  return (level, style) => {
    const usual = SHAPES.has(style.opening) ? most.get(groupOf(level, style)) : undefined;
    return usual ? { ...style, opening: usual.opening, closing: usual.closing } : style;
  };
}

/** A list whose members all have one style, and the series that it stands below. */
interface List {
  /** The section that contains it, and the series of that; -1 at the top. */
  readonly parent: number;
  readonly above: number;
  readonly style: OrdinalStyle | undefined;
}

/**
 * What a list like 1. 2. should have that stands below the same series as many others, nearly all of which have another delimiter,
 * and alone in its section, for two lists of one may be meant to differ; sure where the draft has the list's own nowhere else.
 */
export function usualDelimiters<Of extends List>(
  lists: readonly Of[],
): (list: Of) => { readonly style: OrdinalStyle; readonly sure: boolean } | undefined {
  if (!differInDelimiters(lists)) return () => undefined;
  const cousins = new Map<string, OrdinalStyle[]>();
  const nameOfCousins = ({ above, style }: Of): string | undefined =>
    above >= 0 && style && isDelimited(style) ? `${above} ${style.system}` : undefined;
  const lengths = new Map<string, number>();
  const siblings = new Map<string, number>();
  const nameOfSiblings = ({ parent, style }: Of): string => `${parent} ${style?.system ?? ''}`;
  for (const list of lists) {
    const name = nameOfCousins(list);
    if (list.style) lengths.set(nameOf(list.style), (lengths.get(nameOf(list.style)) ?? 0) + 1);
    if (name === undefined || !list.style) continue;
    siblings.set(nameOfSiblings(list), (siblings.get(nameOfSiblings(list)) ?? 0) + 1);
    const known = cousins.get(name);
    if (known) known.push(list.style);
    else cousins.set(name, [list.style]);
  }
  const usual = new Map<string, Ranked<OrdinalStyle>>();
  for (const [name, styles] of cousins) {
    const [first] = ranked(styles, ({ delimiter }) => delimiter);
    if (first && first.count < styles.length && first.count >= LEAST_ALIKE * (styles.length - first.count))
      usual.set(name, first);
  }
  return (list) => {
    const style = usual.get(nameOfCousins(list) ?? '')?.item;
    if (!style || !list.style || style.delimiter === list.style.delimiter) return undefined;
    if (siblings.get(nameOfSiblings(list)) !== 1) return undefined;
    return { style, sure: (lengths.get(nameOf(list.style)) ?? 0) === 1 };
  };
}

/** Most drafts have one delimiter for each numeral system. */
function differInDelimiters(lists: readonly List[]): boolean {
  const known = new Map<string, string>();
  return lists.some(({ style }) => {
    if (!style || !isDelimited(style)) return false;
    const first = known.get(style.system);
    if (first === undefined) known.set(style.system, style.delimiter);
    return first !== undefined && first !== style.delimiter;
  });
}

/** For each list that differs. */
const LEAST_ALIKE = 4;

function isDelimited({ opening, closing, delimiter }: OrdinalStyle): boolean {
  return opening === '' && closing === '' && delimiter.trim() !== '';
}

/** Brackets that differ in their width alone. */
const SHAPES: ReadonlyMap<string, string> = new Map([
  ['（', '('],
  ['(', '('],
  ['［', '['],
  ['[', '['],
]);

// ---- 第一， 首先， 一是 ----

/**
 * Here only 第一 has a delimiter to agree on, and words are as they are but where 首先 其次 goes on with 第三, or 第一 其次
 * with 第三.
 */
export function secondaryForm(members: readonly Section[]): (ordinal: Ordinal) => OrdinalStyle {
  const isWord = ({ ordinal }: Section): boolean => ordinal.style.system === 'word';
  const numbered = members.filter((member) => !isWord(member));
  // 首先 其次 第三 is a slip of the pen; whoever counts on to 第十 means it.
  const byWords =
    numbered.length === 1 && members[0] && members[1] && isWord(members[0]) && isWord(members[1]);
  const styles = numbered.flatMap(({ ordinal }) => (ordinal.secondary ? ordinal.style : []));
  const usual = ranked(styles, ({ opening, closing }) => opening + closing)[0]?.item;
  const system = ranked(styles, (style) => style.system)[0]?.item.system;
  const delimited = styles.filter(({ delimiter }) => delimiter !== '');
  const delimiter = ranked(delimited, (style) => style.delimiter)[0]?.item.delimiter;
  const byNumbers =
    numbered[0]?.ordinal.number === 1 && numbered.length > 1 && numbered[0].ordinal.style.opening === '第';
  return ({ style, number, secondary }) => {
    // 第一， 第二， 三、
    if (!secondary && usual)
      return { ...usual, system: system ?? usual.system, delimiter: delimiter ?? usual.delimiter };
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
