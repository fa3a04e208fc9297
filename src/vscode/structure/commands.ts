// What the Draft Structure offers besides editing by structure: the outline as text, another title, another place.
import { commands, Disposable, env, l10n, window } from 'vscode';
import type { Draft } from '../../core/reading/draft.ts';
import { moveTo, retitle, type Target as Goal } from '../../core/edits/index.ts';
import { labelOf } from '../../core/views/labels.ts';
import { headingOf } from '../../core/views/heading-title.ts';
import { applyMade } from '../editing/apply.ts';
import { tell } from '../documents/editors.ts';
import type { Drafts } from '../documents/drafts.ts';
import { isDraft } from '../documents/language.ts';
import { type Target, targetOf } from '../editing/command-target.ts';
import { type Chosen, targetInTree } from './target-in-tree.ts';

export function provideStructureCommands(drafts: Drafts, chosen: Chosen): Disposable {
  const onTarget = (name: string, run: (target: Target, draft: Draft) => Promise<void>): Disposable =>
    commands.registerCommand(`speechDraft.${name}`, async (...args: readonly unknown[]) => {
      const target = targetOf(args, targetInTree(chosen));
      const draft = target && (await drafts.of(target.document));
      if (draft) await run(target, draft);
    });
  const copying = (name: string, write: (draft: Draft) => string): Disposable =>
    commands.registerCommand(`speechDraft.${name}`, async () => {
      const active = window.activeTextEditor?.document;
      const document = active && isDraft(active) ? active : chosen.structure.document;
      const draft = document && (await drafts.of(document));
      if (draft) await env.clipboard.writeText(write(draft));
      if (draft) tell(l10n.t('The outline has been copied.'));
    });
  return Disposable.from(
    copying('copyOutline', outlineText),
    copying('copyOutlineMarkdown', outlineMarkdown),
    onTarget('renameSection', (target, draft) => rename(drafts, target, draft)),
    onTarget('moveSectionTo', (target, draft) => moveWhereAsked(drafts, target, draft)),
  );
}

async function rename(drafts: Drafts, { document, sectionsIn }: Target, draft: Draft): Promise<void> {
  const section = draft.sections[sectionsIn(draft)[0] ?? -1];
  if (!section) return tell(l10n.t('There is no numbered heading here.'));
  const { title } = headingOf(draft, section);
  const value = await window.showInputBox({
    value: title,
    prompt: l10n.t('The title of “{0}”', section.ordinal.text.trim()),
    validateInput: (text) => (text.trim() === '' ? l10n.t('A heading needs a title.') : undefined),
  });
  if (value === undefined || value === title) return;
  await applyMade(drafts, document, (now) => {
    const index = sectionsIn(now)[0] ?? -1;
    return { edits: retitle(now, index, value), map: (position) => position };
  });
}

/** The keyboard's way to what dragging does. */
async function moveWhereAsked(drafts: Drafts, { document, sectionsIn }: Target, draft: Draft): Promise<void> {
  const moved = sectionsIn(draft);
  if (moved.length === 0) return tell(l10n.t('There is no numbered heading here.'));
  const goals = draft.sections.filter(({ index }) => !isWithin(draft, index, moved));
  const goal = await window.showQuickPick(
    goals.map((section) => ({
      label: '\u3000'.repeat(section.level - 1) + labelOf(draft, section),
      section: section.index,
    })),
    { placeHolder: l10n.t('Move to which section?') },
  );
  if (!goal) return;
  const wheres: { label: string; where: 'before' | 'after' | 'into' }[] = [
    { label: l10n.t('Before it'), where: 'before' },
    { label: l10n.t('After it'), where: 'after' },
    { label: l10n.t('Into it, as its last'), where: 'into' },
  ];
  const where = await window.showQuickPick(wheres, { placeHolder: goal.label.trim() });
  // While one chooses, nobody else types; should the text change all the same, its sections may be other ones.
  if (!where || drafts.now(document) !== draft) return;
  const to: Goal = { section: goal.section, where: where.where };
  await applyMade(drafts, document, (now) => moveTo(now, sectionsIn(now), to));
}

function isWithin({ sections }: Draft, index: number, moved: readonly number[]): boolean {
  for (let at = index; at >= 0; at = sections[at]?.parent ?? -1) if (moved.includes(at)) return true;
  return false;
}

/** A line for each section; a full-width blank for each level. */
function outlineText(draft: Draft): string {
  const rows = draft.sections.map(
    (section) => '\u3000'.repeat(section.level - 1) + labelOf(draft, section) + draft.eol,
  );
  return rows.join('');
}

function outlineMarkdown(draft: Draft): string {
  const rows = draft.sections.map(
    (section) => `${'  '.repeat(section.level - 1)}- ${escapeMarkdown(labelOf(draft, section))}${draft.eol}`,
  );
  return rows.join('');
}

/** 1. and 1) would begin a list of their own. */
function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_{}[\]<>#|~]/g, '\\$&').replace(/^(\d+)([.)])/, '$1\\$2');
}
