// Explains the numbers of one series, which begins with 1, by the fewest slips. 一 二 二 四 is one doubled number at the third place, 一 二 四
// 五 六 one missing number at 四, 一 三 二 四 one exchange, 一 二 七 四 one slip at 七: never more than the root.

export type Role = 'right' | 'missing-before' | 'duplicate' | 'wrong' | 'exchanged';

export interface Reading {
  readonly role: Role;
  /** The number it would have if all slips were mended. */
  readonly expected: number;
}

/** One reading for each number, together the cheapest explanation. Linear in the numbers. */
export function explain(numbers: readonly number[]): Reading[] {
  const roles: Role[] = [];
  for (let state = search(numbers); state?.from; state = state.from) roles.push(state.role);
  return roles.toReversed().map((role, i) => ({ role, expected: i + 1 }));
}

// ---- The search: a step for each number, keyed by the number that would have to come next ----

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
} as const;

/** States kept for each number: other continuations cannot become the cheapest. */
const BEAM = 12;

function search(numbers: readonly number[]): State | undefined {
  let states: State[] = [{ next: 1, cost: 0, role: 'right', from: undefined, owed: 0 }];
  for (const number of numbers) {
    const after = new Map<string, State>();
    const reach = (from: State, role: Role, next: number, cost: number, owed = 0): void => {
      const state = { next, cost: from.cost + cost, role, from, owed };
      const key = `${next}/${owed}`;
      const known = after.get(key);
      if (!known || known.cost > state.cost) after.set(key, state);
    };
    for (const state of states) {
      const { next, owed } = state;
      if (owed > 0) {
        // The second of two exchanged items stands right after the first.
        if (number === owed) reach(state, 'exchanged', next, 0);
        continue;
      }
      if (number === next) reach(state, 'right', next + 1, 0);
      else {
        if (number > next)
          reach(state, 'missing-before', number + 1, COST.missing + COST.missingMore * (number - next - 1));
        if (number === next - 1) {
          reach(state, 'duplicate', next + 1, COST.duplicate);
          reach(state, 'duplicate', next, COST.doubled);
        } else reach(state, 'wrong', next + 1, COST.wrong);
        if (number === next + 1) reach(state, 'exchanged', next + 2, COST.exchange, next);
      }
    }
    states = [...after.values()].sort((a, b) => a.cost - b.cost).slice(0, BEAM);
  }
  return states.find((state) => state.owed === 0);
}
