// The commands that edit by structure: on the sections at the carets, or on those chosen in the Draft Structure.
import { labelOf } from '../../core/views/labels.ts';
import { parentOf } from '../../core/views/sections.ts';
import { commands, Disposable, env, l10n, type TextDocument, window } from 'vscode';
import type { Draft } from '../../core/reading/draft.ts';
import {
  type Change,
  copySection,
  demote,
  insertSection,
  moveDown,
  moveUp,
  pasteSection,
  promote,
  type Refused,
  removeSection,
  renumber,
  type Scope,
} from '../../core/edits/index.ts';
import { applyMade } from './apply.ts';
import { isOnHeadings } from './caret-context.ts';
import { announce, editorOf, tell } from '../documents/editors.ts';
import { fromPosition } from '../convert.ts';
import type { Drafts } from '../documents/drafts.ts';
import { makeSequentially, type Made } from './sequential-edits.ts';
import { type Target, targetOf, type TargetInTree } from './command-target.ts';

type Make = (draft: Draft, sections: readonly number[]) => Made | Refused;

const MAKERS: Readonly<Record<string, Make>> = {
  moveSectionUp: moveUp,
  moveSectionDown: moveDown,
  promoteSection: promote,
  demoteSection: demote,
  renumberDraft: (draft) => renumber(draft, { kind: 'draft' }),
  renumberSeries: renumbering('series'),
  renumberFromHere: renumbering('from'),
  restartSeries: renumbering('restart'),
  continueSeries: renumbering('continue'),
  insertSectionBefore: inserting('before'),
  insertSectionAfter: inserting('after'),
  insertSectionInside: inserting('child'),
  deleteSection: removing,
};

/** What a key does by itself, where it turns out that no heading is there: a key's context comes a moment late. */
const OTHERWISE: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  key: {
    moveSectionUp: 'editor.action.moveLinesUpAction',
    moveSectionDown: 'editor.action.moveLinesDownAction',
    promoteSection: 'editor.action.outdentLines',
    demoteSection: 'editor.action.indentLines',
  },
  tab: { promoteSection: 'outdent', demoteSection: 'tab' },
};

/** Its keys hold in the Draft Structure only, so they hang on commands that the palette does not show. */
const IN_TREE = [
  'insertSectionAfter',
  'renameSection',
  'deleteSection',
  'cutSection',
  'copySection',
  'pasteSection',
];

export function provideSectionEdits(drafts: Drafts, inTree: TargetInTree): Disposable {
  const register = (name: string, run: (target: Target) => Promise<unknown>): Disposable =>
    commands.registerCommand(`speechDraft.${name}`, async (...args: readonly unknown[]) => {
      const target = targetOf(args, inTree);
      const draft = target && (await drafts.of(target.document));
      if (!draft) return;
      const otherwise = OTHERWISE[String(args[0])]?.[name];
      if (otherwise !== undefined && !isOnHeadings(draft, target.document)) {
        await commands.executeCommand(otherwise);
      } else {
        await run(target);
      }
    });
  return Disposable.from(
    ...Object.entries(MAKERS).map(([name, make]) =>
      register(name, async (target) => {
        const isMade = await apply(drafts, target, make);
        if (isMade) announceOutcome(drafts, target, name);
        // Who inserts a section goes on with its title, also from the tree.
        if (isMade && target.inTree && name.startsWith('insert')) await focus(target.document);
      }),
    ),
    ...IN_TREE.map((name) =>
      // A key says nothing, a menu says on which rows.
      commands.registerCommand(`speechDraft.inTree.${name}`, (...rows: readonly unknown[]) =>
        commands.executeCommand(`speechDraft.${name}`, ...(rows.length > 0 ? rows : ['structure'])),
      ),
    ),
    register('copySection', (target) => copy(drafts, target)),
    register('cutSection', async (target) => {
      const isCut = (await copy(drafts, target)) && (await apply(drafts, target, removing));
      if (isCut) announce(l10n.t('The section is gone, and what follows is renumbered.'));
    }),
    register('pasteSection', async (target) => {
      const text = await env.clipboard.readText();
      if (text === '') tell(l10n.t('There is nothing to paste.'));
      else await apply(drafts, target, pasting(target, text));
    }),
  );
}

/** Says where the section stands now, for whoever does not see it. */
function announceOutcome(drafts: Drafts, { document, sectionsIn }: Target, name: string): void {
  if (name === 'deleteSection')
    return announce(l10n.t('The section is gone, and what follows is renumbered.'));
  if (/^re|^continue/.test(name)) return announce(l10n.t('Renumbered.'));
  const draft = drafts.now(document);
  const section = draft?.sections[sectionsIn(draft)[0] ?? -1];
  if (!draft || !section) return;
  const label = labelOf(draft, section);
  const parent = parentOf(draft, section);
  announce(
    parent ? l10n.t('Now “{0}”, in “{1}”.', label, labelOf(draft, parent)) : l10n.t('Now “{0}”.', label),
  );
}

function apply(drafts: Drafts, { document, sectionsIn }: Target, make: Make): Promise<boolean> {
  return applyMade(drafts, document, (draft) => make(draft, sectionsIn(draft)));
}

/** One after another: the sections that follow on from one inserted or taken away are other ones for the next. */
function each(make: (draft: Draft, section: number) => Change): Make {
  return (draft, sections) => makeSequentially(draft, sections, make);
}

function renumbering(kind: Exclude<Scope['kind'], 'draft'>): Make {
  return each((draft, section) => renumber(draft, { kind, section }));
}

function inserting(where: 'before' | 'after' | 'child'): Make {
  return each((draft, section) => insertSection(draft, { section, where }));
}

function removing(draft: Draft, sections: readonly number[]): Made | Refused {
  return makeSequentially(draft, sections, removeSection);
}

/** At the caret, or behind the last of the rows chosen. */
function pasting({ document, inTree }: Target, text: string): Make {
  return (draft, sections) => {
    const caret = inTree ? undefined : editorOf(document)?.selection.active;
    const { line } = draft.sections[sections.at(-1) ?? -1] ?? { line: draft.lines.length - 1 };
    return pasteSection(draft, caret ? fromPosition(caret) : { line, character: 0 }, text);
  };
}

async function copy(drafts: Drafts, { document, sectionsIn }: Target): Promise<boolean> {
  const draft = drafts.now(document);
  const sections = draft ? sectionsIn(draft) : [];
  if (!draft || sections.length === 0) {
    tell(l10n.t('There is no numbered heading here.'));
    return false;
  }
  await env.clipboard.writeText(sections.map((section) => copySection(draft, section)).join(''));
  return true;
}

async function focus(document: TextDocument): Promise<void> {
  const { viewColumn, selection } = editorOf(document) ?? {};
  if (viewColumn && selection) await window.showTextDocument(document, { viewColumn, selection });
}
