// A draft under git: the change is looked at and mended, and what was committed stays as it was.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, suite, test } from 'node:test';
import { temporaryFolder } from '../host/temporary.ts';
import { openWorkbench, type Workbench } from './workbench.ts';

const FILE = '开工讲话.txt';
const COMMITTED = '同志们：\n一、看清形势\n三、改进作风\n';
const CHANGED = '同志们：\n一、看清形势\n二、抓住重点\n四、改进作风\n';

suite('a draft under git', () => {
  const folder = temporaryFolder('git');
  let workbench: Workbench;
  before(async () => {
    const git = (...args: string[]): void =>
      void execFileSync('git', ['-c', 'user.name=无名', '-c', 'user.email=nobody@localhost', ...args], {
        cwd: folder,
        stdio: 'ignore',
      });
    writeFileSync(join(folder, FILE), COMMITTED);
    git('init');
    git('add', '.');
    git('commit', '-m', '初稿');
    writeFileSync(join(folder, FILE), CHANGED);
    workbench = await openWorkbench({ folder, file: FILE, settings: { 'git.enabled': true } });
  });
  after(() => workbench.close());

  test('has findings for what is changed, not for what was committed', async () => {
    await workbench.until(workbench.problems, (problems) => problems.length === 1);
    await workbench.page.locator('.editor-actions [aria-label^="Open Changes"]').click();
    const older = workbench.page.locator('.monaco-diff-editor .editor.original');
    await older.locator('.view-line').first().waitFor();
    assert.equal((await workbench.problems()).length, 1);
    await older.locator('.view-line').first().click();
    await workbench.runCommand('Speech Draft: Fix All Numbering in This Draft');
    await workbench.until(workbench.statusItems, (items) => items.some((item) => item.includes('read-only')));
    assert.match(await older.innerText(), /三、改进作风/);
    await workbench.page.locator('.monaco-diff-editor .editor.modified .view-line').first().click();
    await workbench.runCommand('Speech Draft: Fix All Numbering in This Draft');
    await workbench.until(workbench.problems, (problems) => problems.length === 0);
    await workbench.openFile(FILE);
    assert.equal(await workbench.editorText(), CHANGED.replace('四、', '三、'));
  });
});
