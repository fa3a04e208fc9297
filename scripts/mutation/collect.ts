// In the place of node:test, in a process of its own: collects the tests of one bundle, and runs of them what it is asked to, again
// and again, with one mutant or none.
export interface Learnt {
  /** Mutants that are reached while the files are loaded. */
  readonly atLoading: readonly number[];
  /** Each test's mutants and how long it took, in milliseconds. */
  readonly tests: readonly { readonly reached: readonly number[]; readonly milliseconds: number }[];
}

export interface Asked {
  readonly mutant: number;
  /** Places in `Learnt.tests`. */
  readonly tests: readonly number[];
}

export interface Answer {
  readonly noticed: boolean;
  /** The test that noticed fails without the mutant, too, now: what a mutant left behind in memory is in its way. */
  readonly spoilt: boolean;
}

const all: { readonly name: string; readonly run: () => unknown }[] = [];
const names: string[] = [];
let reached = new Set<number>();
/** The mutant that the files are loaded with; -1 where a process only takes the place of one that has learnt all. */
const LOADED = process.env['MUTANT'];
let on = Number(LOADED ?? -1);

/** What the sources with mutants in them ask. */
Object.assign(globalThis, {
  mutant: (number: number) => {
    reached.add(number);
    return number === on;
  },
});

export function describe(name: string, body: () => void): void {
  names.push(name);
  body();
  names.pop();
}

export function it(name: string, run: () => unknown): void {
  all.push({ name: [...names, name].join(' › '), run });
}

export { describe as suite, it as test };

/** Learns what reaches what, says so, and then answers. With MUTANT it only answers. */
export async function serve(): Promise<void> {
  const atLoading = [...reached];
  const tests: { reached: number[]; milliseconds: number }[] = [];
  if (LOADED === undefined) {
    for (const { name, run } of all) {
      reached = new Set();
      const started = performance.now();
      try {
        await run();
      } catch (error) {
        throw new Error(`${name} fails without any mutant`, { cause: error });
      }
      tests.push({ reached: [...reached], milliseconds: performance.now() - started });
    }
  }
  process.on('message', (asked: Asked) => void answer(asked));
  process.send?.({ atLoading, tests } satisfies Learnt);
}

async function answer({ mutant, tests }: Asked): Promise<void> {
  reached = new Set();
  for (const index of tests) {
    on = mutant;
    if (await passes(index)) continue;
    on = -1;
    const spoilt = mutant !== Number(LOADED) && !(await passes(index));
    process.send?.({ noticed: true, spoilt } satisfies Answer);
    return;
  }
  on = -1;
  process.send?.({ noticed: false, spoilt: false } satisfies Answer);
}

async function passes(index: number): Promise<boolean> {
  try {
    await all[index]?.run();
    return true;
  } catch {
    return false;
  }
}
