// What was found is the cheapest there is: the right reading, forced through the same search, is never cheaper.
import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { contextOf } from '../../../src/core/reading/context.ts';
import { parse } from '../../../src/core/reading/draft.ts';
import { LABEL, search } from '../../../src/core/reading/search.ts';
import { type LabelledDraft, labelledDrafts, OWN_DRAFTS } from '../../score/measure.ts';

suite('labels forced through the search', () => {
  const forced = labelledDrafts(OWN_DRAFTS).map((labelled) => ({ labelled, ...forceLabels(labelled) }));
  for (const { labelled, found, right } of forced)
    test(labelled.path, () => {
      // The sums are made in another order.
      if (right !== undefined) assert.ok(right <= found + 1e-9, `${right} is more than ${found}`);
    });

  test('nearly every draft can be explained as it is labelled', () => {
    const explained = forced.filter(({ right }) => right !== undefined).length;
    assert.ok(explained >= 0.9 * forced.length, `${explained} of ${forced.length}`);
  });
});

/** The score of what is found, and of the cheapest explanation that agrees with the labels, if any does. */
function forceLabels({ text, headings }: LabelledDraft): { found: number; right: number | undefined } {
  const { facts, marks } = parse(text);
  const context = contextOf(facts);
  const places = new Map(marks.candidates.map(({ line }, place) => [line, place]));
  const byLine = new Map(headings.map((heading) => [heading.line, heading]));
  const labels = marks.candidates.map(({ line }) => {
    const heading = byLine.get(line);
    if (!heading) return LABEL.none;
    const parent = headings[heading.parent];
    return parent ? (places.get(parent.line) ?? LABEL.anyParent) : LABEL.top;
  });
  const { score: found } = search(facts.candidates, context);
  const { score, contradicted } = search(facts.candidates, context, { labels });
  return { found, right: contradicted ? undefined : score };
}
