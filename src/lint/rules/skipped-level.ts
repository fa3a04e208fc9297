import type { Section } from '../../core/reading/outline.ts';
import { firstOf, gbt9704 } from '../../core/ordinals/ladders.ts';
import { firstsOfSeries, ordinalRange, parentOf } from '../../core/views/sections.ts';
import { rungIn } from '../levels.ts';
import { message } from '../messages.ts';
import type { Report, Rule } from '../rule.ts';

/** With two levels, 一、 and 1. are as good as 一、 and （一）; with three, none is left out. */
const LEVELS_THAT_COUNT = 3;

export const skippedLevel: Rule = {
  id: 'skipped-level',
  severity: 'off',
  severityUnderStandard: 'hint',
  description: 'A level is skipped where three or more are in use.',
  check: (context) => {
    const { draft } = context;
    const rung = (section: Section): number => rungIn(context, section);
    const firsts = firstsOfSeries(draft);
    const inUse = new Set<number>();
    for (const first of firsts) inUse.add(rung(first));
    inUse.delete(-1);
    if (inUse.size < LEVELS_THAT_COUNT) return [];
    const reports: Report[] = [];
    for (const section of firsts) {
      const parent = parentOf(draft, section);
      const above = parent ? rung(parent) : -1;
      const skipped = NAMES[above + 1];
      if (!parent || above < 0 || rung(section) <= above + 1 || skipped === undefined) continue;
      reports.push({
        range: ordinalRange(section),
        message: message(
          '“{0}” is directly below “{1}” and skips the level “{2}”. Where three or more levels are in use, none should be skipped.',
          section.ordinal.text,
          parent.ordinal.text,
          skipped,
        ),
        related: [
          {
            range: ordinalRange(parent),
            message: message('“{0}” is above it.', parent.ordinal.text),
          },
        ],
      });
    }
    return reports;
  },
};

/** How the rungs of the ladder are called, by their first number. */
const NAMES = gbt9704.map(firstOf);
