// What conversion offers, for those that load it when it is asked for. Types alone: the library's own drag Node's along.
import type { Draft } from '../core/reading/draft.ts';
import type { Message } from '../lint/messages.ts';

/** What index.ts exports. */
export interface WordConversion {
  /**
   * The text of a .docx. Never throws: a document that is damaged, protected, none at all or larger than any draft is
   * refused. Takes time linear in the document's size, and memory for its text.
   */
  readonly readWord: (bytes: Uint8Array) => Reading;
  /**
   * The draft as a .docx after GB/T 9704-2012: a paragraph for each line, headings with outline levels, ordinals as text.
   * Never rejects.
   */
  readonly writeWord: (draft: Draft) => Promise<Writing>;
}

export type Reading =
  | {
      /** A line for each paragraph, each ended by \n. */
      readonly text: string;
      /** What the document shows and the text does not. */
      readonly leftOut: readonly Message[];
    }
  | { readonly refused: Message };

export interface Writing {
  readonly bytes: Uint8Array;
  /** What the text has and a document cannot hold. */
  readonly leftOut: readonly Message[];
}
