// Sentences as data: a template with arguments, said in the reader's language at the edge.

export interface Message {
  /** English, with {0} {1} … for the arguments: the key under which translations stand. */
  readonly template: string;
  readonly args: readonly (string | number)[];
}

export function message(template: string, ...args: readonly (string | number)[]): Message {
  return { template, args };
}

/** Says a message in the language of `bundle` (a table such as l10n/bundle.l10n.zh-cn.json), in English without one. */
export function translate(
  { template, args }: Message,
  bundle: Readonly<Record<string, string>> = {},
): string {
  const translated = bundle[template] ?? template;
  return translated.replace(/\{(\d+)\}/g, (slot, index: string) => String(args[Number(index)] ?? slot));
}
