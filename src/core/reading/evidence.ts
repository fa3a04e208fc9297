// The one table of evidence: what speaks for and against each act of the search, in nats (natural logarithms of odds): above
// 0 for it, below against it. Weights are fitted on labelled texts (docs/outline.md says how); slips are priced by hand, for
// outlines alone would have them cost nothing.

/** When a row is asked. */
export type Act = 'reading' | 'go on' | 'slip' | 'open' | 'close' | 'part';

/** When a row is asked, its weight, and what holds where it is counted. */
export type Evidence = readonly [on: Act, weight: number, says: string];

/** A row's place in the table. */
export type RowId = number;

/** Writes rows that are asked at one act. */
const on =
  (act: Act) =>
  (weight: number, says: string): Evidence => [act, weight, says];
const reading = on('reading');
const goingOn = on('go on');
const slip = on('slip');
const opening = on('open');
const closing = on('close');
const part = on('part');

const TABLE = {
  // ---- The line by itself ----
  heading: reading(2.2, 'a line begins with an ordinal'),
  boundaryLikely: reading(-1, 'a paragraph probably begins here'),
  boundaryDoubtful: reading(-1.2, 'the line before may go on here'),
  boundaryUnlikely: reading(-3.6, 'the line before breaks off in mid-sentence'),
  blankBefore: reading(0.7, 'a blank line stands before it'),
  hashes: reading(3, 'a Markdown heading'),
  emphasis: reading(1, 'a title in bold: 1. **培训**'),
  shortTitle: reading(2.4, 'a short title without a mark at its end'),
  openLong: reading(-0.5, 'a long line without a mark at its end'),
  oneSentence: reading(-0.5, 'one sentence'),
  emptyTitle: reading(-0.4, 'nothing stands behind the ordinal'),
  bareNumber: reading(-4.3, 'a bare number alone on its line'),
  secondary: reading(-1.7, 'an ordinal of running text: 首先 第一， 一是'),
  arabicBlank: reading(-4.3, 'a bare number and a blank'),
  arabicBlankChapter: reading(2.7, 'a bare number where such count chapters'),
  glued: reading(-1, 'a bare number without a blank before its title'),
  hanBlank: reading(-0.5, 'a bare Han number and a blank'),
  latin: reading(-1, 'a Latin letter'),
  roman: reading(-0.7, 'a Roman number'),
  bracketed: reading(1.2, 'brackets'),
  enclosed: reading(1, 'a sign that is a whole ordinal: ①'),
  decimal: reading(-1, 'a decimal'),
  oddDelimiter: reading(-0.8, 'a rare delimiter'),
  stopDelimiter: reading(-2, 'a full stop for a delimiter'),
  lookalikeNumeral: reading(-1.5, 'a character that only looks like a numeral'),
  digitByDigit: reading(-1.5, 'two digits that may be two numbers: 一二、'),
  countedNoun: reading(-2, 'it may be a counted noun: 好处一、'),
  contents: reading(-12.07, 'a line of a contents page'),
  noteMark: reading(-5.75, 'a note mark in the text before, or behind a note'),
  noteLead: reading(-9, 'below a line that begins with 注：'),
  inlineSeries: reading(-5.55, 'the next number stands on the same line'),
  inlineMore: reading(-1.5, 'and so does the one behind that'),
  inBracket: reading(-6, 'in a bracket that the line before opens'),
  inlineBefore: reading(-3, 'the line before counts up to it'),
  // ---- What follows the ordinal ----
  decimalAmount: reading(-6.5, 'an amount: 1.5亿元'),
  namedDay: reading(-4, 'a day that is known by its date: 5.20爱水日'),
  decimalSpacedAmount: reading(-1, 'a decimal, a blank, a measure'),
  decimalStuck: reading(-1, 'a decimal stuck to Latin text'),
  decimalTight: reading(-0.5, 'a decimal without a blank behind it'),
  pointAmount: reading(-1, 'a number, a point, a measure'),
  pointDigits: reading(-1.5, 'digits right behind a point'),
  pointInDecimals: reading(-8, 'the same in a text that counts 1.1'),
  mention: reading(-3, 'it may be spoken of: 第一条是'),
  spokenOf: reading(-7, 'it is spoken of: 第一条规定的'),
  mentionJoined: reading(-6.5, 'a part in a row of parts: 第三条、第四条'),
  unitTight: reading(-0.4, '第一条 without a blank behind it'),
  unitInWord: reading(-2.5, 'the unit begins a word: 第一条件'),
  again: reading(-4, 'what is done once more: 再次感谢'),
  group: reading(-3, 'a class, a group, an issue: （三）班'),
  spacedAmount: reading(-5, 'an amount: 3 个'),
  columns: reading(-8, 'a row of a table'),
  speaker: reading(-9, 'a letter for who speaks: Q： A：'),
  unitInline: reading(-4, 'the next part is counted on the same line'),
  initials: reading(-2.5, 'two letters with points'),
  thousands: reading(-9, 'a number with its thousands apart: 1，000'),
  commaDigits: reading(-3, 'digits right behind a comma'),
  clock: reading(-9, 'a time, a date, a score, a telephone, a file'),
  nextNumber: reading(-2.1, 'the next number behind the delimiter: 二、三'),
  greaterNumber: reading(-1, 'a greater number behind the delimiter'),
  onlyNumbers: reading(-5, 'nothing but numbers: 一、二、三！'),
  thenCounted: reading(-1.2, 'and a word that counts: 二、三产业'),
  // ---- Going on in an open series ----
  goOn: goingOn(3.25, 'a series goes on'),
  goOnElsewhere: goingOn(-0.7, 'the series began at another number than 1'),
  goOnAfterLead: goingOn(-0.7, 'a lead-in with a colon stands before it'),
  goOnIndent: goingOn(-1.88, 'another indent than the member before'),
  goOnPastIndent: goingOn(-3, 'past an inner list with the very indent'),
  goOnPastNext: goingOn(-2.6, 'an inner list would go on with the very number'),
  goOnPastForm: goingOn(-3, 'an inner list has the very form, the series another'),
  goOnMarkdown: goingOn(-2, 'another depth of Markdown heading'),
  goOnParallel: goingOn(1, 'begins or ends as the member before'),
  goOnSentence: goingOn(-1.1, 'a sentence where all members are titles'),
  goOnOddSentence: goingOn(-2.5, 'and an enumeration'),
  goOnTight: goingOn(-3.5, 'without a blank, unlike the part before'),
  goOnOdd: goingOn(-0.8, 'a lookalike of an enumeration goes on'),
  goOnGlued: goingOn(4.5, 'and the next number stands on the same line'),
  goOnClosing: goingOn(-2, 'the closing thanks stand between'),
  goOnUnderHeading: goingOn(-1, 'a Markdown heading stands between'),
  secondaryLoose: goingOn(-1.5, '最后 behind a paragraph of no member'),
  wordMix: goingOn(-4, '首先 goes on as 第二'),
  // ---- Slips ----
  delimiter: slip(-2, 'another delimiter than its series'),
  delimiterAgain: slip(-0.5, 'another delimiter in a mixed series'),
  lookalikeDelimiter: slip(-3, 'and a lookalike: 3、4月 behind 2.'),
  delimiterMixing: slip(2, 'the text mixes the delimiters of this family'),
  blankDelimiter: slip(-2, 'a blank for a delimiter'),
  brackets: slip(-1.5, 'other brackets than its series'),
  halfBracket: slip(-2, 'one bracket where its series has two'),
  numeral: slip(-3.7, 'another numeral than its series'),
  numeralInside: slip(-1, 'and a list in that numeral is open inside it'),
  numeralLetters: slip(-2, 'and one is a letter or Roman: 3) among (a)'),
  otherLevel: slip(-5, 'the form of another level: 一、 （二） 三、'),
  otherLevelUnlike: slip(-4, 'one of two levels is a title, the other is none'),
  otherLevelNumeral: slip(-2, 'and with another numeral: 3、 among （一）'),
  missing: slip(-3.7, 'a number is missing before it'),
  missingMore: slip(-0.7, 'one more number is missing'),
  duplicate: slip(-3.1, 'the number before comes again'),
  doubled: slip(-3.4, 'a number twice, and the next goes on from it'),
  wrong: slip(-4.4, 'a number that fits nowhere'),
  exchange: slip(-3.1, 'the number of the next member'),
  exchanged: slip(-0.5, 'the number of the member before'),
  oddSlip: slip(-1.5, 'a slip beside a lookalike of an enumeration'),
  duplicateUnlike: slip(-2, 'one of the two is a title, the other is none'),
  firstAgain: slip(-1.5, 'the first number, which rather begins a list'),
  firstUnlike: slip(-1.5, 'the first number, in another form than its series'),
  firstLabelled: slip(-3, 'the first number, right below a label: 必读：'),
  unpaid: slip(-6, 'the second of two exchanged members never came'),
  resumesBeside: slip(-2, 'a slip, where the list before would go on with the very number'),
  otherPrefix: slip(-4, 'a decimal of another chapter'),
  notRestarted: slip(-3, 'goes on where the like restart'),
  notContinued: slip(-2, 'begins anew where articles or chapters ran on'),
  // ---- Opening a series ----
  open: opening(0.2, 'a series opens'),
  openTop: opening(0.9, 'at the top'),
  openPastHabit: opening(-2.5, 'at a number that does not go on where the like do'),
  openElsewhere: opening(-2.66, 'at another number than 1'),
  openSecond: opening(-1.79, 'at 2'),
  openFirstInText: opening(2.2, 'the number before stands in the running text'),
  openAlone: opening(0.8, 'at another number, but with a title of its own'),
  openCutText: opening(1.6, 'the first of a text that was cut'),
  openCut: opening(1.5, 'an article of a text cut out of a longer one'),
  openCutOuter: opening(3, 'around the list that a cut text begins with'),
  openDecimal: opening(-7.5, 'a decimal at another number, under no chapter'),
  runOn: opening(-1.2, 'goes on from a closed series'),
  runOnSameParent: opening(-1, 'goes on from a closed series of the same parent'),
  runOnUnit: opening(2, 'articles and chapters run on'),
  runOnHabit: opening(1.2, 'the like run on'),
  restartUnit: opening(-3, 'articles or chapters begin anew'),
  restartHabit: opening(-2, 'begins anew where the like run on'),
  openLead: opening(1.3, 'a lead-in with a colon stands before it'),
  openAnnounced: opening(0.7, 'the sentence before announces a list'),
  rankUp: opening(-3.9, 'a form under one that usually stands below it'),
  decimalPath: opening(0.5, '1.2.1 under 1.2'),
  unitUnder: opening(-1, 'articles under 一、 or （一）'),
  rankSame: opening(-1, 'a form under one of the same rank'),
  sameFamily: opening(-2.46, 'under its own family'),
  sameForm: opening(-3.3, 'under its very form'),
  unitNest: opening(-6, 'an article in an article'),
  nestLead: opening(1, 'its own family above, after a lead-in'),
  nestApart: opening(-1.5, 'a blank line before the lead-in, unlike above'),
  nestOwnLead: opening(2, 'its own family above, which leads in'),
  nestDeeper: opening(2.5, 'its own family above, with less indent'),
  nestItem: opening(1.1, 'its own family above, and it ends as an item'),
  nestIndent: opening(0.5, 'its own family above, with more indent'),
  nestShape: opening(0.4, 'its own family above, of another shape'),
  likeBefore: opening(2.2, 'its family stood under this family before'),
  unlikeBefore: opening(-1, 'its family stood under another family before'),
  reverse: opening(-1.1, 'the parent’s family stood under this one before'),
  openDirectly: opening(1, 'right below a title'),
  looseRunIn: opening(-2.04, 'a paragraph below a run-in parent'),
  looseTitle: opening(-0.3, 'paragraphs between it and its parent'),
  looseMore: opening(-0.8, 'one more paragraph between'),
  looseDense: opening(-1.5, 'a paragraph between, as in no section beside'),
  markdownUp: opening(-4, 'not deeper in Markdown than its parent'),
  markdownInPlain: opening(-1.5, 'a Markdown heading under a line that is none'),
  headingBetween: opening(-4, 'a Markdown heading closes its parent'),
  sibling: opening(-1.9, 'beside the series that was open'),
  decimalNext: opening(1.5, 'the first decimal of a chapter without a heading'),
  siblingTop: opening(-1.47, 'beside the outermost series'),
  siblingHeading: opening(-0.5, 'behind a Markdown heading without a number'),
  siblingTitle: opening(1.8, 'beside another, behind a title without a number'),
  siblingLead: opening(1.3, 'beside another, after a lead-in with a colon'),
  siblingLed: opening(-2.2, 'beside another, whose last member leads in'),
  siblingLoose: opening(-0.5, 'beside another, a paragraph between'),
  siblingDense: opening(0.5, 'and as between no members'),
  siblingInner: opening(-3.2, 'beside a form that usually stands above it'),
  siblingInnerLed: opening(-1.5, 'and a lead-in with a colon stands below that'),
  siblingOuter: opening(-0.4, 'beside a form that usually stands below it'),
  restart: opening(-0.8, 'the series that was open begins anew'),
  restartLabelled: opening(3, 'anew, and right below a label as it began'),
  restartTight: opening(-2.5, 'anew with nothing between'),
  restartIndent: opening(-1.7, 'anew at another indent'),
  restartShape: opening(-1.3, 'anew with another shape'),
  restartItem: opening(-1.3, 'anew, and one of both ends as an item'),
  inserted: opening(5, '第三条之一 behind 第三条'),
  // ---- Closing a series ----
  one: closing(-1.8, 'a series with one member'),
  oneSecondary: closing(-2.5, 'a lone 首先'),
  oneLoneSentence: closing(-2, 'a lone sentence'),
  oneOdd: closing(-1.5, 'a lone lookalike'),
  oneUnit: closing(-1.5, 'a lone 第一条'),
  two: closing(-0.7, 'a series with two members'),
  promiseKept: closing(1, 'as many members as the lead-in promised'),
  promiseBroken: closing(-1.5, 'more or fewer members than the lead-in promised'),
  nestUnresumed: closing(-2.3, 'a list under its own family, which never goes on'),
  nestResumed: goingOn(1, 'goes on behind a list of its own family'),
  // ---- Parts of a text ----
  annex: part(2.8, 'an annex title'),
  annexNumbered: part(1.5, 'with a number'),
  annexNotice: part(-3, 'with text behind a colon: a notice of annexes'),
  annexRestart: part(1, 'and the first number behind it'),
  partClosing: part(1.5, 'the closing thanks'),
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
