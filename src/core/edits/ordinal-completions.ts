// What ordinal may come next: completions at a line's start.
import { partOf } from '../views/sections.ts';
import { type Draft, update } from '../reading/draft.ts';
import { gbt9704 } from '../ordinals/ladders.ts';
import { mayBeginOrdinal } from '../ordinals/reader.ts';
import { skipBlanks } from '../text/characters.ts';
import type { TextEdit } from '../text/edits.ts';
import { type Position, type Range, rangeOf } from '../text/positions.ts';
import { writeWhole } from './writing.ts';
import { type Fresh, gapAbove, ordinalsOfNew, planWith, surroundings } from './new-sections.ts';
import type { Spot } from './insertion-point.ts';
import { carryOut } from './plan.ts';

/** An ordinal that may be typed at a line's start. */
export interface OrdinalOffer {
  readonly kind: 'next' | 'child' | 'parent';
  /** The ordinal with the blank that this draft has after it, if it has one. */
  readonly text: string;
  /** What comes before it: the blank lines of its like, as far as they are not there yet, and their indent. */
  readonly lead: string;
  /** What of the line it replaces: an indent, and an ordinal begun. */
  readonly range: Range;
  /** Where it stands among the sections, in the draft without that line; undefined in a text without any. */
  readonly spot: Spot | undefined;
}

/** The completions at a line's start, the likeliest first; none where something else stands there. */
export function ordinalsAt(draft: Draft, line: number): readonly OrdinalOffer[] {
  const range = begun(draft, line);
  if (!range) return [];
  const rest = withoutLine(draft, line);
  const { sections } = rest;
  const before = sections.findLast((it) => it.line < line);
  if (!before || partOf(draft, before.line) !== partOf(draft, line)) {
    const [first] = sections;
    const style = first ? first.ordinal.style : gbt9704[0];
    const text = style && writeWhole(rest, style, 1, first, first?.ordinal.prefix);
    const written = draft.lines[line] ?? '';
    const lead = written.slice(0, skipBlanks(written, 0));
    const spot =
      before || !first ? undefined : ({ parent: -1, anchor: first.index, side: 'before' } as const);
    return text === undefined ? [] : [{ kind: 'next', text, lead, range, spot }];
  }
  const offers: OrdinalOffer[] = [];
  const above = lastText(rest, line);
  const add = (kind: OrdinalOffer['kind'], spot: Spot): void => {
    const made = ordinalsOfNew(rest, spot, 1);
    const text = made?.texts[0];
    if (!made || text === undefined) return;
    const { lead, gap } = surroundings(rest, spot, made.joined.pattern);
    const missing = Math.max(0, gapAbove(rest, spot).length - (line - above - 1));
    offers.push({ kind, text: text + gap, lead: draft.eol.repeat(missing) + lead, range, spot });
  };
  const [first] = before.children;
  const siblings = rest.series[before.series]?.members ?? [];
  const isParent =
    first !== undefined ||
    (before.line === above && siblings.some((it) => (sections[it]?.children.length ?? 0) > 0));
  const child = (): void =>
    add('child', { parent: before.index, anchor: first, side: first === undefined ? 'after' : 'before' });
  if (isParent) child();
  add('next', { parent: before.parent, anchor: before.index, side: 'after' });
  if (!isParent) child();
  for (let it = sections[before.parent]; it; it = sections[it.parent])
    add('parent', { parent: it.parent, anchor: it.index, side: 'after' });
  return offers;
}

/** What an offer that is taken changes elsewhere: those that follow in its series go on from it, and references with them. */
export function renumberingBehind(draft: Draft, { range, spot }: OrdinalOffer): readonly TextEdit[] {
  const { line } = range.start;
  const rest = withoutLine(draft, line);
  const made = spot && ordinalsOfNew(rest, spot, 1);
  const text = made?.texts[0];
  if (!made || text === undefined) return [];
  const fresh: Fresh = { lines: [text], sections: [{ offset: 0, text }] };
  const plan = planWith(rest, spot, [fresh], made.joined);
  const done = plan && carryOut(rest, plan);
  if (!done || 'refused' in done) return [];
  const back = (at: Position): Position => (at.line < line ? at : { ...at, line: at.line + 1 });
  // The new line itself is the writer's to put in: the only edit that makes one.
  return done.edits
    .filter((it) => !it.text.includes(rest.eol))
    .map((it) => ({ ...it, range: { start: back(it.range.start), end: back(it.range.end) } }));
}

/** The draft before somebody began that line. */
function withoutLine(draft: Draft, line: number): Draft {
  const { lines } = draft;
  const isLast = line === lines.length - 1;
  const start = isLast && line > 0 ? endOfLine(lines, line - 1) : { line, character: 0 };
  const end = isLast ? endOfLine(lines, line) : { line: line + 1, character: 0 };
  return update(draft, [{ range: { start, end }, text: '' }]);
}

function endOfLine(lines: readonly string[], line: number): Position {
  return { line, character: lines[line]?.length ?? 0 };
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
  return isOrdinal ? rangeOf(line, 0, text.length) : undefined;
}

const LONGEST_ORDINAL = 6;

function lastText({ lines }: Draft, line: number): number {
  let at = line - 1;
  while (at > 0 && (lines[at] ?? '').trim() === '') at--;
  return at;
}
