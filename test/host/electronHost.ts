// The VS Code that is installed, or else one downloaded by @vscode/test-electron.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { downloadAndUnzipVSCode, runTests } from '@vscode/test-electron';
import { engines } from '../../package.json';
import { judged, type SuiteRecord } from './record.ts';
import type { Edition } from './servedHost.ts';
import { temporaryFolder } from './temporary.ts';

/** What the manifest asks for at least. */
const OLDEST = engines.vscode.replace('^', '');

/** @returns an executable, or why none could be had: no display, or a network out of reach */
export async function findElectronHost(
  edition: Edition,
): Promise<{ executable: string } | { missing: string }> {
  const display = process.platform !== 'linux' || process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY'];
  if (!display) return { missing: 'no display for a window' };
  const isOldest = edition === 'oldest';
  const named = process.env['VSCODE_EXECUTABLE'] ?? installedCode();
  if (named && !isOldest) return { executable: named };
  try {
    return {
      executable: await downloadAndUnzipVSCode({ version: isOldest ? OLDEST : 'stable', timeout: 15_000 }),
    };
  } catch (error) {
    const text = describe(error);
    if (/ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ETIMEDOUT|time[d-]? ?out/i.test(text)) return { missing: text };
    throw error;
  }
}

export function electronVersion(executable: string): string {
  const beside = ['resources/app/package.json', '../Resources/app/package.json'];
  const file = beside.map((path) => join(dirname(executable), path)).find((path) => existsSync(path));
  return file
    ? (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version
    : 'of unknown version';
}

export async function runOnElectron(
  executable: string,
  suite: string,
  workspace: string,
): Promise<SuiteRecord | undefined> {
  const scratch = temporaryFolder('electron');
  const record = join(scratch, 'record.json');
  const code = await runTests({
    vscodeExecutablePath: executable,
    extensionDevelopmentPath: resolve('.'),
    extensionTestsPath: resolve(suite),
    extensionTestsEnv: { SPEECH_DRAFT_RECORD: record },
    launchArgs: [
      workspace,
      '--disable-extensions',
      '--locale=en',
      `--user-data-dir=${join(scratch, 'user')}`,
    ],
  }).catch((error: unknown) => {
    console.error(describe(error));
    return 1;
  });
  return existsSync(record)
    ? judged(code, JSON.parse(readFileSync(record, 'utf8')) as SuiteRecord)
    : undefined;
}

/** `code` on the PATH is a script; the tests need the program beside it. */
function installedCode(): string | undefined {
  if (process.platform === 'darwin') {
    const app = '/Applications/Visual Studio Code.app/Contents/MacOS/Electron';
    return existsSync(app) ? app : undefined;
  }
  if (process.platform === 'win32') {
    const program = join(process.env['LOCALAPPDATA'] ?? '', 'Programs/Microsoft VS Code/Code.exe');
    return existsSync(program) ? program : undefined;
  }
  try {
    const script = execFileSync('sh', ['-c', 'readlink -f "$(command -v code)"'], {
      encoding: 'utf8',
    }).trim();
    const program = join(script, '../../code');
    return script && existsSync(program) ? program : undefined;
  } catch {
    return undefined;
  }
}

function describe(error: unknown): string {
  return error instanceof Error ? `${error.message} ${describe(error.cause ?? '')}`.trim() : String(error);
}
