// Every edit of some small texts, one by one and two at a time: the draft after it is the draft of the new text.
import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { differenceOf } from '../../../scripts/fuzz/difference.ts';
import { after, modelOf, type TextModel } from '../../../scripts/fuzz/text-model.ts';
import { type Draft, edited, parse, update } from '../../../src/core/reading/draft.ts';
import { comparePositions, type Position } from '../../../src/core/text/positions.ts';
import type { TextEdit } from '../../../src/core/text/edits.ts';

/** Texts in which a few characters decide much: numbers, line ends of every kind, what stands around the sections. */
const TEXTS: Readonly<Record<string, string>> = {
  'a list': '一、甲\n二、乙\n三、',
  'line ends of two kinds': '一、\r\n甲\n二、\r\n',
  'line ends of three kinds': '一\r\n\r、甲\n\r二、',
  'two levels and what closes': '一、甲\n1.\n2.\n谢谢\n二、',
  'what goes before and behind': '讲话\n各位：\n1.甲\n附件\n1.\n',
  'a contents list': '目录\n一、甲\n二、乙\n一、甲\n二、乙',
  'half an ordinal': '第\n一章\n\n第二章',
  'torn ordinals': '一\n、甲\n（\n1）\n二\n、',
};

const FRESH = ['', '三、', '\n', '\r', '1.'];

/** All places of a text, in order. */
function placesOf({ starts, ends }: TextModel): Position[] {
  return starts.flatMap((start, line) =>
    Array.from({ length: (ends[line] ?? 0) - start + 1 }, (_, character) => ({ line, character })),
  );
}

function assertAsRead(found: Draft, { text }: TextModel, edits: readonly TextEdit[]): void {
  assert.equal(differenceOf(found, parse(text))?.path, undefined, JSON.stringify(edits));
}

suite('every edit', () => {
  for (const [name, text] of Object.entries(TEXTS)) {
    const model = modelOf(text);
    const draft = parse(text);
    const places = placesOf(model);

    test(`of ${name}`, () => {
      for (const [i, start] of places.entries())
        for (const end of places.slice(i, i + 4))
          for (const fresh of FRESH) {
            const edit = { range: { start, end }, text: fresh };
            assertAsRead(update(draft, [edit]), after(model, edit), [edit]);
          }
    });

    test(`and a second one, of ${name}`, () => {
      for (const [i, start] of places.entries()) {
        const one = { range: { start, end: places[i + 1] ?? start }, text: FRESH[i % FRESH.length] ?? '' };
        for (const [k, other] of places.entries()) {
          if ((i + k) % 3 > 0) continue;
          const two = {
            range: { start: other, end: places[k + (k % 4)] ?? other },
            text: FRESH[(i + 2 * k) % FRESH.length] ?? '',
          };
          // One behind the other, as an editor reports them; the second stands in the text that the first has left.
          const left = after(model, one);
          assertAsRead(update(draft, [one, two]), after(left, two), [one, two]);
          // Both in the text as it is.
          const both = comparePositions(one.range.end, two.range.start) <= 0 ? [one, two] : [two, one];
          const [first = one, second = two] = both;
          if (comparePositions(first.range.end, second.range.start) < 0)
            assertAsRead(edited(draft, both), after(after(model, second), first), both);
        }
      }
    });
  }
});

suite('a draft after an edit', () => {
  test('shares the outline where nothing that it stands on has changed', () => {
    const draft = parse('一、甲\n今年的路修好了。\n二、乙\n');
    const at = { line: 1, character: 2 };
    const typed = update(draft, [{ range: { start: at, end: at }, text: '全部' }]);
    assert.equal(typed.sections, draft.sections);
    assert.equal(typed.series, draft.series);
  });

  test('is the same draft where the edit changes nothing', () => {
    const draft = parse('一、甲\n二、乙\n');
    assert.equal(edited(draft, []), draft);
    assert.equal(update(draft, []), draft);
  });
});
