// How a number may go on in an open series: as it should, or by one of the slips.
import type { Form } from '../ordinals/form.ts';
import { ROW, type RowId } from './evidence.ts';
import type { ReadingFacts } from './line-facts.ts';
import type { Member, Role } from './member.ts';

/** How a candidate goes on in a series. */
export interface Way {
  readonly role: Role;
  /** What is counted for it; undefined where it is no slip. */
  readonly slip: RowId | undefined;
  /** The number from which the next goes on: its own, the one that it should have, or the one before. */
  readonly last: 'number' | 'next' | 'before';
  /** The number that it should have must come next. */
  readonly owes: boolean;
}

export const WAY = {
  right: { role: 'right', slip: undefined, last: 'number', owes: false },
  missing: { role: 'missing', slip: ROW.missing, last: 'number', owes: false },
  /** The first of two exchanged. */
  exchange: { role: 'exchanged', slip: ROW.exchange, last: 'number', owes: true },
  exchanged: { role: 'exchanged', slip: ROW.exchanged, last: 'before', owes: false },
  duplicate: { role: 'duplicate', slip: ROW.duplicate, last: 'next', owes: false },
  doubled: { role: 'duplicate', slip: ROW.doubled, last: 'before', owes: false },
  wrong: { role: 'wrong', slip: ROW.wrong, last: 'next', owes: false },
  otherPrefix: { role: 'wrong', slip: ROW.otherPrefix, last: 'next', owes: false },
} as const satisfies Readonly<Record<string, Way>>;

const WAYS = {
  none: [],
  right: [WAY.right],
  otherPrefix: [WAY.otherPrefix],
  exchanged: [WAY.exchanged],
  again: [WAY.duplicate, WAY.doubled],
  overNext: [WAY.missing, WAY.exchange, WAY.wrong],
  farther: [WAY.missing, WAY.wrong],
  astray: [WAY.wrong],
} as const satisfies Readonly<Record<string, readonly Way[]>>;

/** All ways in which `number` may go on in a series. */
export function waysOn(
  series: Member,
  { form, ordinal, lookalike }: ReadingFacts,
  number: number,
  otherNumeral: boolean,
  /** The numbers between stand elsewhere, or are left out. */
  isLeftOut: boolean,
): readonly Way[] {
  const next = series.last + 1;
  if (form.build === 'decimal' && series.prefix !== ordinal.prefix) return WAYS.otherPrefix;
  // The second of two exchanged comes right after the first.
  if (series.owed > 0) return number === series.owed ? WAYS.exchanged : WAYS.none;
  if (number === next) return WAYS.right;
  if (otherNumeral || lookalike || (ordinal.digits && (number < next || number > next + 2))) return WAYS.none;
  if (number === series.last) return WAYS.again;
  if (number < next || number >= next + MOST_MISSING) return WAYS.astray;
  if (isLeftOut) return WAYS.right;
  return number === next + 1 ? WAYS.overNext : WAYS.farther;
}

/** 一、 2、 三、: another numeral in the same build. */
export function isKin(a: Form, b: Form): boolean {
  if (a.build !== b.build || a.numeral === b.numeral) return false;
  if (a.build === 'bare') return a.variant === b.variant;
  return a.build === 'bracketed';
}

/** 一、 （二） 三、 or 一、 2. 三、 or 第一， 二、: the very number that comes next, in the form of another level. */
export function isInOtherForm({ form: own, last }: Member, { form, ordinal }: ReadingFacts): boolean {
  if (ordinal.number !== last + 1 || form.worded) return false;
  return isLevelForm(form)
    ? isLevelForm(own) || own.build === 'enumeration'
    : form.build === 'enumeration' && isLevelForm(own);
}

function isLevelForm({ build }: Form): boolean {
  return build === 'bare' || build === 'bracketed' || build === 'enclosed';
}

/** More numbers than this are not missing: another series begins. */
export const MOST_MISSING = 30;
