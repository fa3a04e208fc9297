// Bytes to text and back. What is no text, or cannot be told, is refused: a wrong guess would be written back by `fix`.
import { decode as decodeLegacy, encode as encodeLegacy } from 'iconv-lite';
import { shareOfCommon } from '../core/text/common-characters.ts';
import { message, type Message } from '../lint/messages.ts';

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030' | 'big5';

export interface Decoded {
  /** Without the byte-order mark. */
  readonly text: string;
  readonly encoding: Encoding;
  /** Whether a byte-order mark stands before it. */
  readonly bom: boolean;
}

/** Why bytes are no text, or a text has no bytes. */
export class EncodingError extends Error {
  readonly reason: Message;

  constructor(reason: Message) {
    super(reason.template);
    this.reason = reason;
  }
}

/** The encoding that a user means by `name`; undefined for one that is not read here. */
export function encodingNamed(name: string): Encoding | undefined {
  return NAMES.get(name.toLowerCase().replace(/[\s_-]/g, ''));
}

/**
 * The text of `bytes`. Without `encoding`: a byte-order mark decides, then whether they are valid UTF-8, then what
 * Chinese they would spell. Throws an EncodingError where they are no text, or not text in `encoding`.
 */
export function decode(bytes: Uint8Array, encoding?: Encoding): Decoded {
  const marked = MARKS.find(({ mark }) => mark.every((byte, i) => bytes[i] === byte));
  const decided = encoding ?? marked?.encoding;
  const bom = marked !== undefined && marked.encoding === decided;
  const body = bom ? bytes.subarray(marked.mark.length) : bytes;
  const found =
    decided === undefined ? recognise(body) : { encoding: decided, text: decodeAs(body, decided) };
  if (found?.text === undefined) {
    throw new EncodingError(
      decided === undefined
        ? message(
            'The encoding is not recognised, or this is not a text file. Name the encoding with --encoding.',
          )
        : message('This is not valid {0}.', decided),
    );
  }
  const { text } = found;
  if (hasControls(text)) {
    throw new EncodingError(message('This is not a text file: it contains control characters.'));
  }
  return { text, encoding: found.encoding, bom };
}

/** The bytes of `text`. Throws an EncodingError where the encoding lacks one of its characters. */
export function encode({ text, encoding, bom }: Decoded): Uint8Array {
  const body = ENCODERS[encoding](text);
  if (decodeAs(body, encoding) !== text) {
    throw new EncodingError(message('{0} does not have all the characters of this text.', encoding));
  }
  const mark = bom ? MARKS.find((row) => row.encoding === encoding)?.mark : undefined;
  return mark ? Buffer.concat([Uint8Array.from(mark), body]) : body;
}

/** Whether `bytes` come out again, byte for byte, when their text is written back. */
export function isFaithful(bytes: Uint8Array, decoded: Decoded): boolean {
  return Buffer.compare(bytes, encode(decoded)) === 0;
}

const MARKS: readonly { readonly encoding: Encoding; readonly mark: readonly number[] }[] = [
  { encoding: 'utf-8', mark: [0xef, 0xbb, 0xbf] },
  { encoding: 'utf-16le', mark: [0xff, 0xfe] },
  { encoding: 'utf-16be', mark: [0xfe, 0xff] },
  { encoding: 'gb18030', mark: [0x84, 0x31, 0x95, 0x33] },
];

const NAMES: ReadonlyMap<string, Encoding> = new Map([
  ['utf8', 'utf-8'],
  ['utf16', 'utf-16le'],
  ['utf16le', 'utf-16le'],
  ['utf16be', 'utf-16be'],
  ['gb18030', 'gb18030'],
  // GB18030 holds both.
  ['gbk', 'gb18030'],
  ['gb2312', 'gb18030'],
  ['cp936', 'gb18030'],
  ['big5', 'big5'],
  ['cp950', 'big5'],
]);

function recognise(bytes: Uint8Array): { encoding: Encoding; text: string } | undefined {
  const utf8 = decodeAs(bytes, 'utf-8');
  if (utf8 !== undefined && !hasControls(utf8)) return { encoding: 'utf-8', text: utf8 };
  let found: { encoding: Encoding; text: string } | undefined;
  let most = LEAST_LIKELIHOOD;
  for (const encoding of bytes.includes(0) ? WIDE : [...LEGACY, ...WIDE]) {
    const text = decodeAs(bytes, encoding);
    const likely = text === undefined ? 0 : likelihood(bytes, text, encoding);
    if (text === undefined || likely <= most) continue;
    found = { encoding, text };
    most = likely;
  }
  return found;
}

const LEGACY: readonly Encoding[] = ['gb18030', 'big5'];
const WIDE: readonly Encoding[] = ['utf-16le', 'utf-16be'];
const LEAST_LIKELIHOOD = 0.3;

/**
 * How Chinese the text is: the share of its commonest characters, and, for less, of the everyday ones. Right readings
 * have 0.5 and more, wrong ones hardly 0.2.
 */
function likelihood(bytes: Uint8Array, text: string, encoding: Encoding): number {
  const common = shareOfCommon(text);
  if (common === undefined) return 1;
  if (encoding === 'gb18030') return common + 0.5 * everyday(bytes, 0xd7, 0xa1);
  if (encoding === 'big5') return common + 0.5 * everyday(bytes, 0xc6, 0x40);
  const plausible = (text.match(PLAUSIBLE)?.length ?? 0) / text.length;
  return plausible < 0.9 ? 0 : common + 0.3 * plausible;
}

/**
 * The share of punctuation and everyday characters, which both sets have in their first rows: from 0xA1 to `last`, the
 * second byte at least `least`.
 */
function everyday(bytes: Uint8Array, last: number, least: number): number {
  let all = 0;
  let count = 0;
  for (let i = 0; i < bytes.length; i++) {
    const lead = bytes[i] ?? 0;
    if (lead < 0x80) continue;
    all++;
    i++;
    if (lead >= 0xa1 && lead <= last && (bytes[i] ?? 0) >= least) count++;
  }
  return all === 0 ? 0 : count / all;
}

/** What any Chinese text consists of nearly throughout. */
const PLAUSIBLE =
  /[\t\r\n\u0020-\u007E\u00A0-\u024F\u2010-\u2027\u2460-\u249B\u3000-\u303F\u3400-\u4DBF\u4E00-\u9FFF\uFF00-\uFFEF]/g;

/** A NUL, or more than the odd form feed or Ctrl-Z. */
function hasControls(text: string): boolean {
  return text.includes('\0') || (text.match(CONTROLS)?.length ?? 0) * 100 > text.length;
}

// eslint-disable-next-line no-control-regex -- They are what is looked for.
const CONTROLS = /[\u0001-\u0008\u000E-\u0019\u001B-\u001F]/g;

/** Undefined where the bytes are not valid. */
function decodeAs(bytes: Uint8Array, encoding: Encoding): string | undefined {
  if (encoding === 'gb18030' || encoding === 'big5') {
    const text = decodeLegacy(bytes, encoding, { stripBOM: false });
    return text.includes('\uFFFD') ? undefined : text;
  }
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

const ENCODERS: Readonly<Record<Encoding, (text: string) => Uint8Array>> = {
  'utf-8': (text) => Buffer.from(text, 'utf8'),
  'utf-16le': (text) => Buffer.from(text, 'utf16le'),
  'utf-16be': (text) => Buffer.from(text, 'utf16le').swap16(),
  gb18030: (text) => encodeLegacy(text, 'gb18030', { addBOM: false }),
  big5: (text) => encodeLegacy(text, 'big5', { addBOM: false }),
};
