// What is said, in the reader's language.
import { translate, type Message } from '../lint/messages.ts';
import ruleWordsCn from '../../l10n/bundle.l10n.zh-cn.json';
import ruleWordsTw from '../../l10n/bundle.l10n.zh-tw.json';
import cliWordsCn from './l10n/zh-cn.json';
import cliWordsTw from './l10n/zh-tw.json';

export type Say = (message: Message) => string;

/** `locale`, if somebody asked for one, else what the environment says. English for a language that is not spoken here. */
export function sayIn(locale: string | undefined, env: Readonly<Record<string, string | undefined>>): Say {
  const bundle = bundleFor(locale ?? (env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || ''));
  return (message) => translate(message, bundle);
}

function bundleFor(locale: string): Readonly<Record<string, string>> {
  const name = locale.toLowerCase().replaceAll('_', '-');
  if (!/^zh\b/.test(name)) return {};
  return /\b(?:tw|hk|mo|hant)\b/.test(name)
    ? { ...ruleWordsTw, ...cliWordsTw }
    : { ...ruleWordsCn, ...cliWordsCn };
}
