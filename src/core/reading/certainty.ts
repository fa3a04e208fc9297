// How certain the reading of each section is. A finding is said, and mended unasked, only where it is certain enough; margins
// of a sound draft are looked for when somebody asks; where there is a slip the reading has found them.
import { contextOf } from './context.ts';
import type { Draft } from './draft.ts';
import type { Facts } from './facts.ts';
import { type Margin, search, UNCERTAIN, WIDE } from './search.ts';

/**
 * By section, in nats: how much dearer the cheapest explanation of the whole draft is that decides otherwise about its heading,
 * its parent, its number. 0 where a wider search reads it otherwise; at most 12. Kept while the facts stay the same.
 */
export function marginsOf({ facts, sections, series, marks, margins: found }: Draft): readonly Margin[] {
  let known = found ?? KNOWN.get(facts);
  if (!known) {
    const candidates = new Map(marks.candidates.map(({ line }, index) => [line, index]));
    const parents = sections.map(({ parent }) => candidates.get(sections[parent]?.line ?? -1));
    const expected: number[] = [];
    for (const it of series) it.members.forEach((index, at) => (expected[index] = it.expected[at] ?? 0));
    const { members, margins = [] } = search(facts.candidates, contextOf(facts), {
      ...WIDE,
      margins: true,
    });
    const taken = new Map(members.map((member) => [member.candidate, member]));
    known = sections.map(({ line }, index): Margin => {
      const candidate = candidates.get(line) ?? -1;
      const member = taken.get(candidate);
      const margin = margins[candidate];
      const isSame = member?.up?.candidate === parents[index] && member?.expected === expected[index];
      if (!margin || !isSame) return UNCERTAIN;
      return margin;
    });
    KNOWN.set(facts, known);
  }
  return known;
}

const KNOWN = new WeakMap<Facts, readonly Margin[]>();
