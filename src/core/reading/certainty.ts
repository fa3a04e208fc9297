// How certain the reading of each section is. A finding is said, and mended unasked, only where it is certain enough; margins
// are looked for when somebody asks, for a sound draft needs none.
import { contextOf } from './context.ts';
import type { Draft } from './draft.ts';
import type { Facts } from './facts.ts';
import { type Margin, search } from './search.ts';

/** Wider than for reading: what lies farther behind is no rival, and one that is left out would make a margin of nothing. */
const WIDE = { beam: 32, threshold: 12, margins: true } as const;

/**
 * By section, in nats: how much dearer the cheapest explanation of the whole draft is that decides otherwise about its heading,
 * its parent, its number. 0 where a wider search reads it otherwise; at most 12. Kept while the facts stay the same.
 */
export function marginsOf({ facts, sections, marks }: Draft): readonly Margin[] {
  let known = KNOWN.get(facts);
  if (!known) {
    const candidates = new Map(marks.candidates.map(({ line }, index) => [line, index]));
    const parents = sections.map(({ parent }) => candidates.get(sections[parent]?.line ?? -1));
    const { members, margins = [] } = search(facts.candidates, contextOf(facts.candidates), WIDE);
    const taken = new Map(members.map((member) => [member.candidate, member]));
    known = sections.map(({ line }, index): Margin => {
      const candidate = candidates.get(line) ?? -1;
      const member = taken.get(candidate);
      const margin = margins[candidate];
      if (!member || !margin || member.up?.candidate !== parents[index]) return NONE;
      return margin;
    });
    KNOWN.set(facts, known);
  }
  return known;
}

const NONE: Margin = { heading: 0, parent: 0, slip: 0 };
const KNOWN = new WeakMap<Facts, readonly Margin[]>();
