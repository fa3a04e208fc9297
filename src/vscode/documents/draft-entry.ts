// What is known of one document, and how it follows an event. Knows nothing of VS Code, so that what may go wrong is tested.
import { type Draft, update } from '../../core/reading/draft.ts';
import type { TextEdit } from '../../core/text/edits.ts';

export interface Entry {
  /** The document's version that `draft` was read from. */
  readonly version: number;
  readonly draft: Draft;
}

/**
 * The entry after an event that brought the document to `version`. Undefined where the text must be read anew: an event
 * was missed, or the draft could not be updated.
 */
export function entryAfter(
  entry: Entry,
  version: number,
  changes: readonly TextEdit[],
  follow: typeof update = update,
): Entry | undefined {
  // Somebody who was told first has had the text read already.
  if (version === entry.version) return entry;
  // A new version without a change has other line ends.
  if (version !== entry.version + 1 || changes.length === 0) return undefined;
  try {
    return { version, draft: follow(entry.draft, changes) };
  } catch {
    return undefined;
  }
}
