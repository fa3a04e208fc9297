import { ordinalRange } from '../../core/views/sections.ts';
import { message } from '../messages.ts';
import type { Report, Rule } from '../rule.ts';

export const loneItem: Rule = {
  id: 'lone-item',
  severity: 'hint',
  description: 'A section has one numbered sub-item only.',
  check: ({ draft }) => {
    const reports: Report[] = [];
    for (const { members, slips } of draft.series) {
      if (members.length > 1 || slips.length > 0) continue;
      const section = draft.sections[members[0] ?? -1];
      if (!section) continue;
      const { ordinal, level, index } = section;
      // At the end the text may have been cut off; articles and enumerations by words have ways of their own.
      const isLast = index === draft.sections.length - 1;
      if (level < 2 || ordinal.number !== 1 || ordinal.secondary || ordinal.style.opening === '第' || isLast)
        continue;
      reports.push({
        range: ordinalRange(section),
        message: message(
          '“{0}” is the only item here. A single item needs no number; add a second item or remove the number.',
          ordinal.text,
        ),
      });
    }
    return reports;
  },
};
