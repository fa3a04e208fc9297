// Documents that would take all memory, or all time, if one let them.
import { strToU8, Zip, ZipDeflate } from 'fflate';
import { inList, paragraph, partsOf, zip } from './documents.ts';

interface Bomb {
  readonly name: string;
  readonly make: () => Uint8Array;
  /** Takes seconds, to make or to read. */
  readonly isSlow?: true;
}

/** A document up to where its text begins. */
export const DOCUMENT_BEGINNING = (partsOf({})['word/document.xml'] ?? '').replace(/<w:body>.*/, '<w:body>');

const DOCUMENT = 'word/document.xml';
const repeated = (before: string, piece: string, times: number, after = ''): Uint8Array =>
  bomb(DOCUMENT, DOCUMENT_BEGINNING + before, piece, times, `${after}</w:body></w:document>`);
const each = (count: number, piece: (index: number) => string): string =>
  Array.from({ length: count }, (_, i) => piece(i)).join('');

export const BOMBS: readonly Bomb[] = [
  { name: 'a gigabyte of blanks', make: () => repeated('', ' '.repeat(10_000), 100_000), isSlow: true },
  {
    name: 'elements and blanks, seventy megabytes',
    make: () => repeated('', `<w:sdt>${' '.repeat(10_000)}</w:sdt>`, 7000),
    isSlow: true,
  },
  {
    name: 'sixty megabytes of a text',
    make: () => repeated('', `<w:p><w:r><w:t>${'文'.repeat(1000)}</w:t></w:r></w:p>`, 20_000),
    isSlow: true,
  },
  {
    name: 'a text without an end',
    make: () => repeated('<w:p><w:r><w:t>', '文'.repeat(1000), 10_000, '</w:t></w:r></w:p>'),
  },
  { name: 'empty paragraphs', make: () => repeated('', '<w:p/>', 600_000) },
  { name: 'line breaks', make: () => repeated('<w:p><w:r>', '<w:br/>', 600_000, '</w:r></w:p>') },
  { name: 'cells', make: () => repeated('<w:tbl><w:tr>', '<w:tc/>', 600_000, '</w:tr></w:tbl>') },
  {
    name: 'boxes',
    make: () => repeated('<w:p>', '<w:txbxContent><w:p/></w:txbxContent>', 600_000, '</w:p>'),
    isSlow: true,
  },
  {
    name: 'attributes',
    make: () =>
      zip({
        ...partsOf({}),
        [DOCUMENT]: `${DOCUMENT_BEGINNING}<w:p${each(1000, (i) => ` a${i}=""`)}/></w:body></w:document>`,
      }),
  },
  {
    name: 'styles',
    make: () => zip(partsOf({ styles: each(30_000, (i) => `<w:style w:styleId="s${i}"/>`) })),
  },
  { name: 'lists', make: () => zip(partsOf({ numbering: each(30_000, (i) => `<w:num w:numId="${i}"/>`) })) },
  {
    name: 'notes',
    make: () =>
      zip(
        partsOf({
          body: `<w:p><w:r>${each(30_000, (i) => `<w:footnoteReference w:id="${i}"/>`)}</w:r></w:p>`,
        }),
      ),
  },
  {
    name: 'a long label before each of many paragraphs',
    make: () => {
      const level = `<w:lvl w:ilvl="0"><w:lvlText w:val="${'长'.repeat(100_000)}"/></w:lvl>`;
      const numbering = `<w:abstractNum w:abstractNumId="0">${level}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`;
      return zip(partsOf({ numbering, body: paragraph('', inList(1)).repeat(170_000) }));
    },
    isSlow: true,
  },
];

/** An archive whose one part is `beginning`, then `repeated` so many times, then `end`; never in memory as a whole. */
function bomb(part: string, beginning: string, repeated: string, times: number, end: string): Uint8Array {
  const pieces: Uint8Array[] = [];
  const archive = new Zip((_, piece) => pieces.push(piece));
  const add = (name: string): ZipDeflate => {
    const file = new ZipDeflate(name, { level: 1 });
    archive.add(file);
    return file;
  };
  for (const [name, content] of Object.entries(partsOf({})))
    if (name !== part) add(name).push(strToU8(content), true);
  const file = add(part);
  file.push(strToU8(beginning));
  const block = strToU8(repeated.repeat(100));
  for (let i = 0; i < times / 100; i++) file.push(block);
  file.push(strToU8(end), true);
  archive.end();
  return Buffer.concat(pieces);
}
