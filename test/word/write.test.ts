// The document that is written: measured in its XML, and read back.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { strFromU8, unzipSync } from 'fflate';
import fc from 'fast-check';
import { decode } from '../../src/cli/encodings.ts';
import { parse } from '../../src/core/reading/draft.ts';
import { readWord, writeWord } from '../../src/word/index.ts';
import { linesIn } from './documents.ts';

const SAMPLES = readdirSync('samples')
  .filter((name) => name.endsWith('.txt'))
  .map((name) => ({ name, text: decode(readFileSync(`samples/${name}`)).text }));

/** The lines of a text; an end at its very end begins none. */
function linesOf(text: string): string[] {
  return text.replace(/(?:\r\n|\r|\n)$/, '').split(/\r\n|\r|\n/);
}

async function partsOf(text: string): Promise<Record<string, string>> {
  const { bytes } = await writeWord(parse(text));
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));
}

async function roundTrip(text: string): Promise<string[]> {
  return linesIn(readWord((await writeWord(parse(text))).bytes));
}

/** Level and line of each paragraph that has an outline level, by itself or by its style. */
function outlineOf({ 'word/document.xml': document = '', 'word/styles.xml': styles = '' }): string[] {
  const levels = new Map<string, number>();
  for (const [, id = '', style = ''] of styles.matchAll(/w:styleId="(\w+)"[^>]*>(.*?)<\/w:style>/g)) {
    const level = /<w:outlineLvl w:val="(\d)"/.exec(style)?.[1];
    if (level !== undefined) levels.set(id, Number(level) + 1);
  }
  return [...document.matchAll(/<w:p>(.*?)<\/w:p>/g)].flatMap(([, inner = ''], line) => {
    const own = /<w:outlineLvl w:val="(\d)"/.exec(inner)?.[1];
    const style = /<w:pStyle w:val="(\w+)"/.exec(inner)?.[1] ?? '';
    const level = own === undefined ? levels.get(style) : Number(own) + 1;
    return level === undefined ? [] : [`${level} ${line + 1}`];
  });
}

describe('samples', () => {
  for (const { name, text } of SAMPLES) {
    it(`come back line by line: ${name}`, async () => assert.deepEqual(await roundTrip(text), linesOf(text)));

    it(`have their outline as outline levels: ${name}`, async () => {
      const { sections } = parse(text);
      assert.deepEqual(
        outlineOf(await partsOf(text)),
        sections.map(({ line, level }) => `${level} ${line + 1}`),
      );
    });
  }
});

// eslint-disable-next-line no-control-regex -- XML has no way to write them.
const FORBIDDEN = /[\0-\u0008\u000B\u000C\u000E-\u001F\p{Surrogate}\uFFFE\uFFFF]/gu;

describe('awkward texts come back', () => {
  const TEXTS: Readonly<Record<string, string>> = {
    'empty lines': '\n\n甲\n\n\n乙\n\n',
    'no line end': '一、甲',
    'other line ends': '甲\r\n\r\n乙\r丙',
    'blanks of every kind at either end': ' 甲 \n　　乙　　\n\t丙\t\n\u00A0丁\u00A0\n   \n　\n',
    tabs: '项目\t\t金额\n\t\n甲\t1\t\n',
    'signs of XML': '<w:p>&amp;&#x4E00;</w:p> ]]> "\'\n',
    'names of the library’s fields': 'CURRENT\nTOTAL_PAGES\n',
    'characters beyond the first plane, and joined ones': '𠮷野家👨‍👩‍👧‍👦 e\u0301\n',
    'ends of lines that are none in a text': '甲\u2028乙\u2029丙\u0085丁\n',
    'a byte-order mark within': '甲\uFEFF乙\n',
  };
  for (const [name, text] of Object.entries(TEXTS)) {
    it(name, async () => assert.deepEqual(await roundTrip(text), linesOf(text)));
  }

  it('very long lines', async () => {
    const text = `${'长'.repeat(300_000)}\n${'一、甲。'.repeat(50_000)}\n`;
    assert.deepEqual(await roundTrip(text), linesOf(text));
  });

  it('whatever is written, but for what XML forbids', async () => {
    const sign = fc.constantFrom(
      ...Array.from('一二、（）1.\t 　。：“”附件\u0000\u0007\u000B\u000C\u001F\uFFFE\uFFFF<&'),
      '\u{20000}',
      '\uD83D',
      '\uDE00',
    );
    const line = fc
      .array(fc.oneof({ weight: 3, arbitrary: sign }, fc.string({ unit: 'binary', maxLength: 3 })), {
        maxLength: 12,
      })
      .map((signs) => signs.join(''));
    await fc.assert(
      fc.asyncProperty(fc.array(line, { maxLength: 40 }), async (lines) => {
        const text = `${lines.join('\n')}\n`;
        // Put together, two halves of a pair make a whole.
        assert.deepEqual(
          await roundTrip(text),
          linesOf(text).map((each) => each.replace(FORBIDDEN, '')),
        );
      }),
      { numRuns: 40, seed: 20261125 },
    );
  });

  it('and what is left out is told', async () => {
    const { leftOut } = await writeWord(parse('甲\n乙\u0001丙\uD83D\n丁\u0000\n'));
    assert.deepEqual(leftOut, [
      {
        template:
          'Control characters left out, because a Word document cannot hold them: {0}, the first in line {1}.',
        args: [3, 2],
      },
    ]);
  });
});

