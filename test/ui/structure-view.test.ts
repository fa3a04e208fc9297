// The Draft Structure as a writer uses it: it follows the caret, shows what is wrong, and sections are dragged in it.
import assert from 'node:assert/strict';
import { after, before, beforeEach, suite, test } from 'node:test';
import type { Locator } from 'playwright-core';
import { openWorkbench, type Workbench } from './workbench.ts';

const FILE = '结构讲话.txt';
const TEXT = `同志们：

一、看清形势

　　形势是好的。

二、抓住重点

（一）抓责任。各级都要负责。

（二）抓检查。要管到人。

三、改进作风

　　前面讲过，见第一部分；人手问题，见第二部分。

谢谢大家！
`;

suite('the Draft Structure', () => {
  let workbench: Workbench;
  before(async () => {
    workbench = await openWorkbench({ files: { [FILE]: TEXT } });
    await workbench.openStructure();
  });
  after(() => workbench.close());

  beforeEach(async () => {
    await workbench.replaceAll(TEXT);
    await outline('一、看清形势', '二、抓住重点', '  （一）抓责任', '  （二）抓检查', '三、改进作风');
  });

  const row = (text: string): Locator => workbench.structureRows().filter({ hasText: text });
  const labels = async (): Promise<string[]> => {
    const found = await workbench.structureRows().evaluateAll((elements) =>
      elements
        .map((element) => ({
          top: Number.parseFloat((element as HTMLElement).style.top),
          label: `${'  '.repeat(Number(element.getAttribute('aria-level')) - 1)}${element.getAttribute('aria-label')}`,
        }))
        .sort((a, b) => a.top - b.top)
        .map(({ label }) => label),
    );
    return found;
  };
  const outline = async (...expected: string[]): Promise<void> => {
    await workbench.until(
      async () => (await labels()).map((label) => label.replace(/, .*/, '')),
      (seen) => seen.join('\n') === expected.join('\n'),
    );
  };

  test('has the sections with their lengths', async () => {
    await outline('一、看清形势', '二、抓住重点', '  （一）抓责任', '  （二）抓检查', '三、改进作风');
    for (const label of await labels()) assert.match(label, /, \d+ ch \d+:\d\d$/);
    const cut = await workbench
      .structureRows()
      .locator('.monaco-icon-label-container')
      .evaluateAll((elements) =>
        elements
          .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth)
          .map(({ textContent }) => textContent),
      );
    assert.deepEqual(cut, [], 'cut off');
  });

  test('follows the caret', async () => {
    await workbench.goToLine(11);
    await row('（二）抓检查').and(workbench.page.locator('.selected')).waitFor();
    await workbench.goToLine(5);
    await row('一、看清形势').and(workbench.page.locator('.selected')).waitFor();
  });

  test('goes to a section on a click', async () => {
    await row('三、改进作风').click();
    await workbench.until(workbench.cursor, (cursor) => cursor.startsWith('Ln 13,'));
  });

  test('dragging 三、 onto 一、 renumbers the text and the references', async () => {
    await workbench.drag(row('三、改进作风'), row('一、看清形势'));
    await outline('一、改进作风', '二、看清形势', '三、抓住重点', '  （一）抓责任', '  （二）抓检查');
    assert.equal(
      await workbench.editorText(),
      `同志们：

一、改进作风

　　前面讲过，见第二部分；人手问题，见第三部分。

二、看清形势

　　形势是好的。

三、抓住重点

（一）抓责任。各级都要负责。

（二）抓检查。要管到人。

谢谢大家！
`,
    );
    await workbench.press('Control+z');
    await outline('一、看清形势', '二、抓住重点', '  （一）抓责任', '  （二）抓检查', '三、改进作风');
    assert.equal(await workbench.editorText(), TEXT);
  });

  test('dragging a section onto one further out puts it into that, as its last', async () => {
    await workbench.drag(row('（一）抓责任'), row('三、改进作风'));
    await outline('一、看清形势', '二、抓住重点', '  （一）抓检查', '三、改进作风', '  （一）抓责任');
    await workbench.focusEditor();
    await workbench.press('Control+z');
    assert.equal(await workbench.editorText(), TEXT);
  });

  test('dragging a section below all rows puts it at the end', async () => {
    await workbench.drag(row('一、看清形势'), workbench.page.locator('.customview-tree .monaco-list'));
    await outline('一、抓住重点', '  （一）抓责任', '  （二）抓检查', '二、改进作风', '三、看清形势');
    assert.match(
      await workbench.editorText(),
      /见第三部分；人手问题，见第一部分。\n\n三、看清形势\n\n　　形势是好的。\n\n谢谢/,
    );
  });

  test('has a menu: what is typed after inserting a section is its title', async () => {
    await row('二、抓住重点').click({ button: 'right' });
    const item = workbench.page.getByRole('menuitem', { name: 'Insert Section After' });
    // A menu takes no click while it is still opening.
    await item.hover();
    await workbench.press('Enter');
    await item.waitFor({ state: 'hidden' });
    await outline('一、看清形势', '二、抓住重点', '  （一）抓责任', '  （二）抓检查', '三、', '四、改进作风');
    await workbench.type('压实责任');
    await outline(
      '一、看清形势',
      '二、抓住重点',
      '  （一）抓责任',
      '  （二）抓检查',
      '三、压实责任',
      '四、改进作风',
    );
  });

  test('has keys: a section goes down, is promoted, and comes back', async () => {
    await row('（一）抓责任').click();
    await workbench.press('Alt+ArrowDown');
    await outline('一、看清形势', '二、抓住重点', '  （一）抓检查', '  （二）抓责任', '三、改进作风');
    await workbench.press('Control+[');
    await outline('一、看清形势', '二、抓住重点', '  （一）抓检查', '三、抓责任', '四、改进作风');
    await workbench.press('Control+]', 'Alt+ArrowUp');
    await outline('一、看清形势', '二、抓住重点', '  （一）抓责任', '  （二）抓检查', '三、改进作风');
    assert.equal(await workbench.editorText(), TEXT);
  });

  test('shows what is wrong, and that it is mended', async () => {
    await workbench.goToLine(13);
    await workbench.press('Delete');
    await workbench.type('五');
    await workbench.goToLine(1);
    await workbench.until(labels, (seen) => seen.some((label) => /^五、.*, 1 problem$/.test(label)));
    await workbench.goToLine(13);
    await workbench.runCommand('Speech Draft: Renumber This Series');
    await workbench.until(labels, (seen) => seen.some((label) => /^三、改进作风(?!.*problem)/.test(label)));
    assert.equal(await workbench.editorText(), TEXT);
  });
});
