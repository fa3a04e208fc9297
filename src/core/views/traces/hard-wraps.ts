// Line ends that a page or a PDF file has put into the middle of a paragraph. The structure that has been read decides where
// a paragraph may go on; the width at which the text was cut decides where it does.
import type { Draft } from '../../reading/draft.ts';
import type { Frame } from '../../reading/frame.ts';
import type { Section } from '../../reading/outline.ts';
import { tornOrdinal } from '../../ordinals/torn.ts';
import { trimmedEnd } from '../../text/characters.ts';
import { linesWithTraces } from '../line-prefilter.ts';
import { headingsByLine } from '../sections.ts';
import { isCandidate, isNumbered } from './candidates.ts';
import { areApart, joinAfter } from './joining.ts';
import { type LineEnding, type LineShape, LineShapes } from './line-shapes.ts';
import { omissionsIn } from './omissions.ts';
import { pageLines } from './page-lines.ts';
import { pageNumberLines } from './page-numbers.ts';
import type { Trace } from './trace.ts';
import { NEARLY_FULL, type WrappedPart, wrappedParts } from './wrapped-parts.ts';

/**
 * The line ends after which a paragraph goes on, and those that part an ordinal from its title. Never across what begins
 * something of its own: a heading, a list item, a salutation, a date, an annex, a row of a table. Where the text does not
 * tell, the line end stays. Linear in the text's length.
 */
export function hardWraps(draft: Draft): readonly Trace[] {
  const text = readText(draft);
  const found: Trace[] = [];
  let paragraph = NEW_PARAGRAPH;
  let next = 0;
  for (let line = 0; line + 1 < draft.lines.length; line++) {
    while ((text.parts[next]?.to ?? Infinity) <= line) next++;
    const part = text.parts[next];
    const isCut = part !== undefined && part.from <= line;
    if (isCut) paragraph = extend(paragraph, draft.lines[line] ?? '');
    const verdict = isTornNumber(text, line)
      ? 'torn-number'
      : (isCut ? goesOn(text, line, paragraph, part) : breaksOff(text, line)) && 'hard-wrap';
    if (verdict) found.push(joinAfter(draft, line, verdict));
    else paragraph = NEW_PARAGRAPH;
  }
  return found;
}

// ---- Below: how ----

interface Text {
  readonly draft: Draft;
  readonly shapes: LineShapes;
  readonly parts: readonly Part[];
  /** The section whose heading begins on a line. */
  readonly sectionOn: (line: number) => Section | undefined;
  /** Titles, but for those that go on in the next line and those that are prose: the text may begin anywhere. */
  readonly titles: ReadonlySet<number>;
  /** Whether the next line begins something of its own. */
  readonly isEnd: (line: number) => boolean;
  /** The forms of ordinals whose headings stand on lines of their own. */
  readonly standalone: ReadonlySet<string>;
  /** The lines that break off one after another as far as has been asked, the lines in their order. */
  readonly chain: Chain;
}

interface Chain {
  /** The first line that does not break off. */
  last: number;
  /** Whether the paragraph comes to an end there. */
  ends: boolean;
}

interface Part extends WrappedPart {
  /** What shows where a paragraph ends. */
  readonly habit: 'blank lines' | 'indents' | 'nothing';
}

/** What has been seen of a paragraph so far. */
interface Paragraph {
  readonly lines: number;
  readonly isIndented: boolean;
  /** Whether a sentence has ended in it: then it is no heading. */
  readonly hasSentence: boolean;
  /** How many quotes and brackets are open. */
  readonly open: number;
}

const NEW_PARAGRAPH: Paragraph = { lines: 0, isIndented: false, hasSentence: false, open: 0 };

function extend({ lines, isIndented, hasSentence, open }: Paragraph, text: string): Paragraph {
  for (const sign of text.match(PAIRED) ?? []) open = OPENING.test(sign) ? open + 1 : Math.max(0, open - 1);
  return {
    lines: lines + 1,
    isIndented: lines === 0 ? /^\s/.test(text) : isIndented,
    hasSentence: hasSentence || SENTENCE.test(text),
    open,
  };
}

const PAIRED = /[“”「」『』《》（）]/g;
const OPENING = /[“「『《（]/;
const SENTENCE = /[。！？；]/;