describe('GB/T 9704-2012', () => {
  const DRAFT = `关于修缮校舍的报告

县教育局：

　　校舍建于三十年前。

一、现状

（一）东楼漏雨。已修三次。

1. 屋顶

（1）瓦

附则另定。

青禾镇中心小学
2026年11月20日
`;
  const parts = partsOf(DRAFT);
  /** The style of the paragraph with this text. */
  const styleOf = async (text: string): Promise<string> => {
    const { 'word/document.xml': document = '', 'word/styles.xml': styles = '' } = await parts;
    const paragraph = [...document.matchAll(/<w:p>.*?<\/w:p>/g)].find(([each]) => each.includes(`>${text}`));
    assert.ok(paragraph, text);
    const id = /w:pStyle w:val="(\w+)"/.exec(paragraph[0])?.[1];
    const style = new RegExp(`w:styleId="${id}".*?</w:style>`).exec(styles);
    assert.ok(style, id);
    return style[0];
  };
  const twips = (millimetres: number): number => Math.floor((millimetres / 25.4) * 1440);

  it('5.1, 5.2: A4, with margins of 37, 35, 28 and 26 mm', async () => {
    const { 'word/document.xml': document = '' } = await parts;
    const size = /<w:pgSz w:w="(\d+)" w:h="(\d+)"/.exec(document);
    assert.deepEqual(size?.slice(1).map(Number), [11906, 16838]);
    for (const [side, width] of Object.entries({ top: 37, bottom: 35, left: 28, right: 26 })) {
      const margin = Number(new RegExp(`<w:pgMar[^>]* w:${side}="(\\d+)"`).exec(document)?.[1]);
      assert.ok(Math.abs(margin - twips(width)) <= 1, `${side} ${margin}`);
    }
  });

  it('5.2.3: 22 lines on a page, 28 characters in a line', async () => {
    const { 'word/styles.xml': styles = '' } = await parts;
    const defaults = /<w:docDefaults>.*<\/w:docDefaults>/.exec(styles)?.[0] ?? '';
    assert.match(defaults, /<w:spacing w:after="0" w:before="0" w:line="560" w:lineRule="exact"\/>/);
    assert.equal(Math.floor(twips(297 - 37 - 35) / 560), 22);
    assert.match(defaults, /<w:sz w:val="32"\/>/);
    const spacing = Number(/<w:rPr>.*<w:spacing w:val="(-?\d+)"\/>/.exec(defaults)?.[1]);
    assert.equal(Math.floor(twips(210 - 28 - 26) / (320 + spacing)), 28);
  });

  /** The beginning of a paragraph; the font, half its size in points, and what else its style says. */
  const LOOKS: readonly (readonly [text: string, font: string, size: number, more: RegExp])[] = [
    ['关于修缮校舍的报告', '方正小标宋简体', 44, /<w:jc w:val="center"\/>/],
    ['县教育局', '仿宋_GB2312', 32, /^(?!.*<w:ind )/],
    ['附则另定', '仿宋_GB2312', 32, /w:firstLineChars="200"/],
    ['一、现状', '黑体', 32, /w:firstLineChars="200".*w:outlineLvl w:val="0"/],
    ['（一）东楼漏雨。', '楷体_GB2312', 32, /w:firstLineChars="200".*w:outlineLvl w:val="1"/],
    ['1. 屋顶', '仿宋_GB2312', 32, /w:firstLineChars="200".*w:outlineLvl w:val="2"/],
    ['（1）瓦', '仿宋_GB2312', 32, /w:firstLineChars="200".*w:outlineLvl w:val="3"/],
    ['青禾镇中心小学', '仿宋_GB2312', 32, /<w:jc w:val="right"\/>/],
    ['2026年11月20日', '仿宋_GB2312', 32, /<w:jc w:val="right"\/>/],
  ];
  for (const [text, font, size, more] of LOOKS) {
    it(`7.3: ${text} in ${font}`, async () => {
      const style = await styleOf(text);
      assert.match(style, new RegExp(`w:eastAsia="${font}"`));
      assert.match(style, new RegExp(`<w:sz w:val="${size}"/>`));
      assert.match(style, more);
    });
  }

  it('7.3.3: what follows a heading in its paragraph is body', async () => {
    const { 'word/document.xml': document = '', 'word/styles.xml': styles = '' } = await parts;
    assert.match(
      document,
      /（一）东楼漏雨。<\/w:t><\/w:r><w:r><w:rPr><w:rStyle w:val="RunIn"\/><\/w:rPr><w:t xml:space="preserve">已修三次。/,
    );
    assert.match(styles, /w:styleId="RunIn".*?仿宋_GB2312.*?<\/w:style>/);
  });

  it('keeps a heading with what its section has below it, and nothing else', async () => {
    const { 'word/document.xml': document = '' } = await parts;
    assert.match(await styleOf('一、现状'), /<w:keepNext\/>/);
    const free = [...document.matchAll(/<w:keepNext w:val="false"\/>.*?<w:t [^>]*>([^<]*)/g)];
    assert.deepEqual(
      free.map(([, text]) => text),
      ['（一）东楼漏雨。'],
    );
    const { 'word/document.xml': items = '' } = await partsOf('一、甲\n（一）乙\n（二）丙\n二、丁\n戊\n');
    assert.deepEqual(
      [...items.matchAll(/<w:keepNext w:val="false"\/>.*?<w:t [^>]*>([^<]*)/g)].map(([, text]) => text),
      ['（一）乙', '（二）丙'],
    );
  });

  it('7.5: — 1 — in 四号 宋体, at the right of odd pages and at the left of even ones', async () => {
    const { 'word/document.xml': document = '', 'word/settings.xml': settings = '', ...others } = await parts;
    assert.match(settings, /<w:evenAndOddHeaders\/>/);
    for (const [type, side] of [
      ['default', 'right'],
      ['even', 'left'],
    ] as const) {
      const id = new RegExp(`<w:footerReference w:type="${type}" r:id="(\\w+)"`).exec(document)?.[1];
      const target = new RegExp(
        `Id="${id}"[^>]*Target="(\\w+\\.xml)"|Target="(\\w+\\.xml)"[^>]*Id="${id}"`,
      ).exec(others['word/_rels/document.xml.rels'] ?? '');
      const footer = others[`word/${target?.[1] ?? target?.[2]}`] ?? '';
      assert.match(footer, new RegExp(`<w:ind w:${side}="280"/><w:jc w:val="${side}"/>`));
      assert.match(footer, /— <\/w:t>.*PAGE.*>? —<\/w:t>/);
      assert.match(footer, /w:eastAsia="宋体".*<w:sz w:val="28"\/>/);
    }
  });

  it('names fonts to fall back on', async () => {
    const { 'word/fontTable.xml': fonts = '' } = await parts;
    assert.match(fonts, /<w:font w:name="仿宋_GB2312"><w:altName w:val="仿宋,FangSong,/);
    assert.match(fonts, /<w:font w:name="方正小标宋简体"><w:altName w:val="[^"]*宋体/);
  });

  it('gives the ordinals as text, no list', async () => {
    const { 'word/document.xml': document = '' } = await parts;
    assert.doesNotMatch(document, /<w:numPr>/);
  });
});
