// npm run test:matrix -- [host|ui] [ARGUMENT…]: the suites on the oldest VS Code that the manifest takes and on the newest; inside it
// as Node and as web extension, in each display language; then a table in Markdown. ARGUMENTs go to each run: --grep TEXT to
// those of host, a part of a path to those of ui.
import { spawnSync } from 'node:child_process';
import { clearCounts, readCounts } from './counts.mjs';

const EDITIONS = ['newest', 'oldest'];
const LANGUAGES = ['en', 'zh-cn', 'zh-tw'];

const [only, ...rest] = ['host', 'ui'].includes(process.argv[2])
  ? process.argv.slice(2)
  : [undefined, ...process.argv.slice(2)];
const hosts = EDITIONS.flatMap((edition) =>
  [false, true].flatMap((web) =>
    LANGUAGES.map((language) => ({
      cells: ['host', edition, web ? 'web' : 'Node', language],
      args: ['--host', 'served', '--locale', language, ...(web ? ['--web'] : [])],
      counts: [web && 'web', language !== 'en' && language],
    })),
  ),
);
const workbenches = EDITIONS.map((edition) => ({
  cells: ['ui', edition, 'Node', 'en'],
  args: [],
  counts: [],
}));

clearCounts();
const table = [
  '| suites | VS Code | extension host | language | passed | failed | at the second try |',
  '| --- | --- | --- | --- | --- | --- | --- |',
];
let failed = false;
for (const { cells, args, counts } of [...hosts, ...workbenches]) {
  const [suites, edition] = cells;
  if (only && only !== suites) continue;
  const { status } = spawnSync(
    'npm',
    ['run', '--silent', `test:${suites}`, '--', '--vscode', edition, ...args, ...rest],
    { stdio: 'inherit', shell: process.platform === 'win32' },
  );
  const name = [suites, edition === 'oldest' && edition, ...counts].filter(Boolean).join('-');
  const told = readCounts().get(name) ?? { passed: 0, failed: 1, flaky: [] };
  failed ||= status !== 0;
  table.push(`| ${[...cells, told.passed, told.failed, told.flaky.length].join(' | ')} |`);
}
console.log(`\n${table.join('\n')}`);
process.exit(failed ? 1 : 0);
