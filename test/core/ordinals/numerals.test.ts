import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import Nzh from 'nzh';
import { readHanDigits } from '../../../src/core/ordinals/han-numerals.ts';
import {
  numeralRange,
  readNumeral,
  readNumeralLoosely,
  writeNumeral,
  type NumeralReading,
  type NumeralSystem,
} from '../../../src/core/ordinals/numerals.ts';

type Read = (text: string, start: number) => readonly NumeralReading[];

/** The first and the last numeral of every system, to be counted through by code point or by Unicode's own. */
const FIRST_AND_LAST: Record<NumeralSystem, readonly [first: string, last: string, max: number]> = {
  han: ['一', '九千九百九十九', 9999],
  'han-financial': ['壹', '玖仟玖佰玖拾玖', 9999],
  stem: ['甲', '癸', 10],
  branch: ['子', '亥', 12],
  arabic: ['1', '9999', 9999],
  'arabic-fullwidth': ['１', '９９９９', 9999],
  circled: ['①', '㊿', 50],
  parenthesized: ['⑴', '⒇', 20],
  'full-stop': ['⒈', '⒛', 20],
  'han-parenthesized': ['㈠', '㈩', 10],
  'han-circled': ['㊀', '㊉', 10],
  'negative-circled': ['❶', '⓴', 20],
  'double-circled': ['⓵', '⓾', 10],
  'sans-circled': ['➀', '➉', 10],
  'negative-sans-circled': ['➊', '➓', 10],
  keycap: ['1\uFE0F\u20E3', '\u{1F51F}', 10],
  'roman-upper': ['Ⅰ', 'Ⅻ', 12],
  'roman-lower': ['ⅰ', 'ⅻ', 12],
  'roman-ascii-upper': ['I', 'MMMCMXCIX', 3999],
  'roman-ascii-lower': ['i', 'mmmcmxcix', 3999],
  'latin-upper': ['A', 'Z', 26],
  'latin-lower': ['a', 'z', 26],
  'latin-parenthesized': ['⒜', '⒵', 26],
  'latin-circled-upper': ['Ⓐ', 'Ⓩ', 26],
  'latin-circled-lower': ['ⓐ', 'ⓩ', 26],
};
const SYSTEMS = Object.keys(FIRST_AND_LAST) as NumeralSystem[];

/** `text` has a bar where its numeral ends; `expected` is each reading as "system value", best first. */
function check(text: string, expected: string, read: Read = readNumeral): void {
  const end = text.indexOf('|');
  const bare = text.replace('|', '');
  for (const before of ['', '　第', '一']) {
    const readings = read(before + bare, before.length);
    const found = readings.map(({ system, value }) => `${system} ${value}`).join(', ');
    assert.equal(found, expected, text);
    for (const reading of readings) assert.equal(reading.end, before.length + end, text);
  }
}

function checkNone(text: string, read: Read = readNumeral): void {
  assert.deepEqual(read(text, 0), [], text);
}

function valueIn(system: NumeralSystem, text: string): number | undefined {
  return readNumeral(text, 0).find((reading) => reading.system === system && reading.end === text.length)
    ?.value;
}

function write(value: number, system: NumeralSystem): string {
  const written = writeNumeral(value, system);
  assert.notEqual(written, undefined, `${system} ${value}`);
  return written ?? '';
}

describe('every numeral system', () => {
  for (const system of SYSTEMS) {
    const [first, last, max] = FIRST_AND_LAST[system];

    it(`${system} reads what it writes, ${first} to ${last}`, () => {
      assert.deepEqual(numeralRange(system), { min: 1, max });
      assert.equal(writeNumeral(1, system), first);
      assert.equal(writeNumeral(max, system), last);
      const written = new Set<string>();
      for (let value = 1; value <= max; value++) {
        const text = write(value, system);
        assert.equal(valueIn(system, text), value, text);
        written.add(text);
      }
      assert.equal(written.size, max);
    });

    it(`${system} writes nothing out of its range`, () => {
      for (const value of [0, -1, 1.5, max + 1, NaN, Infinity])
        assert.equal(writeNumeral(value, system), undefined);
    });
  }

  it('holds no character of another', () => {
    const single = SYSTEMS.filter((system) => !/^(roman-ascii|latin-(upper|lower)$)/.test(system));
    for (const system of single) {
      for (let value = 1; value <= numeralRange(system).max; value++) {
        assert.equal(readNumeral(write(value, system), 0).length, 1, `${system} ${value}`);
      }
    }
  });
});

