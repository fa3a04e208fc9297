// The commands on a section as code actions (refactor.move, refactor.rewrite), with the reason where one cannot be.
import { sectionAt } from '../../core/views/sections.ts';
import {
  CodeAction,
  CodeActionKind,
  CodeActionTriggerKind,
  type Disposable,
  l10n,
  languages,
  type TextDocument,
} from 'vscode';
import type { Draft } from '../../core/reading/draft.ts';
import { type Change, demote, moveDown, moveUp, promote, renumber } from '../../core/edits/index.ts';
import type { Drafts } from '../documents/drafts.ts';
import { LANGUAGE } from '../documents/language.ts';
import { reasonOf } from './refusal-messages.ts';

interface Offer {
  readonly title: () => string;
  readonly kind: CodeActionKind;
  readonly command: string;
  readonly make: (draft: Draft, section: number) => Change;
}

const OFFERS: readonly Offer[] = [
  {
    title: () => l10n.t('Move this section up'),
    kind: CodeActionKind.RefactorMove,
    command: 'speechDraft.moveSectionUp',
    make: (draft, section) => moveUp(draft, [section]),
  },
  {
    title: () => l10n.t('Move this section down'),
    kind: CodeActionKind.RefactorMove,
    command: 'speechDraft.moveSectionDown',
    make: (draft, section) => moveDown(draft, [section]),
  },
  {
    title: () => l10n.t('Promote this section'),
    kind: CodeActionKind.RefactorMove,
    command: 'speechDraft.promoteSection',
    make: (draft, section) => promote(draft, [section]),
  },
  {
    title: () => l10n.t('Demote this section'),
    kind: CodeActionKind.RefactorMove,
    command: 'speechDraft.demoteSection',
    make: (draft, section) => demote(draft, [section]),
  },
  {
    title: () => l10n.t('Renumber this series'),
    kind: CodeActionKind.RefactorRewrite,
    command: 'speechDraft.renumberSeries',
    make: (draft, section) => renumber(draft, { kind: 'series', section }),
  },
  {
    title: () => l10n.t('Restart numbering here'),
    kind: CodeActionKind.RefactorRewrite,
    command: 'speechDraft.restartSeries',
    make: (draft, section) => renumber(draft, { kind: 'restart', section }),
  },
  {
    title: () => l10n.t('Continue the previous series'),
    kind: CodeActionKind.RefactorRewrite,
    command: 'speechDraft.continueSeries',
    make: (draft, section) => renumber(draft, { kind: 'continue', section }),
  },
];

export function provideSectionActions(drafts: Drafts): Disposable {
  return languages.registerCodeActionsProvider(
    LANGUAGE,
    {
      async provideCodeActions(document, range, { only, triggerKind }, token) {
        // Never the light bulb: these can be done on any heading.
        if (triggerKind !== CodeActionTriggerKind.Invoke) return undefined;
        const draft = await drafts.of(document, token);
        const section = draft && sectionAt(draft, range.start.line);
        if (!draft || section?.line !== range.start.line) return undefined;
        return OFFERS.filter(({ kind }) => !only || only.contains(kind)).map((offer) =>
          actionOf(offer, document, draft, section.index),
        );
      },
    },
    { providedCodeActionKinds: [CodeActionKind.RefactorMove, CodeActionKind.RefactorRewrite] },
  );
}

/** A command, not an edit: the command keeps the selection on its text. */
function actionOf(
  { title, kind, command, make }: Offer,
  { uri }: TextDocument,
  draft: Draft,
  section: number,
) {
  const action = new CodeAction(title(), kind);
  const change = make(draft, section);
  if ('refused' in change) action.disabled = { reason: reasonOf(change.refused) };
  else action.command = { title: title(), command, arguments: [uri, draft.sections[section]?.line] };
  return action;
}
