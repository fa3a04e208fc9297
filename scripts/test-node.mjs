// Bundles tests and runs them with Node's own test runner.
//   node scripts/test-node.mjs unit|ui [FILTER…] [--vscode oldest] [--part 1/2] [--node-option…]
// unit: every test/**/*.test.ts that needs no VS Code; ui: test/ui, which drives one as a person would, the newest or the oldest.
// FILTER is a part of a path, such as ordinals/numerals; --part takes the first of every two files, or the second; options go to
// node --test, such as --test-name-pattern=…
// Tests run with the repository's root as their working folder: read fixtures relative to it.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { build } from 'esbuild';
import { recordCounts } from './counts.mjs';

const [suite, ...rest] = process.argv.slice(2);
const edition = valueOf('--vscode') ?? 'newest';
const part = valueOf('--part');
const [place = 1, parts = 1] = part?.split('/').map(Number) ?? [];
const options = rest.filter((argument) => argument.startsWith('-'));
const filters = rest.filter((argument) => !argument.startsWith('-'));
// A folder of its own, so that two runs at once do not take each other's files away.
const outdir = `out/${suite}/${process.pid}`;

const inSuite = { unit: /^test\/(?!host\/|ui\/)/, ui: /^test\/ui\// }[suite];
const files = readdirSync('test', { recursive: true })
  .map((name) => `test/${name.replaceAll('\\', '/')}`)
  .filter((name) => name.endsWith('.test.ts') && inSuite.test(name))
  .filter((name) => filters.length === 0 || filters.some((filter) => name.includes(filter)))
  .sort()
  .filter((_, i) => i % parts === place - 1);
if (files.length === 0) {
  console.error(`no ${suite} test matches ${[...filters, part ?? ''].join(' ').trim()}`);
  process.exit(1);
}

await build({
  entryPoints: files,
  outdir,
  outbase: 'test',
  bundle: true,
  format: 'cjs',
  platform: 'node',
  target: 'node20',
  packages: 'external',
  sourcemap: 'inline',
  charset: 'utf8',
  logLevel: 'warning',
});

const bundled = files.map((file) => file.replace(/^test/, outdir).replace(/\.ts$/, '.js'));
// A workbench that a busy machine holds up may miss a key: a file of such tests has a second try, which is said. What
// fails twice has failed.
const flaky = [];
const runs = suite === 'ui' ? bundled.map((file) => runTwice(file)) : [run(bundled)];
const sum = (key) => runs.reduce((total, { counts }) => total + counts[key], 0);
const names = [suite, edition === 'newest' ? undefined : edition, part?.replace('/', '-of-')];
recordCounts(names.filter((it) => it !== undefined).join('-'), {
  passed: sum('passed'),
  failed: sum('failed'),
  flaky,
});
rmSync(outdir, { recursive: true, force: true });
process.exit(runs.every(({ status }) => status === 0) ? 0 : 1);

function valueOf(option) {
  const at = rest.indexOf(option);
  return at < 0 ? undefined : rest.splice(at, 2)[1];
}

function runTwice(file) {
  const first = run([file]);
  if (first.status === 0) return first;
  const name = file.replace(outdir, 'test').replace(/\.js$/, '.ts');
  console.log(`\n${name} failed; a second try:\n`);
  const second = run([file]);
  if (second.status === 0) flaky.push(name);
  return second;
}

function run(names) {
  const report = `${outdir}/report.json`;
  rmSync(report, { force: true });
  const { status } = spawnSync(
    process.execPath,
    [
      '--enable-source-maps',
      '--test',
      // Node leaves one processor to others; of two that would be half of them.
      `--test-concurrency=${availableParallelism()}`,
      ...options,
      '--test-reporter=spec',
      '--test-reporter-destination=stdout',
      '--test-reporter=./scripts/counts-reporter.mjs',
      `--test-reporter-destination=${report}`,
      ...names,
    ],
    { stdio: 'inherit', env: { ...process.env, SPEECH_DRAFT_VSCODE: edition } },
  );
  const counts = existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : { passed: 0, failed: 1 };
  return { status, counts };
}
