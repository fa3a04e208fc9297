// The numbers that Word shows before paragraphs: read from numbering.xml (ECMA-376 part 1, 17.9), counted in the order of
// the text. Where Word departs from the standard (MS-OI29500 2.1.28x), as Word does it.
import { needsBlank } from '../core/views/labels.ts';
import { formatNumber, showsNumber } from './number-formats.ts';
import { tooLarge } from './refusal.ts';
import { isOn, levelOf, type Styles } from './styles.ts';
import { bulletOf } from './symbols.ts';
import type { AttributeReader, XmlListener } from './xml.ts';

interface Level {
  /** Where nothing is said of it, 0. */
  start: number;
  format: string;
  pattern: string;
  /** %1 stands for the number of the first level. */
  text: string;
  suffix: string;
  font: string;
  /** How many levels further out restart this one; all of them unless said. */
  restartedBy?: number;
  isLegal: boolean;
  isHidden: boolean;
  style?: string;
}

/** w:abstractNum. All lists made after it count on one another. */
interface Definition {
  readonly levels: Map<number, Level>;
  /** The style whose list is meant instead. */
  style?: string;
}

/** w:num */
interface List {
  definition: string;
  readonly starts: Map<number, number>;
  readonly levels: Map<number, Level>;
}

/** How far the lists of a definition have come. */
interface Count {
  /** By level; undefined where the next paragraph begins anew. */
  readonly numbers: (number | undefined)[];
  /** Which lists have begun at which level: their own starts have been taken. */
  readonly begun: Set<string>;
}

const MOST_LISTS = 20_000;
/** In UTF-16 units. */
const LONGEST_LABEL = 100;

export class Numbering {
  readonly #styles: Styles;
  readonly #definitions = new Map<string, Definition>();
  readonly #lists = new Map<string, List>();
  readonly #counts = new Map<Definition, Count>();

  constructor(styles: Styles) {
    this.#styles = styles;
  }

  /** Reads numbering.xml. */
  readonly listener: XmlListener = numberingListener(this.#definitions, this.#lists);

  /**
   * Counts the next paragraph; what Word shows before it, up to where its text begins. Empty where it has no number.
   * `own` is what the paragraph itself says, `style` names its style.
   */
  next(own: { list?: string; level?: number }, style: string | undefined, text: string): string {
    const id = own.list ?? this.#styles.listOf(style) ?? '0';
    const list = this.#lists.get(id);
    const definition = list && this.#definitionOf(list);
    if (!list || !definition) return '';
    const linked = (name: string): number | undefined => {
      for (const [level, each] of definition.levels) if (each.style === name) return level;
      return undefined;
    };
    const at = own.level ?? this.#styles.levelOf(style, linked) ?? 0;
    const levels = Array.from({ length: at + 1 }, (_, i) => list.levels.get(i) ?? definition.levels.get(i));
    const level = levels[at];
    if (!level) return '';
    const numbers = this.#count(id, list, definition, at);
    if (level.isHidden) return '';
    return before(text, labelOf(level, levels, numbers), level);
  }

  /** Follows a link to the list of a style, once: what is linked to has levels of its own. */
  #definitionOf({ definition }: List): Definition | undefined {
    const found = this.#definitions.get(definition);
    if (found?.style === undefined) return found;
    const list = this.#lists.get(this.#styles.listOf(found.style) ?? '0');
    return list && this.#definitions.get(list.definition);
  }

  #count(id: string, list: List, definition: Definition, at: number): readonly (number | undefined)[] {
    const count = this.#counts.get(definition) ?? { numbers: [], begun: new Set() };
    this.#counts.set(definition, count);
    const { numbers, begun } = count;
    const startOf = (level: number): number =>
      list.starts.get(level) ?? (list.levels.get(level) ?? definition.levels.get(level))?.start ?? 0;
    const restarts = list.starts.has(at) && !begun.has(`${id}/${at}`);
    begun.add(`${id}/${at}`);
    const last = numbers[at];
    numbers[at] = last === undefined || restarts ? startOf(at) : last + 1;
    // A level that was passed over has begun: the next paragraph there is its second (Q110380).
    for (let level = 0; level < at; level++) numbers[level] ??= startOf(level);
    for (let level = at + 1; level < numbers.length; level++) {
      if (at < (definition.levels.get(level)?.restartedBy ?? level)) numbers[level] = undefined;
    }
    return numbers;
  }
}

