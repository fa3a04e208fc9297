// Measures, in one run and as ratios, for machines are noisy. A size is in UTF-16 units; 1 MB here is 1,000,000 of them.
//   npm run bench               everything, other checkers too; writes the tables of the READMEs
//   npm run bench -- --check    fails where a limit is passed by more than the run varies
// Medians. What is compared is measured in turns, so that a busy moment falls on both.
import { parse } from '../src/core/reading/draft.ts';
import {
  type Change,
  demote,
  insertSection,
  moveDown,
  moveTo,
  moveUp,
  promote,
  removeSection,
  renumber,
  restyle,
} from '../src/core/edits/index.ts';
import { taiwan } from '../src/core/ordinals/ladders.ts';
import { lint } from '../src/lint/lint.ts';
import { checkFolder, FILES } from './command-line.ts';
import { asMarkdown, makeDraft, makeFaulty, makeReferences } from './draft.ts';
import { loadRivals } from './rivals.ts';
import { sizes, tryEachLine } from './sizes.ts';
import { writeSpeed } from './speed-table.ts';
import { medianOf, timesIn } from './turns.ts';

const MEGABYTE = 1_000_000;
const text = makeDraft(MEGABYTE);
const draft = parse(text);
console.log(
  `draft: ${text.length} UTF-16 units, ${draft.lines.length} lines, ${draft.sections.length} sections\n`,
);

void measure();

async function measure(): Promise<void> {
  const { columns, passed } = await sizes();
  if (process.argv.includes('--check')) {
    for (const it of passed) console.error(`passes its limit: ${it}`);
    if (passed.length > 0) process.exitCode = 1;
    return;
  }
  writeSpeed(columns);
  await structure();
  await growth();
  await commandLine();
  await rivals();
}

/** The edits of each structural command, on sections all over the draft; each beside a parse. */
async function structure(): Promise<void> {
  const { sections } = draft;
  // With a sibling on either side, so that nothing is refused for want of one.
  const some = (deep: number): (() => number) => {
    const fitting = sections.filter(({ level, index, parent }) => {
      const siblings = sections[parent]?.children ?? [];
      return level === deep && siblings[0] !== index && siblings.at(-1) !== index;
    });
    let turn = 0;
    return () => fitting[(turn += 7) % fitting.length]?.index ?? 0;
  };
  const second = some(2);
  const third = some(3);
  const commands: Readonly<Record<string, () => Change>> = {
    moveUp: () => moveUp(draft, [third()]),
    moveDown: () => moveDown(draft, [third()]),
    demote: () => demote(draft, [second()]),
    promote: () => promote(draft, [third()]),
    moveTo: () => moveTo(draft, [third()], { section: second(), where: 'into' }),
    'moveTo the end': () => moveTo(draft, [second()], { where: 'end' }),
    insertSection: () => insertSection(draft, { section: third(), where: 'after' }),
    removeSection: () => removeSection(draft, third()),
    'renumber all': () => renumber(draft, { kind: 'draft' }),
    'restyle all': () => restyle(draft, taiwan),
  };
  const refused = Object.entries(commands).flatMap(([name, run]) => {
    const times = Array.from({ length: 40 }, run).filter((change) => 'refused' in change).length;
    return times > 0 ? [`${name} ${times}`] : [];
  });
  console.log(`\nstructural commands, times a parse (at most 1)   refused of 40: ${refused.join(', ')}`);
  const timed = await inTurns<string>(101, { parse: () => parse(text), ...commands });
  for (const name of Object.keys(commands))
    report(name, timed(name), `${(timed(name) / timed('parse')).toFixed(2)} × parse`);
}

/** Time for each character, from a small draft to a large one. */
async function growth(): Promise<void> {
  const kinds: Readonly<Record<string, (size: number) => string>> = {
    'a report': makeDraft,
    'many references': makeReferences,
    'many faulty series': makeFaulty,
  };
  console.log('\n0.1 to 10 MB, time for each character (beside the floor’s own growth at most × 1.5)');
  for (const [name, make] of Object.entries(kinds)) {
    const [small, large] = [make(MEGABYTE / 10), make(MEGABYTE * 10)];
    const runs = (text: string) => ({
      floor: () => tryEachLine(text),
      parse: () => parse(text),
      check: () => lint(parse(text)),
    });
    const ofSmall = await inTurns(21, runs(small));
    const ofLarge = await inTurns(3, runs(large));
    const grown = (what: 'floor' | 'parse' | 'check'): number =>
      ofLarge(what) / ofSmall(what) / (large.length / small.length);
    const beside = (what: 'parse' | 'check'): string => (grown(what) / grown('floor')).toFixed(2);
    console.log(
      `${name.padEnd(24)} parse × ${beside('parse')}, check × ${beside('check')}   the floor × ${grown('floor').toFixed(2)}`,
    );
  }
}

/** `check` over a folder of drafts, beside reading each file and trying a regex on each line. */
async function commandLine(): Promise<void> {
  const timed = await checkFolder((runs) => inTurns(5, runs));
  console.log('');
  report(
    `${FILES} files of 10 KB`,
    timed('check'),
    `the command line checks them in ${(timed('check') / timed('floor')).toFixed(1)} × the time of one regex on each line`,
  );
}

/**
 * Other checkers, on like work: zhlint and AutoCorrect on the same text, markdownlint on the same as Markdown with the rules on
 * headings and numbered lists, textlint on the same with rules on pairs, widths and long sentences. A tenth of it for those
 * whose time grows faster than the text.
 */
async function rivals(): Promise<void> {
  const { zhlint, autocorrect, markdownlint, textlint } = await loadRivals();
  const part = makeDraft(MEGABYTE / 10);
  const markdown = asMarkdown(part);
  const slow = await inTurns(3, {
    check: () => lint(parse(part)),
    zhlint: () => zhlint(part),
    markdownlint: () => markdownlint(markdown),
    textlint: () => textlint(part),
  });
  const native = await inTurns(9, {
    check: () => lint(parse(text)),
    autocorrect: () => autocorrect.lint(text),
  });
  console.log('');
  const times = (rival: number, own: number): string => `check is ${(rival / own).toFixed(1)} × faster`;
  const beside = (rival: 'zhlint' | 'markdownlint' | 'textlint'): string => times(slow(rival), slow('check'));
  report('zhlint, 0.1 MB', slow('zhlint'), `${beside('zhlint')} (at least 50)`);
  report('markdownlint, 0.1 MB', slow('markdownlint'), beside('markdownlint'));
  report('textlint, 0.1 MB', slow('textlint'), beside('textlint'));
  report(
    'AutoCorrect, 1 MB',
    native('autocorrect'),
    `${times(native('autocorrect'), native('check'))} (at least 5)`,
  );
}

/** Medians in milliseconds, each function called once in every round; first some rounds to warm up. */
async function inTurns<Name extends string>(
  rounds: number,
  runs: Record<Name, () => unknown>,
): Promise<(name: Name) => number> {
  const taken = await timesIn(rounds, new Map(Object.entries<() => unknown>(runs)));
  return (name) => medianOf(taken.get(name) ?? []);
}

function report(name: string, milliseconds: number, ratio: string): void {
  console.log(`${name.padEnd(24)} ${milliseconds.toFixed(3).padStart(9)} ms   ${ratio}`);
}
