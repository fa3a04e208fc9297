import { test } from 'node:test';
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { tokenize } from './tokenize.ts';

/** What stands before the heading's text on each coloured line, in order: `一、 1、 2、 二、`. */
async function ordinals(text: string): Promise<string> {
  const lines = await tokenize(text);
  return lines
    .map((tokens) =>
      tokens
        .filter(({ scopes }) =>
          scopes.some((scope) => /^constant\.numeral\.ordinal|^punctuation\.definition\.heading/.test(scope)),
        )
        .map(({ text }) => text)
        .join(''),
    )
    .filter((ordinal) => ordinal !== '')
    .join(' ');
}

function sample(prefix: string): string {
  const name = readdirSync('samples').find((file) => file.startsWith(prefix));
  assert.ok(name);
  return readFileSync(`samples/${name}`, 'utf8');
}

test('a speech', async () =>
  assert.equal(await ordinals(sample('01')), '一、 1、 2、 3、 二、 1、 2、 3、 4、 三、 1、 2、 3、 4、'));

test('a web page: lines that a hard wrap cut are no headings', async () =>
  assert.equal(await ordinals(sample('03')), '一、 1、 2、 3、 二、 1、 2、 3、 4、 三、 1、 2、 3、'));

test('faults stay coloured', async () =>
  assert.equal(
    await ordinals(sample('06')),
    '一、 （一） 1. 2. 4. 5. （二） 1. 2. 2. 3. （三） 1. 3. 2. 4. （四） 2、 （一） （二） （三） 三、 （一） （二） （三） ' +
      '四. （一） （二） （三） 五、 （一） (二) （三） 六、 （一） （二）、 （三） 七、 （一） （ニ） （三） ' +
      '八、 （一） （二） （三） （四） 九、',
  ));

test('a draft without numbers', async () => assert.equal(await ordinals(sample('09')), ''));

test('decimal numbers', async () =>
  assert.equal(
    await ordinals(sample('10')),
    '1 1.1 1.2 1.2.1 ① ② ③ 1.2.2 ① ② ③ 1.3 2 2.1 2.2 2.2.1 ① ② ③ 2.2.2 ① ② 2.2.3 ① ② 2.3 ' +
      '3 3.1 3.2 3.3 4 4.1 4.1.1 4.1.2 4.2 4.2.1 4.2.2',
  ));

test('time grows with the length of a line, whatever is in it', async () => {
  const pieces = [
    '（',
    '“',
    '讲',
    '一、',
    '谢谢',
    '第',
    '1.',
    '各位',
    '……(',
    '三点',
    '[',
    '　',
    'I',
    '：',
    '从三个',
  ];
  const starts = ['', '一、', '各位'];
  for (const piece of pieces) {
    for (const start of starts) {
      const line = start + piece.repeat(Math.ceil(10_000 / piece.length));
      // Of the processor, so that it does not matter what else it does.
      const began = process.cpuUsage();
      await tokenize(line);
      const { user, system } = process.cpuUsage(began);
      const took = (user + system) / 1000;
      assert.ok(
        took < 1000,
        `${Math.round(took)} ms for ${line.length} characters of ${start}${piece}${piece}…`,
      );
    }
  }
});
