// The one table of evidence: what speaks for and against each act of the search, in nats (natural logarithms of odds): above
// 0 for it, below against it. Weights are fitted on labelled texts (docs/outline.md says how); slips are priced by hand, for
// outlines alone would have them cost nothing.

/** When a row is asked. */
export type Act = 'reading' | 'stay' | 'go on' | 'slip' | 'open' | 'close' | 'part';

/** When a row is asked, and its weight; evidence-texts.ts says what holds where it is counted. */
export type Evidence = readonly [on: Act, weight: number];

/** A row's place in the table. */
export type RowId = number;

/** Writes rows that are asked at one act. */
const on =
  (act: Act) =>
  (weight: number): Evidence => [act, weight];
const reading = on('reading');
const staying = on('stay');
const goingOn = on('go on');
const slip = on('slip');
const opening = on('open');
const closing = on('close');
const part = on('part');

const TABLE = {
  // ---- The line by itself ----
  heading: reading(2.2),
  boundaryLikely: reading(-1),
  boundaryDoubtful: reading(-1.2),
  boundaryUnlikely: reading(-3.6),
  blankBefore: reading(0.7),
  hashes: reading(3),
  emphasis: reading(1),
  shortTitle: reading(2.4),
  openLong: reading(-0.5),
  oneSentence: reading(-0.5),
  emptyTitle: reading(-0.4),
  bareNumber: reading(-4.3),
  secondary: reading(-1.7),
  arabicBlank: reading(-4.3),
  arabicBlankChapter: reading(2.7),
  glued: reading(-1),
  hanBlank: reading(-0.5),
  latin: reading(-1),
  roman: reading(-0.7),
  bracketed: reading(1.2),
  enclosed: reading(1),
  decimal: reading(-1),
  oddDelimiter: reading(-0.8),
  stopDelimiter: reading(-2),
  lookalikeNumeral: reading(-1.5),
  digitByDigit: reading(-1.5),
  countedNoun: reading(-2),
  contents: reading(-12.07),
  noteMark: reading(-5.75),
  noteLead: reading(-9),
  inlineSeries: reading(-5.55),
  inlineMore: reading(-1.5),
  inBracket: reading(-6),
  inlineBefore: reading(-3),
  // ---- What follows the ordinal ----
  decimalAmount: reading(-6.5),
  namedDay: reading(-4),
  decimalSpacedAmount: reading(-1),
  decimalStuck: reading(-1),
  decimalTight: reading(-0.5),
  pointAmount: reading(-1),
  pointDigits: reading(-1.5),
  pointInDecimals: reading(-8),
  mention: reading(-3),
  spokenOf: reading(-7),
  mentionJoined: reading(-6.5),
  unitTight: reading(-0.4),
  unitInWord: reading(-2.5),
  again: reading(-4),
  group: reading(-3),
  spacedAmount: reading(-5),
  columns: reading(-8),
  speaker: reading(-9),
  unitInline: reading(-4),
  initials: reading(-2.5),
  thousands: reading(-9),
  commaDigits: reading(-3),
  clock: reading(-9),
  nextNumber: reading(-2.1),
  greaterNumber: reading(-1),
  onlyNumbers: reading(-5),
  thenCounted: reading(-1.2),
  // ---- Being none ----
  stayInPlace: staying(-2),
  // ---- Going on in an open series ----
  goOn: goingOn(3.25),
  goOnElsewhere: goingOn(-0.7),
  goOnAfterLead: goingOn(-0.7),
  goOnIndent: goingOn(-1.88),
  goOnPastIndent: goingOn(-3),
  goOnPastNext: goingOn(-2.6),
  goOnPastForm: goingOn(-3),
  goOnMarkdown: goingOn(-2),
  goOnParallel: goingOn(1),
  goOnSentence: goingOn(-1.1),
  goOnOddSentence: goingOn(-2.5),
  goOnTight: goingOn(-4.3),
  goOnOdd: goingOn(-0.8),
  goOnGlued: goingOn(4.5),
  goOnClosing: goingOn(-2),
  goOnUnderHeading: goingOn(-1),
  secondaryLoose: goingOn(-1.5),
  wordMix: goingOn(-4),
  // ---- Slips ----
  delimiter: slip(-2),
  delimiterAgain: slip(-0.5),
  lookalikeDiffering: slip(-3.5),
  delimiterMixing: slip(2),
  blankDelimiter: slip(-2),
  brackets: slip(-1.5),
  halfBracket: slip(-2),
  numeral: slip(-3.7),
  numeralInside: slip(-1),
  numeralLetters: slip(-2),
  otherLevel: slip(-5),
  otherLevelUnlike: slip(-4),
  otherLevelNumeral: slip(-2),
  missing: slip(-3.7),
  missingMore: slip(-0.7),
  duplicate: slip(-3.1),
  doubled: slip(-3.4),
  wrong: slip(-4.4),
  exchange: slip(-3.1),
  exchanged: slip(-0.5),
  oddSlip: slip(-1.5),
  duplicateUnlike: slip(-2),
  firstAgain: slip(-1.5),
  firstUnlike: slip(-1.5),
  firstLabelled: slip(-3),
  unpaid: slip(-6),
  resumesBeside: slip(-2),
  otherPrefix: slip(-4),
  notRestarted: slip(-3),
  notContinued: slip(-2),
  // ---- Opening a series ----
  open: opening(0.2),
  openTop: opening(0.9),
  openPastHabit: opening(-2.5),
  openElsewhere: opening(-2.66),
  openSecond: opening(-1.79),
  openFirstInText: opening(2.2),
  openFirstLabelled: opening(4),
  openAlone: opening(0.8),
  openCutText: opening(1.6),
  openCut: opening(1.5),
  openCutOuter: opening(3),
  openDecimal: opening(-7.5),
  runOn: opening(-1.2),
  runOnSameParent: opening(-1),
  runOnUnit: opening(2),
  runOnHabit: opening(1.2),
  restartUnit: opening(-3),
  restartHabit: opening(-2),
  openLead: opening(1.3),
  openAnnounced: opening(0.7),
  rankUp: opening(-3.9),
  decimalPath: opening(0.5),
  unitUnder: opening(-1),
  rankSame: opening(-1),
  sameFamily: opening(-2.46),
  sameForm: opening(-3.3),
  unitNest: opening(-6),
  nestLead: opening(1),
  nestApart: opening(-1.5),
  nestOwnLead: opening(2),
  nestDeeper: opening(2.5),
  nestItem: opening(1.1),
  nestIndent: opening(0.5),
  nestShape: opening(0.4),
  likeBefore: opening(2.2),
  unlikeBefore: opening(-1),
  reverse: opening(-1.1),
  openDirectly: opening(1),
  looseRunIn: opening(-2.04),
  looseTitle: opening(-0.3),
  looseMore: opening(-0.8),
  looseDense: opening(-1.5),
  markdownUp: opening(-4),
  markdownInPlain: opening(-1.5),
  headingBetween: opening(-4),
  sibling: opening(-1.9),
  decimalNext: opening(1.5),
  siblingTop: opening(-1.47),
  siblingHeading: opening(-0.5),
  siblingTitle: opening(1.8),
  siblingLead: opening(1.3),
  siblingLed: opening(-2.2),
  siblingLoose: opening(-0.5),
  siblingDense: opening(0.5),
  siblingInner: opening(-3.2),
  siblingInnerLed: opening(-1.5),
  siblingOuter: opening(-0.4),
  restart: opening(-0.8),
  restartLabelled: opening(3),
  restartTight: opening(-2.5),
  restartIndent: opening(-1.7),
  restartShape: opening(-1.3),
  restartItem: opening(-1.3),
  inserted: opening(5),
  // ---- Closing a series ----
  one: closing(-1.8),
  oneSecondary: closing(-2.5),
  oneLoneSentence: closing(-2),
  oneOdd: closing(-1.5),
  oneUnit: closing(-1.5),
  two: closing(-0.7),
  promiseKept: closing(1),
  promiseBroken: closing(-1.5),
  nestUnresumed: closing(-2.3),
  nestResumed: goingOn(1),
  // ---- Parts of a text ----
  annex: part(2.8),
  annexNumbered: part(1.5),
  annexNotice: part(-3),
  annexRestart: part(1),
  partClosing: part(1.5),
} satisfies Readonly<Record<string, Evidence>>;

export type RowName = keyof typeof TABLE;

export const EVIDENCE: Readonly<Record<RowName, Evidence>> = TABLE;

const NAMES: readonly string[] = Object.keys(TABLE);

/** The name of a row. */
export function nameOf(row: RowId): string {
  return NAMES[row] ?? '';
}

/** By name, each row's place. */
export const ROW: Readonly<Record<RowName, RowId>> = placesOf(TABLE);

function placesOf<Name extends string>(table: Readonly<Record<Name, unknown>>): Record<Name, RowId> {
  const places: Partial<Record<Name, RowId>> = {};
  let place = 0;
  for (const name in table) places[name] = place++;
  const isComplete = (it: Partial<Record<Name, RowId>>): it is Record<Name, RowId> =>
    place > 0 && it === places;
  if (!isComplete(places)) throw new Error('an empty table');
  // A copy has fast properties; an object that grew name by name is a hash table to V8.
  return { ...places };
}

/** The weights in the order of the table. */
export const WEIGHTS: Readonly<Float64Array> = Float64Array.from(
  Object.values(TABLE),
  ([, weight]) => weight,
);
