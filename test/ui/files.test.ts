// A file that cannot be changed says so; a new draft is saved as a text that anything opens.
import assert from 'node:assert/strict';
import { after, before, suite, test } from 'node:test';
import { openWorkbench, type Workbench } from './workbench.ts';

suite('files', () => {
  let workbench: Workbench;
  before(async () => {
    workbench = await openWorkbench({
      folder: 'test/host/workspace',
      file: '讲话稿.txt',
      settings: { 'files.readonlyInclude': { '**/讲话稿.txt': true } },
    });
  });
  after(() => workbench.close());

  test('a read-only draft is left alone, and not in silence', async () => {
    const text = await workbench.editorText();
    await workbench.goToLine(text.split('\n').findIndex((line) => line.startsWith('一、')) + 1);
    await workbench.runCommand('Speech Draft: Move Section Down');
    await workbench.until(workbench.statusItems, (items) => items.some((item) => item.includes('read-only')));
    assert.equal(await workbench.editorText(), text);
  });

  test('a new draft is saved as .txt', async () => {
    await workbench.runCommand('Speech Draft: New Draft…');
    await workbench.page.locator('.quick-input-list .monaco-list-row').first().waitFor();
    await workbench.press('Enter');
    await workbench.page.locator('.tab.active.dirty').waitFor();
    await workbench.focusEditor();
    await workbench.press('Control+s');
    const input = workbench.page.locator('.quick-input-widget .quick-input-box input');
    await input.waitFor();
    await workbench.until(
      () => input.inputValue(),
      (value) => value.endsWith('.txt'),
    );
    await workbench.press('Escape');
  });
});

suite('a window without any draft', () => {
  let workbench: Workbench;
  before(async () => {
    workbench = await openWorkbench({ files: { '购物单.txt': '白菜\n萝卜\n' } });
  });
  after(() => workbench.close());

  test('has its first one from the palette, with all that comes with a draft', async () => {
    const { page, press, runCommand, until } = workbench;
    await runCommand('Speech Draft: New Draft…');
    await page.locator('.quick-input-list .monaco-list-row').first().waitFor();
    await press('Enter');
    await page.locator('.tab.active.dirty').waitFor();
    await until(workbench.outlineRows, (rows) => rows.length > 1);
    await until(workbench.statusItems, (items) => items.some((item) => /\d ch \d/.test(item)));
  });
});
