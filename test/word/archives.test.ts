// Files that are no documents, or would rather be something else: a clear refusal, bounded memory, never an exception.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { strToU8, zipSync } from 'fflate';
import { readWord } from '../../src/word/index.ts';
import { BOMBS, DOCUMENT_BEGINNING } from './bombs.ts';
import { originals, readMutated } from './mutations.ts';
import { linesIn, paragraph, partsOf, relationships, run, zip } from './documents.ts';

const DAMAGED = 'The document is damaged or incomplete.';
const DAMAGED_PART = 'The document is damaged: “{0}” in it cannot be read.';
const NO_WORD = 'This is not a Word document (.docx).';
const TOO_LARGE = 'The document is too large to be a draft, so it was not unpacked.';
const PASSWORD = 'The document is protected by a password. Save it without one in Word first.';

/** Why the document is refused; what its text is where it is not. */
function refusal(bytes: Uint8Array): string {
  const reading = readWord(bytes);
  return 'refused' in reading ? reading.refused.template : `text: ${reading.text}`;
}

const SOUND = partsOf({ body: paragraph('甲') });
const withDocument = (xml: string): Uint8Array => zip({ ...SOUND, 'word/document.xml': xml });
const document = DOCUMENT_BEGINNING;

describe('what is no document', () => {
  const compound = (text: string): Uint8Array =>
    Buffer.concat([
      Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1),
      Buffer.from(text, 'utf16le'),
    ]);
  const encrypted = zip(SOUND);
  // Bit 0 of the flags of every entry in the directory.
  for (let at = 0; at < encrypted.length - 4; at++) {
    if (Buffer.from(encrypted.subarray(at, at + 4)).toString('latin1') === 'PK\u0001\u0002')
      encrypted[at + 8] = 1;
  }
  const FILES: Readonly<Record<string, readonly [Uint8Array, string]>> = {
    'an empty file': [new Uint8Array(), NO_WORD],
    'a text': [Buffer.from('一、甲'), NO_WORD],
    'a .doc': [
      compound('WordDocument'),
      'This is an old Word document (.doc). Save it as .docx in Word first.',
    ],
    'a .docx under a password': [compound('EncryptionInfo EncryptedPackage'), PASSWORD],
    'an archive with encrypted entries': [encrypted, PASSWORD],
    'the beginning of a .docx': [zip(SOUND).subarray(0, 500), DAMAGED],
    'an archive of something else': [zipSync({ 'a.txt': strToU8('文') }), NO_WORD],
    'a workbook': [
      zip({
        '_rels/.rels': relationships([['officeDocument', 'xl/workbook.xml']]),
        'xl/workbook.xml': '<workbook/>',
      }),
      NO_WORD,
    ],
    'a document without its main part': [
      zip({ ...SOUND, '_rels/.rels': relationships([['officeDocument', 'gone.xml']]) }),
      NO_WORD,
    ],
    'a document whose main part lies elsewhere': [
      zip({
        ...SOUND,
        '_rels/.rels': relationships([['officeDocument', 'https://somewhere.invalid/d.xml']]),
      }),
      NO_WORD,
    ],
  };
  for (const [name, [bytes, reason]] of Object.entries(FILES)) {
    it(name, () => assert.equal(refusal(bytes), reason));
  }

  it('a document with one byte changed', () => {
    const archive = zip(partsOf({ body: paragraph('甲乙丙丁戊己庚辛'.repeat(50)) }));
    const at = Buffer.from(archive).indexOf('word/document.xml') + 'word/document.xml'.length + 40;
    archive[at] = (archive[at] ?? 0) ^ 0x10;
    assert.equal(refusal(archive), DAMAGED_PART);
  });
});

describe('XML that is none, or too much', () => {
  const XML: Readonly<Record<string, readonly [string, string]>> = {
    'an end that is missing': [document, DAMAGED_PART],
    'a prefix without a namespace': [`${document}<x:p/></w:body></w:document>`, DAMAGED_PART],
    'a document type, with entities that grow': [
      `<!DOCTYPE d [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;&a;">]>${document}${paragraph('&b;')}</w:body></w:document>`,
      DAMAGED_PART,
    ],
    'an external document type': [
      `<!DOCTYPE d SYSTEM "https://somewhere.invalid/d.dtd">${document}</w:body></w:document>`,
      DAMAGED_PART,
    ],
    'an entity that nobody has declared': [
      `${document}${paragraph('&b;')}</w:body></w:document>`,
      DAMAGED_PART,
    ],
    'elements nested for ever': [document + '<w:sdt>'.repeat(100_000), DAMAGED_PART],
    nothing: ['', DAMAGED_PART],
  };
  for (const [name, [xml, reason]] of Object.entries(XML)) {
    it(name, () => assert.equal(refusal(withDocument(xml)), reason));
  }

  it('a part that is no UTF-8', () => {
    const bytes = Buffer.concat([Buffer.from(`${document}<w:p>`), Uint8Array.of(0xff, 0xc0, 0x80)]);
    assert.equal(refusal(zip({ ...SOUND, 'word/document.xml': bytes })), DAMAGED_PART);
  });

  it('the predefined entities and numbers, which are none of that', () => {
    const xml = `${document}${paragraph('&lt;&#x4E00;&amp;&#20108;')}</w:body></w:document>`;
    assert.deepEqual(linesIn(readWord(withDocument(xml))), ['<一&二']);
  });
});

describe('bombs take no more than 200 MB', () => {
  // The slow ones: npm run test:archives.
  for (const { name, make } of BOMBS.filter(({ isSlow }) => !isSlow)) {
    it(name, () => {
      const bytes = make();
      const before = process.resourceUsage().maxRSS;
      const reason = refusal(bytes);
      const grown = (process.resourceUsage().maxRSS - before) / 1024;
      assert.ok([TOO_LARGE, DAMAGED_PART].includes(reason), reason.slice(0, 100));
      assert.ok(grown < 200, `${Math.round(grown)} MB`);
    });
  }

  it('fields and styles that would take for ever', () => {
    const begun = '<w:r><w:fldChar w:fldCharType="begin"/><w:fldChar w:fldCharType="separate"/></w:r>';
    const styles = Array.from(
      { length: 10_000 },
      (_, i) => `<w:style w:styleId="s${i}"><w:basedOn w:val="s${i + 1}"/></w:style>`,
    );
    const styled = `<w:p><w:pPr><w:pStyle w:val="s0"/></w:pPr>${run('甲')}</w:p>`;
    const body = `<w:p>${`${begun}${run('文')}`.repeat(20_000)}</w:p>${styled.repeat(20_000)}`;
    const lines = linesIn(readWord(zip(partsOf({ styles: styles.join(''), body }))));
    assert.deepEqual([lines.length, lines[0]?.length, lines.at(-1)], [20_001, 20_000, '甲']);
  });

  it('an archive of more files than any document has', () => {
    const files = Object.fromEntries(Array.from({ length: 11_000 }, (_, i) => [`f${i}`, new Uint8Array()]));
    assert.equal(refusal(zipSync(files)), TOO_LARGE);
  });
});

describe('mutated archives', () => {
  // All 1,000: npm run test:archives.
  const NUMBER = 150;
  it(`are read or refused: ${NUMBER}`, async () => {
    const { refused, read } = readMutated(await originals(), NUMBER);
    assert.ok(refused > 0 && read > 0, `${refused} refused, ${read} read`);
  });
});
