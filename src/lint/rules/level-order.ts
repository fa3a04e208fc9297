import { isBracketed } from '../../core/ordinals/styles.ts';
import type { Section } from '../../core/reading/outline.ts';
import type { SeriesForm } from '../../core/views/series-forms.ts';
import { ordinalRange, parentOf, partOf } from '../../core/views/sections.ts';
import { keyOf, risenBefore, rungIn } from '../levels.ts';
import { message } from '../messages.ts';
import type { Report, Rule, RuleContext } from '../rule.ts';

/** GB/T 15834-2011 B.3.8: forms are used from the top of the ladder down. */
export const levelOrder: Rule = {
  id: 'level-order',
  severity: 'warning',
  description:
    'A form is used above one that it is below elsewhere, or that contains it in every convention.',
  check: (context) => {
    const pairs = pairsOf(context);
    const besides = context.forms.flatMap((form) => {
      const report = risenBeside(context, form, pairs);
      return report ? [report] : [];
    });
    const above = [...pairs.values()].flatMap((pair): Report[] => {
      const [first] = pair;
      if (!first) return [];
      const { outer, inner } = first;
      const opposite = pairs.get(nameOf(context, inner, outer));
      const [model] = opposite ?? [];
      if (model) return isRisen(pair, opposite ?? []) ? [rises(first, model)] : [];
      return isBracketsAboveBare(rungIn(context, outer), rungIn(context, inner)) ? [inverted(first)] : [];
    });
    return [...besides, ...above];
  },
};

interface Pair {
  readonly outer: Section;
  readonly inner: Section;
}

/** One for each list of sections that stands inside another section, by the two forms. */
function pairsOf(context: RuleContext): Map<string, Pair[]> {
  const { draft, forms } = context;
  const pairs = new Map<string, Pair[]>();
  for (const { members } of forms) {
    let last = NONE;
    for (const { section: inner } of members) {
      if (inner.parent === last) continue;
      last = inner.parent;
      const outer = parentOf(draft, inner);
      if (!outer || !isFreeForm(outer) || !isFreeForm(inner)) continue;
      if (keyOf(context, outer) === keyOf(context, inner)) continue;
      const name = nameOf(context, outer, inner);
      const like = pairs.get(name);
      if (like) like.push({ outer, inner });
      else pairs.set(name, [{ outer, inner }]);
    }
  }
  return pairs;
}

/** No section's index, and not that of the top. */
const NONE = -2;

function nameOf(context: RuleContext, outer: Section, inner: Section): string {
  return `${partOf(context.draft, outer.line)} ${keyOf(context, outer)} ${keyOf(context, inner)}`;
}

/** 第三章 and 1.2 say their level themselves, 首先 has none; 问题一： and Q1： count what they name, wherever it stands. */
function isFreeForm({ ordinal: { secondary, style } }: Section): boolean {
  return !secondary && (style.opening === '' || isBracketed(style)) && style.system !== 'decimal';
}

/** The rarer order is amiss; where both are as frequent, the later one. */
function isRisen(pair: readonly Pair[], opposite: readonly Pair[]): boolean {
  if (pair.length !== opposite.length) return pair.length < opposite.length;
  return (pair[0]?.outer.index ?? 0) > (opposite[0]?.outer.index ?? 0);
}

/** 1.（一）（二）2. where elsewhere （一） contains 1.: the first 1. of the list has risen. */
function risenBeside(
  context: RuleContext,
  { series, members }: SeriesForm,
  pairs: ReadonlyMap<string, readonly Pair[]>,
): Report | undefined {
  const [slip] = series.slips;
  const inner = members[0]?.section;
  if (slip?.kind !== 'start' || slip.at !== 0 || !inner || !isFreeForm(inner)) return undefined;
  const risen = risenBefore(context, inner);
  const outer = parentOf(context.draft, inner);
  if (!risen || !outer) return undefined;
  const model = pairs
    .get(nameOf(context, outer, inner))
    ?.find((pair) => pair.inner !== inner && pair.inner.ordinal.number === 1);
  return model
    ? rises({ outer: risen, inner: outer }, { outer: model.outer, inner: model.inner })
    : undefined;
}

/** （一） above 一、 or （1） above 1.: no ladder has it. */
function isBracketsAboveBare(outer: number, inner: number): boolean {
  return outer % 2 === 1 && inner === outer - 1;
}

function rises({ outer, inner }: Pair, model: Pair): Report {
  return {
    range: ordinalRange(outer),
    message: message(
      '“{0}” is above “{1}” here, but below it elsewhere. A form keeps one level throughout a draft; swap the two forms here.',
      outer.ordinal.text,
      inner.ordinal.text,
    ),
    related: [
      {
        range: ordinalRange(model.inner),
        message: message('“{0}” is below “{1}” here.', model.inner.ordinal.text, model.outer.ordinal.text),
      },
    ],
  };
}

function inverted({ outer, inner }: Pair): Report {
  return {
    range: ordinalRange(outer),
    message: message(
      '“{0}” is above “{1}” here. Every convention has them the other way round; swap the two forms.',
      outer.ordinal.text,
      inner.ordinal.text,
    ),
    related: [
      {
        range: ordinalRange(inner),
        message: message('“{0}” is below “{1}” here.', inner.ordinal.text, outer.ordinal.text),
      },
    ],
  };
}
