// Which badges have changed. Knows nothing of VS Code, so that it can be tested.

export interface Mark {
  /** In the section itself, the sections inside it left out. */
  readonly count: number;
  /** The worst, of the sections inside it too; the lower, the worse. */
  readonly severity: number;
}

export function isSameMark(a: Mark | undefined, b: Mark | undefined): boolean {
  return a?.count === b?.count && a?.severity === b?.severity;
}

/** The keys that stand for another value than before, or for one in only one of the two. */
export function changedKeys<Key, Value>(
  before: ReadonlyMap<Key, Value>,
  after: ReadonlyMap<Key, Value>,
  isSame: (a: Value | undefined, b: Value | undefined) => boolean,
): Key[] {
  return [...new Set([...before.keys(), ...after.keys()])].filter(
    (key) => !isSame(before.get(key), after.get(key)),
  );
}

/** VS Code takes no more of an event than this: of a longer one it passes on a part. */
const BATCH_SIZE = 250;

export function* inBatches<Item>(items: readonly Item[], size = BATCH_SIZE): Generator<readonly Item[]> {
  for (let from = 0; from < items.length; from += size) yield items.slice(from, from + size);
}
