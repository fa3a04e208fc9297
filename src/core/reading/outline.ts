// The outline as plain data: what the cheapest explanation of a text says of its headings.
import type { Form } from '../ordinals/form.ts';
import type { Ordinal } from '../ordinals/ordinals.ts';
import type { Candidate, Marks } from './candidates.ts';
import { contextOf } from './context.ts';
import type { CandidateFacts, Facts } from './facts.ts';
import { LEAD } from './lines-before.ts';
import { isPathOf, isSlipped, type Member } from './member.ts';
import { type Explanation, type Margin, search, UNCERTAIN, WIDE } from './search.ts';
import { elementAt } from '../text/element-at.ts';

/** A numbered section: its heading's ordinal, its place in the tree, the lines it covers. */
export interface Section {
  /** Place in `Draft.sections`. */
  readonly index: number;
  /** Line of the heading, from 0. */
  readonly line: number;
  readonly ordinal: Ordinal;
  /** Depth in this text, 1 for the outermost. */
  readonly level: number;
  /** Index of the section it stands in, -1 at the top. */
  readonly parent: number;
  readonly children: readonly number[];
  /** The section's last line (inclusive), its children's included, trailing blank lines not. */
  readonly endLine: number;
  /** Index of its series in `Draft.series`. */
  readonly series: number;
}

/** Sections that are numbered on from one another: siblings, or a run that goes on across parents. */
export interface Series {
  /** Indices of sections, in the order of the text. */
  readonly members: readonly number[];
  /** The number each member would have if every slip were mended; same order as `members`. */
  readonly expected: readonly number[];
  /** For 1.2.3 the prefix that all members should have, "1.2"; absent for series without one. */
  readonly prefix?: string;
  /** The slips that explain the numbers as they stand; empty for a sound series. */
  readonly slips: readonly Slip[];
}

/**
 * One mistake in a series' numbers, at its root. `at` is the position in `members` where it shows; the members from
 * there to the next slip are those whose numbers it explains.
 */
export interface Slip {
  readonly kind: 'missing' | 'duplicate' | 'wrong' | 'exchanged' | 'start';
  readonly at: number;
  /** duplicate: position of the member that has the number rightly. exchanged: position of the other one. */
  readonly other?: number;
}

export interface Outline {
  readonly sections: readonly Section[];
  readonly series: readonly Series[];
  /** Lines of annex titles, each the beginning of a part of its own. */
  readonly annexes: readonly number[];
  /** By section, how certain it is; known where there is a slip, for then rivals have been looked at. */
  readonly margins: readonly Margin[] | undefined;
  /** In the order of the text. */
  readonly contents: readonly ListedLines[];
}

/** Lines that list the headings of the text, from the first numbered one to the last (inclusive). */
export interface ListedLines {
  readonly line: number;
  readonly endLine: number;
}

/** The headings among the candidates of `marks`, with the table's weights unless others are given. Never throws; linear in the candidates. */
export function outlineOf(marks: Marks, facts: Facts, weights?: ArrayLike<number>): Outline {
  const { candidates } = facts;
  if (candidates.length === 0) return { ...EMPTY, annexes: annexesOf(marks, facts, NO_PARTS, false) };
  const context = contextOf(facts);
  const given = weights ? { weights } : {};
  let found = search(candidates, context, given);
  // Where there is a slip, whatever else might be is looked at.
  if (found.members.some(isSlipped))
    found = search(candidates, context, { ...WIDE, ...given, margins: true });
  return publish(marks, facts, found, contentsPages(marks, facts, context.contents));
}

const EMPTY: Outline = { sections: [], series: [], annexes: [], contents: [], margins: undefined };
const NO_PARTS: ReadonlySet<number> = new Set();

