// What the extension draws, as a checker of accessibility sees it.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, suite, test } from 'node:test';
import { openWorkbench, type Workbench } from './workbench.ts';

suite('to a checker of accessibility', () => {
  let workbench: Workbench;
  before(async () => {
    workbench = await openWorkbench({ folder: 'samples', file: '06-编号有误的讲话.txt' });
  });
  after(async () => workbench.close());

  test('the Draft Structure and the length in the status bar have no fault', async () => {
    const { page, until } = workbench;
    await page.locator('.explorer-viewlet .pane-header').filter({ hasText: 'Draft Structure' }).click();
    const rows = page.locator('.customview-tree .monaco-list-row');
    await until(
      () => rows.count(),
      (seen) => seen > 5,
    );
    await page.evaluate(readFileSync('node_modules/axe-core/axe.min.js', 'utf8'));
    const { checked, faults } = await page.evaluate<{ checked: number; faults: string[] }>(RUN);
    assert.deepEqual(faults, []);
    assert.ok(checked > 3, String(checked));
  });

  test('a row with a fault says so in words, not by its colour alone', async () => {
    const row = workbench.page.locator('.customview-tree .monaco-list-row').filter({ hasText: '答复说不清' });
    await workbench.until(
      async () => (await row.first().getAttribute('aria-label')) ?? '',
      (seen) => /^4\.答复说不清, \d+ ch \d+:\d+, 1 problem/.test(seen),
    );
  });
});

/** Colours are VS Code's own, of the theme that its user has chosen: their contrast is not looked at. */
const RUN = `axe
  .run(
    { include: [['.customview-tree'], ['[id^="speech-draft.speech-draft"]']] },
    { rules: { 'color-contrast': { enabled: false } } },
  )
  .then(({ violations, passes }) => ({
    checked: passes.length,
    faults: violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => id + ' ' + html.slice(0, 200))),
  }))`;