function readText(draft: Draft): Text {
  const { lines, frame } = draft;
  const shapes = new LineShapes(lines);
  let page: ReadonlySet<number> | undefined;
  const isPage = (line: number): boolean => (page ??= linesOfPage(draft)).has(line);
  const listed = listedLines(frame);
  const isEnd = (line: number): boolean =>
    shapes.at(line + 1)?.ending === 'blank' ||
    areApart(draft, line, line + 1) ||
    listed.has(line) ||
    listed.has(line + 1) ||
    isPage(line) ||
    isPage(line + 1);
  const sectionOn = headingsByLine(draft);
  // A heading by itself is as long as it happens to be.
  const isEvidence = (line: number): boolean =>
    (!sectionOn(line) || SENTENCE.test(lines[line] ?? '')) && !isEnd(line);
  const parts = wrappedParts(shapes, isEvidence).map((part) => ({
    ...part,
    habit: habitOf(lines, shapes, part, sectionOn),
  }));
  const titleLines = new Set(frame.title.map(({ line }) => line));
  return {
    draft,
    shapes,
    parts,
    sectionOn,
    titles: new Set([...titleLines].filter((line) => !titleLines.has(line + 1) && !shapes.at(line)?.isProse)),
    isEnd,
    standalone: standaloneForms(draft, shapes, parts),
    chain: { last: -1, ends: false },
  };
}

/** A line of a list of contents is as long as its heading happens to be. */
function listedLines({ contents }: Frame): ReadonlySet<number> {
  const listed = new Set<number>();
  for (const page of contents) for (let line = page.line; line <= page.endLine; line++) listed.add(line);
  return listed;
}

/** What a page has put between the lines of the text, and its notices: no part of any paragraph. */
function linesOfPage(draft: Draft): ReadonlySet<number> {
  const notices = linesWithTraces(draft).filter((line) => {
    const text = draft.lines[line] ?? '';
    const [first] = omissionsIn(text);
    return first !== undefined && text.slice(0, first.start).trim() === '';
  });
  return new Set([...pageLines(draft), ...pageNumberLines(draft), ...notices]);
}

/** Told by what stands behind lines that surely end a paragraph; where there are few, behind headings by themselves too. */
function habitOf(
  lines: readonly string[],
  shapes: LineShapes,
  { from, to, roomLeft }: WrappedPart,
  sectionOn: Text['sectionOn'],
): Part['habit'] {
  const afterEnds = { all: 0, blank: 0, indented: 0 };
  const afterHeadings = { all: 0, blank: 0, indented: 0 };
  for (let line = from; line < to; line++) {
    const isHeading = sectionOn(line) !== undefined && !SENTENCE.test(lines[line] ?? '');
    const isEnd = shapes.at(line)?.ending === 'stop' && roomLeft(line) > 0;
    if ((!isHeading && !isEnd) || sectionOn(line + 1)) continue;
    const count = isHeading ? afterHeadings : afterEnds;
    count.all++;
    if (shapes.at(line + 1)?.ending === 'blank') count.blank++;
    else if ((shapes.at(line + 1)?.start ?? 0) > 0) count.indented++;
  }
  const { all, blank } = afterEnds;
  if (all >= 3 && blank >= 0.95 * all) return 'blank lines';
  const isFew = all - blank < 3;
  const indented = afterEnds.indented + (isFew ? afterHeadings.indented : 0);
  const starts = all - blank + (isFew ? afterHeadings.all - afterHeadings.blank : 0);
  return indented >= 3 && indented >= 0.9 * starts ? 'indents' : 'nothing';
}

/**
 * The forms of ordinals most of whose headings stand alone. A heading that is as long as the lines says nothing, but for
 * one that goes on in a short line without an end mark.
 */
function standaloneForms(draft: Draft, shapes: LineShapes, parts: readonly Part[]): Set<string> {
  const votes = new Map<string, number>();
  let next = 0;
  for (const section of draft.sections) {
    const { line, ordinal } = section;
    while ((parts[next]?.to ?? Infinity) <= line) next++;
    const part = parts[next];
    if (!part || line < part.from) continue;
    const hasSentence = SENTENCE.test((draft.lines[line] ?? '').slice(ordinal.end));
    const last = part.roomLeft(line) === 0 ? line + 1 : line;
    const isAlone = !hasSentence && part.roomLeft(last) > 0 && shapes.at(last)?.ending === 'open';
    votes.set(formOf(section), (votes.get(formOf(section)) ?? 0) + (isAlone ? 1 : -1));
  }
  return new Set([...votes].filter(([, balance]) => balance > 0).map(([form]) => form));
}

function formOf({ ordinal: { style } }: Section): string {
  return `${style.opening} ${style.system} ${style.closing}`;
}

// ---- What a line end is ----

/** Whether an ordinal stands alone, and its title on the next line, or with what is left of the ordinal: 1 | . 总则, （ | 三）总则. */
function isTornNumber({ draft: { lines }, sectionOn, isEnd }: Text, line: number): boolean {
  const text = lines[line] ?? '';
  const next = lines[line + 1] ?? '';
  if (tornOrdinal(text, next)) return true;
  const section = sectionOn(line);
  const isAlone = section !== undefined && trimmedEnd(text) <= section.ordinal.end;
  return isAlone && takesTitle(section) && !isEnd(line) && !tornOrdinal(next, lines[line + 2] ?? '');
}

