// A Chromium for the tests: the one CHROME_PATH names, an installed one, or the one inside an npm package.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { chromium, type Browser } from 'playwright-core';
import { madeOnce, nameFor } from './cache.ts';

const installed = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** @param packages the node_modules of the served host, where the packaged Chromium and the font are */
export async function launchChromium(packages: string): Promise<Browser> {
  const named = process.env['CHROME_PATH'];
  // It forgets a folder now and then in which it is to be the only one.
  const temporary = mkdtempSync(join(tmpdir(), 'speech-draft-chromium-'));
  process.once('exit', () =>
    rmSync(temporary, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 }),
  );
  const executablePath = named ?? installed.find((path) => existsSync(path)) ?? unpackChromium(packages);
  return chromium.launch({
    executablePath,
    headless: true,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-dev-shm-usage',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--lang=en-US',
    ],
    env: {
      ...process.env,
      TMPDIR: temporary,
      FONTCONFIG_FILE: writeFontConfig(packages),
      LD_LIBRARY_PATH: [join(executablePath, '../lib'), process.env['LD_LIBRARY_PATH']]
        .filter(Boolean)
        .join(':'),
    },
  });
}

/** The package keeps the browser and its libraries as brotli files; its own API would add flags unfit for tests. */
function unpackChromium(packages: string): string {
  const folder = madeOnce(join(packages, '../chromium'), (part) => {
    if (process.platform !== 'linux' || process.arch !== 'x64') {
      throw new Error('no Chromium or Chrome found: install one or set CHROME_PATH');
    }
    const bin = join(packages, '@sparticuz/chromium/bin');
    const unbrotli = (name: string): Buffer => brotliDecompressSync(readFileSync(join(bin, name)));
    mkdirSync(part);
    execFileSync('tar', ['x', '-C', part], { input: unbrotli('al2023.tar.br') });
    writeFileSync(join(part, 'chromium'), unbrotli('chromium.br'), { mode: 0o755 });
  });
  return join(folder, 'chromium');
}

/**
 * Chromium aborts where there is no font at all, and draws boxes where none has Chinese: one is always added, and
 * comes first whatever is asked for, so that pictures look the same everywhere. Other fonts fill its gaps.
 */
function writeFontConfig(packages: string): string {
  const font = join(packages, '@expo-google-fonts/noto-sans-sc');
  const config = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig>
<dir>/usr/share/fonts</dir><dir>/usr/local/share/fonts</dir><dir prefix="xdg">fonts</dir>
<dir>${font}/400Regular</dir><dir>${font}/700Bold</dir>
<cachedir>${join(packages, '../fontconfig')}</cachedir>
<match target="pattern">
  <edit name="family" mode="prepend_first" binding="strong"><string>Noto Sans SC</string></edit>
</match>
</fontconfig>
`;
  return madeOnce(join(packages, `../${nameFor('fonts', config)}.conf`), (part) =>
    writeFileSync(part, config),
  );
}
