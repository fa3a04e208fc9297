// The commands of every day by the length of a draft, as times the floor, with what they may cost at most.
import { Session } from 'node:inspector';
import { type Change, moveDown, restyle } from '../src/core/edits/index.ts';
import { taiwan } from '../src/core/ordinals/ladders.ts';
import { type Draft, parse, update } from '../src/core/reading/draft.ts';
import { colours } from '../src/core/views/semantic-tokens.ts';
import { fixAll, lint } from '../src/lint/lint.ts';
import { makeDraft } from './draft.ts';
import { type Ratio, ratiosIn } from './turns.ts';

/** What a tool does at the least that decides by a regex on one line. */
export function tryEachLine(whole: string): number {
  let found = 0;
  for (const line of whole.split(/\r\n|\n|\r/)) if (HEADING.test(line)) found++;
  return found;
}

/** The forms a writer uses, in one regex: 一、（一）1、 1. （1） ① 第一部分 第一条. */
export const HEADING =
  /^\s*(?:[一二三四五六七八九十百]+、|[（(][一二三四五六七八九十百]+[）)]|\d+[.．、]|[（(]\d+[）)]|[①-⑳]|第[一二三四五六七八九十百\d]+(?:部分|[编章节条]))/;

/** In UTF-16 units; how many rounds, and how often in a row a command runs in each: the shortest times cannot be told. */
const SIZES: readonly {
  readonly name: string;
  readonly size: number;
  readonly rounds: number;
  readonly times: number;
}[] = [
  { name: '10 KB', size: 10_000, rounds: 41, times: 20 },
  { name: '100 KB', size: 100_000, rounds: 41, times: 2 },
  { name: '1 MB', size: 1_000_000, rounds: 31, times: 1 },
  { name: '10 MB', size: 10_000_000, rounds: 3, times: 1 },
];

interface Command {
  readonly name: string;
  /** Times the floor, at 1 MB; Infinity without a limit. */
  readonly most: number;
  readonly of: (text: string, draft: Draft) => () => unknown;
  /** How often it is done in each run, the time being that of one; 1 unless given. */
  readonly often?: number;
}

/** A word is typed key by key. */
const KEYS = 20;

const COMMANDS: readonly Command[] = [
  { name: 'parse', most: 6, of: (text) => () => parse(text) },
  { name: 'check', most: 9, of: (text) => () => lint(parse(text)) },
  { name: 'fix', most: Infinity, of: (text) => () => fixAll(lint(parse(text))) },
  { name: 'key in the text', most: 0.06, of: (_, draft) => keystrokes(draft, false), often: KEYS },
  { name: 'key in a heading', most: 6, of: (_, draft) => keystrokes(draft, true), often: KEYS },
  { name: 'colours', most: Infinity, of: (_, draft) => () => colours(draft) },
  { name: 'move down', most: 4, of: (_, draft) => moves(draft) },
  { name: 'restyle all', most: 6, of: (_, draft) => () => restyle(draft, taiwan) },
];

/** Prints the table; the commands that at 1 MB cost more than they may by more than this run varies. */
export function sizes(): readonly string[] {
  const table = SIZES.map(({ size, rounds, times }) => {
    const text = makeDraft(size);
    const draft = parse(text);
    const runs = new Map<string, () => unknown>([['floor', repeated(times, () => tryEachLine(text))]]);
    for (const { name, of, often = 1 } of COMMANDS) runs.set(name, repeated(times * often, of(text, draft)));
    const ratios = new Map(ratiosIn(rounds, runs, 'floor'));
    for (const { name, often = 1 } of COMMANDS) {
      const { median = 0, spread = 0 } = ratios.get(name) ?? {};
      ratios.set(name, { median: median / often, spread: spread / often });
    }
    return ratios;
  });
  const cell = (ratio: Ratio | undefined): string =>
    ratio ? `${ratio.median.toFixed(2)} ± ${ratio.spread.toFixed(2)}`.padStart(16) : '';
  console.log(
    `times the floor: median ± half of what half of the runs lie within\n${' '.repeat(18)}${SIZES.map(({ name }) => name.padStart(16)).join('')}   at most, at 1 MB`,
  );
  const passed: string[] = [];
  for (const { name, most } of COMMANDS) {
    const row = table.map((ratios) => ratios.get(name));
    const limit = most === Infinity ? '' : most;
    console.log(`${name.padEnd(18)}${row.map(cell).join('')}   ${limit}`);
    const at = row[SIZES.findIndex((it) => it.size === 1_000_000)];
    if (at && at.median - at.spread > most) passed.push(`${name} ${at.median.toFixed(2)} > ${most}`);
  }
  const text = makeDraft(1_000_000);
  const megabytes = [() => tryEachLine(text), () => parse(text), () => lint(parse(text))].map((run) =>
    (allocatedBy(run) / 1e6).toFixed(1),
  );
  console.log(
    `\nallocated at 1 MB, in MB: floor ${megabytes[0]}, parse ${megabytes[1]}, check ${megabytes[2]}`,
  );
  return passed;
}

function repeated(times: number, run: () => unknown): () => void {
  return () => {
    for (let i = 0; i < times; i++) run();
  };
}

/** A key struck in one line after another, all over the draft. */
function keystrokes(draft: Draft, inHeadings: boolean): () => unknown {
  const headings = new Set(draft.sections.map(({ line }) => line));
  const lines = draft.lines.flatMap((text, line) =>
    text !== '' && headings.has(line) === inHeadings ? [line] : [],
  );
  let turn = 0;
  return () => {
    const line = lines[(turn += 131) % lines.length] ?? 0;
    const { length } = draft.lines[line] ?? '';
    const place = { line, character: inHeadings ? length : length >> 1 };
    return update(draft, [{ range: { start: place, end: place }, text: '新' }]);
  };
}

function moves(draft: Draft): () => Change {
  const { sections } = draft;
  const movable = sections.filter(
    ({ level, index, parent }) => level === 3 && sections[parent]?.children.at(-1) !== index,
  );
  let turn = 0;
  return () => moveDown(draft, [movable[(turn += 7) % movable.length]?.index ?? 0]);
}

/** In bytes, sampled: all that was allocated, whether it is still in use or not. The same on a busy machine. */
function allocatedBy(run: () => unknown): number {
  const session = new Session();
  session.connect();
  const times = 10;
  for (let i = 0; i < times; i++) run();
  session.post('HeapProfiler.startSampling', SAMPLING);
  for (let i = 0; i < times; i++) run();
  let bytes = 0;
  session.post('HeapProfiler.stopSampling', (_error, { profile }) => (bytes = sizeOf(profile.head)));
  session.disconnect();
  return bytes / times;
}

const SAMPLING = {
  samplingInterval: 4096,
  includeObjectsCollectedByMajorGC: true,
  includeObjectsCollectedByMinorGC: true,
};

interface Node {
  readonly selfSize: number;
  readonly children: readonly Node[];
}

function sizeOf({ selfSize, children }: Node): number {
  return children.reduce((sum, child) => sum + sizeOf(child), selfSize);
}
