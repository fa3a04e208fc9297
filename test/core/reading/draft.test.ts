import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import fc from 'fast-check';
import { type Draft, parse, update } from '../../../src/core/reading/draft.ts';
import { applyEdits, type TextEdit } from '../../../src/core/text/edits.ts';
import { comparePositions, rangeOf, splitLines } from '../../../src/core/text/positions.ts';

const SEED = { seed: 20240101, numRuns: 400 };

/** Pieces that make drafts with every turn the solver knows: forms, faults, lookalikes, wraps, annexes, tails. */
const PIECES = [
  '一、', '二、', '三、', '四、', '（一）', '（二）', '（三）', '(二)', '1.', '2.', '3.', '1、', '2、', '①', '②',
  '第一，', '第二，', '首先，', '其次，', '最后，', '第一章　', '第三条 ', '1.1 ', '1.2 ', 'ニ、', '（ー）', '一是', '二是',
  '二、三产业', '1.5亿元', '（三）班', '加强领导', '认识要提高。', '问题不少，', '今天讲三点意见：', '同志们：', '附件：名单',
  '谢谢大家！', '注释', '----------', '　　', '\n', '\n', '\n', '\n\n', '\r\n', '\r', ' ', '\t', '計(jì)劃', '\u0000', '\ud800', '\ufeff',
  '一〇、', '一一、', '第2-1条 ', '第三条之一 ', '二之一、', '好处一、', '好处二、', '2。', '１．１', 'Ａ．', '一、一、', '=、',
  '【一、甲】', '【', '】', '**', '__', '<b>', '</b>', '<br>',
  '这是一段比较长的话，用来凑够折行的宽度，说的都是工作',
]; // prettier-ignore

const drafts = fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join(''));

/** Everything but the line end to write with, which stays what the text began with. */
function contents({
  lines,
  sections,
  series,
  frame,
  options,
  marks,
  facts,
  margins,
}: Draft): Omit<Draft, 'eol' | 'ends'> {
  return { lines, sections, series, frame, options, marks, facts, margins };
}

suite('parse', () => {
  test('reads any string, and every section lies in the text and in its parent', () => {
    fc.assert(
      fc.property(fc.oneof(drafts, fc.string({ unit: 'binary' })), (text) => {
        const { sections, series, lines } = parse(text);
        for (const { index, line, endLine, parent, children, level, ordinal } of sections) {
          assert.ok(line <= endLine && endLine < lines.length);
          assert.equal(lines[line]?.slice(ordinal.start, ordinal.end), ordinal.text);
          const outer = sections[parent];
          if (outer) {
            assert.ok(outer.line < line && endLine <= outer.endLine && level === outer.level + 1);
            assert.ok(outer.children.includes(index));
          } else assert.equal(level, 1);
          for (const child of children) assert.equal(sections[child]?.parent, index);
        }
        const members = series.flatMap((it) => [...it.members]).sort((a, b) => a - b);
        assert.deepEqual(
          members,
          sections.map(({ index }) => index),
        );
        for (const { members: own, expected } of series) assert.equal(own.length, expected.length);
      }),
      SEED,
    );
  });

  test('line ends and a byte-order mark do not change what is read', () => {
    fc.assert(
      fc.property(drafts, (text) => {
        const plain = text.replaceAll(/\r\n?/g, '\n');
        const outline = contents(parse(plain));
        assert.deepEqual(contents(parse(plain.replaceAll('\n', '\r\n'))), outline);
        assert.deepEqual(contents(parse(plain.replaceAll('\n', '\r'))), outline);
        const levels = (of: string): number[] => parse(of).sections.map(({ level }) => level);
        assert.deepEqual(levels(`\ufeff${plain}`), levels(plain));
      }),
      SEED,
    );
  });
});

suite('update', () => {
  test('equals parse of the new text, whatever the changes', () => {
    const edit = fc.record({
      from: fc.nat(),
      length: fc.nat({ max: 12 }),
      pieces: fc.array(fc.constantFrom(...PIECES), { maxLength: 3 }),
    });
    fc.assert(
      fc.property(drafts, fc.array(edit, { minLength: 1, maxLength: 5 }), (start, edits) => {
        // An edit after a lone \r could make it one line end with the \n that it inserts.
        let text = start.replaceAll(/\r(?!\n)/g, '');
        let draft = parse(text);
        for (const { from, length, pieces } of edits) {
          const change = changeOf(text, from, length, pieces.join(''));
          text = applyEdits(text, [change]);
          draft = update(draft, [change]);
          const fresh = parse(text);
          assert.deepEqual(contents(draft), contents(fresh));
          assert.deepEqual([draft.ends, draft.eol], [fresh.ends, fresh.eol]);
        }
      }),
      { ...SEED, numRuns: 1500 },
    );
  });

  test('takes the changes of one event in one go, in whatever order they come', () => {
    const edit = fc.record({
      from: fc.nat(),
      length: fc.nat({ max: 12 }),
      pieces: fc.array(fc.constantFrom(...PIECES), { maxLength: 3 }),
    });
    fc.assert(
      fc.property(
        drafts,
        fc.array(edit, { minLength: 2, maxLength: 6 }),
        fc.constantFrom('any', 'backwards'),
        (start, edits, order) => {
          let text = start.replaceAll(/\r(?!\n)/g, '');
          const draft = parse(text);
          const places = edits.map(({ from, length, pieces }) => ({ from, length, text: pieces.join('') }));
          const changes: TextEdit[] = [];
          for (const place of places) {
            const made = changeOf(text, place.from, place.length, place.text);
            const last = changes.at(-1);
            if (order === 'backwards' && last && comparePositions(made.range.end, last.range.start) > 0)
              continue;
            text = applyEdits(text, [made]);
            changes.push(made);
          }
          assert.deepEqual(contents(update(draft, changes)), contents(parse(text)));
        },
      ),
      { ...SEED, numRuns: 1500 },
    );
  });

  test('takes two hundred thousand lines pasted at once', () => {
    const pasted = Array.from({ length: 200_000 }, (_, i) => `${(i % 9) + 1}、甲\n`).join('');
    const after = update(parse('一、甲\n二、乙'), [{ range: rangeOf(1, 0, 0), text: pasted }]);
    assert.equal(after.lines.length, 200_002);
    assert.equal(after.sections.length, parse(`一、甲\n${pasted}二、乙`).sections.length);
  });

  test('keeps the outline object while the words of a paragraph are typed', () => {
    const draft = parse('一、甲\n这里是正文，写得很长。\n二、乙\n也是正文。');
    const place = { line: 1, character: 4 };
    const typed = update(draft, [{ range: { start: place, end: place }, text: '新' }]);
    assert.equal(typed.sections, draft.sections);
    assert.equal(typed.lines[1], '这里是正新文，写得很长。');
  });
});

/** A change somewhere in the text that does not cut a line end in two: editors know no place between \r and \n. */
function changeOf(text: string, from: number, length: number, insert: string): TextEdit {
  const lines = splitLines(text);
  const at = (steps: number): { line: number; character: number } => {
    const line = steps % lines.length;
    return { line, character: steps % ((lines[line]?.length ?? 0) + 1) };
  };
  const start = at(from);
  const end = {
    line: start.line,
    character: Math.min(start.character + length, lines[start.line]?.length ?? 0),
  };
  const further =
    length % 3 === 0 && start.line + 1 < lines.length ? { line: start.line + 1, character: 0 } : end;
  return { range: { start, end: further }, text: insert.replaceAll('\r', '') };
}
