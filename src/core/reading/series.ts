// Explains the numbers of one series by the fewest slips. 一 二 二 四 is one doubled number at the third place, 一 二 四
// 五 六 one missing number at 四, 一 三 二 四 one exchange, 一 二 七 四 one slip at 七: never more than the root.

/** A number as it stands, with what speaks against its being a member of the series at all. */
export interface Item {
  readonly number: number;
  /** The price of leaving it out as a line that only looks like a heading; above 2 for one that surely is a heading. */
  readonly strayCost: number;
  /** A list may begin anew here: what stands before ends with a colon, or other text lies between. */
  readonly mayRestart: boolean;
}

export type Role =
  'right' | 'missing-before' | 'duplicate' | 'wrong' | 'exchanged' | 'stray' | 'restart' | 'start';

export interface Reading {
  readonly role: Role;
  /** The number it would have if all slips were mended; 0 for a stray. */
  readonly expected: number;
}

/**
 * One reading for each item, together the cheapest explanation. Linear in the items. `first` is the number that the
 * series may rightly begin with (1, or 2 after an unnumbered first part).
 */
export function explain(items: readonly Item[], first = 1): Reading[] {
  if (items.every((item, i) => item.number === first + i)) {
    return items.map((_, i) => ({ role: 'right', expected: first + i }));
  }
  return mend(items, search(items, first));
}

// ---- The search: a step for each item, keyed by the number that would have to come next ----

interface State {
  /** The number as the series stands: what would have to come next. */
  readonly next: number;
  readonly cost: number;
  readonly role: Role;
  readonly from: State | undefined;
  /** The first of two exchanged items has been read; the second must have this number. */
  readonly owed: number;
}

const COST = {
  missing: 1,
  /** For every further number of one gap. */
  missingMore: 0.12,
  wrong: 1.05,
  duplicate: 1,
  /** A doubled number after which the others go on from it. */
  doubled: 1.02,
  exchange: 1.1,
  restart: 1.6,
  restartAfterLeadIn: 0.2,
  start: 0.9,
} as const;

/** States kept for each item: other continuations cannot become the cheapest. */
const BEAM = 12;

function search(items: readonly Item[], first: number): State | undefined {
  const opening = items[0]?.number ?? first;
  let states: State[] = [{ next: first, cost: 0, role: 'right', from: undefined, owed: 0 }];
  items.forEach((item, i) => {
    const after = new Map<string, State>();
    const reach = (from: State, role: Role, next: number, cost: number, owed = 0): void => {
      const state = { next, cost: from.cost + cost, role, from, owed };
      const key = `${next}/${owed}`;
      const known = after.get(key);
      if (!known || known.cost > state.cost) after.set(key, state);
    };
    const { number } = item;
    for (const state of states) {
      const { next, owed } = state;
      if (owed > 0) {
        // The second of two exchanged items stands right after the first.
        if (number === owed) reach(state, 'exchanged', next, 0);
        continue;
      }
      if (number === next) reach(state, 'right', next + 1, 0);
      else {
        if (i === 0) reach(state, 'start', number + 1, opening === 1 ? COST.wrong : COST.start);
        if (number > next && i > 0)
          reach(state, 'missing-before', number + 1, COST.missing + COST.missingMore * (number - next - 1));
        if (number === next - 1) {
          reach(state, 'duplicate', next + 1, COST.duplicate);
          reach(state, 'duplicate', next, COST.doubled);
        } else reach(state, 'wrong', next + 1, COST.wrong);
        if (number === next + 1) reach(state, 'exchanged', next + 2, COST.exchange, next);
        reach(state, 'stray', next, item.strayCost);
      }
      if (number === 1 && i > 0 && next !== 1) {
        const followed = items[i + 1]?.number === 2;
        if (item.mayRestart) reach(state, 'restart', 2, followed ? COST.restartAfterLeadIn : 1);
        else if (followed) reach(state, 'restart', 2, COST.restart);
      }
    }
    states = [...after.values()].sort((a, b) => a.cost - b.cost).slice(0, BEAM);
  });
  return states.find((state) => state.owed === 0) ?? states[0];
}

/** Follows the cheapest path back, then numbers the items as they should be. */
function mend(items: readonly Item[], end: State | undefined): Reading[] {
  const roles: Role[] = [];
  for (let state = end; state?.from; state = state.from) roles.push(state.role);
  roles.reverse();
  let expected = 0;
  return items.map((item, i) => {
    const role = roles[i] ?? 'wrong';
    if (role === 'stray') return { role, expected: 0 };
    if (role === 'restart') expected = 0;
    // A series that begins elsewhere keeps its beginning here; whether that is a fault, its neighbours decide.
    if (role === 'start') expected = item.number - 1;
    expected++;
    return { role, expected };
  });
}