function publish(
  marks: Marks,
  facts: Facts,
  { members, parts, margins }: Explanation,
  contents: readonly ListedLines[],
): Outline {
  const { candidates } = marks;
  // By candidate, the section that it opens.
  const places = new Int32Array(candidates.length).fill(-1);
  for (let index = 0; index < members.length; index++) places[members[index]?.candidate ?? 0] = index;
  const children = new Groups(members.length);
  const runs = new Groups(members.length);
  // By the candidate of its first member, each series.
  const seriesAt = new Int32Array(candidates.length).fill(-1);
  let count = 0;
  const sections = members.map((member, index): Open => {
    const root = (member.root ?? member).candidate;
    let series = seriesAt[root] ?? -1;
    if (series < 0) series = seriesAt[root] = count++;
    runs.add(series, index);
    const line = candidates[member.candidate]?.line ?? 0;
    const parent = member.up ? (places[member.up.candidate] ?? -1) : -1;
    if (parent >= 0) children.add(parent, index);
    return {
      index,
      line,
      ordinal: member.reading.ordinal,
      level: member.depth + 1,
      parent,
      children: NO_CHILDREN,
      endLine: line,
      series,
    };
  });
  for (const section of sections) section.children = children.of(section.index);
  let known: Beginnings | undefined;
  const beginnings = (): Beginnings => (known ??= beginningsIn(members));
  const series = Array.from({ length: count }, (_, at) =>
    seriesFrom(runs.of(at), members, facts.candidates, beginnings),
  );
  setEndLines(candidates, facts, members, sections, parts);
  return {
    sections,
    series,
    annexes: annexesOf(marks, facts, parts, members.length > 0),
    contents,
    margins: margins && members.map(({ candidate }) => margins[candidate] ?? UNCERTAIN),
  };
}

function contentsPages({ candidates }: Marks, facts: Facts, contents: Uint8Array): readonly ListedLines[] {
  const pages: ListedLines[] = [];
  for (let from = contents.indexOf(1), to = 0; from >= 0; from = contents.indexOf(1, to)) {
    to = from + 1;
    while (contents[to] === 1 && facts.candidates[to]?.landmark !== 'contents') to++;
    pages.push({ line: candidates[from]?.line ?? 0, endLine: candidates[to - 1]?.line ?? 0 });
  }
  return pages;
}

/** How series begin, by their form. */
interface Beginnings {
  /** The first of all members that has it. */
  readonly firsts: ReadonlyMap<Form, Member>;
  /** Of decimals: their lists begin at 1 in two chapters for each one in which they do not. */
  readonly atOne: ReadonlySet<Form>;
}

function beginningsIn(members: readonly Member[]): Beginnings {
  const firsts = new Map<Form, Member>();
  const balances = new Map<Form, number>();
  for (const member of members) {
    const { form, root, reading, role } = member;
    if (!firsts.has(form)) firsts.set(form, member);
    if (root || form.build !== 'decimal') continue;
    const isFirst = role !== 'start' && reading.ordinal.number === 1;
    balances.set(form, (balances.get(form) ?? 0) + (isFirst ? 1 : -2));
  }
  return {
    firsts,
    atOne: new Set(Array.from(balances).flatMap(([form, balance]) => (balance >= 0 ? [form] : []))),
  };
}

/** A section that is not finished yet. */
type Open = { -readonly [Key in keyof Section]: Section[Key] };

/** Items in groups, both numbered from 0. An array for each that grows would take several times the room. */
class Groups {
  /** By group, its first item and its last; by item, the next one of its group; each counted from 1, 0 for none. */
  readonly #first: Int32Array;
  readonly #last: Int32Array;
  readonly #next: Int32Array;

  constructor(length: number) {
    this.#first = new Int32Array(length);
    this.#last = new Int32Array(length);
    this.#next = new Int32Array(length);
  }

  add(group: number, item: number): void {
    const last = this.#last[group] ?? 0;
    if (last === 0) this.#first[group] = item + 1;
    else this.#next[last - 1] = item + 1;
    this.#last[group] = item + 1;
  }

