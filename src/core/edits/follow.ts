// References follow what they point to: 第三部分 means the third part wherever it comes to stand, and whatever its form.
import type { Draft } from '../reading/draft.ts';
import type { Section } from '../reading/outline.ts';
import { writeNumeral } from '../ordinals/numerals.ts';
import type { Ordinal } from '../ordinals/ordinals.ts';
import { type Part, readPath } from '../views/reference-parser.ts';
import { type Reference, referencesIn, resolve } from '../views/references.ts';
import type { Position } from '../text/positions.ts';
import type { TextEdit } from '../text/edits.ts';

/**
 * The edits, stated in the draft as it is, that let every reference mean in `after` what it means now. One that no
 * wording would lead there, or whose section is gone, stays as it is.
 */
export function referencesAfter(
  draft: Draft,
  after: Draft,
  indexAfter: (section: number) => number,
  map: (position: Position) => Position,
): TextEdit[] {
  const edits: TextEdit[] = [];
  for (const reference of referencesIn(draft)) {
    const { target, range, text } = reference;
    if (target.kind !== 'section') continue;
    const section = indexAfter(target.section);
    if (section < 0) continue;
    const { line } = map(range.start);
    const fresh = wordings(draft, reference, after, indexAfter).find(
      (wording) => resolve(after, wording, line, reference.fromTop) === section,
    );
    if (fresh !== undefined && fresh !== text) edits.push({ range, text: fresh });
  }
  return edits;
}

/** What the reference might say, the likest to what it says now first. */
function wordings(
  draft: Draft,
  { text, target }: Reference,
  after: Draft,
  indexAfter: (section: number) => number,
): string[] {
  const parts = readPath(text, 0) ?? [];
  if (target.kind !== 'section') return [];
  /** The sections that the parts mean: the last one is the target, those before it stand around it. */
  const meant: number[] = [];
  for (let at = target.section, i = parts.length - 1; i >= 0; i--, at = draft.sections[at]?.parent ?? -1)
    meant.unshift(at);
  const same = parts.map((part, i) => {
    const index = meant[i] ?? -1;
    return sameWords(text, part, draft.sections[index]?.ordinal, after.sections[indexAfter(index)]?.ordinal);
  });
  const section = after.sections[indexAfter(target.section)];
  const [first] = parts;
  if (!section || !first) return [];
  const names: string[] = [];
  for (let it: Section | undefined = section; it; it = after.sections[it.parent]) {
    const name = named(it, first);
    if (name === undefined) break;
    names.unshift(name);
  }
  const paths = [names.slice(-1), names.slice(-2), names].map((it) => it.join(''));
  // 第三部分 goes on saying which part it is in.
  if (first.unit === '部分') paths.reverse();
  const whole = same.every((it) => it !== undefined) ? [same.join('')] : [];
  const hasOtherForm = section.ordinal.key !== draft.sections[target.section]?.ordinal.key;
  return hasOtherForm ? [...paths, ...whole] : [...whole, ...paths];
}

/** The part with its section's new number, if the form of the section is still one that the part may name. */
function sameWords(
  text: string,
  part: Part,
  old: Ordinal | undefined,
  ordinal: Ordinal | undefined,
): string | undefined {
  if (!ordinal || (part.key !== undefined && !part.key.startsWith('第') && part.key !== ordinal.key))
    return undefined;
  const { start, end, numeral } = part;
  // As its heading has it, then as now.
  if (part.key === ordinal.key && text.slice(start, end) === old?.text && !ordinal.redundant)
    return ordinal.text;
  const written = writeNumeral(ordinal.number, numeral.system);
  return written && text.slice(start, numeral.start) + written + text.slice(numeral.end, end);
}

/** （二）, 第三章; 第三部分 or 第二点 for 三、 and 2. */
function named({ ordinal, level }: Section, first: Part): string | undefined {
  const { text, number, style, redundant, secondary } = ordinal;
  const { opening, system, delimiter } = style;
  if (system === 'word' || system === 'decimal') return undefined;
  if (!secondary && (opening !== '' || delimiter === ''))
    return redundant ? text.slice(0, -delimiter.length) : text.trim();
  const isArabic = system === 'arabic' || first.numeral.system === 'arabic';
  const written = writeNumeral(number, isArabic ? 'arabic' : 'han');
  return written && `第${written}${level === 1 && first.unit === '部分' ? '部分' : '点'}`;
}
