// The cheapest explanation of all candidates together: a beam over what may be open at each of them. An explanation says of
// every candidate that it is no heading, or a member of a series; everything it says has its price in the table of evidence.
import { LAST } from '../ordinals/ordinals.ts';
import { sameDelimiter } from '../ordinals/styles.ts';
import { type Context, startsWithZero } from './context.ts';
import { ROW, type RowId, WEIGHTS } from './evidence.ts';
import type { CandidateFacts } from './facts.ts';
import { LEAD, MOST_LOOSE } from './lines-before.ts';
import { BARE, type ReadingFacts, SHAPE } from './line-facts.ts';
import { type Closed, closedOf, HABIT, remember, sameClosed, withHabit } from './closed-series.ts';
import {
  depthBelow,
  hostsOf,
  isLike,
  isNextDecimal,
  isPathOf,
  isWord,
  kindOf,
  kindOrNone,
  type Member,
  memberOf,
  numberedOn,
  pathOf,
  type Role,
  sameOpen,
} from './member.ts';
import { isInOtherForm, isKin, MOST_MISSING, type Way, WAY, waysOn } from './ways-on.ts';
import { PART, WayRecord } from './way-record.ts';

/** What an explanation has come to at a candidate. Thousands are made, so it holds no more than it must. */
interface State {
  readonly score: number;
  readonly top: Member | undefined;
  readonly closed: Closed | undefined;
  readonly from: State | undefined;
  readonly act: Act;
  /** The rows counted at the step, and how often, in turn; undefined where nobody asks. */
  readonly rows: readonly number[] | undefined;
  /** Its place in the record of ways, where one is kept. */
  readonly id: number;
}

/**
 * What was done at a step: the candidate stays what it is, no heading; `top` was taken for one; a new part of the text begins
 * before it, or might and does not: these two are no step over the candidate yet.
 */
const ACT = { stay: 0, take: 1, part: 2, pass: 3 } as const;
type Act = (typeof ACT)[keyof typeof ACT];

function stateOf(
  score: number,
  top: Member | undefined,
  closed: Closed | undefined,
  from: State | undefined,
  act: Act,
  rows: readonly number[] | undefined,
  id: number,
): State {
  return { score, top, closed, from, act, rows, id };
}

/** The member taken at the step into a state. */
function memberAt({ act, top }: State): Member | undefined {
  return act === ACT.take ? top : undefined;
}

/** What a labelled text says of a candidate: the parent's candidate, or one of these. */
export const LABEL = { none: -1, any: -2, anyParent: -3, top: -4 } as const;

export interface SearchOptions {
  /** The table's weights unless given. */
  readonly weights?: ArrayLike<number>;
  /** States kept at each candidate. */
  readonly beam?: number;
  /** How far behind the best a state may lie, in nats. */
  readonly threshold?: number;
  /** Keeps what margins are computed from. */
  readonly margins?: boolean;
  /** Collects the rows of the cheapest explanation. */
  readonly rows?: boolean;
  /** By candidate, what labels say of it. */
  readonly labels?: readonly number[];
  /** 0 lets through what the labels say only; above, what they say otherwise gains so much. */
  readonly augment?: number;
}

export interface Explanation {
  /** In the order of the text. */
  readonly members: readonly Member[];
  /** Candidates before which a new part of the text begins: an annex, another speech. */
  readonly parts: ReadonlySet<number>;
  readonly score: number;
  /** Rows and how often they were counted. */
  readonly rows: ReadonlyMap<RowId, number> | undefined;
  /** By candidate, the rows that its own act counts, and how often, in turn; asked for with `rows`. */
  readonly acts: readonly (readonly number[])[] | undefined;
  /** The same of the cheapest act that takes a candidate the other way; asked for with `rows` and `margins`. */
  readonly rivals: readonly (readonly number[] | undefined)[] | undefined;
  /** With labels: whether no explanation agrees with them. */
  readonly contradicted: boolean;
  readonly margins: readonly Margin[] | undefined;
}

/** How much dearer the cheapest explanation is that decides otherwise about a candidate; in nats, Infinity without a rival. */
export interface Margin {
  /** Heading or not. */
  readonly heading: number;
  /** Its parent. */
  readonly parent: number;
  /** A heading as well, wherever it stands, and another number that it should have. */
  readonly slip: number;
}

/** Of what another search reads otherwise. */
export const UNCERTAIN: Margin = { heading: 0, parent: 0, slip: 0 };

/** Wider than for reading: what lies farther behind is no rival. */
export const WIDE = { beam: 32, threshold: 12 } as const;

const BEAM = 12;
const THRESHOLD = 6;

export function search(
  facts: readonly CandidateFacts[],
  context: Context,
  options: SearchOptions = {},
): Explanation {
  return new Search(facts, context, options).run();
}

class Search {
  readonly #facts: readonly CandidateFacts[];
  readonly #context: Context;
  readonly #weights: ArrayLike<number>;
  readonly #beam: number;
  readonly #threshold: number;
  /** All ways into all states, where margins are asked for. */
  readonly #record: WayRecord | undefined;
  readonly #labels: readonly number[] | undefined;
  readonly #augment: number;
  /** Paragraphs of text up to each candidate. */
  readonly #loose: Int32Array;
  /** What the act being priced gains; a number that each part of the pricing gave back would be boxed each time. */
  #gain = 0;
  /** Rows and times of the act being priced; undefined where nobody asks. */
  #rows: number[] | undefined;
  /** The states before the step being made are the first `#known`, those after it the first `#count`; both arrays are used again. */
  #before: State[] = [];
  #known = 0;
  #after: State[] = [];
  #count = 0;
  /** By the low bits of a hash, the latest step after which a state has them: most states are new, and are told so by it. */
  readonly #seen = new Int32Array(SEEN);
  #steps = 0;
  /** Of the states after the step, apart from them: they are looked through again and again. */
  #hashes = new Int32Array(64);
  #leader = -Infinity;
  /** By reading of the candidate at hand, what it is worth wherever it stands; −Infinity for one that is none here. */
  readonly #own: Float64Array;
  /** What the labels say of the candidate at hand, and whether nothing else is let through. */
  #label: number = LABEL.any;
  readonly #isForced: boolean;
  /** By depth, what it costs to close the series that the state at hand has open there, and all deeper ones. */
  readonly #closings = new Float64Array(MOST_DEPTH + 1);
  /** Nobody asks for what was counted, so that what plainly goes on needs no rivals. */
  readonly #isSimple: boolean;
  /** What a line must be worth by itself to go on plainly. */
  readonly #plain: number;

