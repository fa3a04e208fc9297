import assert from 'node:assert/strict';
import { after, before, suite, test } from 'node:test';
import { openWorkbench, type Workbench } from './workbench.ts';

suite('a draft in the workbench', () => {
  let workbench: Workbench;
  before(async () => {
    workbench = await openWorkbench({ folder: 'test/host/workspace', file: '讲话稿.txt' });
  });
  after(() => workbench.close());

  test('shows its headings in the Outline view', async () => {
    const rows = await workbench.until(workbench.outlineRows, (seen) => seen.length === 7);
    assert.deepEqual(
      rows.map(({ level, label }) => `${'  '.repeat(level - 1)}${label.slice(0, 9)}`),
      [
        '一、思想认识要再提',
        '  （一）深刻认识重要',
        '  （二）准确把握目标',
        '二、工作措施要再落',
        '  （一）抓好组织领导',
        '  （二）抓好督促检查',
        '三、作风建设要再加',
      ],
    );
  });

  test('takes what is typed', async () => {
    await workbench.goToLine(5, 1);
    await workbench.type('借此机会，');
    assert.match(await workbench.editorText(), /^借此机会，今天我讲三点意见。$/m);
  });
});
