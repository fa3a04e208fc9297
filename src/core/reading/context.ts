// What all candidates of a text show together: how far delimiters are mixed, whether bare numbers are chapters, which lists run
// on. Read from facts alone.
import { contentsOf, listedAnnexesIn } from './contents-pages.ts';
import { ROW } from './evidence.ts';
import type { CandidateFacts, Facts } from './facts.ts';
import { BARE, type ReadingFacts, SHAPE } from './line-facts.ts';
import { mayBeDay } from '../text/dates.ts';
import type { Form } from '../ordinals/form.ts';
import type { Ordinal } from '../ordinals/ordinals.ts';

export interface Context {
  /** By candidate: whether it stands in a Markdown block of code, or in a list of links behind the text. */
  readonly apart: Uint8Array;
  /** By candidate: whether it stands on a contents page. */
  readonly contents: Uint8Array;
  /** By candidate: whether annex titles before it are lines of a contents page, which stands right before them. */
  readonly listedAnnexes: Uint8Array;
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
  /** The form of decimals is that of days: 3.15, 3.18, 4.2. */
  readonly days: number;
  /** Text was left out somewhere, or articles were picked out of a law, so that others may be missing anywhere. */
  readonly isExcerpt: boolean;
}

export function contextOf({ candidates: facts, end }: Pick<Facts, 'candidates' | 'end'>): Context {
  const contents = contentsOf(facts);
  const { hasDecimals, hasBare, hasSpeakers } = sortsIn(facts);
  return {
    apart: apartFrom(facts, end.fences),
    contents,
    listedAnnexes: listedAnnexesIn(facts, contents),
    notes: notesOf(facts),
    mixing: mixingOf(facts),
    restarting: restartingIn(facts),
    bareChapters: (hasBare || hasDecimals) && countsChapters(facts),
    decimals: hasDecimals && countsDecimals(facts),
    speakers: hasSpeakers ? speakersIn(facts) : NO_FORMS,
    days: hasDecimals ? daysIn(facts) : -1,
    isExcerpt: facts.some(({ omission }) => omission) || arePicked(facts),
  };
}

/** Which sorts of ordinals there are at all: most texts have none of these, and need not be gone through for each. */
function sortsIn(facts: readonly CandidateFacts[]) {
  let hasDecimals = false;
  let hasBare = false;
  let hasSpeakers = false;
  for (const { readings } of facts) {
    for (const { form } of readings) {
      if (form.build === 'decimal') hasDecimals = true;
      else if (form.key === BARE) hasBare = true;
      else if (isOfSpeakers(form)) hasSpeakers = true;
    }
  }
  return { hasDecimals, hasBare, hasSpeakers };
}

const NO_FORMS: ReadonlySet<number> = new Set();

/** A：, Q： and 甲：. */
function isOfSpeakers({ variant, numeral }: Form): boolean {
  return variant === '：' && SPEAKING.test(numeral);
}

const SPEAKING = /latin|stem/;

function apartFrom(facts: readonly CandidateFacts[], fencesBehind: number): Uint8Array {
  const apart = codeIn(facts, fencesBehind);
  const from = linksFrom(facts);
  return from < 0 ? apart : apart.fill(1, from);
}

/** Between two fences; one that is still open holds nothing. */
function codeIn(facts: readonly CandidateFacts[], fencesBehind: number): Uint8Array {
  const code = new Uint8Array(facts.length);
  let left = fencesBehind;
  for (const { fences } of facts) left += fences;
  let isOpen = false;
  facts.forEach(({ fences }, index) => {
    left -= fences;
    if (fences % 2 === 1) isOpen = !isOpen;
    if (isOpen && left > 0) code[index] = 1;
  });
  return code;
}

/** The first of the lists of links or notes that the text ends with, each from 1 on below its title; -1 without one. */
function linksFrom(facts: readonly CandidateFacts[]): number {
  let from = -1;
  for (let index = facts.length - 1; index >= 0; index--) {
    const it = facts[index];
    const reading = it?.readings[0];
    const before = facts[index - 1]?.readings[0];
    if (it?.links && reading?.ordinal.number === 1) from = index;
    else if (
      it?.links ||
      before?.form !== reading?.form ||
      before?.ordinal.number !== (reading?.ordinal.number ?? 0) - 1
    )
      break;
  }
  return from;
}

/** How lists of a form begin one after another, so far. */
interface Beginnings {
  readonly family: number;
  /** How often they begin anew at the least where that is their habit. */
  readonly least: number;
  restarts: number;
  runOns: number;
  /** The candidate that its latest list begins with. */
  first: number;
  /** Of its latest candidate. */
  number: number;
}

/**
 * Families whose lists begin anew at least as often as they run on, annexes left out; articles and their like twice, for they
 * commonly run on, unlike the sections of chapters. A list runs on where it goes on right behind a heading of a list that was open when it began: 一、 1. 2. 二、 3.
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
    const { id, family, unit, key } = reading.form;
    let known = forms.get(id);
    if (!known) {
      known = {
        family,
        least: unit && !SECTION.test(key) ? 2 : 1,
        restarts: 0,
        runOns: 0,
        first: index,
        number,
      };
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
  for (const { family, least, restarts } of forms.values())
    if (restarts >= least && (balances.get(family) ?? 0) >= 0) restarting.add(family);
  return restarting;
}

/** Of chapters: sections begin anew in each. */
const SECTION = /^第[节節]/;

