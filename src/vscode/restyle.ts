// Gives a whole draft other forms of ordinals, after a preview: it changes many lines at once.
import { commands, type Disposable, l10n, window, workspace } from 'vscode';
import { restyle } from '../core/edits/index.ts';
import { gbt9704, type Ladder, ownLadder, taiwan } from '../core/ladders.ts';
import { writeOrdinal } from '../core/ordinals.ts';
import type { Draft } from '../core/draft.ts';
import { tell } from './apply.ts';
import { toPreviewedEdit } from './convert.ts';
import { type Drafts, isDraft } from './drafts.ts';
import { reasonOf } from './edit-refusals.ts';

export function provideRestyle(drafts: Drafts): Disposable {
  return commands.registerCommand('speechDraft.restyle', async () => {
    const document = window.activeTextEditor?.document;
    const draft = document && isDraft(document) ? await drafts.of(document) : undefined;
    if (!document || !draft) return;
    const picked = await window.showQuickPick(choicesFor(draft), {
      placeHolder: l10n.t('Which forms shall the ordinals take?'),
      matchOnDescription: true,
    });
    const now = picked && drafts.now(document);
    if (!now) return;
    const change = restyle(now, picked.ladder);
    if ('refused' in change) tell(reasonOf(change.refused));
    else if (change.edits.length === 0) tell(reasonOf('nothing-to-do'));
    else
      await workspace.applyEdit(toPreviewedEdit(document.uri, change.edits, picked.label), {
        isRefactoring: true,
      });
  });
}

interface Choice {
  readonly label: string;
  readonly description: string;
  readonly detail?: string;
  readonly ladder: Ladder;
}

function choicesFor(draft: Draft): Choice[] {
  const own = ownLadder(draft);
  return [
    { label: sampleOf(gbt9704), description: 'GB/T 9704', ladder: gbt9704 },
    { label: sampleOf(taiwan), description: l10n.t('official documents of Taiwan'), ladder: taiwan },
    { label: sampleOf(own), description: l10n.t('the forms of this draft, made even'), ladder: own },
  ];
}

/** The first ordinal of each depth. */
function sampleOf(ladder: Ladder): string {
  return ladder.map((style) => writeOrdinal(style, 1) ?? '').join('');
}
