// Archives with faults in them.
import { readFileSync } from 'node:fs';
import { strFromU8, strToU8, unzipSync } from 'fflate';
import { decode } from '../../src/cli/encodings.ts';
import { parse } from '../../src/core/reading/draft.ts';
import { readWord, writeWord } from '../../src/word/index.ts';
import { inList, paragraph, partsOf, zip } from './documents.ts';

/** Numbers from 0 to below 1, the same for the same seed (mulberry32). */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** The archive with one to four faults in it. */
function mutated(archive: Uint8Array, next: () => number): Uint8Array {
  let bytes = archive;
  const below = (limit: number): number => Math.floor(next() * limit);
  for (let faults = 1 + below(4); faults > 0; faults--) {
    bytes = next() < 0.5 ? withFaultyBytes(bytes, below) : withFaultyPart(bytes, below);
  }
  return bytes;
}

type Below = (limit: number) => number;

function withFaultyBytes(archive: Uint8Array, below: Below): Uint8Array {
  const bytes = archive.slice();
  const at = below(bytes.length);
  // The directory stands at the end; what is wrong there matters most.
  const late = Math.max(0, bytes.length - 1 - below(400));
  switch (below(6)) {
    case 0:
      bytes[at] = below(256);
      break;
    case 1:
      bytes[late] = below(256);
      break;
    case 2:
      bytes.fill(below(2) * 255, late, late + 1 + below(4));
      break;
    case 3:
      return bytes.subarray(0, at);
    case 4:
      bytes.copyWithin(at, below(bytes.length), below(bytes.length));
      break;
    default:
      return Uint8Array.from([...bytes.subarray(0, at), ...bytes.subarray(at + 1 + below(9))]);
  }
  return bytes;
}

/** A part whose checksum is right, whatever is in it. */
function withFaultyPart(archive: Uint8Array, below: Below): Uint8Array {
  let parts: Record<string, Uint8Array>;
  try {
    parts = unzipSync(archive);
  } catch {
    return withFaultyBytes(archive, below);
  }
  const names = Object.keys(parts);
  const name = names[below(names.length)] ?? '';
  const xml = strFromU8(parts[name] ?? new Uint8Array());
  const [a, b, c] = [below(xml.length), below(xml.length), below(xml.length)].sort((x, y) => x - y);
  const tag = TAGS[below(TAGS.length)] ?? '';
  const changed = [
    () => xml.slice(0, a) + xml.slice(b),
    () => xml.slice(0, b) + xml.slice(a, c),
    () => xml.slice(0, a) + tag + xml.slice(a),
    // Between two tags it is well-formed.
    () => xml.replace(/></g, (between) => (below(40) === 0 ? `>${tag}<` : between)),
    () =>
      xml.replace(/w:val="[^"]*"/g, (value) =>
        below(20) === 0 ? `w:val="${VALUES[below(VALUES.length)]}"` : value,
      ),
    () => xml.replace(/w:(\w+)/g, (each) => (below(200) === 0 ? 'w:p' : each)),
    () => xml.slice(0, a) + String.fromCharCode(below(0x10000)) + xml.slice(a),
    () => '',
  ][below(8)];
  if (below(20) === 0) delete parts[name];
  else parts[name] = strToU8(changed?.() ?? xml);
  return zip(parts);
}

const TAGS = [
  '<w:p/>',
  '<w:tr/>',
  '<w:tc><w:p/></w:tc>',
  '<w:r><w:t>文</w:t></w:r>',
  '<w:t>文</w:t>',
  '<w:del/>',
  '<w:r><w:fldChar w:fldCharType="begin"/></w:r>',
  '<w:r><w:fldChar w:fldCharType="end"/></w:r>',
  '<w:txbxContent><w:p/></w:txbxContent>',
  '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr><w:rPr><w:del/><w:vanish/></w:rPr></w:pPr>',
  '<w:ruby><w:rt/></w:ruby>',
  '<w:lvl/>',
  '<w:num/>',
  '<w:style/>',
  '<w:footnoteReference/>',
  '<!-- -->',
  '<![CDATA[文]]>',
  '<!DOCTYPE x [<!ENTITY a "aa">]>',
  '&a;',
];
const VALUES = [
  '',
  '-1',
  '0',
  '9',
  '1e9',
  '99999999999999999999',
  'x',
  '%1%2%9',
  '__proto__',
  'constructor',
  'bullet',
  'none',
];

/** Documents to be mutated: two samples, and one of raw XML with lists and notes. */
export async function originals(): Promise<Uint8Array[]> {
  const drafts = ['01-安全生产工作会议讲话.txt', '07-会议室管理办法.txt'].map((name) =>
    parse(decode(readFileSync(`samples/${name}`)).text),
  );
  const written = await Promise.all(drafts.map(async (draft) => (await writeWord(draft)).bytes));
  const level =
    '<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/><w:lvlText w:val="%1、"/></w:lvl>';
  const raw = partsOf({
    numbering: `<w:abstractNum w:abstractNumId="0">${level}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`,
    styles: `<w:style w:styleId="a"><w:pPr>${inList(1)}</w:pPr></w:style>`,
    footnotes: `<w:footnote w:id="1">${paragraph('注')}</w:footnote>`,
    body: `${paragraph('甲', inList(1))}<w:tbl><w:tr><w:tc>${paragraph('乙', '<w:pStyle w:val="a"/>')}</w:tc></w:tr></w:tbl><w:p><w:r><w:footnoteReference w:id="1"/></w:r></w:p>`,
  });
  return [...written, zip(raw)];
}

/** How many of `count` mutated archives are refused, and how many read. Throws what reading throws. */
export function readMutated(
  archives: readonly Uint8Array[],
  count: number,
): { refused: number; read: number } {
  const next = random(20261125);
  let refused = 0;
  for (let i = 0; i < count; i++) {
    const archive = archives[i % archives.length];
    if (archive && 'refused' in readWord(mutated(archive, next))) refused++;
  }
  return { refused, read: count - refused };
}
