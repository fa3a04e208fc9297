// Why an edit by structure cannot be, in the reader's language.
import { l10n } from 'vscode';
import type { Refusal } from '../../core/edits/index.ts';

export function reasonOf(refusal: Refusal): string {
  return REASONS[refusal]();
}

const REASONS: Readonly<Record<Refusal, () => string>> = {
  'no-section': () => l10n.t('There is no numbered heading here.'),
  'first-of-its-parent': () => l10n.t('There is no section of the same level before this one.'),
  'last-of-its-parent': () => l10n.t('There is no section of the same level after this one.'),
  'no-parent': () => l10n.t('This section is already at the top level.'),
  'no-form': () => l10n.t('There is no ordinal form for that level or number.'),
  'into-itself': () => l10n.t('A section cannot be moved into itself.'),
  'nothing-to-do': () => l10n.t('The numbering is already right.'),
  'nothing-to-list': () => l10n.t('There are no headings to list.'),
  'other-list': () => l10n.t('The list below the word “contents” is not about the headings of this draft.'),
  'several-on-a-line': () =>
    l10n.t('Several headings share one line of the contents list; give each a line of its own first.'),
  'not-together': () => l10n.t('These sections are not next to each other on one level.'),
  'would-not-hold': () => l10n.t('After this change the draft would not have the intended outline.'),
  'not-reversible': () => l10n.t('A number or its form is wrong here; fix that first.'),
};