function labelOf(
  { text, format, font, isLegal }: Level,
  levels: readonly (Level | undefined)[],
  numbers: readonly (number | undefined)[],
): string {
  if (format === 'bullet') return bulletOf(text, font);
  return text.replace(/%([1-9])/g, (_, place: string) => {
    const level = levels[Number(place) - 1];
    const number = numbers[Number(place) - 1];
    if (!level || number === undefined || !showsNumber(level.format)) return '';
    return formatNumber(number, isLegal ? 'decimal' : level.format, level.pattern);
  });
}

/**
 * A label and what parts it from the text. Word's tab becomes what a text has there: nothing after 一、 （一） 1., a blank
 * after 第一条 and 1.1, and wherever two numbers would run into one.
 */
function before(text: string, label: string, { suffix, format }: Level): string {
  if (label === '' || suffix === 'nothing') return label;
  if (suffix === 'space' || format === 'bullet') return `${label} `;
  if (/^\s/.test(text)) return label;
  const end = label.slice(-2);
  if (needsBlank(end)) return label + (/\p{Script=Han}$/u.test(end) ? '\u3000' : ' ');
  return /[!-~]$/.test(end) && /^[0-9A-Za-z]/.test(text) ? `${label} ` : label;
}

function numberingListener(definitions: Map<string, Definition>, lists: Map<string, List>): XmlListener {
  let definition: Definition = { levels: new Map() };
  let list: List = { definition: '', starts: new Map(), levels: new Map() };
  let level = emptyLevel();
  /** Where a level stands in: a definition, or what a list has of its own. */
  let holder = definition.levels;
  let override = 0;
  let fallbacks = 0;
  const elements: Readonly<Record<string, (value: string, attribute: AttributeReader) => void>> = {
    'w:abstractNum': (_, attribute) => {
      definition = { levels: new Map() };
      holder = definition.levels;
      definitions.set(attribute('abstractNumId') ?? '', definition);
      if (definitions.size > MOST_LISTS) throw tooLarge();
    },
    'w:numStyleLink': (value) => (definition.style = value),
    'w:num': (_, attribute) => {
      list = { definition: '', starts: new Map(), levels: new Map() };
      holder = list.levels;
      lists.set(attribute('numId') ?? '', list);
      if (lists.size > MOST_LISTS) throw tooLarge();
    },
    'w:abstractNumId': (value) => (list.definition = value),
    'w:lvlOverride': (_, attribute) => (override = levelOf(attribute('ilvl') ?? '')),
    'w:startOverride': (value) => list.starts.set(override, numberOf(value)),
    'w:lvl': (_, attribute) => {
      level = emptyLevel();
      holder.set(levelOf(attribute('ilvl') ?? ''), level);
    },
    'w:start': (value) => (level.start = numberOf(value)),
    'w:numFmt': (value, attribute) => {
      level.format = value;
      level.pattern = (attribute('format') ?? '').slice(0, LONGEST_LABEL);
    },
    'w:lvlText': (value) => (level.text = value.slice(0, LONGEST_LABEL)),
    'w:suff': (value) => (level.suffix = value),
    'w:lvlRestart': (value) => (level.restartedBy = numberOf(value)),
    'w:isLgl': (_, attribute) => (level.isLegal = isOn(attribute('val'))),
    'w:pStyle': (value) => (level.style = value),
    'w:rFonts': (_, attribute) => (level.font = attribute('ascii') ?? attribute('hAnsi') ?? ''),
    'w:vanish': (_, attribute) => (level.isHidden = isOn(attribute('val'))),
  };
  return {
    open: (name, attribute) => {
      if (name === 'mc:Fallback') fallbacks++;
      // What stands there has been said in a newer way before.
      if (fallbacks === 0 && Object.hasOwn(elements, name))
        elements[name]?.(attribute('val') ?? '', attribute);
    },
    close: (name) => {
      if (name === 'mc:Fallback') fallbacks--;
    },
    text: () => {},
  };
}

function emptyLevel(): Level {
  return {
    start: 0,
    format: 'decimal',
    pattern: '',
    text: '',
    suffix: 'tab',
    font: '',
    isLegal: false,
    isHidden: false,
  };
}

/** 0 for what is no number. */
function numberOf(value: string): number {
  return Number.parseInt(value, 10) || 0;
}
