// Rename on a heading edits its title, and nothing else: its number is not its name.
import { sectionAt } from '../core/views/sections.ts';
import { type Disposable, l10n, languages } from 'vscode';
import type { Draft } from '../core/reading/draft.ts';
import type { Section } from '../core/reading/outline.ts';
import { comparePositions, type Position } from '../core/text/positions.ts';
import { retitle } from '../core/edits/index.ts';
import { headingOf } from '../core/views/heading-title.ts';
import { fromPosition, toRange, toWorkspaceEdit } from './convert.ts';
import { type Drafts, LANGUAGE } from './drafts.ts';

export function provideRename(drafts: Drafts): Disposable {
  return languages.registerRenameProvider(LANGUAGE, {
    async prepareRename(document, position, token) {
      const draft = await drafts.of(document, token);
      const section = draft && headingAt(draft, fromPosition(position));
      if (!draft || !section) throw new Error(l10n.t('There is no heading here to rename.'));
      const range = toRange(headingOf(draft, section).titleRange);
      return { range, placeholder: onOneLine(document.getText(range)) };
    },
    async provideRenameEdits(document, position, newName, token) {
      const draft = await drafts.of(document, token);
      const section = draft && headingAt(draft, fromPosition(position));
      if (!draft || !section) return undefined;
      if (newName.trim() === '') throw new Error(l10n.t('A heading needs a title.'));
      return toWorkspaceEdit(document.uri, retitle(draft, section.index, newName));
    },
  });
}

function onOneLine(title: string): string {
  return title.replace(/\s*[\r\n]+\s*/g, '').trim();
}

/** The section whose title holds the position, its ends included. */
function headingAt(draft: Draft, position: Position): Section | undefined {
  const section = sectionAt(draft, position.line);
  if (!section) return undefined;
  const { start, end } = headingOf(draft, section).titleRange;
  return comparePositions(start, position) <= 0 && comparePositions(position, end) <= 0 ? section : undefined;
}