describe('the code points of each system', () => {
  // Unicode's own compatibility forms say what a character stands for: ⑳ is 20, ⒛ is 20., ㈩ is (十).
  const compatible: [NumeralSystem, (value: number) => string][] = [
    ['arabic-fullwidth', String],
    ['circled', String],
    ['parenthesized', (value) => `(${value})`],
    ['full-stop', (value) => `${value}.`],
    ['han-parenthesized', (value) => `(${write(value, 'han')})`],
    ['han-circled', (value) => write(value, 'han')],
    ['roman-upper', (value) => write(value, 'roman-ascii-upper')],
    ['roman-lower', (value) => write(value, 'roman-ascii-lower')],
    ['latin-parenthesized', (value) => `(${write(value, 'latin-lower')})`],
    ['latin-circled-upper', (value) => write(value, 'latin-upper')],
    ['latin-circled-lower', (value) => write(value, 'latin-lower')],
  ];
  for (const [system, form] of compatible) {
    it(`${system} means what Unicode says`, () => {
      for (let value = 1; value <= numeralRange(system).max; value++) {
        assert.equal(write(value, system).normalize('NFKC'), form(value));
      }
    });
  }

  // The dingbats have no compatibility forms; their blocks count up.
  const dingbats: [NumeralSystem, first: number, from: number, to: number][] = [
    ['negative-circled', 0x2776, 1, 10],
    ['negative-circled', 0x24eb, 11, 20],
    ['double-circled', 0x24f5, 1, 10],
    ['sans-circled', 0x2780, 1, 10],
    ['negative-sans-circled', 0x278a, 1, 10],
  ];
  for (const [system, first, from, to] of dingbats) {
    it(`${system} counts up from U+${first.toString(16)}`, () => {
      for (let value = from; value <= to; value++) {
        assert.equal(write(value, system), String.fromCharCode(first + value - from));
      }
    });
  }

  it('stems and branches go in their order', () => {
    const all = (system: NumeralSystem): string =>
      Array.from({ length: numeralRange(system).max }, (_, index) => write(index + 1, system)).join('');
    assert.equal(all('stem'), '甲乙丙丁戊己庚辛壬癸');
    assert.equal(all('branch'), '子丑寅卯辰巳午未申酉戌亥');
  });
});

describe('Han numerals', () => {
  it('reads the forms in use', () => {
    const forms = [
      '一 1, 二 2, 两 2, 兩 2, 九 9, 十 10, 一十 10, 十一 11, 一十一 11, 十九 19, 二十 20, 九十九 99',
      '廿 20, 卄 20, 念 20, 廿一 21, 念三 23, 卅 30, 丗 30, 卅五 35, 卌 40, 卌二 42',
      '一百 100, 一百零一 101, 一百〇一 101, 一百一十 110, 一百十 110, 一百一十八 118, 一百十八 118, 一百廿三 123',
      '两百 200, 兩百五十 250, 一千 1000, 一千零一 1001, 一千零一十 1010, 一千〇十 1010, 一千一百 1100',
      '两千 2000, 三千两百 3200, 九千九百九十九 9999',
      '二〇 20, 一〇一 101, 一零一 101, 一二〇 120, 二〇〇 200, 一〇〇一 1001, 二〇二四 2024',
    ];
    for (const form of forms.join(', ').split(', ')) {
      const [text, value] = form.split(' ');
      check(`${text}|、题`, `han ${value}`);
    }
  });

  it('takes the whole run, and a run that is no number is no numeral', () => {
    const rejects = [
      '百 千 百一 十百 百零一 十十 二十十 十一一 一百二百 廿十 二廿', // a place without its digit, or twice
      '一百一 一千一 一千一十 一百零一十 二十零一 一百零零一 一百〇〇', // a gap without 零, or 零 without a gap
      '零 〇 零一 〇一 十零 二十零 一百零 廿〇 一二 一二三 三四 二〇二四〇', // digits that make no number
      '两十 十两 二十两 一百零两 两两 两〇', // 两 where 二 belongs
      '万 一万 两万 一亿', // beyond any ordinal
    ];
    for (const text of rejects.join(' ').split(' ')) checkNone(`${text}、`);
  });

  it('does not mix 大写 with plain characters', () => {
    for (const text of ['壹十', '拾一', '一拾', '壹佰〇壹', '廿壹', '两佰']) checkNone(text);
  });

  it('accepts exactly what can be brought to the canonical form', () => {
    const canonical = new Map<string, number>();
    for (let value = 1; value <= 9999; value++) {
      canonical.set(Nzh.cn.encodeS(value, { tenMin: false }), value);
    }
    const valueOf = (text: string): number | undefined => {
      const spelledOut = text
        .replaceAll('〇', '零')
        .replace(/[两兩](?=[百千])|^[两兩]$/g, '二')
        .replaceAll('廿', '二十')
        .replaceAll('卅', '三十')
        .replace(/(?<![一二三九])十/g, '一十');
      const digits = /^[一二三九](?=.*零)[零一二三九]{1,3}$/.test(spelledOut)
        ? Number(spelledOut.replace(/./g, (digit) => String('零一二三四五六七八九'.indexOf(digit))))
        : undefined;
      return canonical.get(spelledOut) ?? digits;
    };
    const agree = (text: string): void => assert.equal(valueIn('han', text), valueOf(text), text);

    const alphabet = Array.from('一二三九十百千零〇两廿卅');
    const everyTextOfLength = (length: number): string[] =>
      length === 0
        ? ['']
        : everyTextOfLength(length - 1).flatMap((text) => alphabet.map((sign) => text + sign));
    for (const length of [1, 2, 3, 4]) everyTextOfLength(length).forEach(agree);

    const text = fc.string({ unit: fc.constantFrom(...alphabet), minLength: 5, maxLength: 9 });
    fc.assert(fc.property(text, agree), { seed: 3, numRuns: 5000 });
  });
});

