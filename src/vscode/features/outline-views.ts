// The draft's tree in the editor: outline, breadcrumbs, sticky scroll, Go to Symbol, folding, expand selection.
import { Disposable, EventEmitter, l10n, languages } from 'vscode';
import { selectionRanges } from '../../core/views/selection-ranges.ts';
import { measure } from '../../core/views/speech-length.ts';
import type { Configurations } from '../documents/configurations.ts';
import { fromPosition, toDocumentSymbols, toFoldingRanges, toSelectionRange } from '../convert.ts';
import type { Drafts } from '../documents/drafts.ts';
import { LANGUAGE } from '../documents/language.ts';
import { lengthMessage } from '../documents/length-messages.ts';
import { say } from '../l10n.ts';

export function provideOutlineViews(drafts: Drafts, configurations: Configurations): Disposable {
  const refolded = new EventEmitter<void>();
  let symbols = provideSymbols(drafts, configurations);
  return Disposable.from(
    new Disposable(() => symbols.dispose()),
    languages.registerFoldingRangeProvider(LANGUAGE, {
      onDidChangeFoldingRanges: refolded.event,
      async provideFoldingRanges(document, _context, token) {
        const draft = await drafts.of(document, token);
        return draft && toFoldingRanges(draft);
      },
    }),
    languages.registerSelectionRangeProvider(LANGUAGE, {
      async provideSelectionRanges(document, positions, token) {
        const draft = await drafts.of(document, token);
        return (
          draft &&
          positions.flatMap(
            (position) => toSelectionRange(selectionRanges(draft, fromPosition(position))) ?? [],
          )
        );
      },
    }),
    drafts.onDidReread(() => {
      refolded.fire();
      // A provider of symbols cannot say that they are others; a new one is asked again.
      symbols.dispose();
      symbols = provideSymbols(drafts, configurations);
    }),
    refolded,
  );
}

function provideSymbols(drafts: Drafts, configurations: Configurations): Disposable {
  return languages.registerDocumentSymbolProvider(
    LANGUAGE,
    {
      async provideDocumentSymbols(document, token) {
        const draft = await drafts.of(document, token);
        const { charactersPerMinute } = configurations.of(document);
        return (
          draft &&
          toDocumentSymbols(draft, ({ line, endLine }) => {
            return say(lengthMessage(measure(draft, line, endLine, charactersPerMinute)));
          })
        );
      },
    },
    { label: l10n.t('Speech Draft') },
  );
}
