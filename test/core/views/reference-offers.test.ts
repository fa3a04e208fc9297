import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { edited, parse } from '../../../src/core/reading/draft.ts';
import { referenceOffers } from '../../../src/core/views/reference-offers.ts';
import { referenceAt } from '../../../src/core/views/references.ts';

/** ‸ in the text is where a name is to come. */
function offers(marked: string): string[] {
  const before = (marked.split('‸')[0] ?? '').split('\n');
  const draft = parse(marked.replace('‸', ''));
  const line = before.length - 1;
  const text = before.at(-1) ?? '';
  return referenceOffers(draft, line, text).map(({ name, section }) => {
    // Whatever is offered means what it says once it stands there.
    const at = { line, character: text.length };
    const after = edited(draft, [{ range: { start: at, end: at }, text: name }]);
    assert.deepEqual(referenceAt(after, at)?.target, { kind: 'section', section }, name);
    return `${name} ${draft.lines[draft.sections[section]?.line ?? -1]}`;
  });
}

describe('references to choose from', () => {
  it('are all sections, by the shortest name that means them here', () => {
    assert.deepEqual(
      offers(`同志们：

一、修渠

（一）上游先修。

（二）下游后修，详见‸。

二、修路

（一）土路先修。

（二）桥面后修。
`),
      [
        '第一部分 一、修渠',
        '（一） （一）上游先修。',
        '第二部分 二、修路',
        '第二部分（一） （一）土路先修。',
        '第二部分（二） （二）桥面后修。',
      ],
    );
  });

  it('are articles by their own names', () => {
    assert.deepEqual(offers('第一条 渠道归村。\n第二条 用水先报，见‸。\n第三条 违者停水。\n'), [
      '第一条 第一条 渠道归村。',
      '第三条 第三条 违者停水。',
    ]);
  });

  it('begin with what has been written of the name', () => {
    const draft = parse('一、修渠\n（一）先修上游。\n二、修路\n按进度，详见第。\n');
    const names = (begun: string) => referenceOffers(draft, 3, '按进度，详见', begun).map(({ name }) => name);
    assert.deepEqual(names(''), ['第一部分', '（一）']);
    assert.deepEqual(names('第'), ['第一部分', '第一部分（一）']);
  });

  it('are none where no word points', () => {
    assert.deepEqual(offers('一、修渠\n先修‸上游。\n二、修路\n'), []);
  });
});