  /** The items of a group in the order in which they were added. */
  of(group: number): readonly number[] {
    let item = this.#first[group] ?? 0;
    if (item === 0) return NO_CHILDREN;
    const items = GATHERED;
    while (items.length > 0) items.pop();
    for (; item > 0; item = this.#next[item - 1] ?? 0) items.push(item - 1);
    return items.slice();
  }
}

/** Where items are gathered: an array that grows is larger than what is in it. */
const GATHERED: number[] = [];

function seriesFrom(
  group: readonly number[],
  members: readonly Member[],
  candidates: readonly CandidateFacts[],
  beginnings: () => Beginnings,
): Series {
  let isSound = true;
  const expected = group.map((index) => {
    const member = members[index];
    if (member && isSlipped(member)) isSound = false;
    return member?.expected ?? 0;
  });
  const prefix = elementAt(members, group[0])?.expectedPrefix;
  const slips = isSound ? NO_SLIPS : slipsIn(group, members, candidates, beginnings());
  return prefix === undefined
    ? { members: group, expected, slips }
    : { members: group, expected, prefix, slips };
}

function slipsIn(
  group: readonly number[],
  members: readonly Member[],
  candidates: readonly CandidateFacts[],
  beginnings: Beginnings,
): readonly Slip[] {
  const isLed = isLedIn(group, members, candidates);
  return slipsOf(
    group.map((index) => members[index]),
    !isLed && isCut(group, members, beginnings),
    isLed || comesAfterLike(elementAt(members, group[0]), beginnings),
    beginnings,
  );
}

/** Whether a series of its form that begins with 1 stands before it: then nothing was cut off in front of this one. */
function comesAfterLike(first: Member | undefined, { firsts }: Beginnings): boolean {
  const before = first && firsts.get(first.form);
  return before !== first && before?.reading.ordinal.number === 1;
}

/**
 * Whether a series may begin in its midst: the text itself does, and the series is the first of its form; or it runs on through
 * several sections, as a list that was begun before.
 */
function isCut(group: readonly number[], members: readonly Member[], { firsts }: Beginnings): boolean {
  const first = elementAt(members, group[0]);
  if (!first) return false;
  if (group.some((index) => members[index]?.up !== first.up)) return true;
  const isText = members[0]?.role === 'start';
  return isText && firsts.get(first.form) === first;
}

/** 现通知如下： stands before the first member: nothing is cut off there. */
function isLedIn(
  group: readonly number[],
  members: readonly Member[],
  candidates: readonly CandidateFacts[],
): boolean {
  const first = elementAt(candidates, elementAt(members, group[0])?.candidate);
  return first?.lead === LEAD.colon && !first.leadIsCandidate;
}

/** 第二章 第二章 第三章: whatever counts them, the first is at fault. */
function isMistakenFirst(members: readonly (Member | undefined)[], at: number): boolean {
  const [first, second] = members;
  return at === 0 && first?.last === 2 && second?.role === 'duplicate' && second.reading.ordinal.number === 2;
}

/**
 * Annex titles before the candidates that open a part, and those behind the last candidate. Where a text has no sections and
 * nothing closes it, a line like 附录 is a part of it as any other.
 */
function annexesOf(
  { candidates }: Marks,
  facts: Facts,
  parts: ReadonlySet<number>,
  hasSections: boolean,
): number[] {
  if (!hasSections && !facts.end.closed) return [];
  const lines: number[] = [];
  for (const candidate of [...parts].sort((a, b) => a - b)) {
    for (const back of facts.candidates[candidate]?.annexes ?? [])
      lines.push((candidates[candidate]?.line ?? 0) - back);
  }
  const last = candidates.at(-1)?.line ?? 0;
  return [...lines, ...facts.end.annexes.map((offset) => last + offset)];
}

/** Shared by all sections without children. */
const NO_CHILDREN: readonly number[] = [];
const NO_SLIPS: readonly Slip[] = [];

function slipsOf(
  members: readonly (Member | undefined)[],
  isCut: boolean,
  /** Its first number must be 1, even at the top. */
  isWhole: boolean,
  { atOne }: Beginnings,
): readonly Slip[] {
  const slips: Slip[] = [];
  members.forEach((member, at) => {
    switch (member?.role) {
      case 'missing':
        slips.push({ kind: 'missing', at });
        break;
      case 'duplicate':
        slips.push({ kind: 'duplicate', at, other: at - 1 });
        break;
      case 'wrong': {
        const ahead = aheadOf(member);
        // 一、 三、 四、: what goes on from a wrong number is no fault of its own.
        if (ahead > 0 && ahead === aheadOf(members[at - 1])) break;
        slips.push({ kind: ahead > 0 && ahead === aheadOf(members[at + 1]) ? 'missing' : 'wrong', at });
        break;
      }
      case 'exchanged':
        if (members[at - 1]?.role !== 'exchanged') slips.push({ kind: 'exchanged', at, other: at + 1 });
        break;
      case 'start':
        // At the top a text may begin in the middle of a ladder: it was cut, or its first part has no number.
        if (
          isMistakenFirst(members, at) ||
          (member.form.build === 'decimal'
            ? members.length > 1 && member.up && isPathOf(member.up, member.prefix) && atOne.has(member.form)
            : (member.up || isWhole) && !isCut && !member.form.unit)
        )
          slips.push({ kind: 'start', at });
        break;
      case 'first':
      case 'right':
      case 'restart':
      case 'runOn':
      case undefined:
    }
  });
  return slips.length > 0 ? slips : NO_SLIPS;
}

/** By how much the number of a wrong member is greater than it should be. */
function aheadOf(member: Member | undefined): number {
  return member?.role === 'wrong' ? member.reading.ordinal.number - member.expected : 0;
}

/** A section ends before the next one that is not inside it, before a new part, before what closes the whole text. */
function setEndLines(
  candidates: readonly Candidate[],
  facts: Facts,
  members: readonly Member[],
  sections: readonly Open[],
  parts: ReadonlySet<number>,
): void {
  const open: Open[] = [];
  const close = (level: number, end: number): void => {
    for (let top = open.at(-1); top && top.level >= level; top = open.at(-1)) {
      open.pop();
      top.endLine = Math.max(top.line, end);
    }
  };
  let before = -1;
  for (const section of sections) {
    const candidate = members[section.index]?.candidate ?? -1;
    if (parts.has(candidate)) close(1, stopIn(candidates, facts, before + 1, candidate) ?? section.line);
    close(section.level, section.line - 1 - (facts.candidates[candidate]?.blanks ?? 0));
    open.push(section);
    before = candidate;
  }
  const end = stopIn(candidates, facts, before + 1, candidates.length - 1);
  const notes = firstNote(candidates, facts, before + 1);
  const above = (candidates[notes]?.line ?? 0) - 1 - (facts.candidates[notes]?.blanks ?? 0);
  close(1, end ?? (notes >= 0 ? above : (candidates.at(-1)?.line ?? 0) + facts.end.length));
}

/** The first of the notes from `from` on that the text ends with, [1] [2] [3]; -1 without any, or where they are all that a section has. */
function firstNote(candidates: readonly Candidate[], facts: Facts, from: number): number {
  let first = candidates.length;
  while (first > from && NOTE_BRACKETS.has(candidates[first - 1]?.readings[0]?.style.opening ?? '')) first--;
  const isLast = first < candidates.length && facts.end.length === 0;
  return isLast && (facts.candidates[first]?.loose ?? 0) > 0 ? first : -1;
}

const NOTE_BRACKETS: ReadonlySet<string> = new Set(['[', '［', '〔']);

/** The last line of a section behind whose heading the candidates `from` to `to` stand, where something ends it before them. */
function stopIn(
  candidates: readonly Candidate[],
  facts: Facts,
  from: number,
  to: number,
): number | undefined {
  for (let i = from; i <= to; i++) {
    const stop = facts.candidates[i]?.stop ?? 0;
    if (stop > 0) return (candidates[i]?.line ?? 0) - stop;
  }
  return undefined;
}
