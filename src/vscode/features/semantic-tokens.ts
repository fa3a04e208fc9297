// Semantic tokens: where the grammar and the Draft differ, colour follows the Draft.
import { Disposable, languages } from 'vscode';
import { colours } from '../../core/views/semantic-tokens.ts';
import { TOKEN_LEGEND, toSemanticTokens } from '../convert.ts';
import type { Drafts } from '../documents/drafts.ts';
import { LANGUAGE } from '../documents/language.ts';

export function provideSemanticTokens(drafts: Drafts): Disposable {
  let provider = provideTokens(drafts);
  return Disposable.from(
    new Disposable(() => provider.dispose()),
    drafts.onDidReread(() => {
      // A provider of ranges cannot say that they are others; a new one is asked again.
      provider.dispose();
      provider = provideTokens(drafts);
    }),
  );
}

/** Only for the lines on the screen, so that a text of any length is coloured at once. */
function provideTokens(drafts: Drafts): Disposable {
  return languages.registerDocumentRangeSemanticTokensProvider(
    LANGUAGE,
    {
      async provideDocumentRangeSemanticTokens(document, { start, end }, token) {
        const draft = await drafts.of(document, token);
        return draft && toSemanticTokens(colours(draft, start.line, end.line + 1));
      },
    },
    TOKEN_LEGEND,
  );
}
