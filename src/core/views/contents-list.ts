// The list of contents held against the headings: which line names which, and where the two differ.
import type { Draft } from '../reading/draft.ts';
import type { ContentsPage } from '../reading/frame.ts';
import type { Section } from '../reading/outline.ts';
import { lowerBound } from '../reading/candidates.ts';
import type { Ordinal } from '../ordinals/ordinals.ts';
import { isBlank, skipBlanks, trimmedEnd } from '../text/characters.ts';
import { partitionPoint } from '../text/partition-point.ts';
import { groupBy } from '../text/group-by.ts';
import { stripPinyin } from '../text/pinyin.ts';
import { lineFrom } from '../text/text-lines.ts';
import { inBothScripts, simplified } from '../text/script.ts';
import { type Heading, headingOf } from './heading-title.ts';
import { longestRise } from './longest-rise.ts';

/** A numbered line of the list, with the unnumbered ones that its title goes on to. */
export interface ContentsEntry {
  readonly line: number;
  /** Inclusive. */
  readonly endLine: number;
  /** The blanks before it. */
  readonly indent: string;
  /** Every way to read its ordinal, the likelier first. */
  readonly ordinals: readonly Ordinal[];
  /** What leads to the page, with the page: ……3; empty where there is neither. */
  readonly tail: string;
}

/** A line of the list as it should be: without an entry it is wanting, without a section it is too many. */
export interface ContentsRow {
  readonly entry?: ContentsEntry;
  readonly section?: Section;
  /** Whether the entry says what the heading says. */
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
}

/** The list in front of the headings, if the draft has one. Linear in the list and the headings but for a logarithm. */
export function contentsListOf(draft: Draft): ContentsList | undefined {
  const { frame, sections } = draft;
  const page = frame.contents.find(({ line }) => line < (sections[0]?.line ?? 0));
  if (!page) return undefined;
  const spoken = spokenSections(draft);
  const { found, isWhole } = entriesOf(draft, page, spoken);
  const kept = new Map(
    longestRise(found.map(({ place }) => place)).map((at) => [found[at]?.place ?? -1, at]),
  );
  const named = spoken.filter((_, place) => kept.has(place));
  const listed = listedBeside(spoken, named);
  const kinds = kindsBySeries(draft);
  const rows: ContentsRow[] = [];
  let from = 0;
  let fitting = 0;
  let missing: Spoken[] = [];
  const fill = (to: number): void => {
    addBetween(rows, found.slice(from, to), missing);
    missing = [];
    from = to + 1;
  };
  spoken.forEach((one, place) => {
    const { section } = one;
    const at = kept.get(place) ?? -1;
    const it = found[at];
    if (it) {
      fill(at);
      const isFitting = it.entry.ordinals.some((ordinal) => kinds[section.series]?.has(kindOf(ordinal)));
      if (isFitting) fitting++;
      rows.push({ entry: it.entry, section, isRight: it.isRight && isFitting });
    } else if (listed.has(section.index)) missing.push(one);
  });
  fill(found.length);
  return { page, rows, isSound: isWhole && 2 * named.length >= found.length && 2 * fitting >= named.length };
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

/** Where the tail of a line begins that ends at `end`: at `end` where it has none. */
export function tailStart(line: string, end: number): number {
  let at = end;
  if (BRACKETS.has(line.charAt(at - 1))) at--;
  const digits = at;
  while (at > digits - MOST_DIGITS && isDigit(line.charCodeAt(at - 1))) at--;
  const hasPage = at < digits;
  if (hasPage && BRACKETS.has(line.charAt(at - 1))) at--;
  if (!hasPage) at = end;
  let leaders = 0;
  let hasTab = false;
  let start = at;
  for (; start > 0; start--) {
    if (LEADERS.has(line.charAt(start - 1))) leaders++;
    else if (!isBlank(line.charCodeAt(start - 1))) break;
    if (line.charAt(start - 1) === '\t') hasTab = true;
  }
  return leaders > 1 || (hasPage && (hasTab || start < at)) ? start : end;
}

const LEADERS: ReadonlySet<string> = new Set('.…·．');
const BRACKETS: ReadonlySet<string> = new Set('()（）');
/** Of a page number. */
const MOST_DIGITS = 4;

function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39;
}

// ---- Headings ----

interface Spoken {
  readonly section: Section;
  readonly heading: Heading;
}

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

// ---- Entries and their headings ----

interface NamedEntry {
  readonly entry: ContentsEntry;
  readonly name: string;
}

interface Found extends NamedEntry {
  /** Among the headings; -1 where it names none. */
  readonly place: number;
  /** It has the number of its heading, too, or the one that it should have. */
  readonly isRight: boolean;
}

/** The numbered lines of a page, each with the heading that it names. */
function entriesOf(
  draft: Draft,
  page: ContentsPage,
  spoken: readonly Spoken[],
): { readonly found: readonly Found[]; readonly isWhole: boolean } {
  const { lines, marks } = draft;
  const { candidates } = marks;
  const places = placesByName(draft, spoken);
  const found: Found[] = [];
  let isWhole = true;
  let after = -1;
  for (let i = lowerBound(candidates, page.line); (candidates[i]?.line ?? Infinity) <= page.endLine; i++) {
    const { line = 0, readings = [] } = candidates[i] ?? {};
    const next = candidates[i + 1]?.line ?? lines.length;
    let endLine = line;
    let is = headingNamed(places, lines, line, endLine, readings, after);
    while (is.place < 0 && endLine + 1 < Math.min(next, line + MOST_LINES) && !isEmpty(lines[endLine + 1]))
      is = headingNamed(places, lines, line, ++endLine, readings, after);
    if (is.place < 0) endLine = line;
    else after = is.place;
    if (line < page.endLine && lineFrom(lines, endLine + 1, next) < next) isWhole = false;
    const text = lines[endLine] ?? '';
    const end = trimmedEnd(text);
    const indent = indentOf(lines[line] ?? '');
    const tail = text.slice(tailStart(text, end), end);
    const [first] = readings;
    const name = first ? (namesIn(lines, line, endLine, first)[0] ?? '') : '';
    found.push({ entry: { line, endLine, indent, ordinals: readings, tail }, name, ...is });
  }
  return { found, isWhole };
}