  constructor(facts: readonly CandidateFacts[], context: Context, options: SearchOptions) {
    this.#facts = facts;
    this.#context = context;
    this.#weights = options.weights ?? WEIGHTS;
    this.#beam = options.beam ?? BEAM;
    this.#threshold = options.threshold ?? THRESHOLD;
    this.#record = options.margins ? new WayRecord(facts.length) : undefined;
    this.#labels = options.labels;
    this.#augment = options.augment ?? 0;
    this.#rows = options.rows ? [] : undefined;
    this.#isForced = this.#labels !== undefined && this.#augment === 0;
    this.#isSimple = !this.#rows && !this.#labels;
    this.#plain = (options.margins ? PLAIN.again : PLAIN.first) - this.#weight(ROW.goOn);
    this.#loose = new Int32Array(facts.length);
    let sum = 0;
    let most = 1;
    for (let i = 0; i < facts.length; i++) {
      const c = facts[i];
      if (!c) continue;
      this.#loose[i] = sum += c.loose;
      // What a speaker says is a paragraph like any.
      if (c.readings[0] && context.speakers.has(c.readings[0].form.id)) sum++;
      if (c.readings.length > most) most = c.readings.length;
    }
    this.#own = new Float64Array(most);
  }

  run(): Explanation {
    const facts = this.#facts;
    this.#beginStep();
    this.#after[this.#count++] = stateOf(0, undefined, undefined, undefined, ACT.stay, this.#rows, 0);
    this.#endStep();
    let contradicted = false;
    for (let i = 0; i < facts.length; i++) {
      const c = facts[i];
      if (!c) continue;
      this.#weigh(c, i);
      if ((c.annex && this.#context.listedAnnexes[i] !== 1) || c.landmark === 'closing') {
        this.#record?.begin(PART);
        this.#partStep(c);
      }
      this.#record?.begin(i);
      const plain = this.#isSimple ? this.#plainReading(c) : undefined;
      this.#beginStep();
      for (let k = 0; k < this.#known; k++) {
        const state = this.#state(k);
        const wanted = plain && this.#wanting(state, c, plain);
        if (wanted) {
          this.#beginAt(state);
          this.#goOnAs(state, c, i, plain, 0, wanted, wanted, false, 0, WAY.right, plain.ordinal.number);
        } else this.#step(state, c, i);
      }
      if (this.#count === 0) {
        contradicted = true;
        for (let k = 0; k < this.#known; k++) this.#stay(this.#state(k), 0, c);
      }
      this.#endStep();
    }
    let end: State | undefined;
    for (let k = 0; k < this.#known; k++) {
      const state = this.#state(k);
      this.#beginAt(state);
      this.#closing(state.top, -1);
      const score = state.score + this.#gain;
      this.#record?.end(state.id, score);
      if (!end || score > end.score)
        end = stateOf(score, undefined, undefined, state, ACT.stay, this.#rows, 0);
    }
    return this.#explain(end, contradicted);
  }

  #explain(end: State | undefined, contradicted: boolean): Explanation {
    const members: Member[] = [];
    const parts = new Set<number>();
    const rows = this.#rows ? new Map<RowId, number>() : undefined;
    const acts = rows && this.#facts.map((): readonly number[] => []);
    let index = this.#facts.length;
    for (let state = end; state; state = state.from) {
      const member = memberAt(state);
      if (member) members.push(member);
      const isStep = state !== end && (state.act === ACT.stay || state.act === ACT.take);
      if (state.act === ACT.part) parts.add(index);
      else if (isStep) index--;
      const counted = state.rows;
      if (acts && counted && isStep) acts[index] = counted;
      if (rows && counted)
        for (let i = 0; i < counted.length; i += 2) {
          const row = counted[i] ?? 0;
          rows.set(row, (rows.get(row) ?? 0) + (counted[i + 1] ?? 0));
        }
    }
    members.reverse();
    const score = end?.score ?? 0;
    const rivals = acts && this.#record ? [] : undefined;
    return {
      members,
      parts,
      score,
      rows,
      acts,
      rivals,
      contradicted,
      margins: this.#record?.margins(score, members, rivals),
    };
  }

  // ---- A step ----

  /** A new part of the text may begin here: it closes all, and nothing is remembered. */
  #partStep(c: CandidateFacts): void {
    this.#beginStep();
    for (let k = 0; k < this.#known; k++) {
      const state = this.#state(k);
      this.#beginAt(state);
      this.#put(state, state.top, state.closed, ACT.pass, 0);
      this.#begin();
      this.#closing(state.top, -1);
      if (c.annex) for (const row of c.annex) this.#row(row);
      else this.#row(ROW.partClosing);
      const first = c.readings[0];
      if (first && first.ordinal.number === 1) this.#row(ROW.annexRestart);
      this.#put(state, undefined, undefined, ACT.part, 0);
    }
    this.#endStep();
  }

  /**
   * How a candidate reads that plainly goes on in the one series that wants it, if a state has one: then whatever else it might
   * be there costs so much more that no state of it would be kept.
   */
  #plainReading(c: CandidateFacts): ReadingFacts | undefined {
    const reading = c.readings[0];
    if (
      !reading ||
      c.readings.length > 1 ||
      !((this.#own[0] ?? 0) >= this.#plain) ||
      reading.odd ||
      c.lead === LEAD.colon ||
      c.previousInText ||
      c.headingDepth > 0
    )
      return undefined;
    const { form, ordinal } = reading;
    if (form.secondary || ordinal.after !== undefined || form.build === 'decimal') return undefined;
    // Margins are what the states differ by.
    if (this.#record)
      for (let k = 0; k < this.#known; k++) if (!this.#wanting(this.#state(k), c, reading)) return undefined;
    return reading;
  }

  /** The one open series of a state that a candidate plainly goes on in. */
  #wanting(state: State, c: CandidateFacts, { form, ordinal }: ReadingFacts): Member | undefined {
    const { number } = ordinal;
    let wanted: Member | undefined;
    for (let open = state.top; open; open = open.up) {
      if (open.host || open.owed > 0) return undefined;
      if (open.form.family !== form.family) {
        if (open.last + 1 === number && isKin(open.form, form)) return undefined;
        continue;
      }
      if (wanted) return undefined;
      wanted = open;
    }
    if (!wanted || wanted.form !== form || wanted.last + 1 !== number || wanted.elsewhere) return undefined;
    const before = this.#facts[wanted.candidate];
    return before && before.indent === c.indent && before.markdown === c.markdown ? wanted : undefined;
  }

  #step(state: State, c: CandidateFacts, index: number): void {
    this.#beginAt(state);
    const label = this.#labels?.[index] ?? LABEL.any;
    this.#label = label;
    const agrees = label === LABEL.none || label === LABEL.any;
    if (!this.#isForced || agrees) this.#stay(state, agrees ? 0 : 1, c);
    if (this.#isForced && label === LABEL.none) return;
    for (let i = 0; i < c.readings.length; i++) {
      const reading = c.readings[i];
      if (reading && (this.#own[i] ?? 0) > -Infinity) this.#read(state, c, index, reading, i);
    }
  }

  #weigh(c: CandidateFacts, index: number): void {
    for (let i = 0; i < c.readings.length; i++) {
      const reading = c.readings[i];
      if (!reading) continue;
      const { form, rows } = reading;
      const isNone =
        this.#context.apart[index] === 1 ||
        form.key === NOTE ||
        (form.key === BARE && !this.#context.bareChapters);
      let sum = isNone ? -Infinity : 0;
      for (let at = 0; at < rows.length; at++) sum += this.#weight(rows[at] ?? 0);
      const shared = this.#sharedRows(c, index, reading);
      for (let at = 0; at < shared.length; at++) sum += this.#weight(shared[at] ?? 0);
      this.#own[i] = sum;
    }
  }

  /** Rows of a reading that hold for what all candidates show together; the array is used again. */
  #sharedRows(
    { readings: [first] }: CandidateFacts,
    index: number,
    { form, rows }: ReadingFacts,
  ): readonly RowId[] {
    const { contents, notes, bareChapters, decimals, speakers, days } = this.#context;
    const shared = SHARED;
    while (shared.length > 0) shared.pop();
    if (contents[index] === 1) shared.push(ROW.contents);
    if (notes[index] === 1) shared.push(ROW.noteMark);
    if (form.key === BARE && bareChapters) shared.push(ROW.arabicBlankChapter);
    // 1.2 read as 2 behind 1. in a text that counts 1.1.
    if (decimals && rows.includes(ROW.pointDigits)) shared.push(ROW.pointInDecimals);
    if (speakers.has(form.id)) shared.push(ROW.speaker);
    // However its ordinal is read: 3. of 3.15 too.
    if (first?.form.id === days) shared.push(ROW.clock);
    return shared;
  }

  #stay(state: State, loss: number, c: CandidateFacts): void {
    this.#begin();
    if (this.#isInPlace(state, c)) this.#row(ROW.stayInPlace);
    this.#put(state, state.top, state.closed, ACT.stay, loss);
  }

  /**
   * Whether a line that nothing speaks against, not even a sentence that may go on in it, stands where the next member of an open
   * series would: in its form, its indent, about its number.
   */
  #isInPlace({ top }: State, c: CandidateFacts): boolean {
    const [reading] = c.readings;
    if (!reading || reading.odd || reading.lookalike || (this.#own[0] ?? 0) < 0) return false;
    const { form, ordinal, rows } = reading;
    if (rows.includes(ROW.boundaryDoubtful)) return false;
    // What a colon leads in, or begins within the line before, is a list of its own; 2 天以后 is no chapter.
    if (c.lead === LEAD.colon || c.firstLabelled || c.previousInText) return false;
    if (form.variant === ' ' && !startsWithZero(ordinal)) return false;
    for (let open = top; open && ordinal.number > 1; open = open.up) {
      const { last, candidate } = open;
      // 壹、准备 一、课前 above 二、课中
      if (last + 1 === ordinal.number && isKin(open.form, form)) return false;
      if (open.form !== form || open.prefix !== ordinal.prefix) continue;
      if (ordinal.number < last || ordinal.number > last + 2) continue;
      // 第三条路
      if (rows.includes(ROW.unitTight) && !open.reading.rows.includes(ROW.unitTight)) continue;
      // （三）类企业要停产。 among titles
      if (open.titles && c.shape === SHAPE.sentence) continue;
      const before = this.#facts[candidate];
      if (before?.indent === c.indent && before.markdown === c.markdown) return true;
    }
    return false;
  }

  /** `at` is the reading's place among those of the candidate. */
  #read(state: State, c: CandidateFacts, index: number, reading: ReadingFacts, at: number): void {
    const { form, ordinal } = reading;
    if (ordinal.after !== undefined) this.#insert(state, c, index, reading, at);
    for (let open = state.top; open; open = open.up) {
      for (let series: Member | undefined = open; series; series = series.host) {
        const isFamily = series.form.family === form.family;
        if (
          isFamily
            ? series.prefix !== ordinal.prefix && form.build !== 'decimal'
            : !isKin(series.form, form) && !isInOtherForm(series, reading)
        )
          continue;
        const loss = lossOf(this.#label, series.up);
        if (!this.#isForced || loss === 0)
          this.#goOn(state, c, index, reading, at, series, open, !isFamily, loss);
      }
    }
    if (ordinal.number === LAST || ordinal.after !== undefined || (reading.lookalike && ordinal.number > 1))
      return;
    const kind = kindOf(form, c.markdown);
    const known = closedOf(state.closed, kind);
    let beside: Member | undefined;
    let parent = state.top;
    if (form.build === 'decimal') {
      while (parent && !isPathOf(parent, ordinal.prefix)) {
        beside = parent;
        parent = parent.up;
      }
      if (parent && parent.depth + 1 < MOST_DEPTH) {
        this.#open(state, c, index, reading, at, kind, parent, beside, known);
        return;
      }
      beside = undefined;
      parent = state.top;
    }
    if (!parent || parent.depth + 1 < MOST_DEPTH)
      this.#open(state, c, index, reading, at, kind, parent, beside, known);
    while (parent) {
      beside = parent;
      parent = parent.up;
      this.#open(state, c, index, reading, at, kind, parent, beside, known);
    }
  }

  // ---- Going on ----

  /** `open` is the series that is open at the depth of `series`: itself, or what was inserted behind one of its members. */
  #goOn(
    state: State,
    c: CandidateFacts,
    index: number,
    reading: ReadingFacts,
    at: number,
    series: Member,
    open: Member,
    otherNumeral: boolean,
    loss: number,
  ): void {
    const { ordinal } = reading;
    if (ordinal.number === LAST && series.last < 2) return;
    // Whoever says 首先 twice does not count.
    if (isWord(reading) && ordinal.number <= Math.min(2, series.last)) return;
    const number = isWord(reading) && ordinal.number > 2 ? series.last + 1 : ordinal.number;
    const isLeftOut = c.previousInText || (this.#context.isExcerpt && reading.form.unit);
    const ways = waysOn(series, reading, number, otherNumeral, isLeftOut);
    for (let i = 0; i < ways.length; i++) {
      const way = ways[i];
      if (way) this.#goOnAs(state, c, index, reading, at, series, open, otherNumeral, loss, way, number);
    }
  }

  #goOnAs(
    state: State,
    c: CandidateFacts,
    index: number,
    reading: ReadingFacts,
    at: number,
    series: Member,
    open: Member,
    otherNumeral: boolean,
    loss: number,
    { role, slip, last, owes }: Way,
    number: number,
  ): void {
    const next = series.last + 1;
    this.#begin(this.#own[at]);
    this.#goingOn(state, c, reading, series, open, otherNumeral);
    if (slip !== undefined) {
      this.#row(slip);
      if (role === 'missing' && number - next > 1) this.#row(ROW.missingMore, Math.min(6, number - next - 1));
      if (reading.odd || series.reading.odd) this.#row(ROW.oddSlip);
      const isUnlike = role === 'duplicate' && isTitle(c) !== isTitle(this.#facts[series.candidate]);
      if (isUnlike) this.#row(ROW.duplicateUnlike);
      const beside = closedOf(state.closed, series.kind)?.member;
      if (beside && beside.up === series.up && beside.last + 1 === number) this.#row(ROW.resumesBeside);
      if (number === 1 ? c.labelled : c.firstLabelled) this.#row(ROW.firstLabelled);
      if (number === 1) {
        if (isUnlike || (role === 'wrong' && !reading.form.unit)) this.#row(ROW.firstAgain);
        if (reading.form !== series.form) this.#row(ROW.firstUnlike);
      }
    }
    if (this.#isHopeless(state, loss)) return;
    // Where the second has another numeral, the first may be the one that is wrong.
    const other =
      otherNumeral &&
      series.count === 1 &&
      isKin(series.form, reading.form) &&
      reading.form.letters === series.form.letters;
    const closed = state.top === series ? state.closed : remember(state.top, series.depth, state.closed);
    this.#countReading(index, reading);
    for (let { form } = series; ; form = reading.form) {
      const member = memberOf(
        series.up,
        series.depth,
        form,
        series.prefix,
        last === 'number' ? number : last === 'next' ? next : series.last,
        Math.min(3, series.count + 1),
        owes ? next : 0,
        series.mixed || (reading.form !== series.form && !otherNumeral),
        series.elsewhere,
        series.titles && c.shape <= SHAPE.title,
        series.dense && state.top === series && c.loose === 0,
        index,
        c.markdown,
        reading,
        role,
        // What stands in the running text was counted.
        series.expected + (role === 'right' ? number - series.last : 1),
        series.expectedPrefix,
        series,
        series.host,
        series.promise,
      );
      this.#put(state, member, closed, ACT.take, loss);
      if (!other || form === reading.form) return;
    }
  }

  #goingOn(
    state: State,
    c: CandidateFacts,
    reading: ReadingFacts,
    series: Member,
    open: Member,
    otherNumeral: boolean,
  ): void {
    this.#row(ROW.goOn);
    if (series.elsewhere) this.#row(ROW.goOnElsewhere);
    if (c.lead === LEAD.colon) this.#row(ROW.goOnAfterLead);
    if (c.landmark === 'closing') this.#row(ROW.goOnClosing);
    if (reading.odd) {
      this.#row(ROW.goOnOdd);
      if (reading.rows.includes(ROW.inlineSeries)) this.#row(ROW.goOnGlued);
    }
    const before = this.#facts[series.candidate];
    const first = series.root ?? series;
    for (let it = state.top; it && it.depth > series.depth; it = it.up) {
      if (otherNumeral && it.form === reading.form) this.#row(ROW.numeralInside);
      if (it.form.family !== series.form.family) continue;
      this.#row(ROW.nestResumed);
      const inner = this.#facts[it.candidate];
      const isInner = inner?.indent === c.indent && inner.markdown === c.markdown;
      const isOuter = before?.indent === c.indent && before.markdown === c.markdown;
      if (isInner && !isOuter) this.#row(ROW.goOnPastIndent);
      // Where the indent is that of the outer list, it tells.
      else if ((isInner || !isOuter) && it.dense && c.loose === 0 && it.last + 1 === reading.ordinal.number)
        this.#row(ROW.goOnPastNext);
      if (isLike(it, reading) && !isLike(series, reading)) this.#row(ROW.goOnPastForm);
    }
    if (before) {
      if (before.indent !== c.indent) this.#row(ROW.goOnIndent);
      if (before.markdown !== c.markdown) this.#row(ROW.goOnMarkdown);
      else if (c.headingDepth > 0 && (c.markdown === 0 || c.headingDepth < c.markdown))
        this.#row(ROW.goOnUnderHeading);
      if (isParallel(before, c)) this.#row(ROW.goOnParallel);
    }
    if (reading.form.secondary && series.dense && series.count > 1 && c.loose > 0)
      this.#row(ROW.secondaryLoose);
    if (series.titles && series.count > 1 && c.shape === SHAPE.sentence) {
      this.#row(ROW.goOnSentence);
      const isEnumeration =
        !reading.rows.includes(ROW.greaterNumber) || reading.rows.includes(ROW.inlineMore);
      if (reading.odd && isEnumeration) this.#row(ROW.goOnOddSentence);
    }
    if (reading.rows.includes(ROW.unitTight) && !series.reading.rows.includes(ROW.unitTight))
      this.#row(ROW.goOnTight);
    if (isWord(reading) !== isWord(series.reading) && !(series.last > 1 && isWord(first.reading)))
      this.#row(ROW.wordMix);
    // What was inserted behind it ends here.
    for (let it: Member | undefined = open; it && it !== series; it = it.host)
      if (it.owed > 0) this.#row(ROW.unpaid);
    this.#closing(state.top, series.depth);
    if (reading.form !== series.form) this.#difference(c, series, reading, otherNumeral);
    // 第三、四排 behind 第二，
    else if (
      reading.odd &&
      reading.form.secondary &&
      !sameDelimiter(reading.ordinal.style.delimiter, series.reading.ordinal.style.delimiter)
    )
      this.#row(ROW.lookalikeDiffering);
  }

  /** The price of another form than the series has. */
  #difference(c: CandidateFacts, series: Member, reading: ReadingFacts, otherNumeral: boolean): void {
    const { form } = reading;
    if (form === series.form) return;
    if (otherNumeral && isKin(series.form, form)) {
      this.#row(ROW.numeral);
      // 2、97年 begins with an amount, as an item may.
      const isAmount = reading.rows.includes(ROW.thenCounted) && !reading.rows.includes(ROW.nextNumber);
      if (reading.odd && !isAmount) this.#row(ROW.lookalikeDiffering);
      if (form.letters !== series.form.letters) this.#row(ROW.numeralLetters);
    } else if (otherNumeral) {
      this.#row(ROW.otherLevel);
      if (isTitle(c) !== isTitle(this.#facts[series.candidate])) this.#row(ROW.otherLevelUnlike);
      if (form.numeral !== series.form.numeral) this.#row(ROW.otherLevelNumeral);
    } else if (form.build !== 'bare')
      this.#row(form.variant === 'half' || series.form.variant === 'half' ? ROW.halfBracket : ROW.brackets);
    else if (form.variant === ' ' || series.form.variant === ' ') this.#row(ROW.blankDelimiter);
    else {
      this.#row(series.mixed ? ROW.delimiterAgain : ROW.delimiter);
      if (reading.odd) this.#row(ROW.lookalikeDiffering);
      this.#row(ROW.delimiterMixing, this.#context.mixing.get(form.family) ?? 0);
    }
  }

  // ---- Opening ----

  /** 第三条之一 stands beside 第三条, and 第四条 goes on behind it. */
  #insert(state: State, c: CandidateFacts, index: number, reading: ReadingFacts, at: number): void {
    const { ordinal, form } = reading;
    for (let open = state.top; open; open = open.up) {
      for (let host: Member | undefined = open; host; host = host.host) {
        // One that goes on says it better.
        if (host.form === form && host.prefix === ordinal.prefix) return;
        if (host.form.key !== ordinal.after || numberedOn(host) !== ordinal.prefix) continue;
        if (hostsOf(host) >= MOST_INSERTED) continue;
        const loss = lossOf(this.#label, host.up);
        if (this.#isForced && loss > 0) continue;
        this.#begin(this.#own[at]);
        this.#row(ROW.inserted);
        this.#closing(state.top, host.depth);
        if (ordinal.number !== 1) this.#row(ROW.openElsewhere);
        if (this.#isHopeless(state, loss)) continue;
        const { number, prefix } = ordinal;
        const member = memberOf(
          host.up, host.depth, form, prefix, number, 3, 0, false, false, false, false, index, c.markdown, reading, 'first', number, prefix, undefined, host, 0,
        ); // prettier-ignore
        this.#take(state, loss, member, remember(state.top, host.depth, state.closed));
      }
    }
  }

  /** `beside` is the series that is open right below `parent`, `known` the latest closed one of the reading's `kind`. */
  #open(
    state: State,
    c: CandidateFacts,
    index: number,
    reading: ReadingFacts,
    at: number,
    kind: number,
    parent: Member | undefined,
    beside: Member | undefined,
    known: Closed | undefined,
  ): void {
    const loss = lossOf(this.#label, parent);
    if (this.#isForced && loss > 0) return;
    const { form, ordinal } = reading;
    const { number, prefix } = ordinal;
    const isOpen = beside !== undefined && beside.form.family === form.family && beside.prefix === prefix;
    // A slip in the open series says it better, unless the text holds the first of another, or a title sets the two apart.
    if (number !== 1 && isOpen && !c.previousInText && !(number === 2 && c.titleBefore)) return;
    const own = this.#own[at];
    this.#begin(own);
    this.#opening(state, c, index, reading, kind, parent, beside, known);
    if (number === 1) {
      const isLike = known !== undefined && known.parentKind === kindOrNone(parent);
      if (form.unit && known && !this.#context.restarting.has(form.family)) this.#row(ROW.restartUnit);
      else if (isLike && known.habit === HABIT.runsOn) this.#row(ROW.restartHabit);
      if (
        form.build === 'decimal' &&
        parent &&
        known?.member.up &&
        isPathOf(known.member.up, known.member.expectedPrefix) &&
        !isPathOf(parent, prefix)
      ) {
        this.#row(ROW.otherPrefix);
        if (!this.#isHopeless(state, loss))
          this.#opened(state, loss, c, index, reading, parent, 'wrong', 1, 1, undefined, pathOf(parent));
      } else if (!this.#isHopeless(state, loss)) {
        const role = isOpen || known ? 'restart' : 'first';
        this.#opened(state, loss, c, index, reading, parent, role, 1, 1, undefined);
      }
      if (form.unit && isLike && known.habit === HABIT.runsOn && parent && parent.last > 1) {
        this.#begin(own);
        this.#opening(state, c, index, reading, kind, parent, beside, known);
        this.#row(ROW.notContinued);
        const { member } = known;
        if (!this.#isHopeless(state, loss))
          this.#opened(state, loss, c, index, reading, parent, 'wrong', member.expected + 1, 1, member);
      }
      return;
    }
    if (known && known.member.prefix === prefix) {
      const missing = number - known.member.last - 1;
      const least = form.unit ? -1 : 0;
      const most = form.unit ? MOST_MISSING : known.habit === HABIT.runsOn ? MOST_LACKING : 1;
      if (missing >= least && missing < most) {
        this.#runOn(state, loss, c, index, reading, parent, known, missing);
        if (missing === 0) return;
        this.#begin(own);
        this.#opening(state, c, index, reading, kind, parent, beside, known);
      }
    }
    if (c.previousInText) this.#row(ROW.openFirstInText);
    if (c.firstLabelled) this.#row(ROW.openFirstLabelled);
    this.#row(number === 2 ? ROW.openSecond : ROW.openElsewhere);
    if (known?.habit === HABIT.runsOn && !form.unit) this.#row(ROW.openPastHabit);
    if (index === 0 && !reading.odd) this.#row(ROW.openCutText);
    else if (form.build === 'decimal' && !(parent && isPathOf(parent, prefix))) this.#row(ROW.openDecimal);
    if (form.unit && !known) this.#row(ROW.openCut);
    else if (!form.secondary && c.shape === SHAPE.title) this.#row(ROW.openAlone);
    if (this.#isHopeless(state, loss)) return;
    const role = c.previousInText ? 'first' : 'start';
    this.#opened(state, loss, c, index, reading, parent, role, number, number, undefined);
  }

  /** Series that run on: articles through all that contains them, lists where the like do. */
  #runOn(
    state: State,
    loss: number,
    c: CandidateFacts,
    index: number,
    reading: ReadingFacts,
    parent: Member | undefined,
    { member: before, habit }: Closed,
    missing: number,
  ): void {
    const { unit } = reading.form;
    const { number } = reading.ordinal;
    const isRestarting = this.#context.restarting.has(reading.form.family);
    this.#row(unit && !isRestarting ? ROW.runOnUnit : ROW.runOn);
    this.#difference(c, before, reading, false);
    if (before.up === parent && !unit) this.#row(ROW.runOnSameParent);
    if (habit === HABIT.runsOn) this.#row(ROW.runOnHabit);
    else if (!unit && (habit === HABIT.restarts || isRestarting)) {
      this.#row(ROW.notRestarted);
      if (this.#isHopeless(state, loss)) return;
      this.#opened(state, loss, c, index, reading, parent, 'start', number, number, undefined);
      return;
    }
    const isGap = missing > 0 && !this.#context.isExcerpt;
    if (isGap) {
      this.#row(ROW.missing);
      if (missing > 1) this.#row(ROW.missingMore, Math.min(6, missing - 1));
    } else if (missing < 0) this.#row(ROW.duplicate);
    if (this.#isHopeless(state, loss)) return;
    const role = isGap ? 'missing' : missing < 0 ? 'duplicate' : 'runOn';
    const last = missing < 0 ? before.last + 1 : number;
    const expected = before.expected + (isGap ? 1 : Math.max(1, missing + 1));
    this.#opened(state, loss, c, index, reading, parent, role, expected, last, before);
  }

  #opened(
    state: State,
    loss: number,
    c: CandidateFacts,
    index: number,
    reading: ReadingFacts,
    parent: Member | undefined,
    role: Role,
    expected: number,
    last: number,
    before: Member | undefined,
    /** The prefix that its parent asks for, where it has another. */
    shouldHave?: string,
  ): void {
    const depth = depthBelow(parent);
    const member = memberOf(
      parent,
      depth,
      before ? before.form : reading.form,
      reading.ordinal.prefix,
      last,
      before ? Math.min(3, before.count + 1) : 1,
      0,
      before?.mixed ?? false,
      before ? before.elsewhere : role === 'start',
      c.shape <= SHAPE.title,
      true,
      index,
      c.markdown,
      reading,
      role,
      expected,
      shouldHave ?? (before ? before.expectedPrefix : reading.ordinal.prefix),
      before,
      undefined,
      before ? before.promise : c.promise,
    );
    this.#take(state, loss, member, withHabit(remember(state.top, depth - 1, state.closed), member));
  }

  #opening(
    state: State,
    c: CandidateFacts,
    index: number,
    reading: ReadingFacts,
    kind: number,
    parent: Member | undefined,
    beside: Member | undefined,
    known: Closed | undefined,
  ): void {
    const parentKind = kindOrNone(parent);
    this.#row(ROW.open);
    this.#closing(state.top, depthBelow(parent) - 1);
    if (c.lead === LEAD.colon) this.#row(ROW.openLead);
    else if (c.lead === LEAD.announces) this.#row(ROW.openAnnounced);
    if (!parent) this.#row(ROW.openTop);
    if (known?.parentKind === parentKind) this.#row(ROW.likeBefore);
    else if (known && parent?.form.family !== reading.form.family) this.#row(ROW.unlikeBefore);
    if (parent && closedOf(state.closed, parentKind)?.parentKind === kind) this.#row(ROW.reverse);
    const lead = leadingIn(c, index, state.top, beside);
    if (parent) this.#under(c, index, reading, parent, beside, lead);
    if (beside && !known && isAboveCut(beside, reading)) this.#row(ROW.openCutOuter);
    else if (beside) this.#besides(c, index, reading, beside, lead);
  }

  #under(
    c: CandidateFacts,
    index: number,
    { form, ordinal }: ReadingFacts,
    parent: Member,
    beside: Member | undefined,
    lead: LeadIn,
  ): void {
    const head = this.#facts[parent.candidate];
    if (!head) return;
    const outer = parent.form;
    if (form.unit && outer === form) this.#row(ROW.unitNest);
    if (outer.family === form.family && head.markdown === c.markdown)
      this.#row(outer === form ? ROW.sameForm : ROW.sameFamily);
    else if (form.build === 'decimal' && isPathOf(parent, ordinal.prefix)) this.#row(ROW.decimalPath);
    else if (form.unit && !outer.unit && outer.build !== 'inserted') this.#row(ROW.unitUnder);
    else if (form.rank < outer.highest) this.#row(ROW.rankUp);
    else if (form.rank === outer.rank && head.markdown === c.markdown) this.#row(ROW.rankSame);
    if (c.markdown > 0 && head.markdown === 0) this.#row(ROW.markdownInPlain);
    else if (c.markdown > 0 && head.markdown >= c.markdown) this.#row(ROW.markdownUp);
    else if (c.headingDepth > 0 && (head.markdown === 0 || head.markdown >= c.headingDepth))
      this.#row(ROW.headingBetween);
    if (c.leadIsApart && parent.count > 1 && head.blanks === 0) this.#row(ROW.nestApart);
    if (!beside) {
      const between = this.#between(parent.candidate, index);
      const loose = Math.min(MOST_LOOSE, between);
      if (loose > 0) this.#row(head.shape === SHAPE.runIn ? ROW.looseRunIn : ROW.looseTitle);
      if (loose > 1) this.#row(ROW.looseMore, loose - 1);
      if (loose === 0 && head.shape === SHAPE.title && form.rank > outer.rank) this.#row(ROW.openDirectly);
      if (between > 0 && parent.count > 1 && parent.dense) this.#row(ROW.looseDense);
    }
    let same: Member | undefined = parent;
    while (same && (same.form.family !== form.family || this.#facts[same.candidate]?.markdown !== c.markdown))
      same = same.up;
    if (!same) return;
    if (same !== parent) this.#row(ROW.sameFamily);
    const like = this.#facts[same.candidate];
    if (lead === 'own') this.#row(ROW.nestOwnLead);
    else if (lead === 'text') this.#row(ROW.nestLead);
    if (c.shape === SHAPE.item) this.#row(ROW.nestItem);
    if (like && like.indent !== c.indent) this.#row(like.indent < c.indent ? ROW.nestDeeper : ROW.nestIndent);
    if (like && (like.shape === SHAPE.runIn) !== (c.shape === SHAPE.runIn)) this.#row(ROW.nestShape);
  }

  #besides(
    c: CandidateFacts,
    index: number,
    { form, ordinal }: ReadingFacts,
    beside: Member,
    lead: LeadIn,
  ): void {
    if (form === beside.form && ordinal.number === 1 && isNextDecimal(beside, ordinal.prefix)) {
      this.#row(ROW.decimalNext);
      return;
    }
    // A heading without a number begins something of its own.
    if (c.headingDepth > 0 && this.#beginsOwn(c.headingDepth, beside)) {
      this.#row(ROW.siblingHeading);
      return;
    }
    this.#row(ROW.sibling);
    if (beside.depth === 0) this.#row(ROW.siblingTop);
    if (c.titleBefore) this.#row(ROW.siblingTitle);
    if (lead === 'text') this.#row(form.rank > beside.form.rank ? ROW.siblingInnerLed : ROW.siblingLead);
    else if (lead === 'other' && c.loose === 0) this.#row(ROW.siblingLed);
    const loose = Math.min(MOST_LOOSE, this.#between(beside.candidate, index));
    if (loose > 0) {
      this.#row(ROW.siblingLoose, loose);
      if (beside.count > 1 && beside.dense) this.#row(ROW.siblingDense);
    }
    if (beside.form.family !== form.family) {
      if (form.rank > beside.form.rank) this.#row(ROW.siblingInner);
      else if (form.rank < beside.form.rank) this.#row(ROW.siblingOuter);
      return;
    }
    this.#row(ROW.restart);
    const before = this.#facts[beside.candidate];
    if (!before) return;
    const first = this.#facts[(beside.root ?? beside).candidate];
    if (c.labelled && first?.labelled && before.markdown === c.markdown) this.#row(ROW.restartLabelled);
    if (loose === 0 && c.lead === LEAD.none) this.#row(ROW.restartTight);
    if (before.indent !== c.indent) this.#row(ROW.restartIndent);
    if ((before.shape === SHAPE.runIn) !== (c.shape === SHAPE.runIn)) this.#row(ROW.restartShape);
    if ((before.shape === SHAPE.item) !== (c.shape === SHAPE.item)) this.#row(ROW.restartItem);
  }

  /** Whether a Markdown heading of this depth stands beside the series, not in one of its sections, nor above them. */
  #beginsOwn(depth: number, { candidate, up }: Member): boolean {
    const own = this.#facts[candidate]?.markdown ?? 0;
    const above = up ? (this.#facts[up.candidate]?.markdown ?? 0) : 0;
    return depth > above && (own === 0 || depth <= own);
  }

  /** Paragraphs of text between two candidates. */
  #between(from: number, to: number): number {
    return (this.#loose[to] ?? 0) - (this.#loose[from] ?? 0);
  }

  // ---- Closing ----

  /** What it costs to close all series deeper than `depth`; `top` is the innermost of the state at hand. */
  #closing(top: Member | undefined, depth: number): void {
    if (!top || top.depth <= depth) return;
    if (!this.#rows) {
      this.#gain += this.#closings[depth + 1] ?? 0;
      return;
    }
    for (let open: Member | undefined = top; open && open.depth > depth; open = open.up) {
      this.#closed(open);
      if (open.up && open.up.depth > depth) this.#unresumed(open, open.up);
    }
  }

  /** Prices all that `#closing` may be asked of a state. */
  #priceClosings(top: Member | undefined): void {
    for (let open = top; open; open = open.up) {
      this.#closed(open);
      this.#closings[open.depth] = this.#gain;
      if (open.up) this.#unresumed(open, open.up);
    }
    this.#gain = 0;
  }

  /** The price of closing one series. */
  #closed(open: Member): void {
    if (open.owed > 0) this.#row(ROW.unpaid);
    if (open.promise > 1)
      this.#row(
        open.size === open.promise || open.last === open.promise ? ROW.promiseKept : ROW.promiseBroken,
      );
    if (open.count === 1) this.#closedAlone(open);
    else if (open.count === 2) this.#row(ROW.two);
  }

  #closedAlone({ candidate, form, reading }: Member): void {
    const only = this.#facts[candidate];
    // 优点：1.干净。 is the other one.
    if (only?.firstLabelled && !form.secondary) {
      this.#row(ROW.two);
      return;
    }
    this.#row(ROW.one);
    if (form.secondary) this.#row(ROW.oneSecondary);
    if (form.unit) this.#row(ROW.oneUnit);
    if (reading.odd) this.#row(ROW.oneOdd);
    // 2.1 says by itself where it stands.
    if (only?.shape === SHAPE.sentence && !only.labelled && form.build !== 'decimal')
      this.#row(ROW.oneLoneSentence);
  }

  /** The price of a list under its own family, where both are closed. */
  #unresumed(inner: Member, outer: Member): void {
    if (outer.form.family === inner.form.family && !this.#isNested(inner, outer))
      this.#row(ROW.nestUnresumed);
  }

  /** A deeper indent, or another depth of Markdown, shows a list inside another of its form. */
  #isNested(inner: Member, outer: Member): boolean {
    const first = this.#facts[inner.candidate];
    const head = this.#facts[outer.candidate];
    return (
      first !== undefined &&
      head !== undefined &&
      (first.indent > head.indent || first.markdown !== head.markdown)
    );
  }

  // ---- Bookkeeping ----

  #weight(row: RowId): number {
    return this.#weights[row] ?? 0;
  }

  /** Counts a row for the act being priced. */
  #row(row: RowId, times = 1): void {
    if (this.#rows) this.#rows.push(row, times);
    this.#gain += (this.#weights[row] ?? 0) * times;
  }

  #beginStep(): void {
    this.#steps++;
    this.#count = 0;
    this.#leader = -Infinity;
  }

  /** Whatever is priced from here on, is so from this state. */
  #beginAt(state: State): void {
    this.#begin();
    if (!this.#rows) this.#priceClosings(state.top);
  }

  /** Begins to price an act, `own` of which is what the candidate's line is worth by itself. */
  #begin(own = 0): void {
    this.#gain = own;
    if (this.#rows) this.#rows = [];
  }

  #isHopeless(state: State, loss: number): boolean {
    return state.score + this.#gain + loss * this.#augment < this.#leader - this.#threshold;
  }

  /** A candidate is taken for a member. */
  #take(state: State, loss: number, member: Member, closed: Closed | undefined): void {
    this.#countReading(member.candidate, member.reading);
    this.#put(state, member, closed, ACT.take, loss);
  }

  /** For an explanation: the reading's own rows have been added up before. */
  #countReading(candidate: number, reading: ReadingFacts): void {
    const rows = this.#rows;
    const facts = this.#facts[candidate];
    if (!rows || !facts) return;
    for (const row of reading.rows) rows.push(row, 1);
    for (const row of this.#sharedRows(facts, candidate, reading)) rows.push(row, 1);
  }

  #put(from: State, top: Member | undefined, closed: Closed | undefined, act: Act, loss: number): void {
    const score = from.score + this.#gain + loss * this.#augment;
    if (score > this.#leader) this.#leader = score;
    else if (score < this.#leader - this.#threshold) return;
    const hash = (top ? top.hash : 0) ^ (closed ? closed.hash : 0);
    const member = act === ACT.take ? top : undefined;
    const after = this.#after;
    const bits = hash & (SEEN - 1);
    const known = this.#seen[bits] === this.#steps ? this.#count : 0;
    for (let i = 0; i < known; i++) {
      if (this.#hashes[i] !== hash) continue;
      const like = after[i];
      if (!like || !sameOpen(like.top, top) || !sameClosed(like.closed, closed)) continue;
      this.#record?.add(from.id, like.id, score, member, this.#rows);
      if (like.score < score) after[i] = stateOf(score, top, closed, from, act, this.#rows, like.id);
      return;
    }
    if (this.#count === this.#hashes.length) this.#hashes = twiceAsLong(this.#hashes);
    this.#hashes[this.#count] = hash;
    this.#seen[bits] = this.#steps;
    const id = this.#record ? this.#record.state() : 0;
    this.#record?.add(from.id, id, score, member, this.#rows);
    after[this.#count++] = stateOf(score, top, closed, from, act, this.#rows, id);
  }

  /** Keeps the best states of this step, the best first; of equals the one that was made first. */
  #endStep(): void {
    const after = this.#after;
    const least = this.#leader - this.#threshold;
    let kept = 0;
    for (let i = 0; i < this.#count; i++) {
      const state = after[i];
      if (!state || state.score < least) continue;
      let place = kept;
      if (place < this.#beam) kept++;
      else if ((after[--place]?.score ?? 0) >= state.score) continue;
      for (; place > 0; place--) {
        const better = after[place - 1];
        if (!better || better.score >= state.score) break;
        after[place] = better;
      }
      after[place] = state;
    }
    this.#after = this.#before;
    this.#before = after;
    this.#known = kept;
  }

  /** One of the states before the step at hand. */
  #state(place: number): State {
    const state = this.#before[place];
    if (!state) throw new RangeError('no such state');
    return state;
  }
}

/**
 * What it must be worth at least that a line goes on plainly, in nats: little where a text without a slip may come of it, for a
 * slip has all searched again; more where margins are asked for.
 */
const PLAIN = { first: 3, again: 5.75 } as const;

const SHARED: RowId[] = [];

/** A power of two, some times as many as there are states after a step. */
const SEEN = 256;

/** Series that are open one inside another; what a candidate may be is bounded by it. */
const MOST_DEPTH = 12;
/** 第一条之一之一 and deeper. */
const MOST_INSERTED = 4;

/** [1] and 〔1〕 number notes and references (GB/T 7714-2015 8.1), not sections. */
const NOTE = '〔arabic〕';
/** Fewer numbers than this may be missing where a list runs on below the next heading. */
const MOST_LACKING = 3;

/** Whose lead-in with a colon stands before a candidate: the text's, that of the heading which it opens under, or of one beside it. */
type LeadIn = 'text' | 'own' | 'other' | undefined;

function leadingIn(
  { lead, leadIsCandidate }: CandidateFacts,
  index: number,
  top: Member | undefined,
  beside: Member | undefined,
): LeadIn {
  if (lead !== LEAD.colon) return undefined;
  if (!leadIsCandidate || top?.candidate !== index - 1) return 'text';
  return beside ? 'other' : 'own';
}

function lossOf(label: number, parent: Member | undefined): number {
  if (label === LABEL.any || label === LABEL.anyParent) return 0;
  if (label === LABEL.none) return 1;
  return (label === LABEL.top ? parent === undefined : parent?.candidate === label) ? 0 : 1;
}

function twiceAsLong(hashes: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const longer = new Int32Array(2 * hashes.length);
  longer.set(hashes);
  return longer;
}

function isTitle(facts: CandidateFacts | undefined): boolean {
  return facts !== undefined && facts.shape <= SHAPE.title;
}

function isParallel(a: CandidateFacts, b: CandidateFacts): boolean {
  return (
    (a.tail !== 0 && a.tail === b.tail) ||
    (a.title.length > 1 &&
      b.title.length > 1 &&
      a.title.charAt(0) === b.title.charAt(0) &&
      a.title.charAt(1) === b.title.charAt(1))
  );
}

/** What goes on around the list that a text begins in the middle of began before the text did. */
function isAboveCut(beside: Member, { form, ordinal }: ReadingFacts): boolean {
  return ordinal.number !== 1 && beside.depth === 0 && beside.elsewhere && form.rank < beside.form.rank;
}
