// A picture of what Word shows: a sample, exported, as LibreOffice prints it. Needs LibreOffice, poppler and the Fandol fonts,
// which come with TeX (texlive-lang-chinese); they are found in the system's folders and in $XDG_DATA_HOME/fonts.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import sharp from 'sharp';

/** What the document asks for, and free fonts of the same kind; others would have half of the characters. */
const FONTS = {
  方正小标宋简体: 'FandolSong',
  黑体: 'FandolHei',
  楷体_GB2312: 'FandolKai',
  仿宋_GB2312: 'FandolFang',
};
/** Pixels between and around the pages. */
const GAP = 12;

/** @returns the first two pages beside one another, as PNG */
export async function wordPages(sample: string): Promise<Buffer> {
  const folder = mkdtempSync(join(tmpdir(), 'speech-draft-word-'));
  try {
    cpSync(sample, join(folder, basename(sample)));
    const run = (program: string, ...args: string[]): void =>
      void execFileSync(program, args, {
        cwd: folder,
        stdio: ['ignore', 'ignore', 'inherit'],
        env: { ...process.env, FONTCONFIG_FILE: join(folder, 'fonts.conf') },
      });
    writeFileSync(join(folder, 'fonts.conf'), fontsConfiguration());
    run(process.execPath, resolve('dist/cli.js'), 'convert', '--to', 'docx', basename(sample));
    const name = basename(sample, '.txt');
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
    run('soffice', '--headless', profile, '--convert-to', 'pdf', `${name}.docx`);
    run('pdftoppm', '-r', '75', '-l', '2', '-png', `${name}.pdf`, 'page');
    const pages = await Promise.all(['1', '2'].map((number) => framed(folder, number)));
    return await sharp(pages, { join: { across: 2, shim: GAP, background: DESK } })
      .extend({ top: GAP, bottom: GAP, left: GAP, right: GAP, background: DESK })
      .png()
      .toBuffer();
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const DESK = '#e6e6e6';

/** Poppler pads the numbers of a long document. */
async function framed(folder: string, number: string): Promise<Buffer> {
  const page = [`page-${number}.png`, `page-0${number}.png`].flatMap((name) => {
    try {
      return [readFileSync(join(folder, name))];
    } catch {
      return [];
    }
  });
  return sharp(page[0]).extend({ top: 1, bottom: 1, left: 1, right: 1, background: '#a0a0a0' }).toBuffer();
}

function fontsConfiguration(): string {
  const aliases = Object.entries(FONTS).map(
    ([asked, had]) =>
      `<match target="pattern"><test name="family"><string>${asked}</string></test><edit name="family" mode="assign" binding="strong"><string>${had}</string></edit></match>`,
  );
  return `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><include>/etc/fonts/fonts.conf</include>${aliases.join('')}</fontconfig>`;
}
