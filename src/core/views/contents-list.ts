// The list of contents held against the headings: which line names which, and where the two differ.
import type { Draft } from '../reading/draft.ts';
import type { ContentsPage } from '../reading/frame.ts';
import type { Section } from '../reading/outline.ts';
import type { Ordinal } from '../ordinals/ordinals.ts';
import { groupBy } from '../text/group-by.ts';
import { plainName } from '../text/plain-name.ts';
import { inBothScripts } from '../text/script.ts';
import {
  type ContentsEntry,
  entriesOf,
  type Found,
  LEAST_NAME,
  placeOf,
  type Spoken,
} from './contents-entries.ts';
import { headingOf } from './heading-title.ts';
import { longestRise } from './longest-rise.ts';

/** A line of the list as it should be: without an entry it is wanting, without a section it is too many. */
export interface ContentsRow {
  readonly entry?: ContentsEntry;
  readonly section?: Section;
  /** Whether the entry says what the heading says, or nothing that a heading would. */
  readonly isRight: boolean;
}

export interface ContentsList {
  readonly page: ContentsPage;
  /** In the order of the headings; entries without one stand where they stand in the list. */
  readonly rows: readonly ContentsRow[];
  /**
   * Half of the entries name headings, in the headings' own forms, and no line among them belongs to nothing: what differs has been
   * changed since.
   */
  readonly isSound: boolean;
  /** Why nobody can tell what its lines should be: it is about something else, or several entries stand on one line. */
  readonly isOfOthers: boolean;
  readonly isRunTogether: boolean;
}

/** The draft's list of contents: the one in front of the headings, else one below 目录. Linear in the list and the headings but for a logarithm. */
export function contentsListOf(draft: Draft): ContentsList | undefined {
  const { frame, sections } = draft;
  const page =
    frame.contents.find(({ line }) => line < (sections[0]?.line ?? 0)) ??
    // Behind the text; an annex has a list of its own.
    frame.contents.find(({ title }) => title >= 0 && title < (frame.annexes[0]?.line ?? Infinity));
  if (!page) return undefined;
  const spoken = spokenSections(draft);
  const { found, isWhole } = entriesOf(draft, page, spoken);
  const kept = new Map(
    longestRise(found.map(({ place }) => place)).map((at) => [found[at]?.place ?? -1, at]),
  );
  const named = spoken.filter((_, place) => kept.has(place));
  const isAbout = 2 * named.length >= found.length;
  const isOfOthers = !isAbout && !isLike(found, spoken);
  const listed = named.length > 0 ? listedBeside(spoken, named) : listedByKind(spoken, found);
  const kinds = kindsBySeries(draft);
  const rows: ContentsRow[] = [];
  let from = 0;
  let fitting = 0;
  let missing: Spoken[] = [];
  // Where a list has no ordinals, what the text says on a line of its own is no heading's old name: 前言.
  const isBare = 2 * found.filter(({ entry }) => entry.ordinals.length === 0).length > found.length;
  let said: ReadonlySet<string> | undefined;
  const mayBeRenamed = ({ entry, name }: Found): boolean =>
    entry.ordinals.length > 0 || (isBare && !(said ??= namesAround(draft, page)).has(name));
  const fill = (to: number): void => {
    addBetween(rows, found.slice(from, to), missing, mayBeRenamed);
    missing = [];
    from = to + 1;
  };
  spoken.forEach((one, place) => {
    const { section } = one;
    const at = kept.get(place) ?? -1;
    const it = found[at];
    if (it) {
      fill(at);
      const { ordinals } = it.entry;
      const isFitting =
        ordinals.length === 0 || ordinals.some((ordinal) => kinds[section.series]?.has(kindOf(ordinal)));
      if (isFitting) fitting++;
      rows.push({ entry: it.entry, section, isRight: it.isRight && isFitting });
    } else if (listed.has(section.index)) missing.push(one);
  });
  fill(found.length);
  const others = found.filter(({ place }) => place < 0);
  const headings = others.length > 0 ? groupBy(spoken.map(nameOf), beginningOf) : NO_NAMES;
  const isRunTogether = others.some((one) => holdsSeveral(one, headings));
  const isSound = isWhole && isAbout && !isRunTogether && 2 * fitting >= named.length;
  return { page, rows, isSound, isOfOthers, isRunTogether };
}

/** The sections that a new list names: whole levels, down to LEVELS deep, as far as most headings of a level stand alone. */
export function sectionsToList(draft: Draft): readonly Section[] {
  const spoken = spokenSections(draft);
  let deepest = 1;
  while (deepest < LEVELS && standsAlone(spoken, deepest + 1)) deepest++;
  return spoken.filter(({ section }) => section.level <= deepest).map(({ section }) => section);
}

/** How deep a new list goes. */
const LEVELS = 3;

// ---- Headings ----

/** All but articles with what stands in them, which nobody lists, and annexes. */
function spokenSections(draft: Draft): readonly Spoken[] {
  const { sections, frame } = draft;
  const end = frame.annexes[0]?.line ?? Infinity;
  const left = new Set<number>();
  for (const { index, line, parent, ordinal } of sections)
    if (line >= end || left.has(parent) || ARTICLE.test(ordinal.text)) left.add(index);
  return sections
    .filter(({ index }) => !left.has(index))
    .map((section) => ({ section, heading: headingOf(draft, section) }));
}

const ARTICLE = new RegExp(`[${inBothScripts('条')}]`);

