import { ordinalRange } from '../../core/views/sections.ts';
import { message } from '../messages.ts';
import type { Rule } from '../rule.ts';

/** Four levels are what GB/T 9704-2012 7.3.3 has for the body of a document. */
const DEEPEST = 4;

export const tooDeep: Rule = {
  id: 'too-deep',
  severity: 'hint',
  description: 'Sections are nested more than four levels deep.',
  // Once for a draft: the ladder is what goes too deep, not each list on its last rung.
  check: ({ draft }) =>
    draft.sections
      .filter(({ level }) => level > DEEPEST)
      .slice(0, 1)
      .map((section) => ({
        range: ordinalRange(section),
        message: message(
          '“{0}” is on level {1}. Listeners lose track below level {2}; merge levels or use running text.',
          section.ordinal.text,
          section.level,
          DEEPEST,
        ),
      })),
};
