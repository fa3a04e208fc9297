// The commands of every day by the length of a draft, as times the floor, with what they may cost at most.
import { Session } from 'node:inspector';
import { type Change, moveDown, restyle } from '../src/core/edits/index.ts';
import { taiwan } from '../src/core/ordinals/ladders.ts';
import { type Draft, parse, update } from '../src/core/reading/draft.ts';
import { annexesOf, outlineTree } from '../src/core/views/annexes.ts';
import { headingOf } from '../src/core/views/heading-title.ts';
import { labelOf } from '../src/core/views/labels.ts';
import { colours } from '../src/core/views/semantic-tokens.ts';
import { measure } from '../src/core/views/speech-length.ts';
import { fixAll, lint } from '../src/lint/lint.ts';
import { makeDraft } from './draft.ts';
import { medianOf, type Ratio, ratiosOf, timesIn } from './turns.ts';

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
  /** What the README calls it, and the Chinese one. */
  readonly says: readonly [string, string];
  /** Times the floor, at 1 MB; Infinity without a limit. */
  readonly most: number;
  readonly of: (text: string, draft: Draft) => () => unknown;
  /** How often it is done in each run, the time being that of one; 1 unless given. */
  readonly often?: number;
}

/** A word is typed key by key. */
const KEYS = 20;

const COMMANDS: readonly Command[] = [
  {
    name: 'parse',
    says: ['read the draft', '通读全文'],
    most: 6,
    of: (text) => () => parse(text),
  },
  {
    name: 'check',
    says: ['read it and run all rules', '通读并检查全部规则'],
    most: 9,
    of: (text) => () => lint(parse(text)),
  },
  {
    name: 'fix',
    says: ['the same, with every safe fix', '通读、检查并作全部安全的改正'],
    most: Infinity,
    of: (text) => () => fixAll(lint(parse(text))),
  },
  {
    name: 'key in the text',
    says: ['read it again after a key struck in the text', '在正文里敲一个键之后重读'],
    most: 0.06,
    of: (_, draft) => keystrokes(draft, false),
    often: KEYS,
  },
  {
    name: 'key in a heading',
    says: ['the same in a heading', '在标题里敲一个键之后重读'],
    most: 6,
    of: (_, draft) => keystrokes(draft, true),
    often: KEYS,
  },
  {
    name: 'symbols',
    says: ['outline, with the length of each section', '大纲，带各节的长度'],
    most: Infinity,
    of: (_, draft) => () => symbols(justRead(draft)),
  },
  {
    name: 'folding',
    says: ['folding', '折叠'],
    most: Infinity,
    of: (_, draft) => () => folds(justRead(draft)),
  },
  {
    name: 'semantic tokens',
    says: ['colours of the whole draft', '全文着色'],
    most: Infinity,
    of: (_, draft) => () => colours(justRead(draft)),
  },
  {
    name: 'tokens of a screen',
    says: ['colours of a screen of 60 lines', '一屏（60 行）着色'],
    most: Infinity,
    of: (_, draft) => () => aScreen(justRead(draft)),
  },
  {
    name: 'move down',
    says: ['move a section, its numbers with it', '移动一节，编号随之调整'],
    most: 4,
    of: (_, draft) => moves(draft),
  },
  {
    name: 'restyle all',
    says: ['give all headings other forms', '全部标题改换序号形式'],
    most: 6,
    of: (_, draft) => () => restyle(draft, taiwan),
  },
];

/** What was measured at one size. */
export interface Column {
  readonly size: string;
  /** In milliseconds. */
  readonly floor: number;
  /** By command, times the floor. */
  readonly ratios: ReadonlyMap<string, Ratio>;
}

export interface Sizes {
  readonly columns: readonly Column[];
  /** The commands that at 1 MB cost more than they may by more than this run varies. */
  readonly passed: readonly string[];
}

/** What the commands are called, and the sizes: the rows and the columns of the table. */
export const ROWS: readonly Pick<Command, 'name' | 'says'>[] = COMMANDS;
export const COLUMNS: readonly string[] = SIZES.map(({ name }) => name);

