// The XML of a document's parts, read as a stream. saxes checks that it is well-formed and knows the five predefined
// entities only; a document type, where others would be declared, is refused (ECMA-376 part 2, 8.2.2: there is none).
import { SaxesParser, type SaxesTagNS } from 'saxes';
import type { Archive } from './archive.ts';
import { damaged, tooLarge } from './refusal.ts';

/**
 * Hears of a part's elements in their order. A name is the local name with the usual prefix, whatever prefix the part
 * uses: w:p. An attribute in no namespace, or in that of WordprocessingML, has no prefix: val.
 */
export interface XmlListener {
  readonly open: (name: string, attribute: AttributeReader) => void;
  readonly close: (name: string) => void;
  readonly text: (text: string) => void;
}

export type AttributeReader = (name: string) => string | undefined;

/** Throws a Refusal where the part is missing, damaged or no XML. */
export function readXml(archive: Archive, part: string, listener: XmlListener): void {
  const parser = new SaxesParser({ xmlns: true });
  let depth = 0;
  let attributes = 0;
  /** Bytes since the last element began or ended. */
  let unheard = 0;
  parser.on('opentagstart', () => (attributes = 0));
  parser.on('attribute', () => {
    if (++attributes > MOST_ATTRIBUTES) throw damaged(part);
  });
  parser.on('opentag', (tag) => {
    if (++depth > DEEPEST) throw damaged(part);
    unheard = 0;
    listener.open(nameOf(tag), (name) => attributeOf(tag, name));
  });
  parser.on('closetag', (tag) => {
    depth--;
    unheard = 0;
    listener.close(nameOf(tag));
  });
  parser.on('text', listener.text);
  parser.on('cdata', listener.text);
  const refuse = (): never => {
    throw damaged(part);
  };
  parser.on('doctype', refuse);
  parser.on('error', refuse);
  let decoder: TextDecoder | undefined;
  const decode = (piece?: Uint8Array): string => {
    decoder ??= decoderFor(piece);
    try {
      return decoder.decode(piece, { stream: piece !== undefined });
    } catch {
      return refuse();
    }
  };
  archive.read(part, (piece) => {
    // A text comes as a whole, at its end.
    unheard += piece.length;
    if (unheard > LONGEST_TEXT) throw tooLarge();
    parser.write(decode(piece));
  });
  parser.write(decode()).close();
}

/** Elements within one another; Word itself writes some thirty. */
const DEEPEST = 400;
/** Of one element; the root of a document declares some forty namespaces. */
const MOST_ATTRIBUTES = 300;
/** In bytes, between two tags. */
const LONGEST_TEXT = 16 * 1024 * 1024;

/** UTF-8 or UTF-16, the only ones allowed. */
function decoderFor(beginning: Uint8Array = new Uint8Array()): TextDecoder {
  const [first, second] = beginning;
  const wide =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
  return new TextDecoder(wide, { fatal: true });
}

/** Each in its transitional and in its strict form. */
const PREFIXES: ReadonlyMap<string, string> = new Map([
  ['http://schemas.openxmlformats.org/wordprocessingml/2006/main', 'w'],
  ['http://purl.oclc.org/ooxml/wordprocessingml/main', 'w'],
  ['http://schemas.openxmlformats.org/officeDocument/2006/math', 'm'],
  ['http://purl.oclc.org/ooxml/officeDocument/math', 'm'],
  ['http://schemas.openxmlformats.org/drawingml/2006/picture', 'pic'],
  ['http://purl.oclc.org/ooxml/drawingml/picture', 'pic'],
  ['http://schemas.openxmlformats.org/markup-compatibility/2006', 'mc'],
  ['urn:schemas-microsoft-com:vml', 'v'],
  ['http://schemas.openxmlformats.org/package/2006/relationships', 'rel'],
]);

/** Names met before, for they are few: made once, they are found at once in the listeners' tables. */
const NAMES = new Map<string, Map<string, string>>();
const MOST_NAMES = 500;

function nameOf({ uri, local }: SaxesTagNS): string {
  const prefix = PREFIXES.get(uri) ?? '?';
  let names = NAMES.get(prefix);
  if (!names) NAMES.set(prefix, (names = new Map()));
  const known = names.get(local);
  if (known !== undefined) return known;
  const name = `${prefix}:${local}`;
  if (names.size < MOST_NAMES) names.set(local, name);
  return name;
}

function attributeOf({ attributes }: SaxesTagNS, name: string): string | undefined {
  for (const key in attributes) {
    const { local = '', prefix = '', uri = '', value } = attributes[key] ?? {};
    const known = prefix === '' || PREFIXES.get(uri) === 'w' ? local : `${prefix}:${local}`;
    if (known === name) return value;
  }
  return undefined;
}
