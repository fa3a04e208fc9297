// The writers' handbook names what is there, and what it says of moving a section comes true.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { type Change, moveDown, moveUp } from '../../src/core/edits/index.ts';
import { parse } from '../../src/core/reading/draft.ts';
import { applyEdits } from '../../src/core/text/edits.ts';

const CHAPTERS = readdirSync('docs/zh')
  .filter((name) => name.endsWith('.md'))
  .map((name) => `docs/zh/${name}`);

function sentencesOf(file: string): Set<string> {
  return new Set(Object.values(JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>));
}

describe('the handbook', () => {
  const titles = [...sentencesOf('package.nls.zh-cn.json'), ...sentencesOf('l10n/bundle.l10n.zh-cn.json')];

  for (const page of CHAPTERS)
    it(`names commands that are there: ${page}`, () => {
      const text = readFileSync(page, 'utf8').replace(/^```.*?^```$/gms, '');
      for (const [, name = ''] of text.matchAll(/(?:运行|选|用)“([^”]+)”/g))
        assert.ok(titles.includes(name), name);
      const { contributes } = JSON.parse(readFileSync('package.json', 'utf8')) as {
        contributes: { configuration: { properties: Record<string, unknown> } };
      };
      for (const [, name = ''] of text.matchAll(/`(speechDraft\.(?!inTree)[a-z]+)`/gi))
        if (!page.endsWith('reference.md'))
          assert.ok(Object.hasOwn(contributes.configuration.properties, name), name);
    });

  it('and so do the pages in English', () => {
    const english = [
      ...sentencesOf('package.nls.json'),
      ...Object.keys(JSON.parse(readFileSync('l10n/bundle.l10n.zh-cn.json', 'utf8')) as object),
    ];
    const pages = readdirSync('docs').filter((name) => name.endsWith('.md'));
    for (const page of ['README.md', 'SUPPORT.md', ...pages.map((name) => `docs/${name}`)]) {
      const text = readFileSync(page, 'utf8').replace(/^```.*?^```$/gms, '');
      // In italics and with a capital: a command, or what a button says.
      for (const [, name = ''] of text.matchAll(/(?<!\*)\*(?!\*)([A-Z][^*\n]{3,60}?)\*(?!\*)/g))
        assert.ok(
          name === 'Paste As…' || english.some((title) => title.startsWith(name.replace('Developer: ', ''))),
          `${page}: ${name}`,
        );
    }
  });

  it('has no example that is not run', () => {
    for (const page of CHAPTERS)
      assert.doesNotMatch(readFileSync(page, 'utf8'), /^ +```(?:console|text)/m, page);
  });

  it('says rightly what becomes of a section that is moved up, and back', () => {
    const [, text = ''] =
      /^```text 汇报\.txt\n(.*?)^```$/ms.exec(readFileSync('docs/zh/reorganising.md', 'utf8')) ?? [];
    const done = (from: string, move: (draft: ReturnType<typeof parse>) => Change): string => {
      const change = move(parse(from));
      assert.ok('edits' in change);
      return applyEdits(from, change.edits);
    };
    const moved = done(text, (draft) => moveUp(draft, [2]));
    assert.match(moved, /二、下步打算[^]*三、存在的问题\n\n管网老化，见第二部分。/);
    assert.equal(
      done(moved, (draft) => moveDown(draft, [1])),
      text,
    );
  });
});
