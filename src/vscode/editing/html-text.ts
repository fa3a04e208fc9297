// The text of copied HTML, as plain paragraphs: what a browser or Word shows, and nothing that they hide. Numbers that a list
// makes by itself become text, or they would be lost.
import { Parser } from 'htmlparser2';
import { type NumeralSystem, writeNumeral } from '../../core/ordinals/numerals.ts';
import { codeUnits, WHITE_SPACE, withoutEnd } from '../../core/text/characters.ts';

/** Paragraphs, one to a line; cells of a table's row are parted by tabs. Reads anything; linear in its length. */
export function textOfHtml(html: string): string {
  const writer = new TextWriter();
  const open: Element[] = [];
  const parser = new Parser({
    onopentag(name, attributes) {
      const parent = open.at(-1);
      const element = elementOf(name, attributes, parent);
      open.push(element);
      if (!element.isHidden) begin(element, attributes, open, writer);
    },
    ontext(text) {
      const element = open.at(-1);
      if (element?.isHidden) return;
      if (element?.isMarker) writer.marker(text);
      else writer.text(text, element?.isPreformatted ?? false);
    },
    onclosetag() {
      const element = open.pop();
      if (!element || element.isHidden || !BLOCKS.has(element.name)) return;
      if (element.isInCell) writer.gap();
      else writer.endParagraph(element.name);
    },
  });
  parser.end(fragmentOf(html));
  return writer.end();
}

// ---- Below: how ----

interface Element {
  readonly name: string;
  readonly isHidden: boolean;
  readonly isPreformatted: boolean;
  /** Word writes the numbers and bullets of its lists out. */
  readonly isMarker: boolean;
  /** Whether a table's cell holds it: what is a paragraph elsewhere is a part of the row there. */
  readonly isInCell: boolean;
  /** Of an ordered list: how it counts, and the number of its next item. */
  list?: List;
}

interface List {
  readonly system: NumeralSystem | undefined;
  readonly delimiter: string;
  readonly step: 1 | -1;
  next: number;
}

type Attributes = Readonly<Record<string, string>>;

/** What was selected; a browser puts the page around it. */
function fragmentOf(html: string): string {
  const start = html.indexOf(FRAGMENT_START);
  const end = html.lastIndexOf(FRAGMENT_END);
  return start >= 0 && end > start ? html.slice(start + FRAGMENT_START.length, end) : html;
}

const FRAGMENT_START = '<!--StartFragment-->';
const FRAGMENT_END = '<!--EndFragment-->';

