// The package as it is installed, from a text copied from a web page to the document that is handed in.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, suite, test } from 'node:test';
import { readWord } from '../../src/word/index.ts';
import { temporaryFolder } from '../host/temporary.ts';
import { openWorkbench, type Workbench } from './workbench.ts';

const COPIED = '03-防汛備汛會議講話（網頁複製）';

suite('the package', () => {
  const scratch = temporaryFolder('package');
  let workbench: Workbench;
  before(async () => {
    const vsix = join(scratch, 'speech-draft.vsix');
    execFileSync('npm', ['run', '--silent', 'package', '--', '--out', vsix], {
      stdio: ['ignore', 'ignore', 'inherit'],
      shell: process.platform === 'win32',
    });
    workbench = await openWorkbench({ folder: 'samples', file: `${COPIED}.txt`, vsix });
  });
  after(() => workbench.close());

  const hints = (): Promise<number> => workbench.page.locator('.squiggly-hint').count();

  test('knows the draft, and what copying has left in it', async () => {
    await workbench.until(workbench.statusItems, (items) => items.some((item) => /\d ch \d/.test(item)));
    await workbench.until(
      workbench.outlineRows,
      (rows) => rows.filter(({ level }) => level === 1).length >= 3,
    );
    await workbench.until(
      () => hints(),
      (count) => count > 0,
    );
  });

  test('cleans it up', async () => {
    await workbench.runCommand('Speech Draft: Clean Up Copied Text');
    const preview = workbench.page.locator('.bulk-edit-panel');
    await preview.locator('.monaco-list-row').first().waitFor();
    await workbench.page.getByRole('button', { name: 'Apply' }).first().click();
    await preview.waitFor({ state: 'hidden' });
    const text = await workbench.editorText();
    assert.doesNotMatch(text, /[a-zāáǎàēéěèīíǐìōóǒòūúǔù]\)|,/);
    assert.equal(text.split('\n').filter((line) => /^[一二三]、/.test(line.trim())).length, 3);
  });

  test('has nothing to say of it any more', async () => {
    await workbench.until(
      () => hints(),
      (count) => count === 0,
    );
    assert.deepEqual(await workbench.problems(), []);
  });

  test('puts a list of contents before it', async () => {
    await workbench.focusEditor();
    await workbench.runCommand('Speech Draft: Insert or Update Contents List');
    const text = await workbench.until(workbench.editorText, (seen) => /^目錄$/m.test(seen));
    const [, list = ''] = /^目錄\n+((?:.+\n)+)/m.exec(text) ?? [];
    assert.deepEqual(list.trim().split('\n'), [
      '一、看清形勢，早作打算',
      '二、抓住重點，補齊短板',
      '三、嚴明紀律，守住底線',
    ]);
  });

  test('exports it to Word, line by line', async () => {
    const { page, press, runCommand, until } = workbench;
    const text = await workbench.editorText();
    await runCommand('Speech Draft: Export to Word');
    const input = page.locator('.quick-input-widget .quick-input-box input');
    await until(
      () => input.inputValue(),
      (seen) => seen.endsWith('.docx'),
    );
    await press('Enter');
    const file = join(workbench.folder, `${COPIED}.docx`);
    await until(async () => existsSync(file), Boolean);
    await until(workbench.statusItems, (seen) => seen.some((item) => item.includes('.docx')));
    const reading = readWord(readFileSync(file));
    assert.equal('text' in reading && reading.text, text);
  });

  test('has a page for each rule', async () => {
    const { page, press, runCommand } = workbench;
    await runCommand('Speech Draft: Explain a Rule');
    await page.locator('.quick-input-list .monaco-list-row').filter({ hasText: 'missing-number' }).waitFor();
    await press('Enter');
    await page.locator('.tab').filter({ hasText: 'missing-number.md' }).waitFor();
  });
});
