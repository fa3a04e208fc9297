import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import Ajv from 'ajv-draft-04';
import { applyPatch } from 'diff';
import { encode } from '../../src/cli/encodings.ts';
import { parse } from '../../src/core/reading/draft.ts';
import { lint } from '../../src/lint/lint.ts';
import { FAULTY, SOUND, World } from './world.ts';

describe('usage', () => {
  it('is told on request, with status 0', async () => {
    const { status, out, err } = await new World().run('--help');
    assert.match(out, /^Outlines, checks and renumbers/);
    for (const word of [
      'outline',
      'check',
      'fix',
      'tidy',
      'stats',
      '--fail-on',
      '--dry-run',
      '--only',
      '--corner-quotes',
      '--stdin-name',
      '--encoding',
    ]) {
      assert.ok(out.includes(word), word);
    }
    assert.deepEqual([status, err], [0, '']);
    assert.equal((await new World().run('check', 'a.txt', '-h')).out, out);
  });

  it('has a version', async () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
    assert.equal((await new World().run('--version')).out, `${version}\n`);
  });

  for (const [command, wrong] of [
    ['', 'Say what to do: outline, check, fix, tidy, contents, stats, convert.'],
    ['lint a.txt', 'There is no “lint”; there are outline, check, fix, tidy, contents, stats, convert.'],
    ['check', 'Name a file, a folder, a glob, or - for standard input.'],
    ['chekc a.txt', 'There is no “chekc”. Did you mean check?'],
    ['check --bogus a.txt', 'There is no option --bogus.'],
    ['check --formt json a.txt', 'There is no option --formt. Did you mean --format?'],
    ['fix --dryrun a.txt', 'There is no option --dryrun. Did you mean --dry-run?'],
    ['fix --dry-run=yes a.txt', '--dry-run takes no value.'],
    ['check a.txt --format', '--format needs a value.'],
    ['check --format tree a.txt', '--format must be one of: pretty, json, sarif, github.'],
    ['check --fail-on loud a.txt', '--fail-on must be one of: error, warning, information, hint.'],
    [
      'check --encoding latin1 a.txt',
      '--encoding must be one of: utf-8, utf-16le, utf-16be, gb18030, gbk, big5.',
    ],
    ['check --dry-run a.txt', '--dry-run is for fix, tidy, contents only.'],
    ['fix --only wraps a.txt', '--only is for tidy only.'],
    ['stats --corner-quotes a.txt', '--corner-quotes is for tidy only.'],
    [
      'tidy --only pinyin,noise a.txt',
      '--only must be one of: pinyin, residue, wraps, punctuation, pinyin-annotation, web-residue, hard-wrap, half-width-punctuation.',
    ],
    ['fix --format json -', 'What is written goes to standard output, so there is no room for JSON there.'],
    ['tidy --format json -', 'What is written goes to standard output, so there is no room for JSON there.'],
    [
      'convert --to txt --format json -',
      'What is written goes to standard output, so there is no room for JSON there.',
    ],
    ['check --locale fr a.txt', '--locale must be one of: en, zh-cn, zh-tw.'],
    ['--locale fr --help', '--locale must be one of: en, zh-cn, zh-tw.'],
    ['convert a.txt', '--to must be one of: docx, txt.'],
    ['convert --to pdf a.txt', '--to must be one of: docx, txt.'],
    ['check --to docx a.txt', '--to is for convert only.'],
    ['fix --out x a.txt', '--out is for convert only.'],
    ['outline --force a.txt', '--force is for convert only.'],
    ['check --explain a.txt', '--explain is for outline only.'],
    ['outline --explain --format markdown a.txt', '--format must be one of: tree, json.'],
  ] as const) {
    it(`is explained where it is wrong: ${command}`, async () => {
      const { status, out, err } = await new World({ 'a.txt': SOUND }).run(
        ...command.split(' ').filter(Boolean),
      );
      assert.deepEqual([status, out, err], [2, '', `speech-draft: ${wrong}\nSee speech-draft --help.\n`]);
    });
  }

  it('speaks the reader’s language', async () => {
    const world = new World({ 'a.txt': FAULTY });
    const messageIn = async (...argv: string[]) =>
      JSON.parse((await world.run('check', 'a.txt', '--format', 'json', ...argv)).out)[0].findings[0].message;
    assert.match(await messageIn(), /is used twice/);
    world.env = { LANG: 'zh_CN.UTF-8' };
    assert.match(await messageIn(), /重复/);
    assert.match(await messageIn('--locale', 'zh-TW'), /重複/);
    assert.match(await messageIn('--locale', 'en_US'), /is used twice/);
    world.env = { LANG: 'fr_FR.UTF-8' };
    assert.match(await messageIn(), /is used twice/);
    assert.match(await messageIn('--locale', 'zh-Hant'), /重複/);
    world.env = { LANG: 'zh_CN.UTF-8', LC_ALL: 'C' };
    assert.match(await messageIn(), /is used twice/);
    world.env = { LC_MESSAGES: 'zh_HK' };
    assert.match((await world.run('nothing')).err, /沒有「nothing」/);
  });
});

