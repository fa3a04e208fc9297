// The sample with planted faults: each is shown once, in the order of the text, and one key mends it.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, suite, test } from 'node:test';
import { openWorkbench, type Workbench } from './workbench.ts';

const SAMPLE = '06-编号有误的讲话.txt';
const TEXT = readFileSync(`samples/${SAMPLE}`, 'utf8');

/** As samples/README.md lists them. */
const FAULTS = [
  [21, 'missing-number'],
  [31, 'duplicate-number'],
  [39, 'number-out-of-order'],
  [49, 'mixed-numeral'],
  [69, 'mixed-delimiter'],
  [85, 'mixed-brackets'],
  [95, 'redundant-delimiter'],
  [105, 'lookalike-numeral'],
  [111, 'promised-count'],
  [123, 'inline-series'],
] as const;

/** Tall enough for a panel that shows them all. */
const SIZE = { width: 1280, height: 1600 };

/** Line and rule of each row of the Problems panel, top to bottom. */
async function shown(workbench: Workbench): Promise<[number, string][]> {
  const labels = await workbench.problems();
  const rows = workbench.page.locator('.markers-panel .monaco-list-row[aria-level="2"]');
  const texts = await rows.evaluateAll((elements) =>
    elements
      .map((element) => ({
        top: Number.parseFloat((element as HTMLElement).style.top),
        text: element.textContent ?? '',
      }))
      .sort((a, b) => a.top - b.top)
      .map(({ text }) => text),
  );
  return texts.map((text, i) => [
    Number(/at line (\d+)/.exec(labels[i] ?? '')?.[1]),
    /speech-draft([a-z-]+)\[Ln/.exec(text)?.[1] ?? text,
  ]);
}

suite('the sample with planted faults', () => {
  let workbench: Workbench;
  before(async () => {
    workbench = await openWorkbench({
      folder: 'samples',
      file: SAMPLE,
      size: SIZE,
      settings: { 'problems.sortOrder': 'position' },
    });
  });
  after(() => workbench.close());

  const faults = async (count: number): Promise<[number, string][]> =>
    workbench.until(
      () => shown(workbench),
      (seen) => seen.length === count,
    );

  test('has exactly these in the Problems panel, in order', async () => {
    assert.deepEqual(await faults(FAULTS.length), FAULTS);
  });

  test('is mended one by one with the preferred fix, and undo brings it back', async () => {
    await workbench.goToLine(95);
    const fixes = await workbench.quickFixes();
    assert.match(fixes[0] ?? '', /（二）、.*（二）/);
    await workbench.press('Enter');
    await faults(FAULTS.length - 1);
    assert.equal(await workbench.editorText(), TEXT.replace('（二）、不许', '（二）不许'));
    await workbench.press('Control+z');
    await faults(FAULTS.length);
    assert.equal(await workbench.editorText(), TEXT);
  });

  test('says why the rule is there, one click away', async () => {
    await workbench.problems();
    const link = workbench.page.locator('.markers-panel a').filter({ hasText: 'redundant-delimiter' });
    await link.first().click({ modifiers: ['Control'] });
    await workbench.page.locator('.tab.active').filter({ hasText: 'redundant-delimiter' }).waitFor();
  });
});

suite('the same sample with fix-all on save', () => {
  let workbench: Workbench;
  before(async () => {
    workbench = await openWorkbench({
      folder: 'samples',
      file: SAMPLE,
      size: SIZE,
      settings: {
        '[speech-draft]': { 'editor.codeActionsOnSave': { 'source.fixAll.speech-draft': 'explicit' } },
      },
    });
  });
  after(() => workbench.close());

  test('is mended as a whole when it is saved, and undo brings it back in one step', async () => {
    await workbench.until(
      () => shown(workbench),
      (seen) => seen.length === FAULTS.length,
    );
    await workbench.goToLine(3, 1);
    await workbench.type('\n');
    await workbench.until(workbench.cursor, (cursor) => cursor.startsWith('Ln 4,'));
    // What is to be done on saving, VS Code learns last.
    await workbench.complete();
    const mended = (await workbench.editorText()).split('\n');
    assert.match(mended[21] ?? '', /^3\.答复说不清/);
    assert.match(mended[49] ?? '', /^二、压实责任/);
    assert.match(mended[105] ?? '', /^（二）/);
    // What only the writer can decide: three points are promised, and four follow.
    const left = await workbench.until(
      () => shown(workbench),
      (seen) => seen.length === 1,
    );
    assert.deepEqual(left, [[112, 'promised-count']]);
    await workbench.press('Control+z');
    await workbench.until(
      () => shown(workbench),
      (seen) => seen.length === FAULTS.length,
    );
  });
});
