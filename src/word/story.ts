// A story (the text, or a note) as Word shows it: tracked changes accepted, fields by their results, hidden text left
// out, numbers before the paragraphs that have them. Read as it comes; nothing is kept but lines.
import { codeUnits, withoutEnd } from '../core/text/characters.ts';
import { Lines, type Room } from './lines.ts';
import type { Numbering } from './numbering.ts';
import { isOn, levelOf, type Styles } from './styles.ts';
import { symbolOf } from './symbols.ts';
import type { AttributeReader, XmlListener } from './xml.ts';

export interface Surroundings {
  readonly styles: Styles;
  readonly numbering: Numbering;
  readonly room: Room;
  /** What stands in the text where a note is referred to. */
  readonly markOf: (kind: NoteKind, id: string) => string;
}

export type NoteKind = 'footnote' | 'endnote';

interface Paragraph {
  text: string;
  style?: string;
  readonly own: { list?: string; level?: number };
  isEndDeleted: boolean;
  isEndHidden: boolean;
  /** Lines of boxes that are anchored in it. */
  readonly boxes: string[];
}

export class Story implements XmlListener {
  /** What is not in the lines, by its sort. */
  readonly leftOut = { pictures: 0, documents: 0 };
  readonly #surroundings: Surroundings;
  readonly #lines: Lines;
  readonly #path: string[] = [];
  /** Those that are open: one in a box stands within another. */
  readonly #paragraphs: Paragraph[] = [];
  /** For each run that is open, whether it is hidden. */
  readonly #runs: boolean[] = [];
  /** For each field that is open, whether its result has begun. */
  readonly #fields: boolean[] = [];
  /** How many of them are still instructions. */
  #instructions = 0;
  /** For each set of alternatives that is open, whether one has been taken. */
  readonly #choices: boolean[] = [];
  /** The depth of the element that is being left out; 0 where none is. */
  #skipped = 0;
  /** Of the w:t that is open. */
  #text = '';
  #keepsBlanks = false;
  /** A phonetic guide, which Word writes before what it belongs to. */
  #guide = '';
  #beforeGuide = '';

  constructor(surroundings: Surroundings) {
    this.#surroundings = surroundings;
    this.#lines = new Lines(surroundings.room);
  }

  get lines(): readonly string[] {
    return this.#lines.all;
  }

