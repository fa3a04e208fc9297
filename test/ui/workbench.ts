// A VS Code to drive as a person would: keys and mouse in, what is on the screen out.
//
// It is always the served one, whatever is installed: its version is pinned, so that what a test sees on the
// screen does not change under it, and it needs no display. Tests of behaviour that differs in the desktop
// application belong in test/host, which prefers that one.
//
// One workbench takes some seconds to open and 1 GB; let the tests of a file share one.
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { after } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Browser, Locator, Page } from 'playwright-core';
import { launchChromium } from '../host/chromium.ts';
import { type Edition, installServedHost, startServedHost } from '../host/servedHost.ts';
import { removeFolder, temporaryFolder } from '../host/temporary.ts';

export interface WorkbenchOptions {
  /** The workbench opens a copy of this folder. */
  folder?: string;
  /** Files to put into what is opened, by their names. */
  files?: Readonly<Record<string, string | Uint8Array>>;
  /** A file to open first; the first of `files` unless told. */
  file?: string;
  settings?: Record<string, unknown>;
  /** Display language, such as zh-cn: the extension's own words change, the workbench's do not. */
  locale?: string;
  /** Run the extension in the web extension host. */
  web?: boolean;
  /** Open the folder as one that nobody trusts. */
  untrusted?: boolean;
  /** The folder of the extension, if not this one: of another checkout. */
  extension?: string;
  /** Install this package, instead of running the extension from a folder. */
  vsix?: string;
  size?: { width: number; height: number };
  /** Pixels of a picture per pixel of the page. */
  scale?: number;
}

export interface OutlineRow {
  level: number;
  label: string;
}

export type Workbench = Awaited<ReturnType<typeof openWorkbench>>;
export type WorkbenchWindow = ReturnType<typeof driven>;

/** Which VS Code is driven; scripts/test-node.mjs says so. */
export const EDITION: Edition = process.env['SPEECH_DRAFT_VSCODE'] === 'oldest' ? 'oldest' : 'newest';

/** In milliseconds: what a busy machine takes at the most for what an idle one does at once. */
const LIMIT = 20_000;

/** What is open, and how it is closed. */
const workbenches = new Map<Browser, () => Promise<void>>();

// One that is never closed, for what comes before that has failed, would keep the process from ending.
if (process.env['NODE_TEST_CONTEXT'])
  after(async () => {
    for (const close of workbenches.values()) await close();
  });

export async function openWorkbench(options: WorkbenchOptions) {
  const { packages } = installServedHost();
  installServedHost(EDITION);
  const scratch = temporaryFolder('ui');
  const folder = join(scratch, basename(options.folder ?? '讲话'));
  if (options.folder) cpSync(options.folder, folder, { recursive: true });
  for (const [name, content] of Object.entries(options.files ?? {})) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  const [first] = Object.keys(options.files ?? {});
  const file = options.file ?? first;

  const server = await startServedHost({
    edition: EDITION,
    locale: options.locale ?? 'en',
    settings: {
      ...(options.web ? { 'remote.extensionKind': { 'speech-draft.speech-draft': ['web'] } } : {}),
      ...(options.untrusted ? { 'security.workspace.trust.startupPrompt': 'never' } : {}),
      ...options.settings,
    },
    trust: options.untrusted ?? false,
    ...(options.vsix ? { vsix: options.vsix } : {}),
  });
  const browser = await launchChromium(packages);
  async function close(): Promise<void> {
    workbenches.delete(browser);
    await browser.close();
    server.stop();
    removeFolder(scratch);
  }
  workbenches.set(browser, close);

  const remote = (path: string): string => `vscode-remote://${server.authority}${path}`;
  const address = server.url(folder, {
    ...(options.vsix ? {} : { extensionDevelopmentPath: remote(resolve(options.extension ?? '.')) }),
    ...(file ? { openFile: remote(join(folder, file)) } : {}),
  });

  try {
    const context = await browser.newContext({
      viewport: options.size ?? { width: 1280, height: 1000 },
      deviceScaleFactor: options.scale ?? 1,
    });
    // What is copied by a command; a page that is not trusted would be asked first.
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);

    /** Opens another window on the same folder. */
    const openWindow = async (): Promise<WorkbenchWindow> => {
      const page = await context.newPage();
      page.setDefaultTimeout(LIMIT);
      await page.goto(address, { timeout: 60_000 });
      await restored(page, file);
      return driven(page, folder, file);
    };

    return {
      ...(await openWindow()),
      /** The copy of the folder that is open. */
      folder,
      openWindow,
      /** The texts that VS Code keeps because they are not saved: it does so a moment after each change. */
      backups: (): Promise<string[]> =>
        Promise.resolve(filesIn(server.backups).map((path) => readFileSync(path, 'utf8'))),
      close,
    };
  } catch (error) {
    // Nobody could close it, and a process that has a browser does not end.
    await close();
    throw error;
  }
}

function filesIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name));
}

/** The page, with a file in its editor if one is open. What VS Code does next, while it is idle, nobody waits for. */
async function restored(page: Page, file: string | undefined): Promise<void> {
  await page.waitForFunction('globalThis.driver?.whenWorkbenchRestored', undefined, { timeout: 60_000 });
  if (file) await page.locator('.monaco-editor .view-line').first().waitFor({ timeout: 60_000 });
  else await whole(page);
}

/** All that VS Code does by itself at first. Not `evaluate`, which would wait for ever. */
async function whole(page: Page): Promise<void> {
  await page.waitForFunction('globalThis.driver.whenWorkbenchRestored().then(() => true)', undefined, {
    timeout: 60_000,
  });
}

/** The hands and the eyes for one window. */
function driven(page: Page, folder: string, file: string | undefined) {
  const quickInput = page.locator('.quick-input-widget');
  let currentFile = file;

  async function press(...keys: string[]): Promise<void> {
    for (const key of keys) {
      await page.keyboard.press(key);
      // An Enter bound to an extension's command is answered later than the key that follows it at once.
      await sleep(20);
    }
  }

  /** Types what a person would: one key after another. Line breaks are Enter keys. */
  async function type(text: string, { delay = 15 } = {}): Promise<void> {
    for (const character of text) {
      if (character === '\n') await page.keyboard.press('Enter');
      else await page.keyboard.insertText(character);
      await sleep(delay);
    }
  }

  async function quickOpen(key: string, text: string): Promise<Locator> {
    const input = quickInput.locator('.quick-input-box input');
    // A key is lost where a page within the page, such as a rule's, has just come and taken the focus.
    // What takes the focus closes the input, also while it is filled.
    await until(async () => {
      await press(key);
      return comes(input.waitFor({ timeout: 3000 }).then(() => input.fill(text, { timeout: 3000 })));
    }, Boolean);
    return quickInput.locator('.quick-input-list .monaco-list-row');
  }

  /** @param title as the palette shows it, category included: "View: Show Problems" */
  async function runCommand(title: string): Promise<void> {
    const row = quickInput.locator('.monaco-list-row.focused').filter({ hasText: title }).first();
    // The palette lists what there is when it opens; what an extension brings may come after that.
    await until(async () => {
      await quickOpen('F1', `>${title}`);
      const isListed = await comes(row.waitFor({ timeout: 3000 }));
      if (!isListed) await press('Escape');
      return isListed;
    }, Boolean);
    await press('Enter');
    // Not the input itself: the command may have opened another.
    await row.waitFor({ state: 'hidden' });
  }

  /** @param name of a file in the workspace's folder */
  async function openFile(name: string): Promise<void> {
    const tab = page.locator('.tab.active').filter({ hasText: name });
    // As with the palette: the list may be closed before it is clicked, or the click be lost.
    await until(async () => {
      const rows = await quickOpen('Control+p', name);
      // Enter takes the row in focus, and for a moment that may still be a row of the list before.
      const row = rows.filter({ hasText: name }).first();
      const isOpen = await comes(row.click({ timeout: 3000 }).then(() => tab.waitFor({ timeout: 3000 })));
      if (!isOpen) await press('Escape');
      return isOpen;
    }, Boolean);
    await page.locator('.monaco-editor .view-line').first().waitFor();
    currentFile = name;
  }

  async function focusEditor(): Promise<void> {
    await press('Control+1');
    await page.locator('.monaco-editor.focused').first().waitFor();
  }

  /** Waits until the extension is awake, and has taken the text for a draft. */
  async function awake(): Promise<void> {
    await until(statusItems, (items) => items.some((item) => /^\d+ ch \d/.test(item)));
  }

  /** Waits for what VS Code leaves until it is idle: items of the status bar, and to watch the folder. */
  async function complete(): Promise<void> {
    await whole(page);
  }

  /** Puts a text in the place of all there is in the editor. */
  async function replaceAll(text: string): Promise<void> {
    await focusEditor();
    await press('Escape', 'Control+a');
    await page.keyboard.insertText(text);
    const end = text.split('\n').length;
    await until(cursor, (seen) => seen.startsWith(`Ln ${end},`));
  }

  /** Waits until the editor shows all of these, saved or not. */
  async function showing(...pieces: string[]): Promise<void> {
    const lines = async (): Promise<string> =>
      (await page.locator('.monaco-editor .view-lines').first().innerText()).replaceAll('\u00A0', ' ');
    await until(lines, (seen) => pieces.every((piece) => seen.includes(piece)));
  }

  /** Opens the Draft Structure, which has been closed. */
  async function openStructure(title = 'Draft Structure'): Promise<void> {
    const headers = page.locator('.explorer-viewlet .pane-header');
    // It comes with the first draft.
    await headers.filter({ hasText: title }).click();
    // The tree keeps only the rows on the screen, so it takes the room of the folder above it.
    await headers.first().click();
    await structureRows().first().waitFor();
  }

  const structureRows = (): Locator => page.locator('.customview-tree .monaco-list-row[aria-level]');

  /** A row for each that has something to say there. */
  const languageStatus = page.locator('.hover-language-status');

  /** What the language status tells whoever points at it. */
  async function pointAtLanguageStatus(): Promise<string> {
    // What it tells may lie over it, and then it cannot be pointed at.
    if (!(await languageStatus.first().isVisible()))
      await page
        .locator('#status\\.languageStatus')
        .hover({ timeout: 2000 })
        .catch(() => undefined);
    return (await languageStatus.allInnerTexts()).join('\n');
  }

  /** Clicks on what the language status offers until it has been done: a click is lost where it is drawn anew meanwhile. */
  async function takeFromLanguageStatus(offer: string, isDone: () => Promise<boolean>): Promise<void> {
    await until(async () => {
      if (await isDone()) return true;
      await pointAtLanguageStatus();
      await languageStatus
        .locator('a')
        .filter({ hasText: offer })
        .click({ timeout: 2000 })
        .catch(() => undefined);
      return false;
    }, Boolean);
  }

  const statusItems = (): Promise<string[]> => textsOf(page.locator('.statusbar-item:visible'));

  const cursor = (): Promise<string> => page.locator('#status\\.editor\\.selection').innerText();

  /** Puts the cursor at a 1-based line and column. */
  async function goToLine(line: number, column = 1): Promise<void> {
    await focusEditor();
    const rows = await quickOpen('Control+g', `:${line}:${column}`);
    await rows
      .filter({ hasText: String(line) })
      .first()
      .waitFor();
    await press('Enter');
    await quickInput.waitFor({ state: 'hidden' });
    await until(cursor, (seen) => seen.startsWith(`Ln ${line}, Col ${column}`));
    await focusEditor();
  }

  /** The text of the file being edited, after saving it. */
  async function editorText(): Promise<string> {
    if (currentFile === undefined) throw new Error('no file has been opened');
    const path = join(folder, currentFile);
    await focusEditor();
    const isDirty = await page.locator('.tab.active.dirty').isVisible();
    const { mtimeMs } = statSync(path);
    await press('Control+s');
    // While it is being saved, which may take its time, a file has no mark of being unsaved any more.
    if (isDirty)
      await until(
        () => Promise.resolve(statSync(path).mtimeMs),
        (seen) => seen !== mtimeMs,
      );
    // The mark of an unsaved file comes and goes a moment after the fact, so the file has to be at rest, too.
    let [text, restless] = [readFileSync(path, 'utf8'), 3];
    while (restless > 0) {
      await sleep(50);
      await page.locator('.tab.active:not(.dirty)').waitFor();
      const now = readFileSync(path, 'utf8');
      restless = now === text ? restless - 1 : 3;
      text = now;
    }
    return text;
  }

  /** Without the kind of symbol that VS Code reads out after each name. */
  async function outlineRows(): Promise<OutlineRow[]> {
    const rows = page.locator('.outline-tree .monaco-list-row');
    if (!(await rows.first().isVisible())) {
      await runCommand('Explorer: Focus on Outline View');
      // The outline keeps only the rows on the screen, so it takes the room of the folder above it.
      const files = page.locator('.explorer-viewlet .pane-header[aria-expanded="true"]').first();
      if (await page.locator('.explorer-folders-view').isVisible()) await files.click();
    }
    await rows.first().waitFor();
    return (await attributesOf(rows)).map((row) => ({
      ...row,
      label: row.label.replace(/ \([a-z ]+\)$/, ''),
    }));
  }

  /** The problems of all files, as `source code: message` is shown, once there are any. */
  async function problems(): Promise<string[]> {
    const panel = page.locator('.markers-panel');
    if (!(await panel.isVisible())) await press('Control+Shift+M');
    await panel.waitFor();
    const rows = panel.locator('.monaco-list-row[aria-level="2"]');
    await rows
      .first()
      .waitFor({ timeout: 3000 })
      .catch(() => {});
    return (await attributesOf(rows)).map(({ label }) => label);
  }

  /** Opens the quick fixes at the cursor; Enter takes the first, Escape none. */
  async function quickFixes(): Promise<string[]> {
    await focusEditor();
    const rows = page.locator('.action-widget .monaco-list-row.action');
    const none = page.locator('.monaco-editor-overlaymessage');
    const shown = page.locator('.action-widget .monaco-list-row.action.focused').or(none).first();
    // Pressed while the editor is still being told of a change, the key does nothing.
    for (let attempt = 0; attempt < 3 && !(await shown.isVisible()); attempt++) {
      await press('Control+.');
      await shown.waitFor({ timeout: 5000 }).catch(() => undefined);
    }
    await shown.waitFor();
    return (await rows.allInnerTexts()).map((text) => text.trim());
  }

  /** Pastes at the cursor what a page or Word has put on the clipboard, as a key does. */
  async function paste(html: string, plain: string): Promise<void> {
    await focusEditor();
    // A browser gives a page no clipboard of its own to write HTML to unchanged.
    await page.evaluate(
      ([html, plain]) => {
        const clipboardData = new DataTransfer();
        clipboardData.setData('text/html', html);
        clipboardData.setData('text/plain', plain);
        document.activeElement?.dispatchEvent(
          new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
        );
      },
      [html, plain] as const,
    );
  }

  /** The other ways to paste what has just been pasted; Enter takes the first, Escape none. */
  async function pasteOptions(): Promise<string[]> {
    await page.locator('.post-edit-widget').waitFor();
    await press('Control+.');
    const rows = page.locator('.action-widget .monaco-list-row.action');
    await rows.first().waitFor();
    return (await rows.allInnerTexts()).map((text) => text.trim());
  }

  /** Takes one of the quick fixes at the cursor; clicks are blocked there, so it goes by keys. */
  async function applyQuickFix(title: string): Promise<void> {
    const titles = await quickFixes();
    const index = titles.findIndex((each) => each.includes(title));
    if (index < 0) throw new Error(`no quick fix "${title}" among: ${titles.join(' | ')}`);
    await press(...Array<string>(index).fill('ArrowDown'), 'Enter');
    await page.locator('.action-widget').first().waitFor({ state: 'hidden' });
  }

  return {
    page,
    press,
    type,
    runCommand,
    openFile,
    awake,
    complete,
    replaceAll,
    showing,
    openStructure,
    structureRows,
    focusEditor,
    goToLine,
    editorText,
    outlineRows,
    problems,
    quickFixes,
    applyQuickFix,
    paste,
    pasteOptions,

    breadcrumbs: (): Promise<string[]> =>
      textsOf(page.locator('.breadcrumbs-control .monaco-breadcrumb-item')),
    stickyLines: (): Promise<string[]> => textsOf(page.locator('.sticky-widget .sticky-line-content')),
    pointAtLanguageStatus,
    takeFromLanguageStatus,
    statusItems,
    notifications: (): Promise<string[]> =>
      textsOf(page.locator('.notification-toast .notification-list-item-message')),
    /** "Ln 3, Col 1", with what is selected. */
    cursor,
    until,

    /** Drags one row of a tree or list onto another, as slowly as a hand. */
    async drag(from: Locator, to: Locator): Promise<void> {
      await from.hover();
      await page.mouse.down();
      const target = await to.boundingBox();
      if (!target) throw new Error('the place to drop on is not to be seen');
      await page.mouse.move(target.x + 20, target.y + target.height / 2, { steps: 12 });
      await to.and(page.locator('.drop-target')).waitFor();
      await page.mouse.up();
    },

    async screenshot(path: string): Promise<void> {
      await page.screenshot({ path, animations: 'disabled', caret: 'hide' });
    },

    /** As after a crash: what has not been saved is there only if it has been kept. */
    async reload(): Promise<void> {
      await page.reload();
      await restored(page, file);
    },
  };
}

