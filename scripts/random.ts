// Random choices that a seed decides: the same on every machine, so that what was found can be found again.

export interface Random {
  /** An integer from 0 to `limit`, which is left out; 0 where the limit is 0. */
  below(limit: number): number;
  /** True in `share` (0 to 1) of all cases. */
  chance(share: number): boolean;
  /** One of the items; throws a RangeError where there is none. */
  pick<Item>(items: readonly Item[]): Item;
  /** So many of the items (all of them where there are fewer), each once, in the order in which they stand. */
  sample<Item>(items: readonly Item[], count: number): Item[];
  /** All of the items in any order. */
  shuffle<Item>(items: readonly Item[]): Item[];
}

/** Choices that are the same whenever the seeds are; another seed gives others, however near it is. */
export function seeded(...seeds: readonly (number | string)[]): Random {
  let state = hash(seeds.join('\n'));
  // mulberry32 (Tommy Ettinger, public domain): 32 bits of state, passes gjrand.
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number): number => Math.floor(next() * limit);
  return {
    below,
    chance: (share) => next() < share,
    pick: (items) => {
      const item = items[below(items.length)];
      if (item === undefined) throw new RangeError('nothing to pick from');
      return item;
    },
    sample: (items, count) => {
      let wanted = Math.min(count, items.length);
      return items.filter((_, i) => below(items.length - i) < wanted && wanted-- > 0);
    },
    shuffle: (items) =>
      items
        .map((item) => ({ item, place: next() }))
        .sort((a, b) => a.place - b.place)
        .map(({ item }) => item),
  };
}

/** FNV-1a. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return value;
}
