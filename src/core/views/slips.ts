// The slips of a series as faults: which of them are any, and which the text itself tells how to mend.
import type { Draft } from '../reading/draft.ts';
import { lowerBound } from '../reading/wraps.ts';
import { impliedSlips } from '../reading/implicit-members.ts';
import { isCounted } from '../reading/lookalikes.ts';
import type { Section, Slip } from '../reading/outline.ts';
import { readNumeral } from '../ordinals/numerals.ts';
import { writeNumeralOf } from '../ordinals/writer.ts';
import { skipBlanks } from '../text/characters.ts';
import { damagedOrdinalsBetween } from './damaged-ordinals.ts';
import type { MemberForm, SeriesForm } from './series-forms.ts';

export interface Fault {
  readonly slip: Slip;
  /** Where in `Series.members` the next slip shows; undefined for the last one. */
  readonly end: number | undefined;
  /** What the numbers should be is beyond doubt: the one place where mending a slip is called safe. */
  readonly sure: boolean;
}

/**
 * The slips of a series that are faults: what seems to be missing does not stand in the running text. `ordinalAt` writes a
 * number as the member at that position would have it.
 */
export function faultsIn(
  draft: Draft,
  { series, members }: SeriesForm,
  ordinalAt?: (at: number, number: number) => string,
): Fault[] {
  const { slips } = series;
  if (slips.length === 0 || isCountdown(members)) return [];
  const implied = impliedSlips(draft, series, ordinalAt);
  // Where it is doubtful how the series begins or goes on, so are the numbers of all that follows.
  const isStart = slips[0]?.kind === 'start';
  const [first] = members;
  const doubtful =
    implied.size > 0 ||
    // Hardly a series: articles that were picked out of a law, codes.
    (slips.length > 2 && 2 * slips.length > members.length) ||
    (isStart && (members.length === 1 || first?.section.parent === -1 || mayHaveFirst(draft, first)));
  const faults: Fault[] = [];
  slips.forEach((slip, i) => {
    if (implied.has(slip)) return;
    const before = members[slip.at - 1]?.section;
    const here = members[slip.at]?.section;
    const isThere =
      slip.kind === 'missing' &&
      before !== undefined &&
      here !== undefined &&
      (standsGlued(draft, before, here) || standsBetween(draft, before, here));
    faults.push({ slip, end: slips[i + 1]?.at, sure: !doubtful && !isThere && !isTorn(draft, here) });
  });
  return faults;
}

/** 五、四、三、: whoever counts down means it. */
function isCountdown(members: readonly MemberForm[]): boolean {
  return (
    members.length > 2 &&
    members.every(({ section: { ordinal } }, i) => {
      const before = members[i - 1];
      return !before || ordinal.number === before.section.ordinal.number - 1;
    })
  );
}

/** Whether a line between two members begins with a number that is missing between them, glued to its text: 4用旧砖. */
function standsGlued({ lines }: Draft, before: Section, after: Section): boolean {
  // A Han numeral begins many a word.
  if (after.ordinal.style.system !== 'arabic') return false;
  for (let line = before.line + 1; line < after.line; line++) {
    const text = lines[line] ?? '';
    const [numeral] = readNumeral(text, skipBlanks(text, 0));
    if (numeral?.system !== 'arabic') continue;
    const { value, end } = numeral;
    const isMissing = value > before.ordinal.number && value < after.ordinal.number;
    if (isMissing && HAN.test(text.charAt(end)) && !isCounted(text, end)) return true;
  }
  return false;
}

/**
 * Whether an ordinal that is missing between two members stands between them: damaged at a line's beginning, or within a line
 * behind whatever is before it: （1000元）三、.
 */
function standsBetween(draft: Draft, before: Section, after: Section): boolean {
  const { opening, system, closing, delimiter } = after.ordinal.style;
  if (system === 'decimal') return false;
  for (let number = before.ordinal.number + 1; number < after.ordinal.number; number++) {
    const numeral = writeNumeralOf(system, number);
    if (numeral === undefined) return false;
    const missing = opening + numeral + closing + delimiter;
    if (damagedOrdinalsBetween(draft, before, after, missing).length > 0) return true;
    for (let line = before.line; line < after.line; line++)
      if (standsWithin(draft.lines[line] ?? '', missing, line === before.line ? before.ordinal.end : 0))
        return true;
  }
  return false;
}

/** 第五章 and （三） are named all over a text: they count where blanks set them off. */
function standsWithin(line: string, ordinal: string, from: number): boolean {
  const isNamed = !/[、.．，：]$/.test(ordinal);
  for (let at = line.indexOf(ordinal, from); at >= 0; at = line.indexOf(ordinal, at + 1)) {
    const isSetOff = /\s/.test(line.charAt(at - 1)) && /^\s?$/.test(line.charAt(at + ordinal.length));
    if (!isNamed || isSetOff) return true;
  }
  return false;
}

/** Whether the line above is nothing but a numeral, which may be the first part of the ordinal: 十 above 一、. */
function isTorn({ lines }: Draft, section: Section | undefined): boolean {
  const above = (lines[(section?.line ?? 0) - 1] ?? '').trim();
  return above !== '' && readNumeral(above, 0)[0]?.end === above.length;
}

const HAN = /\p{Script=Han}/u;

/**
 * Whether a line between the heading above and a series' first member begins with an ordinal too: that may be the first
 * member, written so badly that it was not taken for one. Then the others are right as they are.
 */
function mayHaveFirst({ sections, marks }: Draft, first: MemberForm | undefined): boolean {
  if (!first) return false;
  const { section } = first;
  const above = sections[section.parent]?.line ?? -1;
  const before = marks.candidates[lowerBound(marks.candidates, section.line) - 1];
  return before !== undefined && before.line > above;
}
