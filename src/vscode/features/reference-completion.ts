// Completion behind words that point (见, 前述, 按照): the sections of the draft, each under the name that means it there.
import { CompletionItem, CompletionItemKind, type Disposable, languages, Range } from 'vscode';
import { labelOf } from '../../core/views/labels.ts';
import { referenceOffers } from '../../core/views/reference-offers.ts';
import type { Drafts } from '../documents/drafts.ts';
import { LANGUAGE } from '../documents/language.ts';

/** What a name begins with, and the last signs of words that point. */
const TRIGGERS = Array.from('第（见見述照');

/** What has been typed of a name. */
const BEGUN = /(?:第[一二三四五六七八九十百\d]*|[（(][一二三四五六七八九十\d]*)?$/;

/** So many names are no list to choose from. */
const MAX_OFFERS = 300;

export function provideReferenceCompletion(drafts: Drafts): Disposable {
  return languages.registerCompletionItemProvider(
    LANGUAGE,
    {
      async provideCompletionItems(document, position, token) {
        const draft = await drafts.of(document, token);
        if (!draft) return undefined;
        const before = document.lineAt(position.line).text.slice(0, position.character);
        const start = BEGUN.exec(before)?.index ?? before.length;
        return referenceOffers(draft, position.line, before.slice(0, start), before.slice(start))
          .slice(0, MAX_OFFERS)
          .map(({ name, section }, order) => {
            const item = new CompletionItem(name, CompletionItemKind.Reference);
            const target = draft.sections[section];
            if (target) item.detail = labelOf(draft, target);
            item.range = new Range(position.line, start, position.line, position.character);
            item.sortText = String(order).padStart(4, '0');
            return item;
          });
      },
    },
    ...TRIGGERS,
  );
}
