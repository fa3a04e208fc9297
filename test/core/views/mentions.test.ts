import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parse } from '../../../src/core/reading/draft.ts';
import { isMentioned } from '../../../src/core/views/mentions.ts';

/** The ordinals of the sections that a line of running text may mean. */
function meant(body: string, around: string): string[] {
  const draft = parse(around.replace('BODY', body));
  return draft.sections
    .filter((section) => isMentioned(draft, section, section.ordinal.number))
    .map(({ ordinal }) => ordinal.text);
}

const STEMS =
  '一、晒场\n扫干净。\nBODY\n二、水井\n淘干净。\n三、学堂\n四、仓库\n（一）门\n（二）锁\n五、渡口';

describe('mentions', () => {
  for (const [body, ...expected] of [
    ['四、五两项最要紧。', '四、', '五、'],
    ['前述四、五兩點另議。', '四、', '五、'],
    ['第四、第五两项先办。', '四、', '五、'],
    ['一、二、四项归东队。', '一、', '二、', '四、'],
    ['其中第四项由老韩办。', '四、'],
    ['第四部分的账另算。', '四、'],
    ['第4部分的账另算。', '四、'],
    ['如第四点所说，要换锁。', '四、'],
    ['前面讲的第四条，大家记住。', '四、'],
    ['锁的事见第四节。', '四、'],
    ['按照“四、仓库”办。', '四、'],
    ['锁的事见“四”。', '四、'],
    ['见上文四。', '四、'],
    ['參照四、辦理。', '四、'],
    ['四中所说的锁，用铜锁。', '四、'],
    ['锁的事见四（二）。', '四、', '（二）'],
    ['锁的事见四、（二）。', '四、', '（二）'],
    ['第四部分（二）说的锁，用铜锁。', '四、', '（二）'],
    // These count something else.
    ['第四件事最难，第四个问题也难。'],
    ['四项工作都要做，前四项先做。'],
    ['周四里说好的事，四中所在的街。'],
    ['第四点，要快；第五点，要稳。'],
    ['第四节课讲渡口，第四条件要谈。'],
    ['提了意见四、五条。', '四、', '五、'],
    ['按照《办法》第四条办理，合同第五条照旧。'],
    ['三、四个人就够了，四、五百斤也够。'],
  ] as const)
    it(`of ${expected.join(' ') || 'nothing'}: ${body}`, () => {
      assert.deepEqual(meant(body, STEMS), expected);
    });

  it('stand within the section whose items they name', () => {
    const around = '一、晒场\n（一）扫\n（二）晒\n其中第二项要紧。\n二、水井\n（一）淘\n（二）盖';
    assert.deepEqual(meant('', around), ['（二）', '二、']);
  });

  it('count by the unit of the sections', () => {
    const around = '第一条　甲。\n第二条　乙：\n（一）子；\n（二）丑。\n第三条　BODY';
    assert.deepEqual(meant('依第二条办。', around), ['第二条']);
    assert.deepEqual(meant('依第二条第二项办。', around), ['第二条', '（二）']);
    assert.deepEqual(meant('依第三条第二项办。', around), ['第三条']);
  });

  it('name decimals', () => {
    const around = '1 甲\n1.1 子\n1.2 丑\n2 乙\n2.1 寅\n按1.2的要求办。\n2.2 卯';
    assert.deepEqual(meant('', around), ['1', '1.2']);
  });
});
