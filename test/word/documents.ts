// Word documents from raw XML, as small as they can be.
import { strToU8, zipSync } from 'fflate';
import type { Reading } from '../../src/word/conversion.ts';
import { readWord } from '../../src/word/index.ts';

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const OTHERS = [
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"',
  'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"',
].join(' ');
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** What stands within the root of each part. */
export interface Inner {
  readonly body?: string;
  readonly numbering?: string;
  readonly styles?: string;
  readonly settings?: string;
  readonly footnotes?: string;
  readonly endnotes?: string;
}

/** The parts by their names, to be changed before they are zipped. */
export function partsOf({ body = '', ...others }: Inner): Record<string, string> {
  const kinds = Object.keys(others);
  return {
    '[Content_Types].xml': contentTypes(kinds),
    '_rels/.rels': relationships([['officeDocument', 'word/document.xml']]),
    'word/document.xml': `<w:document ${W} ${OTHERS}><w:body>${body}</w:body></w:document>`,
    'word/_rels/document.xml.rels': relationships(kinds.map((kind) => [kind, `${kind}.xml`])),
    ...Object.fromEntries(
      Object.entries(others).map(([kind, inner]) => [
        `word/${kind}.xml`,
        `<?xml version="1.0" encoding="UTF-8"?><w:${kind} ${W} ${OTHERS}>${inner}</w:${kind}>`,
      ]),
    ),
  };
}

function contentTypes(kinds: readonly string[]): string {
  const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
  const parts = [['document', 'document.main'], ...kinds.map((kind) => [kind, kind])];
  return [
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">',
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    ...parts.map(
      ([name, kind]) => `<Override PartName="/word/${name}.xml" ContentType="${type}.${kind}+xml"/>`,
    ),
    '</Types>',
  ].join('');
}

export function zip(parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  return zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([name, part]) => [name, typeof part === 'string' ? strToU8(part) : part]),
    ),
  );
}

export function relationships(targets: readonly (readonly [kind: string, target: string])[]): string {
  const rows = targets.map(
    ([kind, target], i) =>
      `<Relationship Id="r${i}" Type="${RELATIONS}/${kind}" Target="${target}"${target.includes('://') ? ' TargetMode="External"' : ''}/>`,
  );
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${rows.join('')}</Relationships>`;
}

/** The lines that a document of these parts shows. */
export function linesOf(inner: Inner): string[] {
  return linesIn(readWord(zip(partsOf(inner))));
}

export function linesIn(reading: Reading): string[] {
  if ('refused' in reading) throw new Error(reading.refused.template);
  const lines = reading.text.split('\n');
  if (lines.pop() !== '') throw new Error('the last line is not ended');
  return lines;
}

/** A paragraph of this text, with what else stands in its w:pPr. */
export function paragraph(text: string, properties = ''): string {
  return `<w:p><w:pPr>${properties}</w:pPr>${run(text)}</w:p>`;
}

export function run(text: string, properties = ''): string {
  return `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
}

/** What puts a paragraph into a list. */
export function inList(list: number, level = 0): string {
  return `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`;
}