/** 1.1, 2.1 below a bare 2, or titles with bare 1, 2, 3, or 01, 02, 03 above titles, and text between them. */
function countsChapters(facts: readonly CandidateFacts[]): boolean {
  let chapter = '1';
  let run = 0;
  let chapters = 0;
  let zeroLed = 0;
  let holdsText = false;
  return facts.some(({ readings, loose, shape }) => {
    holdsText ||= loose > 0;
    const isDecimal = readings.some(
      ({ form, ordinal, odd }) =>
        form.build === 'decimal' && !odd && (ordinal.prefix === '1' || ordinal.prefix === chapter),
    );
    const [first] = readings;
    if (first?.form.key !== BARE) return isDecimal;
    const { number } = first.ordinal;
    chapter = String(number);
    // 3软件设计 counts a chapter only where there is 3.1.
    if (first.rows.includes(ROW.glued)) return isDecimal;
    // 02 counts nothing else; a number may be doubled, missing or exchanged.
    if (startsWithZero(first.ordinal) && !first.odd && number <= zeroLed + 2) zeroLed++;
    // A number may be doubled or missing, where enough others follow on one another.
    const isNext =
      number > 1 && number >= run && number <= run + 2 && !first.odd && isTitled(first.ordinal, shape);
    if (number === 1 || (isNext && holdsText)) {
      if (number === 1) chapters = 1;
      else if (number === run + 1) chapters++;
      run = number;
    } else if (isNext) chapters = 0;
    // What counts nothing is text: 2 天以后水才退。
    holdsText = number !== 1 && !isNext;
    return isDecimal || chapters >= LEAST_CHAPTERS || zeroLed >= LEAST_CHAPTERS;
  });
}

const LEAST_CHAPTERS = 3;

/** 01; nobody writes an amount so. */
export function startsWithZero({ text }: Ordinal): boolean {
  return text.startsWith('0');
}

/** 1 总则; 01 by itself, which is no page number, above its title. */
function isTitled(ordinal: Ordinal, shape: number): boolean {
  return shape === SHAPE.title || (shape === SHAPE.bare && startsWithZero(ordinal));
}

/** 1.1 right below 1, or decimals that go on from one another without chapters: 1.1, 1.2, 2.1. */
function countsDecimals(facts: readonly CandidateFacts[]): boolean {
  let before: Ordinal | undefined;
  let run = 0;
  return facts.some(({ readings }, i) => {
    const above = facts[i - 1]?.readings[0];
    const decimal = readings.find(({ form, odd }) => form.build === 'decimal' && !odd)?.ordinal;
    if (!decimal) return false;
    if (before && goesOnFrom(before, decimal)) run++;
    before = decimal;
    return (
      run >= LEAST_DECIMALS ||
      (decimal.number === 1 &&
        above?.form.numeral === 'arabic' &&
        decimal.prefix === String(above.ordinal.number))
    );
  });
}

/** How often decimals must go on from one another. */
const LEAST_DECIMALS = 2;

/** 1.2 or 2.1 behind 1.1. */
function goesOnFrom(before: Ordinal, { key, prefix, number }: Ordinal): boolean {
  if (before.key !== key) return false;
  if (before.prefix === prefix) return number === before.number + 1;
  return number === 1 && prefix === nextPrefix(before.prefix ?? '');
}

/** 1.3 behind 1.2. */
export function nextPrefix(prefix: string): string {
  const at = prefix.lastIndexOf('.') + 1;
  return prefix.slice(0, at) + String(Number(prefix.slice(at)) + 1);
}

/**
 * By the form's id; each letter followed by the next counts for a list, each by itself or another for a talk, and twice where
 * nothing else is counted between: 甲： 乙： 甲：.
 */
function speakersIn(facts: readonly CandidateFacts[]): Set<number> {
  const balances = new Map<number, { number: number; balance: number }>();
  let form: Form | undefined;
  for (const { readings } of facts) {
    const [reading] = readings;
    const before = form;
    form = reading?.form;
    if (!reading || !isOfSpeakers(reading.form)) continue;
    const { number } = reading.ordinal;
    const known = balances.get(reading.form.id);
    if (!known) balances.set(reading.form.id, { number, balance: 0 });
    else {
      known.balance += number === known.number + 1 ? 1 : form === before ? -2 : -1;
      known.number = number;
    }
  }
  return new Set(Array.from(balances).flatMap(([id, { balance }]) => (balance < 0 ? [id] : [])));
}

/** The id of the form 3.15 where all its ordinals are days of a year in their order, and few follow on one another; else -1. */
function daysIn(facts: readonly CandidateFacts[]): number {
  let form = -1;
  let last = -1;
  let balance = 0;
  let latest = 0;
  for (const { readings } of facts) {
    const [reading] = readings;
    if (reading?.form.build !== 'decimal') continue;
    const { prefix, number } = reading.ordinal;
    const day = Number(prefix) * DAYS_APART + number;
    if (!mayBeDay(Number(prefix), number) || day < last) return -1;
    form = reading.form.id;
    balance += day === last + 1 ? 1 : -1;
    latest = Math.max(latest, number);
    last = day;
  }
  return balance <= -LEAST_DAYS && latest >= LATE_DAY ? form : -1;
}

/** From the first of a month to that of the next: more than any month has, so that no first follows on a last. */
const DAYS_APART = 32;
/** Few chapters have so many parts. */
const LATE_DAY = 13;
/** So many more days than such as follow on another. */
const LEAST_DAYS = 3;

/** Three articles or more in their order, no two of which are neighbours. */
function arePicked(facts: readonly CandidateFacts[]): boolean {
  let last = -1;
  let count = 0;
  for (const { readings } of facts) {
    const [reading] = readings;
    if (!reading?.form.unit || reading.odd) continue;
    const { number } = reading.ordinal;
    if (number < last + 2) return false;
    last = number;
    count++;
  }
  return count > 2;
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
    if (before) {
      before.number = ordinal.number;
      before.form = form.id;
    } else last.set(form.family, { number: ordinal.number, form: form.id });
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
