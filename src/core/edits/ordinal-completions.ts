// What ordinal may come next: completions at a line's start.
import { partOf } from '../views/sections.ts';
import type { Draft } from '../reading/draft.ts';
import { gbt9704 } from '../ordinals/ladders.ts';
import { mayBeginOrdinal } from '../ordinals/reader.ts';
import { skipBlanks } from '../text/characters.ts';
import { type Range, rangeOf } from '../text/positions.ts';
import { writeWhole } from './writing.ts';
import { blanksBeside, ordinalsOfNew } from './new-sections.ts';
import type { Spot } from './insertion-point.ts';

/** An ordinal that may be typed at a line's start. */
export interface OrdinalOffer {
  readonly kind: 'next' | 'child' | 'parent';
  /** The ordinal with the blank that this draft has after it, if it has one. */
  readonly text: string;
  /** What of the line it replaces: an ordinal begun, or nothing. */
  readonly range: Range;
}

/** The completions at a line's start, the likeliest first; none where something else stands there. */
export function ordinalsAt(draft: Draft, line: number): readonly OrdinalOffer[] {
  const range = begun(draft, line);
  if (!range) return [];
  const before = draft.sections.findLast((it) => it.line < line);
  const first = draft.sections.find((it) => it.line !== line);
  if (!before || partOf(draft, before.line) !== partOf(draft, line)) {
    const style = first ? first.ordinal.style : gbt9704[0];
    const text = style && writeWhole(draft, style, 1, first, first?.ordinal.prefix);
    return text === undefined ? [] : [{ kind: 'next', text, range }];
  }
  const { sections } = draft;
  const offers: OrdinalOffer[] = [];
  const add = (kind: OrdinalOffer['kind'], spot: Spot): void => {
    const text = ordinalsOfNew(draft, spot, 1)?.texts[0];
    if (text !== undefined) offers.push({ kind, text: text + blanksBeside(draft, spot).after, range });
  };
  const isHeadingAlone = sections.every((it) => it.line !== line) && before.line === lastText(draft, line);
  const siblings = draft.series[before.series]?.members ?? [];
  const isParentForm = isHeadingAlone && siblings.some((it) => (sections[it]?.children.length ?? 0) > 0);
  const child = (): void => {
    if (before.children.every((it) => it === sections.find((own) => own.line === line)?.index))
      add('child', { parent: before.index, anchor: undefined, side: 'after' });
  };
  if (isParentForm) child();
  add('next', { parent: before.parent, anchor: before.index, side: 'after' });
  if (!isParentForm) child();
  for (let it = sections[before.parent]; it; it = sections[it.parent])
    add('parent', { parent: it.parent, anchor: it.index, side: 'after' });
  return offers;
}

/** Undefined where more than an ordinal's beginning stands on the line. */
function begun({ lines }: Draft, line: number): Range | undefined {
  const text = lines[line];
  if (text === undefined) return undefined;
  const start = skipBlanks(text, 0);
  const rest = text.slice(start).trimEnd();
  if (rest.length > LONGEST_ORDINAL) return undefined;
  const isOrdinal = Array.from(rest).every(
    (sign) => mayBeginOrdinal(sign, 0) || /[、.．，）)章节節条條部分]/.test(sign),
  );
  return isOrdinal ? rangeOf(line, start, text.length) : undefined;
}

const LONGEST_ORDINAL = 6;

function lastText({ lines }: Draft, line: number): number {
  let at = line - 1;
  while (at > 0 && (lines[at] ?? '').trim() === '') at--;
  return at;
}
