// npm test: everything, to the end, then the counts of all that ran.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { clearCounts, readCounts } from './counts.mjs';

// A check passes or fails as a whole; a suite tells its own counts, by the names on its right.
const steps = [
  { script: 'build' },
  { script: 'sizes' },
  { script: 'check-types' },
  { script: 'lint' },
  { script: 'format:check' },
  { script: 'knip' },
  { script: 'test:unit', suite: 'unit' },
  { script: 'test:host', suite: 'host' },
  { script: 'test:host', args: ['--web'], suite: 'host-web' },
  { script: 'test:host', args: ['--locale', 'zh-cn'], suite: 'host-zh-cn' },
  { script: 'test:ui', suite: 'ui' },
];

// Whatever is left in it at the end was left by a test; sockets of a server that is ended, and what its TypeScript extension keeps,
// are its own affair.
const temporary = mkdtempSync(join(tmpdir(), 'sd-'));
const isLeft = (name) => !/^vscode-(?:ipc-|git-|typescript)/.test(name);

clearCounts();
let passed = 0;
let failed = 0;
const lines = [];
const flaky = [];
for (const { script, args = [], suite } of steps) {
  const title = [script, ...args].join(' ');
  console.log(`\n── ${title}`);
  const started = performance.now();
  const { status } = spawnSync('npm', ['run', '--silent', script, '--', ...args], {
    stdio: 'inherit',
    env: { ...process.env, TMPDIR: temporary, TEMP: temporary, TMP: temporary },
    shell: process.platform === 'win32',
  });
  const seconds = ((performance.now() - started) / 1000).toFixed(1);

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
  lines.push(`${title.padEnd(28)} ${told.padEnd(24)} ${seconds.padStart(6)} s`);
}

const left = readdirSync(temporary).filter(isLeft);
for (const name of left) lines.push(`left in the temporary folder: ${name}`);
if (left.length > 0) failed++;
rmSync(temporary, { recursive: true, force: true });

console.log(`\n${[...lines, ...flaky].join('\n')}\n`);
console.log(`tests: ${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
