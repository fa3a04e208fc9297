// The sample with planted faults: each is shown once, in the order of the text, and one key mends it; what is drawn of it is accessible.
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
      // A row stands there before it says where its fault is.
      (seen) => seen.length === count && seen.every(([line]) => line > 0),
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

  // As a checker of accessibility sees what the extension draws.
  suite('to a checker of accessibility', () => {
    before(() => workbench.openFile(SAMPLE));

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
      const row = workbench.page
        .locator('.customview-tree .monaco-list-row')
        .filter({ hasText: '答复说不清' });
      await workbench.until(
        async () => (await row.first().getAttribute('aria-label')) ?? '',
        (seen) => /^4\.答复说不清, \d+ ch \d+:\d+, 1 problem/.test(seen),
      );
    });
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
    // What is to be done on saving, VS Code learns last; until then, saving again does it.
    await workbench.complete();
    const text = await workbench.until(
      () => workbench.editorText(),
      (seen) => /^3\.答复说不清/m.test(seen),
    );
    const mended = text.split('\n');
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