/** Whether there are headings of a level, and half of them are paragraphs by themselves. */
function standsAlone(spoken: readonly Spoken[], level: number): boolean {
  const forms = spoken.filter(({ section }) => section.level === level).map(({ heading }) => heading.form);
  return forms.length > 0 && 2 * forms.filter((form) => form === 'standalone').length >= forms.length;
}

/**
 * The sections that a list should name that names `named`: those of a level and a form that stand alone, or that begin their paragraph,
 * where it names half of them.
 */
function listedBeside(spoken: readonly Spoken[], named: readonly Spoken[]): ReadonlySet<number> {
  const kindOfHeading = ({ section, heading }: Spoken): string =>
    `${section.level} ${heading.form} ${kindOf(section.ordinal)}`;
  const all = groupBy(spoken, kindOfHeading);
  const listed = new Set<number>();
  for (const [kind, some] of groupBy(named, kindOfHeading)) {
    const alike = all.get(kind) ?? [];
    if (2 * some.length >= alike.length) for (const { section } of alike) listed.add(section.index);
  }
  return listed;
}

/** The sections that are written as entries are, where no entry names one. */
function listedByKind(spoken: readonly Spoken[], found: readonly Found[]): ReadonlySet<number> {
  const kinds = new Set(found.map(({ entry }) => kindOf(entry.ordinals[0])));
  return new Set(
    spoken.flatMap(({ section }) => (kinds.has(kindOf(section.ordinal)) ? [section.index] : [])),
  );
}

// ---- Entries and headings ----

/** Whether half of the entries begin as headings with their numbers do, or have those numbers one after another. */
function isLike(found: readonly Found[], spoken: readonly Spoken[]): boolean {
  const likeNames = new Set(
    spoken.map(
      ({ section, heading }) => `${section.ordinal.number} ${beginningOf(plainName(heading.title))}`,
    ),
  );
  const like = found.filter(({ entry, name, place }) => {
    const [ordinal] = entry.ordinals;
    return place >= 0 || likeNames.has(`${ordinal?.number} ${beginningOf(name)}`);
  });
  if (2 * like.length >= found.length) return true;
  const listed = listedByKind(spoken, found);
  const numbers = spoken.filter(({ section }) => listed.has(section.index));
  return (
    found.length === numbers.length &&
    found.every(({ entry }, i) => entry.ordinals[0]?.number === numbers[i]?.section.ordinal.number)
  );
}

/** Whether what is called as one heading goes on with another: 一、甲 二、乙 on one line. */
function holdsSeveral({ name }: Found, headings: ReadonlyMap<string, readonly string[]>): boolean {
  const nameAt = (at: number): string | undefined =>
    headings
      .get(beginningOf(name.slice(at)))
      ?.find((it) => it.length >= LEAST_NAME && name.startsWith(it, at));
  const first = nameAt(0);
  if (first === undefined) return false;
  for (let at = first.length; at < name.length; at++) if (nameAt(at) !== undefined) return true;
  return false;
}

/**
 * Adds entries between two that name headings, and the headings between those: as many of one as of the other have been renamed,
 * else those whose names begin alike. What has no ordinal and begins like none is no heading's: 前言.
 */
function addBetween(
  rows: ContentsRow[],
  entries: readonly Found[],
  sections: readonly Spoken[],
  mayBeRenamed: (one: Found) => boolean,
): void {
  // One that names a heading which stands elsewhere has come to stand in the wrong place.
  const unnamed = entries.filter(({ place }) => place < 0);
  const isEven = unnamed.length === sections.length && unnamed.every(mayBeRenamed);
  const places = new Map<string, number[]>();
  if (!isEven)
    sections.forEach((one, place) => {
      const beginning = beginningOf(nameOf(one));
      const others = places.get(beginning);
      if (others) others.push(place);
      else places.set(beginning, [place]);
    });
  let next = 0;
  const addUntil = (to: number): void => {
    for (; next < to; next++) {
      const section = sections[next]?.section;
      if (section) rows.push({ section, isRight: false });
    }
  };
  for (const { entry, name, place: named } of entries) {
    if (named >= 0) {
      rows.push({ entry, isRight: false });
      continue;
    }
    const place = isEven ? next : placeOf(places, [beginningOf(name)], next - 1);
    const section = place < next ? undefined : sections[place]?.section;
    if (section) {
      addUntil(place);
      next = place + 1;
    }
    rows.push(section ? { entry, section, isRight: false } : { entry, isRight: entry.ordinals.length === 0 });
  }
  addUntil(sections.length);
}

/** What the short lines outside of a page say. */
function namesAround({ lines }: Draft, { line, endLine }: ContentsPage): ReadonlySet<string> {
  const short = lines.filter((text, at) => (at < line || at > endLine) && text.length <= LONGEST_NAME);
  return new Set(short.map((text) => plainName(text)));
}

/** In UTF-16 units. */
const LONGEST_NAME = 60;

const NO_NAMES: ReadonlyMap<string, readonly string[]> = new Map();

function nameOf({ heading }: Spoken): string {
  return plainName(heading.title);
}

function beginningOf(name: string): string {
  return name.slice(0, LEAST_NAME);
}

/** By series, how its ordinals are written, delimiters left out: （二） fits none where 二、 has been put one level up. */
function kindsBySeries({ series, sections }: Draft): readonly ReadonlySet<string>[] {
  return series.map(({ members }) => new Set(members.map((index) => kindOf(sections[index]?.ordinal))));
}

/** 一、 and 一 before a blank are one: a list may be written with delimiters where the headings are without, or the other way. */
export function kindOf(ordinal: Ordinal | undefined): string {
  return ordinal?.key.replace(/[、.，：·。 ]$/, '') ?? '';
}
