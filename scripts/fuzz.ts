// Any text on everything (scripts/fuzz/checks.ts): no exception, no hang, nothing outside the text, nothing lost. The same for
// the same seed; a failure is made small, and says how to see it again. A worker for each core, unless --workers says how many.
//   npm run fuzz [-- --inputs 10000000 --from 0 --seed 1 --workers 2]
// Exit status: 0 no fault, 1 faults, 2 wrong usage.
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { type Fault, inputOf, tryInput } from './fuzz/anything.ts';

const DEFAULTS = { inputs: 10_000_000, from: 0, seed: 1, workers: availableParallelism() };
/** In milliseconds of the processor, of all workers together: no text of a fuzzer is long enough to take so much. */
const HANGS_AFTER = 60_000;
/** What a worker is given at once. */
const BLOCK = 1_000;

/** Inputs by their numbers; `to` is left out. */
interface Block {
  readonly from: number;
  readonly to: number;
}

/** A fault, or that a block has been tried. */
type Told = { readonly fault?: Fault };

interface Job {
  readonly seed: number;
  /** The next inputs that nobody has tried, in the order of their numbers. */
  readonly take: () => Block | undefined;
  readonly onFault: (fault: Fault) => void;
  readonly onTried: (count: number) => void;
}

if (isMainThread) void main();
else work(workerData);

async function main(): Promise<void> {
  const options = readOptions();
  if (!options) {
    process.exitCode = 2;
    return;
  }
  const { inputs, from, seed, workers } = options;
  const started = performance.now();
  const seen = new Map<string, number>();
  const onFault = ({ input, check, reason, smallest }: Fault): void => {
    const name = `${check}: ${reason}`;
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    if (count > 3) return;
    console.log(`\n${name}\n  ${JSON.stringify(smallest)}`);
    console.log(`  npm run fuzz -- --seed ${seed} --from ${input} --inputs 1`);
  };
  let tried = 0;
  let told = 0;
  const onTried = (count: number): void => {
    tried += count;
    const share = Math.floor((100 * tried) / inputs);
    if (share <= told) return;
    told = share;
    const rate = Math.round((1000 * tried) / (performance.now() - started));
    console.log(`${String(share).padStart(3)} %  ${tried} inputs, ${rate} a second, ${sum(seen)} faults`);
  };
  let next = from;
  const take = (): Block | undefined => {
    const block = { from: next, to: Math.min(next + BLOCK, from + inputs) };
    next = block.to;
    return block.from < block.to ? block : undefined;
  };
  const job: Job = { seed, take, onFault, onTried };
  await Promise.all(Array.from({ length: workers }, () => carryOut(job)));
  for (const [name, count] of seen) console.log(`${String(count).padStart(8)}  ${name}`);
  const seconds = Math.round((performance.now() - started) / 1000);
  console.log(`${inputs} inputs from ${from}, seed ${seed}: ${sum(seen)} faults, ${seconds} s`);
  if (seen.size > 0) process.exitCode = 1;
}

/** One worker, and another in its place where an input hangs in it. */
async function carryOut(job: Job): Promise<void> {
  for (let block = job.take(); block;) block = await watched(block, job);
}

/** Runs until nothing is left, or until an input hangs, which is told as a fault; what is left of its block then. */
function watched(first: Block, { seed, take, onFault, onTried }: Job): Promise<Block | undefined> {
  // What is being tried, in the worker's hand: one that hangs can tell nothing any more.
  const current = new Int32Array(new SharedArrayBuffer(4));
  const worker = new Worker(__filename, { workerData: { seed, current } });
  // oxlint-disable-next-line unicorn/require-post-message-target-origin
  const give = (block: Block): void => worker.postMessage(block);
  return new Promise((resolve, reject) => {
    let block = first;
    let last = -1;
    let since = worked();
    const watch = setInterval(() => {
      const now = Atomics.load(current, 0);
      if (now !== last) [last, since] = [now, worked()];
      else if (worked() - since > HANGS_AFTER) {
        const { name, text } = inputOf(seed, now);
        onFault({ input: now, check: name, reason: 'hangs', text, smallest: text });
        onTried(now + 1 - block.from);
        end({ from: now + 1, to: block.to });
      }
    }, 500);
    const end = (left?: Block): void => {
      clearInterval(watch);
      void worker.terminate();
      resolve(left);
    };
    worker.on('message', ({ fault }: Told) => {
      if (fault) return onFault(fault);
      onTried(block.to - block.from);
      const next = take();
      if (!next) return end();
      block = next;
      give(block);
    });
    worker.on('error', (error) => {
      clearInterval(watch);
      reject(error);
    });
    give(block);
  });
}

function work({ seed, current }: { seed: number; current: Int32Array }): void {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin
  const tell = (told: Told): void => parentPort?.postMessage(told);
  const tryAll = async ({ from, to }: Block): Promise<void> => {
    for (let input = from; input < to; input++) {
      Atomics.store(current, 0, input);
      const fault = await tryInput(seed, input);
      if (fault) tell({ fault });
    }
    tell({});
  };
  parentPort?.on('message', (block: Block) => void tryAll(block));
}

/** How long this process has been at work, in milliseconds: what else the machine does is no hang. */
function worked(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

function sum(counts: ReadonlyMap<string, number>): number {
  return [...counts.values()].reduce((all, count) => all + count, 0);
}

function readOptions(): typeof DEFAULTS | undefined {
  try {
    const { values } = parseArgs({
      options: {
        inputs: { type: 'string' },
        from: { type: 'string' },
        seed: { type: 'string' },
        workers: { type: 'string' },
      },
    });
    const given = Object.entries(values).map(([name, value]) => [name, Number(value)] as const);
    const wrong = given.find(
      ([name, value]) => !Number.isSafeInteger(value) || value < (name === 'from' ? 0 : 1),
    );
    if (wrong) throw new Error(`--${wrong[0]} takes a whole number from ${wrong[0] === 'from' ? 0 : 1} on`);
    return { ...DEFAULTS, ...Object.fromEntries(given) };
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    console.error('usage: npm run fuzz [-- --inputs N --from N --seed N --workers N]');
    return undefined;
  }
}
