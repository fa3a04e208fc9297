import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { suite, test } from 'node:test';
import { parse } from '../../../src/core/reading/draft.ts';
import { explain } from '../../../src/core/reading/explain.ts';
import { EXPLANATIONS, explainedLines } from '../../../src/core/views/explained-lines.ts';
import { labelledDrafts, OWN_DRAFTS } from '../../score/measure.ts';

const DRAFT = parse(`同志们：

一、看清形势
① 水情
今年的事还有
二、三家没有办。
一、抓住重点
8：30 出发
三、改进作风`);

suite('the explanation of an outline', () => {
  const explained = explain(DRAFT);
  const at = (line: number) => explained.find((it) => it.line === line);
  const rowsAt = (line: number): string[] => at(line)?.rows.map(({ row }) => row) ?? [];

  test('speaks of every line that begins with an ordinal, and of no other', () => {
    assert.deepEqual(
      explained.map(({ line }) => line),
      [2, 3, 5, 6, 7, 8],
    );
  });

  test('says what a heading is', () => {
    assert.deepEqual(at(3)?.heading, { level: 2, role: 'first', expected: 1, parentLine: 2 });
    assert.deepEqual(at(6)?.heading, { level: 1, role: 'duplicate', expected: 2, parentLine: -1 });
    assert.ok(rowsAt(2).includes('openTop'));
    assert.ok(rowsAt(6).includes('duplicate'));
  });

  test('says what a line would count as a heading that it is not', () => {
    assert.equal(at(5)?.heading, undefined);
    assert.ok(rowsAt(5).includes('nextNumber'));
    assert.ok(rowsAt(7).includes('clock'));
  });

  test('has the weightiest row first', () => {
    for (const { rows } of explained) {
      const worth = rows.map(({ weight, times }) => Math.abs(weight * times));
      assert.deepEqual(
        worth,
        worth.toSorted((a, b) => b - a),
      );
    }
  });

  test('agrees with the outline, and no margin is negative', () => {
    for (const { text, path } of labelledDrafts(OWN_DRAFTS)) {
      const draft = parse(text);
      const candidates = explain(draft);
      assert.deepEqual(
        candidates.filter(({ heading }) => heading).map(({ line, heading }) => [line, heading?.level]),
        draft.sections.map(({ line, level }) => [line, level]),
        path,
      );
      for (const { margins, line } of candidates)
        for (const margin of Object.values(margins)) assert.ok(margin > -1e-9, `${path}:${line + 1}`);
    }
  });

  test('as lines: each candidate with its place and its rows', () => {
    const lines = explainedLines(DRAFT);
    const heads = lines.filter(({ depth }) => depth === 0);
    assert.deepEqual(
      heads.map(({ template, args: [line] }) => [line, template === EXPLANATIONS.heading]),
      [
        [3, true],
        [4, true],
        [6, false],
        [7, true],
        [8, false],
        [9, true],
      ],
    );
    assert.deepEqual(explainedLines(parse('同志们：')), [
      { depth: 0, template: EXPLANATIONS.empty, args: [] },
    ]);
  });

  for (const language of ['zh-cn', 'zh-tw'])
    test(`is said in ${language}`, () => {
      const bundle: Record<string, string> = JSON.parse(
        readFileSync(`l10n/bundle.l10n.${language}.json`, 'utf8'),
      );
      const slots = (text = ''): string[] => (text.match(/\{\d\}/g) ?? []).toSorted();
      for (const template of Object.values(EXPLANATIONS)) {
        assert.ok(bundle[template], template);
        assert.deepEqual(slots(bundle[template]), slots(template));
      }
    });
});
