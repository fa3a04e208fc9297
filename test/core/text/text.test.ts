import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { applyEdits } from '../../../src/core/text/edits.ts';
import { lineEndOf, lineStarts, rangeOf, splitLines } from '../../../src/core/text/positions.ts';

suite('lines', () => {
  test('end in \\n, \\r\\n or \\r', () => {
    assert.deepEqual(splitLines('甲\n乙\r\n丙\r丁'), ['甲', '乙', '丙', '丁']);
    assert.deepEqual(splitLines(''), ['']);
    assert.deepEqual(splitLines('甲\n'), ['甲', '']);
    assert.deepEqual(lineStarts('甲\n乙\r\n丙\r丁'), [0, 2, 5, 7]);
  });

  test('are written as the text writes its first', () => {
    assert.deepEqual(['', '甲', '甲\n乙\r\n', '甲\r\n乙\n', '甲\r乙'].map(lineEndOf), [
      '\n',
      '\n',
      '\n',
      '\r\n',
      '\r',
    ]);
  });
});

suite('applyEdits', () => {
  test('states all edits in the text as it was', () => {
    const edits = [
      { range: rangeOf(1, 0, 2), text: '二、' },
      { range: rangeOf(0, 0, 0), text: '（稿）' },
      { range: rangeOf(1, 3, 3), text: '！' },
    ];
    assert.equal(applyEdits('一、甲\r\n三、乙', edits), '（稿）一、甲\r\n二、乙！');
  });

  test('keeps the order of insertions at one place', () => {
    const at = rangeOf(0, 1, 1);
    assert.equal(applyEdits('甲乙', [{ range: at, text: '1' }, { range: at, text: '2' }]), '甲12乙'); // prettier-ignore
  });

  test('refuses edits that overlap', () => {
    const edits = [{ range: rangeOf(0, 0, 2), text: '' }, { range: rangeOf(0, 1, 3), text: '' }]; // prettier-ignore
    assert.throws(() => applyEdits('一二三四', edits), /overlap/);
  });
});
