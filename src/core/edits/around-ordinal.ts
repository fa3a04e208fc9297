// What stands before an ordinal on its line, and the blanks behind it: they go with the place, as the ordinal does.
import type { Draft } from '../reading/draft.ts';
import type { Section } from '../reading/outline.ts';
import type { Ordinal, OrdinalStyle } from '../ordinals/ordinals.ts';
import { sameStyle } from '../ordinals/styles.ts';
import { skipBlanks } from '../text/characters.ts';
import type { TextEdit } from '../text/edits.ts';
import { rangeOf } from '../text/positions.ts';

// ---- Before it ----

/** Blanks, the # of a heading, emphasis: all before the ordinal. */
export function leadOf({ lines }: Draft, { line, ordinal }: Section): string {
  return (lines[line] ?? '').slice(0, ordinal.start);
}

/** The # in a lead. */
export function hashesIn(lead: string): string {
  return /#+/.exec(lead)?.[0] ?? '';
}

/** The lead with as many #, one at least. */
export function withHashes(lead: string, depth: number): string {
  return lead.replace(/#+/, '#'.repeat(Math.min(Math.max(depth, 1), DEEPEST)));
}

/** Markdown knows no deeper heading. */
const DEEPEST = 6;

/** The blanks and # with which a lead begins: what lines may share, whatever is emphasised in them. */
export function marginOf(lead: string): string {
  return /^\s*(?:#+\s+)?/.exec(lead)?.[0] ?? '';
}

/**
 * The lead of a section below one that had the margin `from` and now has `to`: as many # deeper, or indented as much farther.
 * As it is where it shows no such thing.
 */
export function leadBelow(lead: string, from: string, to: string): string {
  const depth = hashesIn(lead).length;
  const [old, fresh] = [hashesIn(from).length, hashesIn(to).length];
  if (old > 0) {
    if (depth === 0) return lead;
    return fresh > 0 ? withHashes(lead, depth + fresh - old) : lead.replace(/#+\s*/, '');
  }
  return fresh === 0 && lead.startsWith(from) ? to + lead.slice(from.length) : lead;
}

// ---- Behind it ----

/** The blanks between the ordinal and the title; undefined where no title stands. */
export function gapOf({ lines }: Draft, { line, ordinal }: Section): string | undefined {
  const text = lines[line] ?? '';
  const from = endOfOrdinal(ordinal);
  const to = skipBlanks(text, from);
  return to < text.length ? text.slice(from, to) : undefined;
}

/** `gap` in front of a section's title; undefined where it is that already, or there is no title. */
export function gapEdit(draft: Draft, section: Section, gap: string | undefined): TextEdit | undefined {
  const own = gapOf(draft, section);
  if (gap === undefined || own === undefined || own === gap) return undefined;
  const { line, ordinal } = section;
  const from = endOfOrdinal(ordinal);
  return { range: rangeOf(line, from, from + own.length), text: gap };
}

function endOfOrdinal({ end, doubled }: Ordinal): number {
  return doubled?.end ?? end;
}

/**
 * What a gap becomes where an ordinal of one style is written in another and nothing in the draft shows how: 1. 甲, 一、甲,
 * 1.1 甲, 第一条　甲. A gap that its style does not explain is the layout of the text, and stays.
 */
export function gapInStyle(
  gap: string | undefined,
  from: OrdinalStyle,
  to: OrdinalStyle,
): string | undefined {
  if (gap === undefined || sameStyle(from, to) || (isUnit(from) && isUnit(to))) return gap;
  if (gap !== '' && gap !== (isUnit(from) ? '\u3000' : isHalfWidth(from) ? ' ' : '')) return gap;
  if (isUnit(to)) return '\u3000';
  if (to.system === 'decimal') return ' ';
  return gap === ' ' && to.opening === '' && isHalfWidth(to) ? ' ' : '';
}

function isUnit({ opening }: OrdinalStyle): boolean {
  return opening.startsWith('第');
}

/** Whether it is set off as in Latin text: 1. ① 1.1, but not 一、 and （1）. */
function isHalfWidth({ closing, delimiter }: OrdinalStyle): boolean {
  return /^$|[!-~\s]$/.test(closing + delimiter);
}
