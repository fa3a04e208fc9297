// The keys of editing by structure: on a heading they move the section, anywhere else they do what they always do.
import assert from 'node:assert/strict';
import { after, before, beforeEach, suite, test } from 'node:test';
import type { Locator } from 'playwright-core';
import { openWorkbench, type Workbench } from './workbench.ts';

const FILE = '按键讲话.txt';
const TEXT = `同志们：
一、看清形势
形势是好的。
二、抓住重点
（一）抓责任。各级都要负责。
（二）抓检查。要管到人。
三、改进作风
作风要实。
谢谢大家！
`;

suite('keys on a heading', () => {
  let workbench: Workbench;
  before(async () => {
    workbench = await openWorkbench({ files: { [FILE]: TEXT } });
    await workbench.awake();
  });
  after(() => workbench.close());
  beforeEach(() => workbench.replaceAll(TEXT));

  const suggestions = (): Locator => workbench.page.locator('.suggest-widget.visible .monaco-list-row');

  /** Behind some characters of a line; Go to Line counts a full-width character twice. */
  async function goBehind(line: number, characters: number): Promise<void> {
    await workbench.goToLine(line);
    await workbench.press(...Array<string>(characters).fill('ArrowRight'));
    await workbench.until(workbench.cursor, (cursor) => cursor === `Ln ${line}, Col ${characters + 1}`);
  }

  /** Not as other commands: the palette gives way to a list of its own. */
  async function restyle(): Promise<void> {
    await workbench.press('F1');
    const row = workbench.page.locator('.quick-input-list .monaco-list-row');
    await row.first().waitFor();
    await workbench.page.keyboard.insertText('Change the Forms of All');
    await row.filter({ hasText: 'Change the Forms of All' }).first().waitFor();
    await workbench.press('Enter');
  }

  test('Alt+Up moves the section, and comes back', async () => {
    await goBehind(4, 4);
    await workbench.press('Alt+ArrowUp');
    await workbench.showing('一、抓住重点');
    // The caret has gone with its text.
    await workbench.until(workbench.cursor, (cursor) => cursor.startsWith('Ln 2, Col 5'));
    assert.match(
      await workbench.editorText(),
      /^同志们：\n一、抓住重点\n（一）[^]*\n二、看清形势\n形势是好的。\n三、/,
    );
    await workbench.press('Alt+ArrowDown');
    await workbench.showing('一、看清形势');
    assert.equal(await workbench.editorText(), TEXT);
  });

  test('Alt+Up on a line of text moves the line', async () => {
    await workbench.goToLine(3);
    await workbench.press('Alt+ArrowUp');
    assert.equal(
      await workbench.editorText(),
      TEXT.replace('一、看清形势\n形势是好的。\n', '形势是好的。\n一、看清形势\n'),
    );
  });

  test('Tab before a title goes a level deeper, Shift+Tab comes back', async () => {
    await goBehind(7, 2);
    await workbench.press('Tab');
    await workbench.showing('（三）改进作风');
    assert.equal(await workbench.editorText(), TEXT.replace('三、改进', '（三）改进'));
    await workbench.press('Shift+Tab');
    await workbench.showing('三、改进作风');
    assert.equal(await workbench.editorText(), TEXT);
  });

  test('Tab within a title is a tab', async () => {
    await goBehind(7, 4);
    await workbench.press('Tab');
    assert.match(await workbench.editorText(), /三、改进[\t ]+作风/);
  });

  test('Ctrl+] and Ctrl+[ do the same anywhere on the line', async () => {
    await goBehind(7, 5);
    await workbench.press('Control+]');
    await workbench.showing('（三）改进作风');
    await workbench.press('Control+[');
    await workbench.showing('三、改进作风');
    assert.equal(await workbench.editorText(), TEXT);
  });

  test('what has become of a section is said in the status bar', async () => {
    await goBehind(7, 5);
    await workbench.press('Control+]');
    await workbench.until(workbench.statusItems, (items) =>
      items.some((item) => /^Now “（三）改进作风”, in “.+”\.$/.test(item)),
    );
    await workbench.press('Control+[');
    await workbench.showing('三、改进作风');
  });

  test('why something cannot be done is said in the status bar', async () => {
    await goBehind(2, 2);
    await workbench.press('Alt+ArrowUp');
    await workbench.until(workbench.statusItems, (items) =>
      items.some((item) => item.includes('There is no section of the same level before this one.')),
    );
    assert.equal(await workbench.editorText(), TEXT);
  });

  test('refactorings are offered, those that cannot be on demand', async () => {
    await goBehind(2, 2);
    await workbench.press('Control+Shift+R');
    const widget = workbench.page.locator('.action-widget');
    const actions = widget.locator('.monaco-list-row.action');
    await actions.filter({ hasText: 'Move this section down' }).waitFor();
    assert.equal(await actions.filter({ hasText: 'Move this section up' }).count(), 0);
    // The oldest VS Code takes no click of a mouse there.
    await widget.getByText('Show Disabled').dispatchEvent('click');
    await actions.filter({ hasText: 'Move this section up' }).waitFor();
    await workbench.press('Escape', 'Escape');
  });

  test('Enter below a heading on its own offers numbers, and forces none', async () => {
    await workbench.goToLine(4);
    await workbench.press('End', 'Enter');
    await suggestions()
      .filter({ hasText: '（一）' })
      .or(suggestions().filter({ hasText: '三、' }))
      .first()
      .waitFor();
    await workbench.press('Enter');
    await workbench.type('先说责任。');
    assert.equal(await workbench.editorText(), TEXT.replace('重点\n', '重点\n\n先说责任。\n'));
    assert.equal(await suggestions().count(), 0);
  });

  test('a number offered is taken with ↓ or Ctrl+Space, and Enter', async () => {
    for (const key of ['ArrowDown', 'Control+Space']) {
      await workbench.goToLine(4);
      await workbench.press('End', 'Enter');
      await suggestions().filter({ hasText: '（一）' }).first().waitFor();
      const [first = ''] = await suggestions().allInnerTexts();
      await workbench.press(key);
      await workbench.page.locator('.suggest-widget.visible .monaco-list-row.focused').waitFor();
      await workbench.press('Enter');
      const number = /^\S+/.exec(first.trim())?.[0] ?? '';
      await workbench.until(workbench.cursor, (cursor) => cursor === `Ln 5, Col ${number.length + 1}`);
      await workbench.press('Control+z', 'Control+z');
      assert.equal(await workbench.editorText(), TEXT);
    }
  });

  test('the completion of a number renumbers those behind it', async () => {
    await workbench.goToLine(5);
    await workbench.press('End', 'Enter');
    await workbench.showing('（三）抓检查');
    await workbench.press('Control+z', 'Control+Space');
    await suggestions().filter({ hasText: '（二）' }).first().waitFor();
    await workbench.press('Enter');
    await workbench.showing('（三）抓检查');
    await workbench.type('抓落实。');
    assert.equal(await workbench.editorText(), TEXT.replace('（二）抓检查', '（二）抓落实。\n（三）抓检查'));
  });

  test('the forms of a whole draft change after a preview', async () => {
    await workbench.goToLine(1);
    await restyle();
    const diff = workbench.page.locator('.tab.active').filter({ hasText: '→' });
    const choices = workbench.page.locator('.quick-input-list .monaco-list-row');
    await choices.filter({ hasText: 'Taiwan' }).waitFor();
    await workbench.press('ArrowDown');
    await diff.filter({ hasText: '(一)' }).waitFor();
    await workbench.page.locator('.modified-in-monaco-diff-editor').getByText('(一)抓责任').first().waitFor();
    await workbench.press('Escape');
    await diff.waitFor({ state: 'detached' });
    assert.equal(await workbench.editorText(), TEXT);

    await restyle();
    await choices.filter({ hasText: 'Taiwan' }).waitFor();
    await workbench.press('ArrowDown');
    await diff.filter({ hasText: '(一)' }).waitFor();
    await workbench.press('Enter');
    await diff.waitFor({ state: 'detached' });
    await workbench.showing('(一)抓责任');
    assert.equal(
      await workbench.editorText(),
      TEXT.replace('（一）抓', '(一)抓').replace('（二）抓', '(二)抓'),
    );
    await workbench.press('Control+z');
    await workbench.showing('（一）抓责任');
  });

  test('a new draft begins with its first field', async () => {
    await workbench.runCommand('Speech Draft: New Draft…');
    await workbench.page
      .locator('.quick-input-list .monaco-list-row')
      .filter({ hasText: '表态发言' })
      .waitFor();
    await workbench.type('表态发言');
    await workbench.press('Enter');
    await workbench.page.locator('.tab.active').filter({ hasText: 'Untitled' }).waitFor();
    await workbench.until(workbench.cursor, (cursor) => cursor.includes('selected'));
    await workbench.runCommand('View: Revert and Close Editor');
  });
});
