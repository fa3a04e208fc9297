// Rename on a heading, or on a reference to it, edits its title, and nothing else: its number is not its name.
import { sectionAt } from '../../core/views/sections.ts';
import { type Disposable, l10n, languages } from 'vscode';
import type { Draft } from '../../core/reading/draft.ts';
import type { Section } from '../../core/reading/outline.ts';
import { onOneLine } from '../../core/text/characters.ts';
import { comparePositions, type Position } from '../../core/text/positions.ts';
import { retitle } from '../../core/edits/index.ts';
import { headingOf } from '../../core/views/heading-title.ts';
import { referenceAt } from '../../core/views/references.ts';
import { fromPosition, toRange, toWorkspaceEdit } from '../convert.ts';
import type { Drafts } from '../documents/drafts.ts';
import { LANGUAGE } from '../documents/language.ts';

export function provideRename(drafts: Drafts): Disposable {
  return languages.registerRenameProvider(LANGUAGE, {
    async prepareRename(document, position, token) {
      const draft = await drafts.of(document, token);
      const section = draft && headingAt(draft, fromPosition(position));
      if (!draft || !section) throw new Error(l10n.t('There is no heading here to rename.'));
      const title = toRange(headingOf(draft, section).titleRange);
      const reference = referenceAt(draft, fromPosition(position));
      // What is asked for is the title, wherever it is asked.
      return {
        range: reference ? toRange(reference.range) : title,
        placeholder: onOneLine(document.getText(title)),
      };
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

/** The section whose title holds the position, its ends included, or that a reference there means. */
function headingAt(draft: Draft, position: Position): Section | undefined {
  const reference = referenceAt(draft, position);
  if (reference)
    return reference.target.kind === 'section' ? draft.sections[reference.target.section] : undefined;
  const section = sectionAt(draft, position.line);
  if (!section) return undefined;
  const { start, end } = headingOf(draft, section).titleRange;
  return comparePositions(start, position) <= 0 && comparePositions(position, end) <= 0 ? section : undefined;
}
