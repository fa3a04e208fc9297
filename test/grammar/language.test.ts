import { test } from 'node:test';
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';

interface LanguageConfiguration {
  readonly wordPattern: { readonly pattern: string; readonly flags: string };
  readonly onEnterRules: readonly {
    readonly beforeText: string;
    readonly action: { readonly appendText: string };
  }[];
}

interface Snippet {
  readonly prefix: readonly string[];
  readonly description: string;
  readonly body: readonly string[];
  readonly isFileTemplate?: boolean;
}

const configuration = JSON.parse(
  readFileSync('language-configuration.json', 'utf8').replace(/^\s*\/\/.*$/gm, ''),
) as LanguageConfiguration;

const snippets = JSON.parse(readFileSync('snippets/speech-draft.json', 'utf8')) as Record<string, Snippet>;

test('a word ends at Chinese punctuation and at a number', () => {
  const { pattern, flags } = configuration.wordPattern;
  const words = '各位领导，增长12.4%；第二〇条《办法》API接口'.match(new RegExp(pattern, `${flags}g`));
  assert.deepEqual(words, ['各位领导', '增长', '12.4%', '第二〇条', '办法', 'API接口']);
});

test('Enter keeps an indent of full-width blanks', () => {
  const indentAfter = (line: string): string =>
    configuration.onEnterRules.find(({ beforeText }) => new RegExp(beforeText).test(line))?.action
      .appendText ?? '';
  assert.equal(indentAfter('　　各位代表'), '　　');
  assert.equal(indentAfter('　　　　一、收尾'), '　　　　');
  assert.equal(indentAfter('一、收尾'), '');
  assert.equal(indentAfter('　　'), '');
});

test('no two snippets share a prefix', () => {
  const prefixes = Object.values(snippets).flatMap(({ prefix }) => prefix);
  assert.deepEqual(prefixes, [...new Set(prefixes)]);
});

test('tab stops run from 1 without a gap, each with one default, and end at $0', () => {
  for (const [name, { body }] of Object.entries(snippets)) {
    const text = body.join('\n');
    const stops = [...text.matchAll(/\$\{(\d+)[:|]/g)].map(([, stop]) => Number(stop)).sort((a, b) => a - b);
    assert.deepEqual(
      stops,
      stops.map((_, index) => index + 1),
      name,
    );
    assert.match(text, /\$0$/, name);
  }
});
