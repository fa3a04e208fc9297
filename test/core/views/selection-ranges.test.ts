import { sectionAt } from '../../../src/core/views/sections.ts';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { parse } from '../../../src/core/reading/draft.ts';
import { selectionRanges } from '../../../src/core/views/selection-ranges.ts';
import { comparePositions, type Range } from '../../../src/core/text/positions.ts';
import { textIn } from './text-in.ts';

/** What is selected step by step from the mark ‸ in the text, shortened to its two ends. */
function steps(marked: string): string[] {
  const before = marked.slice(0, marked.indexOf('‸')).split('\n');
  const text = marked.replace('‸', '');
  const draft = parse(text);
  const at = { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
  return selectionRanges(draft, at).map((range) => textIn(draft.lines, range));
}

const BODY = '　　开头一句。再说一句。';

describe('expand selection', () => {
  it('goes from the sentence to the paragraph, the section’s text, the section, its parent, the whole', () => {
    const inner = '（一）抓责任\n各级要负责。要‸管到人。\n（二）抓检查';
    const text = `同志们：\n${BODY}\n一、抓落实\n${inner}\n二、抓作风\n谢谢大家！`;
    const plain = (piece: string): string => piece.replace('‸', '');
    assert.deepEqual(steps(text), [
      '要管到人。',
      '各级要负责。要管到人。',
      '（一）抓责任\n各级要负责。要管到人。',
      plain(inner),
      plain(`一、抓落实\n${inner}`),
      plain(text),
    ]);
  });

  it('takes a run-in heading before its paragraph', () => {
    const text = '一、抓落‸实。各级要负责。\n二、抓作风。大家要自律。';
    assert.deepEqual(steps(text).slice(0, 3), ['抓落实', '一、抓落实', '一、抓落实。']);
  });

  it('keeps a closing quotation mark with its sentence', () => {
    assert.equal(steps('他说：“要‸干！”大家都笑了。')[0], '他说：“要干！”');
  });

  it('sees a paragraph through hard wraps', () => {
    const wrapped = '这一段文字被硬生生地折成了几行，\n中间并没有‸说完，\n到这里才算完。';
    assert.equal(steps(`前一段。\n\n${wrapped}\n\n后一段。`)[0], wrapped.replace('‸', ''));
  });

  it('begins with the whole on a blank line outside of sections', () => {
    assert.deepEqual(steps('第一段。\n‸\n第二段。'), ['第一段。\n\n第二段。']);
  });

  it('nests strictly, holds the position and ends with everything, in any text', () => {
    const pieces = fc.constantFrom(
      '一、',
      '二、',
      '（一）',
      '1.',
      '甲',
      '。',
      '”',
      '，',
      '\n',
      '\r\n',
      '　',
      ' ',
      '\u{20000}',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 60 }), fc.nat(12), fc.nat(12), (parts, line, character) => {
        const draft = parse(parts.join(''));
        const ranges = selectionRanges(draft, { line, character });
        const at = { line: Math.min(line, draft.lines.length - 1), character: 0 };
        at.character = Math.min(character, draft.lines[at.line]?.length ?? 0);
        let inner: Range = { start: at, end: at };
        for (const [i, range] of ranges.entries()) {
          assert.ok(
            comparePositions(range.start, inner.start) <= 0 && comparePositions(range.end, inner.end) >= 0,
          );
          if (i > 0) assert.notDeepEqual(range, inner);
          inner = range;
        }
        assert.deepEqual(inner.start, { line: 0, character: 0 });
        assert.equal(inner.end.line, draft.lines.length - 1);
      }),
    );
  });
});

describe('the section at a line', () => {
  const draft = parse('开头。\n一、甲\n正文。\n（一）乙\n正文。\n（二）丙\n\n二、丁\n正文。');
  for (const [line, ordinal] of [
    [0, undefined],
    [1, '一、'],
    [2, '一、'],
    [4, '（一）'],
    [5, '（二）'],
    [6, undefined],
    [8, '二、'],
  ] as const) {
    it(`line ${line}: ${ordinal ?? 'none'}`, () =>
      assert.equal(sectionAt(draft, line)?.ordinal.text, ordinal));
  }
});
