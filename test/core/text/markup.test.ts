import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import fc from 'fast-check';
import { markupIn, skipMarkup, without } from '../../../src/core/text/markup.ts';

suite('markup', () => {
  const texts: Record<string, string> = {
    '**甲**乙': '甲乙',
    '***甲***': '甲',
    '*甲*乙': '甲乙',
    '甲**乙': '甲乙',
    __甲__: '甲',
    '<b>甲</b>': '甲',
    '<strong>甲<em>乙</em></strong>': '甲乙',
    '<span style="color: red">甲</span>': '甲',
    '甲<br>乙<BR />': '甲乙',
    // None of these is any.
    '3*4': '3*4',
    '张*，李*，王*': '张*，李*，王*',
    '2 * 3 * 4': '2 * 3 * 4',
    __月__日: '__月__日',
    ____年: '____年',
    '****': '****',
    a__b__c: 'a__b__c',
    'a < b > c': 'a < b > c',
    '<b>甲': '<b>甲',
    '<甲>': '<甲>',
    '<bold>甲': '<bold>甲',
  };
  for (const [text, wanted] of Object.entries(texts))
    test(text, () => assert.equal(without(text, markupIn(text)), wanted));

  test('is skipped before a line', () => {
    for (const before of ['', '　', '# ', '>  ', '**', '__', '<b>', '<p>\t<br/>', '* **<strong>'])
      assert.equal(skipMarkup(`${before}甲</b>`, 0), before.length, before);
    for (const before of ['= ', '== ', '===', '=\u3000'])
      assert.equal(skipMarkup(`${before}甲`, 0), before.length, before);
    // It may stand for 二.
    assert.equal(skipMarkup('=、甲', 0), 0);
    assert.equal(skipMarkup('<b>甲', 0), 0);
    assert.equal(skipMarkup('**', 0), 2);
  });

  test('stands in order, without overlap, whatever the text', () => {
    const piece = fc.constantFrom('*', '**', '_', '__', '<b>', '</b>', '<br>', '<', '>', '甲', 'a', ' ');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
        const text = pieces.join('');
        let last = 0;
        for (const { start, end } of markupIn(text)) {
          assert.ok(last <= start && start < end && end <= text.length);
          last = end;
        }
        const at = skipMarkup(text, 0);
        assert.ok(at >= 0 && at <= text.length);
      }),
      { seed: 3, numRuns: 2000 },
    );
  });
});
