// Copied sections put in: in the form of their new siblings and with their numbers, and so whatever stands in them.
import { subtreeEnd } from '../views/sections.ts';
import { type Draft, parse } from '../reading/draft.ts';
import type { Section, Series } from '../reading/outline.ts';
import { handOf } from '../ordinals/hand.ts';
import { writeOrdinal } from '../ordinals/writer.ts';
import { elementAt } from '../text/element-at.ts';
import { type Position, rangeOf } from '../text/positions.ts';
import { gapEdit, gapInStyle, gapOf, leadBelow, leadOf, marginOf } from './around-ordinal.ts';
import { type Change, refuse } from './change.ts';
import { ancestorsOf, asIs, keyOf, type Pattern, sectionsAt, Usage } from './fitting-form.ts';
import { type Fresh, ordinalsOfNew, planWith } from './new-sections.ts';
import { type Coming, goingOn, pointOf, runningOn, type Spot } from './insertion-point.ts';
import { ordinalTexts, pathOf, type Wanted } from './ordinal-changes.ts';
import { beginOf, textEndBefore, textFrom } from './section-lines.ts';
import { patched } from './line-edits.ts';
import { carryOut, ordinalEdits } from './plan.ts';
import { writeWhole } from './writing.ts';

/** Puts copied sections after the one at `position`, in the form of their new siblings and with their numbers. */
export function pasteSection(draft: Draft, position: Position, text: string): Change {
  const pasted = parseCopied(draft, text);
  const spot = spotAt(draft, position);
  if (!pasted || !spot) return refuse('no-section');
  const { tops } = pasted;
  const made = ordinalsOfNew(draft, spot, tops.length);
  if (!made) return refuse('no-form');
  const { joined, texts } = made;
  const above = ancestorsOf(draft, spot.parent);
  const into: Into = { usage: new Usage(draft), above, lists: new ListsInto(draft, spot) };
  const beside = elementAt(draft.sections, spot.anchor);
  const fresh: Fresh[] = [];
  for (const [i, { index }] of tops.entries()) {
    const ordinal = texts[i] ?? '';
    const prefix =
      joined.pattern.style.system === 'decimal' && above[0]?.like ? pathOf(above[0].like.ordinal) : undefined;
    const path = prefix === undefined ? String(joined.first + i) : `${prefix}.${joined.first + i}`;
    const named = restyled(
      pasted.draft,
      index,
      { text: ordinal, path, pattern: { ...joined.pattern, like: beside } },
      into,
    );
    if (!named) return refuse('no-form');
    const next = tops[i + 1];
    const end = next ? beginOf(pasted.draft, next) : pasted.draft.lines.length;
    fresh.push(freshFrom(draft, pasted.draft, { top: index, end, named, beside }));
  }
  const numbers = new Map([...joined.numbers, ...into.lists.numbers()]);
  const plan = planWith(draft, spot, fresh, { ...joined, numbers });
  return plan ? carryOut(draft, plan) : refuse('no-form');
}

/**
 * Copied sections with what they were copied from: 三、 by itself is no heading, after 一、 and 二、 it is. Undefined where
 * the text begins with no section.
 */
function parseCopied(
  { options }: Draft,
  text: string,
): { readonly draft: Draft; readonly tops: readonly Section[] } | undefined {
  const alone = parse(text, options);
  const [candidate] = alone.marks.candidates;
  const [ordinal] = candidate?.readings ?? [];
  if (!candidate || !ordinal || beginOf(alone, { line: candidate.line, ordinal }) !== textFrom(alone, 0))
    return undefined;
  const hand = handOf([ordinal]);
  const before: string[] = [];
  for (let number = Math.max(1, ordinal.number - MOST); number < ordinal.number; number++)
    before.push(`${writeOrdinal(ordinal.style, number, hand, ordinal.prefix) ?? ''} 标题\n`);
  const draft = before.length === 0 ? alone : parse(before.join('') + text, options);
  const first = draft.sections.find(({ line }) => line === before.length + candidate.line);
  if (!first) return undefined;
  const tops = draft.sections.filter(({ line, level }) => line >= first.line && level <= first.level);
  return tops.every(({ level }) => level === first.level) ? { draft, tops } : undefined;
}

/** As many before it show what it is, however great its number. */
const MOST = 200;

/** After the section at a position; before the first one where none is. */
function spotAt({ sections }: Draft, { line }: Position): Spot | undefined {
  const at =
    sections.findLast((it) => it.line <= line && line <= it.endLine + 1) ??
    sections.findLast((it) => it.line <= line);
  if (at) return { parent: at.parent, anchor: at.index, side: 'after' };
  const [first] = sections;
  return first && { parent: -1, anchor: first.index, side: 'before' };
}

interface Named {
  readonly text: string;
  /** What 1.2 below it has before its last number. */
  readonly path: string;
  readonly pattern: Pattern;
}

/** The draft that something is pasted into. */
interface Into {
  readonly usage: Usage;
  /** The forms of what it comes to stand in. */
  readonly above: readonly Pattern[];
  readonly lists: ListsInto;
}

/** The lists of a draft that run on through what is pasted at a spot. */
class ListsInto {
  readonly #draft: Draft;
  readonly #level: number;
  readonly #line: number;
  readonly #coming: Omit<Coming, 'count'>;
  /** By level and form. */
  readonly #lists = new Map<
    string,
    { readonly list: Series; readonly first: number; count: number } | undefined
  >();

