// Runs the suite inside an extension host, of the desktop or of the web: mocha's browser build needs neither
// files nor a page. The bundle's entry (see ../bundleSuite.ts) hands over the test files.
import 'mocha/mocha.js';
import { env, extensions } from 'vscode';
import { SAYS, type SuiteRecord } from '../record.ts';

export interface Host {
  kind: 'node' | 'web';
  locale: string;
  /** Run only the tests whose titles hold this. */
  grep?: string | undefined;
}

/** @param loadTests requires the test files, once mocha's globals are there */
export async function runSuite(asked: Host, loadTests: () => void): Promise<void> {
  const record: SuiteRecord = { passed: 0, failed: 0, flaky: [] };
  try {
    checkHost(asked);
    // Tests read what the extension provides, so it must be awake before the first one.
    await extensions.getExtension('speech-draft.speech-draft')?.activate();
    // A file watcher may miss a change on a busy machine: a second try, which is told, and what fails twice has failed.
    const mocha = new Mocha({ ui: 'tdd', timeout: 45_000, retries: 1, reporter: Silent });
    if (asked.grep) mocha.fgrep(asked.grep);
    mocha.suite.emit('pre-require', globalThis, '', mocha);
    loadTests();
    await new Promise<void>((done) => {
      const runner = mocha.run(() => done());
      const retried = new Set<string>();
      runner.on('retry', (test, error) => {
        retried.add(test.fullTitle());
        say(`↻ ${test.fullTitle()}\n${textOf(error)}`);
      });
      runner.on('pass', (test) => {
        record.passed += 1;
        if (retried.has(test.fullTitle())) record.flaky.push(test.fullTitle());
        say(`✔ ${test.fullTitle()} (${test.duration ?? 0} ms)`);
      });
      runner.on('fail', (test, error) => {
        record.failed += 1;
        say(`✖ ${test.fullTitle()}\n${textOf(error)}`);
      });
    });
  } catch (error) {
    record.failed += 1;
    say(`✖ the suite could not run\n${textOf(error)}`);
  }
  await tell(record);
  if (record.failed > 0) throw new Error(`${record.failed} failed`);
}

/** A run in another host than the one asked for would prove nothing. */
function checkHost(asked: Host): void {
  const kind = globalThis.process?.versions?.node ? 'node' : 'web';
  if (kind !== asked.kind || env.language !== asked.locale) {
    throw new Error(`${asked.kind} host in ${asked.locale} asked for, this is ${kind} in ${env.language}`);
  }
}

/** The host's exit code says too little (it is 0 when the extension host dies), so the counts are told besides. */
export async function tell(record: SuiteRecord): Promise<void> {
  const file = globalThis.process?.env?.['SPEECH_DRAFT_RECORD'];
  if (file) (await import('node:fs')).writeFileSync(file, JSON.stringify(record));
  console.log(SAYS, JSON.stringify(record));
}

export function say(text: string): void {
  console.log(SAYS, text);
}

function textOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

class Silent extends Mocha.reporters.Base {
  // The base class would print a summary of its own.
  override epilogue(): void {}
}
