import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { pinyin } from 'pinyin-pro';
import { PINYIN_READINGS } from '../../../../src/core/views/traces/pinyin-readings.ts';
import { tidied } from './tidied.ts';

const strip = (text: string): string => tidied(text, 'pinyin');

describe('pinyin annotations', () => {
  for (const [annotated, plain] of [
    ['計(jì)劃', '計劃'],
    ['講(jiǎng)話(huà)、認(rèn)識(shí)、責(zé)任', '講話、認識、責任'],
    ['會（huì）議，會(huì）場，會（huì)員', '會議，會場，會員'],
    ['會( huì )議，會(huì )員', '會議，會員'],
    ['計(ji4)劃(hua4)', '計劃'],
    ['計(ji)劃(hua)', '計劃'],
    ['婦女(nǚ)綠(lǜ)化', '婦女綠化'],
    ['婦女(nü3)綠(lü4)化', '婦女綠化'],
    ['婦女(nv3)綠(lv4)化', '婦女綠化'],
    ['婦女(nu:3)綠(lu:4)化', '婦女綠化'],
    ['女(nǚ)律(lü)', '女律'],
    ['戰略(lüè)虐(nüè)待，忽略(lue4)，侵略(lve)', '戰略虐待，忽略，侵略'],
    ['去(qù)向，去(qü4)年，許(xü)可', '去向，去年，許可'],
    ['孩子(zi)們(men)的(de)什麼(me)，看著(zhe)', '孩子們的什麼，看著'],
    ['吃了(le5)，好吧(ba0)', '吃了，好吧'],
    ['講(jia\u030Cng)話，港(ɡǎnɡ)口，發(fɑ̄)言', '講話，港口，發言'],
    ['發(ｆā)言', '發言'],
    ['重(chóng)新，重(zhòng)點，行(háng)業，行(xíng)動', '重新，重點，行業，行動'],
    ['張(Zhāng)主任', '張主任'],
    ['安(ān)全，恩(ēn)情，偶(ǒu)然，啊(a)', '安全，恩情，偶然，啊'],
    // Parted by a hard wrap.
    ['計(j\nì)劃(hua\n4)', '計劃'],
    ['計\n(jì)劃', '計\n劃'],
    // A rare character goes with the everyday ones.
    ['計(jì)劃(huà)綱(gāng)要，毋庸置喙(huì)', '計劃綱要，毋庸置喙'],
    // One that no table knows too, if its tone is shown; another reading than an everyday one has is none here either.
    ['計(jì)劃(huà)綱(gāng)要，龘(dá)龍，喙(hui)，會(jǐn)', '計劃綱要，龘龍，喙(hui)，會(jǐn)'],
  ] as const) {
    it(annotated, () => assert.equal(strip(annotated), plain));
  }

  // A bracket that only looks like one: English, names, markings, chemistry, units, addresses, numbers, other readings.
  const none = (
    '甲(a) 乙(b) 丙(A) 丁(e) 戊(o) 己(E) 庚(n) 辛(m) 壬(ai) 癸(ou) ' +
    '男(men) 女(she) 他(he) 這(the) 那(an) 人(man) 我(me) 歌(song) 日(sun) 跑(run) ' +
    '維生素(vc) 水(H2O) 氫氧根(OH) 碳(C) 銀(Ag) 鈉(Na) 鉀(K) 氮(N) 氦(He) 鉛(pb) ' +
    '一百公頃(ha) 圓周率(pi) 米(m) 千米(km) 毫升(ml) 伏(V) 瓦(W) 安(A) 分(min) 秒(s) ' +
    '王(wang@x.cn) 網址(www.x.cn) 李(Li) 王(Wang) 劉(LIU) 芯片(MICRO) 總值(GDP) 世貿(WTO) 附件(1) 表(2a) ' +
    '計(jìhuà) 計(hua) 計(jǐn) 劃(jì) 會(hue) 計(ji44) 計(jì,劃) 計(j) 計() 計(jì劃)'
  ).split(' ');

  it('are none of a table of sixty', () => assert.equal(none.length, 60));

  for (const text of none) it(`is none: ${text}`, () => assert.equal(strip(text), text));

  it('of a rare character alone are its writer’s', () => {
    for (const text of ['身材佝偻(lóu)，毋庸置喙(huì)。', '龘(dá)字三龙。']) assert.equal(strip(text), text);
  });

  it('are none where no Han character stands before the bracket', () => {
    for (const text of ['a(jì)', '1(jì)', '，(jì)', '(jì)計', '計 (jì)']) assert.equal(strip(text), text);
  });

  it('leave the rest of the line alone', () => {
    assert.equal(strip('　一、計(jì)劃  (甲)\n\n計(jì)\n'), '　一、計劃  (甲)\n\n計\n');
  });
});

describe('the table of readings', () => {
  const rows = PINYIN_READINGS.split('\n').map((row) => row.split(' '));
  const readings = new Map<string, Set<string>>();
  for (const [syllable = '', characters = ''] of rows) {
    for (const sign of characters) {
      const known = readings.get(sign) ?? new Set();
      readings.set(sign, known.add(syllable));
    }
  }
  const plain = (reading: string): string =>
    reading
      .normalize('NFD')
      .replaceAll(/[\u0300\u0301\u0304\u030c]/g, '')
      .normalize('NFC');

  it('says of each character what the dictionary says, and nothing else', () => {
    assert.ok(readings.size > 5000);
    for (const [sign, known] of readings) {
      const judge = pinyin(sign, { toneType: 'none', multiple: true, type: 'array', v: false });
      assert.deepEqual([...known].sort(), [...new Set(judge.map(plain))].sort(), sign);
    }
  });

  it('has all everyday characters: of the first level of GB/T 2312, and of Big5 those that are not rare in the other', () => {
    const rare = hanOf('gb18030', 0xd8, 0xf7, 0xa1);
    const everyday = [
      ...hanOf('gb18030', 0xb0, 0xd7, 0xa1),
      ...hanOf('big5', 0xa4, 0xc6, 0x40).filter((sign) => !rare.includes(sign)),
    ];
    for (const sign of everyday) assert.ok(readings.has(sign) || !hasReading(sign), sign);
    assert.deepEqual(
      [...readings.keys()].filter((sign) => !everyday.includes(sign)),
      [],
    );
  });

  function hanOf(encoding: string, from: number, to: number, least: number): readonly string[] {
    const decoder = new TextDecoder(encoding);
    const found: string[] = [];
    for (let lead = from; lead <= to; lead++) {
      for (let trail = least; trail <= 0xfe; trail++) {
        const sign = decoder.decode(Uint8Array.of(lead, trail));
        if (/^\p{Script=Han}$/u.test(sign)) found.push(sign);
      }
    }
    return found;
  }

  function hasReading(sign: string): boolean {
    return pinyin(sign, { toneType: 'none', type: 'array' })[0] !== sign;
  }
});
