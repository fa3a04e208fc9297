// What is shipped, in bytes, and how large it may be: npm run build && npm run sizes
// Exit status 1 where something is larger.
import { readFileSync } from 'node:fs';
import { deflateRawSync } from 'node:zlib';
import { listFiles, PackageManager } from '@vscode/vsce';

const LIMITS = {
  'dist/extension.js': 520_000,
  'dist/web/extension.js': 520_000,
  'dist/word.js': 300_000,
  'dist/cli.js': 705_000,
  'the .vsix without': Math.floor(1.2 * 2 ** 20),
  walkthrough: 1_050_000,
};
/** Of each file in a ZIP archive: its headers and its name, twice. */
const HEADERS = 200;

const packed = (files) =>
  files.reduce((sum, file) => sum + HEADERS + deflateRawSync(readFileSync(file), { level: 9 }).length, 0);
const files = await listFiles({ cwd: process.cwd(), packageManager: PackageManager.Npm });
const isShown = (file) => file.startsWith('walkthrough/');
let isOver = false;
for (const [name, limit] of Object.entries(LIMITS)) {
  const size = name.startsWith('dist/')
    ? readFileSync(name).length
    : packed(files.filter((file) => isShown(file) === (name === 'walkthrough')));
  isOver ||= size > limit;
  console.log(
    `${name.padEnd(24)} ${String(size).padStart(9)} of ${limit}${size > limit ? ', too large' : ''}`,
  );
}
process.exit(isOver ? 1 : 0);