function elementOf(name: string, attributes: Attributes, parent: Element | undefined): Element {
  const style = attributes['style'] ?? '';
  const isHidden =
    parent?.isHidden === true ||
    UNSEEN.has(name) ||
    Object.hasOwn(attributes, 'hidden') ||
    /display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all/i.test(style);
  const isPreformatted = name === 'pre' || /white-space\s*:\s*(?:pre|break-spaces)/i.test(style);
  const isMarker = /mso-list\s*:\s*ignore/i.test(style);
  // Its bullets are letters of fonts of signs.
  const isBullet = isMarker && /font-family\s*:\s*["']?(?:wingdings|webdings|symbol)/i.test(style);
  return {
    name,
    isHidden: isHidden || isBullet,
    isPreformatted: isPreformatted || parent?.isPreformatted === true,
    isMarker: isMarker || parent?.isMarker === true,
    isInCell: parent !== undefined && (parent.isInCell || CELLS.has(parent.name)),
  };
}

/** What nobody reads on a page: programs, controls, what stands above ruby and beside it, the page's own navigation. */
const UNSEEN = new Set(
  'script style head title meta link noscript template svg math iframe object select button input textarea nav rt rp del'.split(
    ' ',
  ),
);

const CELLS = new Set(['td', 'th']);
const BLOCKS = new Set(
  (
    'address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 header hr html li main ol p pre section summary table tbody tfoot thead tr ul'
  ).split(' '),
);

function begin(element: Element, attributes: Attributes, open: readonly Element[], writer: TextWriter): void {
  const { name } = element;
  if (CELLS.has(name)) writer.cell();
  else if (element.isInCell && (name === 'br' || BLOCKS.has(name))) writer.gap();
  else if (name === 'br') writer.lineEnd();
  else if (BLOCKS.has(name)) writer.beginParagraph();
  if (name === 'ol') element.list = listOf(attributes);
  if (name !== 'li') return;
  const list = open.findLast((each) => each.name === 'ol' || each.name === 'ul')?.list;
  if (!list) return;
  const value = Number.parseInt(attributes['value'] ?? '', 10);
  if (!Number.isNaN(value)) list.next = value;
  const numeral = list.system && writeNumeral(list.next, list.system);
  if (numeral !== undefined) writer.number(numeral + list.delimiter);
  list.next += list.step;
}

function listOf(attributes: Attributes): List {
  const style =
    /list-style(?:-type)?\s*:\s*([^;]+)/i.exec(attributes['style'] ?? '')?.[1]?.toLowerCase() ?? '';
  const named = COUNTERS.find(({ name }) => name.test(style))?.counter;
  const [system, delimiter] = named ?? TYPES.get(attributes['type'] ?? '') ?? ARABIC;
  const start = Number.parseInt(attributes['start'] ?? '', 10);
  const isReversed = Object.hasOwn(attributes, 'reversed') && !Number.isNaN(start);
  return { system, delimiter, step: isReversed ? -1 : 1, next: Number.isNaN(start) ? 1 : start };
}

type Counter = readonly [system: NumeralSystem | undefined, delimiter: string];

const ARABIC: Counter = ['arabic', '.'];

/** The `type` of a list: 1, a, A, i, I. */
const TYPES: ReadonlyMap<string, Counter> = new Map<string, Counter>([
  ['a', ['latin-lower', '.']],
  ['A', ['latin-upper', '.']],
  ['i', ['roman-ascii-lower', '.']],
  ['I', ['roman-ascii-upper', '.']],
]);

/** The names that CSS has for counters. */
const COUNTERS: readonly { readonly name: RegExp; readonly counter: Counter }[] = [
  { name: /none/, counter: [undefined, ''] },
  { name: /chinese-formal/, counter: ['han-financial', '、'] },
  { name: /cjk|chinese-informal/, counter: ['han', '、'] },
  { name: /lower-(?:alpha|latin)/, counter: ['latin-lower', '.'] },
  { name: /upper-(?:alpha|latin)/, counter: ['latin-upper', '.'] },
  { name: /lower-roman/, counter: ['roman-ascii-lower', '.'] },
  { name: /upper-roman/, counter: ['roman-ascii-upper', '.'] },
];

/** Gathers text as a browser lays it out: blanks run together, paragraphs stand on lines of their own. */
class TextWriter {
  readonly #lines: string[] = [];
  #line = '';
  /** The number of an item whose text is still to come. */
  #ordinal = '';
  /** Whether the paragraph holds anything, be it a blank that keeps an empty one open. */
  #isBegun = false;
  #cells = 0;

  text(text: string, isPreformatted: boolean): void {
    if (isPreformatted) {
      const [first = '', ...rest] = text.split(/\r\n|\n|\r/);
      this.#add(first);
      for (const line of rest) {
        this.lineEnd();
        this.#add(line);
      }
      return;
    }
    // A line end in the source is a blank, but none between Chinese characters.
    this.#add(text.replace(BETWEEN_CHINESE, '$1').replace(/[\t\n\f\r ]+/g, ' '));
  }

  number(ordinal: string): void {
    this.#ordinal = ordinal;
  }

  /** A part of what Word writes before an item: its number, or its bullet, which goes. */
  marker(text: string): void {
    const marker = this.#ordinal + text.replace(/\s+/g, '');
    this.#ordinal = ORDINAL.test(marker) ? marker : '';
  }

  cell(): void {
    if (this.#cells++ > 0) this.#line = `${this.#line.trimEnd()}\t`;
  }

  /** What parts two paragraphs within a cell. */
  gap(): void {
    if (/\S$/.test(this.#line)) this.#line += ' ';
  }

  lineEnd(): void {
    this.#push();
  }

  beginParagraph(): void {
    if (this.#line.trim() !== '') this.#push();
    this.#line = '';
    this.#cells = 0;
  }

  endParagraph(name: string): void {
    if (name === 'li' && this.#ordinal !== '') this.#add('');
    if (this.#line.trim() !== '' || (name === 'p' && this.#isBegun)) this.#push();
    this.#line = '';
    this.#isBegun = false;
  }

  end(): string {
    this.beginParagraph();
    const lines = this.#lines.filter((line, i) => line !== '' || (i > 0 && this.#lines[i - 1] !== ''));
    while (lines.at(-1) === '') lines.pop();
    return lines.join('\n');
  }

  #add(text: string): void {
    if (text.trim() === '' && this.#line === '' && this.#ordinal === '') {
      if (text !== '') this.#isBegun = true;
      return;
    }
    if (this.#ordinal !== '') {
      if (text !== '' && text.trim() === '') return;
      // 1. stays apart from a number that follows it.
      const blank = this.#ordinal.endsWith('.') && /^\s*\d/.test(text) ? ' ' : '';
      this.#line = this.#ordinal + blank + text.trimStart();
      this.#ordinal = '';
    } else this.#line += this.#line.endsWith(' ') ? text.replace(/^ /, '') : text;
    this.#isBegun = true;
  }

  #push(): void {
    // Full-width blanks at the start are an indent; others are the page's.
    const line = withoutEnd(this.#line.replace(/^[^\S\u3000\t]+/, ''), BLANKS);
    this.#lines.push(line.replaceAll('\u00A0', ' '));
    this.#line = '';
    this.#isBegun = false;
  }
}

/** A tab parts cells, the last of which may be empty. */
const BLANKS = codeUnits(WHITE_SPACE.replace('\t', ''));
const BETWEEN_CHINESE = /([^ -~\s])[\t\f\r ]*\n[\t\n\f\r ]*(?=[^ -~\s])/g;
/** 1. （一） ①, and no bullet. */
const ORDINAL = /^[（(]?[\p{L}\p{N}]+(?:[.．、,)）][.．、,)）节章条]*)?$/u;
