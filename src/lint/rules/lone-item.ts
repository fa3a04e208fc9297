import { ordinalRange } from '../../core/views/sections.ts';
import { message } from '../messages.ts';
import type { Rule } from '../rule.ts';

export const loneItem: Rule = {
  id: 'lone-item',
  severity: 'hint',
  description: 'A section has one numbered sub-item only.',
  check: ({ draft }) =>
    draft.series.flatMap(({ members, slips }) => {
      const section = draft.sections[members[0] ?? -1];
      if (!section || members.length > 1 || slips.length > 0) return [];
      const { ordinal, level, index } = section;
      // At the end the text may have been cut off; articles and enumerations by words have ways of their own.
      const isLast = index === draft.sections.length - 1;
      if (level < 2 || ordinal.number !== 1 || ordinal.secondary || ordinal.style.opening === '第' || isLast)
        return [];
      return [
        {
          range: ordinalRange(section),
          message: message(
            '“{0}” is the only item here. A single item needs no number; add a second item or remove the number.',
            ordinal.text,
          ),
        },
      ];
    }),
};
