// What stands around the ordinals of sections that move: before them as their new neighbours have it, and so behind them.
import type { Draft } from '../reading/draft.ts';
import type { Section } from '../reading/outline.ts';
import type { TextEdit } from '../text/edits.ts';
import { rangeOf } from '../text/positions.ts';
import { subtreeEnd } from '../views/sections.ts';
import { gapEdit, gapOf, hashesIn, leadOf, withHashes } from './around-ordinal.ts';

/** Gathers the edits of one move. */
export class Realignment {
  readonly #draft: Draft;
  /** What comes to stand before an ordinal, by section. */
  readonly #leads = new Map<number, string>();
  readonly #gaps: TextEdit[] = [];

  constructor(draft: Draft) {
    this.#draft = draft;
  }

  edits(): TextEdit[] {
    const { sections } = this.#draft;
    const leads = [...this.#leads].flatMap(([index, text]) => {
      const section = sections[index];
      return section ? [{ range: rangeOf(section.line, 0, section.ordinal.start), text }] : [];
    });
    return [...leads, ...this.#gaps];
  }

  /** A heading that stands in line with its old like does so with its new one. */
  indent(section: Section, old: Section | undefined, fresh: Section | undefined): void {
    const lead = asItsLike((it) => leadOf(this.#draft, it), section, old, fresh);
    if (lead !== undefined) this.#leads.set(section.index, lead);
  }

  /** What takes another form has the blanks of its new like between ordinal and title. */
  setApart(section: Section, old: Section | undefined, fresh: Section | undefined): void {
    const gap = asItsLike((it) => gapOf(this.#draft, it), section, old, fresh);
    const edit = gapEdit(this.#draft, section, gap);
    if (edit) this.#gaps.push(edit);
  }

  /**
   * Markdown headings stay as much deeper than their parent as they are: one without a sibling to stand in line with, and all
   * that stand below one whose depth changes.
   */
  deepen(
    index: number,
    { parent, goal, isInLine }: { parent: number; goal: Section | undefined; isInLine: boolean },
  ): void {
    const own = this.#depthOf(index);
    if (own === 0) return;
    const old = this.#depthOf(this.#draft.sections[index]?.parent ?? -1);
    const fresh = this.#depthOf(parent);
    const wanted = goal ? this.#depthOf(goal.index) : fresh > 0 || parent < 0 ? own - old + fresh : own;
    if (!isInLine && wanted > 0 && wanted !== own) this.#setDepth(index, wanted);
    const now = hashesIn(this.#leads.get(index) ?? this.#leadOf(index)).length;
    if (now === own) return;
    for (let below = index + 1; below < subtreeEnd(this.#draft, index); below++) {
      const depth = this.#depthOf(below);
      if (depth > 0) this.#setDepth(below, depth + now - own);
    }
  }

  #setDepth(index: number, depth: number): void {
    this.#leads.set(index, withHashes(this.#leadOf(index), depth));
  }

  /** As the draft is. */
  #depthOf(index: number): number {
    return hashesIn(this.#leadOf(index)).length;
  }

  #leadOf(index: number): string {
    const section = this.#draft.sections[index];
    return section ? leadOf(this.#draft, section) : '';
  }
}

/**
 * What a section has in common with its old like it has with its new one: what that has, where it is something else. Undefined
 * for a section that stands out by itself, which goes on so.
 */
function asItsLike<Value>(
  of: (section: Section) => Value,
  section: Section,
  old: Section | undefined,
  fresh: Section | undefined,
): Value | undefined {
  if (!old || !fresh) return undefined;
  const [own, now] = [of(section), of(fresh)];
  return own === of(old) && own !== now ? now : undefined;
}
