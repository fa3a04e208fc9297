import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { contributes } from '../../package.json';

const LOCALES = ['zh-cn', 'zh-tw'];

function table(file: string): Record<string, string> {
  return JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>;
}

/** The places for arguments, in order. */
function slots(text: string): string[] {
  return (text.match(/\{\d\}/g) ?? []).toSorted();
}

describe('what the features say', () => {
  const sources = readdirSync('src/vscode', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => readFileSync(`src/vscode/${name}`, 'utf8'));
  const said = new Set(
    sources.flatMap((source) =>
      [...source.matchAll(/l10n\.t\(\s*'([^']+)'/g)].map((match) => match[1] ?? ''),
    ),
  );

  it('is found in the sources', () => {
    assert.ok(said.size > 100, String(said.size));
  });

  for (const locale of LOCALES) {
    const bundle = table(`l10n/bundle.l10n.${locale}.json`);
    for (const text of said) {
      it(`${locale}: ${text}`, () => {
        const translation = bundle[text];
        assert.ok(translation, 'not translated');
        assert.deepEqual(slots(translation), slots(text));
      });
    }
  }
});

describe('the manifest', () => {
  const english = table('package.nls.json');
  const asked = [...readFileSync('package.json', 'utf8').matchAll(/"%([^%]+)%"/g)].map(
    (match) => match[1] ?? '',
  );

  it('asks for texts that are there, and for all of them', () => {
    assert.deepEqual([...new Set(asked)].toSorted(), Object.keys(english).toSorted());
  });

  for (const locale of LOCALES) {
    it(`is translated: ${locale}`, () => {
      assert.deepEqual(Object.keys(table(`package.nls.${locale}.json`)), Object.keys(english));
    });
  }

  it('names files that are there', () => {
    const [language] = contributes.languages;
    for (const path of [
      language?.configuration,
      language?.icon?.light,
      language?.icon?.dark,
      ...contributes.grammars.map((grammar) => grammar.path),
      ...contributes.snippets.map((snippets) => snippets.path),
      ...contributes.jsonValidation.map((validation) => validation.url),
    ]) {
      assert.ok(path);
      readFileSync(path);
    }
  });

  it('shows each step of the walkthrough in the language of its reader', () => {
    for (const [locale, file] of [
      ['en', 'package.nls.json'],
      ...LOCALES.map((each) => [each, `package.nls.${each}.json`]),
    ] as const) {
      const sentences = table(file);
      const commands = new Set<string>(contributes.commands.map(({ command }) => command));
      const [walkthrough] = contributes.walkthroughs;
      assert.equal(walkthrough?.steps.length, 5);
      for (const { id, description } of walkthrough.steps) {
        const media = sentences[`walkthrough.${id}.media`] ?? '';
        assert.ok(media.includes(`.${locale}.`), media);
        assert.ok(readFileSync(media).length > 0);
        const asked = [...(sentences[description.slice(1, -1)] ?? '').matchAll(/\(command:([^)]+)\)/g)];
        assert.ok(asked.length > 0, `${id} has nothing to do`);
        for (const [, command = ''] of asked)
          if (/^speechDraft\.(?!\w+\.focus$)/.test(command)) assert.ok(commands.has(command), command);
      }
    }
  });

  it('has no key in the palette that holds only in the tree', () => {
    const shown = new Set(
      contributes.menus.commandPalette.filter(({ when }) => when !== 'false').map(({ command }) => command),
    );
    const keys = contributes.keybindings.filter(({ command }) => shown.has(command));
    const elsewhere = new Set(keys.filter(({ when }) => !when.includes('focusedView')).map(({ key }) => key));
    for (const { key, command } of keys) assert.ok(elsewhere.has(key), `${command}: ${key}`);
  });

  it('saves a new draft as a text that anything opens', () => {
    const [language] = contributes.languages;
    assert.match(language?.extensions?.[0] ?? '', /\.txt$/);
  });

  it('shows a command only where it applies', () => {
    const menu = new Map(contributes.menus.commandPalette.map(({ command, when }) => [command, when]));
    for (const { command } of contributes.commands) {
      // A new draft can be begun anywhere, one fetched from Word, and all of a workspace be checked.
      if (!['speechDraft.newDraft', 'speechDraft.importWord', 'speechDraft.checkWorkspace'].includes(command))
        assert.match(menu.get(command) ?? '', /editorLangId == |^false$/, command);
    }
  });
});
