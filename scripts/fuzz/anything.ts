// Tries any text on everything, and makes small what fails.
import { seeded } from '../random.ts';
import { type Check, CHECKS } from './checks.ts';
import { makeBytes, makeText } from './inputs.ts';

export interface Fault {
  /** The input's number; with the seed it makes the same again. */
  readonly input: number;
  readonly check: string;
  /** What failed, in its first line. */
  readonly reason: string;
  readonly text: string;
  /** The least text that fails in the same way; bytes are characters of it where the check is of bytes. */
  readonly smallest: string;
}

type Checks = Readonly<Record<string, Check>>;

/** What the input of a number is, and which check takes it: the same for the same seed. */
export function inputOf(
  seed: number,
  input: number,
  checks: Checks = CHECKS,
): { name: string; text: string } {
  const random = seeded(seed, input);
  const name = weighted(checks, random.below(1e6) / 1e6);
  const text = checks[name]?.ofBytes ? Buffer.from(makeBytes(random)).toString('latin1') : makeText(random);
  return { name, text };
}

/** Tries one input; the fault where there is one. */
export async function tryInput(
  seed: number,
  input: number,
  checks: Checks = CHECKS,
): Promise<Fault | undefined> {
  const { name, text } = inputOf(seed, input, checks);
  const reasonFor = async (of: string): Promise<string | undefined> => {
    try {
      await checks[name]?.check(of, seeded(seed, input, 'choices'));
      return undefined;
    } catch (error) {
      return reasonOf(error);
    }
  };
  const reason = await reasonFor(text);
  if (reason === undefined) return undefined;
  const smallest = await shrunk(text, async (less) => (await reasonFor(less)) === reason);
  return { input, check: name, reason, text, smallest };
}

function weighted(checks: Checks, at: number): string {
  const all = Object.entries(checks);
  let rest = at * all.reduce((sum, [, { weight }]) => sum + weight, 0);
  return (all.find(([, { weight }]) => (rest -= weight) < 0) ?? all[0])?.[0] ?? '';
}

/** The message's first line, without the numbers that differ from text to text. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const cause = error.cause === undefined ? '' : `: ${reasonOf(error.cause)}`;
  return (error.message.split('\n')[0] ?? '').replace(/\d+/g, 'N') + cause;
}

/** With as little as `fails` still lets be: fewer lines, then fewer characters; ever smaller leaps. */
async function shrunk(text: string, fails: (less: string) => Promise<boolean>): Promise<string> {
  let least = text;
  for (const split of [/(?<=[\n\r])/, /(?:)/u]) {
    for (let size = Math.ceil(least.split(split).length / 2); size >= 1; size = Math.floor(size / 2)) {
      let parts = least.split(split);
      for (let from = 0; from < parts.length;) {
        const less = parts.toSpliced(from, size);
        if (await fails(less.join(''))) parts = less;
        else from += size;
      }
      least = parts.join('');
    }
  }
  return least;
}
