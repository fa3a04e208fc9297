// A candidate taken for a heading, which holds the state of its series: what is open at a place of the text is a chain of these.
import type { Form } from '../ordinals/form.ts';
import { nextPrefix } from './context.ts';
import type { ReadingFacts } from './line-facts.ts';

/** What a member of a series is in it. */
export type Role =
  | 'first'
  | 'right'
  | 'missing'
  | 'duplicate'
  | 'wrong'
  | 'exchanged'
  /** Begins anew where its family was open or stood before. */
  | 'restart'
  /** Begins at another number than the first. */
  | 'start'
  /** Goes on from a series that was closed. */
  | 'runOn';

/** A candidate taken for a heading, and with it the state of its series: what is open is a chain of these. */
export interface Member {
  /** The last member of the series that contains it. */
  readonly up: Member | undefined;
  readonly depth: number;
  /** The form the series keeps to. */
  readonly form: Form;
  readonly prefix: string | undefined;
  /** The number after which the next goes on. */
  readonly last: number;
  /** Members so far, at most 3. */
  readonly count: number;
  /** How many members its lead-in promised, 0 for none; and how many there are, counted for its sake. */
  readonly promise: number;
  readonly size: number;
  /** The number left out by an exchange, which the next must have; 0 for none. */
  readonly owed: number;
  /** Its members differ in their delimiters. */
  readonly mixed: boolean;
  /** It began at another number than 1. */
  readonly elsewhere: boolean;
  /** All its members are titles. */
  readonly titles: boolean;
  /** No paragraph has stood between its members. */
  readonly dense: boolean;
  readonly candidate: number;
  /** What it is remembered as: its family, a Markdown heading's apart from a plain one's. */
  readonly kind: number;
  readonly reading: ReadingFacts;
  readonly role: Role;
  /** The number it should have. */
  readonly expected: number;
  /** The prefix it should have: 2 for a 1.3 that stands below 2. */
  readonly expectedPrefix: string | undefined;
  /** The first member of its series, undefined for itself: whoever has the same stands in the same series. */
  readonly root: Member | undefined;
  /** For 第三条之一 the open series that it stands in. */
  readonly host: Member | undefined;
  readonly hash: number;
}

/** All members are made here, so that they have one shape. */
export function memberOf(
  up: Member | undefined,
  depth: number,
  form: Form,
  prefix: string | undefined,
  last: number,
  count: number,
  owed: number,
  mixed: boolean,
  elsewhere: boolean,
  titles: boolean,
  dense: boolean,
  candidate: number,
  markdown: number,
  reading: ReadingFacts,
  role: Role,
  expected: number,
  expectedPrefix: string | undefined,
  /** The member before it in its series. */
  before: Member | undefined,
  host: Member | undefined,
  promise: number,
): Member {
  const hash = hashOfMember(up, form, last, count, owed, mixed, candidate, host);
  const kind = kindOf(form, markdown);
  const root = before ? (before.root ?? before) : undefined;
  const size = before ? before.size + 1 : 1;
  return { promise, size, up, depth, form, prefix, last, count, owed, mixed, elsewhere, titles, dense, candidate, kind, reading, role, expected, expectedPrefix, root, host, hash }; // prettier-ignore
}

/** Equal for the same series; what it is besides decides nothing. */
function hashOfMember(
  up: Member | undefined,
  form: Form,
  last: number,
  count: number,
  owed: number,
  mixed: boolean,
  candidate: number,
  host: Member | undefined,
): number {
  let hash = up ? up.hash : 17;
  hash = Math.imul(hash ^ form.id, 0x9e3779b1) ^ (hash >>> 15);
  hash =
    Math.imul(hash ^ ((last << 5) | (count << 3) | (mixed ? 4 : 0) | (owed ? 2 : 0)), 0x85ebca6b) ^
    (hash >>> 13);
  hash = Math.imul(hash ^ candidate, 0xc2b2ae35);
  return host ? hash ^ host.hash : hash;
}

/** Whether the same series are open: then all that follows costs the same. */
export function sameOpen(a: Member | undefined, b: Member | undefined): boolean {
  let x = a;
  let y = b;
  for (; x !== y; x = x.up, y = y.up) {
    if (!x || !y || !sameSeries(x, y)) return false;
  }
  return true;
}

function sameSeries(a: Member, b: Member): boolean {
  return (
    a.hash === b.hash &&
    a.depth === b.depth &&
    a.form === b.form &&
    a.last === b.last &&
    a.count === b.count &&
    a.owed === b.owed &&
    a.mixed === b.mixed &&
    a.elsewhere === b.elsewhere &&
    a.titles === b.titles &&
    a.dense === b.dense &&
    a.promise === b.promise &&
    (a.promise === 0 || a.size === b.size) &&
    a.candidate === b.candidate &&
    a.prefix === b.prefix &&
    sameOpen(a.host, b.host)
  );
}

export function depthBelow(parent: Member | undefined): number {
  return parent ? parent.depth + 1 : 0;
}

/** Markdown has six depths of headings. */
export function kindOf(form: Form, markdown: number): number {
  return form.family * 8 + Math.min(7, markdown);
}

export function kindOrNone(member: Member | undefined): number {
  return member ? member.kind : -1;
}

/** 首先, 其次, 最后; behind 其次 writers count 第三, for which there is no word of its own. */
export function isWord({ ordinal }: ReadingFacts): boolean {
  return ordinal.style.system === 'word';
}

/** The prefix of decimals below a member, as it is counted. */
export function pathOf({ form, prefix, last }: Member): string {
  return pathWith(form, prefix, last);
}

function pathWith({ build }: Form, prefix: string | undefined, number: number): string {
  return build === 'decimal' ? `${prefix ?? ''}.${number}` : String(number);
}

/** Whether decimals below `parent` have this prefix: its number as it is counted, or as it is written where it is amiss. */
export function isPathOf(parent: Member, prefix: string | undefined): boolean {
  if (pathOf(parent) === prefix) return true;
  const { form, reading } = parent;
  return isSlipped(parent) && pathWith(form, reading.ordinal.prefix, reading.ordinal.number) === prefix;
}

/** Whether a decimal series goes on from this one in the next chapter, where chapters have no headings: 1.2, 2.1. */
export function isNextDecimal({ form, prefix, up }: Member, next: string | undefined): boolean {
  const isBelowChapter = up !== undefined && isPathOf(up, prefix);
  return form.build === 'decimal' && prefix !== undefined && !isBelowChapter && nextPrefix(prefix) === next;
}

/** What an ordinal that is inserted behind `host` has for a prefix. */
export function numberedOn({ form, prefix, last }: Member): string {
  return form.build === 'inserted' ? `${prefix ?? ''}.${last}` : String(last);
}

/** In how many others a series is inserted. */
export function hostsOf(member: Member): number {
  let count = 0;
  for (let host = member.host; host; host = host.host) count++;
  return count;
}

/** Whether a member's number is amiss: something may be said of it. */
export function isSlipped({ role }: Member): boolean {
  return role !== 'right' && role !== 'first' && role !== 'restart' && role !== 'runOn';
}

/** Whether a series has the ordinal's very form, the width of its brackets included. */
export function isLike({ form, reading }: Member, { form: own, ordinal }: ReadingFacts): boolean {
  return form === own && reading.ordinal.style.opening === ordinal.style.opening;
}
