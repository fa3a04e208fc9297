// What all candidates of a text show together: contents pages, how far delimiters are mixed, whether bare numbers are
// chapters. Read from facts alone.
import { ROW } from './evidence.ts';
import { type CandidateFacts, type ReadingFacts, SHAPE } from './facts.ts';

export interface Context {
  /** By candidate: whether it stands on a contents page. */
  readonly contents: Uint8Array;
  /** By candidate: whether it is a note: its sign stands as a mark in the text before, or it goes on below one that is led in as such. */
  readonly notes: Uint8Array;
  /** The share of neighbours in number that differ in their delimiter, by family; 0 to 1. */
  readonly mixing: ReadonlyMap<number, number>;
  /** Families of forms that begin anew again and again. */
  readonly restarting: ReadonlySet<number>;
  /** A bare number and a blank may be a chapter. */
  readonly bareChapters: boolean;
  /** 1.1 stands right below 1, so that a point between digits is no delimiter. */
  readonly decimals: boolean;
  /** Forms like A： that come again and again and count nothing. */
  readonly speakers: ReadonlySet<number>;
}

export function contextOf(facts: readonly CandidateFacts[]): Context {
  return {
    contents: contentsOf(facts),
    notes: notesOf(facts),
    mixing: mixingOf(facts),
    restarting: restartingIn(facts),
    bareChapters: countsChapters(facts),
    decimals: countsDecimals(facts),
    speakers: speakersIn(facts),
  };
}

/** How lists of a form begin one after another, so far. */
interface Beginnings {
  readonly family: number;
  restarts: number;
  runOns: number;
  /** The candidate that its latest list begins with. */
  first: number;
  /** Of its latest candidate. */
  number: number;
}

/**
 * Families whose lists begin anew at least as often as they run on, annexes left out. One runs on where it goes on right behind
 * a heading of a list that was open when it began: 一、 1. 2. 二、 3.
 */
function restartingIn(facts: readonly CandidateFacts[]): Set<number> {
  const forms = new Map<number, Beginnings>();
  let above: Beginnings | undefined;
  for (let index = 0; index < facts.length; index++) {
    const it = facts[index];
    if (it?.annex) break;
    const reading = it?.readings[0];
    if (!reading || reading.odd) continue;
    const { number } = reading.ordinal;
    const { id, family } = reading.form;
    let known = forms.get(id);
    if (!known) {
      known = { family, restarts: 0, runOns: 0, first: index, number };
      forms.set(id, known);
    } else if (number === 1) {
      known.restarts++;
      known.first = index;
    } else if (number === known.number + 1 && above && above.first < known.first) known.runOns++;
    known.number = number;
    above = known;
  }
  const balances = new Map<number, number>();
  for (const { family, restarts, runOns } of forms.values()) {
    if (restarts + runOns > 0) balances.set(family, (balances.get(family) ?? 0) + restarts - runOns);
  }
  const restarting = new Set<number>();
  for (const { family, restarts } of forms.values())
    if (restarts > 0 && (balances.get(family) ?? 0) >= 0) restarting.add(family);
  return restarting;
}

/** A bare number and a blank: a heading only in a text that counts its chapters so. */
export const BARE = 'arabic ';

/** 1.1, 2.1 below a bare 2, or titles with bare 1, 2, 3 and text between them. */
function countsChapters(facts: readonly CandidateFacts[]): boolean {
  let chapter = '1';
  let run = 0;
  return facts.some(({ readings, loose, shape }) => {
    const isDecimal = readings.some(
      ({ form, ordinal, odd }) =>
        form.build === 'decimal' && !odd && (ordinal.prefix === '1' || ordinal.prefix === chapter),
    );
    const [first] = readings;
    if (first?.form.key !== BARE) return isDecimal;
    const { number } = first.ordinal;
    if (number === 1) run = 1;
    else if (number === run + 1) run = loose > 0 && shape === SHAPE.title ? number : 0;
    chapter = String(number);
    return isDecimal || run >= LEAST_CHAPTERS;
  });
}

const LEAST_CHAPTERS = 3;

function countsDecimals(facts: readonly CandidateFacts[]): boolean {
  return facts.some(({ readings }, i) => {
    const above = facts[i - 1]?.readings[0];
    return readings.some(
      ({ form, ordinal, odd }) =>
        form.build === 'decimal' &&
        !odd &&
        ordinal.number === 1 &&
        above?.form.numeral === 'arabic' &&
        ordinal.prefix === String(above.ordinal.number),
    );
  });
}

/** By the form's id; each letter followed by the next counts for a list, each by itself or another for a talk. */
function speakersIn(facts: readonly CandidateFacts[]): Set<number> {
  const balances = new Map<number, { number: number; balance: number }>();
  for (const { readings } of facts) {
    const [reading] = readings;
    if (reading?.form.variant !== '：' || !reading.form.numeral.includes('latin')) continue;
    const { number } = reading.ordinal;
    const known = balances.get(reading.form.id);
    if (!known) balances.set(reading.form.id, { number, balance: 0 });
    else {
      known.balance += number === known.number + 1 ? 1 : -1;
      known.number = number;
    }
  }
  return new Set(Array.from(balances).flatMap(([id, { balance }]) => (balance < 0 ? [id] : [])));
}

