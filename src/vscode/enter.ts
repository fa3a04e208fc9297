// Enter at the end of an item. Not a key of our own but formatting on type: VS Code asks after it has put the line end in
// by itself, only for an Enter typed at one caret, never for one that ends an IME composition, takes a suggestion or comes
// with a paste, and drops our answer when the writer has typed on in the meantime.
import { type Disposable, languages, workspace } from 'vscode';
import { type Draft, update } from '../core/reading/draft.ts';
import { endList, type Inserted, nextItem } from '../core/edits/index.ts';
import { comparePositions, type Position } from '../core/text/positions.ts';
import { type TextEdit } from '../core/text/edits.ts';
import { fromPosition, toTextEdits } from './convert.ts';
import { type Drafts, LANGUAGE } from './drafts.ts';

export function provideEnter(drafts: Drafts): Disposable {
  return languages.registerOnTypeFormattingEditProvider(
    LANGUAGE,
    {
      provideOnTypeFormattingEdits(document, position) {
        const draft = drafts.now(document);
        const settings = workspace.getConfiguration('speechDraft', document);
        const edits =
          draft && editsAfterEnter(draft, fromPosition(position), settings.get('renumberOnEnter', true));
        return edits && toTextEdits(edits);
      },
    },
    '\n',
  );
}

/**
 * The edits to a draft in which Enter has just been typed: the line end and the indent before `caret` are new. Undefined
 * where Enter is to do nothing but what it does.
 */
export function editsAfterEnter(draft: Draft, caret: Position, renumber: boolean): TextEdit[] | undefined {
  const end = endOfLineBefore(draft, caret);
  if (!end) return undefined;
  const before = update(draft, [{ range: { start: end, end: caret }, text: '' }]);
  const made: Inserted | undefined = endList(before, end) ?? nextItem(before, end, { renumber });
  if (!made) return undefined;

  /** Where a position of the draft as it was stands now; what was Enter's place is now from `end` to the caret. */
  const now = (position: Position, atEnter: Position): Position => {
    const order = comparePositions(position, end);
    if (order === 0) return atEnter;
    return order < 0 ? position : { line: position.line + 1, character: position.character };
  };
  const edits = made.edits.map(({ range, text }) => ({
    range: { start: now(range.start, end), end: now(range.end, caret) },
    text,
  }));
  const replacesEnter = edits.some(({ range }) => comparePositions(range.end, caret) === 0);
  return replacesEnter ? edits : [...edits, { range: { start: end, end: caret }, text: '' }];
}

/** Undefined where Enter has cut a line in two. */
function endOfLineBefore({ lines }: Draft, { line, character }: Position): Position | undefined {
  const before = lines[line - 1];
  const rest = lines[line] ?? '';
  if (before === undefined || rest.length > character || rest.trim() !== '') return undefined;
  return { line: line - 1, character: before.length };
}
