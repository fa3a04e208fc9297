import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { excerpt } from '../../../src/cli/formats/pretty.ts';
import { printable, widthOf } from '../../../src/cli/terminal.ts';

/** What is shown of the line in so many columns, and the caret below; ‹ and › enclose what was found. */
function shown(marked: string, width = 100): string[] {
  const line = marked.replace(/[‹›]/g, '');
  const { shown, indent, caret } = excerpt(line, marked.indexOf('‹'), marked.indexOf('›') - 1, width);
  assert.ok(widthOf(shown) <= width, shown);
  return [shown, ' '.repeat(indent) + '^'.repeat(caret)];
}

describe('an excerpt', () => {
  it('is the line where there is room', () => {
    assert.deepEqual(shown('‹一、›提高认识'), ['一、提高认识', '^^^^']);
    assert.deepEqual(shown('　　‹1.›提高认识　'), ['1.提高认识', '^^']);
    assert.deepEqual(shown('GDP增‹（一）›'), ['GDP增（一）', '     ^^^^^^']);
  });

  it('is the part around what was found where there is none', () => {
    assert.deepEqual(shown('‹一、›提高认识提高认识', 20), ['一、提高认识提高认识', '^^^^']);
    assert.deepEqual(shown('‹一、›提高认识提高认识提', 20), ['一、提高认识提高认…', '^^^^']);
    assert.deepEqual(shown('提高认识提高认识提高‹四是›抓落实抓落实抓落实抓落实', 24), [
      '…认识提高四是抓落实抓落…',
      '         ^^^^',
    ]);
  });

  it('counts columns as a terminal does', () => {
    assert.deepEqual(shown('\tab会(huì)‹一›'), ['ab会(huì)一', '         ^^']);
    assert.deepEqual(shown('a\u0301𠮷‹1›'), ['a\u0301𠮷1', '   ^']);
    assert.equal(widthOf('ａＢ①…“字”'), 2 + 2 + 1 + 1 + 1 + 2 + 1);
  });

  it('has a caret for an empty place, too', () => {
    assert.deepEqual(shown('提高‹›'), ['提高', '    ^']);
  });
});

it('nothing printable steers the terminal', () => {
  assert.equal(printable('a\u001B[31mb\u0007\u009B\tc'), 'a [31mb   c');
});
