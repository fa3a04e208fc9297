// Documents as programs other than Word write them: LibreOffice's numbering, and the docx library's.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Document, LevelFormat, LevelSuffix, Packer, Paragraph, TextRun } from 'docx';
import { readWord } from '../../src/word/index.ts';
import { inList, linesIn, linesOf, paragraph } from './documents.ts';

describe('what LibreOffice writes', () => {
  /** A level as its version 7.4 writes one. */
  const level = (index: number, format: string, text: string): string =>
    `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:suff w:val="nothing"/><w:lvlText w:val="${text}"/><w:lvlJc w:val="start"/><w:pPr><w:tabs><w:tab w:val="num" w:pos="0"/></w:tabs><w:ind w:start="0" w:hanging="0"/></w:pPr></w:lvl>`;
  const official = [
    level(0, 'taiwaneseCountingThousand', '%1、'),
    level(1, 'taiwaneseCountingThousand', '（%2）'),
    level(2, 'decimal', '%3.'),
    level(3, 'decimal', '（%4）'),
    level(4, 'decimalEnclosedCircle', '%5'),
  ].join('');
  const legal = [
    level(0, 'chineseLegalSimplified', '%1、'),
    level(1, 'ideographTraditional', '%2、'),
    level(2, 'decimal', '%1.%2.%3'),
  ].join('');
  // A list of its own has a definition of its own, though it is the same; each definition stands there as it is named.
  const numbering = [
    `<w:abstractNum w:abstractNumId="1">${official}</w:abstractNum>`,
    `<w:abstractNum w:abstractNumId="2">${legal}</w:abstractNum>`,
    `<w:abstractNum w:abstractNumId="4">${official}</w:abstractNum>`,
    '<w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>',
    '<w:num w:numId="2"><w:abstractNumId w:val="2"/></w:num>',
    '<w:num w:numId="4"><w:abstractNumId w:val="4"/></w:num>',
    '<w:num w:numId="5"><w:abstractNumId w:val="4"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride></w:num>',
  ].join('');
  const numbered = (text: string, list: number, level = 0): string =>
    paragraph(
      text,
      `<w:pStyle w:val="Normal"/>${inList(list, level)}<w:tabs><w:tab w:val="clear" w:pos="709"/><w:tab w:val="left" w:pos="0" w:leader="none"/></w:tabs><w:bidi w:val="0"/><w:ind w:start="0" w:hanging="0"/><w:jc w:val="start"/><w:rPr></w:rPr>`,
    );

  it('is numbered as it shows it', () => {
    const body = [
      numbered('看清形势', 1),
      numbered('底子还薄', 1, 1),
      numbered('弦还不紧', 1, 1),
      numbered('有人年年如此', 1, 2),
      numbered('不巡山', 1, 3),
      numbered('不记录', 1, 4),
      paragraph('一段没有编号的正文。', '<w:pStyle w:val="Normal"/><w:rPr></w:rPr>'),
      numbered('落实责任', 1),
      numbered('各村包山头', 1, 1),
      numbered('另起一组', 5),
      numbered('大写', 2),
      numbered('天干', 2, 1),
      numbered('三层数', 2, 2),
    ].join('');
    assert.deepEqual(linesOf({ numbering, body }), [
      '一、看清形势',
      '（一）底子还薄',
      '（二）弦还不紧',
      '1.有人年年如此',
      '（1）不巡山',
      '①不记录',
      '一段没有编号的正文。',
      '二、落实责任',
      '（一）各村包山头',
      '五、另起一组',
      '壹、大写',
      '甲、天干',
      '壹.甲.1三层数',
    ]);
  });
});

describe('what the docx library writes', () => {
  it('is numbered as Word shows it', async () => {
    const levels = [
      { level: 0, format: LevelFormat.CHINESE_COUNTING_THOUSAND, text: '%1、' },
      { level: 1, format: LevelFormat.CHINESE_COUNTING, text: '（%2）' },
      {
        level: 2,
        format: LevelFormat.DECIMAL,
        text: '%1.%2.%3',
        suffix: LevelSuffix.SPACE,
        isLegalNumberingStyle: true,
      },
      { level: 3, format: LevelFormat.UPPER_ROMAN, text: '%4)', start: 4 },
    ];
    const numbered = (text: string, level = 0, instance = 0): Paragraph =>
      new Paragraph({ text, numbering: { reference: 'official', level, instance } });
    const document = new Document({
      numbering: { config: [{ reference: 'official', levels }] },
      sections: [
        {
          children: [
            numbered('甲'),
            numbered('乙', 1),
            numbered('丙', 2),
            numbered('丁', 3),
            numbered('戊'),
            numbered('己', 0, 1),
            numbered('庚', 1, 1),
            new Paragraph({
              children: [new TextRun('辛'), new TextRun({ text: '壬', break: 1 })],
              heading: 'Heading1',
            }),
          ],
        },
      ],
    });
    assert.deepEqual(linesIn(readWord(await Packer.pack(document, 'uint8array'))), [
      '一、甲',
      '（一）乙',
      '1.1.1 丙',
      'IV)丁',
      '二、戊',
      '一、己',
      '（一）庚',
      '辛',
      '壬',
    ]);
  });
});
