// What Word shows before a paragraph, for each way in which a document can say it. The XML is as Word and others write it;
// every expectation stands beside the paragraph that it belongs to.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readWord } from '../../src/word/index.ts';
import { inList, type Inner, linesIn, linesOf, paragraph, partsOf, zip } from './documents.ts';

interface Example {
  readonly numbering: string;
  readonly styles?: string;
  /** Each paragraph: what is shown before it, its text, and what puts it into a list. */
  readonly paragraphs: readonly (readonly [shown: string, properties: string])[];
}

/** A level of a list; `more` is what else it says. */
function level(index: number, format: string, text: string, more = ''): string {
  return `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:suff w:val="nothing"/><w:lvlText w:val="${text}"/></w:lvl>`;
}

function definition(id: number, ...inner: readonly string[]): string {
  return `<w:abstractNum w:abstractNumId="${id}">${inner.join('')}</w:abstractNum>`;
}

function list(id: number, definition: number, inner = ''): string {
  return `<w:num w:numId="${id}"><w:abstractNumId w:val="${definition}"/>${inner}</w:num>`;
}

const restart = (level: number, start: number): string =>
  `<w:lvlOverride w:ilvl="${level}"><w:startOverride w:val="${start}"/></w:lvlOverride>`;

/** The four levels of an official document. */
const OFFICIAL = definition(
  0,
  level(0, 'chineseCountingThousand', '%1、'),
  level(1, 'chineseCountingThousand', '（%2）'),
  level(2, 'decimal', '%3.'),
  level(3, 'decimal', '（%4）'),
);

const style = (id: string, properties: string, basedOn = ''): string =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${id}"/>${basedOn && `<w:basedOn w:val="${basedOn}"/>`}<w:pPr>${properties}</w:pPr></w:style>`;
const styled = (id: string): string => `<w:pStyle w:val="${id}"/>`;

