import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { loadWASM, OnigScanner, OnigString } from 'vscode-oniguruma';
import { INITIAL, parseRawGrammar, Registry, type IGrammar } from 'vscode-textmate';

/** A stretch of a line with one set of scopes; `start` and `end` are UTF-16 offsets into `text`'s line. */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly scopes: readonly string[];
}

/** The tokens of each line, coloured as VS Code colours it before any semantic token arrives. */
export async function tokenize(text: string): Promise<Token[][]> {
  const grammar = await loadGrammar();
  let stack = INITIAL;
  return text.split(/\r\n|\r|\n/).map((line) => {
    const { tokens, ruleStack } = grammar.tokenizeLine(line, stack);
    stack = ruleStack;
    return tokens.map(({ startIndex, endIndex, scopes }) => ({
      start: startIndex,
      end: Math.min(endIndex, line.length),
      text: line.slice(startIndex, endIndex),
      scopes,
    }));
  });
}

/**
 * Checks a draft with its expectations written beneath its lines.
 *
 * A line of carets says what the characters above it are: each caret stands for one character, `＾` beneath a
 * full-width one and `^` beneath a half-width one, so that they line up on the screen. After the carets come
 * scopes, of which a prefix is enough; `!scope` says that it is absent, and `plain` that there is none at all.
 */
export async function expectScopes(annotated: string): Promise<void> {
  const { draft, expectations } = readExpectations(annotated);
  const lines = await tokenize(draft.join('\n'));
  for (const { line, columns, wanted } of expectations) {
    for (const column of columns) {
      const token = lines[line]?.find(({ start, end }) => start <= column && column < end);
      assert.ok(token, `no character stands above the caret: ${draft[line]}`);
      for (const scope of wanted) {
        assert.ok(
          holds(token.scopes, scope),
          `「${draft[line]?.[column]}」 in 「${draft[line]}」 should be ${scope}, is ${token.scopes.join(' ')}`,
        );
      }
    }
  }
}

interface Expectation {
  readonly line: number;
  readonly columns: readonly number[];
  readonly wanted: readonly string[];
}

function readExpectations(annotated: string): { draft: string[]; expectations: Expectation[] } {
  const draft: string[] = [];
  const expectations: Expectation[] = [];
  for (const row of annotated.replace(/^\n/, '').split('\n')) {
    const marks = /^[\s^＾]*[\^＾](?=\s)/u.exec(row)?.[0];
    if (marks === undefined) {
      draft.push(row);
      continue;
    }
    const columns = [...marks.matchAll(/[\^＾]/gu)].map(({ index }) => index);
    const wanted = row.slice(marks.length).trim().split(/\s+/u);
    expectations.push({ line: draft.length - 1, columns, wanted });
  }
  assert.notEqual(expectations.length, 0, 'the text has no expectations');
  return { draft, expectations };
}

function holds(scopes: readonly string[], wanted: string): boolean {
  if (wanted === 'plain') return scopes.length === 1;
  if (wanted.startsWith('!')) return !holds(scopes, wanted.slice(1));
  return scopes.some((scope) => scope === wanted || scope.startsWith(`${wanted}.`));
}

let loaded: Promise<IGrammar> | undefined;

async function loadGrammar(): Promise<IGrammar> {
  loaded ??= load();
  return loaded;
}

async function load(): Promise<IGrammar> {
  await loadWASM(readFileSync('node_modules/vscode-oniguruma/release/onig.wasm').buffer);
  const path = 'syntaxes/speech-draft.tmLanguage.json';
  const registry = new Registry({
    onigLib: Promise.resolve({
      createOnigScanner: (patterns) => new OnigScanner(patterns),
      createOnigString: (text) => new OnigString(text),
    }),
    loadGrammar: async () => parseRawGrammar(readFileSync(path, 'utf8'), path),
  });
  const grammar = await registry.loadGrammar('text.speech-draft');
  assert.ok(grammar, `${path} does not load`);
  return grammar;
}