describe('files', () => {
  const filesOf = async (world: World, ...operands: string[]): Promise<string[]> => {
    const { out } = await world.run('outline', '--format', 'json', ...operands);
    return JSON.parse(out).map(({ file }: { file: string }) => file);
  };

  it('are read in the order asked, each once', async () => {
    const world = new World({ 'a.txt': SOUND, 'b.txt': SOUND, 'c.txt': '' });
    assert.deepEqual(await filesOf(world, 'c.txt', 'a.txt', './c.txt', 'b.txt'), ['c.txt', 'a.txt', 'b.txt']);
  });

  it('are found in folders and by globs', async () => {
    const world = new World({
      'drafts/b/2.txt': '',
      'drafts/b/10.TXT': '',
      'drafts/a.speech': '',
      'drafts/z.md': '',
      'drafts/.git/x.txt': '',
      'drafts/node_modules/x.txt': '',
      'other/讲话[1].txt': '',
    });
    assert.deepEqual(await filesOf(world, 'drafts'), [
      'drafts/a.speech',
      'drafts/b/10.TXT',
      'drafts/b/2.txt',
    ]);
    assert.deepEqual(await filesOf(world, '.'), [
      'drafts/a.speech',
      'drafts/b/10.TXT',
      'drafts/b/2.txt',
      'other/讲话[1].txt',
    ]);
    assert.deepEqual(await filesOf(world, 'drafts/**/*.{md,txt}'), ['drafts/b/2.txt', 'drafts/z.md']);
    assert.deepEqual(await filesOf(world, 'drafts/*'), ['drafts/a.speech', 'drafts/z.md']);
    assert.deepEqual(await filesOf(world, './*/*.speech', 'other/讲话[1].txt'), [
      'drafts/a.speech',
      'other/讲话[1].txt',
    ]);
    assert.deepEqual(await filesOf(world, '/home/other/*'), ['/home/other/讲话[1].txt']);
  });

  it('that cannot be read are named, and the others are still done', async () => {
    const world = new World({
      'a.txt': FAULTY,
      'binary.txt': Uint8Array.of(0, 1, 2, 3, 255, 0, 0),
      'empty/x.md': '',
    });
    world.broken.set('/home/secret.txt', 'EACCES');
    const { status, out, err } = await world.run(
      'check',
      '--format',
      'json',
      'gone.txt',
      'binary.txt',
      'secret.txt',
      'empty',
      '*.doc',
      'a.txt',
    );
    assert.equal(status, 2);
    assert.deepEqual(err.split('\n'), [
      'gone.txt: No such file.',
      'binary.txt: The encoding is not recognised, or this is not a text file. Name the encoding with --encoding.',
      'secret.txt: Permission denied.',
      'empty: There is no draft here.',
      '*.doc: There is no draft here.',
      '',
    ]);
    assert.deepEqual(
      JSON.parse(out).map(({ file }: { file: string }) => file),
      ['a.txt'],
    );
  });

  it('may come from standard input', async () => {
    const world = new World({ 'sub/.speech-draft.json': '{ "rules": { "duplicate-number": "hint" } }' });
    world.stdin = Buffer.from(FAULTY);
    const unnamed = await world.run('check', '-', '--format', 'json');
    assert.deepEqual([unnamed.status, JSON.parse(unnamed.out)[0].file], [1, '<standard input>']);
    const named = await world.run('check', '-', '--stdin-name', 'sub/a.txt', '--format', 'json');
    assert.deepEqual([named.status, JSON.parse(named.out)[0].file], [0, 'sub/a.txt']);
  });

  it('show how far they have come, on a terminal and where there are many', async () => {
    const many = Object.fromEntries(Array.from({ length: 20 }, (_, i) => [`d/${i}.txt`, SOUND]));
    const world = new World(many);
    assert.equal((await world.run('check', 'd')).err, '');
    world.isTTY = true;
    const { err } = await world.run('check', 'd');
    assert.ok(err.includes('\r20/20 d/9.txt\u001B[K'));
    assert.ok(err.endsWith('\r\u001B[K'));
    assert.equal((await world.run('check', 'd/1.txt')).err, '');
  });
});

