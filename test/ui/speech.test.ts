// A speech typed from nothing to the end by keys alone: every number comes from the list or from Enter, none is typed and none
// taken back, and each is one undo step.
import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, suite, test } from 'node:test';
import { openWorkbench, type Workbench } from './workbench.ts';

const FILE = '秋收动员讲话.txt';
const PICTURES = 'out/ui';

const SPEECH = `在全镇秋收动员会上的讲话

同志们：

秋收在即，今天讲三点意见。

一、看清形势
今年雨水多，抢收的时间只有十天。

二、抓住重点
（一）抓机具。农机站要把收割机全部检修一遍。
（二）抓晾晒。各村要腾出场院，备足苫布。
（三）抓安全。田间地头要有人巡。

三、压实责任
各村书记负总责，一天一报。

同志们，让我们抓紧干起来。谢谢大家！`;

suite('a speech typed from nothing', () => {
  let workbench: Workbench;
  before(async () => {
    workbench = await openWorkbench({ files: { [FILE]: '' } });
    await workbench.until(workbench.statusItems, (items) => items.includes('Speech Draft'));
  });
  after(() => workbench.close());

  const numbersOf = async (rows: string): Promise<string[]> =>
    (await workbench.page.locator(`.suggest-widget.visible .monaco-list-row${rows}`).allInnerTexts()).map(
      (text) => /^\S+/.exec(text.trim())?.[0] ?? '',
    );
  const offered = (): Promise<string[]> => numbersOf('');
  const chosen = async (): Promise<string> => (await numbersOf('.focused'))[0] ?? '';

  /** How many numbers have been taken or have come, each of them held to be one undo step. */
  let numbers = 0;

  /** `step` puts a number in at the end of the text, which is then as `expected`; undone once, and made again. */
  async function oneNumber(step: () => Promise<void>, expected: string): Promise<void> {
    assert.ok(SPEECH.startsWith(expected), `not in the speech: ${expected}`);
    await step();
    await workbench.until(workbench.editorText, (seen) => seen === expected);
    const number = /[^\n]*$/.exec(expected)?.[0] ?? '';
    await workbench.press('Control+z');
    const without = await workbench.editorText();
    assert.ok(!without.endsWith(number), without);
    assert.ok(expected.startsWith(without), without);
    await workbench.press('Control+Shift+z');
    assert.equal(await workbench.editorText(), expected);
    numbers++;
  }

  /** Takes the number that stands in the list, which Enter has opened, or else Ctrl+Space opens. */
  async function take(number: string): Promise<void> {
    const text = await workbench.editorText();
    if ((await offered()).length === 0) await workbench.press('Control+Space');
    await workbench.until(offered, (seen) => seen.includes(number));
    const lead = SPEECH.slice(text.length, SPEECH.indexOf(number, text.length));
    await oneNumber(async () => {
      // Nothing is chosen in a list that has opened by itself, and it may open at any time.
      for (let now = await chosen(); now !== number; now = await chosen()) {
        await workbench.press('ArrowDown');
        await workbench.until(chosen, (next) => next !== now);
      }
      await workbench.press('Enter');
    }, `${text}${lead}${number}`);
  }

  /** Enter, which brings the number itself. */
  async function enterFor(number: string): Promise<void> {
    const text = await workbench.editorText();
    await oneNumber(async () => {
      await workbench.press('Enter');
      await workbench.until(workbench.cursor, (cursor) => cursor.endsWith(`Col ${number.length + 1}`));
    }, `${text}\n${number}`);
  }

  async function picture(name: string): Promise<void> {
    mkdirSync(PICTURES, { recursive: true });
    await workbench.screenshot(join(PICTURES, `speech-${name}.png`));
  }

  test('is the speech that was meant, with every number from Enter or the list', async () => {
    await workbench.focusEditor();
    await workbench.type('在全镇秋收动员会上的讲话\n\n同志们：\n\n秋收在即，今天讲三点意见。\n\n');
    await take('一、');
    await workbench.type('看清形势\n');
    await workbench.until(offered, (seen) => seen.includes('二、') && seen.includes('（一）'));
    await picture('offer');
    await workbench.type('今年雨水多，抢收的时间只有十天。');
    assert.deepEqual(await offered(), []);
    await workbench.type('\n');
    await take('二、');
    await workbench.type('抓住重点\n');
    await workbench.until(offered, (seen) => seen.includes('（一）'));
    await take('（一）');
    await workbench.type('抓机具。农机站要把收割机全部检修一遍。');
    await enterFor('（二）');
    await workbench.type('抓晾晒。各村要腾出场院，备足苫布。');
    await enterFor('（三）');
    await workbench.type('抓安全。田间地头要有人巡。');
    // Not Enter: the list is at its end, and a number that came would have to be taken back.
    await workbench.press('Shift+Enter');
    await workbench.until(workbench.cursor, (cursor) => cursor.endsWith('Col 1'));
    await take('三、');
    await workbench.type('压实责任\n');
    await workbench.until(offered, (seen) => seen.includes('四、'));
    await workbench.type('各村书记负总责，一天一报。\n\n同志们，让我们抓紧干起来。谢谢大家！');
    assert.equal(await workbench.editorText(), SPEECH);
    assert.equal(numbers, 6);
    const rows = await workbench.outlineRows();
    assert.deepEqual(
      rows.map(({ level, label }) => `${level} ${/^\S+?[、）]/.exec(label)?.[0]}`),
      ['1 一、', '1 二、', '2 （一）', '2 （二）', '2 （三）', '1 三、'],
    );
    await picture('end');
  });
});
