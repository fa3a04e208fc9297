// Gives a whole draft other forms of ordinals. It changes many lines at once, so the text as it would be stands beside the
// text as it is while the writer goes through the choices.
import {
  commands,
  Disposable,
  l10n,
  type QuickPickItem,
  TabInputTextDiff,
  type TextDocument,
  Uri,
  window,
  workspace,
} from 'vscode';
import type { Draft } from '../../core/reading/draft.ts';
import { type Change, restyle } from '../../core/edits/index.ts';
import { gbt9704, type Ladder, taiwan } from '../../core/ordinals/ladders.ts';
import { ownLadder } from '../../core/views/own-ladder.ts';
import { writeOrdinal } from '../../core/ordinals/writer.ts';
import { applyEdits } from '../../core/text/edits.ts';
import { applyMade } from './apply.ts';
import type { Drafts } from '../documents/drafts.ts';
import { isDraft } from '../documents/language.ts';
import { reasonOf } from './refusal-messages.ts';

const SCHEME = 'speech-draft-restyled';

interface Choice extends QuickPickItem {
  readonly ladder: Ladder;
  readonly change: Change;
}

export function provideRestyle(drafts: Drafts): Disposable {
  let texts: readonly string[] = [];
  return Disposable.from(
    workspace.registerTextDocumentContentProvider(SCHEME, {
      provideTextDocumentContent: ({ query }) => texts[Number(query)] ?? '',
    }),
    commands.registerCommand('speechDraft.restyle', async () => {
      const editor = window.activeTextEditor;
      const document = editor?.document;
      const draft = document && isDraft(document) ? await drafts.of(document) : undefined;
      if (!editor || !document || !draft) return;
      const choices = choicesFor(draft);
      const first = texts.length;
      texts = [...texts, ...choices.map(({ change }) => textAfter(document, change))];
      const picked = await pick(choices, async (choice) => {
        if ('refused' in choice.change) await closePreviews();
        else await showPreview(document, first + choices.indexOf(choice), choice.label);
      });
      await closePreviews();
      texts = texts.map(() => '');
      const column = editor.viewColumn;
      await window.showTextDocument(document, column ? { viewColumn: column } : {});
      if (picked) await applyMade(drafts, document, (now) => restyle(now, picked.ladder));
    }),
  );
}

function choicesFor(draft: Draft): Choice[] {
  const own = ownLadder(draft);
  return [
    choice(draft, gbt9704, 'GB/T 9704'),
    choice(draft, taiwan, l10n.t('Taiwan’s official documents')),
    choice(draft, own, l10n.t('this draft’s own forms, made consistent')),
  ];
}

/** Called by the first ordinal of each depth. */
function choice(draft: Draft, ladder: Ladder, description: string): Choice {
  const change = restyle(draft, ladder);
  const label = ladder.map((style) => writeOrdinal(style, 1) ?? '').join('');
  return {
    label,
    description,
    ...('refused' in change ? { detail: reasonOf(change.refused) } : {}),
    ladder,
    change,
  };
}

function textAfter(document: TextDocument, change: Change): string {
  return 'refused' in change ? '' : applyEdits(document.getText(), change.edits);
}

/** What is chosen; each is looked at on the way. */
function pick(
  choices: readonly Choice[],
  look: (choice: Choice) => Promise<void>,
): Promise<Choice | undefined> {
  const input = window.createQuickPick<Choice>();
  input.items = choices;
  input.placeholder = l10n.t('Which forms should the ordinals have?');
  input.matchOnDescription = true;
  // The writer may scroll through the preview.
  input.ignoreFocusOut = true;
  let looked = Promise.resolve();
  return new Promise((done) => {
    let chosen: Choice | undefined;
    input.onDidChangeActive(([active]) => {
      if (active) looked = looked.then(() => look(active));
    });
    input.onDidAccept(() => {
      [chosen] = input.activeItems;
      input.hide();
    });
    input.onDidHide(() => {
      input.dispose();
      void looked.then(() => done(chosen));
    });
    input.show();
  });
}

async function showPreview({ uri }: TextDocument, number: number, label: string): Promise<void> {
  const name = uri.path.slice(uri.path.lastIndexOf('/') + 1);
  const preview = Uri.from({ scheme: SCHEME, path: `/${name}`, query: String(number) });
  await commands.executeCommand('vscode.diff', uri, preview, `${name} → ${label}`, {
    preserveFocus: true,
    preview: true,
  });
}

async function closePreviews(): Promise<void> {
  const tabs = window.tabGroups.all.flatMap((group) => group.tabs);
  const own = tabs.filter(
    ({ input }) => input instanceof TabInputTextDiff && input.modified.scheme === SCHEME,
  );
  if (own.length > 0) await window.tabGroups.close(own, true);
}
