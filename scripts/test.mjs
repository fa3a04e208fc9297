// npm test: everything, to the end, then the counts of all that ran.
import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { clearCounts, readCounts } from './counts.mjs';

// A check passes or fails as a whole; a suite tells its own counts, by the names on its right.
const first = [{ script: 'build' }, { script: 'test:install' }];
// In the order in which they are begun. What drives a VS Code leaves a good part of two processors idle: the longest of them runs,
// in two parts, beside all others.
const steps = [
  { script: 'test:ui', args: ['--part', '1/2'], suite: 'ui-1-of-2' },
  { script: 'test:ui', args: ['--part', '2/2'], suite: 'ui-2-of-2' },
  { script: 'sizes' },
  { script: 'check-types' },
  { script: 'lint' },
  { script: 'format:check' },
  { script: 'knip' },
  { script: 'test:weights' },
  { script: 'test:host', suite: 'host' },
  { script: 'test:unit', suite: 'unit' },
  // Each for itself is in npm run test:matrix.
  { script: 'test:host', args: ['--web', '--locale', 'zh-cn'], suite: 'host-web-zh-cn' },
];
/** How many of them run at once. */
const LANES = 4;

// Whatever is left in it at the end was left by a test; sockets of a server that is ended, and what its TypeScript extension keeps,
// are its own affair.
const temporary = mkdtempSync(join(tmpdir(), 'sd-'));
const isLeft = (name) => !/^vscode-(?:ipc-|git-|typescript)/.test(name);

clearCounts();
let passed = 0;
let failed = 0;
const lines = [];
const flaky = [];
for (const step of first) await take(step);
const waiting = steps.values();
await Promise.all(
  Array.from({ length: LANES }, async () => {
    for (const step of waiting) await take(step);
  }),
);

const left = readdirSync(temporary).filter(isLeft);
for (const name of left) lines.push(`left in the temporary folder: ${name}`);
if (left.length > 0) failed++;
rmSync(temporary, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });

console.log(`\n${[...lines, ...flaky].join('\n')}\n`);
console.log(`tests: ${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);

/** Runs a step, prints what it has said once it is done, and adds its counts to the others. */
async function take({ script, args = [], suite }) {
  const title = [script, ...args].join(' ');
  const started = performance.now();
  const { status, output } = await run(['run', '--silent', script, '--', ...args]);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`\n── ${title}\n${output.trimEnd()}`);

  // A suite that fails without naming a failed test, or without having run any, is a failure by itself.
  const counts = (suite && readCounts().get(suite)) ?? {
    passed: suite ? 0 : Number(status === 0),
    failed: 0,
    flaky: [],
  };
  if (counts.failed === 0 && (status !== 0 || counts.passed === 0)) counts.failed = 1;
  if (suite) passed += counts.passed;
  failed += counts.failed;
  flaky.push(...counts.flaky.map((name) => `flaky: ${suite}: ${name}`));
  const told = suite ? `${counts.passed} passed, ${counts.failed} failed` : status === 0 ? 'ok' : 'failed';
  lines.push(`${title.padEnd(32)} ${told.padEnd(24)} ${seconds.padStart(6)} s`);
}

function run(argv) {
  const child = spawn('npm', argv, {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, TMPDIR: temporary, TEMP: temporary, TMP: temporary },
    shell: process.platform === 'win32',
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text) => (output += text));
  return new Promise((done) => {
    child.once('error', (error) => done({ status: 1, output: output + error }));
    child.once('exit', (status) => {
      const end = () => done({ status, output });
      child.once('close', end);
      // Whatever it has left running may hold its output open.
      setTimeout(end, 5000);
    });
  });
}
