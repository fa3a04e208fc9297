import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { encode } from 'iconv-lite';
import { isMojibake } from '../../../src/core/views/mojibake.ts';

const SIMPLIFIED =
  '同志们：\n今天我讲三点意见。\n一、看清形势，把思想统一到会议的部署上来。\n二、抓住重点，把任务落到实处。\n';
const TRADITIONAL =
  '各位同仁：\n今天我講三點意見。\n一、看清形勢，把思想統一到會議的部署上來。\n二、抓住重點，把任務落到實處。\n';

/** What bytes in one encoding are in another. */
function readAs(text: string, written: string, read: string): string {
  return new TextDecoder(read).decode(encode(text, written));
}

describe('mojibake', () => {
  for (const [what, text] of [
    ['GBK read as UTF-8', readAs(SIMPLIFIED, 'gb18030', 'utf-8')],
    ['Big5 read as UTF-8', readAs(TRADITIONAL, 'big5', 'utf-8')],
    ['GBK read as Latin-1', readAs(SIMPLIFIED, 'gb18030', 'latin1')],
    ['Big5 read as Latin-1', readAs(TRADITIONAL, 'big5', 'latin1')],
    ['UTF-8 read as Latin-1', readAs(SIMPLIFIED, 'utf-8', 'latin1')],
    ['UTF-8 read as GBK', readAs(SIMPLIFIED, 'utf-8', 'gb18030')],
    ['traditional UTF-8 read as GBK', readAs(TRADITIONAL, 'utf-8', 'gb18030')],
    ['锟斤拷', readAs(readAs(SIMPLIFIED, 'gb18030', 'utf-8'), 'utf-8', 'gb18030')],
  ] as const) {
    it(`is seen: ${what}`, () => assert.ok(isMojibake(text), text.slice(0, 40)));
  }

  for (const [what, text] of [
    ['simplified', SIMPLIFIED],
    ['traditional', TRADITIONAL],
    ['what speaks of it', `文件打开后出现“锟斤拷”“烫烫烫”和 ��� 之类的乱码，怎么办？${SIMPLIFIED}`],
    ['one damaged character', SIMPLIFIED.replace('部署', '部\uFFFD')],
    ['English', 'Naïve café, déjà vu. “Quotes” — and so on.'],
    ['little', 'Äã'],
    ['nothing', ''],
    ['rare characters', '浠水县、鍚岛的涔水，銆字不用。各镇要把防汛的事情抓好抓实。'],
  ] as const) {
    it(`is not: ${what}`, () => assert.ok(!isMojibake(text)));
  }

  it('is not any sample', () => {
    for (const name of readdirSync('samples'))
      assert.ok(!isMojibake(readFileSync(`samples/${name}`, 'utf8')), name);
  });
});
