// A window that is closed without saving, two windows on one folder, and a folder that nobody trusts.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, suite, test } from 'node:test';
import { openWorkbench, type Workbench, type WorkbenchWindow } from './workbench.ts';

const FILE = '春耕.txt';
const TEXT = `同志们：

今天我讲三点意见。

一、看清形势，把思想统一到会议的部署上来。
二、抓住重点，把各项工作任务落到实处。
三、改进作风，为全面完成任务提供保证。
`;
const HEADINGS = TEXT.split('\n').filter((line) => /^[一二三]、/.test(line));

/** Whether the outline begins with these headings and has no others. */
const shows = (headings: readonly string[]) => (rows: readonly { label: string }[]) =>
  rows.length === headings.length &&
  headings.every((heading, i) => heading.startsWith(rows[i]?.label ?? '?'));

suite('two windows', () => {
  let workbench: Workbench;
  let other: WorkbenchWindow;
  before(async () => {
    workbench = await openWorkbench({ files: { [FILE]: TEXT } });
    await workbench.until(workbench.outlineRows, shows(HEADINGS));
    other = await workbench.openWindow();
    await other.until(other.outlineRows, shows(HEADINGS));
    for (const window of [workbench, other]) await window.complete();
  });
  after(() => workbench.close());

  test('what is saved in one is read in the other', async () => {
    await workbench.goToLine(7);
    await workbench.runCommand('Speech Draft: Move Section Up');
    const text = await workbench.editorText();
    assert.match(text, /^二、改进作风/m);
    const moved = text.split('\n').filter((line) => /^[一二三]、/.test(line));
    await other.until(other.outlineRows, shows(moved));
    await workbench.press('Control+z');
    assert.equal(await workbench.editorText(), TEXT);
    await other.until(other.outlineRows, shows(HEADINGS));
  });

  test('what is no heading in one is none in the other', async () => {
    await other.goToLine(7);
    await other.runCommand('Speech Draft: This Is No Heading');
    await workbench.until(workbench.outlineRows, shows(HEADINGS.slice(0, 2)));
    await workbench.goToLine(7);
    await workbench.runCommand('Speech Draft: This Is a Heading');
    await other.until(other.outlineRows, shows(HEADINGS));
    assert.equal(await workbench.editorText(), TEXT);
  });

  test('what was not saved when the window went is a draft again, and nothing of it is lost', async () => {
    await other.goToLine(7);
    await other.press('End', 'Enter');
    await other.until(other.cursor, (cursor) => cursor.startsWith('Ln 8, Col 3'));
    await other.type('压实责任');
    await other.until(other.outlineRows, (rows) => rows.length === 4);
    assert.equal(readFileSync(join(workbench.folder, FILE), 'utf8'), TEXT);
    await workbench.until(workbench.backups, (kept) => kept.some((text) => text.includes('四、压实责任')));
    await other.reload();
    const rows = await other.until(other.outlineRows, (seen) => seen.length === 4);
    assert.match(rows[3]?.label ?? '', /^四、压实责任/);
    assert.equal(await other.editorText(), TEXT.replace(/\n$/, '\n四、压实责任\n'));
  });
});

suite('a folder that nobody trusts', () => {
  let workbench: Workbench;
  before(async () => {
    workbench = await openWorkbench({
      files: {
        [FILE]: TEXT.replace('三、', '四、'),
        '.speech-draft.json': '{ "rules": { "lone-item": "off" } }',
      },
      untrusted: true,
    });
  });
  after(() => workbench.close());

  test('is all the same to a draft', async () => {
    await workbench.until(workbench.statusItems, (items) =>
      items.some((item) => item.includes('Restricted Mode')),
    );
    await workbench.until(workbench.problems, (problems) => problems.length === 1);
    await workbench.goToLine(7);
    await workbench.runCommand('Speech Draft: Fix All Numbering in This Draft');
    assert.equal(await workbench.editorText(), TEXT);
    await workbench.runCommand('Speech Draft: This Is No Heading');
    await workbench.until(workbench.outlineRows, shows(HEADINGS.slice(0, 2)));
    assert.ok(existsSync(join(workbench.folder, '.speech-draft.json')));
  });
});
