// What is said, in the reader's language.
import { translate, type Message } from '../lint/messages.ts';
import ruleWordsCn from '../../l10n/bundle.l10n.zh-cn.json';
import ruleWordsTw from '../../l10n/bundle.l10n.zh-tw.json';
import cliWordsCn from './l10n/zh-cn.json';
import cliWordsTw from './l10n/zh-tw.json';

export type Say = (message: Message) => string;

/** What is spoken here. */
export const LOCALES = ['en', 'zh-cn', 'zh-tw'] as const;

export type Locale = (typeof LOCALES)[number];

/** The one that is meant by en-US, zh_TW.UTF-8, zh-Hant; undefined for a language that is not spoken here. */
export function localeNamed(given: string): Locale | undefined {
  const name = given.toLowerCase().replaceAll('_', '-');
  if (/^en\b/.test(name)) return 'en';
  if (!/^zh\b/.test(name)) return undefined;
  return /\b(?:tw|hk|mo|hant)\b/.test(name) ? 'zh-tw' : 'zh-cn';
}

/** `locale`, if somebody asked for one, else what the environment says: English where that is not spoken here. */
export function sayIn(locale: Locale | undefined, env: Readonly<Record<string, string | undefined>>): Say {
  const found = locale ?? localeNamed(env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || '');
  return (message) => translate(message, BUNDLES[found ?? 'en']);
}

const BUNDLES: Readonly<Record<Locale, Readonly<Record<string, string>>>> = {
  en: {},
  'zh-cn': { ...ruleWordsCn, ...cliWordsCn },
  'zh-tw': { ...ruleWordsTw, ...cliWordsTw },
};