describe('the configuration', () => {
  it('of the nearest folder holds', async () => {
    const world = new World({
      '.speech-draft.json': '{ "rules": { "duplicate-number": "error" }, "charactersPerMinute": 60 }',
      'a.txt': FAULTY,
      'inner/.speech-draft.json': '{ "rules": { "duplicate-number": "hint" } }',
      'inner/deep/a.txt': FAULTY,
      'list/.speech-draft.json': '{ "notHeadings": ["一、落实"] }',
      'list/a.txt': FAULTY,
    });
    const { out } = await world.run('check', '--format', 'json', 'a.txt', 'inner/deep/a.txt', 'list/a.txt');
    assert.deepEqual(
      JSON.parse(out).map(({ findings }: { findings: { severity: string }[] }) => findings[0]?.severity),
      ['error', 'hint', undefined],
    );
    const stats = JSON.parse((await world.run('stats', '--format', 'json', 'a.txt')).out)[0];
    assert.equal(stats.seconds, stats.characters);
  });

  it('says of some files only that a line is no heading, also of standard input by its name', async () => {
    const world = new World({
      '.speech-draft.json': '{ "notHeadings": [{ "file": "in/a*.txt", "line": "一、落实" }] }',
      'in/a.txt': FAULTY,
      'in/b.txt': FAULTY,
    });
    world.stdin = Buffer.from(FAULTY);
    const found = async (...files: string[]): Promise<number[]> =>
      JSON.parse((await world.run('check', '--format', 'json', ...files)).out).map(
        ({ findings }: { findings: unknown[] }) => findings.length,
      );
    assert.deepEqual(await found('in/a.txt', 'in/b.txt'), [0, 1]);
    assert.deepEqual(await found('-', '--stdin-name', 'in/ab.txt'), [0]);
    assert.deepEqual(await found('-', '--stdin-name', 'in/b.txt'), [1]);
    const { out } = await world.run('fix', '--format', 'json', 'in/a.txt');
    assert.deepEqual(JSON.parse(out), [{ file: 'in/a.txt', fixed: 0, remaining: 0 }]);
  });

  it('says which files of a folder are no drafts; who names one means it', async () => {
    const world = new World({
      '.speech-draft.json': '{ "ignore": ["old", "*摘抄.txt"] }',
      'a.txt': FAULTY,
      '讲话摘抄.txt': FAULTY,
      'old/deep/b.txt': FAULTY,
    });
    const checked = async (...files: string[]): Promise<string[]> =>
      JSON.parse((await world.run('check', '--format', 'json', ...files)).out).map(
        ({ file }: { file: string }) => file,
      );
    assert.deepEqual(await checked('.'), ['a.txt']);
    assert.deepEqual(await checked('*.txt', 'old/deep/b.txt'), ['a.txt', 'old/deep/b.txt']);
  });

  it('is used for what is right in it, and what is wrong is named once', async () => {
    const world = new World({
      '.speech-draft.json': '{ "standart": 1,\n  "rules": { "duplicate-number": "off" } }',
      'a.txt': FAULTY,
      'b.txt': FAULTY,
    });
    const { status, err } = await world.run('check', '--fail-on', 'hint', 'a.txt', 'b.txt');
    assert.deepEqual([status, err], [0, '.speech-draft.json:1:3: There is no setting “standart”.\n']);
  });
});

