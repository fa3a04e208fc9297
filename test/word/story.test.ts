// What of a document is in its text, by the XML that Word writes.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readWord } from '../../src/word/index.ts';
import {
  inList,
  type Inner,
  linesIn,
  linesOf,
  paragraph,
  partsOf,
  relationships,
  run,
  zip,
} from './documents.ts';

/** A row of cells, each with its paragraphs. */
function row(...cells: readonly string[]): string {
  return `<w:tr>${cells.map((cell) => `<w:tc><w:tcPr/>${cell}</w:tc>`).join('')}</w:tr>`;
}

const table = (...rows: readonly string[]): string => `<w:tbl><w:tblPr/>${rows.join('')}</w:tbl>`;
const field = (instruction: string, result: string): string =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> ${instruction} </w:instrText></w:r>${result && `<w:r><w:fldChar w:fldCharType="separate"/></w:r>${result}`}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
const p = (...runs: readonly string[]): string => `<w:p>${runs.join('')}</w:p>`;
const deletedEnd = '<w:rPr><w:del w:id="1"/></w:rPr>';

const NUMBERED = `<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCountingThousand"/><w:lvlText w:val="%1、"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`;

const EXAMPLES: Readonly<Record<string, { body: string; lines: readonly string[] } & Inner>> = {
  'runs put together, blanks where they are to be kept': {
    body: p(
      run('　　甲 '),
      run(' 乙　'),
      '<w:r><w:t>  丙 </w:t></w:r>',
      '<w:r><w:t xml:space="preserve">丁\n戊</w:t></w:r>',
    ),
    lines: ['　　甲  乙　丙丁 戊'],
  },
  'tabs and line breaks': {
    body: p(
      '<w:r><w:t>甲</w:t><w:tab/><w:t>乙</w:t><w:br/><w:t>丙</w:t><w:cr/><w:ptab/><w:t>丁</w:t><w:noBreakHyphen/><w:softHyphen/><w:t>戊</w:t></w:r>',
    ),
    lines: ['甲\t乙', '丙', '\t丁-戊'],
  },
  'tab stops, which are none': {
    body: paragraph('甲', '<w:tabs><w:tab w:val="left" w:pos="420"/></w:tabs>'),
    lines: ['甲'],
  },
  'page breaks, which part lines only within a paragraph': {
    body:
      p('<w:r><w:br w:type="page"/><w:t>甲</w:t></w:r>') +
      p('<w:r><w:t>乙</w:t><w:br w:type="page"/><w:t>丙</w:t><w:br w:type="column"/></w:r>'),
    lines: ['甲', '乙', '丙'],
  },
  'empty paragraphs': {
    body: `${paragraph('甲')}<w:p/><w:p></w:p>${paragraph('乙')}`,
    lines: ['甲', '', '', '乙'],
  },
  'signs of a symbol font': {
    body: p(
      '<w:r><w:sym w:font="x" w:char="0007"/><w:sym w:font="x" w:char="D800"/><w:sym w:font="x" w:char=""/></w:r>',
      '<w:r><w:sym w:font="Wingdings" w:char="F0FE"/><w:sym w:font="Wingdings" w:char="F0A8"/><w:sym w:font="SimSun" w:char="2605"/></w:r>',
    ),
    lines: ['•••☑□★'],
  },
  'rows of a table as lines, cells apart by tabs': {
    body:
      paragraph('前') +
      table(row(paragraph('项目'), paragraph('金额')), row(paragraph('甲'), p()), row(p(), paragraph('乙'))) +
      paragraph('后'),
    lines: ['前', '项目\t金额', '甲', '\t乙', '后'],
  },
  'a table that lays out the page: each paragraph as a line': {
    body: table(row(paragraph('甲') + paragraph('乙'), paragraph('丙'))),
    lines: ['甲', '乙', '丙'],
  },
  'a table in a table': {
    body: table(row(paragraph('甲') + table(row(paragraph('1'), paragraph('2'))) + p(), paragraph('乙'))),
    lines: ['甲', '1\t2', '', '乙'],
  },
  'numbers in cells, counted along with the text': {
    numbering: NUMBERED,
    body:
      paragraph('甲', inList(1)) +
      table(row(paragraph('乙', inList(1)), paragraph('丙', inList(1)))) +
      paragraph('丁', inList(1)),
    lines: ['一、甲', '二、乙\t三、丙', '四、丁'],
  },
  'tracked insertions and deletions, as accepted': {
    body: p(
      run('坚持'),
      `<w:ins w:id="1">${run('不懈')}</w:ins>`,
      '<w:del w:id="2"><w:r><w:delText>到底</w:delText></w:r></w:del>',
      `<w:moveFrom w:id="3">${run('移走')}</w:moveFrom>`,
      `<w:moveTo w:id="4">${run('移来')}</w:moveTo>`,
    ),
    lines: ['坚持不懈移来'],
  },
  'a deleted paragraph end: one paragraph, with the number of what follows': {
    numbering: NUMBERED,
    body:
      paragraph('甲', inList(1)) +
      paragraph('乙', inList(1) + deletedEnd) +
      paragraph('丙', deletedEnd) +
      paragraph('丁', inList(1)) +
      paragraph('戊', inList(1)),
    lines: ['一、甲', '二、乙丙丁', '三、戊'],
  },
  'a paragraph deleted as a whole, which is not counted': {
    numbering: NUMBERED,
    body:
      paragraph('甲', inList(1)) +
      `<w:p><w:pPr>${inList(1)}${deletedEnd}</w:pPr><w:del w:id="5"><w:r><w:delText>乙</w:delText></w:r></w:del></w:p>` +
      paragraph('丙', inList(1)),
    lines: ['一、甲', '二、丙'],
  },
  'a deleted end at the very end': {
    body: paragraph('甲') + paragraph('乙', deletedEnd),
    lines: ['甲', '乙'],
  },
  'deleted rows and cells': {
    body: table(
      row(paragraph('甲'), paragraph('乙')),
      `<w:tr><w:trPr><w:del w:id="6"/></w:trPr><w:tc>${paragraph('丙')}</w:tc></w:tr>`,
      row(paragraph('丁'), paragraph('戊')).replace(
        '<w:tcPr/><w:p><w:pPr></w:pPr><w:r><w:rPr></w:rPr><w:t xml:space="preserve">戊',
        '<w:tcPr><w:cellDel w:id="7"/></w:tcPr><w:p><w:pPr></w:pPr><w:r><w:rPr></w:rPr><w:t xml:space="preserve">戊',
      ),
    ),
    lines: ['甲\t乙', '丁'],
  },
  'the properties that a paragraph had before a change': {
    numbering: NUMBERED,
    body: paragraph('甲', `<w:pPrChange w:id="8"><w:pPr>${inList(1)}</w:pPr></w:pPrChange>`),
    lines: ['甲'],
  },
  'fields by their results': {
    body: p(
      run('见第'),
      field('REF _Ref1 \\h', run('三')),
      run('页'),
      field('PAGE', ''),
      `<w:fldSimple w:instr="DATE">${run('2026年')}</w:fldSimple>`,
      field(`IF ${field('X', run('隐'))} = 1`, run('显')),
      `<w:hyperlink w:anchor="x">${run('链接')}</w:hyperlink>`,
    ),
    lines: ['见第三页2026年显链接'],
  },
  'a field over several paragraphs': {
    body:
      p(
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>TOC</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>',
        run('一、甲'),
      ) +
      p(run('二、乙'), '<w:r><w:fldChar w:fldCharType="end"/></w:r>') +
      paragraph('丙'),
    lines: ['一、甲', '二、乙', '丙'],
  },
  'hidden text, by itself, by its style, or shown in spite of it': {
    styles:
      '<w:style w:type="character" w:styleId="Hidden"><w:rPr><w:vanish/></w:rPr></w:style><w:style w:type="paragraph" w:styleId="Note"><w:rPr><w:vanish/></w:rPr></w:style>',
    body:
      p(
        run('甲'),
        run('乙', '<w:vanish/>'),
        run('丙', '<w:vanish w:val="0"/>'),
        run('丁', '<w:rStyle w:val="Hidden"/>'),
        run('戊', '<w:webHidden/>'),
      ) +
      `<w:p><w:pPr><w:pStyle w:val="Note"/></w:pPr>${run('己')}${run('庚', '<w:vanish w:val="false"/>')}</w:p>`,
    lines: ['甲丙戊', '庚'],
  },
  'a paragraph hidden as a whole, which is not counted': {
    numbering: NUMBERED,
    body:
      paragraph('甲', inList(1)) +
      `<w:p><w:pPr>${inList(1)}<w:rPr><w:vanish/></w:rPr></w:pPr>${run('乙', '<w:vanish/>')}</w:p>` +
      paragraph('丙', inList(1)),
    lines: ['一、甲', '二、丙'],
  },
  'a heading that runs in: the paragraph’s end between it and the text is hidden': {
    numbering: NUMBERED,
    body:
      paragraph('甲。', `${inList(1)}<w:rPr><w:vanish/><w:specVanish/></w:rPr>`) +
      paragraph('乙') +
      paragraph('丙', inList(1)),
    lines: ['一、甲。乙', '二、丙'],
  },
  'a large first letter, which begins the paragraph beside it': {
    body:
      paragraph('秋', '<w:framePr w:dropCap="drop"/>') +
      paragraph('冬风大物燥') +
      paragraph('框', '<w:framePr w:w="100"/>'),
    lines: ['秋冬风大物燥', '框'],
  },
  'text boxes, behind the paragraph that holds them, once': {
    body:
      p(
        run('甲'),
        `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><wps:txbx><w:txbxContent>${paragraph('框一')}${paragraph('框二')}</w:txbxContent></wps:txbx></mc:Choice><mc:Fallback><w:pict><v:textbox><w:txbxContent>${paragraph('框一')}</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>`,
        run('乙'),
      ) + paragraph('丙'),
    lines: ['甲乙', '框一', '框二', '丙'],
  },
  'a phonetic guide, in brackets behind what it is for': {
    body: p(
      run('优'),
      `<w:r><w:ruby><w:rubyPr/><w:rt>${run('yōu')}</w:rt><w:rubyBase>${run('秀')}</w:rubyBase></w:ruby></w:r>`,
      run('者'),
    ),
    lines: ['优秀(yōu)者'],
  },
  'content controls, smart tags and formulas': {
    body:
      `<w:sdt><w:sdtPr><w:alias w:val="x"/></w:sdtPr><w:sdtContent>${p(run('甲'), `<w:smartTag>${run('乙')}</w:smartTag>`)}</w:sdtContent></w:sdt>` +
      p(run('面积'), '<m:oMath><m:r><m:t>a</m:t></m:r><m:r><w:rPr/><m:t>²</m:t></m:r></m:oMath>'),
    lines: ['甲乙', '面积a²'],
  },
  'footnotes and endnotes at the end, by their marks': {
    footnotes:
      `<w:footnote w:type="separator" w:id="-1">${p('<w:r><w:separator/></w:r>')}</w:footnote>` +
      `<w:footnote w:id="7">${p('<w:r><w:footnoteRef/></w:r>', run(' 第二注'))}${paragraph('续')}</w:footnote>` +
      `<w:footnote w:id="2">${p('<w:r><w:footnoteRef/></w:r>', run(' 第一注'))}</w:footnote>`,
    endnotes: `<w:endnote w:id="2">${p(run('尾注'))}</w:endnote>`,
    body: p(
      run('甲'),
      '<w:r><w:footnoteReference w:id="2"/></w:r>',
      run('乙'),
      '<w:r><w:footnoteReference w:id="7"/></w:r>',
      '<w:r><w:endnoteReference w:id="2"/></w:r>',
      '<w:r><w:footnoteReference w:id="9" w:customMarkFollows="1"/><w:t>*</w:t></w:r>',
    ),
    lines: ['甲[1]乙[2][i]*', '————————', '[1] 第一注', '[2] 第二注', '续', '[i] 尾注'],
  },
  'footnotes numbered ①': {
    settings: '<w:footnotePr><w:numFmt w:val="decimalEnclosedCircle"/></w:footnotePr>',
    footnotes: `<w:footnote w:id="1">${paragraph('注')}</w:footnote>`,
    body: p(run('甲'), '<w:r><w:footnoteReference w:id="1"/></w:r>'),
    lines: ['甲①', '————————', '① 注'],
  },
};

