// npm run pictures [NAME…]: takes the pictures anew, from the samples: images/NAME.png of the READMEs, those of the walkthrough in
// the reader's language, walkthrough/NAME.LOCALE.jpg, and docs/moving.gif.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import sharp from 'sharp';
import en from '../package.nls.json';
import cn from '../package.nls.zh-cn.json';
import tw from '../package.nls.zh-tw.json';
import { openWorkbench, type Workbench } from '../test/ui/workbench.ts';
import { takeMovingPicture } from './moving-picture.ts';
import { wordPages } from './word-pages.ts';

const FEW_COLOURS = { palette: true, dither: 0, effort: 10, compressionLevel: 9 } as const;

interface Picture {
  file: string;
  locale?: string;
  /** Of the file; one in images/ unless given. */
  path?: string;
  /** Brings on the screen what the picture shows. */
  show: (workbench: Workbench) => Promise<unknown>;
}

const FAULTY = '06-编号有误的讲话.txt';
const COPIED = '03-防汛備汛會議講話（網頁複製）.txt';

const pictures: Record<string, Picture> = {
  outline: {
    file: '01-安全生产工作会议讲话.txt',
    show: async (workbench) => {
      await workbench.outlineRows();
      await dragSash(workbench, 'vertical', 90);
      await goToSection(workbench, 41, '2、');
      await workbench.press('End');
    },
  },
  findings: { file: FAULTY, show: showFindings },
  quickfix: {
    file: FAULTY,
    show: async (workbench) => {
      await workbench.press('Control+b');
      await goToSection(workbench, 31, '2.');
      await workbench.quickFixes();
    },
  },
  structure: { file: FAULTY, show: (workbench) => showStructure(workbench, en) },
  word: {
    file: '01-安全生产工作会议讲话.txt',
    show: async (workbench) => {
      const { page, press, runCommand, statusItems, until } = workbench;
      await dragSash(workbench, 'vertical', 90);
      await runCommand('Speech Draft: Export to Word');
      const name = page.locator('.quick-input-widget .quick-input-box input');
      await until(
        () => name.inputValue(),
        (seen) => seen.endsWith('.docx'),
      );
      await press('Enter');
      const document = page.locator('.explorer-folders-view .monaco-list-row').filter({ hasText: '.docx' });
      await document.click({ button: 'right' });
      await page.locator('.monaco-menu .action-label').filter({ hasText: 'Import from Word…' }).hover();
      await until(statusItems, (seen) => !seen.some((item) => item.includes('.docx')));
    },
  },
  'clean-up': {
    file: COPIED,
    show: async (workbench) => {
      await workbench.press('Control+b');
      await workbench.awake();
      await workbench.runCommand('Speech Draft: Clean Up Copied Text');
      await workbench.page.locator('.bulk-edit-panel .monaco-list-row').first().waitFor();
      await dragSash(workbench, 'horizontal', -60);
    },
  },
  paste: {
    file: COPIED,
    show: async (workbench) => {
      await workbench.press('Control+b');
      await workbench.awake();
      await workbench.press('Control+a', 'Delete');
      const hints = (): Promise<number> => workbench.page.locator('.squiggly-hint').count();
      await workbench.until(hints, (count) => count === 0);
      await workbench.paste(
        '<p>同志們:</p><ol style="list-style-type: cjk-ideographic"><li>看清形勢,早作打算</li><li>抓住重點,補齊短板</li></ol>',
        '同志們:\n看清形勢,早作打算\n抓住重點,補齊短板',
      );
      await workbench.pasteOptions();
    },
  },
  zh: { file: FAULTY, locale: 'zh-cn', show: showFindings },
};

const SENTENCES = { en, 'zh-cn': cn, 'zh-tw': tw };

