// From a Word document to the text that it shows.
import { message, type Message } from '../lint/messages.ts';
import { openArchive } from './archive.ts';
import type { Reading } from './conversion.ts';
import { Room } from './lines.ts';
import { Notes } from './notes.ts';
import { Numbering } from './numbering.ts';
import { findParts } from './parts.ts';
import { noWordDocument, oldWordDocument, passwordProtected, Refusal } from './refusal.ts';
import { Story } from './story.ts';
import { Styles } from './styles.ts';
import { readXml, type XmlListener } from './xml.ts';

export function readWord(bytes: Uint8Array): Reading {
  try {
    return read(bytes);
  } catch (error) {
    if (error instanceof Refusal) return { refused: error.reason };
    throw error;
  }
}

function read(bytes: Uint8Array): Reading {
  if (beginsWith(bytes, COMPOUND_FILE))
    throw holds(bytes, ENCRYPTED) ? passwordProtected() : oldWordDocument();
  if (!beginsWith(bytes, ARCHIVE)) throw noWordDocument();
  const archive = openArchive(bytes);
  const { document, others } = findParts(archive);
  const listen = (part: string | undefined, listener: XmlListener): void => {
    if (part !== undefined) readXml(archive, part, listener);
  };
  const styles = new Styles();
  const numbering = new Numbering(styles);
  const notes = new Notes();
  listen(others.styles, styles.listener);
  listen(others.numbering, numbering.listener);
  listen(others.settings, notes.settings);
  const surroundings = { styles, numbering, room: new Room(), markOf: notes.markOf };
  const story = new Story(surroundings);
  listen(document, inDocument(story));
  const lines = story.lines.concat(notes.linesIn(archive, others, surroundings));
  return { text: lines.map((line) => `${line}\n`).join(''), leftOut: reports(story) };
}

/** Workbooks and presentations are made alike, but for what their main part holds. */
function inDocument(story: Story): XmlListener {
  let isRoot = true;
  return {
    open: (name, attribute) => {
      if (isRoot && name !== 'w:document') throw noWordDocument();
      isRoot = false;
      story.open(name, attribute);
    },
    close: (name) => story.close(name),
    text: (text) => story.text(text),
  };
}

function reports({ leftOut: { pictures, documents } }: Story): Message[] {
  return [
    ...(pictures > 0 ? [message('Pictures left out: {0}.', pictures)] : []),
    ...(documents > 0 ? [message('Documents within the document left out: {0}.', documents)] : []),
  ];
}

const ARCHIVE = [0x50, 0x4b];
/** What .doc is, and a .docx under a password. */
const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
/** The name of the stream that holds an encrypted document (MS-OFFCRYPTO 2.3.4.4), in UTF-16. */
const ENCRYPTED = Array.from('EncryptedPackage').flatMap((letter) => [letter.charCodeAt(0), 0]);

function beginsWith(bytes: Uint8Array, beginning: readonly number[], from = 0): boolean {
  return beginning.every((byte, i) => bytes[from + i] === byte);
}

function holds(bytes: Uint8Array, sought: readonly number[]): boolean {
  for (let at = bytes.indexOf(sought[0] ?? 0); at >= 0; at = bytes.indexOf(sought[0] ?? 0, at + 1)) {
    if (beginsWith(bytes, sought, at)) return true;
  }
  return false;
}
