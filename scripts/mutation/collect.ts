// In the place of node:test, in a process of its own: collects the tests of one bundle, and runs of them what it is asked to, again
// and again, with one mutant or none.
export interface Learnt {
  /** Mutants that are reached while the files are loaded, outside of any test or suite. */
  readonly atLoading: readonly number[];
  readonly tests: readonly LearntTest[];
}

/** Where a test stands: in which outermost suite, and there. */
export interface TestPlace {
  readonly group: number;
  readonly place: number;
}

export interface LearntTest extends TestPlace {
  /** The mutants that it reaches, those of what its suite prepares included. */
  readonly reached: readonly number[];
  /** With what its suite prepares. */
  readonly milliseconds: number;
}

export interface Asked extends TestPlace {
  /** -1 for none. */
  readonly mutant: number;
}

export interface Answer {
  readonly passes: boolean;
}

interface Test {
  readonly name: string;
  readonly run: () => unknown;
}

/** An outermost suite, or a test outside of all. What a suite prepares is prepared anew for each mutant. */
interface Group {
  readonly name: string;
  readonly body: () => void;
}

const groups: Group[] = [];
/** Of the group whose body is run. */
let tests: Test[] | undefined;
let names: string[] = [];
/** The mutant that the files are loaded with; -1 where a process only takes the place of one that has learnt all. */
const LOADED = process.env['MUTANT'];

/** What the sources with mutants in them ask, and tell: see `bundleWith` in mutation.ts. */
declare const mutants: {
  /** -1 for none. */
  on: number;
  /** By mutant, 1 where it was reached since this was 0. */
  readonly reached: Uint8Array;
};
mutants.on = Number(LOADED ?? -1);

/** The mutants that were reached since this was asked last. */
function reached(): number[] {
  const found: number[] = [];
  for (const [mutant, isReached] of mutants.reached.entries()) if (isReached === 1) found.push(mutant);
  mutants.reached.fill(0);
  return found;
}

export function describe(name: string, body: () => void): void {
  if (!tests) {
    groups.push({ name, body });
    return;
  }
  names.push(name);
  body();
  names.pop();
}

export function it(name: string, run: () => unknown): void {
  if (tests) tests.push({ name: [...names, name].join(' › '), run });
  else groups.push({ name: '', body: () => it(name, run) });
}

export { describe as suite, it as test };

function testsOf({ name, body }: Group): readonly Test[] {
  const found: Test[] = [];
  tests = found;
  names = name === '' ? [] : [name];
  try {
    body();
  } finally {
    tests = undefined;
  }
  return found;
}

/** Learns what reaches what, says so, and then answers. With MUTANT it only answers. */
export async function serve(): Promise<void> {
  const learnt: Learnt = { atLoading: reached(), tests: LOADED === undefined ? await learn() : [] };
  process.on('message', (asked: Asked) => void answer(asked));
  process.send?.(learnt);
}

async function learn(): Promise<LearntTest[]> {
  const learnt: LearntTest[] = [];
  for (const [group, it] of groups.entries()) {
    const begun = performance.now();
    const own = testsOf(it);
    const prepared = reached();
    const preparing = performance.now() - begun;
    for (const [place, { name, run }] of own.entries()) {
      const started = performance.now();
      try {
        await run();
      } catch (error) {
        throw new Error(`${name} fails without any mutant`, { cause: error });
      }
      learnt.push({
        group,
        place,
        reached: [...prepared, ...reached()],
        milliseconds: preparing + performance.now() - started,
      });
    }
  }
  return learnt;
}

/** Prepared with the mutant that is on. */
const prepared = new Map<number, readonly Test[]>();

async function answer({ mutant, group, place }: Asked): Promise<void> {
  if (mutant !== mutants.on) prepared.clear();
  mutants.on = mutant;
  let passes = true;
  try {
    const it = groups[group];
    const own = prepared.get(group) ?? (it ? testsOf(it) : []);
    prepared.set(group, own);
    await own[place]?.run();
  } catch {
    passes = false;
  }
  process.send?.({ passes } satisfies Answer);
}