describe('the text of a document', () => {
  for (const [name, { lines, ...inner }] of Object.entries(EXAMPLES)) {
    it(`has ${name}`, () => assert.deepEqual(linesOf(inner), lines));
  }

  it('is found where the relationships say, and nothing outside is followed', () => {
    const parts = partsOf({ body: paragraph('甲', inList(1)), numbering: NUMBERED });
    const moved = {
      '[Content_Types].xml': parts['[Content_Types].xml'] ?? '',
      '_rels/.rels': relationships([['officeDocument', '/text/main.xml']]),
      'text/main.xml': parts['word/document.xml'] ?? '',
      'text/_rels/main.xml.rels': relationships([
        ['styles', 'https://somewhere.invalid/styles.xml'],
        ['numbering', '../lists/./n.xml'],
        ['settings', 'gone.xml'],
      ]),
      'lists/n.xml': parts['word/numbering.xml'] ?? '',
    };
    assert.deepEqual(linesIn(readWord(zip(moved))), ['一、甲']);
  });

  it('is read in UTF-16, too', () => {
    const parts = partsOf({});
    const xml = `<?xml version="1.0" encoding="UTF-16"?>${(parts['word/document.xml'] ?? '').replace('<w:body>', `<w:body>${paragraph('甲')}`)}`;
    const bytes = Buffer.from(`\uFEFF${xml}`, 'utf16le');
    assert.deepEqual(linesIn(readWord(zip({ ...parts, 'word/document.xml': bytes }))), ['甲']);
    assert.deepEqual(linesIn(readWord(zip({ ...parts, 'word/document.xml': Buffer.from(bytes).swap16() }))), [
      '甲',
    ]);
  });

  it('has no pictures, and says so', () => {
    const picture = '<w:r><w:drawing><pic:pic/></w:drawing></w:r>';
    const reading = readWord(zip(partsOf({ body: p(run('甲'), picture) + p(picture) + '<w:altChunk/>' })));
    assert.deepEqual('leftOut' in reading && reading.leftOut, [
      { template: 'Pictures left out: {0}.', args: [2] },
      { template: 'Documents within the document left out: {0}.', args: [1] },
    ]);
  });
});
