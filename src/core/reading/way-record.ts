// All ways on which a search came into its states, in flat arrays: there are many, and they are kept to the text's end. Margins
// are computed from them.
import type { Member } from './member.ts';
import type { Margin } from './search.ts';

/** A way explains one candidate, or begins a part of the text; it leads from the state before that to the one after. */
export class WayRecord {
  readonly #candidates: number;
  #ways = 0;
  /** The first state is 0. */
  #states = 1;
  #candidate = PART;
  #at = new Int32Array(LENGTH);
  #from = new Int32Array(LENGTH);
  #to = new Int32Array(LENGTH);
  /** The candidate of the parent, NONE at the top, NO_HEADING where none is taken. */
  #parent = new Int32Array(LENGTH);
  #expected = new Int32Array(LENGTH);
  /** The score so far, where the way arrives. */
  #arrival = new Float64Array(LENGTH);
  readonly #rows: (readonly number[] | undefined)[] = [];
  /** By state, the score of the best way to the end of the text. */
  readonly #ends = new Map<number, number>();

  constructor(candidates: number) {
    this.#candidates = candidates;
  }

  /** Ways that are added from here on explain this candidate; PART for those that begin one. */
  begin(candidate: number): void {
    this.#candidate = candidate;
  }

  /** A new state. */
  state(): number {
    return this.#states++;
  }

  add(
    from: number,
    to: number,
    arrival: number,
    member: Member | undefined,
    rows: readonly number[] | undefined,
  ): void {
    const way = this.#ways++;
    if (way === this.#at.length) this.#grow();
    this.#at[way] = this.#candidate;
    this.#from[way] = from;
    this.#to[way] = to;
    this.#parent[way] = member ? (member.up?.candidate ?? NONE) : NO_HEADING;
    this.#expected[way] = member?.expected ?? 0;
    this.#arrival[way] = arrival;
    if (rows) this.#rows[way] = rows;
  }

  /** The whole text costs `score` on the best way through a state after the last candidate. */
  end(state: number, score: number): void {
    this.#ends.set(state, score);
  }

  /**
   * By candidate, how far the best explanation that decides otherwise lies behind the best of all, which scores `best` and takes
   * `members`. The rows of the best way that takes a candidate the other way are put into `rivals`.
   */
  margins(
    best: number,
    members: readonly Member[],
    rivals: (readonly number[] | undefined)[] | undefined,
  ): Margin[] {
    const heading = new Float64Array(this.#candidates).fill(-Infinity);
    const parent = new Float64Array(this.#candidates).fill(-Infinity);
    const slip = new Float64Array(this.#candidates).fill(-Infinity);
    const parents = new Int32Array(this.#candidates).fill(NO_HEADING);
    const expected = new Int32Array(this.#candidates);
    for (const member of members) {
      parents[member.candidate] = member.up?.candidate ?? NONE;
      expected[member.candidate] = member.expected;
    }
    // By state, the score up to it, and from the text's beginning to its end through it.
    const before = new Float64Array(this.#states).fill(-Infinity);
    before[0] = 0;
    for (let way = 0; way < this.#ways; way++) {
      const to = this.#to[way] ?? 0;
      before[to] = Math.max(before[to] ?? 0, this.#arrival[way] ?? 0);
    }
    const through = new Float64Array(this.#states).fill(-Infinity);
    for (const [state, score] of this.#ends) through[state] = score;
    for (let way = this.#ways - 1; way >= 0; way--) {
      const to = this.#to[way] ?? 0;
      const score = (through[to] ?? 0) - ((before[to] ?? 0) - (this.#arrival[way] ?? 0));
      if (score === -Infinity) continue;
      const from = this.#from[way] ?? 0;
      if (score > (through[from] ?? 0)) through[from] = score;
      const candidate = this.#at[way] ?? PART;
      if (candidate === PART) continue;
      const is = this.#parent[way] ?? NONE;
      const own = parents[candidate] ?? NONE;
      if ((is === NO_HEADING) !== (own === NO_HEADING)) {
        if (score <= (heading[candidate] ?? 0)) continue;
        heading[candidate] = score;
        if (rivals) rivals[candidate] = this.#rows[way];
        continue;
      }
      if (is !== own) parent[candidate] = Math.max(parent[candidate] ?? 0, score);
      if (is !== NO_HEADING && this.#expected[way] !== expected[candidate])
        slip[candidate] = Math.max(slip[candidate] ?? 0, score);
    }
    return Array.from(heading, (score, candidate) => ({
      heading: best - score,
      parent: best - (parent[candidate] ?? 0),
      slip: best - (slip[candidate] ?? 0),
    }));
  }

  #grow(): void {
    this.#at = twice(this.#at);
    this.#from = twice(this.#from);
    this.#to = twice(this.#to);
    this.#parent = twice(this.#parent);
    this.#expected = twice(this.#expected);
    const arrival = new Float64Array(2 * this.#arrival.length);
    arrival.set(this.#arrival);
    this.#arrival = arrival;
  }
}

export const PART = -1;
const NONE = -1;
const NO_HEADING = -2;
/** Of the arrays at first. */
const LENGTH = 1024;

function twice(items: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const longer = new Int32Array(2 * items.length);
  longer.set(items);
  return longer;
}