const EXAMPLES: Readonly<Record<string, Example>> = {
  'several levels, each restarting within the one further out': {
    numbering: OFFICIAL + list(1, 0),
    paragraphs: [
      ['一、', inList(1)],
      ['（一）', inList(1, 1)],
      ['1.', inList(1, 2)],
      ['（1）', inList(1, 3)],
      ['（2）', inList(1, 3)],
      ['2.', inList(1, 2)],
      ['（1）', inList(1, 3)],
      ['（二）', inList(1, 1)],
      ['1.', inList(1, 2)],
      ['二、', inList(1)],
      ['（一）', inList(1, 1)],
    ],
  },
  'paragraphs without a number in between': {
    numbering: OFFICIAL + list(1, 0),
    paragraphs: [
      ['一、', inList(1)],
      ['', ''],
      ['', inList(0)],
      ['', inList(99)],
      ['二、', inList(1)],
    ],
  },
  'a start other than one': {
    numbering: definition(0, level(0, 'decimal', '%1.').replace('w:val="1"', 'w:val="5"')) + list(1, 0),
    paragraphs: [
      ['5.', inList(1)],
      ['6.', inList(1)],
    ],
  },
  'lists of one definition that go on from one another': {
    numbering: OFFICIAL + list(1, 0) + list(2, 0),
    paragraphs: [
      ['一、', inList(1)],
      ['二、', inList(2)],
      ['三、', inList(1)],
    ],
  },
  'a list that restarts where it is first used, and is gone on from': {
    numbering: OFFICIAL + list(1, 0) + list(2, 0, restart(0, 1)) + list(3, 0, restart(0, 8)),
    paragraphs: [
      ['一、', inList(1)],
      ['二、', inList(1)],
      ['一、', inList(2)],
      ['二、', inList(2)],
      ['八、', inList(3)],
      ['九、', inList(1)],
    ],
  },
  'an inner level that restarts by an override, again after each restart': {
    numbering: OFFICIAL + list(1, 0) + list(2, 0, restart(1, 3)),
    paragraphs: [
      ['一、', inList(1)],
      ['（一）', inList(1, 1)],
      ['（三）', inList(2, 1)],
      ['（四）', inList(2, 1)],
      ['二、', inList(2)],
      ['（三）', inList(2, 1)],
    ],
  },
  'a level that a list defines anew': {
    numbering:
      OFFICIAL +
      list(1, 0) +
      list(2, 0, `<w:lvlOverride w:ilvl="0">${level(0, 'upperRoman', '%1)')}</w:lvlOverride>`),
    paragraphs: [
      ['一、', inList(1)],
      ['II)', inList(2)],
      ['三、', inList(1)],
    ],
  },
  'a level that never restarts': {
    numbering:
      definition(
        0,
        level(0, 'chineseCountingThousand', '第%1章'),
        level(1, 'chineseCountingThousand', '第%2条', '<w:lvlRestart w:val="0"/>'),
      ) + list(1, 0),
    paragraphs: [
      ['第一章', inList(1)],
      ['第一条', inList(1, 1)],
      ['第二条', inList(1, 1)],
      ['第二章', inList(1)],
      ['第三条', inList(1, 1)],
    ],
  },
  'a level that restarts with the outermost one only': {
    numbering:
      definition(
        0,
        level(0, 'decimal', '%1'),
        level(1, 'decimal', '%1.%2'),
        level(2, 'decimal', '（%3）', '<w:lvlRestart w:val="1"/>'),
      ) + list(1, 0),
    paragraphs: [
      ['1', inList(1)],
      ['1.1', inList(1, 1)],
      ['（1）', inList(1, 2)],
      ['1.2', inList(1, 1)],
      ['（2）', inList(1, 2)],
      ['2', inList(1)],
      ['（1）', inList(1, 2)],
    ],
  },
  'numbers of several levels, one beside the other': {
    numbering:
      definition(
        0,
        level(0, 'decimal', '%1'),
        level(1, 'decimal', '%1.%2'),
        level(2, 'decimal', '%1.%2.%3'),
        level(3, 'lowerLetter', '%1%2-%4'),
      ) + list(1, 0),
    paragraphs: [
      ['1', inList(1)],
      ['1.1', inList(1, 1)],
      ['1.1.1', inList(1, 2)],
      ['1.1.2', inList(1, 2)],
      ['11-a', inList(1, 3)],
      ['1.2', inList(1, 1)],
      ['1.2.1', inList(1, 2)],
    ],
  },
  'legal numbering, Arabic whatever the levels are in': {
    numbering:
      definition(
        0,
        level(0, 'chineseCountingThousand', '第%1章'),
        level(1, 'upperRoman', '%1.%2', '<w:isLgl/>'),
        level(2, 'decimal', '%1.%2.%3'),
        level(3, 'decimal', '%1.%4', '<w:isLgl w:val="0"/>'),
      ) + list(1, 0),
    paragraphs: [
      ['第一章', inList(1)],
      ['1.1', inList(1, 1)],
      ['一.I.1', inList(1, 2)],
      ['一.1', inList(1, 3)],
    ],
  },
  'levels passed over have begun': {
    numbering:
      definition(
        0,
        level(0, 'decimal', '%1.'),
        level(1, 'decimal', '%1.%2.'),
        level(2, 'decimal', '%1.%2.%3.'),
      ) + list(1, 0),
    paragraphs: [
      ['1.1.', inList(1, 1)],
      ['2.', inList(1)],
      ['2.1.1.', inList(1, 2)],
      ['2.2.', inList(1, 1)],
    ],
  },
  'levels without numbers, and references to levels further in': {
    numbering:
      definition(
        0,
        level(0, 'none', '附则'),
        level(1, 'bullet', '\uF0B7'),
        level(2, 'decimal', '%1%2%3.%4'),
        level(3, 'decimal', ''),
      ) + list(1, 0),
    paragraphs: [
      ['附则', inList(1)],
      ['•', inList(1, 1)],
      ['1.', inList(1, 2)],
      ['', inList(1, 3)],
    ],
  },
  'styles that are in a list, at the levels that name them': {
    numbering:
      definition(
        0,
        level(0, 'chineseCountingThousand', '%1、', '<w:pStyle w:val="Heading1"/>'),
        level(1, 'chineseCountingThousand', '（%2）', '<w:pStyle w:val="Heading2"/>'),
      ) + list(1, 0),
    styles:
      style('Heading1', '<w:numPr><w:numId w:val="1"/></w:numPr>') +
      style('Heading2', '<w:numPr><w:numId w:val="1"/></w:numPr>') +
      style('Mine', '<w:jc w:val="center"/>', 'Heading2'),
    paragraphs: [
      ['一、', styled('Heading1')],
      ['（一）', styled('Heading2')],
      ['（二）', styled('Mine')],
      ['二、', styled('Heading1')],
    ],
  },
  'styles that only say a level, the list coming from the style they are based on': {
    numbering: OFFICIAL + list(1, 0),
    styles:
      style('Base', inList(1)) +
      style('Second', '<w:numPr><w:ilvl w:val="1"/></w:numPr>', 'Base') +
      style('Loop', '<w:numPr><w:ilvl w:val="2"/></w:numPr>', 'Pool') +
      style('Pool', '', 'Loop'),
    paragraphs: [
      ['一、', styled('Base')],
      ['（一）', styled('Second')],
      ['', styled('Loop')],
      ['', styled('Unknown')],
    ],
  },
  'a paragraph that leaves its style’s list, or takes another level of it': {
    numbering: OFFICIAL + list(1, 0),
    styles: style('Heading1', inList(1)),
    paragraphs: [
      ['一、', styled('Heading1')],
      ['', styled('Heading1') + inList(0)],
      ['（一）', `${styled('Heading1')}<w:numPr><w:ilvl w:val="1"/></w:numPr>`],
      ['二、', styled('Heading1')],
    ],
  },
  'headings by style, which have a level but no list': {
    numbering: OFFICIAL + list(1, 0),
    styles: style('Heading1', '<w:outlineLvl w:val="0"/>'),
    paragraphs: [
      ['', styled('Heading1')],
      ['', '<w:outlineLvl w:val="1"/>'],
    ],
  },
  'the usual style in a list': {
    numbering: OFFICIAL + list(1, 0),
    styles: style('Normal', inList(1)).replace('w:styleId', 'w:default="1" w:styleId'),
    paragraphs: [
      ['一、', ''],
      ['二、', ''],
    ],
  },
  'a list style, which a definition refers to': {
    numbering:
      definition(0, '<w:numStyleLink w:val="Official"/>') +
      definition(1, '<w:styleLink w:val="Official"/>', level(0, 'decimal', '（%1）')) +
      list(1, 0) +
      list(2, 1),
    styles: style('Official', '<w:numPr><w:numId w:val="2"/></w:numPr>').replace(
      '"paragraph"',
      '"numbering"',
    ),
    paragraphs: [
      ['（1）', inList(1)],
      ['（2）', inList(2)],
      ['（3）', inList(1)],
    ],
  },
  'a format that only newer versions know, beside the older one': {
    numbering:
      definition(
        0,
        `<w:lvl w:ilvl="0"><w:start w:val="1"/><mc:AlternateContent><mc:Choice Requires="w14"><w:numFmt w:val="custom" w:format="001, 002, 003, ..."/></mc:Choice><mc:Fallback><w:numFmt w:val="decimal"/></mc:Fallback></mc:AlternateContent><w:suff w:val="nothing"/><w:lvlText w:val="〔%1〕"/></w:lvl>`,
      ) + list(1, 0),
    paragraphs: [
      ['〔001〕', inList(1)],
      ['〔002〕', inList(1)],
    ],
  },
  'a number that is hidden, and counts': {
    numbering:
      definition(
        0,
        level(0, 'decimal', '%1').replace('</w:lvl>', '<w:rPr><w:vanish/></w:rPr></w:lvl>'),
        level(1, 'decimal', '%1.%2'),
      ) + list(1, 0),
    paragraphs: [
      ['', inList(1)],
      ['1.1', inList(1, 1)],
      ['', inList(1)],
      ['2.1', inList(1, 1)],
    ],
  },
  'a level that says nothing but its text: Arabic, from nought': {
    numbering:
      definition(0, '<w:lvl w:ilvl="0"><w:suff w:val="nothing"/><w:lvlText w:val="%1."/></w:lvl>') +
      list(1, 0),
    paragraphs: [
      ['0.', inList(1)],
      ['1.', inList(1)],
    ],
  },
  'two lists that alternate': {
    numbering: OFFICIAL + list(1, 0) + definition(1, level(0, 'decimalEnclosedCircle', '%1')) + list(2, 1),
    paragraphs: [
      ['一、', inList(1)],
      ['①', inList(2)],
      ['二、', inList(1)],
      ['②', inList(2)],
    ],
  },
};

