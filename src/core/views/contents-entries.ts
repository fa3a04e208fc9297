// The lines of a list of contents, each with the heading that it names.
import type { Draft } from '../reading/draft.ts';
import type { ContentsPage } from '../reading/frame.ts';
import type { Section } from '../reading/outline.ts';
import type { Ordinal } from '../ordinals/ordinals.ts';
import { readOrdinals } from '../ordinals/reader.ts';
import { codeUnits, skipBlanks, trimmedEnd, WHITE_SPACE, withoutEnd } from '../text/characters.ts';
import { entrySpan } from '../text/list-entry.ts';
import { tailStart } from '../text/page-tail.ts';
import { partitionPoint } from '../text/partition-point.ts';
import { lowerBound } from '../text/lower-bound.ts';
import { plainName } from '../text/plain-name.ts';
import { lineFrom } from '../text/text-lines.ts';
import type { Heading } from './heading-title.ts';

/** A line of the list, with those that its title goes on to. */
export interface ContentsEntry {
  readonly line: number;
  /** Inclusive. */
  readonly endLine: number;
  /** Where its text begins on its first line, and ends on its last. */
  readonly start: number;
  readonly end: number;
  /** What stands before its text: blanks, the sign of a list. */
  readonly lead: string;
  /** Every way to read its ordinal, the likelier first; none where the list has no ordinals. */
  readonly ordinals: readonly Ordinal[];
  /** Delimiter and blanks between the ordinal and the title. */
  readonly gap: string;
  /** What stands behind its text: ……3, the end of a link. */
  readonly tail: string;
}

/** A heading that may be listed. */
export interface Spoken {
  readonly section: Section;
  readonly heading: Heading;
}

export interface Found {
  readonly entry: ContentsEntry;
  /** As names are compared. */
  readonly name: string;
  /** Of the heading that it names, among the headings; -1 where it names none. */
  readonly place: number;
  /** It has the number of its heading, too, or the one that it should have, or the list has none. */
  readonly isRight: boolean;
}

/** What is called alike in a list and among the headings has these many UTF-16 units in common at least. */
export const LEAST_NAME = 2;

/** The entries of a page, in their order. They are whole where no line among them belongs to none. Linear in the page and the headings but for a logarithm. */
export function entriesOf(
  draft: Draft,
  page: ContentsPage,
  spoken: readonly Spoken[],
): { readonly found: readonly Found[]; readonly isWhole: boolean } {
  const { lines } = draft;
  const places = placesByName(draft, spoken);
  const starts = page.isNumbered ? numberedLines(draft, page) : listedLines(draft, page);
  const named: Named[] = [];
  let isWhole = true;
  let after = -1;
  starts.forEach(({ line, readings }, i) => {
    const next = starts[i + 1]?.line ?? (page.isNumbered ? lines.length : page.endLine + 1);
    let is = namedOn(places, lines, page, line, line, readings, after);
    let longer = is;
    while (longer.place < 0 && mayGoOn(lines, page, line, longer.endLine + 1, next))
      longer = namedOn(places, lines, page, line, longer.endLine + 1, readings, after);
    if (longer.place >= 0) {
      is = longer;
      after = is.place;
    }
    if (line < page.endLine && lineFrom(lines, is.endLine + 1, next) < next) isWhole = false;
    named.push(is);
  });
  const common = ENDINGS.find(
    (ending) => 2 * named.filter((one) => one.ending === ending).length > named.length,
  );
  return { found: named.map((one) => foundOf(lines, one, common)), isWhole };
}