describe('Han digits without a zero', () => {
  const digits = (text: string, expected: string): void => check(text, expected, readHanDigits);

  it('are two to four places', () => {
    digits('一一|、', 'han 11');
    digits('九八|條', 'han 98');
    digits('一八一|條', 'han 181');
    digits('一九四九|、', 'han 1949');
    assert.equal(readHanDigits('一一', 0)[0]?.digits, true);
  });

  it('are none where they are one, five, or mixed with what is no such digit', () => {
    for (const text of [
      '一',
      '一二三四五',
      '一〇',
      '二十',
      '十二',
      '两三',
      '三两',
      '壹贰',
      '12',
      '廿一',
      'ー一',
    ])
      checkNone(text, readHanDigits);
  });

  it('are no numeral by themselves', () => {
    for (const text of ['一一', '九八', '一八一']) checkNone(text);
  });
});

describe('Han numerals, written', () => {
  it('agree with nzh, 1 to 9999', () => {
    for (let value = 1; value <= 9999; value++) {
      assert.equal(writeNumeral(value, 'han'), Nzh.cn.encodeS(value));
      assert.equal(writeNumeral(value, 'han-financial'), Nzh.cn.encodeB(value, { tenMin: true }));
      assert.equal(valueIn('han-financial', Nzh.hk.encodeB(value, { tenMin: true })), value);
      assert.equal(valueIn('han-financial', Nzh.cn.encodeB(value)), value);
    }
  });

  it('reads every 大写 glyph', () => {
    check('叄|、', 'han-financial 3');
    check('叁|、', 'han-financial 3');
    check('參|、', 'han-financial 3');
    check('参|、', 'han-financial 3');
    check('拾陸|、', 'han-financial 16');
    check('壹拾陆|、', 'han-financial 16');
  });
});

describe('Arabic numerals', () => {
  it('are runs of one to four digits', () => {
    check('1|、', 'arabic 1');
    check('12|.5', 'arabic 12');
    check('2024|年', 'arabic 2024');
    check('１２|．', 'arabic-fullwidth 12');
    for (const text of ['10000', '12345', '１００００', '99999999999999999999']) checkNone(text);
  });

  it('have leading zeros in 01 to 09 and in 001 to 099 only', () => {
    check('01|', 'arabic 1');
    check('001|', 'arabic 1');
    check('０１２|', 'arabic-fullwidth 12');
    check('０９|', 'arabic-fullwidth 9');
    for (const text of ['0', '00', '000', '0012', '0571', '０']) checkNone(text);
  });
});

describe('letters', () => {
  it('give the smaller value first where they are Roman too', () => {
    check('A|.', 'latin-upper 1');
    check('b|)', 'latin-lower 2');
    check('C|.', 'latin-upper 3, roman-ascii-upper 100');
    check('d|.', 'latin-lower 4, roman-ascii-lower 500');
    check('I|.', 'roman-ascii-upper 1, latin-upper 9');
    check('l|.', 'latin-lower 12, roman-ascii-lower 50');
    check('M|.', 'latin-upper 13, roman-ascii-upper 1000');
    check('v|.', 'roman-ascii-lower 5, latin-lower 22');
    check('X|.', 'roman-ascii-upper 10, latin-upper 24');
    check('A|股', 'latin-upper 1');
  });

  it('are read in either width', () => {
    check('Ａ|．', 'latin-upper 1');
    check('ｂ|）', 'latin-lower 2');
    check('Ｃ|．', 'latin-upper 3, roman-ascii-upper 100');
    check('ＩＶ|．', 'roman-ascii-upper 4');
    check('ｘｉｖ|）', 'roman-ascii-lower 14');
    for (const text of ['ＡＢ', 'ＩＩＩＩ', 'ｔｈｅ']) checkNone(text);
  });

  it('are Roman or nothing where there are several', () => {
    check('II|.', 'roman-ascii-upper 2');
    check('xiv|)', 'roman-ascii-lower 14');
    check('MIX|', 'roman-ascii-upper 1009');
    for (const text of ['In', 'Ii', 'AB', 'the', 'IIII', 'VX', 'IC', 'VIV', 'MMMM', 'IXI']) {
      checkNone(text);
    }
  });

  it('are Roman only in the canonical form', () => {
    const canonical = /^M{0,3}(CM|CD|D?C{0,3})(XC|XL|L?X{0,3})(IX|IV|V?I{0,3})$/;
    const word = fc.string({ unit: fc.constantFrom(...Array.from('IVXLCDM')), minLength: 2, maxLength: 8 });
    fc.assert(
      fc.property(word, (text) => {
        assert.equal(valueIn('roman-ascii-upper', text) !== undefined, canonical.test(text));
        assert.equal(valueIn('roman-ascii-lower', text.toLowerCase()), valueIn('roman-ascii-upper', text));
      }),
      { seed: 3, numRuns: 5000 },
    );
  });
});

