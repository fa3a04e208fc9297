// A sign, wherever it stands in a long line, brings the line to those who look for it.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from '../../../src/core/reading/draft.ts';
import { linesWithSigns, linesWithTraces } from '../../../src/core/views/line-prefilter.ts';

const PROSE = '我们，要坚持。实事求是'.repeat(3);
const SIGNS = ['一是', '其一', '首先', '附件', '第', '（', '(', '①'];
const TRACES = Array.from('（(,:"…!?;[【\u000C\u00AD\uFEFF\uFFFC\u200B\u202E\u2060\uE000\uF8FF');

for (const [name, signs, linesIn] of [
  ['signs', SIGNS, linesWithSigns],
  ['traces', TRACES, linesWithTraces],
] as const)
  test(`${name} are found wherever they stand in a line`, () => {
    for (const sign of signs)
      for (let at = 1; at < PROSE.length; at++) {
        const draft = parse(`${PROSE}\n${PROSE.slice(0, at)}1${sign}${PROSE.slice(at)}\n${PROSE}`);
        assert.deepEqual(linesIn(draft), [1], `${sign} at ${at}`);
      }
  });
