// What closes the draft stays where it is, in whatever way its last section moves, and whatever comes behind that.
import assert from 'node:assert/strict';
import { after, before, beforeEach, suite, test } from 'node:test';
import type { Locator } from 'playwright-core';
import { openWorkbench, type Workbench } from './workbench.ts';

const FILE = '春耕讲话.txt';

const CLOSING = `
同志们，任务很重，时间很紧。让我们抓紧干起来。

谢谢大家！
`;

const TEXT = `同志们：
一、看清形势
形势是好的。
二、抓住重点
要抓到人。
三、改进作风
作风要实。
四、压实责任
责任到人。
${CLOSING}`;

const MOVED = `同志们：
一、看清形势
形势是好的。
二、抓住重点
要抓到人。
三、压实责任
责任到人。
四、改进作风
作风要实。
${CLOSING}`;

suite('what closes a draft', () => {
  let workbench: Workbench;
  before(async () => {
    workbench = await openWorkbench({ files: { [FILE]: TEXT } });
    await workbench.openStructure();
  });
  after(() => workbench.close());
  beforeEach(async () => {
    await workbench.replaceAll(TEXT);
    await row('四、压实责任').waitFor();
  });

  const row = (text: string): Locator => workbench.structureRows().filter({ hasText: text });

  async function undone(): Promise<void> {
    await workbench.focusEditor();
    await workbench.press('Control+z');
    await row('四、压实责任').waitFor();
    assert.equal(await workbench.editorText(), TEXT);
  }

  test('stays when the last section moves up by a key, and down again', async () => {
    await workbench.goToLine(8);
    await workbench.press('Alt+ArrowUp');
    await row('三、压实责任').waitFor();
    assert.equal(await workbench.editorText(), MOVED);
    await workbench.press('Alt+ArrowDown');
    await row('四、压实责任').waitFor();
    assert.equal(await workbench.editorText(), TEXT);
  });

  test('stays when the last section is dragged up', async () => {
    await workbench.drag(row('四、压实责任'), row('三、改进作风'));
    await row('三、压实责任').waitFor();
    assert.equal(await workbench.editorText(), MOVED);
    await undone();
  });

  test('stays when another section is dragged to the end', async () => {
    await workbench.drag(row('三、改进作风'), row('四、压实责任'));
    await row('三、压实责任').waitFor();
    assert.equal(await workbench.editorText(), MOVED);
    await undone();
  });

  test('stays behind a section that is pasted after the last', async () => {
    await row('二、抓住重点').click();
    await workbench.press('Control+c');
    await row('四、压实责任').click();
    await workbench.press('Control+v');
    await row('五、抓住重点').waitFor();
    assert.equal(
      await workbench.editorText(),
      TEXT.replace('责任到人。\n', '责任到人。\n五、抓住重点\n要抓到人。\n'),
    );
    await undone();
  });

  test('stays behind a section that is inserted after the last', async () => {
    await row('四、压实责任').click();
    await workbench.press('Insert');
    await row('五、').waitFor();
    await workbench.type('抓好收尾');
    assert.equal(await workbench.editorText(), TEXT.replace('责任到人。\n', '责任到人。\n五、抓好收尾\n'));
  });
});
