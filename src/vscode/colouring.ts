// Semantic tokens: where the grammar and the Draft differ, colour follows the Draft.
import { Disposable, EventEmitter, languages } from 'vscode';
import { colours } from '../core/colours.ts';
import { TOKEN_LEGEND, toSemanticTokens } from './convert.ts';
import { type Drafts, LANGUAGE } from './drafts.ts';

export function provideColouring(drafts: Drafts): Disposable {
  const changed = new EventEmitter<void>();
  return Disposable.from(
    changed,
    drafts.onDidReread(() => changed.fire()),
    languages.registerDocumentSemanticTokensProvider(
      LANGUAGE,
      {
        onDidChangeSemanticTokens: changed.event,
        async provideDocumentSemanticTokens(document, token) {
          const draft = await drafts.of(document, token);
          return draft && toSemanticTokens(colours(draft));
        },
      },
      TOKEN_LEGEND,
    ),
  );
}
