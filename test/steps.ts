// Counts what a function does rather than how long it takes: how often each block of the program runs. The same on every
// machine, and on a busy one too.
import { Session } from 'node:inspector';

/** How often blocks of this program's own code are run by `run`; what the language's own functions do is not counted. */
export function stepsOf(run: () => unknown): number {
  let steps = 0;
  for (const { ranges } of coverageOf(run)) for (const { count } of ranges) steps += count;
  return steps;
}

/** How often `run` calls the function of that name, whoever calls it. */
export function callsOf(name: string, run: () => unknown): number {
  let calls = 0;
  for (const { functionName, ranges } of coverageOf(run)) {
    // The bundler numbers functions of one name.
    if (functionName.replace(/\d+$/, '') === name) calls += ranges[0]?.count ?? 0;
  }
  return calls;
}

interface FunctionCoverage {
  readonly functionName: string;
  /** The whole function first, then blocks in it whose count differs. */
  readonly ranges: readonly { readonly count: number }[];
}

interface Coverage {
  readonly result: readonly { readonly url: string; readonly functions: readonly FunctionCoverage[] }[];
}

/** Counting begins before anything is compiled, and never ends: what is counted from then on only is counted in part. */
const session = new Session();
session.connect();
session.post('Profiler.enable');
session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });

function coverageOf(run: () => unknown): FunctionCoverage[] {
  take();
  run();
  return take();
}

/** What was counted since it was last taken. */
function take(): FunctionCoverage[] {
  const found: FunctionCoverage[] = [];
  session.post('Profiler.takePreciseCoverage', (_error: Error | null, { result }: Coverage) => {
    for (const { url, functions } of result) {
      if (!/^node:|\/node_modules\//.test(url)) for (const it of functions) found.push(it);
    }
  });
  return found;
}
