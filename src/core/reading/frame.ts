// What stands around the numbered sections: title, date and speaker line, salutation before them; closing, annexes and
// what a copied page leaves behind after them.
import { type Marks } from './candidates.ts';
import { isTail } from './landmarks.ts';
import { trimmedEnd } from '../text/characters.ts';
import { groupBy } from '../text/group-by.ts';
import { entrySpan, isLinked } from '../text/list-entry.ts';
import { plainName } from '../text/plain-name.ts';
import { lineBefore, lineFrom } from '../text/text-lines.ts';
import { readOrdinals } from '../ordinals/reader.ts';
import { simplified } from '../text/script.ts';
import { anyOf, THANKS } from '../text/vocabulary.ts';
import type { ListedLines, Outline, Section } from './outline.ts';
import { type Head, readHead } from './head.ts';
import { type Place, placeOf } from './place.ts';
import { lowerBound } from '../text/lower-bound.ts';

/** A list of the headings; between its numbered lines there may be others. */
export interface ContentsPage extends ListedLines {
  /** The line that says 目录; -1 where none does. */
  readonly title: number;
  /** Whether its lines begin with ordinals as headings do; otherwise with none, or behind the sign of a list: - [一、甲](#一甲). */
  readonly isNumbered: boolean;
  /** Whether its lines were found among what may be headings. */
  readonly isOfCandidates: boolean;
}

export interface Frame extends Head {
  /** 谢谢大家！ */
  readonly closing?: Place;
  /** Lists of the headings. */
  readonly contents: readonly ContentsPage[];
  /** Lines that begin an annex. */
  readonly annexes: readonly Place[];
  /** The first line that belongs to nothing in the draft: notes, a rule, a bookmark; the number of lines if none. */
  readonly tail: number;
}

export function readFrame(
  lines: readonly string[],
  marks: Marks,
  sections: readonly Section[],
  { annexes, contents }: Pick<Outline, 'annexes' | 'contents'>,
): Frame {
  const firstHeading = sections[0]?.line ?? lines.length;
  const lastHeading = sections.at(-1)?.line ?? -1;
  const numbered = contents.map(({ line, endLine }) => ({
    line,
    endLine,
    title: contentsTitle(marks, { line, endLine }),
    isNumbered: !isLinked(lines[line] ?? ''),
    isOfCandidates: true,
  }));
  const pages = [...numbered, ...unnumberedPages(lines, marks, sections, numbered)].sort(
    (a, b) => a.line - b.line,
  );
  const head = readHead(lines, marks, pages, firstHeading);
  const tail = tailStart(lines, marks, lastHeading + 1);
  const closing = closingBefore(lines, tail, Math.max(lastHeading, head.salutation?.line ?? -1));
  return {
    ...head,
    ...(closing ? { closing } : {}),
    contents: pages,
    annexes: annexes.map((line) => placeOf(lines, line)),
    tail,
  };
}

/** The line that says 目录, between a page's first line and the numbered line before. */
function contentsTitle({ candidates, landmarks }: Marks, { line }: ListedLines): number {
  const it = landmarks[lowerBound(landmarks, line) - 1];
  const before = candidates[lowerBound(candidates, line) - 1]?.line ?? -1;
  return it?.kind === 'contents' && it.line > before ? it.line : -1;
}

/** Lists below 目录 whose lines are no candidates: so many of them are called as headings are. */
function unnumberedPages(
  lines: readonly string[],
  { landmarks }: Marks,
  sections: readonly Section[],
  numbered: readonly ContentsPage[],
): ContentsPage[] {
  const titles = landmarks.filter(
    ({ line, kind }) => kind === 'contents' && !numbered.some(({ title }) => title === line),
  );
  if (titles.length === 0 || sections.length === 0) return [];
  const names = sections.map(({ line, ordinal }) => plainName((lines[line] ?? '').slice(ordinal.end)));
  const byBeginning = groupBy(names, (name) => name.slice(0, LEAST_NAME));
  const isListed = (line: string): boolean => {
    const { start, end } = entrySpan(line);
    const text = line.slice(start, end);
    const name = plainName(text.slice(readOrdinals(text, 0)[0]?.end ?? 0));
    const alike = name.length < LEAST_NAME ? undefined : byBeginning.get(name.slice(0, LEAST_NAME));
    return alike?.some((heading) => heading.startsWith(name)) === true;
  };
  return titles.flatMap(({ line: title }) => {
    const to = sections[lowerBound(sections, title)]?.line ?? lines.length;
    let found = 0;
    let others = 0;
    let first = -1;
    let last = -1;
    for (let line = lineFrom(lines, title + 1, to); line < to; line = lineFrom(lines, line + 1, to)) {
      const text = lines[line] ?? '';
      const isNamed = isListed(text);
      if (isNamed) found++;
      // A link is an entry, whatever its heading is called by now.
      if (isNamed || isLinked(text)) {
        if (first < 0) first = line;
        last = line;
      } else if (++others > found + MOST_OTHERS) break;
    }
    return found > 1 ? [{ line: first, endLine: last, title, isNumbered: false, isOfCandidates: false }] : [];
  });
}

/** In UTF-16 units, for a line without a number. */
const LEAST_NAME = 2;
/** Lines of a list that name no heading, beside as many that do. */
const MOST_OTHERS = 2;

/** The first line from `from` on that ends the text's last section; the number of lines where there is none. */
function tailStart(lines: readonly string[], { landmarks }: Marks, from: number): number {
  const ending = landmarks.find(({ line, kind }) => line >= from && (isTail(kind) || kind === 'closing'));
  return ending?.line ?? lines.length;
}

/** 谢谢大家！ on a line of its own, or as the last sentence of the last paragraph before the tail. */
function closingBefore(lines: readonly string[], tail: number, after: number): Place | undefined {
  const own = tail < lines.length ? placeOf(lines, tail) : undefined;
  if (own && CLOSING.test(simplified((lines[tail] ?? '').slice(own.start)))) return own;
  const line = lineBefore(lines, tail);
  const match = line > after ? CLOSING_THANKS.exec(simplified(lines[line] ?? '')) : null;
  return match ? { line, start: match.index, end: trimmedEnd(lines[line] ?? '') } : undefined;
}

const CLOSING = new RegExp(`^${anyOf(THANKS)}`);
const CLOSING_THANKS = new RegExp(`${anyOf(THANKS)}[^。！!？?，,；;：:]{0,16}[。！!.]?\\s*$`);