describe('outline', () => {
  it('is a tree of records', async () => {
    const { status, out } = await new World({ 'a.txt': SOUND }).run('outline', 'a.txt', '--format', 'json');
    assert.equal(status, 0);
    const leaf = { column: 1, level: 2, children: [] };
    assert.deepEqual(JSON.parse(out), [
      {
        file: 'a.txt',
        title: '在冬季防火工作会议上的讲话',
        salutation: '同志们：',
        outline: [
          {
            line: 7,
            column: 1,
            endLine: 13,
            level: 1,
            form: 'standalone',
            ordinal: { text: '一、', style: 'han', number: 1 },
            title: '看清形势',
            characters: 41,
            seconds: 14,
            children: [
              {
                ...leaf,
                line: 11,
                endLine: 11,
                form: 'run-in',
                ordinal: { text: '1、', style: 'arabic', number: 1 },
                title: '底子还薄',
                characters: 12,
                seconds: 4,
              },
              {
                ...leaf,
                line: 13,
                endLine: 13,
                form: 'run-in',
                ordinal: { text: '2、', style: 'arabic', number: 2 },
                title: '弦还不紧',
                characters: 13,
                seconds: 4,
              },
            ],
          },
          {
            line: 15,
            column: 1,
            endLine: 17,
            level: 1,
            form: 'standalone',
            ordinal: { text: '二、', style: 'han', number: 2 },
            title: '落实责任',
            characters: 16,
            seconds: 5,
            children: [],
          },
        ],
      },
    ]);
  });

  it('is empty for a text without numbers', async () => {
    const { out } = await new World({ 'a.txt': '' }).run('outline', 'a.txt', '--format', 'json');
    assert.deepEqual(JSON.parse(out), [{ file: 'a.txt', outline: [] }]);
  });

  it('is drawn', async () => {
    const { out } = await new World({ 'a.txt': SOUND, 'b.txt': '没有编号。' }).run(
      'outline',
      'a.txt',
      'b.txt',
    );
    assert.equal(
      out,
      `a.txt  在冬季防火工作会议上的讲话
 7 ├─ 一、看清形势
11 │  ├─ 1、底子还薄
13 │  └─ 2、弦还不紧
15 └─ 二、落实责任
b.txt
  No numbered sections.
`,
    );
  });

  it('is a Markdown list', async () => {
    const { out } = await new World({ 'a.txt': SOUND.replaceAll('1、', '1.').replaceAll('2、', '2.') }).run(
      'outline',
      'a.txt',
      '--format',
      'markdown',
    );
    assert.equal(
      out,
      `# 在冬季防火工作会议上的讲话

- 一、看清形势
  - 1\\.底子还薄
  - 2\\.弦还不紧
- 二、落实责任

`,
    );
  });

  it('lets no draft steer the terminal', async () => {
    const { out } = await new World({ 'a.txt': '一、开\u001B[2J始\n二、结\u0007束\n' }).run(
      'outline',
      'a.txt',
    );
    assert.doesNotMatch(out.replaceAll('\n', ''), /\p{Cc}/u);
  });
});

