// Text for a terminal: colours, and columns as wide as they look.
import { eastAsianWidth } from 'get-east-asian-width';
import type { Output } from './io.ts';

export interface Paint {
  readonly bold: (text: string) => string;
  readonly dim: (text: string) => string;
  readonly red: (text: string) => string;
  readonly yellow: (text: string) => string;
  readonly blue: (text: string) => string;
}

/** Colours only where somebody looks and has not said no (NO_COLOR, --no-color). */
export function paintFor(
  output: Output,
  noColor: boolean,
  env: Readonly<Record<string, string | undefined>>,
): Paint {
  const on = output.isTTY && !noColor && !env['NO_COLOR'] && env['TERM'] !== 'dumb';
  const style = (start: number, end: number) => (text: string) =>
    on && text !== '' ? `\u001B[${start}m${text}\u001B[${end}m` : text;
  return {
    bold: style(1, 22),
    dim: style(2, 22),
    red: style(31, 39),
    yellow: style(33, 39),
    blue: style(34, 39),
  };
}

/** In terminal columns: two for a Han character, none for a combining mark. */
export function widthOf(text: string): number {
  let width = 0;
  for (const character of text) {
    if (!INVISIBLE.test(character)) width += eastAsianWidth(character.codePointAt(0) ?? 0);
  }
  return width;
}

/**
 * Every control character gives way to a blank, and what turns the direction of writing: a draft must neither steer the
 * terminal nor show itself as what it is not.
 */
export function printable(text: string): string {
  return text.replace(CONTROL, ' ');
}

const INVISIBLE = /^[\p{Mark}\p{Cf}]$/u;
const CONTROL = /[\p{Cc}\p{Bidi_Control}\p{Zl}\p{Zp}]/gu;
