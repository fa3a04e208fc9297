// What each line of a draft is in a document, and how it stands there: GB/T 9704-2012, chapter 7. Every line becomes a
// paragraph, so that the lines come back as they were. What plain text does with blanks counts: nothing is set in twice.
import type { Draft } from '../core/reading/draft.ts';
import type { Section } from '../core/reading/outline.ts';
import { skipBlanks, trimmedEnd } from '../core/text/characters.ts';
import { headingOf } from '../core/views/heading-title.ts';
import { signatureIn } from './signature.ts';
import { widthOf } from './width.ts';

export type Part =
  | 'title'
  | 'subtitle'
  | 'dateline'
  | 'salutation'
  | 'heading'
  | 'body'
  | 'annex'
  | 'signature'
  | 'date'
  /** An empty line that only parts paragraphs in plain text: it takes no room. */
  | 'separator'
  | 'empty';

export interface Paragraph {
  readonly part: Part;
  readonly text: string;
  /** Of a numbered section that begins here: from 1 to 9, as many as Word has. */
  readonly level?: number;
  /** Where its heading ends, in UTF-16 units; text of its paragraph may follow. */
  readonly headingEnd?: number;
  /** Whether it only leads to what its section has below it: no page may end there. */
  readonly leads: boolean;
  /** Both in characters of the paragraph's size. */
  readonly firstLineIndent: number;
  readonly rightIndent: number;
  /** Whether the room of a line stays free there. */
  readonly roomAbove: boolean;
  readonly roomBelow: boolean;
}

/** The paragraphs of a draft, one for each of its lines. A line end at the very end begins none. */
export function layOut(draft: Draft): Paragraph[] {
  const lines = draft.lines.length > 1 && draft.lines.at(-1) === '' ? draft.lines.slice(0, -1) : draft.lines;
  const parts = partsOf(draft, lines);
  const end = draft.frame.annexes[0]?.line ?? lines.length;
  const { names, date } = signatureIn(lines, lastRecognised(parts, end), end);
  for (const { line } of names) parts[line] = 'signature';
  if (date) parts[date.line] = 'date';
  partByBlanks(parts, lines);
  const sections = new Map(draft.sections.map((section) => [section.line, section]));
  const rights = new Map([...names, ...(date ? [date] : [])].map(({ line, right }) => [line, right]));
  let before: Part | undefined;
  return lines.map((text, line) => {
    const part = parts[line] ?? 'body';
    const section = sections.get(line);
    const end = section && headingEnd(draft, section, text);
    const above = before;
    if (!isBlankPart(part)) before = part;
    return {
      part,
      text,
      ...(section ? { level: Math.min(section.level, 9) } : {}),
      ...(end === undefined ? {} : { headingEnd: end }),
      leads: section !== undefined && section.endLine > line && end === text.length,
      firstLineIndent: INDENTED.has(part) ? Math.max(0, 2 - widthOf(blanksOf(text))) : 0,
      // The blanks that centred a line by hand are balanced.
      rightIndent: rights.get(line) ?? (HEAD.has(part) ? widthOf(blanksOf(text)) : 0),
      roomAbove:
        (CLOSE.has(part) && above !== undefined && !CLOSE.has(above)) ||
        (part === 'title' && above === 'annex'),
      roomBelow: HEAD.has(part) && !HEAD.has(nextPart(parts, line) ?? part),
    };
  });
}

const INDENTED: ReadonlySet<Part> = new Set<Part>(['heading', 'body']);
const HEAD: ReadonlySet<Part> = new Set<Part>(['title', 'subtitle', 'dateline']);
const CLOSE: ReadonlySet<Part> = new Set<Part>(['signature', 'date']);

function isBlankPart(part: Part): boolean {
  return part === 'separator' || part === 'empty';
}

