// At what width a text was cut, at the limits of what tells it; and where a paragraph goes on.
import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { markLines } from '../../../src/core/reading/candidates.ts';
import { boundaryBefore, continuesOnNextLine } from '../../../src/core/reading/wraps.ts';

/** `3×20` are three lines of 20 units that end in mid-sentence, `3×20。` end with a full stop, `3×20一` have a heading behind each. */
function linesOf(spec: string): string[] {
  return spec.split(' ').flatMap((part) => {
    const [, count, length, end = ''] = /^(\d+)×(\d+)(.?)$/u.exec(part) ?? [];
    const line = '水'.repeat(Number(length) - (end === '。' ? 1 : 0)) + (end === '。' ? '。' : '');
    return Array.from({ length: Number(count) }, () => (end === '一' ? [line, '一、渠。'] : [line])).flat();
  });
}

suite('the width at which a text was cut', () => {
  const widths: Readonly<Record<string, number>> = {
    // Three at least, of nearly one length.
    '2×20 1×4。': 0,
    '3×20 1×4。': 18,
    '1×18 1×19 1×20 1×4。': 18,
    '1×18 1×19 1×21 1×4。': 0,
    '2×18 1×19 1×21 1×4。': 17,
    '3×18 1×21 1×4。': 0,
    // The greater number tells.
    '3×20 4×30 1×4。': 28,
    '4×20 3×30 1×4。': 0,
    // Nobody cuts narrower than 14.
    '3×13 1×4。': 0,
    '3×14 1×4。': 14,
    '3×16 1×4。': 14,
    '3×17 1×4。': 15,
    // An eighth of all.
    '3×20 21×4。': 18,
    '3×20 22×4。': 0,
    // A sixteenth may be longer.
    '3×20 12×4。 1×23。': 18,
    '3×20 12×4。 1×24。': 18,
    '3×20 11×4。 1×22。': 18,
    '3×20 11×4。 1×23。': 0,
    '3×20 11×4。 1×24。': 0,
    '3×20 11×4。 1×200。': 0,
    // Half as many before headings as not.
    '4×20 1×20一 1×4。': 18,
    '4×20 2×20一 1×4。': 18,
    '4×20 3×20一 1×4。': 0,
    '3×20一 1×4。': 0,
    // Very long lines.
    '3×124 1×4。': 122,
    '3×126 1×4。': 124,
    '3×127 1×4。': 0,
    '3×160 1×4。': 0,
  };
  for (const [spec, width] of Object.entries(widths))
    test(`${spec}: ${width}`, () => assert.equal(markLines(linesOf(spec), []).wrap, width));

  test('is found with pinyin in the lines, whether it was there before or came after', () => {
    const annotated = '水渠(qú)'.repeat(2) + '水'.repeat(12);
    const plain = '水'.repeat(16);
    const closed = '渠口有水。';
    const wrapOf = (...lines: string[]): number => markLines([...lines, closed], []).wrap;
    assert.equal(wrapOf(plain, plain, plain), 14);
    assert.equal(wrapOf(annotated, annotated, annotated), 22);
    assert.equal(wrapOf(annotated, plain, plain), 14);
    assert.equal(wrapOf(annotated, plain), 0);
  });
});

suite('a paragraph', () => {
  /** Whether the first line goes on in the second; the text is cut where a number of lines of that width follow. */
  const goesOn = (first: string, second: string, width = 0): boolean => {
    const lines = [first, second, ...(width > 0 ? linesOf(`4×${width} 1×4。`) : [])];
    return continuesOnNextLine(markLines(lines, []), lines, 0);
  };
  const pairs: readonly (readonly [boolean, string, string, number?])[] = [
    [true, '渠口，', '有水。'],
    [true, '渠口（', '有水。'],
    [true, '渠口-', '有水。'],
    [false, '渠口。', '有水。'],
    [false, '渠口', '有水。'],
    [false, '渠口，', ''],
    [false, '渠口，', '　'],
    [false, '', '有水。'],
    [false, '渠口，', '　　有水。'],
    [true, '　　渠口，', '　　有水。'],
    [true, '　　渠口，', '有水。'],
    [false, '---', '有水。'],
    [false, '- -', '有水。'],
    [true, '--', '有水。'],
    [true, '水'.repeat(20), '有水。', 20],
    [true, '水'.repeat(18), '有水。', 20],
    [false, '水'.repeat(17), '有水。', 20],
    [false, `${'水'.repeat(19)}。`, '有水。', 20],
    [true, `${'水'.repeat(19)}渠(qú)`, '有水。', 20],
    [true, '渠口，', '一、有水。'],
    [false, '一、渠口，', '二、有水。'],
    [true, '一、渠口，', '有水。'],
    [false, '渠口', '一、有水。'],
    [true, '渠口（上游', '3）有水。'],
    [false, '渠口（上游）', '3）有水。'],
    [true, '水'.repeat(20), '一、有水。', 20],
  ];
  for (const [is, first, second, width] of pairs)
    test(`${is ? 'goes on' : 'ends'}: ${first}⏎${second}${width ? `, cut at ${width}` : ''}`, () =>
      assert.equal(goesOn(first, second, width), is));

  test('ends with the text', () =>
    assert.equal(continuesOnNextLine(markLines(['渠口，'], []), ['渠口，'], 0), false));

  test('begins surely with the text, and behind a blank line', () => {
    const lines = ['一、渠', '', '二、坝', '三、塘，', '四、树'];
    const { candidates, wrap } = markLines(lines, []);
    const found = [0, 2, 3, 4].map((line) => boundaryBefore(lines, candidates, wrap, line));
    assert.deepEqual(found, ['sure', 'sure', 'sure', 'doubtful']);
  });
});
