// Edits of ordinals: nothing else in a draft is ever touched, and blanks after an ordinal neither.
import { type Hand, handOf } from '../core/ordinals/hand.ts';
import { readNumeral, readNumeralLoosely, writeNumeral } from '../core/ordinals/numerals.ts';
import type { Ordinal } from '../core/ordinals/ordinals.ts';
import { writeNumeralOf, writeOrdinal } from '../core/ordinals/writer.ts';
import { type Range, rangeOf } from '../core/text/positions.ts';
import { type TextEdit } from '../core/text/edits.ts';
import type { MemberForm, SeriesForm } from './forms.ts';
import { message } from './messages.ts';
import type { Fix } from './rule.ts';
import { sameStyle } from './styles.ts';

/** Where a section's ordinal stands. */
export function rangeOfOrdinal({ section: { line, ordinal } }: MemberForm): Range {
  return rangeOf(line, ordinal.start, ordinal.end);
}

/** A member's ordinal as it would be written with `number`; undefined where its form has none (beyond ⑳). */
function written(form: SeriesForm, member: MemberForm, number = member.expected): string | undefined {
  const { ordinal } = member.section;
  return writeOrdinal(member.target, number, handOfSeries(form), form.series.prefix ?? ordinal.prefix);
}

/** What `mend` will leave in the place of the ordinal, or `written` for another number: for messages. */
export function spelt(form: SeriesForm, member: MemberForm, number = member.expected): string {
  const { ordinal } = member.section;
  const edit = number === member.expected ? mend(form, member) : undefined;
  if (edit) {
    const from = edit.range.start.character - ordinal.start;
    const to = edit.range.end.character - ordinal.start;
    return (ordinal.text.slice(0, from) + edit.text + ordinal.text.slice(to)).trim();
  }
  return (written(form, member, number) ?? String(number)).trim();
}

/**
 * The edit that gives a member its number and its form: of the numeral alone where nothing else is wrong. Undefined
 * where the form cannot write the number.
 */
function mend(form: SeriesForm, member: MemberForm): TextEdit | undefined {
  const { line, ordinal } = member.section;
  const { numeral, style } = ordinal;
  if (sameStyle(style, member.target)) {
    const real = ordinal.lookalike && !member.misnumbered ? realNumeral(ordinal) : undefined;
    const text =
      real ??
      writeNumeralOf(style.system, member.expected, handOfSeries(form), form.series.prefix ?? ordinal.prefix);
    return text === undefined ? undefined : { range: rangeOf(line, numeral.start, numeral.end), text };
  }
  const text = written(form, member);
  return text === undefined ? undefined : { range: rangeOf(line, ordinal.start, ordinal.end), text };
}

/** 一〇 for 一○: sign for sign, for 十 is another way of writing it. Undefined where that gives another number. */
function realNumeral({ text, start, numeral, number }: Ordinal): string | undefined {
  const signs = Array.from(text.slice(numeral.start - start, numeral.end - start), (sign) => {
    if (readNumeral(sign, 0).length > 0) return sign;
    return writeNumeral(readNumeralLoosely(sign, 0)[0]?.value ?? 0, 'han') ?? '〇';
  });
  const real = signs.join('');
  const reading = readNumeral(real, 0)[0];
  return reading?.value === number && reading.end === real.length ? real : undefined;
}

/** Mends all of `members` or, if one cannot be mended, none. */
export function mendAll(form: SeriesForm, members: readonly MemberForm[]): TextEdit[] | undefined {
  const edits = members.flatMap((member) => mend(form, member) ?? []);
  return edits.length === members.length ? edits : undefined;
}

/** The fix of one member, or of several at once under a title of its own. */
export function fixOf(form: SeriesForm, members: readonly MemberForm[], title?: Fix['title']): Fix[] {
  const edits = mendAll(form, members);
  const [first] = members;
  if (!edits || !first) return [];
  const only = message('Change “{0}” to “{1}”', first.section.ordinal.text, spelt(form, first));
  const restyled = members.some(({ departure }) => departure !== undefined && departure !== 'lookalike');
  return [{ title: title ?? only, safe: form.sure || !restyled, edits }];
}

/** The hand in which a series is written. */
function handOfSeries(form: SeriesForm): Hand {
  let hand = HANDS.get(form);
  if (!hand) HANDS.set(form, (hand = handOf(form.members.map(({ section }) => section.ordinal))));
  return hand;
}

/** A series with many faults asks for each of them. */
const HANDS = new WeakMap<SeriesForm, Hand>();