function innerOf({ numbering, styles = '', paragraphs }: Example): Inner {
  return {
    numbering,
    styles,
    body: paragraphs.map(([, properties]) => paragraph('文', properties)).join(''),
  };
}

describe('numbers as Word shows them', () => {
  for (const [name, example] of Object.entries(EXAMPLES)) {
    it(name, () => {
      assert.deepEqual(
        linesOf(innerOf(example)),
        example.paragraphs.map(([shown]) => `${shown}文`),
      );
    });
  }

  it('are the same in the Strict form of the format', () => {
    for (const example of Object.values(EXAMPLES)) {
      const parts = Object.entries(partsOf(innerOf(example))).map(([name, part]) => [
        name,
        part
          .replaceAll(
            'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
            'http://purl.oclc.org/ooxml/wordprocessingml/main',
          )
          .replaceAll(
            'http://schemas.openxmlformats.org/officeDocument/2006/',
            'http://purl.oclc.org/ooxml/officeDocument/',
          )
          .replaceAll(/\bw:(?=[A-Za-z])/g, 'word:')
          .replaceAll('xmlns:w=', 'xmlns:word='),
      ]);
      const reading = readWord(zip(Object.fromEntries(parts)));
      assert.deepEqual(linesIn(reading), linesOf(innerOf(example)));
    }
  });
});

