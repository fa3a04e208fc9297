// Changes the core in small ways and asks the tests whether they notice: a sample of all such changes, the same for the same
// seed. All are built in at once and switched on one at a time; each is tried on the tests that reach it, the quickest first,
// until one fails or takes much too long.
//   npm run mutation [-- --count 500 --seed 1 --part reading/search]
// Exit status: 0 at least LEAST of them noticed, 1 fewer, 2 wrong usage.
import { type ChildProcess, fork } from 'node:child_process';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { build, type Plugin } from 'esbuild';
import type { Answer, Asked, Learnt } from './mutation/collect.ts';
import { type Mutant, mutantsOf, withMutants } from './mutation/mutants.ts';
import { seeded } from './random.ts';

const FOLDERS = ['src/core/reading', 'src/core/ordinals', 'src/core/edits'];
/** The tests that say something of the core. size.test.ts counts steps in processes of its own. */
const TESTS = /^test\/(?:core|lint|score)\/.*(?<!size)\.test\.ts$/;
const LEAST = 0.8;
/** In milliseconds. A test that takes longer is left to npm test: what it alone would notice counts as not noticed. */
const LONGEST = 6_000;

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
  },
});
const count = Number(values.count);
if (!Number.isSafeInteger(count) || count < 1) {
  console.error('usage: npm run mutation [-- --count N --seed N --part PART-OF-A-PATH]');
  process.exitCode = 2;
} else void main(count, values.seed, values.part);

async function main(wanted: number, seed: string, part: string): Promise<void> {
  const bundle = `out/mutation/${process.pid}.js`;
  const started = performance.now();
  const mutants = sample(allMutants(part), wanted, seed);
  await bundleWith(mutants, bundle);
  const tests = new Tests(bundle);
  const learnt = await tests.learn();
  const survivors: string[] = [];
  for (const [number, { file, line, kind, original, text }] of mutants.entries()) {
    const noticed = await tests.notice(number);
    if (!noticed) {
      const why = tests.reach(number).length === 0 ? 'not reached' : 'not noticed';
      survivors.push(`${file}:${line} ${kind}, ${why}\n  - ${brief(original)}\n  + ${brief(text)}`);
      console.log(survivors.at(-1));
    }
    if ((number + 1) % 25 === 0)
      console.log(`${number + 1} of ${mutants.length}: ${share(survivors.length, number + 1)}`);
  }
  tests.end();
  rmSync(bundle, { force: true });
  const seconds = ((performance.now() - started) / 1000).toFixed(0);
  console.log(
    `${mutants.length} mutants, ${learnt.tests.length} tests, seed ${seed}: ${share(survivors.length, mutants.length)}, ${survivors.length} survive, ${seconds} s`,
  );
  if (survivors.length > (1 - LEAST) * mutants.length) process.exitCode = 1;
}

function share(survivors: number, tried: number): string {
  return `${(100 * (1 - survivors / tried)).toFixed(1)} % noticed`;
}

/** The tests in a process of their own, which is begun anew where a mutant has brought it to an end. */
class Tests {
  readonly #bundle: string;
  #learnt: Learnt = { atLoading: [], tests: [] };
  #child: ChildProcess | undefined;

  constructor(bundle: string) {
    this.#bundle = bundle;
  }

  async learn(): Promise<Learnt> {
    this.#child = this.#begin({});
    const learnt = await messageOf<Learnt>(this.#child, 600_000);
    if (!learnt) throw new Error('the tests fail, or do not end, without any mutant');
    return (this.#learnt = learnt);
  }

  /** The tests that reach a mutant, the quickest first; all where it is reached while they are loaded. */
  reach(mutant: number): readonly number[] {
    const { tests, atLoading } = this.#learnt;
    const isEverywhere = atLoading.includes(mutant);
    return [...tests.keys()]
      .filter(
        (index) => this.#timeOf(index) <= LONGEST && (isEverywhere || tests[index]?.reached.includes(mutant)),
      )
      .sort((a, b) => this.#timeOf(a) - this.#timeOf(b));
  }

  async notice(mutant: number): Promise<boolean> {
    const asked: Asked = { mutant, tests: this.reach(mutant) };
    if (asked.tests.length === 0) return false;
    const time = 10_000 + 10 * asked.tests.reduce((sum, index) => sum + this.#timeOf(index), 0);
    if (this.#learnt.atLoading.includes(mutant)) {
      const child = this.#begin({ MUTANT: String(mutant) });
      // A file that cannot be loaded any more is noticed.
      const answer = (await messageOf<Learnt>(child, 60_000)) && (await ask(child, asked, time));
      child.kill('SIGKILL');
      return answer?.noticed ?? true;
    }
    if (!this.#child) await messageOf<Learnt>((this.#child = this.#begin({ MUTANT: '-1' })), 60_000);
    const answer = await ask(this.#child, asked, time);
    if (answer && !answer.spoilt) return answer.noticed;
    this.end();
    // Out of time, or out of memory; or to be asked again of a process that no mutant has been in.
    return answer ? this.notice(mutant) : true;
  }

  end(): void {
    this.#child?.kill('SIGKILL');
    this.#child = undefined;
  }

  #timeOf(index: number): number {
    return this.#learnt.tests[index]?.milliseconds ?? 0;
  }

  #begin(env: Record<string, string>): ChildProcess {
    // Property tests take fewer drafts: a mutant needs but one.
    return fork(this.#bundle, {
      env: { RUNS: '10', ...process.env, ...env },
      execArgv: ['--max-old-space-size=1500'],
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
  }
}

function ask(child: ChildProcess, asked: Asked, time: number): Promise<Answer | undefined> {
  const answer = messageOf<Answer>(child, time);
  child.send(asked);
  return answer;
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

async function bundleWith(mutants: readonly Placed[], outfile: string): Promise<void> {
  const files = readdirSync('test', { recursive: true, encoding: 'utf8' })
    .map((name) => `test/${name.replaceAll('\\', '/')}`)
    .filter((name) => TESTS.test(name));
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
    charset: 'utf8',
    logLevel: 'warning',
    plugins: [plugin(mutants)],
  });
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
