// What every structural edit gives back: plain data, stated in the draft as it was.
import type { Position, Range } from '../text/positions.ts';
import type { TextEdit } from '../text/edits.ts';

/** Why an edit cannot be; nothing has happened then. The edges translate it. */
export type Refusal =
  /** No section of that index, or no numbered heading here. */
  | 'no-section'
  /** It has no sibling before it to change places with, or to go into. */
  | 'first-of-its-parent'
  /** It has no sibling after it to change places with. */
  | 'last-of-its-parent'
  /** It stands at the top already. */
  | 'no-parent'
  /** No form of ordinal goes that deep or that far (beyond ⑳, beyond Z). */
  | 'no-form'
  /** A section cannot go into itself. */
  | 'into-itself'
  /** Everything is as it should be. */
  | 'nothing-to-do'
  /** There are no headings that a list of contents would name. */
  | 'nothing-to-list'
  /** What stands below 目录 is about something else than the headings. */
  | 'other-list'
  /** Several headings stand on one line of the list of contents. */
  | 'several-on-a-line'
  /** The sections chosen do not stand next to one another, or not at one depth. */
  | 'not-together'
  /** The text would no longer read as the tree that is meant. */
  | 'would-not-hold'
  /** The way back would not give the same text again: a number or a form here is amiss already. */
  | 'not-reversible';

export type Refused = { readonly refused: Refusal };

export interface Edited {
  /** In the order of the text, none overlapping another. */
  readonly edits: readonly TextEdit[];
  /** Where a position of the old text stands in the new one: the selection stays on the same text. */
  readonly map: (position: Position) => Position;
}

export type Change = Edited | Refused;

/** A reference whose section is gone: it means nothing now, or another one. */
export interface LeftReference {
  /** 第二点, as it is called by itself. */
  readonly name: string;
  /** Where it stands in the new text. */
  readonly range: Range;
}

export interface Removed extends Edited {
  /** In the order of the text. */
  readonly left: readonly LeftReference[];
}

/** An edit after which the writer goes on typing at `cursor`, a position of the new text. */
export interface Inserted extends Edited {
  readonly cursor: Position;
  /** The ordinal that has been put in, as it stands in the new text. */
  readonly automatic?: Automatic;
}

/** An ordinal that nobody has typed: put in by Enter or by a command. */
export interface Automatic {
  readonly line: number;
  /** Its first column. */
  readonly start: number;
  /** The ordinal, and the blanks behind it. */
  readonly text: string;
}

export type Insertion = Inserted | Refused;

export function refuse(refused: Refusal): Refused {
  return { refused };
}