/** The first place behind `after` that bears one of the names, else the first at all; -1 where there is none. */
export function placeOf(
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

/** The blanks before a line's text; the byte-order mark belongs to the file, not to the line. */
export function indentOf(line: string): string {
  return withoutMark(line.slice(0, skipBlanks(line, 0)));
}

function withoutMark(lead: string): string {
  return lead.replace('\uFEFF', '');
}

// ---- Lines ----

interface Start {
  readonly line: number;
  readonly readings: readonly Ordinal[];
}

function numberedLines({ marks: { candidates } }: Draft, { line, endLine }: ContentsPage): readonly Start[] {
  return candidates.slice(lowerBound(candidates, line), lowerBound(candidates, endLine + 1));
}

function listedLines({ lines }: Draft, { line: first, endLine }: ContentsPage): readonly Start[] {
  const starts: Start[] = [];
  for (let line = first; line <= endLine; line = lineFrom(lines, line + 1)) {
    const text = lines[line] ?? '';
    const { start, end } = entrySpan(text);
    starts.push({ line, readings: readOrdinals(text.slice(0, end), start) });
  }
  return starts;
}

function mayGoOn(
  lines: readonly string[],
  { isNumbered }: ContentsPage,
  line: number,
  endLine: number,
  next: number,
): boolean {
  return isNumbered && endLine < Math.min(next, line + MOST_LINES) && trimmedEnd(lines[endLine] ?? '') > 0;
}

/** How many lines an entry may be torn into. */
const MOST_LINES = 3;

/** Where the text of an entry ends on its last line, before the page and what closes signs before it: **一、甲** */
function textEnd(line: string, start: number, { isNumbered }: ContentsPage): number {
  if (!isNumbered) return entrySpan(line).end;
  const end = Math.max(start, tailStart(line, trimmedEnd(line)));
  const lead = line.slice(0, start).trim();
  return lead === '' ? end : Math.max(start, withoutEnd(line.slice(0, end), CLOSING_SIGNS).length);
}

const CLOSING_SIGNS = codeUnits('*_】〕]］', WHITE_SPACE);

// ---- Names ----

interface Named {
  readonly line: number;
  readonly endLine: number;
  readonly start: number;
  readonly end: number;
  readonly readings: readonly Ordinal[];
  readonly place: number;
  readonly isRight: boolean;
  /** What it has behind the name of its heading, if anything. */
  readonly ending: Ending | undefined;
}

/** What may stand behind a name: it belongs to a list where most entries have it. */
interface Ending {
  readonly pattern: RegExp;
  /** Whether one entry alone may have it and be right. */
  readonly mayBeOwn: boolean;
}

const ENDINGS: readonly Ending[] = [
  // A page that has lost what led to it.
  { pattern: /\d{1,4}\s*$/, mayBeOwn: true },
  // Who speaks of it: 一、甲（张三）.
  { pattern: /\s?[（(][^（）()]{1,20}[）)]$/, mayBeOwn: false },
];

/** Places of the headings by what they may be called: number and name, with the number that they should have, and name alone. */
function placesByName(draft: Draft, spoken: readonly Spoken[]): ReadonlyMap<string, readonly number[]> {
  const expected = new Map<number, number>();
  for (const { members, expected: numbers } of draft.series)
    members.forEach((index, i) => expected.set(index, numbers[i] ?? 0));
  const places = new Map<string, number[]>();
  spoken.forEach(({ section, heading }, place) => {
    const name = plainName(heading.title);
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

function keyOf(prefix: string | undefined, number: number, name: string): string {
  return `${prefix ?? ''} ${number} ${name}`;
}

/** The heading that an entry on these lines names, by number and name if there is one, else by name. */
function namedOn(
  places: ReadonlyMap<string, readonly number[]>,
  lines: readonly string[],
  page: ContentsPage,
  line: number,
  endLine: number,
  readings: readonly Ordinal[],
  after: number,
): Named {
  const first = lines[line] ?? '';
  const start = readings[0]?.start ?? entrySpan(first).start;
  const last = lines[endLine] ?? '';
  const end = textEnd(last, line === endLine ? start : 0, page);
  const entry = { line, endLine, start, end, readings };
  const before = lines.slice(line, endLine).join('');
  const whole = before + last.slice(0, page.isNumbered ? trimmedEnd(last) : end);
  const bare = before + last.slice(0, end);
  for (const ending of [undefined, ...ENDINGS]) {
    const texts = ending ? [bare.replace(ending.pattern, '')].filter((text) => text !== bare) : [bare, whole];
    const calls = texts.flatMap((text) =>
      (readings.length > 0 ? readings : [undefined]).map((ordinal) => ({
        ordinal,
        name: plainName(text.slice(ordinal ? nameStart(ordinal) : start)),
      })),
    );
    const right = calls.flatMap(({ name, ordinal }) =>
      ordinal ? [keyOf(ordinal.prefix, ordinal.number, name)] : name.length < LEAST_NAME ? [] : [name],
    );
    const place = placeOf(places, right, after);
    if (place >= 0) return { ...entry, place, isRight: true, ending };
    // A shorter name says nothing without its number.
    const names = calls.map(({ name }) => name).filter((name) => name.length >= LEAST_NAME);
    const elsewhere = placeOf(places, names, after);
    if (elsewhere >= 0) return { ...entry, place: elsewhere, isRight: false, ending };
  }
  return { ...entry, place: -1, isRight: false, ending: undefined };
}

function nameStart({ end, doubled }: Ordinal): number {
  return doubled?.end ?? end;
}

function foundOf(lines: readonly string[], one: Named, common: Ending | undefined): Found {
  const { line, endLine, start, readings, place, ending } = one;
  const first = lines[line] ?? '';
  const last = lines[endLine] ?? '';
  const from = line === endLine ? start : 0;
  const text = last.slice(from, one.end);
  const end = common ? from + text.replace(common.pattern, '').length : one.end;
  const [ordinal] = readings;
  const behind = ordinal ? nameStart(ordinal) : start;
  const name = lines.slice(line, endLine).join('') + last.slice(0, end);
  return {
    entry: {
      line,
      endLine,
      start,
      end,
      lead: withoutMark(first.slice(0, start)),
      ordinals: readings,
      gap: ordinal ? gapBehind(first, ordinal) : '',
      tail: last.slice(end, trimmedEnd(last)),
    },
    name: plainName(name.slice(behind)),
    place,
    isRight: one.isRight && (ending === undefined || ending.mayBeOwn || ending === common),
  };
}

/** Delimiter and blanks between an ordinal and what it numbers. */
function gapBehind(line: string, { start, text, end, doubled }: Ordinal): string {
  return line.slice(start + coreOf(text).length, skipBlanks(line, doubled?.end ?? end));
}

/** An ordinal without its delimiter. */
export function coreOf(ordinal: string): string {
  return withoutEnd(ordinal, DELIMITERS);
}

const DELIMITERS = codeUnits('、，,．.。：:·', WHITE_SPACE);