function mixingOf(facts: readonly CandidateFacts[]): Map<number, number> {
  const last = new Map<number, { number: number; form: number }>();
  const pairs = new Map<number, { same: number; other: number }>();
  for (const { readings } of facts) {
    const reading = readings[0];
    if (!reading || reading.odd || reading.form.build !== 'bare') continue;
    const { form, ordinal } = reading;
    const before = last.get(form.family);
    if (before && before.number === ordinal.number - 1) {
      let pair = pairs.get(form.family);
      if (!pair) pairs.set(form.family, (pair = { same: 0, other: 0 }));
      if (before.form === form.id) pair.same++;
      else pair.other++;
    }
    last.set(form.family, { number: ordinal.number, form: form.id });
  }
  const mixing = new Map<number, number>();
  for (const [family, { same, other }] of pairs)
    if (other > 0) mixing.set(family, other / (same + other + 1));
  return mixing;
}

function notesOf(facts: readonly CandidateFacts[]): Uint8Array {
  const notes = new Uint8Array(facts.length);
  let marks = 0;
  // The last item of a list that stands below 注： or 附件：1、….
  let last: ReadingFacts | undefined;
  facts.forEach(({ noteMarks, readings, blanks, leadIsCandidate }, index) => {
    marks |= noteMarks;
    const [reading] = readings;
    const goesOn =
      last !== undefined &&
      leadIsCandidate &&
      blanks === 0 &&
      reading?.form.family === last.form.family &&
      reading.ordinal.number === last.ordinal.number + 1;
    last = goesOn || reading?.rows.includes(ROW.noteLead) ? reading : undefined;
    const isMarked =
      reading?.form.numeral === 'circled' && ((marks >> (reading.ordinal.number - 1)) & 1) === 1;
    if (goesOn || isMarked) notes[index] = 1;
  });
  return notes;
}

/** A contents page has so many lines at least. */
const FEWEST = 3;

/**
 * Contents pages: runs of candidates without text between them that end in page numbers, or most of whose titles come again
 * further down with text of their own. Such a run stands in front of all headings, or behind 目录, where it goes on over whatever
 * comes again: 一、加强领导！, a number alone, another 一、.
 */
function contentsOf(facts: readonly CandidateFacts[]): Uint8Array {
  const contents = new Uint8Array(facts.length);
  let last: Int32Array | undefined;
  for (let from = 0, to = 0; from < facts.length; from = to) {
    to = from + 1;
    const named = facts[from]?.landmark === 'contents';
    if (named) last ??= lastWithTitle(facts);
    const goesOn = (i: number): boolean => {
      const isListedAgain = named && (last?.[i] ?? -1) > i;
      if (beginsAnew(facts, from, i) && !(isListedAgain && facts[i]?.title !== facts[from]?.title))
        return false;
      return isDense(facts[i]) || (isListedAgain && isFollowing(facts[i]));
    };
    while (to < facts.length && goesOn(to)) to++;
    const leaders = count(from, to, (i) => facts[i]?.leader === true);
    const paged = leaders >= 2 && 2 * leaders >= to - from;
    if (to - from < FEWEST && !paged && !named) continue;
    if (!paged && !(from === 0 || named)) continue;
    let is = paged;
    if (!is) {
      last ??= lastWithTitle(facts);
      const repeated = count(
        from,
        to,
        (i) => (last?.[i] ?? 0) >= to && (named || (facts[i]?.title.length ?? 0) >= LEAST_TITLE),
      );
      is = repeated >= (named ? 0.5 : 0.6) * (to - from) && repeated > 0;
    }
    if (is) contents.fill(1, from, to);
  }
  return contents;
}

/** No text and nothing that divides it stands before. */
function isFollowing(facts: CandidateFacts | undefined): boolean {
  return facts?.loose === 0 && facts.landmark === undefined;
}

function isDense(facts: CandidateFacts | undefined): boolean {
  return (
    facts !== undefined &&
    isFollowing(facts) &&
    (facts.shape === SHAPE.title || facts.shape === SHAPE.open || facts.leader)
  );
}

/** The first number again: what a contents page lists begins here. */
function beginsAnew(facts: readonly CandidateFacts[], from: number, to: number): boolean {
  const first = facts[from]?.readings[0];
  const here = facts[to]?.readings[0];
  return (
    first !== undefined &&
    here !== undefined &&
    here.form.family === first.form.family &&
    here.ordinal.number === first.ordinal.number &&
    facts[to]?.leader !== true
  );
}

function count(from: number, to: number, test: (index: number) => boolean): number {
  let found = 0;
  for (let i = from; i < to; i++) if (test(i)) found++;
  return found;
}

/** In UTF-16 units. What is shorter says little, and nothing without its number. */
const LEAST_TITLE = 2;

/** By candidate, the last one of its family with its title; of a short one, with its number too. -1 where there is none. */
function lastWithTitle(facts: readonly CandidateFacts[]): Int32Array {
  const seen = new Map<string, number>();
  const last = new Int32Array(facts.length).fill(-1);
  for (let i = facts.length - 1; i >= 0; i--) {
    const it = facts[i];
    const reading = it?.readings[0];
    if (!reading) continue;
    const number = it.title.length < LEAST_TITLE ? reading.ordinal.number : '';
    const key = `${reading.form.family} ${number} ${it.title}`;
    const known = seen.get(key);
    last[i] = known ?? i;
    if (known === undefined) seen.set(key, i);
  }
  return last;
}
