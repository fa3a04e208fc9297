// What a document's styles say of numbering and of hidden text: each asks the one that it is based on.
import { tooLarge } from './refusal.ts';
import type { AttributeReader, XmlListener } from './xml.ts';

interface Style {
  readonly id: string;
  basedOn?: string;
  list?: string;
  level?: number;
  hidden?: boolean;
}

/** Word has 4,079 at the most, and bases ten on one another. */
const MOST_STYLES = 20_000;
const LONGEST_CHAIN = 30;

export class Styles {
  readonly #styles = new Map<string, Style>();
  #ofParagraphs = '';

  /** Reads styles.xml. */
  readonly listener: XmlListener = (() => {
    const path: string[] = [];
    let style: Style = { id: '' };
    return {
      open: (name, attribute) => {
        const parent = path.at(-1);
        path.push(name);
        const value = attribute('val');
        if (name === 'w:style') style = this.#begin(attribute);
        else if (name === 'w:basedOn' && value !== undefined) style.basedOn = value;
        else if (name === 'w:numId' && value !== undefined) style.list = value;
        else if (name === 'w:ilvl' && value !== undefined) style.level = levelOf(value);
        // Not the table styles' parts, which have properties of their own.
        else if (name === 'w:vanish' && parent === 'w:rPr' && path.at(-3) === 'w:style')
          style.hidden = isOn(value);
      },
      close: () => void path.pop(),
      text: () => {},
    };
  })();

  /** The list that a style puts its paragraphs into; '0' is none. */
  listOf(id: string | undefined): string | undefined {
    for (const { list } of this.#chain(id)) if (list !== undefined) return list;
    return undefined;
  }

  /** The level in that list, from 0. A level that names a style counts for more than what the style says (17.9.23). */
  levelOf(id: string | undefined, linked: (style: string) => number | undefined): number | undefined {
    for (const style of this.#chain(id)) {
      const level = linked(style.id) ?? style.level;
      if (level !== undefined) return level;
    }
    return undefined;
  }

  isHidden(id: string | undefined): boolean {
    for (const { hidden } of this.#chain(id)) if (hidden !== undefined) return hidden;
    return false;
  }

  #begin(attribute: AttributeReader): Style {
    const style: Style = { id: attribute('styleId') ?? '' };
    this.#styles.set(style.id, style);
    if (this.#styles.size > MOST_STYLES) throw tooLarge();
    if (attribute('type') === 'paragraph' && isOn(attribute('default') ?? '0')) this.#ofParagraphs = style.id;
    return style;
  }

  /** From a style (of paragraphs the usual one, unless one is named) to its root, should it have one. */
  *#chain(id = this.#ofParagraphs): Iterable<Style> {
    let style = this.#styles.get(id);
    for (let length = 0; style && length < LONGEST_CHAIN; length++) {
      yield style;
      style = style.basedOn === undefined ? undefined : this.#styles.get(style.basedOn);
    }
  }
}

/** A property that is named without a value is on. */
export function isOn(value: string | undefined): boolean {
  return value === undefined || !['0', 'false', 'off'].includes(value);
}

/** From 0 to 8; 0 for what is no number. */
export function levelOf(value: string): number {
  return Math.min(Math.max(Number.parseInt(value, 10) || 0, 0), 8);
}
