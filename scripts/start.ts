// npm start: shows on a sample what the command line sees, then opens VS Code on the samples with the extension.
import { execFileSync, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { installServedHost, startServedHost } from '../test/host/servedHost.ts';

const SAMPLE = 'samples/06-编号有误的讲话.txt';

async function main(): Promise<void> {
  if (run('scripts/build.mjs') !== 0) process.exit(1);
  for (const verb of ['outline', 'check']) {
    console.log(`\n$ speech-draft ${verb} ${SAMPLE}\n`);
    // 1 says that there are findings, and this sample is there to have some.
    if (run('dist/cli.js', verb, SAMPLE) > 1) process.exitCode = 1;
  }

  if (!process.stdout.isTTY) {
    console.log('\nTo open VS Code on the samples, run npm start in a terminal, or:');
    console.log('  code --extensionDevelopmentPath=. samples');
  } else if (hasCode()) {
    console.log('\nopening VS Code on samples/ …');
    const flags = [`--extensionDevelopmentPath=${resolve('.')}`, resolve('samples')];
    spawnSync('code', flags, { stdio: 'inherit', shell: process.platform === 'win32' });
  } else {
    console.log('\nno `code` on the PATH: serving VS Code to your browser instead');
    await serve();
  }
}

/** Until Ctrl+C; the token keeps others on this machine out. */
async function serve(): Promise<void> {
  execFileSync('npm', ['run', '--silent', 'package', '--', '--out', 'out/speech-draft.vsix'], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const { version } = installServedHost();
  const host = await startServedHost({
    token: randomBytes(16).toString('hex'),
    vsix: 'out/speech-draft.vsix',
    locale: displayLanguage(),
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.once(signal, () => {
      host.stop();
      process.exit(0);
    });
  }
  const payload = existsSync(SAMPLE)
    ? { openFile: `vscode-remote://${host.authority}${resolve(SAMPLE)}` }
    : {};
  console.log(
    `\nVS Code ${version}, with Speech Draft installed; Ctrl+C ends it:\n\n  ${host.url(resolve('samples'), payload)}\n`,
  );
}

function displayLanguage(): string {
  const language = process.env['LC_ALL'] ?? process.env['LANG'] ?? '';
  if (/^zh[_-](tw|hk|mo)/i.test(language)) return 'zh-tw';
  return /^zh/i.test(language) ? 'zh-cn' : 'en';
}

function hasCode(): boolean {
  return (
    spawnSync('code', ['--version'], { stdio: 'ignore', shell: process.platform === 'win32' }).status === 0
  );
}

function run(script: string, ...rest: string[]): number {
  return spawnSync(process.execPath, [script, ...rest], { stdio: 'inherit' }).status ?? 1;
}

void main();
