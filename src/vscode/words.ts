// What the features say in the reader's language.
import { l10n } from 'vscode';
import { type Message, sayWith } from '../lint/messages.ts';

/** A rule's sentence; its translations stand in l10n/ under the English template. */
export function say(message: Message): string {
  return sayWith(message, (template, args) => l10n.t(template, ...args));
}

/** Speaking time to the half minute: nobody speaks to the second. */
export function minutesText(seconds: number): string {
  const halves = Math.round(seconds / 30);
  return halves === 0 ? l10n.t('under 1 min') : l10n.t('{0} min', halves / 2);
}

/** The same as a clock shows it, for a section: 0:25. */
export function clockText(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
