// Every sentence that a rule can say has its translations, with the same arguments.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { message, translate } from '../../src/lint/messages.ts';

const SOURCES = ['src/lint', 'src/word', 'src/vscode'];
const LANGUAGES = ['zh-cn', 'zh-tw'];

/** The English templates of the rules, of the conversion and of the features: what message() is given, and the rules' descriptions. */
function templates(): string[] {
  const found = new Set<string>();
  for (const folder of SOURCES)
    for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
      if (!name.endsWith('.ts')) continue;
      const source = readFileSync(`${folder}/${name}`, 'utf8');
      for (const [, text = ''] of source.matchAll(/(?:message\(\s*|description:\s*)'((?:[^'\\]|\\.)*)'/g))
        found.add(text.replaceAll("\\'", "'"));
      for (const [, one = '', many = ''] of source.matchAll(/counted\([^']+'([^']+)',\s*'([^']+)'/g))
        found.add(one).add(many);
    }
  return [...found];
}

function bundle(language: string): Record<string, string> {
  return JSON.parse(readFileSync(`l10n/bundle.l10n.${language}.json`, 'utf8')) as Record<string, string>;
}

/** {0} {1}, sorted: a translation may turn them round. */
function slots(text: string): string[] {
  return [...text.matchAll(/\{\d+\}/g)].map(([slot]) => slot).sort();
}

describe('what the rules say', () => {
  for (const language of LANGUAGES) {
    it(`is said in ${language}`, () => {
      const translations = bundle(language);
      for (const template of templates()) {
        const translated = translations[template];
        assert.ok(translated, template);
        assert.deepEqual(slots(translated), slots(template), template);
      }
    });
  }

  it('takes three sentences at the most', () => {
    for (const template of templates()) {
      const sentences = template.replaceAll(/“[^”]*”/g, '').match(/[.!?](?:\s|$)/g) ?? [];
      assert.ok(sentences.length <= 3, template);
    }
  });

  it('keeps the simplified and the traditional apart', () => {
    assert.doesNotMatch(Object.values(bundle('zh-cn')).join(''), /[這裡號處組與從應編寫個]/);
    assert.doesNotMatch(Object.values(bundle('zh-tw')).join(''), /[这里号处组与从应编写个]|“|”/);
  });

  it('puts arguments into a template, in any order', () => {
    const said = message('“{0}” and “{1}”', '一、', 2);
    assert.equal(translate(said), '“一、” and “2”');
    assert.equal(translate(said, { '“{0}” and “{1}”': '{1}、{0}、{2}' }), '2、一、、{2}');
  });

  it('says a message within a message in the same language', () => {
    const said = message('{0}, and “{1}”', message('Change “{0}”', '一、'), '第二部分');
    assert.equal(translate(said), 'Change “一、”, and “第二部分”');
    assert.equal(
      translate(said, { '{0}, and “{1}”': '{0}，“{1}”', 'Change “{0}”': '改“{0}”' }),
      '改“一、”，“第二部分”',
    );
  });
});
