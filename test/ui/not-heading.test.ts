// “This is no heading”: said of one draft, told in the status bar, taken back there by a click, and read alike by the command line.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, suite, test } from 'node:test';
import type { Locator } from 'playwright-core';
import { openWorkbench, type Workbench } from './workbench.ts';

const FILE = '防汛讲话.txt';
const OTHER = '抗旱讲话.txt';
const TEXT = `同志们：
一、看清形势
形势是好的。
二、抓住重点
要抓到人。
三、改进作风
作风要实。
谢谢大家！
`;
const ALL = ['一、看清形势', '二、抓住重点', '三、改进作风'];

suite('this is no heading', () => {
  let workbench: Workbench;
  before(async () => {
    workbench = await openWorkbench({ files: { [FILE]: TEXT, [OTHER]: TEXT } });
    await outline(ALL);
  });
  after(() => workbench.close());

  const config = (): string => join(workbench.folder, '.speech-draft.json');
  const offer = (): Locator =>
    workbench.page.locator('.statusbar-item').filter({ hasText: 'is no heading in this draft' });

  async function outline(expected: readonly string[]): Promise<void> {
    await workbench.until(
      async () => (await workbench.outlineRows()).map(({ label }) => label),
      (seen) =>
        seen.length === expected.length &&
        expected.every((heading, i) => seen[i]?.startsWith(heading) === true),
    );
  }

  /** What the command line makes of a file in the folder. */
  function outlined(file: string): string[] {
    const out = execFileSync(
      process.execPath,
      ['dist/cli.js', 'outline', '--format', 'json', join(workbench.folder, file)],
      { encoding: 'utf8' },
    );
    const [{ outline }] = JSON.parse(out) as [{ outline: { ordinal: { text: string }; title: string }[] }];
    return outline.map(({ ordinal, title }) => ordinal.text + title);
  }

  async function sayNoHeading(): Promise<void> {
    await workbench.goToLine(6);
    await workbench.runCommand('Speech Draft: This Is No Heading');
    await offer().waitFor();
    await outline(ALL.slice(0, 2));
  }

  test('is said in the status bar, and a click takes it back', async () => {
    await sayNoHeading();
    assert.ok(existsSync(config()));
    await offer().click();
    await outline(ALL);
    await offer().waitFor({ state: 'detached' });
    assert.ok(!existsSync(config()));
    assert.equal(await workbench.editorText(), TEXT);
  });

  test('is said for ten seconds, kept beside the draft, and read alike by the command line', async () => {
    await sayNoHeading();
    assert.deepEqual(JSON.parse(readFileSync(config(), 'utf8')), {
      notHeadings: [{ file: FILE, line: '三、改进作风' }],
    });
    assert.deepEqual(outlined(FILE), ALL.slice(0, 2));
    assert.deepEqual(outlined(OTHER), ALL);
    await offer().waitFor({ state: 'detached' });
    await workbench.openFile(OTHER);
    await outline(ALL);
  });
});
