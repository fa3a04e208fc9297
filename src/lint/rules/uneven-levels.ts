import type { Section } from '../../core/reading/outline.ts';
import { ranked } from '../../core/views/majority-form.ts';
import { firstsOfSeries, ordinalRange, parentOf, partOf } from '../../core/views/sections.ts';
import { keyOf } from '../levels.ts';
import { message } from '../messages.ts';
import type { Report, Rule, RuleContext } from '../rule.ts';

/** GB/T 15835-2011 4.3: what is alike is numbered alike. */
export const unevenLevels: Rule = {
  id: 'uneven-levels',
  severity: 'information',
  description: 'The same level is numbered in different forms in different sections.',
  check: (context) => {
    const { draft } = context;
    // By part, level and the form of the parent.
    const groups: Map<string, Section[]>[][] = [];
    for (const first of firstsOfSeries(draft)) {
      const parent = parentOf(draft, first);
      if (!parent || first.ordinal.secondary || first.ordinal.style.system === 'decimal') continue;
      const ofPart = (groups[partOf(draft, first.line)] ??= []);
      const ofLevel = (ofPart[first.level] ??= new Map());
      const group = ofLevel.get(keyOf(context, parent));
      if (group) group.push(first);
      else ofLevel.set(keyOf(context, parent), [first]);
    }
    const [first, ...others] = groups
      .flatMap((ofPart) => ofPart.flatMap((ofLevel) => [...ofLevel.values()]))
      .flatMap((group) => departuresIn(context, group))
      .sort((a, b) => a.section.line - b.section.line);
    // However often a draft does so, it is one habit: said once, with every other place.
    return first ? [reportOf(first, others)] : [];
  },
};

interface Departure {
  readonly section: Section;
  readonly usual: Section;
}

/** Those of a group that have another form than most of it. */
function departuresIn(context: RuleContext, group: readonly Section[]): Departure[] {
  const usual = usualOf(context, group);
  if (!usual) return [];
  return group
    .filter((section) => keyOf(context, section) !== keyOf(context, usual))
    .map((section) => ({ section, usual }));
}

function reportOf({ section, usual }: Departure, others: readonly Departure[]): Report {
  return {
    range: ordinalRange(section),
    message: message(
      'Items of this level begin with “{0}” here and with “{1}” elsewhere. Use one form for each level.',
      section.ordinal.text,
      usual.ordinal.text,
    ),
    related: [
      {
        range: ordinalRange(usual),
        message: message('“{0}” has the usual form of this level.', usual.ordinal.text),
      },
      ...others.map((other) => ({
        range: ordinalRange(other.section),
        message: message(
          '“{0}” is another form than the usual “{1}” as well.',
          other.section.ordinal.text,
          other.usual.ordinal.text,
        ),
      })),
    ],
  };
}

/** The first section in the form that more than half have, two at least. */
function usualOf(context: RuleContext, group: readonly Section[]): Section | undefined {
  const [most] = ranked(group, (section) => keyOf(context, section));
  return most && most.count >= 2 && most.count * 2 > group.length ? most.item : undefined;
}
