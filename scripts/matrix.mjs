// npm run test:matrix: the host suite on the oldest VS Code that the manifest takes and on the newest, in Node and in the web
// extension host, in each display language; then a table in Markdown. What is asked for besides goes to each run: --grep TEXT.
import { spawnSync } from 'node:child_process';
import { clearCounts, readCounts } from './counts.mjs';

const rows = ['newest', 'oldest'].flatMap((edition) =>
  [false, true].flatMap((web) => ['en', 'zh-cn', 'zh-tw'].map((locale) => ({ edition, web, locale }))),
);

clearCounts();
const table = [
  '| VS Code | extension host | language | passed | failed |',
  '| --- | --- | --- | --- | --- |',
];
let failed = false;
for (const { edition, web, locale } of rows) {
  const args = ['--host', 'served', '--vscode', edition, '--locale', locale, ...(web ? ['--web'] : [])];
  const { status } = spawnSync(
    'npm',
    ['run', '--silent', 'test:host', '--', ...args, ...process.argv.slice(2)],
    {
      stdio: 'inherit',
      shell: process.platform === 'win32',
    },
  );
  const name = ['host', edition === 'oldest' && edition, web && 'web', locale !== 'en' && locale];
  const counts = readCounts().get(name.filter(Boolean).join('-')) ?? { passed: 0, failed: 1 };
  failed ||= status !== 0;
  table.push(`| ${edition} | ${web ? 'web' : 'Node'} | ${locale} | ${counts.passed} | ${counts.failed} |`);
}
console.log(`\n${table.join('\n')}`);
process.exit(failed ? 1 : 0);
