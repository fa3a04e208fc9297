// No regex of this project takes more than linear time. recheck proves that by the regex's automaton; what an automaton
// cannot say (look-around, references, large repetitions) it attacks with made texts, for a while.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { parseSync, Visitor } from 'oxc-parser';
import { check } from 'recheck';

interface Found {
  /** FILE:LINE, or where it stands in the grammar. */
  readonly place: string;
  readonly source: string;
  readonly flags: string;
}

/** In milliseconds for each regex. Attacks that take longer to be thought of count as none. */
const ATTACK_TIME = 1_000;

describe('regular expressions take linear time', () => {
  const { literals, constructions } = inSources(['src', 'scripts', 'bench']);
  const made: Found[] = [];
  const plain = globalThis.RegExp;

  before(async () => {
    globalThis.RegExp = recording(made);
    await import('../src/core/views/detection.ts');
    await import('../src/core/views/mojibake.ts');
    await import('../src/core/views/stage-directions.ts');
    const { parse } = await import('../src/core/reading/draft.ts');
    const { lint } = await import('../src/lint/lint.ts');
    lint(parse('一要修水渠，三要看渡口，四要定章程。\n'));
  });
  after(() => (globalThis.RegExp = plain));

  it('as literals', () => checkAll(literals));

  it('as constructed from words', async () => {
    const places = new Set(made.map(({ place }) => place));
    assert.deepEqual(
      constructions.filter((place) => place.startsWith('src/') && !places.has(place)),
      [],
      'constructed nowhere in this test, so not checked',
    );
    await checkAll(made);
  });

  it('in the grammar', () => checkAll(inGrammar('syntaxes/speech-draft.tmLanguage.json')));
});

async function checkAll(found: readonly Found[]): Promise<void> {
  const unique = new Map(found.map((each) => [`${each.flags}/${each.source}`, each]));
  assert.ok(unique.size > 10);
  const slow: string[] = [];
  for (const { place, source, flags } of unique.values()) {
    const result = await check(source, flags, { timeout: ATTACK_TIME });
    if (result.status === 'vulnerable')
      slow.push(`${place}: /${source}/${flags}\n  ${result.complexity.summary}: ${result.attack.pattern}`);
    else if (result.status === 'unknown') assert.equal(result.error.kind, 'timeout', place);
  }
  assert.deepEqual(slow, []);
}

/** Regex literals, and the places of `new RegExp(…)`. */
function inSources(folders: readonly string[]): { literals: Found[]; constructions: string[] } {
  const literals: Found[] = [];
  const constructions: string[] = [];
  for (const file of folders.flatMap((folder) => sourcesIn(folder))) {
    const text = readFileSync(file, 'utf8');
    const { program, errors } = parseSync(file, text);
    assert.deepEqual(errors, [], file);
    const placeOf = (start: number): string => `${file}:${text.slice(0, start).split('\n').length}`;
    new Visitor({
      Literal(node) {
        if ('regex' in node)
          literals.push({
            place: placeOf(node.start),
            source: node.regex.pattern,
            flags: node.regex.flags,
          });
      },
      NewExpression({ callee, start }) {
        if (callee.type === 'Identifier' && callee.name === 'RegExp') constructions.push(placeOf(start));
      },
      CallExpression({ callee, start }) {
        if (callee.type === 'Identifier' && callee.name === 'RegExp') constructions.push(placeOf(start));
      },
    }).visit(program);
  }
  return { literals, constructions };
}

function sourcesIn(folder: string): string[] {
  return (
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
      // The checkers that the bench compares with are installed below it when they are first asked for.
      .filter((name) => /\.(?:ts|mjs)$/.test(name) && !name.includes('/node_modules/'))
  );
}

/** Notes what is constructed in a file of `src`. */
function recording(made: Found[]): RegExpConstructor {
  return new Proxy(RegExp, {
    construct(target, [pattern, flags]: [RegExp | string, string?]) {
      const regex = new target(pattern, flags);
      const place = /\bsrc\/[^():]*:\d+/.exec(new Error().stack?.replaceAll('\\', '/') ?? '')?.[0];
      if (place !== undefined) made.push({ place, source: regex.source, flags: regex.flags });
      return regex;
    },
  });
}

/**
 * The grammar's patterns as JavaScript writes them. An atomic group becomes a look-ahead and a reference to what it found, which
 * is as final.
 */
function inGrammar(file: string): Found[] {
  const found: Found[] = [];
  const walk = (node: unknown, path: string): void => {
    if (typeof node !== 'object' || node === null) return;
    for (const [key, value] of Object.entries(node)) {
      const place = `${path}/${key}`;
      if (typeof value === 'string' && ['match', 'begin', 'end', 'while'].includes(key))
        found.push({ place, source: fromOniguruma(value), flags: 'u' });
      else walk(value, place);
    }
  };
  walk(JSON.parse(readFileSync(file, 'utf8')), file);
  return found;
}

function fromOniguruma(pattern: string): string {
  const plain = pattern
    .replaceAll(/\\[GA]/g, '^')
    .replaceAll(String.raw`\p{Han}`, String.raw`\p{Script=Han}`);
  let atomic = 0;
  let written = plain;
  for (let start = written.lastIndexOf('(?>'); start >= 0; start = written.lastIndexOf('(?>')) {
    const end = closingOf(written, start);
    const name = `atomic${atomic++}`;
    const inside = written.slice(start + 3, end);
    written = `${written.slice(0, start)}(?=(?<${name}>${inside}))\\k<${name}>${written.slice(end + 1)}`;
  }
  return new RegExp(written, 'u').source;
}

/** Where the group that begins at `start` is closed. */
function closingOf(pattern: string, start: number): number {
  let depth = 0;
  for (const { 0: sign, index } of pattern.slice(start).matchAll(/\\.|\[(?:\\.|[^\]])*\]|[()]/gs)) {
    if (sign === '(') depth++;
    else if (sign === ')' && --depth === 0) return start + index;
  }
  throw new Error(`a group is never closed: ${pattern.slice(start)}`);
}
