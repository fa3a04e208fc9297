// A section is taken away that the text refers to: what is left behind is named, and each leads to its place.
import assert from 'node:assert/strict';
import { after, before, suite, test } from 'node:test';
import type { Locator } from 'playwright-core';
import { openWorkbench, type Workbench } from './workbench.ts';

const FILE = '删节讲话.txt';
const TEXT = `同志们：
一、看清形势
形势见第二部分。
二、抓住重点
重点不多。
三、改进作风
先说明，本讲话第二点最要紧。
谢谢大家！
`;

suite('references left behind', () => {
  let workbench: Workbench;
  before(async () => {
    workbench = await openWorkbench({ files: { [FILE]: TEXT } });
    await workbench.awake();
  });
  after(() => workbench.close());

  /** The messages in the bell's list; no toasts are shown to a driven workbench. */
  const messages = (): Locator => workbench.page.locator('.notifications-center .notification-list-item');

  test('are named when a section is deleted, and each leads to its place, though the text goes on changing', async () => {
    await workbench.goToLine(4);
    await workbench.runCommand('Speech Draft: Delete Section');
    await workbench.goToLine(1);
    await workbench.type('又\n');
    await workbench.runCommand('Notifications: Show Notifications');
    await messages().filter({ hasText: '“第二部分” “第二点”' }).waitFor();
    await messages().getByRole('button', { name: 'Go to “第二点” in Line 5' }).click();
    await workbench.until(workbench.cursor, (cursor) => cursor.startsWith('Ln 6,') && cursor.includes('3'));
    // The other one is still offered.
    await workbench.runCommand('Notifications: Show Notifications');
    await messages().getByRole('button', { name: 'Go to “第二部分” in Line 4' }).click();
    await workbench.until(workbench.cursor, (cursor) => cursor.startsWith('Ln 4,'));
    await workbench.runCommand('Notifications: Show Notifications');
    await messages().first().waitFor({ state: 'hidden' });
    assert.equal(
      await workbench.editorText(),
      TEXT.replace('同志们：', '又\n同志们：').replace('二、抓住重点\n重点不多。\n三、', '二、'),
    );
  });
});