describe('check', () => {
  it('gives records, with related places and fixes', async () => {
    const { status, out } = await new World({ 'a.txt': FAULTY, 'b.txt': SOUND }).run(
      'check',
      '--format',
      'json',
      'a.txt',
      'b.txt',
    );
    assert.equal(status, 1);
    const [faulty, sound] = JSON.parse(out);
    assert.deepEqual(sound, { file: 'b.txt', findings: [] });
    assert.equal(faulty.findings.length, 1);
    const [finding] = faulty.findings;
    assert.deepEqual(Object.keys(finding), [
      'rule',
      'severity',
      'message',
      'line',
      'column',
      'endLine',
      'endColumn',
      'related',
      'fixes',
    ]);
    const { rule, severity, line, column, endLine, endColumn, related, fixes } = finding;
    assert.deepEqual(
      { rule, severity, line, column, endLine, endColumn },
      { rule: 'duplicate-number', severity: 'warning', line: 15, column: 1, endLine: 15, endColumn: 3 },
    );
    assert.equal(related[0].line, 7);
    assert.deepEqual(fixes[0].edits, [{ line: 15, column: 1, endLine: 15, endColumn: 2, text: '二' }]);
    assert.equal(fixes[0].safe, true);
  });

  it('fails at the severity that was asked for', async () => {
    const config = (severity: string) => ({
      '.speech-draft.json': `{ "rules": { "duplicate-number": "${severity}" } }`,
      'a.txt': FAULTY,
    });
    for (const [severity, failOn, status] of [
      ['warning', 'warning', 1],
      ['warning', 'error', 0],
      ['error', 'warning', 1],
      ['hint', 'warning', 0],
      ['hint', 'hint', 1],
      ['information', 'hint', 1],
      ['hint', 'information', 0],
    ] as const) {
      const { status: found } = await new World(config(severity)).run('check', '--fail-on', failOn, 'a.txt');
      assert.equal(found, status, `${severity}, --fail-on ${failOn}`);
    }
  });

  it('shows the line and a caret under the ordinal', async () => {
    const { out } = await new World({ 'a.txt': FAULTY.replace('一、落实', '　　一、落实') }).run(
      'check',
      'a.txt',
    );
    const [head, line, caret] = out.split('\n');
    assert.equal(head, 'a.txt:15:3  warning  duplicate-number');
    assert.equal(line, '    一、落实责任');
    assert.equal(caret, '    ^^^^');
    assert.ok(out.endsWith('Found 1 problem in 1 file (warning 1). Fixed by “fix”: 1.\n'));
    assert.equal((await new World({ 'a.txt': SOUND }).run('check', 'a.txt')).out, 'Nothing found.\n');
  });

  it('shows no more of a long line than there is room for', async () => {
    const long = '各单位都要抓紧，不留空当。'.repeat(30);
    const world = new World({
      'a.txt': SOUND.replace('一、看清形势', `一、看清形势。${long}一是抓早，二是抓小，四是抓实。`),
    });
    world.isTTY = true;
    world.env = { NO_COLOR: '1' };
    const { out } = await world.run('check', 'a.txt', '--fail-on', 'hint');
    const line = out.split('\n').findIndex((it) => it.includes('^'));
    const shown = out.split('\n')[line - 1] ?? '';
    const caret = out.split('\n')[line] ?? '';
    assert.ok(shown.includes('四是') && Array.from(shown).length <= 44, shown);
    // Every character before the caret but the margin and the dots takes two columns.
    assert.equal(caret.indexOf('^'), 4 + 1 + 2 * (shown.indexOf('四是') - 5));
  });

  it('has colours on a terminal only, and where nobody minds', async () => {
    const world = new World({ 'a.txt': FAULTY });
    const coloured = async (...argv: string[]) =>
      (await world.run('check', 'a.txt', ...argv)).out.includes('\u001B[');
    assert.equal(await coloured(), false);
    world.isTTY = true;
    assert.equal(await coloured(), true);
    assert.equal(await coloured('--no-color'), false);
    world.env = { NO_COLOR: '1' };
    assert.equal(await coloured(), false);
  });

  it('writes workflow commands', async () => {
    const { out } = await new World({ 'a,b.txt': FAULTY }).run('check', 'a,b.txt', '--format', 'github');
    assert.match(
      out,
      /^::warning file=a%2Cb\.txt,line=15,endLine=15,col=1,endColumn=3,title=duplicate-number::“一、” is used twice.*\n$/,
    );
  });

  it('writes SARIF that its schema allows', async () => {
    const schema = JSON.parse(readFileSync('test/cli/fixtures/sarif-2.1.0-rtm.5.schema.json', 'utf8'));
    const validate = new Ajv({ strict: false, validateFormats: false, unicodeRegExp: false }).compile(schema);
    const world = new World({ 'drafts/讲 话.txt': FAULTY, 'b.txt': SOUND });
    const { status, out } = await world.run(
      'check',
      '--format',
      'sarif',
      'drafts/讲 话.txt',
      'b.txt',
      'gone.txt',
    );
    assert.equal(status, 2);
    const log = JSON.parse(out);
    assert.equal(validate(log), true, JSON.stringify(validate.errors));
    const [run] = log.runs;
    const [result] = run.results;
    assert.equal(run.tool.driver.rules[result.ruleIndex].id, 'duplicate-number');
    assert.deepEqual(result.locations[0].physicalLocation, {
      artifactLocation: { uri: 'drafts/%E8%AE%B2%20%E8%AF%9D.txt' },
      region: { startLine: 15, startColumn: 1, endLine: 15, endColumn: 3 },
    });
    assert.equal(result.level, 'warning');
    assert.equal(result.relatedLocations[0].physicalLocation.region.startLine, 7);
    assert.equal(result.fixes[0].artifactChanges[0].replacements[0].insertedContent.text, '二');
    assert.deepEqual(run.invocations[0].executionSuccessful, false);
    const empty = JSON.parse((await world.run('check', '--format', 'sarif', 'b.txt')).out);
    assert.equal(validate(empty), true, JSON.stringify(validate.errors));
    assert.deepEqual(empty.runs[0].results, []);
  });
});

