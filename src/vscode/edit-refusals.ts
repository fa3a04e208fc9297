// Why an edit by structure cannot be, in the reader's language.
import { l10n } from 'vscode';
import type { Refusal } from '../core/edits/index.ts';

export function reasonOf(refusal: Refusal): string {
  return REASONS[refusal]();
}

const REASONS: Readonly<Record<Refusal, () => string>> = {
  'no-section': () => l10n.t('There is no numbered heading here.'),
  'first-of-its-parent': () => l10n.t('No section of the same level stands before this one.'),
  'last-of-its-parent': () => l10n.t('No section of the same level stands after this one.'),
  'no-parent': () => l10n.t('This section stands on the outermost level already.'),
  'no-form': () => l10n.t('There is no form of ordinal for that level or number.'),
  'into-itself': () => l10n.t('A section cannot go into itself.'),
  'nothing-to-do': () => l10n.t('Everything is as it should be.'),
  'not-together': () => l10n.t('These sections do not stand next to one another on one level.'),
  'would-not-hold': () => l10n.t('The text would no longer read as the outline that is meant.'),
  'not-reversible': () => l10n.t('A number or a form is amiss here; mend that first.'),
};