describe('number formats', () => {
  /** Numbers and how they are shown. */
  const FORMATS: Readonly<Record<string, Readonly<Record<number, string>>>> = {
    decimal: { 1: '1', 10: '10' },
    decimalZero: { 1: '01', 10: '10' },
    decimalFullWidth: { 1: '１', 20: '２０' },
    decimalEnclosedCircle: { 1: '①', 20: '⑳', 21: '21' },
    decimalEnclosedParen: { 1: '⑴', 20: '⒇', 21: '21' },
    decimalEnclosedFullstop: { 1: '⒈', 20: '⒛' },
    numberInDash: { 3: '- 3 -' },
    upperRoman: { 1: 'I', 4: 'IV', 29: 'XXIX' },
    lowerRoman: { 3: 'iii', 9: 'ix' },
    upperLetter: { 1: 'A', 26: 'Z', 27: 'AA', 53: 'AAA' },
    lowerLetter: { 1: 'a', 28: 'bb' },
    ordinal: { 1: '1st', 2: '2nd', 3: '3rd', 4: '4th', 11: '11th', 21: '21st' },
    hex: { 10: 'A', 31: '1F' },
    chineseCounting: {
      1: '一',
      10: '十',
      11: '十一',
      20: '二十',
      99: '九十九',
      100: '一〇〇',
      205: '二〇五',
    },
    chineseCountingThousand: {
      10: '十',
      21: '二十一',
      100: '一百',
      101: '一百零一',
      110: '一百一十',
      1000: '一千',
    },
    taiwaneseCounting: { 1: '一', 12: '十二', 100: '一〇〇' },
    taiwaneseCountingThousand: { 101: '一百零一' },
    taiwaneseDigital: { 10: '一〇' },
    ideographDigital: { 1: '一', 10: '一〇', 25: '二五' },
    japaneseCounting: { 10: '十', 21: '二十一', 101: '百一' },
    chineseLegalSimplified: { 1: '壹', 2: '贰', 10: '壹拾', 23: '贰拾叁' },
    ideographLegalTraditional: { 2: '貳', 3: '參', 11: '壹拾壹', 100: '壹佰' },
    ideographTraditional: { 1: '甲', 10: '癸', 11: '11' },
    ideographZodiac: { 1: '子', 12: '亥', 13: '13' },
    ideographZodiacTraditional: { 1: '甲子', 60: '癸亥', 61: '61' },
    ideographEnclosedCircle: { 1: '㈠', 10: '㈩' },
    hebrew1: { 7: '7' },
    bogus: { 7: '7' },
  };

  for (const [format, numbers] of Object.entries(FORMATS)) {
    it(format, () => {
      for (const [number, shown] of Object.entries(numbers)) {
        const numbering =
          definition(0, level(0, format, '%1').replace('w:val="1"', `w:val="${number}"`)) + list(1, 0);
        assert.deepEqual(linesOf({ numbering, body: paragraph('', inList(1)) }), [shown], number);
      }
    });
  }
});

