// Changes the core in small ways and asks the tests whether they notice: a sample of all such changes, the same for the same
// seed. All are built in at once and switched on one at a time; each is tried on the tests that reach it, the quickest first,
// until one fails or takes much too long, twice; so many at once as there are cores, unless --workers says how many.
// Left out is what changes nothing: functions whose names begin with `hash`, for another hash costs time alone; what the
// compiler wants behind an index and no test comes to, the '' of `lines[i] ?? ''`; and weights, which `npm run test:weights` tries.
//   npm run mutation [-- --count 500 --seed 1 --part reading/search --tests core/reading --workers 2]
// Exit status: 0 at least LEAST of them noticed, 1 fewer, 2 wrong usage.
import { type ChildProcess, fork } from 'node:child_process';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { build, type Plugin } from 'esbuild';
import type { Answer, Asked, Learnt, LearntTest } from './mutation/collect.ts';
import { type Mutant, mutantsOf, withMutants } from './mutation/mutants.ts';
import { seeded } from './random.ts';

const FOLDERS = ['src/core/reading', 'src/core/ordinals', 'src/core/edits'];
/** The tests that say something of the core. size.test.ts counts steps, which makes all else slow. */
const TESTS = /^test\/(?:core|lint|score)\/.*(?<!size)\.test\.ts$/;
const LEAST = 0.8;
/** One in so many tests, the slowest of all, is left to npm test: what these alone would notice counts as not noticed. */
const SLOWEST_OF = 200;
/** In milliseconds: all test files. */
const LOADING = 180_000;
const NO_MUTANT = { MUTANT: '-1' };

interface Placed extends Mutant {
  readonly file: string;
  readonly line: number;
  readonly original: string;
}

const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '500' },
    seed: { type: 'string', default: '1' },
    part: { type: 'string', default: '' },
    tests: { type: 'string', default: '' },
    workers: { type: 'string', default: String(availableParallelism()) },
  },
});
const [count = 0, workers = 0] = [values.count, values.workers].map(Number);
if ([count, workers].some((it) => !Number.isSafeInteger(it) || it < 1)) {
  console.error(
    'usage: npm run mutation [-- --count N --seed N --part PART-OF-A-PATH --tests PART-OF-A-PATH --workers N]',
  );
  process.exitCode = 2;
} else void main(values);

async function main({ seed, part, tests: testPart }: typeof values): Promise<void> {
  const bundle = `out/mutation/${process.pid}.js`;
  const started = performance.now();
  const mutants = sample(allMutants(part), count, seed);
  await bundleWith(mutants, testPart, bundle);
  const first = new Tests(bundle);
  const learnt = await first.learn();
  const survivors: string[] = [];
  let tried = 0;
  // Whoever is free takes the next one.
  const left = mutants.entries();
  const tryAll = async (tests: Tests): Promise<void> => {
    for (const [number, { file, line, kind, original, text, isDefault }] of left) {
      const isReached = tests.reach(number).length > 0;
      // What no index comes to is there for the compiler.
      if (isDefault && !isReached) continue;
      if (!(await tests.notice(number))) {
        const why = isReached ? 'not noticed' : 'not reached';
        survivors.push(`${file}:${line} ${kind}, ${why}\n  - ${brief(original)}\n  + ${brief(text)}`);
        console.log(survivors.at(-1));
      }
      if (++tried % 25 === 0) console.log(`${tried} of ${mutants.length}: ${share(survivors.length, tried)}`);
    }
    tests.end();
  };
  const others = Array.from({ length: workers - 1 }, () => new Tests(bundle, learnt));
  await Promise.all([first, ...others].map(tryAll));
  rmSync(bundle, { force: true });
  const seconds = ((performance.now() - started) / 1000).toFixed(0);
  console.log(
    `${tried} mutants, ${learnt.tests.length} tests, seed ${seed}: ${share(survivors.length, tried)}, ${survivors.length} survive, ${mutants.length - tried} defaults that no index comes to left out, ${seconds} s`,
  );
  if (survivors.length > (1 - LEAST) * tried) process.exitCode = 1;
}

function share(survivors: number, tried: number): string {
  return `${(100 * (1 - survivors / tried)).toFixed(1)} % noticed`;
}

/** The tests in a process of their own, which is begun anew where a mutant has brought it to an end. */
class Tests {
  readonly #bundle: string;
  #learnt: Learnt;
  #child: ChildProcess | undefined;

  /** With what another one has learnt, if one has. */
  constructor(bundle: string, learnt: Learnt = { atLoading: [], tests: [] }) {
    this.#bundle = bundle;
    this.#learnt = learnt;
  }

