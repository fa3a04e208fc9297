// A thousand sections with problems in the Draft Structure: every badge is right, right after an edit too.
import assert from 'node:assert/strict';
import { after, before, suite, test } from 'node:test';
import { openWorkbench, type Workbench } from './workbench.ts';

const FILE = '千节讲话.txt';
const PARTS = 1000;
/** Each part promises two points and has three. */
const PART = (i: number): string[] => [
  `${i + 1}、第${i + 1}号渠道`,
  '　　下面讲两点意见。',
  '（一）看水。',
  '（二）清淤。',
  '（三）护坡。',
];
const TEXT = ['同志们：', ...Array.from({ length: PARTS }, (_, i) => PART(i)).flat(), '谢谢大家！'].join(
  '\n',
);

suite('a thousand sections with problems', () => {
  let workbench: Workbench;
  before(async () => {
    workbench = await openWorkbench({ files: { [FILE]: TEXT }, size: { width: 1280, height: 2000 } });
    await workbench.openStructure();
  });
  after(() => workbench.close());

  /** The main rows on the screen, each with its badge. */
  const badges = (): Promise<{ label: string; badge: string }[]> =>
    workbench.page.locator('.customview-tree .monaco-list-row[aria-level="1"]').evaluateAll((rows) =>
      rows.map((row) => {
        const label = row.querySelector('.monaco-icon-label');
        // Badges are drawn by a style sheet.
        const content = label ? getComputedStyle(label, '::after').content : 'none';
        return {
          label: (row.getAttribute('aria-label') ?? '').replace(/,.*/, ''),
          badge: /^"(.*)"$/.exec(content)?.[1] ?? '',
        };
      }),
    );

  /** Brings the row of a part to the screen: the tree follows the caret. */
  async function show(part: number): Promise<void> {
    await workbench.goToLine(2 + part * 5);
    await workbench.until(badges, (seen) => seen.some(({ label }) => label.startsWith(`${part + 1}、`)));
  }

  const badgeOf = async (part: number): Promise<string | undefined> =>
    (await badges()).find(({ label }) => label.startsWith(`${part + 1}、`))?.badge;

  async function collapseAll(): Promise<void> {
    const header = workbench.page
      .locator('.explorer-viewlet .pane-header')
      .filter({ hasText: 'Draft Structure' });
    await header.hover();
    await header.locator('.codicon-tree-view-collapse-all, .codicon-collapse-all').click();
  }

  /** Goes over all rows by keys, and waits on each screen until every badge is as it should be. */
  async function allAre(expected: (part: number) => string): Promise<void> {
    const { page, press, until } = workbench;
    const numberOf = ({ label }: { label: string }): number => Number.parseInt(label, 10);
    await page.locator('.customview-tree .monaco-list').focus();
    await press('Home');
    await until(badges, (seen) => seen.some((row) => numberOf(row) === 1));
    const right = new Set<number>();
    while (right.size < PARTS) {
      const seen = await until(
        badges,
        (rows) => rows.length > 0 && rows.every((row) => row.badge === expected(numberOf(row) - 1)),
        30_000,
      );
      const isLast = seen.some((row) => numberOf(row) === PARTS);
      for (const row of seen) right.add(numberOf(row));
      if (isLast) break;
      await press('PageDown');
    }
    assert.equal(right.size, PARTS);
  }

  for (const part of [0, 300, PARTS - 1]) {
    test(`part ${part + 1} has a badge`, async () => {
      await show(part);
      await workbench.until(
        () => badgeOf(part),
        (badge) => badge === '1',
        30_000,
      );
    });
  }

  test('are right after one is put right, and after all are', async () => {
    await show(PARTS - 1);
    const line = 3 + (PARTS - 1) * 5;
    await workbench.goToLine(line);
    await workbench.press(...Array<string>('　　下面讲'.length).fill('ArrowRight'), 'Shift+ArrowRight');
    await workbench.type('三');
    await workbench.goToLine(line - 1);
    await workbench.until(
      () => badgeOf(PARTS - 1),
      (badge) => badge === '',
    );
    assert.equal(await badgeOf(PARTS - 2), '1');

    await collapseAll();
    await allAre((part) => (part === PARTS - 1 ? '' : '1'));

    await workbench.focusEditor();
    await workbench.press('Control+h');
    await workbench.page.keyboard.insertText('两');
    await workbench.press('Tab');
    await workbench.page.keyboard.insertText('三');
    await workbench.press('Control+Alt+Enter', 'Escape');
    await allAre(() => '');

    await workbench.focusEditor();
    await workbench.press('Control+z');
    await allAre((part) => (part === PARTS - 1 ? '' : '1'));
  });
});