describe('what parts a number from the text', () => {
  /** The suffix, the level’s text, the paragraph’s; and the line. */
  const SUFFIXES: readonly (readonly [suffix: string, label: string, text: string, line: string])[] = [
    ['nothing', '%1.', '5亿元', '1.5亿元'],
    ['space', '%1、', '甲', '1、 甲'],
    ['tab', '%1、', '甲', '1、甲'],
    ['tab', '（%1）', '甲', '（1）甲'],
    ['tab', '%1.', '甲', '1.甲'],
    ['tab', '%1.', '5亿元', '1. 5亿元'],
    ['tab', '%1)', 'A股', '1) A股'],
    ['tab', '第%1条', '甲', '第1条\u3000甲'],
    ['tab', '%1', '甲', '1 甲'],
    ['tab', '第%1条', '\u3000甲', '第1条\u3000甲'],
    ['tab', '', '甲', '甲'],
  ];
  for (const [suffix, label, text, line] of SUFFIXES) {
    it(`${label} + ${suffix} + ${text}`, () => {
      const numbering =
        definition(0, level(0, 'decimal', label).replace('"nothing"', `"${suffix}"`)) + list(1, 0);
      assert.deepEqual(linesOf({ numbering, body: paragraph(text, inList(1)) }), [line]);
    });
  }

  it('is a blank behind a bullet, which looks as it does in its font', () => {
    const bullet = (text: string, font: string): string =>
      level(0, 'bullet', text, `<w:rPr><w:rFonts w:ascii="${font}" w:hAnsi="${font}"/></w:rPr>`);
    const bullets = [
      bullet('l', 'Wingdings'),
      bullet('\uF0B7', 'Symbol'),
      bullet('o', 'Courier New'),
      bullet('—', ''),
    ];
    const numbering = bullets.map(
      (each, i) => definition(i, each.replace('"nothing"', '"tab"')) + list(i + 1, i),
    );
    const body = bullets.map((_, i) => paragraph('甲', inList(i + 1)));
    assert.deepEqual(linesOf({ numbering: numbering.join(''), body: body.join('') }), [
      '● 甲',
      '• 甲',
      '○ 甲',
      '— 甲',
    ]);
  });

  it('is a tab where nothing is said; a bullet has a blank', () => {
    const numbering =
      definition(0, level(0, 'decimal', '第%1条').replace('<w:suff w:val="nothing"/>', '')) +
      definition(1, level(0, 'bullet', '\uF0D8').replace('<w:suff w:val="nothing"/>', '')) +
      list(1, 0) +
      list(2, 1);
    const body = paragraph('甲', inList(1)) + paragraph('乙', inList(2));
    assert.deepEqual(linesOf({ numbering, body }), ['第1条\u3000甲', '➢ 乙']);
  });
});
