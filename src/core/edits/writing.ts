// How ordinals are put down: the one place where the core's writers are asked, so that whatever is changed is written in the
// same hand.
import { type NumeralSystem, readNumeral, readNumeralLoosely, writeNumeral } from '../ordinals/numerals.ts';
import { type Hand, handOf } from '../ordinals/hand.ts';
import type { Ordinal, OrdinalStyle } from '../ordinals/ordinals.ts';
import { writeNumeralOf, writeOrdinal } from '../ordinals/writer.ts';
import { sameStyle, scriptOf } from '../ordinals/styles.ts';
import type { Draft } from '../reading/draft.ts';
import type { Section, Series } from '../reading/outline.ts';
import { elementAt } from '../text/element-at.ts';

/**
 * A whole ordinal, in the hand of the series that `model` stands in; undefined where the form cannot write the number.
 * `prefix` is what 1.2 has before its last number.
 */
export function writeWhole(
  draft: Draft,
  style: OrdinalStyle,
  number: number,
  model: Section | undefined,
  prefix?: string,
): string | undefined {
  return number < 1 ? undefined : writeOrdinal(style, number, handFor(draft, model), prefix);
}

export interface Rewriting {
  readonly style: OrdinalStyle;
  readonly number: number;
  readonly prefix: string | undefined;
  /** Whose hand a new form is written in; the section's own unless given. */
  readonly model?: Section | undefined;
}

/** A section's ordinal with another number or another form; what need not change stays as it is written. */
export function rewrite(
  draft: Draft,
  section: Section,
  { style, number, prefix, model = section }: Rewriting,
): string | undefined {
  const own = section.ordinal;
  if (!sameStyle(style, own.style)) return writeWhole(draft, style, number, model, prefix);
  const isSame = number === own.number && prefix === own.prefix;
  const real = isSame && own.lookalike ? realNumeral(own) : undefined;
  const numeral = real ?? writeNumeralOf(style.system, number, handFor(draft, section), prefix);
  if (numeral === undefined || number < 1) return undefined;
  if (isSame && !own.lookalike && scriptOf({ style, text: numeral }) === scriptOf(own)) return own.text;
  return (
    own.text.slice(0, own.numeral.start - own.start) + numeral + own.text.slice(own.numeral.end - own.start)
  );
}

/** A numeral in running text; undefined where the system cannot write the number. */
export function writeInText(number: number, system: NumeralSystem): string | undefined {
  return writeNumeral(number, system);
}

/** The number of a heading in running text: as the heading has it, where it is of that system. */
export function writeNumberOf(
  { text, start, numeral, number, style, lookalike }: Ordinal,
  system: NumeralSystem,
): string | undefined {
  return style.system === system && !lookalike
    ? text.slice(numeral.start - start, numeral.end - start)
    : writeInText(number, system);
}

// ---- Hands ----

/** The hand in which the series of a section is written; undefined without one. */
function handFor({ sections, series }: Draft, section: Section | undefined): Hand | undefined {
  const own = elementAt(series, section?.series);
  if (!own) return undefined;
  let hand = HANDS.get(own);
  if (!hand) HANDS.set(own, (hand = handOf(own.members.flatMap((index) => sections[index]?.ordinal ?? []))));
  return hand;
}

/** Many sections of a series ask for it. */
const HANDS = new WeakMap<Series, Hand>();

/** 一〇 for 一○: sign for sign, for 十 is another way of writing it. Undefined where that gives another number. */
function realNumeral({ text, start, numeral, number }: Ordinal): string | undefined {
  const signs = Array.from(text.slice(numeral.start - start, numeral.end - start), (sign) => {
    if (readNumeral(sign, 0).length > 0) return sign;
    return writeNumeral(readNumeralLoosely(sign, 0)[0]?.value ?? 0, 'han') ?? '〇';
  });
  const real = signs.join('');
  const reading = readNumeral(real, 0)[0];
  return reading?.value === number && reading.end === real.length ? real : undefined;
}
