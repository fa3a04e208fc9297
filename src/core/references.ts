// References in the text: 见第三部分, 前述（二）, 附件2.
import type { Draft } from './draft.ts';
import type { Range, TextEdit } from './text.ts';

export interface Reference {
  /** 第三部分, （二）, 附件2, without the lead word; on one line. */
  readonly range: Range;
  /** As written. */
  readonly text: string;
  readonly target:
    | { readonly kind: 'section'; /** Index in `Draft.sections`. */ readonly section: number }
    | { readonly kind: 'annex'; /** Index in `Draft.frame.annexes`. */ readonly annex: number }
    /** It points nowhere, and surely meant to point into this draft. */
    | { readonly kind: 'broken' };
}

/** In the order of the text. */
export function referencesIn(_draft: Draft): readonly Reference[] {
  return [];
}

/** The references to one section, in the order of the text. */
export function referencesTo(draft: Draft, section: number): readonly Reference[] {
  return referencesIn(draft).filter(({ target }) => target.kind === 'section' && target.section === section);
}

/** The reference at a position, its ends included. */
export function referenceAt(
  draft: Draft,
  { line, character }: { readonly line: number; readonly character: number },
): Reference | undefined {
  return referencesIn(draft).find(
    ({ range }) =>
      range.start.line === line && range.start.character <= character && character <= range.end.character,
  );
}

export type { TextEdit };