/** Asks again until `look` gives what `wanted` accepts; the last answer is in the error. */
async function until<T>(look: () => Promise<T>, wanted: (seen: T) => boolean, limit = LIMIT): Promise<T> {
  const end = Date.now() + limit;
  for (;;) {
    const seen = await look();
    if (wanted(seen)) return seen;
    if (Date.now() > end) throw new Error(`not seen within ${limit} ms, but: ${JSON.stringify(seen)}`);
    await sleep(40);
  }
}

/** Whether what is waited for comes in its time. */
function comes(waited: Promise<unknown>): Promise<boolean> {
  return waited.then(
    () => true,
    () => false,
  );
}

/** The rows of a tree, top to bottom. Trees keep only the rows on the screen: make the page tall. */
async function attributesOf(rows: Locator): Promise<OutlineRow[]> {
  const found = await rows.evaluateAll((elements) =>
    elements.map((element) => ({
      top: Number.parseFloat((element as HTMLElement).style.top),
      level: Number(element.getAttribute('aria-level')),
      label: element.getAttribute('aria-label') ?? '',
    })),
  );
  return found.sort((a, b) => a.top - b.top).map(({ level, label }) => ({ level, label }));
}

async function textsOf(items: Locator): Promise<string[]> {
  return (await items.allInnerTexts()).map((text) => text.replace(/\s+/g, ' ').trim()).filter(Boolean);
}
