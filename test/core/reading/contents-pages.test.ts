// Lists of a text's headings, as its frame has them. Before a line of one stands `|`, before the line that says 目录 `=`; where
// the lines of the list have no ordinals, `:` in the place of `|`.
import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { parse } from '../../../src/core/reading/draft.ts';
import { trim } from './outline.ts';

function assertPages(marked: string): void {
  const wanted = trim(`${marked}\n`);
  const lines = wanted.map((line) => line.replace(/^[|=:]/, ''));
  const { contents } = parse(lines.join('\n')).frame;
  const found = lines.map((line, i) => {
    const page = contents.find((it) => i === it.title || (i >= it.line && i <= it.endLine));
    if (!page) return line;
    return (i === page.title ? '=' : page.isNumbered ? '|' : ':') + line;
  });
  assert.equal(found.join('\n'), wanted.join('\n'));
  const places = contents.map(({ line }) => line);
  assert.deepEqual(
    places,
    places.toSorted((a, b) => a - b),
  );
  for (const { isNumbered, isOfCandidates } of contents) if (!isOfCandidates) assert.ok(!isNumbered);
}

const TEXTS: Readonly<Record<string, string>> = {
  'below 目录, with ordinals': `
    =目录
    |一、修渠
    |二、筑坝

    一、修渠
    水。
    二、筑坝
    水。`,
  'without a title': `
    |一、修渠……1
    |二、筑坝……2
    一、修渠
    水。
    二、筑坝
    水。`,
  'without ordinals': `
    =目录
    :修渠
    :筑坝
    一、修渠
    水。
    二、筑坝
    水。`,
  'one entry only': `
    目录
    修渠
    一、修渠
    水。
    二、筑坝
    水。`,
  'names of one character': `
    目录
    渠
    坝
    一、渠
    水。
    二、坝
    水。`,
  'lines between that name no heading, two more than such as do': `
    =目录
    前言
    序
    :修渠
    :跋
    :筑坝
    后记
    一、修渠
    水。
    二、筑坝
    水。`,
  'more lines that name none': `
    目录
    前言
    序
    跋
    修渠
    筑坝
    一、修渠
    水。
    二、筑坝
    水。`,
  'links to headings': `
    =目录
    :- [一、修渠](#一修渠)
    :- [二、筑坝](#二筑坝)

    一、修渠
    水。
    二、筑坝
    水。`,
  'beginnings of headings': `
    =目录
    :修渠要
    :筑坝
    一、修渠要早
    水。
    二、筑坝要快
    水。`,
  'no headings': `
    目录
    修渠
    筑坝`,
};

suite('lists of headings', () => {
  for (const [name, text] of Object.entries(TEXTS)) test(name, () => assertPages(text));
});