  open(name: string, attribute: AttributeReader): void {
    this.#path.push(name);
    if (this.#skipped > 0) return;
    if (SKIPPED.has(name)) this.#skip();
    else if (Object.hasOwn(this.#opened, name)) this.#opened[name]?.(attribute);
  }

  close(name: string): void {
    const depth = this.#path.length;
    this.#path.pop();
    if (this.#skipped > 0 && depth > this.#skipped) return;
    this.#skipped = 0;
    if (Object.hasOwn(this.#closed, name)) this.#closed[name]?.();
  }

  text(text: string): void {
    if (this.#skipped === 0 && TEXTS.has(this.#path.at(-1) ?? '')) this.#text += text;
  }

  // ---- Elements ----

  readonly #opened: Readonly<Record<string, (attribute: AttributeReader) => void>> = {
    'w:p': () =>
      this.#paragraphs.push({ text: '', own: {}, isEndDeleted: false, isEndHidden: false, boxes: [] }),
    'w:pStyle': (attribute) => this.#isIn('w:pPr') && this.#set({ style: attribute('val') ?? '' }),
    // A large first letter is a paragraph of its own, beside the one that it begins.
    'w:framePr': (attribute) => this.#set({ isEndHidden: (attribute('dropCap') ?? 'none') !== 'none' }),
    'w:numId': (attribute) => this.#setOwn({ list: attribute('val') ?? '0' }),
    'w:ilvl': (attribute) => this.#setOwn({ level: levelOf(attribute('val') ?? '') }),
    'w:r': () => this.#runs.push(this.#surroundings.styles.isHidden(this.#paragraph?.style)),
    'm:r': () => this.#runs.push(false),
    'w:rStyle': (attribute) => {
      if (this.#surroundings.styles.isHidden(attribute('val') ?? '')) this.#hide(true);
    },
    'w:vanish': (attribute) => {
      if (this.#isIn('w:rPr', 'w:pPr')) this.#set({ isEndHidden: isOn(attribute('val')) });
      else if (this.#isIn('w:rPr', 'w:r')) this.#hide(isOn(attribute('val')));
    },
    'w:t': (attribute) => this.#begin(attribute),
    'm:t': (attribute) => this.#begin(attribute),
    'w:tab': () => this.#isIn('w:r') && this.#add('\t'),
    'w:ptab': () => this.#add('\t'),
    'w:cr': () => this.#break('\n'),
    'w:br': (attribute) => this.#break(PAGES.has(attribute('type') ?? '') ? '\f' : '\n'),
    'w:noBreakHyphen': () => this.#add('-'),
    'w:sym': (attribute) => this.#add(symbolOf(Number.parseInt(attribute('char') ?? '', 16) || 0xf0b7)),
    'w:footnoteReference': (attribute) => this.#refer('footnote', attribute),
    'w:endnoteReference': (attribute) => this.#refer('endnote', attribute),
    'w:fldChar': (attribute) => this.#passField(attribute('fldCharType')),
    'w:del': () => this.#delete(),
    'w:moveFrom': () => this.#delete(),
    'w:cellDel': () => this.#isIn('w:tcPr', 'w:tc') && this.#skip(2),
    'w:tr': () => this.#lines.openRow(),
    'w:tc': () => this.#lines.openFrame(),
    'w:txbxContent': () => this.#lines.openFrame(),
    'w:rt': () => {
      this.#beforeGuide = this.#paragraph?.text ?? '';
      this.#set({ text: '' });
    },
    'mc:AlternateContent': () => this.#choices.push(false),
    'mc:Choice': () => this.#choose(),
    'mc:Fallback': () => this.#choose(),
    'pic:pic': () => this.leftOut.pictures++,
    'v:imagedata': () => this.leftOut.pictures++,
    'w:altChunk': () => this.leftOut.documents++,
    'w:subDoc': () => this.leftOut.documents++,
  };

  readonly #closed: Readonly<Record<string, () => void>> = {
    'w:p': () => this.#endParagraph(),
    'w:r': () => this.#runs.pop(),
    'm:r': () => this.#runs.pop(),
    'w:t': () => this.#end(),
    'm:t': () => this.#end(),
    'w:tr': () => this.#lines.closeRow(),
    'w:tc': () => this.#lines.addCell(this.#lines.closeFrame()),
    'w:txbxContent': () => {
      for (const line of this.#lines.closeFrame()) this.#paragraph?.boxes.push(line);
    },
    'w:rt': () => {
      this.#guide = this.#paragraph?.text ?? '';
      this.#set({ text: this.#beforeGuide });
    },
    'w:ruby': () => {
      if (this.#guide !== '') this.#add(`(${this.#guide})`);
      this.#guide = '';
    },
    'mc:AlternateContent': () => this.#choices.pop(),
  };

  // ---- What they do ----

  get #paragraph(): Paragraph | undefined {
    return this.#paragraphs.at(-1);
  }

  /** Whether the element that is opening stands in these, the innermost first. */
  #isIn(...parents: readonly string[]): boolean {
    return parents.every((parent, i) => this.#path.at(-2 - i) === parent);
  }

  /** Leaves out the element that is opening, or one that it stands in. */
  #skip(outwards = 0): void {
    this.#skipped = this.#path.length - outwards;
  }

  #set(properties: Partial<Paragraph>): void {
    if (this.#paragraph) Object.assign(this.#paragraph, properties);
  }

  #setOwn(place: Paragraph['own']): void {
    if (this.#paragraph && this.#isIn('w:numPr', 'w:pPr')) Object.assign(this.#paragraph.own, place);
  }

  #hide(hidden: boolean): void {
    if (this.#runs.length > 0) this.#runs[this.#runs.length - 1] = hidden;
  }

  #begin(attribute: AttributeReader): void {
    this.#text = '';
    this.#keepsBlanks = attribute('xml:space') === 'preserve';
  }

  #end(): void {
    const text = this.#keepsBlanks
      ? this.#text
      : withoutEnd(this.#text.replace(/^[ \t\r\n]+/, ''), XML_BLANKS);
    this.#add(text.replace(/[\r\n]+/g, ' '));
  }

  #add(text: string): void {
    if (this.#paragraph && this.#runs.at(-1) !== true && this.#instructions === 0)
      this.#paragraph.text += text;
  }

  #break(sign: '\n' | '\f'): void {
    this.#surroundings.room.take(0);
    this.#add(sign);
  }

  #refer(kind: NoteKind, attribute: AttributeReader): void {
    // Otherwise the mark is text that follows.
    if (!isOn(attribute('customMarkFollows') ?? '0'))
      this.#add(this.#surroundings.markOf(kind, attribute('id') ?? ''));
  }

  #passField(type: string | undefined): void {
    if (type === 'begin') {
      this.#fields.push(false);
      this.#instructions++;
    } else if (type === 'separate' || type === 'end') {
      if (this.#fields.pop() === false) this.#instructions--;
      if (type === 'separate') this.#fields.push(true);
    }
  }

  /** As a property it tells of the paragraph's end or of the row; as an element it holds what was deleted. */
  #delete(): void {
    if (this.#isIn('w:rPr', 'w:pPr')) this.#set({ isEndDeleted: true });
    else if (this.#isIn('w:trPr', 'w:tr')) this.#skip(2);
    else if (!this.#isIn('w:rPr') && !this.#isIn('m:ctrlPr')) this.#skip();
  }

  /** The first of several alternatives counts. */
  #choose(): void {
    const isTaken = this.#choices.pop();
    if (isTaken) this.#skip();
    if (isTaken !== undefined) this.#choices.push(true);
  }

  #endParagraph(): void {
    const paragraph = this.#paragraphs.pop();
    if (!paragraph) return;
    const { style, own, boxes, isEndDeleted, isEndHidden } = paragraph;
    const text = this.#lines.left + paragraph.text;
    if (isEndDeleted) this.#lines.leave(text);
    // A paragraph that is hidden as a whole has no number either.
    else if (text !== '' || !isEndHidden)
      this.#lines.add(this.#surroundings.numbering.next(own, style, text) + text, isEndHidden);
    this.#lines.addAll(boxes);
  }
}

/** What was before a change, and what is no text. */
const SKIPPED = new Set([
  'w:pPrChange',
  'w:rPrChange',
  'w:trPrChange',
  'w:tcPrChange',
  'w:tblPrChange',
  'w:tblPrExChange',
  'w:numberingChange',
  'w:sectPr',
]);

/** The breaks that begin a page or a column. */
const PAGES = new Set(['page', 'column']);

/** The elements that hold text. */
const TEXTS = new Set(['w:t', 'm:t']);

const XML_BLANKS = codeUnits(' \t\r\n');
