// Ordinals put down, in a style and in a hand.
import { type Hand, PLAIN_HAND, writeDecimal, writeInHand } from './hand.ts';
import type { OrdinalStyle } from './ordinals.ts';
import { WORDS } from './tables.ts';

/**
 * The ordinal `number` in `style`; undefined where the style has no form for it (beyond ⑳, beyond Z, for a word). `prefix` is
 * what a decimal goes on from: "1.2" for 1.2.3.
 */
export function writeOrdinal(
  style: OrdinalStyle,
  number: number,
  hand?: Hand,
  prefix?: string,
): string | undefined {
  const numeral = writeNumeralOf(style.system, number, hand, prefix);
  return numeral === undefined ? undefined : style.opening + numeral + style.closing + style.delimiter;
}

/** The numeral alone, for an edit that leaves everything around it as it is. */
export function writeNumeralOf(
  system: OrdinalStyle['system'],
  number: number,
  hand: Hand = PLAIN_HAND,
  prefix?: string,
): string | undefined {
  if (system === 'word') return WORDS.find((row) => row.number === number && !row.alias)?.text;
  if (system === 'decimal')
    return prefix === undefined ? undefined : writeDecimal(`${prefix}.${number}`, hand);
  return writeInHand(number, system, hand);
}