describe('single characters', () => {
  it('are numerals whatever follows', () => {
    check('①|②', 'circled 1');
    check('㊿|', 'circled 50');
    check('⒑|总结', 'full-stop 10');
    check('甲|、', 'stem 1');
    check('亥|、', 'branch 12');
    check('Ⅳ|、', 'roman-upper 4');
  });

  it('are not taken for what they resemble', () => {
    for (const text of ['', '的', '、', '⓪', '⓿', '😀', 'ー', '○', '\u2F00', '已']) checkNone(text);
  });
});

describe('lookalikes', () => {
  const loosely = (text: string, expected: string): void => check(text, expected, readNumeralLoosely);
  const lookalikes: Record<string, number> = {
    'ーㄧ—–－─-\u2F00\u3192': 1,
    'ニ=＝\u2F06\u3193': 2,
    '\u3194': 3,
    '\u3195': 4,
    'ハ\u2F0B': 8,
    '+＋\u2F17': 10,
  };

  it('count as what they resemble, alone and mixed, and are flagged', () => {
    for (const [characters, value] of Object.entries(lookalikes)) {
      for (const character of characters) {
        checkNone(character);
        loosely(`${character}|）`, `han ${value}`);
        assert.equal(readNumeralLoosely(character, 0)[0]?.lookalike, true);
        if (value < 10) loosely(`十${character}|）`, `han ${10 + value}`);
      }
    }
    for (const zero of '○◯Oo0') {
      loosely(`二${zero}|、`, 'han 20');
      loosely(`一百${zero}ニ|、`, 'han 102');
      loosely(`一${zero}一|、`, 'han 101');
    }
    loosely('十ー|、', 'han 11');
    loosely('十ニ|、', 'han 12');
    loosely('二\u2F17ハ|、', 'han 28');
  });

  it('leave proper numerals as they are', () => {
    for (const text of ['一', '十二', '10', '05', '①', 'I', 'O', 'o', '甲', '拾壹']) {
      assert.deepEqual(readNumeralLoosely(text, 0), readNumeral(text, 0));
      assert.ok(readNumeral(text, 0).every((reading) => !('lookalike' in reading)));
    }
  });

  it('make no number of what is none', () => {
    for (const text of ['——', '--', '-二', '○', '○一', '0', 'ーー', 'ー百一'])
      checkNone(text, readNumeralLoosely);
  });

  it('fall back to the proper numeral before them', () => {
    loosely('一|——', 'han 1');
    loosely('二十|○', 'han 20');
    loosely('壹|ー', 'han-financial 1');
  });
});

describe('any text', () => {
  const sign = fc.constantFrom(...Array.from('一二十百零〇两廿壹拾甲子1０09①⑴ⅠIVXabiⒶー○-O、. 的'));
  const text = fc.string({ unit: sign, maxLength: 12 });

  it('gives readings that hold: in range, past the start, within the text, best first', () => {
    fc.assert(
      fc.property(text, fc.integer({ min: -1, max: 13 }), (text, start) => {
        for (const read of [readNumeral, readNumeralLoosely]) {
          const readings = read(text, start);
          for (const { system, value, end } of readings) {
            assert.ok(value >= 1 && value <= numeralRange(system).max);
            assert.ok(end > start && end <= text.length);
            assert.deepEqual(read(text.slice(0, end), start), readings);
          }
        }
        if (readNumeral(text, start).length > 0) assert.ok(readNumeralLoosely(text, start).length > 0);
      }),
      { seed: 3, numRuns: 5000 },
    );
  });

  it('without a numeral gives one shared constant', () => {
    assert.equal(readNumeral('的', 0), readNumeral('十十', 0));
    assert.equal(readNumeral('的', 0), readNumeral('The', 0));
    assert.equal(readNumeral('的', 0), readNumeralLoosely('', 5));
  });
});
