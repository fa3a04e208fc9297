import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import OpenCC from 'opencc-js';
import { inBothScripts, simplified } from '../../../src/core/text/script.ts';
import * as vocabulary from '../../../src/core/text/vocabulary.ts';

const convert = OpenCC.Converter({ from: 't', to: 'cn' });
const HAN = Array.from({ length: 0x9fff - 0x4e00 + 1 }, (_, i) => String.fromCharCode(0x4e00 + i));
const REAL: ReadonlyMap<string, string> = new Map(HAN.map((sign) => [sign, convert(sign)]));

/** Code that compares with folded text, without its comments. */
const SOURCES = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts') && !name.endsWith('script.ts'))
  .map((name) => ({
    name,
    code: readFileSync(`src/${name}`, 'utf8').replace(/^\s*(?:\/\/|\*|\/\*).*$/gm, ''),
  }))
  .filter(
    ({ name, code }) =>
      /from '.*text\/(?:script|vocabulary)\.ts'/.test(code) || name.endsWith('vocabulary.ts'),
  );

describe('the two scripts', () => {
  it('are folded as OpenCC folds single characters, or not at all', () => {
    for (const sign of HAN) {
      const folded = simplified(sign);
      if (folded !== sign) assert.equal(folded, REAL.get(sign), sign);
    }
  });

  for (const { name, code } of SOURCES) {
    it(`are one to ${name}: it knows simplified characters only, and all of them in both scripts`, () => {
      const signs = new Set(code.match(/\p{Script=Han}/gu));
      for (const sign of signs) assert.equal(REAL.get(sign) ?? sign, sign, 'traditional');
      for (const [sign, real] of REAL)
        if (sign !== real && signs.has(real))
          assert.equal(simplified(sign), real, `${sign}: not in the table`);
    });
  }

  it('leave a text as long as it was, and all else in it as it is', () => {
    assert.equal(simplified('致詞，各位來賓：𠮷 ABC 你們好'), '致词，各位来宾：𠮷 ABC 你们好');
    assert.equal(inBothScripts('谢多'), '谢多謝');
  });
});

describe('the vocabulary', () => {
  it('has each word once', () => {
    const words = Object.values(vocabulary).flatMap((each) => (typeof each === 'function' ? [] : each));
    assert.deepEqual(words.toSorted(), [...new Set(words)].toSorted());
  });
});