/** 第三条, a bare 三 and 一是 often have their text on the next line. */
function takesTitle({ ordinal: { style, secondary } }: Section): boolean {
  return !secondary && /^[(（]?$/.test(style.opening) && style.closing + style.delimiter !== '';
}

/**
 * Whether a paragraph of a text that was not cut breaks off all the same: it has sentences and no end, and what follows
 * has one, or breaks off itself before a line that has.
 */
function breaksOff(text: Text, line: number): boolean {
  const { shapes, chain } = text;
  if (line > chain.last) {
    let last = line;
    while (mayBreakOff(text, last)) last++;
    chain.last = last;
    chain.ends = last > line && shapes.at(last)?.ending === 'stop';
  }
  return line < chain.last && chain.ends;
}

/** 謹請 | 主席 is a new line out of respect. */
function mayBreakOff({ draft, shapes, isEnd }: Text, line: number): boolean {
  if (shapes.endsInStop(line) || (draft.lines[line] ?? '').length < LONG) return false;
  const shape = shapes.at(line);
  const next = shapes.at(line + 1);
  if (shape?.ending !== 'open' || shape.end < LONG || next === undefined || next.start > 0) return false;
  const text = (draft.lines[line] ?? '').slice(0, shape.end);
  const after = draft.lines[line + 1] ?? '';
  return (
    /[。！？]/.test(text) &&
    /\p{Script=Han}$/u.test(text) &&
    /^\p{Script=Han}/u.test(after) &&
    !HONOURED.test(after) &&
    !isCandidate(draft, line + 1) &&
    !isEnd(line)
  );
}

/** In UTF-16 units: most titles and items of lists are shorter. */
const LONG = 24;
const HONOURED = /^(?:主席|各位|大[院會会]|[貴贵]|[鈞钧]|[總总][統统]|[謝谢])/;

/** Whether the paragraph goes on from a line of a part that was cut. */
function goesOn(text: Text, line: number, paragraph: Paragraph, part: Part): boolean {
  const shape = text.shapes.at(line);
  if (!shape || shape.ending === 'blank' || text.isEnd(line)) return false;
  const indent = text.shapes.at(line + 1)?.start ?? 0;
  if (indent > shape.start || (indent > 0 && part.habit === 'indents' && paragraph.isIndented)) return false;
  return GOES_ON[shape.ending]({ text, line, paragraph, part, room: part.roomLeft(line), shape });
}

interface Place {
  readonly text: Text;
  readonly line: number;
  readonly shape: LineShape;
  readonly paragraph: Paragraph;
  readonly part: Part;
  readonly room: number;
}

/** Whether a paragraph goes on over a line that ends so. */
const GOES_ON: Readonly<Record<LineEnding, (place: Place) => boolean>> = {
  blank: () => false,
  running: ({ room }) => room === 0,
  open: ({ text, line, paragraph, part, room, shape }) => {
    const section = text.sectionOn(line);
    if (room > 0) {
      // Nothing but headings and list items ends without a mark, so prose that nearly fills its line was cut, too.
      const isProse = paragraph.hasSentence || (shape.isProse && !section);
      return part.isRagged && room <= NEARLY_FULL && isProse && !isCandidate(text.draft, line + 1);
    }
    if (paragraph.lines > 1) return true;
    if (!section) return !text.titles.has(line);
    if (!text.standalone.has(formOf(section))) return true;
    // A heading as long as the lines: is this the rest of it?
    return part.roomLeft(line + 1) > 0 && text.shapes.at(line + 1)?.ending === 'open';
  },
  stop: goesOnAfterEnd,
  pause: goesOnAfterEnd,
};

/**
 * What ends at the very width may end its paragraph or not. An open quote tells; so does a number that begins the next line
 * and was read as no heading because the text was cut: alone on its line in a whole text it would be one. Else the text's
 * habit does.
 */
function goesOnAfterEnd({ text, line, paragraph, part, room }: Place): boolean {
  if (room > 0) return false;
  if (paragraph.open > 0 || isNumbered(text.draft, line + 1)) return true;
  if (isCandidate(text.draft, line + 1)) return false;
  const isTold = part.habit === 'blank lines' || (part.habit === 'indents' && paragraph.isIndented);
  return isTold && endsAsParagraph(text, line + 1, part);
}

/** Whether the lines from this one on end as a paragraph does, and not as a name or a heading. */
function endsAsParagraph({ shapes, isEnd }: Text, line: number, { to, roomLeft }: Part): boolean {
  const limit = Math.min(to, line + LONGEST_PARAGRAPH);
  while (line < limit && roomLeft(line) === 0 && !isEnd(line)) line++;
  const ending = shapes.at(line)?.ending;
  return ending === 'stop' || ending === 'pause';
}

/** In lines. */
const LONGEST_PARAGRAPH = 100;
