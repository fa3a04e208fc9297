// To Word and back as a hand does it: by the palette and the dialog that asks for a name, by the Explorer's menu and the
// question about what is there already. In the extension host of the desktop, and in that of the web.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, suite, test } from 'node:test';
import { readWord } from '../../src/word/index.ts';
import { EDITION, openWorkbench, type Workbench } from './workbench.ts';

const NAME = '防火讲话';
const TEXT = `在冬季防火工作会议上的讲话

同志们：

一、看清形势

二、落实责任
`;

for (const web of [false, true]) {
  suite(`Word, in the ${web ? 'web' : 'desktop'} host`, () => {
    let workbench: Workbench;
    before(async () => {
      workbench = await openWorkbench({ files: { [`${NAME}.txt`]: TEXT }, web });
      // The palette shows what applies to a draft.
      await workbench.awake();
      // The Explorer shows what is exported.
      await workbench.complete();
    });
    after(() => workbench.close());
    const inFolder = (name: string): string => join(workbench.folder, name);

    test('exports to the file that the dialog proposes', async () => {
      const { page, runCommand, press, until } = workbench;
      await runCommand('Speech Draft: Export to Word');
      const input = page.locator('.quick-input-widget .quick-input-box input');
      await until(
        () => input.inputValue(),
        (seen) => seen.endsWith(`${NAME}.docx`),
      );
      await press('Enter');
      await until(async () => existsSync(inFolder(`${NAME}.docx`)), Boolean);
      await until(workbench.statusItems, (seen) => seen.some((item) => item.includes(`${NAME}.docx`)));
      const reading = readWord(readFileSync(inFolder(`${NAME}.docx`)));
      assert.equal('text' in reading && reading.text, TEXT);
    });

    const skip = EDITION === 'oldest' && 'the oldest VS Code asks nothing while it is driven';
    test('imports from the Explorer, and keeps both texts where it is told to', { skip }, async () => {
      const { page, until, press } = workbench;
      await press('Control+Shift+e');
      const row = page.locator('.explorer-folders-view .monaco-list-row').filter({ hasText: `${NAME}.docx` });
      await row.click({ button: 'right' });
      // A click that comes with the menu's opening is taken for its end; a key is not.
      await page.locator('.monaco-menu .action-label').filter({ hasText: 'Import from Word…' }).hover();
      await page
        .locator('.monaco-menu .action-item.focused')
        .filter({ hasText: 'Import from Word…' })
        .waitFor();
      await press('Enter');
      const dialog = page.locator('.monaco-dialog-box');
      await dialog.filter({ hasText: 'already exists.' }).waitFor();
      await dialog.locator('.monaco-button').filter({ hasText: 'Keep Both' }).click();
      await page
        .locator('.tab.active')
        .filter({ hasText: `${NAME} 2.txt` })
        .waitFor();
      assert.equal(readFileSync(inFolder(`${NAME} 2.txt`), 'utf8'), TEXT);
      assert.equal(readFileSync(inFolder(`${NAME}.txt`), 'utf8'), TEXT);
      const labels = await until(
        async () => (await workbench.outlineRows()).map(({ label }) => label),
        (seen) => seen.length > 1,
      );
      assert.deepEqual(labels.slice(-2), ['一、看清形势', '二、落实责任']);
    });
  });
}
