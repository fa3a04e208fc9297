// Sentences as data: a template with arguments, said in the reader's language at the edge.

export interface Message {
  /** English, with {0} {1} … for the arguments: the key under which translations stand. */
  readonly template: string;
  readonly args: readonly Argument[];
}

/** A message as an argument is said in the same language. */
type Argument = string | number | Message;

export function message(template: string, ...args: readonly Argument[]): Message {
  return { template, args };
}

/** How many there are: English has a sentence of its own for one. `many` has {0} for the count. */
export function counted(count: number, one: string, many: string): Message {
  return count === 1 ? message(one) : message(many, count);
}

/** Says a message in the language of `bundle` (a table such as l10n/bundle.l10n.zh-cn.json), in English without one. */
export function translate(said: Message, bundle: Readonly<Record<string, string>> = {}): string {
  return sayWith(said, (template, args) =>
    (bundle[template] ?? template).replace(/\{(\d+)\}/g, (slot, index: string) =>
      String(args[Number(index)] ?? slot),
    ),
  );
}

/** Says a message by `put`, which puts arguments that are said already into a translated template. */
export function sayWith(
  { template, args }: Message,
  put: (template: string, args: readonly (string | number)[]) => string,
): string {
  return put(
    template,
    args.map((it) => (typeof it === 'object' ? sayWith(it, put) : it)),
  );
}
