// Editing by structure. Each function takes a Draft and what is wanted and gives text edits, or says why not. Whatever it
// changes, it changes ordinals, references to them, and the places of whole lines: no character of the body is lost.
import type { Draft } from '../draft.ts';
import type { Ladder } from '../ladders.ts';
import type { Position, Range, TextEdit } from '../text.ts';
import { type Change, type Insertion, type Inserted, refuse } from './change.ts';

export type { Change, Edited, Inserted, Insertion, Refusal, Refused } from './change.ts';

/** What is numbered anew. `section` is an index in `Draft.sections`. */
export type Scope =
  | { readonly kind: 'draft' }
  /** The series that the section stands in. */
  | { readonly kind: 'series'; readonly section: number }
  /** The series from this section on, which follows the one before it. */
  | { readonly kind: 'from'; readonly section: number }
  /** The series from this section on, which becomes the first. */
  | { readonly kind: 'restart'; readonly section: number }
  /** The series from this section on, which goes on from the series of its form before it. */
  | { readonly kind: 'continue'; readonly section: number };

/** Where sections are dropped. */
export type Target =
  { readonly section: number; readonly where: 'before' | 'after' | 'into' } | { readonly where: 'end' };

export function renumber(_draft: Draft, _scope: Scope): Change {
  return refuse('nothing-to-do');
}

/** Gives every section the form of its depth in `ladder`. */
export function restyle(_draft: Draft, _ladder: Ladder): Change {
  return refuse('nothing-to-do');
}

/** The sections change places with the sibling before them. */
export function moveUp(_draft: Draft, _sections: readonly number[]): Change {
  return refuse('first-of-its-parent');
}

/** The sections change places with the sibling after them. */
export function moveDown(_draft: Draft, _sections: readonly number[]): Change {
  return refuse('last-of-its-parent');
}

/** The sections come to stand after their parent. */
export function promote(_draft: Draft, _sections: readonly number[]): Change {
  return refuse('no-parent');
}

/** The sections become the last children of the sibling before them. */
export function demote(_draft: Draft, _sections: readonly number[]): Change {
  return refuse('first-of-its-parent');
}

/** Drag and drop; the sections keep their order. */
export function moveTo(_draft: Draft, _sections: readonly number[], _target: Target): Change {
  return refuse('into-itself');
}

/** A new, empty section: a line with an ordinal, behind which the cursor stands. */
export function insertSection(
  _draft: Draft,
  _where: { readonly section: number; readonly where: 'before' | 'after' | 'child' },
): Insertion {
  return refuse('no-form');
}

/**
 * What Enter does at the end of an item: begins the next one with its number, and renumbers those after it in the series
 * unless `renumber` is false. Undefined where Enter is none of our business.
 */
export function nextItem(
  _draft: Draft,
  _position: Position,
  _options: { readonly renumber?: boolean } = {},
): Inserted | undefined {
  return undefined;
}

/** What Enter does on an item without text: takes its ordinal away. Undefined elsewhere. */
export function endList(_draft: Draft, _position: Position): Inserted | undefined {
  return undefined;
}

/** An ordinal that may be typed at a line's start. */
export interface OrdinalOffer {
  readonly kind: 'next' | 'child' | 'parent';
  /** The ordinal with the blank that this draft has after it, if it has one. */
  readonly text: string;
  /** What of the line it replaces: an ordinal begun, or nothing. */
  readonly range: Range;
}

/** The completions at a line's start, the likeliest first; none where something else stands there. */
export function ordinalsAt(_draft: Draft, _line: number): readonly OrdinalOffer[] {
  return [];
}

/** The whole lines of a section, blank ones after it included where another section follows. */
export function sectionRange(_draft: Draft, _section: number): Range {
  return { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
}

/** A section's text as whole lines, each with its end. */
export function copySection(_draft: Draft, _section: number): string {
  return '';
}

/** Takes a section away, and renumbers what follows it. */
export function removeSection(_draft: Draft, _section: number): Change {
  return refuse('no-section');
}

/** Puts copied sections where the one at `position` ends, in the form of their new siblings. */
export function pasteSection(_draft: Draft, _position: Position, _text: string): Change {
  return refuse('no-form');
}

export type { TextEdit };
