// An ordinal that a writer types where one stands already takes its place.
import type { Ordinal } from '../ordinals/ordinals.ts';
import { readNumeral } from '../ordinals/numerals.ts';
import { readOrdinals } from '../ordinals/reader.ts';
import { sameStyle } from '../ordinals/styles.ts';
import { type Draft, update } from '../reading/draft.ts';
import { onOneLine, skipBlanks } from '../text/characters.ts';
import type { TextEdit } from '../text/edits.ts';
import { rangeOf } from '../text/positions.ts';
import { headingOf } from '../views/heading-title.ts';
import type { Automatic } from './change.ts';
import { endList } from './insert.ts';

/**
 * The edits that take an automatic ordinal away where another has been typed behind it. Where that is the very same, whatever
 * has been typed since; another one only while nothing stands behind it, and then what had been renumbered for the automatic
 * one becomes what it was, unless `renumber` is false. Undefined where there is nothing of the kind.
 */
export function typedOver(
  draft: Draft,
  { line, start, text }: Automatic,
  { renumber = true }: { readonly renumber?: boolean } = {},
): readonly TextEdit[] | undefined {
  const written = draft.lines[line] ?? '';
  if (!written.startsWith(text, start)) return undefined;
  const end = start + text.length;
  const at = skipBlanks(written, end);
  const typed = readOrdinals(written, at).find((it) => isWhole(it, written));
  const [automatic] = readOrdinals(text, 0);
  if (!typed || !automatic) return undefined;
  const away = [{ range: rangeOf(line, start, at), text: '' }];
  if (isSameNumber(typed, automatic)) return away;
  if (written.slice(typed.end).trim() !== '') return undefined;
  const before = update(draft, [{ range: rangeOf(line, end, written.length), text: '' }]);
  return endList(before, { line, character: end }, { renumber })?.edits ?? away;
}

/**
 * The edits that give a section another title; line ends in it are taken out. An ordinal that stands in the title, too, is
 * the section's own.
 */
export function retitle(draft: Draft, index: number, title: string): readonly TextEdit[] {
  const section = draft.sections[index];
  if (!section) return [];
  const { ordinal } = section;
  // What stands on the next line would be body.
  const written = onOneLine(title);
  const { titleRange } = headingOf(draft, section);
  const typed = readOrdinals(written, 0).find(
    (it) => isSameNumber(it, ordinal) || (sameStyle(it.style, ordinal.style) && isWhole(it, written)),
  );
  const rest = written.slice(typed?.end ?? 0).trim();
  // 二、三产业 is a title.
  const isEnumerated = readNumeral(rest, 0)[0]?.value === (typed?.number ?? 0) + 1;
  if (!typed || rest === '' || isEnumerated) return [{ range: titleRange, text: written }];
  const edit = { range: titleRange, text: rest };
  if (isSameNumber(typed, ordinal)) return [edit];
  return [{ range: rangeOf(section.line, ordinal.start, ordinal.end), text: typed.text }, edit];
}

/** Whether an ordinal has all of its signs, and what follows cannot change it: 1. may become 1.5. */
function isWhole({ numeral, end, style }: Ordinal, written: string): boolean {
  if (end === numeral.end) return style.system === 'circled';
  return !/[.．]$/.test(style.delimiter) || (end < written.length && !/[0-9０-９]/.test(written.charAt(end)));
}

/** 二. is another hand's 二、; （二） is not. */
function isSameNumber(a: Ordinal, b: Ordinal): boolean {
  const isBare = ({ style: { opening, closing } }: Ordinal): boolean => opening === '' && closing === '';
  const isSameForm = a.key === b.key || (a.style.system === b.style.system && isBare(a) && isBare(b));
  return isSameForm && a.number === b.number && a.prefix === b.prefix;
}
