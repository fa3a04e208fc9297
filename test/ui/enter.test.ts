// Enter as a hand presses it: the next number comes by itself, and an Enter that belongs to an input method does nothing.
import assert from 'node:assert/strict';
import { after, before, beforeEach, suite, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import type { CDPSession } from 'playwright-core';
import { openWorkbench, type Workbench } from './workbench.ts';

const FILE = '回车讲话.txt';
const TEXT = `同志们：
今天讲三点。
一、看清形势。形势是好的。
二、抓住重点。要抓到人。
三、改进作风。作风要实。
谢谢大家！
`;

suite('Enter', () => {
  let workbench: Workbench;
  let keys: CDPSession;
  before(async () => {
    workbench = await openWorkbench({ files: { [FILE]: TEXT } });
    await workbench.awake();
    keys = await workbench.page.context().newCDPSession(workbench.page);
  });
  after(() => workbench.close());
  beforeEach(() => workbench.replaceAll(TEXT));

  /** Behind the last character of a line. */
  async function goToEnd(line: number): Promise<void> {
    await workbench.goToLine(line);
    await workbench.press('End');
  }

  /** A key that an input method takes for itself: the page is told only that there was one. */
  async function pressForInputMethod(code: string): Promise<void> {
    for (const type of ['rawKeyDown', 'keyUp'] as const) {
      await keys.send('Input.dispatchKeyEvent', { type, code, key: 'Process', windowsVirtualKeyCode: 229 });
    }
  }

  async function compose(text: string): Promise<void> {
    for (let length = 1; length <= text.length; length++) {
      await pressForInputMethod(`Key${text.charAt(length - 1).toUpperCase()}`);
      await keys.send('Input.imeSetComposition', {
        text: text.slice(0, length),
        selectionStart: length,
        selectionEnd: length,
      });
      await sleep(20);
    }
  }

  test('after 二、… gives 三、 and shifts the rest', async () => {
    await goToEnd(4);
    await workbench.press('Enter');
    await workbench.showing('四、改进作风');
    await workbench.type('压实责任。');
    assert.equal(
      await workbench.editorText(),
      TEXT.replace('要抓到人。\n三、', '要抓到人。\n三、压实责任。\n四、'),
    );
  });

  test('twice ends the list', async () => {
    await goToEnd(5);
    await workbench.press('Enter');
    await workbench.until(workbench.cursor, (cursor) => cursor.startsWith('Ln 6, Col 3'));
    await workbench.press('Enter');
    await workbench.until(workbench.cursor, (cursor) => cursor.startsWith('Ln 6, Col 1'));
    await workbench.type('总之，要抓紧。');
    assert.equal(await workbench.editorText(), TEXT.replace('要实。\n', '要实。\n总之，要抓紧。\n'));
  });

  test('and then the number by hand gives it once', async () => {
    await goToEnd(4);
    await workbench.press('Enter');
    await workbench.showing('四、改进作风');
    await workbench.type('三、压实责任。', { delay: 80 });
    assert.equal(
      await workbench.editorText(),
      TEXT.replace('要抓到人。\n三、', '要抓到人。\n三、压实责任。\n四、'),
    );
  });

  test('and then the number by an input method, in a hurry, gives it once as well', async () => {
    await goToEnd(4);
    await workbench.press('Enter');
    await workbench.showing('四、改进作风');
    await compose('san');
    await pressForInputMethod('Space');
    await keys.send('Input.insertText', { text: '三' });
    await workbench.type('、压实责任。管到底。\n', { delay: 5 });
    await workbench.showing('五、改进作风');
    await workbench.type('抓好收尾。');
    assert.equal(
      await workbench.editorText(),
      TEXT.replace('要抓到人。\n三、', '要抓到人。\n三、压实责任。管到底。\n四、抓好收尾。\n五、'),
    );
  });

  // As composed it stands there, for it takes the place of the number that has come.
  for (const ordinal of ['三、', '三，'])
    test(`and then ${ordinal} composed as a whole by an input method gives it once`, async () => {
      await goToEnd(4);
      await workbench.press('Enter');
      await workbench.showing('四、改进作风');
      await compose('san');
      await pressForInputMethod('Space');
      await keys.send('Input.insertText', { text: ordinal });
      await compose('yashi');
      await pressForInputMethod('Space');
      await keys.send('Input.insertText', { text: '压实责任' });
      await workbench.type('。');
      await workbench.showing(`${ordinal}压实责任。`);
      assert.equal(
        await workbench.editorText(),
        TEXT.replace('要抓到人。\n三、', `要抓到人。\n${ordinal}压实责任。\n四、`),
      );
      // It leads back, and Enter with it.
      for (let undone = 0; undone < 5 && (await workbench.editorText()) !== TEXT; undone++)
        await workbench.press('Control+z');
      assert.equal(await workbench.editorText(), TEXT);
    });

  test('with Shift is a line without number', async () => {
    await goToEnd(4);
    await workbench.press('Shift+Enter');
    await workbench.until(workbench.cursor, (cursor) => cursor === 'Ln 5, Col 1');
    assert.equal(await workbench.editorText(), TEXT.replace('要抓到人。', '要抓到人。\n'));
    await workbench.press('Control+z');
    assert.equal(await workbench.editorText(), TEXT);
  });

  test('that ends a composition gives neither a line nor a number', async () => {
    await goToEnd(4);
    await compose('guanli');
    await pressForInputMethod('Enter');
    // As input methods for Chinese do: Enter takes the letters as they are.
    await keys.send('Input.insertText', { text: 'guanli' });
    await workbench.showing('要抓到人。guanli');
    assert.equal(await workbench.editorText(), TEXT.replace('要抓到人。', '要抓到人。guanli'));
  });

  test('after a composition that chose characters works as ever', async () => {
    await goToEnd(4);
    await compose('guanli');
    await pressForInputMethod('Space');
    await keys.send('Input.insertText', { text: '管理。' });
    await workbench.press('Enter');
    await workbench.showing('四、改进作风');
    assert.equal(
      await workbench.editorText(),
      TEXT.replace('要抓到人。\n三、', '要抓到人。管理。\n三、\n四、'),
    );
  });

  test('does not lose what follows at once', async () => {
    await goToEnd(5);
    await workbench.page.keyboard.press('Enter');
    await workbench.page.keyboard.insertText('抓落实');
    await workbench.showing('抓落实');
    assert.match(await workbench.editorText(), /作风要实。\n(?:四、)?抓落实\n谢谢大家！/);
  });

  test('in the text is a line end', async () => {
    await goToEnd(2);
    await workbench.press('Enter');
    await workbench.until(workbench.cursor, (cursor) => cursor === 'Ln 3, Col 1');
    assert.equal(await workbench.editorText(), TEXT.replace('三点。', '三点。\n'));
  });
});
