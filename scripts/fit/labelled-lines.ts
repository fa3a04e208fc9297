// A labelled text as a list of lines that carry their own labels: whatever moves a line, moves what is known of it.
import type { Random } from '../random.ts';
import type { Fault, Heading, LabelledText } from './texts.ts';
import type { Wording } from './wordings.ts';

export interface Line {
  readonly text: string;
  readonly heading?: Omit<Heading, 'line'>;
  /** One object for each fault, on every line where it shows. */
  readonly faults?: readonly Note[];
  /** Faults that a change has put in. */
  readonly slips?: readonly SlipNote[];
}

interface Note {
  readonly kind: string;
  readonly note: string;
}

export interface SlipNote {
  readonly kind: SlipKind;
  readonly right: string;
}

/** As the core's slips are called, then those of a marker's form. */
export type SlipKind =
  | 'missing'
  | 'duplicate'
  | 'wrong'
  | 'exchanged'
  | 'start'
  | 'numeral'
  | 'delimiter'
  | 'brackets'
  | 'redundant'
  | 'lookalike';

/** A fault that was put in. */
export interface Slip {
  /** From 1: the line where it shows; of `exchanged` both, the first is its root. */
  readonly lines: readonly number[];
  readonly kind: SlipKind;
  /** The marker that stood on the first of the lines. */
  readonly right: string;
}

/** A labelled text as a change has left it, its labels moved along. */
export interface Version extends LabelledText {
  /** What was done to it. */
  readonly kind: string;
  /** Every fault that was put in, in the order of the text; absent where nobody can say which they are. */
  readonly slips?: readonly Slip[];
}

/** Makes a changed version; undefined where the text has no place for it. */
export type Build = (lines: readonly Line[], random: Random, words: Wording) => readonly Line[] | undefined;

export function toLines({ text, headings, faults }: LabelledText): Line[] {
  const headingAt = new Map(headings.map(({ line, ...heading }) => [line, heading]));
  return text.split('\n').map((text, i) => {
    const heading = headingAt.get(i + 1);
    const own = faults.filter(({ lines }) => lines.includes(i + 1));
    return { text, ...(heading && { heading }), ...(own.length > 0 && { faults: own }) };
  });
}

/** The text that the lines make; levels close up where a heading has lost its parent. */
export function toVersion(
  kind: string,
  { name, source }: LabelledText,
  lines: readonly Line[],
  slipsAreKnown = true,
): Version {
  const headings = lines.flatMap(({ heading }, i) => (heading ? [{ line: i + 1, ...heading }] : []));
  const faults = gather(lines, ({ faults }) => faults);
  const slips = gather(lines, ({ slips }) => slips);
  return {
    kind,
    name,
    source,
    text: lines.map(({ text }) => text).join('\n'),
    headings: closeUp(headings),
    faults: faults.map(([{ kind, note }, lines]): Fault => ({ lines, kind, note })),
    ...(slipsAreKnown && { slips: slips.map(([{ kind, right }, lines]): Slip => ({ lines, kind, right })) }),
  };
}

function gather<Kept extends object>(
  lines: readonly Line[],
  of: (line: Line) => readonly Kept[] | undefined,
): [Kept, number[]][] {
  const places = new Map<Kept, number[]>();
  lines.forEach((line, i) => {
    for (const note of of(line) ?? []) {
      const known = places.get(note);
      if (known) known.push(i + 1);
      else places.set(note, [i + 1]);
    }
  });
  return [...places];
}

function closeUp(headings: readonly Heading[]): Heading[] {
  const open: number[] = [];
  return headings.map((heading) => {
    while (open.length > 0 && (open.at(-1) ?? 0) >= heading.level) open.pop();
    open.push(heading.level);
    return { ...heading, level: open.length };
  });
}

/** One note for all the lines on which the slip shows. */
export function withSlip(line: Line, slip: SlipNote): Line {
  return { ...line, slips: [...(line.slips ?? []), slip] };
}

export const isBlank = ({ text }: Line): boolean => text.trim() === '';

/** Where the section of the heading at `at` ends: the next heading that is not inside it, or the end. */
export function sectionEnd(lines: readonly Line[], at: number): number {
  const level = lines[at]?.heading?.level ?? 0;
  const end = lines.findIndex(({ heading }, i) => i > at && heading !== undefined && heading.level <= level);
  return end < 0 ? lines.length : end;
}

/** The same without the blank lines at its end. */
export function textEnd(lines: readonly Line[], end: number): number {
  let last = end;
  while (last > 0 && lines[last - 1]?.text.trim() === '') last--;
  return last;
}

export function indentOf(line: Line | undefined): string {
  return /^[\s\u3000]*/.exec(line?.text ?? '')?.[0] ?? '';
}

/** `lines` with `fresh` before the one at `at`; blank lines between them where the text has them between paragraphs. */
export function insert(lines: readonly Line[], at: number, fresh: readonly Line[]): Line[] {
  const gap = isSpaced(lines) ? [{ text: '' }] : [];
  const apart = fresh.flatMap((line) => (at === 0 ? [line, ...gap] : [...gap, line]));
  return [...lines.slice(0, at), ...apart, ...lines.slice(at)];
}

function isSpaced(lines: readonly Line[]): boolean {
  return lines.filter(isBlank).length > lines.length / 3;
}
