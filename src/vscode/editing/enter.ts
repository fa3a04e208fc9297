// What typing asks for: Enter at the end of an item, and an ordinal typed behind one that Enter has put in. Not keys of our own
// but formatting on type: VS Code asks after it has put in what was typed by itself, only at one caret, never for an Enter that
// ends an IME composition, takes a suggestion or comes with a paste, and drops our answer when the writer has typed on in the
// meantime.
import { commands, Disposable, languages, Range, workspace } from 'vscode';
import { type Draft, update } from '../../core/reading/draft.ts';
import { type Automatic, endList, type Inserted, nextItem, typedOver } from '../../core/edits/index.ts';
import { skipBlanks } from '../../core/text/characters.ts';
import { comparePositions, type Position, rangeOf } from '../../core/text/positions.ts';
import { type TextEdit } from '../../core/text/edits.ts';
import { automaticOn, rememberAutomatic } from './automatic-ordinals.ts';
import { fromPosition, toTextEdits } from '../convert.ts';
import type { Drafts } from '../documents/drafts.ts';
import { LANGUAGE } from '../documents/language.ts';
import { provideLeftIndents, rememberFreshLine } from './left-indents.ts';

/** What an ordinal may end in, and what may follow one: asked again there, where the answer came too late. */
const TYPED = Array.from('、.．)）］]】〕章节節条條款项項分是①②③④⑤⑥⑦⑧⑨⑩ \u3000，,。；;：:！？');

export function provideEnter(drafts: Drafts): Disposable {
  return Disposable.from(
    provideLeftIndents(),
    languages.registerOnTypeFormattingEditProvider(
      LANGUAGE,
      {
        provideOnTypeFormattingEdits(document, position, typed) {
          const draft = drafts.now(document);
          if (!draft) return undefined;
          const renumber = workspace.getConfiguration('speechDraft', document).get('renumberOnEnter', true);
          const caret = fromPosition(position);
          if (typed !== '\n') {
            const automatic = automaticOn(document, caret.line);
            const edits = automatic && typedOver(draft, automatic, { renumber });
            return edits && toTextEdits(edits);
          }
          const made = afterEnter(draft, caret, {
            renumber,
            automatic: automaticOn(document, caret.line - 1),
          });
          if (made?.automatic) rememberAutomatic(document, made.automatic);
          if (!made) rememberFreshLine(document, caret.line);
          return made && toTextEdits(made.edits);
        },
      },
      '\n',
      ...TYPED,
    ),
    commands.registerTextEditorCommand('speechDraft.breakLine', ({ document, selections }, builder) => {
      for (const { start, end } of selections) {
        const { text, isEmptyOrWhitespace } = document.lineAt(start.line);
        const from = isEmptyOrWhitespace ? start.with({ character: 0 }) : start;
        if (from.isBefore(end)) builder.delete(new Range(from, end));
        builder.insert(from, `\n${indentOf(text)}`);
      }
    }),
  );
}

interface AfterEnter {
  readonly edits: readonly TextEdit[];
  readonly automatic?: Automatic;
}

interface EnterOptions {
  readonly renumber: boolean;
  /** What Enter has put in on the line before. */
  readonly automatic?: Automatic | undefined;
}

/**
 * What is to happen in a draft in which Enter has just been typed: the line end and the indent before `caret` are new.
 * Undefined where Enter is to do nothing but what it does.
 */
export function afterEnter(
  draft: Draft,
  caret: Position,
  { renumber, automatic }: EnterOptions,
): AfterEnter | undefined {
  const doubled = automatic && typedOver(draft, automatic, { renumber });
  const [edit] = doubled ?? [];
  // An ordinal that is the very same is one edit, within the line above.
  if (edit && doubled?.length === 1 && edit.text === '') {
    const { start, end } = edit.range;
    const width = end.character - start.character;
    const made = afterEnter(update(draft, [edit]), caret, { renumber });
    const back = (at: Position): Position =>
      at.line === start.line && at.character >= start.character
        ? { line: at.line, character: at.character + width }
        : at;
    const edits = (made?.edits ?? []).map(({ range, text }) => ({
      range: { start: back(range.start), end: back(range.end) },
      text,
    }));
    return { ...made, edits: [edit, ...edits] };
  }
  return atItemEnd(draft, caret, renumber) ?? withoutBlanks(draft, caret);
}

function atItemEnd(draft: Draft, caret: Position, renumber: boolean): AfterEnter | undefined {
  const end = endOfLineBefore(draft, caret);
  if (!end) return undefined;
  const before = update(draft, [{ range: { start: end, end: caret }, text: '' }]);
  const made: Inserted | undefined =
    endList(before, end, { renumber }) ?? nextItem(before, end, { renumber });
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
  return {
    edits: replacesEnter ? edits : [...edits, { range: { start: end, end: caret }, text: '' }],
    ...(made.automatic ? { automatic: made.automatic } : {}),
  };
}

/** An indent of full-width blanks without a text, which Enter would leave behind, goes along with the text that it was before. */
function withoutBlanks({ lines }: Draft, { line }: Position): AfterEnter | undefined {
  const above = lines[line - 1] ?? '';
  if (!above.includes('\u3000') || indentOf(above) !== above) return undefined;
  const away = { range: rangeOf(line - 1, 0, above.length), text: '' };
  const text = lines[line] ?? '';
  const isCut = text !== '' && indentOf(text) === '';
  return { edits: isCut ? [away, { range: rangeOf(line, 0, 0), text: above }] : [away] };
}

function indentOf(text: string): string {
  return text.slice(0, skipBlanks(text, 0));
}

/** Undefined where Enter has cut a line in two. */
function endOfLineBefore({ lines }: Draft, { line, character }: Position): Position | undefined {
  const before = lines[line - 1];
  const rest = lines[line] ?? '';
  if (before === undefined || rest.length > character || rest.trim() !== '') return undefined;
  return { line: line - 1, character: before.length };
}
