// Runs test/host/suite inside a real VS Code.
//   npm run test:host -- [--host electron|served] [--vscode oldest] [--web] [--locale zh-cn] [--grep TEXT]
// Without --host: an installed VS Code, else a downloaded one, else (only where the download cannot be reached)
// one served to a headless Chromium. --web runs the extension in the web extension host and --locale changes the
// display language; both always use the served one.
import { cpSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { recordCounts } from '../../scripts/counts.mjs';
import { bundleSuite } from './bundleSuite.ts';
import { electronVersion, findElectronHost, runOnElectron } from './electronHost.ts';
import type { SuiteRecord } from './record.ts';
import { runOnServedHost } from './runOnServedHost.ts';
import { temporaryFolder } from './temporary.ts';

const { values: asked } = parseArgs({
  options: {
    host: { type: 'string' },
    web: { type: 'boolean', default: false },
    locale: { type: 'string', default: 'en' },
    grep: { type: 'string' },
    vscode: { type: 'string', default: 'newest' },
  },
});

const edition = asked.vscode === 'oldest' ? 'oldest' : 'newest';
const name = [
  'host',
  edition === 'oldest' && edition,
  asked.web && 'web',
  asked.locale !== 'en' && asked.locale,
]
  .filter(Boolean)
  .join('-');
const workspace = temporaryFolder('workspace');
cpSync('test/host/workspace', workspace, { recursive: true });

main()
  .catch((error: unknown) => {
    console.error(error);
    return undefined;
  })
  .then((record) => {
    const counts = record ?? { passed: 0, failed: 1, flaky: [] };
    recordCounts(name, counts);
    if (!record) console.error(`${name}: the suite did not come to its end`);
    console.log(`${name}: ${counts.passed} passed, ${counts.failed} failed`);
    process.exit(counts.failed === 0 && counts.passed > 0 ? 0 : 1);
  });

async function main(): Promise<SuiteRecord | undefined> {
  const suite = await bundleSuite({
    kind: asked.web ? 'web' : 'node',
    locale: asked.locale,
    grep: asked.grep,
  });
  const servedOnly = asked.web || asked.locale !== 'en';
  if (asked.host !== 'served' && !servedOnly) {
    const electron = await findElectronHost(edition);
    if ('executable' in electron) {
      console.log(`${name}: VS Code ${electronVersion(electron.executable)} at ${electron.executable}`);
      return runOnElectron(electron.executable, suite, workspace);
    }
    console.log(`${name}: no VS Code to be had (${electron.missing})`);
    if (asked.host === 'electron') return undefined;
  }
  return runOnServedHost({ name, suite, workspace, web: asked.web, locale: asked.locale, edition });
}
