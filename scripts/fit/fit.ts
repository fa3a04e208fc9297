// Fits the table of evidence to labelled texts, each source of texts left out in turn, and prints how well the texts left out
// are read:
//   npm run fit -- FOLDER… [--folds N] [--epochs N] [--list] [--write]
//   npm run fit -- FOLDER… --margins [--sound FOLDER…]
// A folder holds FILE.txt with FILE.txt.gold.tsv (texts.ts). --folds puts the sources into N groups, which is quicker; --list
// names what is read wrongly; --margins prints the curve that the margins are chosen on, with the texts of --sound as sound ones, and ends; --write puts the weights learnt from all texts into src/core/reading/evidence.ts.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { nameOf, WEIGHTS } from '../../src/core/reading/evidence.ts';
import { readLabelled } from '../../test/score/labels.ts';
import { LEARNING, learn, type Lesson, lessonOf, listed, read, type Reading, sumOf } from './learn.ts';
import { marginCurve } from './margins.ts';
import { type LabelledText, readTexts } from './texts.ts';
import { type VersionKind, versionsOf } from './versions.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    folds: { type: 'string', default: '0' },
    epochs: { type: 'string', default: '3' },
    margin: { type: 'string', default: '0.5' },
    step: { type: 'string', default: '0.02' },
    reach: { type: 'string', default: '4' },
    pull: { type: 'string', default: '0.001' },
    list: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
    quick: { type: 'boolean', default: false },
    margins: { type: 'boolean', default: false },
    sound: { type: 'string', multiple: true, default: [] },
  },
});

/** Kinds of versions whose figures are printed. */
const TESTED: readonly VersionKind[] = ['wrap28', 'sloppy', 'lookalikes', 'plain', 'same-form-list', 'other-form-list', 'second-list', 'contents', 'annex', 'deleted', 'cut-out', 'run-on']; // prettier-ignore
/** Kinds of which two versions are learnt from. */
const TWICE: readonly VersionKind[] = [
  'sloppy',
  'lookalikes',
  'faulty',
  'same-form-list',
  'other-form-list',
  'deleted',
];

const texts = positionals.flatMap((folder) => readTexts(folder));
if (values.margins) {
  const sound = values.sound.flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.txt'))
      .map((name) => readFileSync(join(folder, name), 'utf8')),
  );
  console.log(marginCurve(texts, sound).join('\n'));
  process.exit();
}
const own = ownDrafts();
const lessons = texts.flatMap((text) => lessonsOf(text));
const tests = texts.flatMap((text) => [lessonOf(text), ...versionsOf(text, 901, TESTED).map(lessonOf)]);
const learning = {
  ...LEARNING,
  epochs: Number(values.epochs),
  margin: Number(values.margin),
  step: Number(values.step),
  reach: Number(values.reach),
  pull: Number(values.pull),
};

const sources = [...new Set(texts.map(({ source }) => source))].sort();
const folds = Number(values.folds) || sources.length;
console.log(
  `${texts.length} texts of ${sources.length} sources, ${lessons.length} with their versions; ${folds} folds`,
);

report('as the table is', tests, () => WEIGHTS);
report('own drafts, as the table is', own, () => WEIGHTS);
if (folds > 1) {
  const foldOf = new Map(sources.map((source, i) => [source, i % folds]));
  const fitted = Array.from({ length: folds }, (_, fold) => {
    const weights = learn(
      lessons.filter(({ source }) => foldOf.get(source) !== fold),
      WEIGHTS,
      learning,
    );
    process.stderr.write(`fold ${fold + 1} of ${folds}\r`);
    return weights;
  });
  report('left out by source', tests, ({ source }) => fitted[foldOf.get(source) ?? 0] ?? WEIGHTS);
}
const all = learn(lessons, WEIGHTS, learning);
report('fitted on all', tests, () => all);
report('own drafts, fitted on all others', own, () => all);
console.log(listed(all));
if (values.write) write(all);

/** Lessons beside the text itself: those that taught most, in one version or two. */
function lessonsOf(text: LabelledText): Lesson[] {
  return [
    lessonOf(text),
    ...versionsOf(text, 1).map(lessonOf),
    ...(values.quick ? [] : versionsOf(text, 2, TWICE).map(lessonOf)),
  ];
}

function report(
  title: string,
  lessons: readonly Lesson[],
  weightsFor: (lesson: Lesson) => ArrayLike<number>,
): void {
  const byKind = new Map<string, Reading[]>();
  const notes: string[] = [];
  for (const lesson of lessons) {
    const result = read(lesson, weightsFor(lesson));
    byKind.set(lesson.kind, [...(byKind.get(lesson.kind) ?? []), result.reading]);
    notes.push(...result.notes);
  }
  console.log(`\n${title}`);
  for (const [kind, readings] of byKind) {
    const { texts, headings, found, spare, parents, whole } = sumOf(readings);
    const f1 = (200 * found) / (headings + found + spare);
    console.log(
      `  ${kind.padEnd(18)} texts ${String(texts).padStart(4)}  F1 ${f1.toFixed(2)}  parents ${((100 * parents) / found).toFixed(1)}  whole ${((100 * whole) / texts).toFixed(1)}  spare ${spare}`,
    );
  }
  if (values.list) console.log(notes.map((note) => `    ${note}`).join('\n'));
}

function ownDrafts(): Lesson[] {
  const folder = 'test/score/drafts';
  return readdirSync(folder).map((name) => {
    const { text, headings } = readLabelled(readFileSync(join(folder, name), 'utf8'));
    return lessonOf({
      name,
      source: 'own',
      text,
      headings: headings.map((it) => ({ ...it, line: it.line + 1 })),
      kind: 'own',
    });
  });
}

/** The table with other weights, for a person to read and commit. */
function write(weights: ArrayLike<number>): void {
  const path = 'src/core/reading/evidence.ts';
  let table = readFileSync(path, 'utf8');
  for (let row = 0; row < weights.length; row++) {
    const pattern = new RegExp(`(\\n  ${nameOf(row)}: \\w+\\(\\s*)-?[\\d.]+`);
    table = table.replace(
      pattern,
      (_, before: string) => before + String(Number((weights[row] ?? 0).toFixed(2))),
    );
  }
  writeFileSync(path, table);
}
