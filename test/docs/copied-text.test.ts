// The table of docs/copied-text.md: what it says of tidy is run; the other tools' columns come from `npm run compare`.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { copiedTexts, scoreOf } from '../../bench/copied-texts.ts';
import { tidied } from '../core/views/traces/tidied.ts';

const rows = [
  ...readFileSync('docs/copied-text.md', 'utf8').matchAll(
    /^\| ([^|]+) \| [^|]+ \| [^|]+ \| (\d+ \/ \d+ \/ \d+) \|$/gm,
  ),
].map(([, name = '', cell = '']) => [name, cell] as const);

describe('the table of copied texts', () => {
  it('has twenty texts', () => {
    assert.equal(copiedTexts.length, 20);
    assert.deepEqual(
      rows.map(([name]) => name),
      [...copiedTexts.map(({ name }) => name), 'all'],
    );
  });

  for (const each of copiedTexts) {
    it(each.name, () => {
      const { rightly, wrongly, notAtAll } = scoreOf(each, tidied(each.text));
      assert.equal(rows.find(([name]) => name === each.name)?.[1], `${rightly} / ${wrongly} / ${notAtAll}`);
    });
  }
});
