// Any text on everything (scripts/fuzz/checks.ts): no exception, no hang, nothing outside the text, nothing lost. The same for
// the same seed; a failure is made small, and says how to see it again.
//   npm run fuzz [-- --inputs 10000000 --from 0 --seed 1]
// Exit status: 0 no fault, 1 faults, 2 wrong usage.
import { parseArgs } from 'node:util';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { type Fault, inputOf, tryInput } from './fuzz/anything.ts';

const DEFAULTS = { inputs: 10_000_000, from: 0, seed: 1 };
/** In milliseconds: no text of a fuzzer is long enough to take so much. */
const HANGS_AFTER = 60_000;
const EACH = 1_000;

interface Range {
  readonly seed: number;
  readonly from: number;
  readonly to: number;
}

type Told = { readonly done: number } | { readonly fault: Fault };

if (isMainThread) void main();
else void work(workerData);

async function main(): Promise<void> {
  const options = readOptions();
  if (!options) {
    process.exitCode = 2;
    return;
  }
  const { inputs, from, seed } = options;
  const started = performance.now();
  const seen = new Map<string, number>();
  const show = ({ input, check, reason, smallest }: Fault): void => {
    const name = `${check}: ${reason}`;
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    if (count > 3) return;
    console.log(`\n${name}\n  ${JSON.stringify(smallest)}`);
    console.log(`  npm run fuzz -- --seed ${seed} --from ${input} --inputs 1`);
  };
  let next = from;
  let told = 0;
  while (next < from + inputs) {
    next = await watched({ seed, from: next, to: from + inputs }, show, (done) => {
      const share = Math.floor((100 * (done - from)) / inputs);
      if (share <= told) return;
      told = share;
      const rate = Math.round((1000 * (done - from)) / (performance.now() - started));
      console.log(
        `${String(share).padStart(3)} %  ${done - from} inputs, ${rate} a second, ${sum(seen)} faults`,
      );
    });
  }
  for (const [name, count] of seen) console.log(`${String(count).padStart(8)}  ${name}`);
  const seconds = Math.round((performance.now() - started) / 1000);
  console.log(`${inputs} inputs from ${from}, seed ${seed}: ${sum(seen)} faults, ${seconds} s`);
  if (seen.size > 0) process.exitCode = 1;
}

/** Runs until all is done, or until an input hangs, which is told as a fault; the next input's number. */
function watched(
  range: Range,
  show: (fault: Fault) => void,
  onDone: (done: number) => void,
): Promise<number> {
  // What is being tried, in the worker's hand: one that hangs can tell nothing any more.
  const current = new Int32Array(new SharedArrayBuffer(4));
  current[0] = range.from;
  const worker = new Worker(__filename, { workerData: { range, current } });
  return new Promise((resolve, reject) => {
    let last = range.from;
    let since = performance.now();
    const watch = setInterval(() => {
      const now = Atomics.load(current, 0);
      if (now !== last) [last, since] = [now, performance.now()];
      else if (performance.now() - since > HANGS_AFTER) {
        const { name, text } = inputOf(range.seed, now);
        show({ input: now, check: name, reason: 'hangs', text, smallest: text });
        end(now + 1);
      }
    }, 500);
    const end = (next: number): void => {
      clearInterval(watch);
      void worker.terminate();
      resolve(next);
    };
    worker.on('message', (message: Told) => {
      if ('fault' in message) return show(message.fault);
      onDone(message.done);
      if (message.done === range.to) end(range.to);
    });
    worker.on('error', (error) => {
      clearInterval(watch);
      reject(error);
    });
  });
}

async function work({ range, current }: { range: Range; current: Int32Array }): Promise<void> {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin
  const tell = (told: Told): void => parentPort?.postMessage(told);
  for (let input = range.from; input < range.to; input++) {
    Atomics.store(current, 0, input);
    const fault = await tryInput(range.seed, input);
    if (fault) tell({ fault });
    if (input % EACH === EACH - 1 && input + 1 < range.to) tell({ done: input + 1 });
  }
  tell({ done: range.to });
}

function sum(counts: ReadonlyMap<string, number>): number {
  return [...counts.values()].reduce((all, count) => all + count, 0);
}

function readOptions(): typeof DEFAULTS | undefined {
  try {
    const { values } = parseArgs({
      options: { inputs: { type: 'string' }, from: { type: 'string' }, seed: { type: 'string' } },
    });
    const given = Object.entries(values).map(([name, value]) => [name, Number(value)] as const);
    const wrong = given.find(
      ([name, value]) => !Number.isSafeInteger(value) || value < (name === 'from' ? 0 : 1),
    );
    if (wrong) throw new Error(`--${wrong[0]} takes a whole number from ${wrong[0] === 'from' ? 0 : 1} on`);
    return { ...DEFAULTS, ...Object.fromEntries(given) };
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    console.error('usage: npm run fuzz [-- --inputs N --from N --seed N]');
    return undefined;
  }
}
