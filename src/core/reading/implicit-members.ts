// Slips that are none: what seems to be missing stands in the text, where no heading was seen.
import type { Draft } from './draft.ts';
import type { Section, Series, Slip } from './outline.ts';
import { readNumeral } from '../ordinals/numerals.ts';
import { handOf } from '../ordinals/hand.ts';
import { skipBlanks } from '../text/characters.ts';
import { writeOrdinal } from '../ordinals/writer.ts';
import { elementAt } from '../text/element-at.ts';

/**
 * The slips of a series before which the number that is missing stands inside a paragraph (a speaker's name comes first,
 * 第一 is followed by a full stop), or begins one without its delimiter. What follows on from such a place is so with
 * it. `ordinalAt` writes a number as the member at that position would have it; in the member's own form unless given.
 */
export function impliedSlips(
  draft: Draft,
  { members, slips }: Series,
  ordinalAt = (at: number, number: number): string => {
    const ordinal = elementAt(draft.sections, members[at])?.ordinal;
    return (ordinal && writeOrdinal(ordinal.style, number, handOf([ordinal]), ordinal.prefix)) ?? '';
  },
): Set<Slip> {
  const implied = new Set<Slip>();
  let last: { readonly at: number; readonly number: number } | undefined;
  for (const slip of slips) {
    const { at, kind } = slip;
    const section = elementAt(draft.sections, members[at]);
    if (!section || kind === 'duplicate' || kind === 'exchanged') continue;
    const { number } = section.ordinal;
    const goesOn = last?.at === at - 1 && number === last.number + 1;
    if (!goesOn && !standsInText(draft, section, number - 1, () => ordinalAt(at, number - 1))) continue;
    implied.add(slip);
    last = { at, number };
  }
  return implied;
}

/** Whether an ordinal stands between the section before and `section`, where no heading was seen. */
function standsInText(
  { lines, sections }: Draft,
  { index, line, ordinal }: Section,
  number: number,
  ordinalFor: () => string,
): boolean {
  // A bare numeral stands all over a text.
  if (number < 1 || ordinal.key.endsWith(' ')) return false;
  const before = sections[index - 1];
  const { opening, closing } = ordinal.style;
  const whole = ordinalFor();
  // 第一 without its comma, 1） without its opening bracket.
  const text =
    ordinal.secondary && opening === '第'
      ? whole.slice(0, -1)
      : closing === ''
        ? whole
        : whole.slice(opening.length);
  const words = ordinal.secondary && number === 1 ? ['首先', '第一', '一是', '其一'] : [];
  const bare = ordinal.secondary && opening === '' && closing !== '';
  for (let at = Math.max(before?.line ?? 0, line - FARTHEST); at < line; at++) {
    const content = (lines[at] ?? '').slice(at === before?.line ? before.ordinal.end : 0);
    if ([text, ...words].some((it) => it !== '' && holds(content, it))) return true;
    // 三 for 三是
    if (bare && at !== before?.line && readNumeral(content, skipBlanks(content, 0))[0]?.value === number)
      return true;
  }
  return false;
}

/** Whether `ordinal` stands in a line where a clause may begin; 2.88 holds no 2. and 一、二、三产业 no 二、. */
function holds(line: string, ordinal: string): boolean {
  for (let at = line.indexOf(ordinal); at >= 0; at = line.indexOf(ordinal, at + 1)) {
    const mayBegin = at === 0 || BOUNDARY.test(line.charAt(at - 1)) || /^[第首其]/.test(ordinal);
    if (mayBegin && !/[\d一二三四五六七八九十]/.test(line.charAt(at + ordinal.length))) return true;
  }
  return false;
}

const BOUNDARY = /[\s。；;：:！!？?，,（(〔【[“「]/;
/** How many lines back an ordinal is looked for. */
const FARTHEST = 40;