  constructor(draft: Draft, spot: Spot) {
    const point = pointOf(draft, spot);
    this.#draft = draft;
    this.#level = (draft.sections[spot.parent]?.level ?? 0) + 1;
    this.#line = draft.sections[spot.anchor ?? spot.parent]?.line ?? 0;
    this.#coming = { removed: NONE, isBefore: (index) => (draft.sections[index]?.line ?? 0) < point };
  }

  /** The number of the next section that comes, so many levels below those at the spot; undefined where no list runs on there. */
  take(depth: number, pattern: Pattern): number | undefined {
    const level = this.#level + depth;
    const key = `${level} ${pattern.key}`;
    if (!this.#lists.has(key)) {
      const list = runningOn(this.#draft, { line: this.#line, level }, pattern, NONE);
      const { first } = (list && goingOn(this.#draft, list, { ...this.#coming, count: 1 })) ?? { first: 0 };
      this.#lists.set(key, list && { list, first, count: 0 });
    }
    const found = this.#lists.get(key);
    return found && found.first + found.count++;
  }

  /** New numbers of the draft's own sections in those lists. */
  numbers(): [section: number, number: number][] {
    return [...this.#lists.values()].flatMap((it) =>
      it ? [...goingOn(this.#draft, it.list, { ...this.#coming, count: it.count }).numbers] : [],
    );
  }
}

const NONE: ReadonlySet<number> = new Set();

/** What a pasted section and all in it are to be called, by index. */
function restyled(
  pasted: Draft,
  top: number,
  named: Named,
  { usage, above, lists }: Into,
): Map<number, Named> | undefined {
  const { sections } = pasted;
  const names = new Map<number, Named>();
  const renumber = new Map<number, Wanted>();
  const visit = (index: number, own: Named, forms: readonly Pattern[]): boolean => {
    names.set(index, own);
    const section = sections[index];
    if (!section) return true;
    const isSame = keyOf(section.ordinal) === own.pattern.key;
    return sectionsAt(pasted, section.children).every((inner) => {
      const { ordinal } = inner;
      const isDecimal = ordinal.style.system === 'decimal';
      const stays = (isSame && !isDecimal) || ordinal.secondary;
      const pattern = stays ? asIs(inner) : usage.below(own.pattern, forms.slice(1));
      if (!pattern) return false;
      // 第三条之一 and 1.1 begin anew behind each, and first, second are counted by themselves.
      const mayRunOn =
        ordinal.after === undefined && !ordinal.secondary && pattern.style.system !== 'decimal';
      const number =
        (mayRunOn ? lists.take(inner.level - (sections[top]?.level ?? 0), pattern) : undefined) ??
        ordinal.number;
      if (stays && number !== ordinal.number) renumber.set(inner.index, { number });
      const text = stays ? ordinal.text : writeWhole(pasted, pattern.style, number, inner, own.path);
      if (text === undefined) return false;
      const path = pattern.style.system === 'decimal' ? `${own.path}.${number}` : String(number);
      return visit(inner.index, { text, path, pattern }, [pattern, ...forms]);
    });
  };
  if (!visit(top, named, [named.pattern, ...above])) return undefined;
  const texts = ordinalTexts(pasted, renumber);
  for (const [index, text] of texts ?? []) {
    const name = names.get(index);
    if (name && name.text === sections[index]?.ordinal.text) names.set(index, { ...name, text });
  }
  return texts && names;
}

interface Copied {
  readonly top: number;
  /** The line behind it. */
  readonly end: number;
  readonly named: ReadonlyMap<number, Named>;
  /** Beside whom it comes to stand. */
  readonly beside: Section | undefined;
}

function freshFrom(draft: Draft, pasted: Draft, { top, end, named, beside }: Copied): Fresh {
  const { sections } = pasted;
  const head = sections[top];
  // In another form it has brackets of its own, or none.
  const isKept = head && named.get(top)?.pattern.key === keyOf(head.ordinal);
  const from = head ? (isKept ? beginOf(pasted, head) : head.line) : 0;
  const lines = pasted.lines.slice(from, textEndBefore(pasted, end));
  const own = sections.slice(top, subtreeEnd(pasted, top));
  const margin = head ? marginOf(leadOf(pasted, head)) : '';
  const goal = beside ? marginOf(leadOf(draft, beside)) : margin;
  for (const section of own) {
    const { index, line, ordinal } = section;
    const name = named.get(index);
    if (!name) continue;
    const lead = leadOf(pasted, section);
    const leadEdit = { range: rangeOf(line, 0, ordinal.start), text: leadBelow(lead, margin, goal) };
    const gap = gapEdit(pasted, section, gapBehind(draft, pasted, section, name.pattern));
    lines[line - from] = patched(lines[line - from] ?? '', [
      leadEdit,
      ...ordinalEdits(pasted, new Map([[index, name.text]])),
      ...(gap ? [gap] : []),
    ]);
  }
  return {
    lines,
    sections: own.map(({ index, line, parent }) => ({
      offset: line - from,
      text: named.get(index)?.text ?? '',
      ...(parent >= top && { parent: parent - top }),
    })),
  };
}

/** As in the draft's own sections of that form, or as its style has it. */
function gapBehind(
  draft: Draft,
  pasted: Draft,
  section: Section,
  { style, like }: Pattern,
): string | undefined {
  const own = section.ordinal.style;
  const isOfDraft = like !== undefined && draft.sections[like.index] === like;
  return (isOfDraft ? gapOf(draft, like) : undefined) ?? gapInStyle(gapOf(pasted, section), own, style);
}
