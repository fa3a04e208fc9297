// The references that may stand at a place: for each section the shortest name that means it there.
import type { Draft } from '../reading/draft.ts';
import type { Section } from '../reading/outline.ts';
import { writeNumeral } from '../ordinals/numerals.ts';
import { readRow } from './reference-parser.ts';
import { resolve } from './reference-resolver.ts';
import { leadOf } from './references.ts';
import { sectionAt } from './sections.ts';

export interface ReferenceOffer {
  /** 第三部分, （二）, 第三部分（二）. */
  readonly name: string;
  /** Index in `Draft.sections`. */
  readonly section: number;
}

/**
 * What may be named from `line`, where `before` is the line's text up to the name and `begun` what is written of it, in the
 * order of the text. None where no word before it points (见, 前述, 按照).
 */
export function referenceOffers(draft: Draft, line: number, before: string, begun = ''): ReferenceOffer[] {
  const lead = leadOf(before, before.length);
  if (!lead) return [];
  const means = (name: string, section: number): boolean => {
    const [item, another] = readRow(name, 0);
    if (!item || another || item.end !== name.length) return false;
    return resolve(draft, item.parts, { line, fromTop: lead.fromTop }).path?.at(-1) === section;
  };
  const own = sectionAt(draft, line)?.index;
  return draft.sections.flatMap((section) => {
    // Nobody refers to where one is.
    if (section.index === own) return [];
    const name = namesOf(draft, section).find((each) => each.startsWith(begun) && means(each, section.index));
    return name === undefined ? [] : [{ name, section: section.index }];
  });
}

/** From the shortest on: by itself, then with what contains it. */
function namesOf(draft: Draft, section: Section): string[] {
  let names: string[] = [];
  let tails = ownNames(section);
  for (let at: Section | undefined = section; at && tails.length > 0;) {
    names = names.concat(tails);
    const parent: Section | undefined = draft.sections[at.parent];
    const [above] = parent ? ownNames(parent) : [];
    tails = above === undefined ? [] : tails.map((tail) => above + tail);
    at = parent;
  }
  return names;
}

/** What a section is called by its own number. */
function ownNames({ level, ordinal }: Section): string[] {
  const { opening, closing, system } = ordinal.style;
  const written = ordinal.text.slice(0, ordinal.numeral.end - ordinal.start) + closing;
  if (opening.startsWith('第') || opening === '（' || opening === '(') return [written.trim()];
  const numeral = writeNumeral(ordinal.number, 'han');
  if (numeral === undefined || system === 'decimal') return [];
  return level === 1 ? [`第${numeral}部分`] : [`第${numeral}点`, `第${numeral}项`];
}
