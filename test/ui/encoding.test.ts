// A file in GBK that is opened as UTF-8: the language status says so, and one click reads it rightly.
import assert from 'node:assert/strict';
import { after, before, suite, test } from 'node:test';
import { encode } from 'iconv-lite';
import { openWorkbench, type Workbench } from './workbench.ts';

const NAME = '春季植树讲话.txt';
const TEXT = '同志们：\n今天我讲三点意见。\n一、看清形势，把思想统一到会议的部署上来。\n';

suite('a text in the wrong encoding', () => {
  let workbench: Workbench;
  before(async () => {
    workbench = await openWorkbench({ files: { [NAME]: encode(TEXT, 'gb18030') } });
  });
  after(() => workbench.close());

  const firstLine = (): Promise<string> => workbench.page.locator('.view-line').first().innerText();

  test('is noticed, and no length is shown', async () => {
    await workbench.until(workbench.pointAtLanguageStatus, (text) =>
      /Garbled text[^]*This file reads as GB18030/.test(text),
    );
    assert.ok(!(await workbench.statusItems()).some((item) => / ch \d/.test(item)));
  });

  test('is read in the right one at a click', async () => {
    await workbench.takeFromLanguageStatus('Reopen with GB18030', async () =>
      (await firstLine()).includes('同志们'),
    );
    await workbench.awake();
    assert.ok((await workbench.statusItems()).some((item) => item.includes('GB18030')));
  });
});
