// A draft without a fault in the themes that VS Code comes with: nothing in it looks like an error, and nothing is in two colours.
import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { EDITION, openWorkbench, type Workbench } from './workbench.ts';

const DRAFT = `在全县安全生产工作会议上的讲话

同志们：

下面，我讲四点意见：

一、提高认识

安全生产，天天从零开始。

二、落实责任

三、抓好三项工作

四、严肃纪律

谢谢大家！

附件：重点任务清单
`;

/** Themes that the oldest VS Code does not come with. */
const NEWER = [
  ['Light 2026', '2026-light'],
  ['Dark 2026', '2026-dark'],
] as const;

/** As the settings name them, and as the page does. */
const THEMES = [
  ['Default Light Modern', 'light_modern'],
  ['Default Dark Modern', 'dark_modern'],
  ['Default Light+', 'light_plus'],
  ['Default Dark+', 'dark_plus'],
  ...(EDITION === 'oldest' ? [] : NEWER),
] as const;

/** Whether a colour is a red, as errors are: by hue, far from grey. */
function isRed(colour: string): boolean {
  const [red = 0, green = 0, blue = 0] = (colour.match(/\d+/g) ?? []).map(Number);
  return red > 160 && green < red / 2 && blue < red / 2;
}

describe('in the themes of VS Code', () => {
  let workbench: Workbench;

  before(async () => {
    workbench = await openWorkbench({ files: { '讲话.txt': DRAFT, '.vscode/settings.json': '{}' } });
    await workbench.awake();
    await workbench.complete();
  });

  after(() => workbench.close());

  /** The colours of a piece of text that stands in one line. */
  const coloursOf = (piece: string): Promise<string[]> =>
    workbench.page.evaluate((piece) => {
      const line = [...document.querySelectorAll('.view-line')].find((each) =>
        each.textContent?.includes(piece),
      );
      const from = line?.textContent?.indexOf(piece) ?? 0;
      const colours = new Set<string>();
      let at = 0;
      for (const span of line?.querySelectorAll('span > span') ?? []) {
        const end = at + (span.textContent?.length ?? 0);
        if (end > from && at < from + piece.length) colours.add(getComputedStyle(span).color);
        at = end;
      }
      return [...colours];
    }, piece);

  for (const [theme, id] of THEMES) {
    it(`${theme}: a right announced count has one colour, and not an error's`, async () => {
      const settings = join(workbench.folder, '.vscode/settings.json');
      writeFileSync(settings, JSON.stringify({ 'workbench.colorTheme': theme }));
      await workbench.page.locator(`.monaco-workbench[class*="themes-${id}-json"]`).waitFor();
      const count = await workbench.until(
        () => coloursOf('四点意见'),
        (seen) => seen.length === 1,
      );
      assert.ok(!count.some(isRed), count.join());
      // It stands out from the text around it.
      assert.notDeepEqual(await coloursOf('下面，我讲'), count);
      for (const piece of ['同志们', '谢谢大家', '附件', '安全生产，天天从零开始'])
        assert.ok(!(await coloursOf(piece)).some(isRed), piece);
      mkdirSync('out/ui', { recursive: true });
      await workbench.screenshot(`out/ui/theme-${id}.png`);
    });
  }
});
