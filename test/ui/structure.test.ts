// The messiest sample, as a reader sees it: every view shows the same tree, and nothing else.
import assert from 'node:assert/strict';
import { after, before, suite, test } from 'node:test';
import { openWorkbench, type Workbench } from './workbench.ts';

const SAMPLE = '03-防汛備汛會議講話（網頁複製）.txt';

const OUTLINE = [
  '一、看清形勢,早作打算',
  '  1、雨量偏多',
  '  2、底子偏薄',
  '  3、人手偏緊',
  '二、抓住重點,補齊短板',
  '  1、水庫要落實到人',
  '  2、河道要清理到位',
  '  3、物資要儲備到點',
  '  4、預案要演練到底',
  '三、嚴明紀律,守住底線',
  '  1、值班要實',
  '  2、信息要快',
  '  3、轉移要早',
];

suite('samples', () => {
  let workbench: Workbench;
  before(async () => {
    workbench = await openWorkbench({ folder: 'samples', file: SAMPLE });
  });
  after(() => workbench.close());

  suite('the messy sample', () => {
    test('has exactly its sections in the Outline view', async () => {
      const rows = await workbench.until(workbench.outlineRows, (seen) => seen.length === OUTLINE.length);
      assert.deepEqual(
        rows.map(({ level, label }) => '  '.repeat(level - 1) + label),
        OUTLINE,
      );
    });

    test('says what it is in the status bar, and how long it takes', async () => {
      await workbench.until(workbench.statusItems, (items) =>
        items.some((item) => /^\d+ ch \d+:\d\d$/.test(item)),
      );
      assert.ok((await workbench.statusItems()).includes('Speech Draft'));
      assert.deepEqual(await workbench.notifications(), []);
    });

    test('says how long what is selected takes', async () => {
      await workbench.goToLine(5, 1);
      await workbench.press('Shift+ArrowRight');
      await workbench.press('Shift+ArrowRight');
      await workbench.until(workbench.statusItems, (items) =>
        items.some((item) => /^\d+ ch \d+:\d\d · selected 2 ch 0:01$/.test(item)),
      );
      await workbench.press('ArrowLeft');
    });

    test('has breadcrumbs that follow the cursor', async () => {
      const showing = async (...path: string[]): Promise<void> => {
        await workbench.until(workbench.breadcrumbs, (crumbs) =>
          path.every((name, i) => crumbs.at(i - path.length) === name),
        );
      };
      await workbench.goToLine(26);
      await showing('二、抓住重點,補齊短板', '2、河道要清理到位');
      // A line that only looks like a heading.
      await workbench.goToLine(12);
      await showing(SAMPLE, '一、看清形勢,早作打算');
      await workbench.goToLine(34);
      await showing('三、嚴明紀律,守住底線', '2、信息要快');
    });

    test('jumps to a symbol', async () => {
      await workbench.press('Control+Shift+o');
      const rows = workbench.page.locator('.quick-input-list .monaco-list-row');
      await rows.first().waitFor();
      assert.equal(await rows.count(), OUTLINE.length);
      await workbench.page.keyboard.insertText('物資');
      await workbench.until(
        () => rows.count(),
        (count) => count === 1,
      );
      await workbench.press('Enter');
      await workbench.until(workbench.cursor, (cursor) => cursor.startsWith('Ln 27,'));
    });

    test('folds a section', async () => {
      await workbench.goToLine(21);
      await workbench.press('Control+Shift+BracketLeft');
      const lines = async (): Promise<string[]> => workbench.page.locator('.view-line').allInnerTexts();
      const folded = await workbench.until(lines, (seen) => !seen.some((line) => line.includes('水庫要落')));
      assert.ok(folded.some((line) => line.includes('抓住重點')));
      assert.ok(folded.some((line) => line.includes('守住底線')));
      await workbench.press('Control+Shift+BracketRight');
      await workbench.until(lines, (seen) => seen.some((line) => line.includes('水庫要落')));
    });

    test('is no draft any more after one click, and for good', async () => {
      const { page } = workbench;
      const language = page.locator('.statusbar-item').filter({ hasText: /^(Speech Draft|Plain Text)$/ });
      const isPlain = (): Promise<boolean> => language.filter({ hasText: 'Plain Text' }).isVisible();
      await workbench.takeFromLanguageStatus('Don’t read as a draft', isPlain);
      await workbench.openFile('06-编号有误的讲话.txt');
      await language.filter({ hasText: 'Speech Draft' }).waitFor();
      await workbench.openFile('03-防汛備汛會議講話');
      await language.filter({ hasText: 'Plain Text' }).waitFor();
    });
  });

  suite('a long report', () => {
    before(async () => {
      await workbench.page.setViewportSize({ width: 1280, height: 500 });
      await workbench.openFile('04-镇政府工作报告.txt');
    });

    test('keeps the headings above in sight while it scrolls', async () => {
      const showing = (...headings: string[]): Promise<string[]> =>
        workbench.until(workbench.stickyLines, (lines) =>
          headings.every((heading, i) => lines[i]?.startsWith(heading)),
        );
      await workbench.goToLine(65);
      await showing('一、2023年工作回顾', '（二）集镇面貌明显改观');
      await workbench.goToLine(191);
      await showing('二、2024年工作安排', '（三）把民生做细');
    });
  });
});
