// What the features say in the reader's language.
import { l10n } from 'vscode';
import { type Message, sayWith } from '../lint/messages.ts';

/** A rule's sentence; its translations stand in l10n/ under the English template. */
export function say(message: Message): string {
  return sayWith(message, (template, args) => l10n.t(template, ...args));
}
