// A ZIP archive, read as one must that anybody may have made: by its directory, part by part, a window at a time and no
// further than a limit. fflate inflates; what the archive says of sizes is not believed.
import { Inflate } from 'fflate';
import { damaged, passwordProtected, tooLarge } from './refusal.ts';

export interface Archive {
  readonly has: (name: string) => boolean;
  /** Hands over the bytes of a part, piece by piece. Throws a Refusal where they are damaged or too many. */
  readonly read: (name: string, take: (piece: Uint8Array) => void) => void;
}

/** In bytes, all parts together that are read. A draft of 10 MB takes some 25. */
const MOST_INFLATED = 64 * 1024 * 1024;
const MOST_ENTRIES = 10_000;
/** Compressed bytes inflated at once: deflate makes a thousand of one at the most. */
const PIECE = 8192;

/** Throws a Refusal where `bytes` are no archive. */
export function openArchive(bytes: Uint8Array): Archive {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = readDirectory(view);
  let inflated = 0;
  return {
    has: (name) => entries.has(name),
    read: (name, take) => {
      const entry = entries.get(name);
      if (!entry) throw damaged(name);
      let sum = 0xffffffff;
      inflate(dataOf(view, name, entry), name, entry.method, (piece) => {
        inflated += piece.length;
        if (inflated > MOST_INFLATED) throw tooLarge();
        sum = crc32(sum, piece);
        take(piece);
      });
      if ((sum ^ 0xffffffff) >>> 0 !== entry.crc) throw damaged(name);
    },
  };
}

const STORED = 0;
const DEFLATED = 8;

function inflate(data: Uint8Array, name: string, method: number, take: (piece: Uint8Array) => void): void {
  let ready: Uint8Array[] = [];
  const inflater = new Inflate((piece) => ready.push(piece));
  for (let at = 0; at === 0 || at < data.length; at += PIECE) {
    const piece = data.subarray(at, at + PIECE);
    if (method === STORED) {
      take(piece);
      continue;
    }
    try {
      inflater.push(piece, at + PIECE >= data.length);
    } catch {
      throw damaged(name);
    }
    for (const inflated of ready) take(inflated);
    ready = [];
  }
}

// ---- The directory (APPNOTE.TXT 4.3 and 4.5.3) ----

interface Entry {
  readonly method: number;
  readonly crc: number;
  readonly compressed: number;
  /** Of its own header, from the archive's beginning. */
  readonly offset: number;
}

const SIGNATURES = {
  header: 0x04034b50,
  entry: 0x02014b50,
  end: 0x06054b50,
  wideEnd: 0x06064b50,
  wideLocator: 0x07064b50,
};
const ENCRYPTED = 1;
/** What ZIP64 writes into a field that is too narrow. */
const ELSEWHERE = 0xffffffff;

/** What is in the archive, by its name. */
function readDirectory(view: DataView): Map<string, Entry> {
  const { count, start } = findDirectory(view);
  if (count > MOST_ENTRIES) throw tooLarge();
  const entries = new Map<string, Entry>();
  let at = start;
  for (let i = 0; i < count; i++) {
    expect(view, at, 46, SIGNATURES.entry);
    const nameEnd = at + 46 + view.getUint16(at + 28, true);
    const extraEnd = nameEnd + view.getUint16(at + 30, true);
    const end = extraEnd + view.getUint16(at + 32, true);
    if (end > view.byteLength) throw damaged();
    if (view.getUint16(at + 8, true) & ENCRYPTED) throw passwordProtected();
    const name = new TextDecoder().decode(bytesOf(view, at + 46, nameEnd));
    // Of two parts of one name nobody knows which one counts.
    if (entries.has(name)) throw damaged(name);
    entries.set(name, {
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      ...placeOf(view, at, nameEnd, extraEnd),
    });
    at = end;
  }
  return entries;
}

/** In ZIP64 what has no room in its field stands in an extra field, in this order: size, compressed size, offset. */
function placeOf(
  view: DataView,
  entry: number,
  extra: number,
  extraEnd: number,
): Pick<Entry, 'compressed' | 'offset'> {
  let at = extra;
  while (at + 4 <= extraEnd && view.getUint16(at, true) !== 1) at += 4 + view.getUint16(at + 2, true);
  at += 4;
  const field = (offset: number): number => {
    const narrow = view.getUint32(entry + offset, true);
    if (narrow !== ELSEWHERE || at + 8 > extraEnd) return narrow;
    at += 8;
    return Number(view.getBigUint64(at - 8, true));
  };
  field(24);
  return { compressed: field(20), offset: field(42) };
}

/** Looks for the directory's end record, which only a comment of at most 64 KB may follow. */
function findDirectory(view: DataView): { count: number; start: number } {
  const last = view.byteLength - 22;
  for (let at = last; at >= 0 && at >= last - 0xffff; at--) {
    if (view.getUint32(at, true) !== SIGNATURES.end) continue;
    const count = view.getUint16(at + 10, true);
    const start = view.getUint32(at + 16, true);
    return count === 0xffff || start === ELSEWHERE ? findWideDirectory(view, at - 20) : { count, start };
  }
  throw damaged();
}

function findWideDirectory(view: DataView, locator: number): { count: number; start: number } {
  expect(view, locator, 20, SIGNATURES.wideLocator);
  const at = Number(view.getBigUint64(locator + 8, true));
  expect(view, at, 56, SIGNATURES.wideEnd);
  return {
    count: Number(view.getBigUint64(at + 32, true)),
    start: Number(view.getBigUint64(at + 48, true)),
  };
}

function dataOf(view: DataView, name: string, { method, offset, compressed }: Entry): Uint8Array {
  if (method !== STORED && method !== DEFLATED) throw damaged(name);
  expect(view, offset, 30, SIGNATURES.header, name);
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (start + compressed > view.byteLength) throw damaged(name);
  return bytesOf(view, start, start + compressed);
}

/** That a record of this length stands there. */
function expect(view: DataView, at: number, length: number, signature: number, part?: string): void {
  if (at < 0 || at + length > view.byteLength || view.getUint32(at, true) !== signature) throw damaged(part);
}

function bytesOf(view: DataView, start: number, end: number): Uint8Array {
  return new Uint8Array(view.buffer, view.byteOffset + start, end - start);
}

// ---- Checksums ----

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let sum = byte;
  for (let bit = 0; bit < 8; bit++) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
  return sum;
});

function crc32(before: number, bytes: Uint8Array): number {
  let sum = before;
  for (const byte of bytes) sum = (sum >>> 8) ^ (CRC_TABLE[(sum ^ byte) & 0xff] ?? 0);
  return sum;
}
