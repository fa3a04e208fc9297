// The one table of evidence: what speaks for and against each act of the search, in nats (natural logarithms of odds): above
// 0 for it, below against it. Weights are fitted on labelled texts (docs/outline.md says how); slips are priced by hand, for
// outlines alone would have them cost nothing.

/** When a row is asked. */
export type Act = 'reading' | 'go on' | 'slip' | 'open' | 'close' | 'part';

export interface Evidence {
  readonly on: Act;
  readonly weight: number;
  /** What holds where the row is counted. */
  readonly says: string;
}

/** A row's place in the table. */
export type RowId = number;

const TABLE = {
  // ---- The line by itself ----
  heading: { on: 'reading', weight: 2.2, says: 'a line begins with an ordinal' },
  boundaryLikely: { on: 'reading', weight: -1, says: 'a paragraph probably begins here' },
  boundaryDoubtful: { on: 'reading', weight: -1.2, says: 'the line before may go on here' },
  boundaryUnlikely: { on: 'reading', weight: -3.6, says: 'the line before breaks off in mid-sentence' },
  blankBefore: { on: 'reading', weight: 0.7, says: 'a blank line stands before it' },
  hashes: { on: 'reading', weight: 3, says: 'a Markdown heading' },
  emphasis: { on: 'reading', weight: 1, says: 'a title in bold: 1. **培训**' },
  shortTitle: { on: 'reading', weight: 2.4, says: 'a short title without a mark at its end' },
  openLong: { on: 'reading', weight: -0.5, says: 'a long line without a mark at its end' },
  oneSentence: { on: 'reading', weight: -0.5, says: 'one sentence' },
  emptyTitle: { on: 'reading', weight: -0.4, says: 'nothing stands behind the ordinal' },
  bareNumber: { on: 'reading', weight: -4.3, says: 'a bare number alone on its line' },
  secondary: { on: 'reading', weight: -1.7, says: 'an ordinal of running text: 首先 第一， 一是' },
  arabicBlank: { on: 'reading', weight: -4.3, says: 'a bare number and a blank' },
  arabicBlankChapter: { on: 'reading', weight: 2.7, says: 'a bare number where such count chapters' },
  glued: { on: 'reading', weight: -1, says: 'a bare number without a blank before its title' },
  hanBlank: { on: 'reading', weight: -0.5, says: 'a bare Han number and a blank' },
  latin: { on: 'reading', weight: -1, says: 'a Latin letter' },
  roman: { on: 'reading', weight: -0.7, says: 'a Roman number' },
  bracketed: { on: 'reading', weight: 1.2, says: 'brackets' },
  enclosed: { on: 'reading', weight: 1, says: 'a sign that is a whole ordinal: ①' },
  decimal: { on: 'reading', weight: -1, says: 'a decimal' },
  oddDelimiter: { on: 'reading', weight: -0.8, says: 'a delimiter that seldom follows an ordinal' },
  stopDelimiter: { on: 'reading', weight: -2, says: 'a full stop for a delimiter' },
  lookalikeNumeral: { on: 'reading', weight: -1.5, says: 'a character that only looks like a numeral' },
  digitByDigit: { on: 'reading', weight: -1.5, says: 'two digits that may be two numbers: 一二、' },
  countedNoun: { on: 'reading', weight: -2, says: 'two characters that may be a counted noun: 好处一、' },
  contents: { on: 'reading', weight: -12.07, says: 'a line of a contents page' },
  noteMark: {
    on: 'reading',
    weight: -5.75,
    says: 'its sign stands as a note mark in the text before, or it goes on from a note',
  },
  noteLead: { on: 'reading', weight: -9, says: 'below a line that begins with 注：' },
  inlineSeries: { on: 'reading', weight: -5.55, says: 'the next number stands on the same line' },
  inlineMore: { on: 'reading', weight: -1.5, says: 'and so does the one behind that' },
  inBracket: { on: 'reading', weight: -6, says: 'within a bracket that the line before opens' },
  inlineBefore: { on: 'reading', weight: -2.5, says: 'the line before counts up to it' },
  // ---- What follows the ordinal ----
  decimalAmount: { on: 'reading', weight: -6.5, says: 'an amount: 1.5亿元' },
  namedDay: { on: 'reading', weight: -4, says: 'a day that is known by its date: 5.20爱水日' },
  decimalSpacedAmount: { on: 'reading', weight: -1, says: 'a decimal, a blank, a measure' },
  decimalStuck: { on: 'reading', weight: -1, says: 'a decimal stuck to Latin text' },
  decimalTight: { on: 'reading', weight: -0.5, says: 'a decimal without a blank behind it' },
  pointAmount: { on: 'reading', weight: -1, says: 'a number, a point, a measure' },
  pointDigits: { on: 'reading', weight: -1.5, says: 'digits right behind a point' },
  pointInDecimals: { on: 'reading', weight: -8, says: 'the same in a text that counts 1.1' },
  mention: { on: 'reading', weight: -3, says: 'a part that is spoken of: 第一条规定的' },
  mentionJoined: { on: 'reading', weight: -5, says: 'a part in a row of parts: 第三条、第四条' },
  unitTight: { on: 'reading', weight: -0.4, says: '第一条 without a blank behind it' },
  unitInWord: { on: 'reading', weight: -2.5, says: 'the unit begins a word: 第一条件' },
  again: { on: 'reading', weight: -4, says: 'what is done once more: 再次感谢' },
  group: { on: 'reading', weight: -1.8, says: 'a class, a group, an issue known by its number: （三）班' },
  spacedAmount: { on: 'reading', weight: -5, says: 'an amount: 3 个' },
  columns: { on: 'reading', weight: -8, says: 'a row of a table: columns with wide blanks between' },
  speaker: { on: 'reading', weight: -9, says: 'a letter that stands for who speaks: Q： A：' },
  unitInline: {
    on: 'reading',
    weight: -4,
    says: 'the next part is counted on the same line: 第一部分讲…，第二部分讲…',
  },
  initials: { on: 'reading', weight: -2.5, says: 'two letters with points' },
  thousands: { on: 'reading', weight: -9, says: 'a number with its thousands apart: 1，000' },
  commaDigits: { on: 'reading', weight: -3, says: 'digits right behind a comma' },
  clock: { on: 'reading', weight: -9, says: 'a time, a date, a score, a telephone number' },
  nextNumber: { on: 'reading', weight: -2.1, says: 'the next number behind the delimiter: 二、三' },
  greaterNumber: { on: 'reading', weight: -1, says: 'a greater number behind the delimiter' },
  thenCounted: { on: 'reading', weight: -1.2, says: 'and a word that counts: 二、三产业' },
  // ---- Going on in an open series ----
  goOn: { on: 'go on', weight: 3.25, says: 'a series goes on' },
  goOnElsewhere: { on: 'go on', weight: -0.7, says: 'the series began at another number than 1' },
  goOnAfterLead: { on: 'go on', weight: -0.7, says: 'a lead-in with a colon stands before it' },
  goOnIndent: { on: 'go on', weight: -1.88, says: 'another indent than the member before' },
  goOnPastIndent: {
    on: 'go on',
    weight: -3,
    says: 'goes on behind an inner list of its family that has the very indent',
  },
  goOnPastNext: {
    on: 'go on',
    weight: -2.6,
    says: 'an inner list of its family right before would go on with the very number',
  },
  goOnPastForm: {
    on: 'go on',
    weight: -3,
    says: 'an inner list before has the very form, the series another',
  },
  goOnMarkdown: { on: 'go on', weight: -2, says: 'another depth of Markdown heading' },
  goOnParallel: { on: 'go on', weight: 1, says: 'begins or ends as the member before' },
  goOnSentence: { on: 'go on', weight: -1.1, says: 'a sentence where all members are titles' },
  goOnOdd: { on: 'go on', weight: -0.8, says: 'a lookalike of an enumeration goes on' },
  goOnClosing: { on: 'go on', weight: -2, says: 'the closing thanks stand between' },
  goOnUnderHeading: { on: 'go on', weight: -1, says: 'a Markdown heading without a number stands between' },
  secondaryLoose: { on: 'go on', weight: -1.5, says: '最后 behind a paragraph that belongs to no member' },
  wordMix: { on: 'go on', weight: -4, says: '首先 goes on as 第二' },
  // ---- Slips ----
  delimiter: { on: 'slip', weight: -2, says: 'another delimiter than its series' },
  delimiterAgain: { on: 'slip', weight: -0.5, says: 'another delimiter in a mixed series' },
  pointDelimiter: {
    on: 'slip',
    weight: -3,
    says: 'a point with digits right behind it where the series has another delimiter: 3.15 behind 2、',
  },
  delimiterMixing: { on: 'slip', weight: 2, says: 'the text mixes the delimiters of this family' },
  blankDelimiter: { on: 'slip', weight: -2, says: 'a blank for a delimiter' },
  brackets: { on: 'slip', weight: -1.5, says: 'other brackets than its series' },
  halfBracket: { on: 'slip', weight: -2, says: 'one bracket where its series has two' },
  numeral: { on: 'slip', weight: -3.7, says: 'another numeral than its series' },
  numeralInside: { on: 'slip', weight: -1, says: 'and a list in that numeral is open inside it' },
  otherLevel: {
    on: 'slip',
    weight: -5,
    says: 'the next number in the form of another level: 一、 （二） 三、',
  },
  otherLevelUnlike: {
    on: 'slip',
    weight: -4,
    says: 'one of two in forms of different levels is a title, the other is none',
  },
  otherLevelNumeral: {
    on: 'slip',
    weight: -2,
    says: 'and with another numeral: 3、 among （一）',
  },
  missing: { on: 'slip', weight: -3.7, says: 'a number is missing before it' },
  missingMore: { on: 'slip', weight: -0.7, says: 'one more number is missing' },
  duplicate: { on: 'slip', weight: -3.1, says: 'the number before comes again in the place of its own' },
  doubled: { on: 'slip', weight: -3.6, says: 'a number comes twice, and the next goes on from it' },
  wrong: { on: 'slip', weight: -4.4, says: 'a number that fits nowhere' },
  exchange: { on: 'slip', weight: -3.1, says: 'the number of the next member' },
  exchanged: { on: 'slip', weight: -0.5, says: 'the number of the member before' },
  oddSlip: { on: 'slip', weight: -1.5, says: 'a slip beside a lookalike of an enumeration' },
  duplicateUnlike: {
    on: 'slip',
    weight: -2,
    says: 'one of two with the same number is a title, the other is none',
  },
  firstAgain: { on: 'slip', weight: -1.5, says: 'the first number, which rather begins a list' },
  firstUnlike: { on: 'slip', weight: -1.5, says: 'the first number, in another form than its series' },
  firstLabelled: { on: 'slip', weight: -3, says: 'the first number, right below a label: 必读：' },
  unpaid: { on: 'slip', weight: -6, says: 'the second of two exchanged members never came' },
  otherPrefix: { on: 'slip', weight: -4, says: 'a decimal of another chapter' },
  notRestarted: { on: 'slip', weight: -3, says: 'goes on from the list before where the like restart' },
  notContinued: { on: 'slip', weight: -2, says: 'begins anew where articles or chapters ran on' },
  // ---- Opening a series ----
  open: { on: 'open', weight: 0.2, says: 'a series opens' },
  openTop: { on: 'open', weight: 0.9, says: 'at the top' },
  openPastHabit: { on: 'open', weight: -2.5, says: 'at a number that does not go on where the like do' },
  openElsewhere: { on: 'open', weight: -2.66, says: 'at another number than 1' },
  openSecond: { on: 'open', weight: -1.79, says: 'at 2' },
  openFirstInText: { on: 'open', weight: 2.2, says: 'the number before stands in the running text' },
  openAlone: { on: 'open', weight: 0.8, says: 'at another number, but with a title of its own' },
  openCutText: { on: 'open', weight: 1.6, says: 'the first of a text that was cut' },
  openCut: { on: 'open', weight: 1.5, says: 'the first of its unit in a text cut out of a longer one' },
  runOn: { on: 'open', weight: -1.2, says: 'goes on from a closed series' },
  runOnSameParent: { on: 'open', weight: -1, says: 'goes on from a closed series of the same parent' },
  runOnUnit: { on: 'open', weight: 2, says: 'articles and chapters run on through all that contains them' },
  runOnHabit: { on: 'open', weight: 1.2, says: 'the like run on' },
  restartUnit: { on: 'open', weight: -3, says: 'articles or chapters begin anew' },
  restartHabit: { on: 'open', weight: -2, says: 'begins anew where the like run on' },
  openLead: { on: 'open', weight: 1.3, says: 'a lead-in with a colon stands before it' },
  openAnnounced: { on: 'open', weight: 0.7, says: 'the sentence before announces a list' },
  rankUp: { on: 'open', weight: -3.9, says: 'a form under one that usually stands below it' },
  decimalPath: { on: 'open', weight: 0.5, says: '1.2.1 under 1.2' },
  unitUnder: { on: 'open', weight: -1, says: 'articles under 一、 or （一）' },
  rankSame: { on: 'open', weight: -1, says: 'a form under one of the same rank' },
  sameFamily: { on: 'open', weight: -2.46, says: 'under its own family' },
  sameForm: { on: 'open', weight: -3.3, says: 'under its very form' },
  unitNest: { on: 'open', weight: -6, says: 'an article in an article' },
  nestLead: { on: 'open', weight: 1, says: 'its own family above, after a lead-in with a colon' },
  nestApart: { on: 'open', weight: -1.5, says: 'a blank line before the lead-in, as before no member above' },
  nestOwnLead: { on: 'open', weight: 2, says: 'its own family above, and the heading itself leads in' },
  nestDeeper: { on: 'open', weight: 2.5, says: 'its own family above, with less indent' },
  nestItem: { on: 'open', weight: 1.1, says: 'its own family above, and it ends as an item' },
  nestIndent: { on: 'open', weight: 0.5, says: 'its own family above, with more indent' },
  nestShape: { on: 'open', weight: 0.4, says: 'its own family above, of another shape' },
  likeBefore: { on: 'open', weight: 2.2, says: 'its family stood under this family before' },
  unlikeBefore: { on: 'open', weight: -1, says: 'its family stood under another family before' },
  reverse: { on: 'open', weight: -1.1, says: 'the parent’s family stood under this one before' },
  openDirectly: { on: 'open', weight: 1, says: 'right below a title' },
  looseRunIn: {
    on: 'open',
    weight: -2.04,
    says: 'a paragraph between it and a parent that has one of its own',
  },
  looseTitle: { on: 'open', weight: -0.3, says: 'paragraphs between it and its parent' },
  looseMore: { on: 'open', weight: -0.8, says: 'one more paragraph between' },
  looseDense: {
    on: 'open',
    weight: -1.5,
    says: 'a paragraph between, as between no members of the parent’s series',
  },
  markdownUp: { on: 'open', weight: -4, says: 'not deeper in Markdown than its parent' },
  markdownInPlain: { on: 'open', weight: -1.5, says: 'a Markdown heading under a line that is none' },
  headingBetween: { on: 'open', weight: -4, says: 'a Markdown heading without a number closes its parent' },
  sibling: { on: 'open', weight: -1.9, says: 'beside the series that was open' },
  decimalNext: {
    on: 'open',
    weight: 1.5,
    says: 'the first decimal of the next chapter, which has no heading',
  },
  siblingTop: { on: 'open', weight: -1.47, says: 'beside the outermost series' },
  siblingHeading: { on: 'open', weight: -0.5, says: 'behind a Markdown heading without a number' },
  siblingTitle: { on: 'open', weight: 1.8, says: 'beside another, behind a title without a number' },
  siblingLead: { on: 'open', weight: 1.3, says: 'beside another, after a lead-in with a colon' },
  siblingLed: { on: 'open', weight: -2.2, says: 'beside another, whose member before leads in with a colon' },
  siblingLoose: { on: 'open', weight: -0.5, says: 'beside another, a paragraph between' },
  siblingDense: {
    on: 'open',
    weight: 0.5,
    says: 'beside another, a paragraph between as between none of its members',
  },
  siblingInner: { on: 'open', weight: -3.2, says: 'beside a form that usually stands above it' },
  siblingInnerLed: { on: 'open', weight: -1.5, says: 'and a lead-in with a colon stands below that' },
  siblingOuter: { on: 'open', weight: -0.4, says: 'beside a form that usually stands below it' },
  restart: { on: 'open', weight: -0.8, says: 'the series that was open begins anew' },
  restartLabelled: { on: 'open', weight: 3, says: 'anew, and right below a label as it began' },
  restartTight: { on: 'open', weight: -2.5, says: 'anew with nothing between' },
  restartIndent: { on: 'open', weight: -1.7, says: 'anew at another indent' },
  restartShape: { on: 'open', weight: -1.3, says: 'anew with another shape' },
  restartItem: { on: 'open', weight: -1.3, says: 'anew, and one of both ends as an item' },
  inserted: { on: 'open', weight: 5, says: '第三条之一 behind 第三条' },
  // ---- Closing a series ----
  one: { on: 'close', weight: -1.8, says: 'a series with one member' },
  oneSecondary: { on: 'close', weight: -2.5, says: 'a lone 首先' },
  oneLoneSentence: { on: 'close', weight: -2, says: 'a lone sentence' },
  oneOdd: { on: 'close', weight: -1.5, says: 'a lone lookalike' },
  oneUnit: { on: 'close', weight: -1.5, says: 'a lone 第一条' },
  two: { on: 'close', weight: -0.7, says: 'a series with two members' },
  promiseKept: { on: 'close', weight: 1, says: 'as many members as the lead-in promised' },
  promiseBroken: { on: 'close', weight: -1.5, says: 'more or fewer members than the lead-in promised' },
  nestUnresumed: { on: 'close', weight: -2.3, says: 'a list under its own family, which never goes on' },
  nestResumed: { on: 'go on', weight: 1, says: 'goes on behind a list of its own family' },
  // ---- Parts of a text ----
  annex: { on: 'part', weight: 2.8, says: 'an annex title' },
  annexNumbered: { on: 'part', weight: 1.5, says: 'with a number' },
  annexNotice: { on: 'part', weight: -3, says: 'with text behind a colon: a notice of annexes' },
  annexRestart: { on: 'part', weight: 1, says: 'and the first number behind it' },
  partClosing: { on: 'part', weight: 1.5, says: 'the closing thanks' },
} as const satisfies Readonly<Record<string, Evidence>>;

export type RowName = keyof typeof TABLE;

export const EVIDENCE: Readonly<Record<RowName, Evidence>> = TABLE;

const NAMES: readonly string[] = Object.keys(TABLE);

/** The name of a row. */
export function nameOf(row: RowId): string {
  return NAMES[row] ?? '';
}

/** By name, each row's place. */
export const ROW: Readonly<Record<RowName, RowId>> = placesOf(TABLE);

function placesOf<Name extends string>(table: Readonly<Record<Name, Evidence>>): Record<Name, RowId> {
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
  ({ weight }) => weight,
);