  /** What reaches what, the slowest tests left out; the quickest first. */
  async learn(): Promise<Learnt> {
    const learnt = await this.#begin({}, 600_000);
    if (!learnt) throw new Error('the tests fail, or do not end, without any mutant');
    const tests = learnt.tests.toSorted((a, b) => a.milliseconds - b.milliseconds);
    return (this.#learnt = { ...learnt, tests: tests.slice(0, -Math.ceil(tests.length / SLOWEST_OF)) });
  }

  /** The tests that reach a mutant, the quickest first; all where it is reached while their files are loaded. */
  reach(mutant: number): readonly LearntTest[] {
    const { tests, atLoading } = this.#learnt;
    const isEverywhere = atLoading.includes(mutant);
    return tests.filter(({ reached }) => isEverywhere || reached.includes(mutant));
  }

  async notice(mutant: number): Promise<boolean> {
    const isLoaded = this.#learnt.atLoading.includes(mutant);
    const env = isLoaded ? { MUTANT: String(mutant) } : NO_MUTANT;
    // A file that cannot be loaded any more is noticed.
    let noticed = isLoaded && !(await this.#begin(env, LOADING));
    for (const test of this.reach(mutant)) noticed ||= await this.#fails(test, mutant, env);
    if (isLoaded) this.end();
    return noticed;
  }

  end(): void {
    this.#child?.kill('SIGKILL');
    this.#child = undefined;
  }

  async #fails(test: LearntTest, mutant: number, env: Record<string, string>): Promise<boolean> {
    if (!this.#child) await this.#begin(env, LOADING);
    if (await this.#passes(test, mutant)) return false;
    // It is the mutant that the test fails for, where it passes without.
    if (this.#child && (env !== NO_MUTANT || (await this.#passes(test, -1)))) return true;
    // Out of time or memory, or what a mutant before this one has left behind is in the way: anew, against the time that the test
    // takes now, for there may be other work on the machine.
    await this.#begin(NO_MUTANT, LOADING);
    const started = performance.now();
    const isSound = await this.#passes(test, -1, LOADING);
    const milliseconds = Math.max(test.milliseconds, performance.now() - started);
    if (!isSound || env !== NO_MUTANT) this.end();
    if (!isSound) return false;
    if (!this.#child) await this.#begin(env, LOADING);
    return !(await this.#passes({ ...test, milliseconds }, mutant));
  }

  async #passes(
    { group, place, milliseconds }: LearntTest,
    mutant: number,
    time = 5_000 + 20 * milliseconds,
  ) {
    const child = this.#child;
    if (!child) return false;
    const answer = messageOf<Answer>(child, time);
    child.send({ mutant, group, place } satisfies Asked);
    const passes = (await answer)?.passes;
    if (passes === undefined) this.end();
    return passes ?? false;
  }

  /** What the process says at its beginning; undefined where it comes to an end, or is not ready in so many milliseconds. */
  async #begin(env: Record<string, string>, time: number): Promise<Learnt | undefined> {
    this.end();
    // Property tests take fewer drafts: a mutant needs but one.
    const child = fork(this.#bundle, {
      env: { RUNS: '10', ...process.env, ...env },
      execArgv: ['--max-old-space-size=1500'],
      // Why the tests fail without any mutant is said.
      stdio: ['ignore', 'ignore', 'MUTANT' in env ? 'ignore' : 'inherit', 'ipc'],
    });
    this.#child = child;
    return messageOf<Learnt>(child, time);
  }
}

/** The next message; undefined where the process ends before, or the time is over. */
function messageOf<Message>(child: ChildProcess, time: number): Promise<Message | undefined> {
  return new Promise((resolve) => {
    const end = (message?: Message): void => {
      clearTimeout(timer);
      child.off('message', end).off('exit', onExit);
      resolve(message);
    };
    const onExit = (): void => end();
    const timer = setTimeout(onExit, time);
    child.once('message', end).once('exit', onExit);
  });
}

function allMutants(part: string): Placed[] {
  return FOLDERS.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
      .filter((file) => file.includes(part))
      .flatMap((file) => {
        const source = readFileSync(file, 'utf8');
        return mutantsOf(file, source).map((mutant) => ({
          ...mutant,
          file,
          line: source.slice(0, mutant.start).split('\n').length,
          original: source.slice(mutant.start, mutant.end),
        }));
      }),
  );
}

/** So many of them, none inside another, in the order of the files. */
function sample(all: readonly Placed[], wanted: number, seed: string): Placed[] {
  const chosen: Placed[] = [];
  const overlaps = (a: Placed, b: Placed): boolean => a.file === b.file && a.start < b.end && b.start < a.end;
  for (const mutant of seeded(seed).shuffle(all)) {
    if (chosen.length === wanted) break;
    if (!chosen.some((other) => overlaps(mutant, other))) chosen.push(mutant);
  }
  return chosen;
}

async function bundleWith(mutants: readonly Placed[], testPart: string, outfile: string): Promise<void> {
  const files = readdirSync('test', { recursive: true, encoding: 'utf8' })
    .map((name) => `test/${name.replaceAll('\\', '/')}`)
    .filter((name) => TESTS.test(name) && name.includes(testPart));
  // What collects the tests is loaded first.
  const collect = './scripts/mutation/collect.ts';
  const contents = [
    `import { serve } from '${collect}';`,
    ...files.map((file) => `import './${file}';`),
    'void serve();',
  ];
  await build({
    stdin: { contents: contents.join('\n'), resolveDir: '.' },
    outfile,
    bundle: true,
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    packages: 'external',
    alias: { 'node:test': resolve(collect) },
    banner: { js: banner(mutants.length) },
    charset: 'utf8',
    logLevel: 'warning',
    plugins: [plugin(mutants)],
  });
}

/** In the scope of the whole bundle, so that asking costs next to nothing. */
function banner(count: number): string {
  return `const mutants = { on: -1, reached: new Uint8Array(${count}) };
function mutant(number) {
  mutants.reached[number] = 1;
  return number === mutants.on;
}`;
}

function plugin(mutants: readonly Placed[]): Plugin {
  const byFile = new Map<string, Map<number, Mutant>>();
  for (const [number, mutant] of mutants.entries()) {
    const path = resolve(mutant.file);
    byFile.set(path, (byFile.get(path) ?? new Map<number, Mutant>()).set(number, mutant));
  }
  return {
    name: 'mutants',
    setup(bundling) {
      bundling.onLoad({ filter: /\.ts$/ }, ({ path }) => {
        const own = byFile.get(path);
        return own && { contents: withMutants(readFileSync(path, 'utf8'), own), loader: 'ts' };
      });
    },
  };
}

function brief(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length > 120 ? `${line.slice(0, 120)}…` : line;
}
