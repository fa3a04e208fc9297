// Edits drafts at random and holds each outcome against a draft that was read anew.
import { type Draft, edited, parse, type ParseOptions, update } from '../../src/core/reading/draft.ts';
import type { TextEdit } from '../../src/core/text/edits.ts';
import { seeded } from '../random.ts';
import { type Difference, differenceOf } from './difference.ts';
import { makeDraft } from './drafts.ts';
import { makeChanges, makeEdits } from './edits.ts';
import { minimise, type Trial } from './minimise.ts';
import { after, modelOf } from './text-model.ts';

export interface FuzzOptions {
  /** How many times a draft is updated, all in all. */
  readonly edits: number;
  /** How many drafts these are spread over. */
  readonly drafts: number;
  readonly seed: number;
  /** Fields of Draft that are not compared. */
  readonly ignored?: ReadonlySet<string>;
  /** Leaves out line ends that an edit makes one or two of (no \r anywhere), and places beyond the last line. */
  readonly gentle?: boolean;
  /** What is tried; the core's own functions unless given. */
  readonly subjects?: Subjects;
}

type Subjects = Readonly<Record<'update' | 'edited', (draft: Draft, edits: readonly TextEdit[]) => Draft>>;

/** A draft that an edit has left otherwise than parse() reads the text. */
export interface Failure {
  readonly by: keyof Subjects;
  /** Its number among the drafts, and the edit's number on it; from 0. */
  readonly draft: number;
  readonly step: number;
  readonly options: ParseOptions;
  readonly difference: Difference;
  /** Makes it small; undefined where it takes the whole way that led there. */
  readonly smallest: () => (Trial & { readonly difference: Difference }) | undefined;
}

/** Runs, calling `onFailure` at each difference and `onDraft` behind each draft; the same for the same options. */
export function fuzz(
  { edits, drafts, seed, ignored = new Set(), gentle = false, subjects = { update, edited } }: FuzzOptions,
  onFailure: (failure: Failure) => void,
  onDraft: (done: number) => void = () => undefined,
): void {
  for (let number = 0, done = 0; number < drafts; number++) {
    const random = seeded(seed, number);
    const options: ParseOptions = random.chance(0.1) ? { notHeadings: ['二、三产业', '1.', '附件'] } : {};
    const made = makeDraft(random);
    const start = gentle ? made.replaceAll('\r', '') : made;
    let model = modelOf(start);
    let draft = parse(model.text, options);
    const steps = Math.floor((edits * (number + 1)) / drafts) - done;
    for (let step = 0; step < steps; step++) {
      const by = random.chance(0.1) ? 'edited' : 'update';
      const { text } = model;
      const { edits, left } =
        by === 'edited' ? makeEdits(model, random, gentle) : makeChanges(model, random, start, gentle);
      draft = subjects[by](draft, edits);
      const difference = differenceOf(draft, parse(left.text, options), ignored);
      if (difference) {
        const judge = (trial: Trial): Difference | undefined => tryOut(trial, by, subjects, options, ignored);
        const smallest: Failure['smallest'] = () => reduce({ text, edits }, difference.field, judge);
        onFailure({ by, draft: number, step, options, difference, smallest });
        // From here on all is well again: one fault is not told a hundred times.
        draft = parse(left.text, options);
      }
      model = left;
    }
    done += steps;
    onDraft(done);
  }
}

function tryOut(
  { text, edits }: Trial,
  by: keyof Subjects,
  subjects: Subjects,
  options: ParseOptions,
  ignored: ReadonlySet<string>,
): Difference | undefined {
  const model = modelOf(text);
  const left = by === 'update' ? edits.reduce(after, model) : edits.reduceRight(after, model);
  return differenceOf(subjects[by](parse(text, options), edits), parse(left.text, options), ignored);
}

function reduce(
  trial: Trial,
  field: string,
  judge: (trial: Trial) => Difference | undefined,
): ReturnType<Failure['smallest']> {
  if (judge(trial)?.field !== field) return undefined;
  const least = minimise(trial, (smaller) => judge(smaller)?.field === field);
  const difference = judge(least);
  return difference && { ...least, difference };
}