describe('fix', () => {
  for (const encoding of ['utf-8', 'utf-16le', 'utf-16be', 'gb18030'] as const) {
    for (const eol of ['\n', '\r\n', '\r']) {
      it(`mends ordinals and nothing else: ${encoding}, ${JSON.stringify(eol)}`, async () => {
        const bytes = (text: string) =>
          encode({ text: text.replaceAll('\n', eol), encoding, bom: encoding !== 'gb18030' });
        const world = new World({ 'a.txt': bytes(FAULTY) });
        const { status, out } = await world.run('fix', 'a.txt');
        assert.deepEqual([status, out], [0, 'a.txt: 1 fixed, 0 left\n']);
        assert.deepEqual(Buffer.from(world.files.get('/home/a.txt') ?? []), Buffer.from(bytes(SOUND)));
      });
    }
  }

  it('keeps Big5 Big5', async () => {
    const text =
      '同志們：\n今天我講兩點意見。\n一、看清形勢\n秋冬風大。\n一、落實責任\n各村要把人落到山頭。謝謝大家！\n';
    const world = new World({ 'a.txt': encode({ text, encoding: 'big5', bom: false }) });
    await world.run('fix', 'a.txt');
    const fixed = text.replace('一、落', '二、落');
    assert.deepEqual(
      Buffer.from(world.files.get('/home/a.txt') ?? []),
      Buffer.from(encode({ text: fixed, encoding: 'big5', bom: false })),
    );
  });

  it('leaves a file alone that it could not write back byte for byte', async () => {
    // 0xA2CC is a second 十 in Big5; it would come back as the first.
    const text = encode({
      text: '同志們，今天我講兩點意見。\n一、看清形勢\n一、落實責任\n謝謝大家！\n',
      encoding: 'big5',
      bom: false,
    });
    const bytes = Buffer.concat([text, Uint8Array.of(0xa2, 0xcc)]);
    const world = new World({ 'a.txt': bytes });
    const { status, err } = await world.run('fix', 'a.txt');
    assert.deepEqual(
      [status, err],
      [2, 'a.txt: This cannot be written back byte for byte in big5, so it is left as it is.\n'],
    );
    assert.equal(world.files.get('/home/a.txt'), bytes);
  });

  it('writes nothing where there is nothing to mend', async () => {
    const bytes = Buffer.from(SOUND);
    const world = new World({ 'a.txt': bytes });
    const { status, out } = await world.run('fix', '--format', 'json', 'a.txt');
    assert.deepEqual([status, JSON.parse(out)], [0, [{ file: 'a.txt', fixed: 0, remaining: 0 }]]);
    assert.equal(world.files.get('/home/a.txt'), bytes);
  });

  it('counts what it mended and what is left', async () => {
    const world = new World({ 'a.txt': FAULTY.replace('两点意见。', '三点意见：') });
    const { status, out } = await world.run('fix', '--format', 'json', 'a.txt');
    const [{ fixed, remaining }] = JSON.parse(out);
    const left = lint(parse(world.text('a.txt'))).length;
    assert.deepEqual([fixed, remaining], [1, left]);
    assert.equal(status, left > 0 ? 1 : 0);
  });

  it('mends as many as check says, and just those', async () => {
    const text = `下面讲四点意见。
一、去年的工作
(一)修路
（二）、架桥
（二）通水
二、存在的问题，详见第四部分
四、下步打算
1、先易
2．后难
3、再看
五、组织保障
谢谢大家！
`;
    const world = new World({ 'a.txt': text });
    const checked = JSON.parse((await world.run('check', '--format', 'json', 'a.txt')).out);
    const promised = checked[0].findings.filter(
      ({ fixes }: { fixes: { safe: boolean }[] }) => fixes[0]?.safe,
    );
    const { out } = await world.run('check', 'a.txt');
    assert.match(out, new RegExp(`Fixed by “fix”: ${promised.length}\\.`));
    const [{ fixed, remaining }] = JSON.parse((await world.run('fix', '--format', 'json', 'a.txt')).out);
    assert.equal(fixed, promised.length);
    assert.equal(remaining, lint(parse(world.text('a.txt'))).length);
    // What is left to the writer stands as it did.
    assert.match(world.text('a.txt'), /详见第四部分\n四、下步打算/);
    const again = JSON.parse((await world.run('fix', '--format', 'json', 'a.txt')).out);
    assert.equal(again[0].fixed, 0);
  });

  it('shows a unified diff instead', async () => {
    const world = new World({ '讲话.txt': FAULTY.replaceAll('\n', '\r\n') });
    const { status, out, err } = await world.run('fix', '--dry-run', '讲话.txt');
    assert.equal(world.text('讲话.txt'), FAULTY.replaceAll('\n', '\r\n'));
    assert.deepEqual([status, err], [0, '讲话.txt: 1 fixed, 0 left\n']);
    assert.ok(out.startsWith('--- a/讲话.txt\n+++ b/讲话.txt\n@@ -12,7 +12,7 @@\n'), out);
    assert.ok(out.includes('\n-一、落实责任\r\n+二、落实责任\r\n'));
    assert.equal(applyPatch(world.text('讲话.txt'), out), SOUND.replaceAll('\n', '\r\n'));
    const json = JSON.parse((await world.run('fix', '--dry-run', '--format', 'json', '讲话.txt')).out);
    assert.deepEqual(json, [{ file: '讲话.txt', fixed: 1, remaining: 0, diff: out }]);
  });

  it('shows a diff of what a text says to a terminal, and lets it do nothing there', async () => {
    const evil = FAULTY.replace('看清形势', '看清\u001b[2J形势').replace('二点', '\u0007二点');
    const world = new World({ 'a.txt': evil });
    const piped = await world.run('fix', '--dry-run', 'a.txt');
    assert.equal(applyPatch(evil, piped.out), evil.replace('一、落实', '二、落实'));
    world.isTTY = true;
    const { out } = await world.run('fix', '--dry-run', '--no-color', 'a.txt');
    assert.equal(out, piped.out.replaceAll('\u001b', ' '));
  });

  it('writes standard input’s text to standard output', async () => {
    const world = new World();
    world.stdin = encode({ text: FAULTY, encoding: 'gb18030', bom: false });
    const { status, bytes, err } = await world.run('fix', '-');
    assert.deepEqual([status, err], [0, '<standard input>: 1 fixed, 0 left\n']);
    assert.deepEqual(
      Buffer.from(bytes),
      Buffer.from(encode({ text: SOUND, encoding: 'gb18030', bom: false })),
    );
  });

  it('names a file that it cannot write', async () => {
    const world = new World({ 'a.txt': FAULTY });
    const files = world.files;
    files.set = () => {
      throw Object.assign(new Error('no'), { code: 'EACCES' });
    };
    const { status, err } = await world.run('fix', 'a.txt');
    assert.deepEqual([status, err], [2, 'a.txt: Permission denied.\n']);
  });
});

