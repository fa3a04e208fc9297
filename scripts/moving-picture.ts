// A picture that moves: a section is dragged in the Draft Structure, and Enter begins the next item of a list.
import sharp from 'sharp';
import { openWorkbench, type Workbench } from '../test/ui/workbench.ts';

const FILE = '春耕讲话.txt';
const TEXT = `在春耕备耕会议上的讲话

同志们：

一、看清形势

今年雨水少，墒情不如往年。

二、备足农资

（一）种子。月底以前送到村。

（二）化肥。照第三部分的次序分批运。

三、修好水渠

渠首先修，仓库门前那一段见第二部分。

谢谢大家！
`;

/** How long a frame is seen, in milliseconds. */
const [QUICK, SHORT, LONG] = [70, 700, 2600];

/** Writes a GIF. */
export async function takeMovingPicture(target: string): Promise<void> {
  const workbench = await openWorkbench({
    files: { [FILE]: TEXT },
    size: { width: 860, height: 590 },
    settings: {
      'editor.lineHeight': 22,
      'editor.stickyScroll.enabled': false,
      'editor.cursorBlinking': 'solid',
    },
  });
  try {
    const frames = await framesOf(workbench);
    await sharp(
      frames.map(({ image }) => image),
      { join: { animated: true } },
    )
      .gif({
        delay: frames.map(({ shown }) => shown),
        colours: 48,
        dither: 0,
        effort: 10,
        interFrameMaxError: 2,
      })
      .toFile(target);
  } finally {
    await workbench.close();
  }
}

interface Frame {
  readonly image: Buffer;
  readonly shown: number;
}

async function framesOf(workbench: Workbench): Promise<Frame[]> {
  const { page, press, goToLine, until } = workbench;
  const frames: Frame[] = [];
  const take = async (shown: number): Promise<void> =>
    void frames.push({ image: await page.screenshot({ animations: 'disabled', caret: 'initial' }), shown });
  await workbench.complete();
  await workbench.openStructure();
  const row = (text: string) => workbench.structureRows().filter({ hasText: text });
  const middleOf = async (text: string): Promise<readonly [number, number]> => {
    const box = await row(text).boundingBox();
    if (!box) throw new Error(`${text} is not to be seen`);
    return [box.x + 60, box.y + box.height / 2];
  };
  await row('三、修好水渠').waitFor();
  await goToLine(1);
  await page.evaluate(DRAW_POINTER);

  const [x, from] = await middleOf('三、修好水渠');
  const [, to] = await middleOf('一、看清形势');
  await page.mouse.move(x, from);
  await take(LONG);
  await page.mouse.down();
  const steps = 10;
  for (let step = 1; step <= steps; step++) {
    await page.mouse.move(x, from + ((to - from) * step) / steps, { steps: 3 });
    await take(step === steps ? SHORT : QUICK);
  }
  await page.mouse.up();
  await row('一、修好水渠').waitFor();
  await page.mouse.move(x + 60, to + 200);
  await take(LONG);

  const item = TEXT.split('\n').findIndex((line) => line.startsWith('（一）')) + 1;
  await goToLine(item + 4);
  await press('End');
  await take(SHORT);
  await press('Enter');
  await until(
    () => page.locator('.view-lines').innerText(),
    (text) => text.includes('（二）') && /（三）/.test(text),
  );
  await take(1300);
  for (const character of '农药。') {
    await page.keyboard.insertText(character);
    await take(230);
  }
  await row('（二）农药').waitFor();
  await take(LONG);
  return frames;
}

/** A page that is driven has no pointer of its own. */
const DRAW_POINTER = `(() => {
  const pointer = document.createElement('div');
  pointer.innerHTML = '<svg width="18" height="26" viewBox="0 0 18 26"><path d="M1 1v20l5-5 4 9 3-1-4-9h7z" fill="#000" stroke="#fff" stroke-width="1.5"/></svg>';
  pointer.style.cssText = 'position:fixed;z-index:99999;pointer-events:none;left:0;top:0';
  document.body.append(pointer);
  const follow = ({ clientX, clientY }) => { pointer.style.transform = 'translate(' + clientX + 'px,' + clientY + 'px)'; };
  for (const name of ['mousemove', 'dragover', 'drag']) window.addEventListener(name, follow, true);
})()`;