function partsOf({ frame, sections }: Draft, lines: readonly string[]): Part[] {
  const parts = lines.map((line): Part => (trimmedEnd(line) === 0 ? 'empty' : 'body'));
  for (const { line } of sections) parts[line] = 'heading';
  const head = new Map<number, Part>(frame.dateline.map(({ line }) => [line, 'dateline']));
  for (const { line, start } of frame.title)
    head.set(line, /^[—–-]/.test((lines[line] ?? '').slice(start)) ? 'subtitle' : 'title');
  // A date further down is not the one below the title.
  for (const [line, part] of parts.entries()) {
    if (part !== 'empty' && !head.has(line)) break;
    parts[line] = head.get(line) ?? part;
  }
  const below = parts.findIndex((part) => part !== 'empty' && !HEAD.has(part));
  if (frame.salutation) parts[frame.salutation.line] = 'salutation';
  else if (parts[below] === 'body' && parts.includes('title') && ADDRESSEE.test(lines[below] ?? ''))
    parts[below] = 'salutation';
  for (const { line } of frame.annexes) {
    parts[line] = 'annex';
    const below = nextLine(parts, line);
    // 附件1 alone on its line; what is below is its title, unless it is a sentence.
    if (
      below !== undefined &&
      parts[below] === 'body' &&
      ANNEX.test(lines[line] ?? '') &&
      !SENTENCE.test(lines[below] ?? '')
    )
      parts[below] = 'title';
  }
  return parts;
}

function lastRecognised(parts: readonly Part[], end: number): number {
  return parts.findLastIndex((part, line) => line < end && part !== 'body' && part !== 'empty');
}

/** 主送机关: 县教育局：, but not 现将情况报告如下：. */
const ADDRESSEE = /^(?!.*[以如]下)[^。！？；!?;]{1,60}[：:]\s*$/;
const ANNEX = /^\s*附[件录錄表]?\s*(?:[0-9０-９一二三四五六七八九十]+\s*)?(?:[：:]\s*)?$/;
const SENTENCE = /[。！？；，,;!?：:]\s*$/;

/**
 * Empty lines that part paragraphs only: as many as most paragraphs of this text have before them, and all of them where
 * the layout leaves room of its own. What is beyond that is an empty line.
 */
function partByBlanks(parts: Part[], lines: readonly string[]): void {
  const gaps: { from: number; to: number }[] = [];
  for (let line = 0, from = 0; line <= lines.length; line++) {
    if (parts[line] === 'empty') continue;
    gaps.push({ from, to: line });
    from = line + 1;
  }
  const usual = mostFrequent(gaps.slice(1, -1).map(({ from, to }) => to - from));
  for (const { from, to } of gaps) {
    const [above, below] = [parts[from - 1], parts[to]];
    const isLaidOut =
      above === undefined ||
      below === undefined ||
      HEAD.has(above) ||
      HEAD.has(below) ||
      CLOSE.has(below) ||
      below === 'annex';
    for (let line = from; line < (isLaidOut ? to : Math.min(to, from + usual)); line++)
      parts[line] = 'separator';
  }
}

function mostFrequent(numbers: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1);
  return [...counts].reduce((best, next) => (next[1] > best[1] ? next : best), [0, 0])[0];
}

function nextLine(parts: readonly Part[], line: number): number | undefined {
  for (let next = line + 1; next < parts.length; next++)
    if (!isBlankPart(parts[next] ?? 'empty')) return next;
  return undefined;
}

function nextPart(parts: readonly Part[], line: number): Part | undefined {
  const next = nextLine(parts, line);
  return next === undefined ? undefined : parts[next];
}

/** 第三条 alone is set off, for what follows it is no heading; so is a heading with the sign that ends it. */
function headingEnd(draft: Draft, section: Section, text: string): number {
  if (/[条條]$/.test(section.ordinal.text)) return section.ordinal.end;
  const { form, range } = headingOf(draft, section);
  if (form === 'standalone' || range.end.line > section.line) return text.length;
  return /^[。．.！？；：:;!?]/.test(text.slice(range.end.character))
    ? range.end.character + 1
    : range.end.character;
}

function blanksOf(line: string): string {
  return line.slice(0, skipBlanks(line, 0));
}
