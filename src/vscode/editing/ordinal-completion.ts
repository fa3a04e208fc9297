// Completion at a line's start: the number that comes next, the first one a level deeper, the next one further out.
import { type CompletionItem, CompletionTriggerKind, type Disposable, l10n, languages } from 'vscode';
import type { Draft } from '../../core/reading/draft.ts';
import { type OrdinalOffer, ordinalsAt, renumberingBehind } from '../../core/edits/index.ts';
import type { Position } from '../../core/text/positions.ts';
import { fromPosition, toCompletionItem, toTextEdits } from '../convert.ts';
import type { Drafts } from '../documents/drafts.ts';
import { LANGUAGE } from '../documents/language.ts';
import { afterEnter } from './enter.ts';

/** What an ordinal may begin with. A line end asks too, but is answered behind a heading only. */
const TRIGGERS = ['\n', ...Array.from('一二三四五六七八九十壹贰貳叁參参肆伍陆陸柒捌玖拾123456789（(第①')];

/** What an item still needs to know when it is looked at. */
const offered = new WeakMap<CompletionItem, { readonly draft: Draft; readonly offer: OrdinalOffer }>();

export function provideOrdinalCompletion(drafts: Drafts): Disposable {
  return languages.registerCompletionItemProvider(
    LANGUAGE,
    {
      async provideCompletionItems(document, position, token, { triggerKind, triggerCharacter }) {
        const draft = await drafts.of(document, token);
        const at = fromPosition(position);
        const isAfterEnter =
          triggerKind === CompletionTriggerKind.TriggerCharacter && triggerCharacter === '\n';
        if (!draft || (isAfterEnter && !isBelowHeading(draft, at))) return undefined;
        // Enter has its own answer there, or is about to have.
        if (isAfterEnter && afterEnter(draft, at, { renumber: true })) return undefined;
        return ordinalsAt(draft, at.line).map((offer, order) => {
          const begun = document.lineAt(at.line).text.slice(offer.range.start.character, at.character);
          const item = toCompletionItem(offer, { order, begun, detail: DETAILS[offer.kind]() });
          offered.set(item, { draft, offer });
          return item;
        });
      },
      resolveCompletionItem(item) {
        const { draft, offer } = offered.get(item) ?? {};
        if (draft && offer) item.additionalTextEdits = toTextEdits(renumberingBehind(draft, offer));
        return item;
      },
    },
    ...TRIGGERS,
  );
}

const DETAILS: Readonly<Record<OrdinalOffer['kind'], () => string>> = {
  next: () => l10n.t('the next one'),
  child: () => l10n.t('one level down'),
  parent: () => l10n.t('one level up'),
};

/** At the start of a line below a heading, blank lines apart. */
function isBelowHeading({ lines, sections }: Draft, { line, character }: Position): boolean {
  let above = line - 1;
  while (above >= 0 && (lines[above] ?? '').trim() === '') above--;
  return (
    (lines[line] ?? '').slice(0, character).trim() === '' &&
    sections.some((section) => section.line === above)
  );
}