/** How many lines an entry may be torn into. */
const MOST_LINES = 3;

function isEmpty(line: string | undefined): boolean {
  return trimmedEnd(line ?? '') === 0;
}

/** Places of the headings by what they may be called: number and name, with the number that they should have, and name alone. */
function placesByName(draft: Draft, spoken: readonly Spoken[]): ReadonlyMap<string, readonly number[]> {
  const expected = new Map<number, number>();
  for (const { members, expected: numbers } of draft.series)
    members.forEach((index, i) => expected.set(index, numbers[i] ?? 0));
  const places = new Map<string, number[]>();
  spoken.forEach(({ section, heading }, place) => {
    const name = plain(heading.title);
    const { number, prefix } = section.ordinal;
    const numbers = new Set([number, expected.get(section.index) ?? number]);
    for (const key of [...[...numbers].map((each) => keyOf(prefix, each, name)), name]) {
      const others = places.get(key);
      if (others) others.push(place);
      else places.set(key, [place]);
    }
  });
  return places;
}

/** The heading that an entry names, by number and name if there is one, else by name. */
function headingNamed(
  places: ReadonlyMap<string, readonly number[]>,
  lines: readonly string[],
  line: number,
  endLine: number,
  ordinals: readonly Ordinal[],
  after: number,
): Pick<Found, 'place' | 'isRight'> {
  const calls = ordinals.flatMap((ordinal) =>
    namesIn(lines, line, endLine, ordinal).map((name) => ({ name, ordinal })),
  );
  const right = calls.map(({ name, ordinal: { prefix, number } }) => keyOf(prefix, number, name));
  const place = placeOf(places, right, after);
  if (place >= 0) return { place, isRight: true };
  const names = calls.map(({ name }) => name).filter((name) => name.length >= LEAST_NAME);
  return { place: placeOf(places, names, after), isRight: false };
}

/** In UTF-16 units: a shorter name says nothing without its number. */
const LEAST_NAME = 2;

/** The first place behind `after` that bears one of the names, else the first at all; -1 where there is none. */
function placeOf(
  places: ReadonlyMap<string, readonly number[]>,
  names: readonly string[],
  after: number,
): number {
  let first = -1;
  for (const name of names) {
    const found = places.get(name) ?? [];
    const next = found[partitionPoint(found.length, (at) => (found[at] ?? 0) <= after)];
    if (next !== undefined) return next;
    if (first < 0) first = found[0] ?? -1;
  }
  return first;
}

/** What an entry may be called: with and without what stands at its end like a page, which may have lost what led to it. */
function namesIn(
  lines: readonly string[],
  line: number,
  endLine: number,
  { end, doubled }: Ordinal,
): readonly string[] {
  const text = lines
    .slice(line, endLine + 1)
    .join('')
    .slice(doubled?.end ?? end);
  const bare = text.slice(0, tailStart(text, trimmedEnd(text)));
  return [bare, text, bare.replace(/\d{1,4}\s*$/, '')].map(plain);
}

function keyOf(prefix: string | undefined, number: number, name: string): string {
  return `${prefix ?? ''} ${number} ${name}`;
}

/** A name without what may differ between a heading and its entry. */
function plain(name: string): string {
  const text = simplified(stripPinyin(name)).normalize('NFKC');
  return text.replace(/[^\p{L}\p{N}]/gu, '') || text.trim();
}

/**
 * Adds entries between two that name headings, and the headings between those: as many of one as of the other have been renamed,
 * else those whose names begin alike.
 */
function addBetween(rows: ContentsRow[], entries: readonly NamedEntry[], sections: readonly Spoken[]): void {
  const isEven = entries.length === sections.length;
  const places = new Map<string, number[]>();
  if (!isEven)
    sections.forEach(({ heading }, place) => {
      const beginning = beginningOf(plain(heading.title));
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
  for (const { entry, name } of entries) {
    const place = isEven ? next : placeOf(places, [beginningOf(name)], next - 1);
    const section = place < next ? undefined : sections[place]?.section;
    if (section) {
      addUntil(place);
      next = place + 1;
    }
    rows.push(section ? { entry, section, isRight: false } : { entry, isRight: false });
  }
  addUntil(sections.length);
}

function beginningOf(name: string): string {
  return name.slice(0, LEAST_NAME);
}

/** By series, how its ordinals are written, delimiters left out: （二） fits none where 二、 has been put one level up. */
function kindsBySeries({ series, sections }: Draft): readonly ReadonlySet<string>[] {
  return series.map(({ members }) => new Set(members.map((index) => kindOf(sections[index]?.ordinal))));
}

function kindOf(ordinal: Ordinal | undefined): string {
  return ordinal?.key.replace(/[、.，：·]$/, '') ?? '';
}

/** The blanks before a line's text; the byte-order mark belongs to the file, not to the line. */
export function indentOf(line: string): string {
  return line.slice(0, skipBlanks(line, 0)).replace('\uFEFF', '');
}