/** Measures the table, and prints it. */
export async function sizes(): Promise<Sizes> {
  const columns: Column[] = [];
  for (const { name: size, size: length, rounds, times } of SIZES) {
    const text = makeDraft(length);
    const draft = parse(text);
    const runs = new Map<string, () => unknown>([['floor', repeated(times, () => tryEachLine(text))]]);
    for (const { name, of, often = 1 } of COMMANDS) runs.set(name, repeated(times * often, of(text, draft)));
    const taken = await timesIn(rounds, runs);
    const ratios = new Map(ratiosOf(taken, 'floor'));
    for (const { name, often = 1 } of COMMANDS) {
      const { median = 0, spread = 0 } = ratios.get(name) ?? {};
      ratios.set(name, { median: median / often, spread: spread / often });
    }
    columns.push({ size, floor: medianOf(taken.get('floor') ?? []) / times, ratios });
  }
  return { columns, passed: printed(columns) };
}

function printed(columns: readonly Column[]): readonly string[] {
  const cell = (ratio: Ratio | undefined): string =>
    ratio ? `${ratio.median.toFixed(2)} ± ${ratio.spread.toFixed(2)}`.padStart(16) : '';
  const head = COLUMNS.map((name) => name.padStart(16)).join('');
  console.log('times the floor: median ± half of what half of the runs lie within');
  console.log(`${' '.repeat(18)}${head}   at most, at 1 MB`);
  console.log(
    `${'floor'.padEnd(18)}${columns.map(({ floor }) => `${floor.toFixed(3)} ms`.padStart(16)).join('')}`,
  );
  const passed: string[] = [];
  for (const { name, most } of COMMANDS) {
    const row = columns.map(({ ratios }) => ratios.get(name));
    console.log(`${name.padEnd(18)}${row.map(cell).join('')}   ${most === Infinity ? '' : most}`);
    const at = row[COLUMNS.indexOf('1 MB')];
    if (at && at.median - at.spread > most) passed.push(`${name} ${at.median.toFixed(2)} > ${most}`);
  }
  return [...passed, ...allocations()];
}

/** In MB at 1 MB of text; what splitting alone takes stands beside it. */
const ALLOCATIONS: readonly {
  readonly name: string;
  readonly most: number;
  readonly run: (text: string) => unknown;
}[] = [
  { name: 'floor', most: Infinity, run: tryEachLine },
  { name: 'parse', most: 4, run: (text) => parse(text) },
  { name: 'check', most: 6, run: (text) => lint(parse(text)) },
];

/** Prints what is allocated; what takes more than it may. */
function allocations(): readonly string[] {
  const text = makeDraft(1_000_000);
  const passed: string[] = [];
  const said = ALLOCATIONS.map(({ name, most, run }) => {
    const megabytes = (allocatedBy(() => run(text)) / 1e6).toFixed(1);
    if (Number(megabytes) > most) passed.push(`allocated by ${name} ${megabytes} MB > ${most} MB`);
    return `${name} ${megabytes}${most === Infinity ? '' : ` (at most ${most})`}`;
  });
  console.log(`\nallocated at 1 MB, in MB: ${said.join(', ')}`);
  return passed;
}

function repeated(times: number, run: () => unknown): () => void {
  return () => {
    for (let i = 0; i < times; i++) run();
  };
}

/** The draft as if it had just been read: nothing that was found of it is known any more. */
function justRead(draft: Draft): Draft {
  return { ...draft, lines: draft.lines.slice(), sections: draft.sections.slice() };
}

/** The colours of 60 lines in the middle of the draft. */
function aScreen(draft: Draft): unknown {
  const from = draft.lines.length >> 1;
  return colours(draft, from, from + 60);
}

/** What the editor's outline is made of. */
function symbols(draft: Draft): readonly object[] {
  return outlineTree<object>(draft, ({ section, annex }, children) =>
    section
      ? {
          label: labelOf(draft, section),
          range: headingOf(draft, section).range,
          length: measure(draft, section.line, section.endLine),
          children,
        }
      : { label: annex.title, length: measure(draft, annex.line, annex.endLine), children },
  );
}

function folds(draft: Draft): readonly object[] {
  return [...draft.sections, ...annexesOf(draft)]
    .filter(({ line, endLine }) => endLine > line)
    .map(({ line, endLine }) => ({ line, endLine }));
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