/** A picture for each step of the walkthrough, in each language. */
const steps: Record<string, Picture> = Object.fromEntries(
  Object.entries(SENTENCES).flatMap(([locale, sentences]) => {
    const speech = locale === 'zh-tw' ? '05-年度施政成果報告.txt' : '01-安全生产工作会议讲话.txt';
    return Object.entries<Picture>({
      outline: {
        file: speech,
        show: async (workbench) => {
          await workbench.outlineRows();
          await dragSash(workbench, 'vertical', 60);
        },
      },
      findings: { file: FAULTY, show: showFindings },
      structure: { file: FAULTY, show: (workbench) => showStructure(workbench, sentences) },
      contents: {
        file: speech,
        show: async (workbench) => {
          await workbench.press('Control+b');
          await workbench.until(workbench.statusItems, (seen) =>
            seen.some((item) => /\d(?: ch |字)/.test(item)),
          );
          await workbench.runCommand(sentences['command.updateContents']);
          await workbench.until(workbench.editorText, (seen) => /目[录錄]/.test(seen));
        },
      },
    }).map(([name, picture]): [string, Picture] => [
      `${name}.${locale}`,
      { ...picture, locale, path: `walkthrough/${name}.${locale}.jpg` },
    ]);
  }),
);

async function showStructure(workbench: Workbench, sentences: typeof en): Promise<void> {
  await workbench.openStructure(sentences['view.structure']);
  await dragSash(workbench, 'vertical', 90);
  await goToSection(workbench, 31, '2.');
  const marked = workbench.structureRows().and(workbench.page.locator('.selected'));
  await marked.filter({ hasText: '手续办得繁' }).waitFor();
}

/** The Problems panel below the text, the first finding in it chosen. */
async function showFindings(workbench: Workbench): Promise<void> {
  await workbench.press('Control+b');
  await workbench.until(workbench.problems, (seen) => seen.length > 0);
  await dragSash(workbench, 'horizontal', -122);
  await goToSection(workbench, 21, '4.');
}

/** Until breadcrumbs, status bar and light bulb have followed the cursor. */
async function goToSection(workbench: Workbench, line: number, ordinal: string): Promise<void> {
  const { goToLine, press, until, breadcrumbs, statusItems } = workbench;
  await goToLine(line);
  await press('ArrowRight', 'ArrowRight');
  await until(breadcrumbs, (seen) => seen.some((crumb) => crumb.startsWith(ordinal)));
  await until(statusItems, (seen) => seen.some((item) => /section|本[节節]/.test(item)));
}

/** Gives the side bar more width, or the panel more height. */
async function dragSash({ page }: Workbench, side: 'vertical' | 'horizontal', by: number): Promise<void> {
  const sash = page.locator(`.monaco-sash.${side}:not(.disabled)`);
  const box = await (side === 'vertical' ? sash.first() : sash.last()).boundingBox();
  if (!box) throw new Error(`no ${side} sash is to be seen`);
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(...(side === 'vertical' ? ([x + by, y] as const) : ([x, y + by] as const)), {
    steps: 5,
  });
  await page.mouse.up();
  await page.mouse.move(600, 240);
}

async function main(): Promise<void> {
  const asked = process.argv.slice(2);
  const isAsked = (name: string): boolean => asked.length === 0 || asked.includes(name);
  mkdirSync('images', { recursive: true });
  if (isAsked('word-page'))
    await write('images/word-page.png', await wordPages('samples/04-镇政府工作报告.txt'), 8);
  if (isAsked('moving')) {
    await takeMovingPicture('docs/moving.gif');
    console.log('docs/moving.gif');
  }
  for (const [name, picture] of Object.entries({ ...pictures, ...steps })) {
    if (!isAsked(name)) continue;
    const { file, locale = 'en', path, show } = picture;
    const workbench = await openWorkbench({
      folder: 'samples',
      file,
      locale,
      // With 26 lines of this height in the editor, none is cut at the top.
      size: path ? { width: 880, height: 577 } : { width: 1040, height: 665 },
      scale: path ? 1 : 1.5,
      settings: { 'problems.sortOrder': 'position', 'editor.lineHeight': 22 },
    });
    try {
      await workbench.complete();
      await show(workbench);
      const target = path ?? `images/${name}.png`;
      await workbench.screenshot(target);
      if (target.endsWith('.png')) await write(target, readFileSync(target));
      else console.log(target);
    } finally {
      await workbench.close();
    }
  }
}

/** A workbench has few colours, a page fewer; what is left out makes a quarter of the file. */
async function write(target: string, picture: Buffer, colours = 64): Promise<void> {
  writeFileSync(
    target,
    await sharp(picture)
      .png({ ...FEW_COLOURS, colours })
      .toBuffer(),
  );
  console.log(target);
}

void main();
