// Going from section to section, and selecting them: nothing here changes the text.
import { sectionAt } from '../../core/views/sections.ts';
import { commands, Disposable, l10n, type Position, type TextEditor, window } from 'vscode';
import type { Draft } from '../../core/reading/draft.ts';
import { sectionRange } from '../../core/edits/index.ts';
import type { Section } from '../../core/reading/outline.ts';
import { headingOf } from '../../core/views/heading-title.ts';
import { tell } from '../documents/editors.ts';
import { toRange, toSelection } from '../convert.ts';
import type { Drafts } from '../documents/drafts.ts';
import { targetOf, type TargetInTree } from './command-target.ts';

type Go = (draft: Draft, line: number) => Section | undefined;

const WAYS: Readonly<Record<string, Go>> = {
  goToNextSection: nextOf,
  goToPreviousSection: previousOf,
  goToParentSection: (draft, line) => draft.sections[sectionAt(draft, line)?.parent ?? -1],
  goToFirstChild: (draft, line) => draft.sections[sectionAt(draft, line)?.children[0] ?? -1],
};

export function provideSectionNavigation(drafts: Drafts, inTree: TargetInTree): Disposable {
  return Disposable.from(
    ...Object.entries(WAYS).map(([name, go]) =>
      commands.registerCommand(`speechDraft.${name}`, async () => {
        const editor = window.activeTextEditor;
        const draft = editor && (await drafts.of(editor.document));
        if (draft) move(editor, draft, go);
      }),
    ),
    commands.registerCommand('speechDraft.selectSection', async (...args: readonly unknown[]) => {
      const target = targetOf(args, inTree);
      const draft = target && (await drafts.of(target.document));
      if (!draft) return;
      const sections = target.sectionsIn(draft);
      if (sections.length === 0) {
        tell(l10n.t('There is no numbered heading here.'));
        return;
      }
      const editor = await window.showTextDocument(target.document);
      editor.selections = sections.map((section) => {
        const { start, end } = sectionRange(draft, section);
        return toSelection(start, end);
      });
      reveal(editor, editor.selections[0]?.start);
    }),
  );
}

function move(editor: TextEditor, draft: Draft, go: Go): void {
  const goals = editor.selections.map(({ active }) => go(draft, active.line));
  if (goals.every((goal) => !goal)) {
    tell(l10n.t('This section no longer exists.'));
    return;
  }
  editor.selections = editor.selections.map((selection, i) => {
    const goal = goals[i];
    if (!goal) return selection;
    const { start } = headingOf(draft, goal).titleRange;
    return toSelection(start, start);
  });
  reveal(editor, editor.selections[0]?.active);
}

/** The next section that is not inside this one: its sibling, or else its parent's. */
function nextOf(draft: Draft, line: number): Section | undefined {
  const here = sectionAt(draft, line);
  return draft.sections.find((section) =>
    here ? section.index > here.index && section.level <= here.level : section.line > line,
  );
}

/** Back to the heading that the caret stands under; from there to the sibling before it, or else to the parent. */
function previousOf(draft: Draft, line: number): Section | undefined {
  const here = sectionAt(draft, line);
  if (here && here.line < line) return here;
  return draft.sections.findLast((section) =>
    here ? section.index < here.index && section.level <= here.level : section.line < line,
  );
}

function reveal(editor: TextEditor, position: Position | undefined): void {
  if (position) editor.revealRange(toRange({ start: position, end: position }));
}