describe('stats', () => {
  it('counts nothing in a text that was read in the wrong encoding', async () => {
    const garbled = new TextDecoder('gbk').decode(Buffer.from(SOUND));
    const { status, out, err } = await new World({ 'a.txt': garbled }).run('stats', 'a.txt');
    assert.deepEqual([status, out], [2, '']);
    assert.match(err, /^a\.txt: The text is garbled: /);
  });

  it('counts by section', async () => {
    const world = new World({ 'a.txt': SOUND, '.speech-draft.json': '{ "targetMinutes": 1 }' });
    const { out } = await world.run('stats', 'a.txt');
    assert.equal(
      out,
      `a.txt
Characters  Time  Section
        85  0:28  Whole draft
        41  0:14    一、看清形势
        12  0:04      1、底子还薄
        13  0:04      2、弦还不紧
        16  0:05    二、落实责任
Target 1:00: 0:32 to spare.
`,
    );
  });

  it('gives records', async () => {
    const { out } = await new World({ 'a.txt': SOUND }).run('stats', 'a.txt', '--format', 'json');
    const [{ sections, ...whole }] = JSON.parse(out);
    assert.deepEqual(whole, {
      file: 'a.txt',
      title: '在冬季防火工作会议上的讲话',
      characters: 85,
      seconds: 28,
      charactersPerMinute: 180,
    });
    assert.deepEqual(sections[1], {
      line: 15,
      level: 1,
      ordinal: '二、',
      title: '落实责任',
      characters: 16,
      seconds: 5,
      children: [],
    });
    assert.equal(sections[0].children.length, 2);
  });
});
