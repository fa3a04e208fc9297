import { resolve } from 'node:path';
import { judged, type SuiteRecord } from './record.ts';
import { launchChromium } from './chromium.ts';
import { type Edition, installServedHost, startServedHost } from './servedHost.ts';
import { SuiteOutput } from './suiteOutput.ts';

export interface ServedRun {
  name: string;
  suite: string;
  workspace: string;
  web: boolean;
  locale: string;
  edition: Edition;
  /** In milliseconds. */
  limit?: number;
}

/** A busy machine takes several times what an idle one does. */
const TIME_LIMIT = 480_000;

/** @returns the suite's record, or undefined when the host ended without one */
export async function runOnServedHost(run: ServedRun): Promise<SuiteRecord | undefined> {
  const { limit = TIME_LIMIT } = run;
  // The browser is the same, whatever it is shown.
  const { packages } = installServedHost();
  const { version } = installServedHost(run.edition);
  const server = await startServedHost({
    edition: run.edition,
    locale: run.locale,
    settings: run.web ? { 'remote.extensionKind': { 'speech-draft.speech-draft': ['web'] } } : {},
  });
  const browser = await launchChromium(packages);
  try {
    console.log(`${run.name}: VS Code ${version}, served to Chromium ${browser.version()}`);
    const page = await browser.newPage({ viewport: { width: 800, height: 600 } });
    const output = new SuiteOutput(run.suite);
    const ended = new Promise<number>((done) => {
      const timer = setTimeout(() => {
        console.error(`${run.name}: no end within ${limit / 1000} s`);
        done(1);
      }, limit);
      timer.unref();
      void page.exposeFunction('codeAutomationExit', (code: number) => done(code));
      page.once('crash', () => done(1));
    });
    await page.exposeFunction('codeAutomationLog', (_level: string, values: unknown[]) =>
      output.read(values.map(String).join(' ')),
    );
    const remote = (path: string): string => `vscode-remote://${server.authority}${resolve(path)}`;
    await page.goto(
      server.url(run.workspace, {
        extensionDevelopmentPath: remote('.'),
        extensionTestsPath: remote(run.suite),
      }),
    );
    const code = await ended;
    if (!output.record) console.error(output.noise.join('\n'));
    return output.record && judged(code, output.record);
  } finally {
    await browser.close();
    server.stop();
  }
}
