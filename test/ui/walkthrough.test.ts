// The walkthrough in the language of its reader: five steps, each with its picture.
import assert from 'node:assert/strict';
import { after, before, suite, test } from 'node:test';
import { openWorkbench, type Workbench } from './workbench.ts';

suite('the walkthrough', () => {
  let workbench: Workbench;
  before(async () => {
    workbench = await openWorkbench({
      folder: 'test/host/workspace',
      file: '讲话稿.txt',
      locale: 'zh-cn',
      settings: { 'workbench.welcomePage.walkthroughs.openOnInstall': false },
    });
  });
  after(async () => workbench.close());

  test('shows a picture in the language of its reader for each step', async () => {
    const { page, press, until } = workbench;
    await press('F1');
    await page.locator('.quick-input-box input').fill('>Welcome: Open Walkthrough');
    await page
      .locator('.quick-input-list .monaco-list-row')
      .filter({ hasText: 'Open Walkthrough' })
      .first()
      .waitFor();
    await press('Enter');
    await page.locator('.quick-input-box input').fill('讲话稿入门');
    await page
      .locator('.quick-input-list .monaco-list-row')
      .filter({ hasText: '讲话稿入门' })
      .first()
      .click();
    const steps = page.locator('.getting-started-step');
    await until(
      () => steps.count(),
      (seen) => seen === 5,
    );
    for (const [title, picture] of [
      ['看大纲', 'outline.zh-cn.jpg'],
      ['改序号', 'findings.zh-cn.jpg'],
      ['挪段落', 'structure.zh-cn.jpg'],
      ['定稿上交', 'contents.zh-cn.jpg'],
    ] as const) {
      await steps.filter({ hasText: title }).first().click();
      const image = page.locator('.getting-started-media img');
      // A picture that cannot be had has no width.
      await until(
        async () => ({
          file: decodeURIComponent((await image.getAttribute('srcset')) ?? ''),
          width: await image.evaluate((element) => Number(Reflect.get(element, 'naturalWidth'))),
        }),
        ({ file, width }) => file.includes(picture) && width > 0,
      );
    }
    assert.equal(await steps.count(), 5);
  });
});
