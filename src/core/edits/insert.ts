// New sections as a writer makes them: by a command, and by Enter.
import type { Draft } from '../reading/draft.ts';
import type { Section } from '../reading/outline.ts';
import { elementAt } from '../text/element-at.ts';
import { type Position, rangeOf } from '../text/positions.ts';
import { headingOf } from '../views/heading-title.ts';
import { type Inserted, type Insertion, refuse } from './change.ts';
import { startOf, unmoved } from './line-edits.ts';
import { type Fresh, isBlankFrom, ordinalsOfNew, planWith, surroundings } from './new-sections.ts';
import type { Spot } from './insertion-point.ts';
import { renumbered } from './renumber-series.ts';
import { ordinalTexts, type Wanted } from './ordinal-changes.ts';
import { beginOf, endOf, textFrom } from './section-lines.ts';
import { carryOut, type Done, type Plan, treeOf } from './plan.ts';

/** A new, empty section: a line with an ordinal, behind which the cursor stands. */
export function insertSection(
  draft: Draft,
  { section: index, where }: { readonly section: number; readonly where: 'before' | 'after' | 'child' },
): Insertion {
  const section = draft.sections[index];
  if (!section) return refuse('no-section');
  const spot: Spot =
    where === 'child'
      ? { parent: index, anchor: section.children.at(-1), side: 'after' }
      : { parent: section.parent, anchor: index, side: where };
  const made = freshLine(draft, spot, true);
  if (!made) return refuse('no-form');
  const done = carryOut(draft, made.plan);
  if (!('refused' in done)) return withCursor(done, made);
  // Alone and without its title 1.2.1.1 is no heading yet: what counts is what it will be.
  const titled = freshLine(draft, spot, true, TITLE);
  const read = titled && carryOut(draft, titled.plan);
  if (!read || 'refused' in read) return done;
  const edits = read.edits.map(({ range, text }) => ({
    range,
    text: text.replace(made.text + TITLE, made.text),
  }));
  return withCursor({ ...read, edits }, made);
}

const TITLE = '标题';

/**
 * What Enter does at the end of an item: begins the next one with its number, and renumbers those after it in the series
 * unless `renumber` is false. Undefined where Enter is none of our business: within a line, behind what may be a heading
 * alone, above a body on lines of its own, in a text that is cut into lines.
 */
export function nextItem(
  draft: Draft,
  position: Position,
  { renumber = true }: { readonly renumber?: boolean } = {},
): Inserted | undefined {
  const section = itemAt(draft, position);
  if (!section || isEmpty(draft, section) || draft.marks.wrap > 0 || !isInList(draft, section))
    return undefined;
  const made = freshLine(draft, { parent: section.parent, anchor: section.index, side: 'after' }, renumber);
  if (!made) return undefined;
  const done = carryOut(draft, made.plan);
  return 'refused' in done ? undefined : withCursor(done, made);
}

/**
 * What Enter does on an item without text: takes its ordinal away, and the number from those after it unless `renumber` is
 * false.
 */
export function endList(
  draft: Draft,
  position: Position,
  { renumber = true }: { readonly renumber?: boolean } = {},
): Inserted | undefined {
  const section = itemAt(draft, position);
  const series = elementAt(draft.series, section?.series);
  if (!section || !series || !isEmpty(draft, section)) return undefined;
  const { index, line, ordinal } = section;
  const removed = new Set([index]);
  const { numbers } = renumbered(draft, series, { removed });
  const wanted = new Map<number, Wanted>();
  if (renumber) for (const [it, number] of numbers) wanted.set(it, { number });
  const order = draft.sections.flatMap((it) => (it.index === index ? [] : [it.index]));
  const parentOf = (it: number): number => draft.sections[it]?.parent ?? -1;
  const ordinals = ordinalTexts(draft, wanted);
  if (!ordinals) return undefined;
  const end = (draft.lines[line] ?? '').length;
  const inline = [{ range: rangeOf(line, ordinal.start, end), text: '' }];
  const plan: Plan = { runs: unmoved(draft), tree: treeOf(order, parentOf), ordinals, inline, lenient: true };
  const done = carryOut(draft, plan);
  return 'refused' in done ? undefined : { ...done, cursor: { line, character: ordinal.start } };
}

/** The item at whose end a position stands: one line, with nothing below it. */
function itemAt(draft: Draft, { line, character }: Position): Section | undefined {
  const section = draft.sections.find((it) => it.line === line);
  if (!section || character < section.ordinal.end || !isOneLine(draft, section.index)) return undefined;
  return isBlankFrom(draft.lines[line] ?? '', character) ? section : undefined;
}

function isOneLine(draft: Draft, index: number): boolean {
  const section = draft.sections[index];
  return section?.children.length === 0 && endOf(draft, index) === section.line + 1;
}

/** Whether the series of an item is a list of lines, and no row of headings that have their text below them. */
function isInList(draft: Draft, section: Section): boolean {
  const { members } = draft.series[section.series] ?? { members: [] };
  if (mayStandAlone(draft, section)) {
    return members.some((index, i) => {
      const next = elementAt(draft.sections, members[i + 1]);
      return (
        next !== undefined &&
        isOneLine(draft, index) &&
        isOneLine(draft, next.index) &&
        isRightBefore(draft, index, beginOf(draft, next))
      );
    });
  }
  return (
    members.every((it) => it === section.index) ||
    members.some((it) => it !== section.index && isOneLine(draft, it))
  );
}

/** Whether nothing but blank lines stands between. */
function isRightBefore(draft: Draft, index: number, line: number): boolean {
  return textFrom(draft, (draft.sections[index]?.line ?? 0) + 1) === line;
}

/** Whether a line may be a heading with its text below: none stands behind the title, and it does not end as a clause does. */
function mayStandAlone(draft: Draft, section: Section): boolean {
  const line = draft.lines[section.line] ?? '';
  return headingOf(draft, section).form === 'standalone' && !/[；;]\s*$/.test(line);
}

function isEmpty({ lines }: Draft, { line, ordinal }: Section): boolean {
  return isBlankFrom(lines[line] ?? '', ordinal.end);
}

interface FreshLine {
  readonly plan: Plan;
  readonly lead: string;
  /** The ordinal, and the blanks behind it. */
  readonly text: string;
}

function freshLine(draft: Draft, spot: Spot, renumber: boolean, title = ''): FreshLine | undefined {
  const made = ordinalsOfNew(draft, spot, 1);
  const [text] = made?.texts ?? [];
  if (!made || text === undefined) return undefined;
  const { lead, gap } = surroundings(draft, spot, made.joined.pattern);
  const fresh: Fresh = { lines: [lead + text + gap + title], sections: [{ offset: 0, text }] };
  const plan = planWith(draft, spot, [fresh], made.joined, renumber);
  return plan && { plan, lead, text: text + gap };
}

function withCursor({ edits, map }: Done, { plan: { runs, tree }, lead, text }: FreshLine): Inserted {
  const [place] = tree.fresh?.values() ?? [];
  const line = place ? startOf(runs, place.run) + place.offset : 0;
  const start = lead.length;
  return {
    edits,
    map,
    cursor: { line, character: start + text.length },
    automatic: { line, start, text },
  };
}
