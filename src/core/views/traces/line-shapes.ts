// What a line looks like to whoever asks whether it was cut: how it ends, how long it is, what it begins with.
import { codeUnits, skipBlanks, trimmedEnd } from '../../text/characters.ts';

/**
 * What a line ends: a sentence (stop), what introduces or lists (pause: ： ；), a clause (running: ， 、 an opening bracket),
 * or nothing (open).
 */
export type LineEnding = 'blank' | 'stop' | 'pause' | 'running' | 'open';

export interface Lengths {
  /** Without the closing marks at the end, which may hang over the width. */
  readonly core: number;
  readonly whole: number;
  /** Of what a page does not part at the line's beginning: a character with the marks around it, a number, a word. */
  readonly first: number;
}

/** Of a line of a draft. What it ends in is known at once; the rest is found out when it is asked for. */
export class LineShape {
  readonly ending: LineEnding;
  /** Where the text ends, in UTF-16 units. */
  readonly end: number;
  private readonly text: string;
  private knownStart: number | undefined;
  private knownIsProse: boolean | undefined;
  private knownCharacters: Lengths | undefined;
  private knownColumns: Lengths | undefined;

  constructor(text: string) {
    this.text = text;
    this.end = trimmedEnd(text);
    this.ending = endingOf(text, this.end);
  }

  /** Where the text begins, in UTF-16 units. */
  get start(): number {
    return (this.knownStart ??= Math.min(skipBlanks(this.text, 0), this.end));
  }

  /** Whether a comma or the end of a sentence stands inside, as in prose and unlike lists. */
  get isProse(): boolean {
    return (this.knownIsProse ??= PROSE.test(this.text.slice(this.start, this.end - 1)));
  }

  /** In UTF-16 units. */
  get characters(): Lengths {
    return (this.knownCharacters ??= this.lengths((from, to) => to - from));
  }

  /** In the columns of a terminal: two for a full-width character. */
  get columns(): Lengths {
    return (this.knownColumns ??= this.lengths((from, to) => columnsOf(this.text, from, to)));
  }

  private lengths(measure: (from: number, to: number) => number): Lengths {
    const text = this.text;
    let core = this.end;
    while (core > 0 && CLOSING.has(text.charCodeAt(core - 1))) core--;
    const { start } = this;
    return {
      core: measure(0, core),
      whole: measure(0, text.length),
      first: measure(start, firstEnd(text, start)),
    };
  }
}

/** The shapes of the lines of a draft, each found out when it is asked for. */
export class LineShapes {
  readonly length: number;
  private readonly lines: readonly string[];
  private readonly shapes: (LineShape | undefined)[];

  constructor(lines: readonly string[]) {
    this.length = lines.length;
    this.lines = lines;
    this.shapes = lines.map(() => undefined);
  }

  /** Undefined outside of the draft. */
  at(line: number): LineShape | undefined {
    const text = this.lines[line];
    return text === undefined ? undefined : (this.shapes[line] ??= new LineShape(text));
  }

  /** Whether a line's very last character ends a sentence: most paragraphs need no closer look. */
  endsInStop(line: number): boolean {
    const text = this.lines[line] ?? '';
    return STOPS.has(text.charCodeAt(text.length - 1));
  }
}

/** Whether the first mark of a line belongs to what stands before it: nobody begins a line so. */
export function beginsWithClosing(text: string): boolean {
  return LEADING.has(text.charCodeAt(skipBlanks(text, 0)));
}

/** Whether the last mark of a line belongs to what comes after it. */
export function endsWithOpening(text: string): boolean {
  return OPENING.has(text.charCodeAt(trimmedEnd(text) - 1));
}

/** Whether a paragraph that ends so goes on: it ends in mid-sentence. */
export function isMidSentence(ending: LineEnding): boolean {
  return ending === 'open' || ending === 'running';
}

// ---- Below: how ----

const PROSE = /[，。、；？！,;]/;
const CLOSING = codeUnits('，。、；：！？）】」』”’》〉〕,.;:!?)]…—％%');
const LEADING = codeUnits('，。、；：！？）】」』”’》〉〕');
const OPENING = codeUnits('“‘「『《〈（(【〔');
const BRACKETS = codeUnits('）)】」』”’》〉〕]"');
const STOPS = codeUnits('。！？!?｡…');
const POINTS = codeUnits('.．');
const PAUSES = codeUnits('；;：:');
const COMMAS = codeUnits('，,、');

function endingOf(text: string, end: number): LineEnding {
  if (end === 0) return 'blank';
  let at = end;
  while (at > 0 && BRACKETS.has(text.charCodeAt(at - 1))) at--;
  const sign = text.charCodeAt(at - 1);
  if (STOPS.has(sign)) return 'stop';
  // A point ends a sentence, unless a number was cut behind it: 12.|5%.
  if (POINTS.has(sign)) return at === end && /\d/.test(text.charAt(at - 2)) ? 'running' : 'stop';
  if (at < end) return 'open';
  if (PAUSES.has(sign)) return 'pause';
  return COMMAS.has(sign) || OPENING.has(sign) ? 'running' : 'open';
}

function firstEnd(text: string, start: number): number {
  let at = start;
  while (OPENING.has(text.charCodeAt(at))) at++;
  WORD.lastIndex = at;
  at += WORD.exec(text)?.[0].length ?? 1;
  while (CLOSING.has(text.charCodeAt(at))) at++;
  return at;
}

/** No page parts a longer one as a whole: an address is broken anywhere. */
const WORD = /[A-Za-z0-9](?:[A-Za-z0-9.,:/'’+-]{0,28}[A-Za-z0-9])?/y;

function columnsOf(text: string, from: number, to: number): number {
  let columns = 0;
  // Quotes and ellipses from U+2018 on are as wide as Han characters in a Chinese text.
  for (let at = from; at < to; at++) columns += text.charCodeAt(at) < 0x2000 ? 1 : 2;
  return columns;
}
