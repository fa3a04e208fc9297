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
    const above = pairs.kinds.flatMap((pair): Report[] => {
      const [first] = pair;
      if (!first) return [];
      const { outer, inner } = first;
      const opposite = pairs.of(inner, outer);
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
function pairsOf(context: RuleContext): Pairs {
  const { draft, forms } = context;
  const pairs = new Pairs(context);
  for (const { members } of forms) {
    let last = NONE;
    for (const { section: inner } of members) {
      if (inner.parent === last) continue;
      last = inner.parent;
      const outer = parentOf(draft, inner);
      if (outer && isFreeForm(outer) && isFreeForm(inner)) pairs.add(outer, inner);
    }
  }
  return pairs;
}

/** No section's index, and not that of the top. */
const NONE = -2;

/** Pairs of one part and of two forms each; found by form after form, for a name put together of both is made anew each time. */
class Pairs {
  /** In the order in which they were met. */
  readonly kinds: Pair[][] = [];
  readonly #context: RuleContext;
  /** By part, outer form and inner form. */
  readonly #byForms: Map<string, Map<string, Pair[]>>[] = [];

  constructor(context: RuleContext) {
    this.#context = context;
  }

  add(outer: Section, inner: Section): void {
    const key = keyOf(this.#context, outer);
    const innerKey = keyOf(this.#context, inner);
    if (key === innerKey) return;
    const byOuter = (this.#byForms[partOf(this.#context.draft, outer.line)] ??= new Map());
    let byInner = byOuter.get(key);
    if (!byInner) byOuter.set(key, (byInner = new Map()));
    const like = byInner.get(innerKey);
    if (like) like.push({ outer, inner });
    else {
      const kind = [{ outer, inner }];
      byInner.set(innerKey, kind);
      this.kinds.push(kind);
    }
  }

  /** Those of the forms of these two, in the part of `outer`. */
  of(outer: Section, inner: Section): readonly Pair[] | undefined {
    const byOuter = this.#byForms[partOf(this.#context.draft, outer.line)];
    return byOuter?.get(keyOf(this.#context, outer))?.get(keyOf(this.#context, inner));
  }
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
  pairs: Pairs,
): Report | undefined {
  const [slip] = series.slips;
  const inner = members[0]?.section;
  if (slip?.kind !== 'start' || slip.at !== 0 || !inner || !isFreeForm(inner)) return undefined;
  const risen = risenBefore(context, inner);
  const outer = parentOf(context.draft, inner);
  if (!risen || !outer) return undefined;
  const model = pairs
    .of(outer, inner)
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
