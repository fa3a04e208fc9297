// A page that annotates its text puts pinyin anywhere, ordinals and headings included.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { parse } from '../../../src/core/reading/draft.ts';
import { annotate, cut } from '../edits/tidy/messy.ts';

/** What stands where, without the lines. */
function outline(text: string): string {
  return parse(text)
    .sections.map(({ level, ordinal }) => `${' '.repeat(level)}${ordinal.number}`)
    .join('\n');
}

/** In UTF-16 units. */
const WIDTH = 40;

describe('a draft with pinyin behind its characters', () => {
  for (const name of readdirSync('samples').filter((it) => it.endsWith('.txt'))) {
    const text = readFileSync(`samples/${name}`, 'utf8');
    for (const each of [2, 7, 20])
      it(`${name}, every ${each}`, () => assert.equal(outline(annotate(text, each)), outline(text)));
    it(`${name}, cut before that and behind`, () => {
      assert.equal(outline(annotate(cut(text, WIDTH), 7)), outline(cut(text, WIDTH)));
      assert.equal(outline(cut(annotate(text, 20), WIDTH)), outline(cut(text, WIDTH)));
    });
  }
});
