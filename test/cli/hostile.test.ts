// Names, texts and settings that mean harm: each is shown for what it is, and does nothing.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { FAULTY, SOUND, World } from './world.ts';

/** What steers a terminal, turns the direction of writing, begins a line, or is a command or a link to somebody. */
const EVIL = '\u001b]0;x\u0007\u001b[2J\u009b\u202e\u2066\u2028\r::error::x [x](http://evil.test) <b>';
const STEERS = /[\p{Cc}\p{Bidi_Control}\p{Zl}\p{Zp}]/u;
const text = FAULTY.replace('看清形势', `看清${EVIL}形势`);
const name = `a${EVIL.replaceAll('/', '')}.txt`;

async function linesOf(files: Record<string, string>, ...argv: string[]): Promise<string[]> {
  const world = new World(files);
  const { out, err } = await world.run(...argv);
  return (out + err).split('\n');
}

describe('a hostile text or name', () => {
  for (const verb of ['check', 'outline', 'stats', 'fix', 'tidy'])
    it(`steers nothing in what ${verb} says`, async () => {
      const lines = await linesOf({ [name]: text }, verb, name, '--no-color');
      assert.ok(lines.length > 1);
      for (const line of lines) assert.doesNotMatch(line, STEERS);
      assert.ok(lines.every((line) => !line.startsWith('::')));
    });

  it('begins no command of GitHub', async () => {
    const lines = await linesOf({ [name]: FAULTY }, 'check', name, '--format', 'github');
    assert.deepEqual(
      lines.filter((line) => line.startsWith('::')).map((line) => line.split(' ')[0]),
      ['::warning'],
    );
    for (const line of lines) assert.doesNotMatch(line, STEERS);
    assert.match(lines.join('\n'), /%0D%3A%3Aerror%3A%3Ax/);
  });

  it('becomes no Markdown of an outline', async () => {
    const linked = SOUND.replace('看清形势', '看清[x](http://evil.test)<b>');
    const lines = await linesOf({ 'a.txt': linked }, 'outline', 'a.txt', '--format', 'markdown');
    const line = lines.find((each) => each.includes('看清')) ?? '';
    assert.match(line, /\\\[x\\\]/);
    assert.match(line, /\\<b/);
  });

  it('becomes no link of SARIF', async () => {
    const linked = FAULTY.replace('一、看清形势', '一、[看](http://evil.test)').replace(
      '一、落实责任',
      '一、[看](http://evil.test)',
    );
    const world = new World({ 'a.txt': linked });
    const log = JSON.parse((await world.run('check', 'a.txt', '--format', 'sarif')).out);
    const messages: string[] = JSON.stringify(log.runs[0].results).match(/"text":"(?:[^"\\]|\\.)*"/g) ?? [];
    assert.ok(messages.length > 0);
    for (const message of messages) assert.doesNotMatch(message, /(?<!\\)\[[^\]]*\]\(/);
  });

  it('is a file of its own name in SARIF, wherever its name leads', async () => {
    const world = new World({ '../../etc/a b%2e.txt': FAULTY });
    const log = JSON.parse((await world.run('check', '../../etc/a b%2e.txt', '--format', 'sarif')).out);
    const uri: string = log.runs[0].results[0].locations[0].physicalLocation.artifactLocation.uri;
    assert.match(uri, /etc\/a%20b%252e\.txt$/);
  });
});

describe('hostile settings', () => {
  const configs: Readonly<Record<string, string>> = {
    'a prototype': '{ "__proto__": { "rules": { "duplicate-number": "off" }, "polluted": 1 } }',
    'a prototype among rules': '{ "rules": { "__proto__": "off", "constructor": "off", "toString": "off" } }',
    'a constructor': '{ "constructor": { "prototype": { "polluted": 1 } } }',
    'globs that lead out': '{ "ignore": ["../../**/nothing", "/etc/**", "**/".repeat] }',
    'a glob of many stars': `{ "ignore": ["${'*a'.repeat(60)}b", "${'{a,b}'.repeat(30)}", "${'+(a|'.repeat(30)}"] }`,
    'arrays without end': '['.repeat(5_000),
    'a control character': `{ "rules": { "\u001b[2J\u202e": "off" } }`,
  };
  for (const [what, config] of Object.entries(configs))
    it(`${what} are read or named, and change nothing`, async () => {
      const file = `${'a'.repeat(40)}.txt`;
      const world = new World({ '.speech-draft.json': config, [file]: FAULTY });
      const { status, out, err } = await world.run('check', file);
      assert.equal(status, 1, err);
      assert.match(out, /duplicate-number/);
      assert.doesNotMatch((out + err).replaceAll('\n', ''), STEERS);
      assert.equal(Object.hasOwn(Object.prototype, 'polluted'), false);
      assert.equal(world.text(file), FAULTY);
    });

  it('do not keep a sound draft from being sound', async () => {
    const world = new World({
      '.speech-draft.json': '{ "__proto__": { "standard": "taiwan" } }',
      'a.txt': SOUND,
    });
    assert.equal((await world.run('check', 'a.txt')).status, 0);
  });
});
