import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import Ajv from 'ajv';
import { readConfigFile } from '../../src/config/file.ts';
import { DEFAULTS, merge, readSettings } from '../../src/config/settings.ts';
import { rules } from '../../src/lint/registry.ts';
import { translate } from '../../src/lint/messages.ts';

/** What is wrong, at the places that ▲ marks in the text (before the character). */
function check(marked: string, ...expected: string[]): void {
  const places: string[] = [];
  let text = '';
  for (const part of marked.split('▲').slice(0, -1)) {
    text += part;
    const lines = text.split('\n');
    places.push(`${lines.length}:${(lines.at(-1)?.length ?? 0) + 1}`);
  }
  const { problems } = readConfigFile(marked.replaceAll('▲', ''));
  assert.deepEqual(
    problems.map(({ line, column, message }) => `${line}:${column} ${translate(message)}`),
    expected.map((message, i) => `${places[i]} ${message}`),
  );
}

const settingsIn = (text: string) => readConfigFile(text).settings;

describe('.speech-draft.json', () => {
  it('holds every setting', () => {
    const text = `\uFEFF// of this folder
{
  "$schema": "speech-draft.schema.json",
  "standard": "gbt9704",
  "rules": { "too-deep": "off", "missing-number": "error" /* nobody forgets one */ },
  "notHeadings": ["二、三产业", " 1.5亿"],
  "charactersPerMinute": 200,
  "targetMinutes": 12.5,
}
`;
    assert.deepEqual(readConfigFile(text), {
      settings: {
        standard: 'gbt9704',
        rules: { 'too-deep': 'off', 'missing-number': 'error' },
        notHeadings: ['二、三产业', '1.5亿'],
        charactersPerMinute: 200,
        targetMinutes: 12.5,
      },
      problems: [],
    });
  });

  it('names unknown keys and wrong types where they stand', () => {
    check(
      `{
  ▲"standart": "taiwan",
  "standard": ▲"iso",
  "rules": { ▲"no-such-rule": "off", "too-deep": ▲"loud", "lone-item": "off" },
  "notHeadings": ["一、", ▲7, ▲" "],
  "charactersPerMinute": ▲0,
  "targetMinutes": ▲"10"
}`,
      'There is no setting “standart”.',
      '“standard” must be one of: consistent, gbt9704, taiwan.',
      'There is no rule “no-such-rule”.',
      '“too-deep” must be one of: off, error, warning, information, hint.',
      '“notHeadings” must hold texts that are not empty.',
      '“notHeadings” must hold texts that are not empty.',
      '“charactersPerMinute” must be a number, 1 or more.',
      '“targetMinutes” must be a number above 0.',
    );
    check(
      '{ "rules": ▲[], "notHeadings": ▲"一、" }',
      '“rules” must be an object.',
      '“notHeadings” must be a list.',
    );
    check('▲[1]', 'The configuration must be an object.');
  });

  it('keeps what is right beside what is wrong', () => {
    assert.deepEqual(
      settingsIn('{ "standard": "iso", "rules": { "lone-item": "off", "x": "off" }, "targetMinutes": 5 }'),
      {
        rules: { 'lone-item': 'off' },
        targetMinutes: 5,
      },
    );
  });

  it('survives text that is no JSON, and keeps what can be read of it', () => {
    check('{ "targetMinutes": 5 ▲"standard": "taiwan" }', 'This is not valid JSON: comma expected.');
    assert.deepEqual(settingsIn('{ "targetMinutes": 5 "standard": "taiwan" }'), {
      targetMinutes: 5,
      standard: 'taiwan',
    });
    for (const text of ['', '{', '}', '"', 'null', '同志们：', '{ "rules": { "too-deep": ', '\0']) {
      assert.notEqual(readConfigFile(text).problems.length, 0, JSON.stringify(text));
    }
  });

  it('takes null for no target', () => {
    assert.deepEqual(readConfigFile('{ "targetMinutes": null }'), { settings: {}, problems: [] });
  });
});

describe('settings', () => {
  it('win where they are said, one by one', () => {
    const under = merge(DEFAULTS, {
      standard: 'taiwan',
      rules: { 'too-deep': 'off', 'lone-item': 'off' },
      notHeadings: ['一、二'],
    });
    const both = merge(under, {
      rules: { 'lone-item': 'error' },
      notHeadings: ['二、三', '一、二'],
      targetMinutes: 8,
    });
    assert.deepEqual(both, {
      standard: 'taiwan',
      rules: { 'too-deep': 'off', 'lone-item': 'error' },
      notHeadings: ['一、二', '二、三'],
      charactersPerMinute: 180,
      targetMinutes: 8,
    });
    assert.deepEqual(merge(DEFAULTS, {}), DEFAULTS);
  });

  it('are read from anything', () => {
    for (const value of [undefined, null, 1, 'x', [], () => {}]) {
      assert.deepEqual(readSettings(value).settings, {});
    }
  });
});

describe('the JSON schema', () => {
  const schema = JSON.parse(readFileSync('schemas/speech-draft.schema.json', 'utf8'));
  const validate = new Ajv({ strict: false }).compile(schema);

  for (const [text, isValid] of [
    ['{}', true],
    [
      '{ "$schema": "x", "standard": "taiwan", "rules": { "too-deep": "off" }, "notHeadings": ["一、"] }',
      true,
    ],
    ['{ "charactersPerMinute": 1, "targetMinutes": null }', true],
    ['{ "charactersPerMinute": 0 }', false],
    ['{ "targetMinutes": 0 }', false],
    ['{ "standard": "iso" }', false],
    ['{ "rules": { "no-such-rule": "off" } }', false],
    ['{ "rules": { "too-deep": "loud" } }', false],
    ['{ "notHeadings": [" "] }', false],
    ['{ "other": 1 }', false],
    ['[]', false],
  ] as const) {
    it(`${isValid ? 'allows' : 'forbids'} ${text}, as the reader does`, () => {
      assert.equal(validate(JSON.parse(text)), isValid);
      assert.equal(readConfigFile(text).problems.length === 0, isValid);
    });
  }

  it('lists just the rules there are, each once', () => {
    const text = readFileSync('schemas/speech-draft.schema.json', 'utf8');
    // JSON.parse would hide one that stands twice.
    const listed = [...text.matchAll(/"([a-z-]+)": \{\s*"\$ref": "#\/definitions\/severity"/g)].map(
      ([, id]) => id,
    );
    assert.deepEqual(
      listed,
      rules.map(({ id }) => id),
    );
  });

  it('states the defaults', () => {
    for (const name of ['standard', 'notHeadings', 'charactersPerMinute'] as const) {
      assert.deepEqual(schema.properties[name].default, DEFAULTS[name]);
    }
  });
});
