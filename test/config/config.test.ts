import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import Ajv from 'ajv';
import fc from 'fast-check';
import { globOf, matchesFile, renamed } from '../../src/config/file-globs.ts';
import {
  readConfigFile,
  withNotHeading,
  withoutNotHeading,
  withRenamed,
  withSeverity,
} from '../../src/config/file.ts';
import { DEFAULTS, merge, readSettings, settingsFor } from '../../src/config/settings.ts';
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
  "ignore": ["旧稿", "**/*摘抄.txt"],
  "charactersPerMinute": 200,
  "targetMinutes": 12.5,
}
`;
    assert.deepEqual(readConfigFile(text), {
      settings: {
        standard: 'gbt9704',
        rules: { 'too-deep': 'off', 'missing-number': 'error' },
        notHeadings: ['二、三产业', '1.5亿'],
        ignore: ['旧稿', '**/*摘抄.txt'],
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
      '“notHeadings” must hold texts that are not empty, or objects of “file” and “line”.',
      '“notHeadings” must hold texts that are not empty, or objects of “file” and “line”.',
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

  it('says of which files a line is no heading', () => {
    const text = '{ "notHeadings": ["一、", { "file": "二月/*.txt", "line": " 二、三" }] }';
    assert.deepEqual(settingsIn(text).notHeadings, ['一、', { file: '二月/*.txt', line: '二、三' }]);
    check(
      '{ "notHeadings": [{ ▲"name": "a", "file": "a", "line": "一、" }, ▲{ "file": "a" }, { "file": "a", "line": ▲" " }] }',
      'There is no setting “name”.',
      '“line” must be a text that is not empty.',
      '“line” must be a text that is not empty.',
    );
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
      isIgnored: false,
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

describe('lines that are no headings in some files', () => {
  const file = (relative: string) => ({ relative, path: `/稿/${relative}` });
  const settings = {
    notHeadings: [
      '一、',
      { file: '讲话.txt', line: '二、' },
      { file: '**/发言*.txt', line: '三、' },
      { file: './旧/*', line: '四、' },
      { file: '/稿/报告.txt', line: '五、' },
    ],
  };
  for (const [name, ...expected] of [
    ['讲话.txt', '一、', '二、'],
    ['旧/讲话.txt', '一、', '四、'],
    ['旧/深/讲话.txt', '一、'],
    ['发言.txt', '一、', '三、'],
    ['旧/发言（改）.txt', '一、', '三、', '四、'],
    ['报告.txt', '一、', '五、'],
  ] as const) {
    it(`${name}: ${expected.join(' ')}`, () =>
      assert.deepEqual(settingsFor(settings, file(name)).notHeadings, expected));
  }

  it('leave nothing behind where nothing is said', () => {
    assert.deepEqual(settingsFor({ targetMinutes: 5 }, file('讲话.txt')), { targetMinutes: 5 });
  });

  it('are written for one file, whatever it is called', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...Array.from('a一.*?[]{}()!+@|\\-~#, ')), minLength: 1 }),
        (name) => {
          const glob = globOf(file(`讲话/${name}`));
          assert.ok(matchesFile(glob, file(`讲话/${name}`)), glob);
          assert.ok(!matchesFile(glob, file(`讲话/${name}x`)), glob);
          assert.ok(!matchesFile(glob, file(`讲话/旧/${name}`)), glob);
        },
      ),
      { numRuns: 500, seed: 20261126 },
    );
  });
});

describe('a file', () => {
  const on = (path: string) => ({ relative: undefined, path });

  it('on a drive is the same in the editor and on the command line', () => {
    for (const path of ['C:/稿/讲话.txt', 'c:/稿/讲话.txt', '/c:/稿/讲话.txt'])
      for (const glob of ['C:/稿/*.txt', '/c:/稿/讲话.txt', 'c:/**'])
        assert.ok(matchesFile(glob, on(path)), path);
    assert.ok(!matchesFile('D:/稿/*.txt', on('/c:/稿/讲话.txt')));
  });

  it('whose name is taken apart is the same, and keeps what is said of it under another name', () => {
    const [whole, apart] = ['稿/Zürich.txt', '稿/Zürich.txt'.normalize('NFD')];
    assert.ok(matchesFile(whole, { relative: apart, path: `/${apart}` }));
    assert.ok(matchesFile(apart, { relative: whole, path: `/${whole}` }));
    assert.equal(renamed(whole, apart, '稿/新.txt'), '稿/新.txt');
    assert.equal(renamed(`${apart}/讲话.txt`, whole, '旧'), '旧/讲话.txt');
    assert.equal(renamed(whole, '稿/Zu', '旧'), undefined);
  });
});

describe('files that are no drafts', () => {
  const file = (relative: string) => ({ relative, path: `/稿/${relative}` });
  const ignored = (relative: string, ...ignore: string[]) =>
    settingsFor({ ignore }, file(relative)).isIgnored;

  it('are named by globs, and folders by their names', () => {
    for (const [glob, ...names] of [
      ['旧稿', '旧稿/讲话.txt', '旧稿/深/讲话.txt'],
      ['旧稿/', '旧稿/讲话.txt'],
      ['*摘抄.txt', '讲话摘抄.txt'],
      ['**/*摘抄.txt', '讲话摘抄.txt', '旧稿/讲话摘抄.txt'],
      ['/稿/旧稿', '旧稿/讲话.txt'],
    ] as const) {
      for (const name of names) assert.equal(ignored(name, '别的', glob), true, `${glob} ${name}`);
      assert.equal(ignored('讲话.txt', glob), false, glob);
    }
    assert.equal(ignored('旧稿/讲话摘抄.txt', '*摘抄.txt'), false);
  });

  it('are so by the settings or by the file', () => {
    assert.equal(merge(merge(DEFAULTS, { isIgnored: true }), { isIgnored: false }).isIgnored, true);
    assert.equal(merge(merge(DEFAULTS, {}), { isIgnored: true }).isIgnored, true);
    assert.equal(merge(DEFAULTS, {}).isIgnored, false);
  });
});

describe('a severity', () => {
  it('is written into the file, and all else in it stays', () => {
    for (const [before, after] of [
      ['', '{\n  "rules": {\n    "too-deep": "off"\n  }\n}\n'],
      [
        '{ "standard": "taiwan" } // here',
        '{\n  "standard": "taiwan",\n  "rules": {\n    "too-deep": "off"\n  }\n} // here',
      ],
      ['{ "rules": { "too-deep": "hint" /* why */ } }', '{ "rules": { "too-deep": "off" /* why */ } }'],
    ] as const)
      assert.equal(withSeverity(before, 'too-deep', 'off'), after);
    for (const text of ['{', '[]', '{ "rules": [] }'])
      assert.equal(withSeverity(text, 'too-deep', 'off'), undefined);
  });
});

describe('an entry of notHeadings', () => {
  const entry = { file: '讲话.txt', line: '二、三' };
  const written = '{ "file": "讲话.txt", "line": "二、三" }';

  for (const [name, before, after] of [
    ['makes a file', '', { notHeadings: [entry] }],
    [
      'comes to the other settings',
      '{\n  // ours\n  "targetMinutes": 5,\n}\n',
      { targetMinutes: 5, notHeadings: [entry] },
    ],
    ['comes behind the others', '{ "notHeadings": ["一、"] }', { notHeadings: ['一、', entry] }],
    ['comes behind a comma too many', '{ "notHeadings": ["一、",] }', { notHeadings: ['一、', entry] }],
    ['comes into an empty list', '{ "notHeadings": [] }', { notHeadings: [entry] }],
  ] as const) {
    it(`${name}, and goes again`, () => {
      const text = withNotHeading(before, entry);
      assert.ok(text !== undefined);
      assert.deepEqual(readConfigFile(text), { settings: after, problems: [] });
      assert.ok(before.split('\n').every((line) => !line.includes('//') || text.includes(line)));
      const without = withoutNotHeading(text, entry);
      assert.ok(without !== undefined);
      const others = after.notHeadings.filter((it) => it !== entry);
      const { notHeadings = [], ...rest } = readConfigFile(without).settings;
      assert.deepEqual([notHeadings, rest], [others, 'targetMinutes' in after ? { targetMinutes: 5 } : {}]);
    });
  }

  it('goes as often as it stands there, in whatever order', () => {
    const text = `{ "notHeadings": [{ "line": "二、三", "file": "讲话.txt" }, "一、", ${written}] }`;
    assert.deepEqual(readConfigFile(withoutNotHeading(text, entry) ?? '').settings, {
      notHeadings: ['一、'],
    });
  });

  it('goes along with a file that has another name, and with a folder', () => {
    const text =
      '{\n  // ours\n  "notHeadings": ["一、", { "line": "一、", "file": "二月/讲话.txt" }, { "file": "二月/*.txt", "line": "二、" }]\n}';
    const other = withRenamed(text, '二月/讲话.txt', '三月/定稿.txt') ?? '';
    assert.equal(other, text.replace('二月/讲话.txt', '三月/定稿.txt'));
    assert.equal(withRenamed(text, '二月', '春/二月'), text.replaceAll('二月/', '春/二月/'));
    for (const name of ['二', '讲话.txt', '二月/讲话', '一、'])
      assert.equal(withRenamed(text, name, 'x'), undefined);
    assert.equal(withRenamed('{', '二月', 'x'), undefined);
  });

  it('is put into nothing that cannot be read, and taken from nothing where it is not', () => {
    for (const text of ['{', '[]', '{ "notHeadings": "一、" }', '同志们：'])
      assert.equal(withNotHeading(text, entry), undefined);
    for (const text of ['', '{', '{ "notHeadings": ["二、三"] }'])
      assert.equal(withoutNotHeading(text, entry), undefined);
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
    ['{ "notHeadings": [{ "file": "*.txt", "line": "一、" }] }', true],
    ['{ "notHeadings": [{ "file": "*.txt" }] }', false],
    ['{ "notHeadings": [{ "file": "*.txt", "line": "一、", "other": 1 }] }', false],
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
    assert.deepEqual(schema.properties.ignore.default, []);
    for (const name of ['standard', 'notHeadings', 'charactersPerMinute'] as const) {
      assert.deepEqual(schema.properties[name].default, DEFAULTS[name]);
    }
  });
});
