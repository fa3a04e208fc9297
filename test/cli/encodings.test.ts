import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { encode as encodeLegacy } from 'iconv-lite';
import {
  decode,
  encode,
  type Encoding,
  encodingNamed,
  EncodingError,
  isFaithful,
} from '../../src/cli/encodings.ts';
import { SOUND } from './world.ts';

const TRADITIONAL =
  '同志們：\n今天我講兩點意見。\n一、看清形勢，落實責任\n秋冬風大，各村要把人落到山頭。謝謝大家！\n';
const ENCODINGS: readonly Encoding[] = ['utf-8', 'utf-16le', 'utf-16be', 'gb18030', 'big5'];

describe('encodings', () => {
  for (const encoding of ENCODINGS) {
    for (const bom of encoding === 'big5' ? [false] : [false, true]) {
      const text = encoding === 'big5' ? TRADITIONAL : SOUND;
      const bytes = encode({ text, encoding, bom });
      it(`recognises ${encoding}${bom ? ' by its mark' : ''} and gives back every byte`, () => {
        const decoded = decode(bytes);
        assert.deepEqual(decoded, { text, encoding, bom });
        assert.ok(isFaithful(bytes, decoded));
      });
    }
  }

  it('tells traditional Chinese in GBK from Big5', () => {
    assert.deepEqual(decode(encodeLegacy(TRADITIONAL, 'gb18030')).encoding, 'gb18030');
    assert.deepEqual(decode(encodeLegacy(TRADITIONAL, 'big5')).encoding, 'big5');
  });

  it('takes ASCII and nothing at all for UTF-8', () => {
    assert.equal(decode(Buffer.from('1. one\n2. two\n')).encoding, 'utf-8');
    assert.deepEqual(decode(new Uint8Array()), { text: '', encoding: 'utf-8', bom: false });
  });

  it('reads what it is told to read', () => {
    const bytes = encodeLegacy('八、澳洲', 'big5');
    assert.equal(decode(bytes, 'big5').text, '八、澳洲');
    assert.equal(encodingNamed('GB2312'), 'gb18030');
    assert.equal(encodingNamed('UTF_8'), 'utf-8');
    assert.equal(encodingNamed('latin1'), undefined);
  });

  for (const [what, bytes] of Object.entries({
    'a picture': [
      0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d, 0x49, 0x48, 0x44, 0x52, 0, 0, 0, 0x80, 8,
      6,
    ],
    'NULs among ASCII': [0x61, 0, 0, 0x62, 0x63, 0],
    'half a character': [...Buffer.from('安全')].slice(0, 5),
    Latin1: [...Buffer.from('café crème brûlée à la carte', 'latin1')],
    'bytes of every kind': Array.from({ length: 256 }, (_, i) => i),
  })) {
    it(`refuses ${what}`, () => assert.throws(() => decode(Uint8Array.from(bytes)), EncodingError));
  }

  it('refuses what is not valid in the encoding that was named', () => {
    assert.throws(() => decode(encodeLegacy(SOUND, 'gbk'), 'utf-8'), EncodingError);
    assert.throws(() => decode(Uint8Array.of(0xff, 0xff, 0xff), 'gb18030'), EncodingError);
  });

  it('refuses to write what an encoding has no bytes for', () => {
    assert.throws(() => encode({ text: '简体𠮷', encoding: 'big5', bom: false }), EncodingError);
  });

  it('never lets through bytes that would come out otherwise', () => {
    const bytes = fc.array(
      fc.constantFrom(0x0a, 0x30, 0x41, 0x80, 0xa1, 0xa2, 0xa4, 0xb0, 0xc4, 0xcc, 0xfe),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(bytes, fc.constantFrom(...ENCODINGS), (list, encoding) => {
        const original = Uint8Array.from(list);
        let decoded;
        try {
          decoded = decode(original, encoding);
        } catch (error) {
          assert.ok(error instanceof EncodingError);
          return;
        }
        let written: Uint8Array | undefined;
        try {
          written = encode(decoded);
        } catch (error) {
          assert.ok(error instanceof EncodingError);
        }
        if (written && isFaithful(original, decoded)) assert.deepEqual([...written], list);
      }),
      { seed: 5, numRuns: 2000 },
    );
  });
});
