// What is shipped, in bytes, and how large it may be: npm run build && npm run sizes
// Exit status 1 where something is larger.
import { readFileSync } from 'node:fs';
import { deflateRawSync } from 'node:zlib';
import { listFiles } from '@vscode/vsce';

const LIMITS = {
  'dist/extension.js': 480_000,
  'dist/web/extension.js': 480_000,
  'dist/word.js': 300_000,
  'dist/cli.js': 660_000,
  'the .vsix': 1_200_000,
};
/** Of each file in a ZIP archive: its headers and its name, twice. */
const HEADERS = 200;

const packed = (await listFiles({ cwd: process.cwd(), packageManager: 0 })).reduce(
  (sum, file) => sum + HEADERS + deflateRawSync(readFileSync(file), { level: 9 }).length,
  0,
);
let isOver = false;
for (const [name, limit] of Object.entries(LIMITS)) {
  const size = name.startsWith('dist/') ? readFileSync(name).length : packed;
  isOver ||= size > limit;
  console.log(
    `${name.padEnd(24)} ${String(size).padStart(9)} of ${limit}${size > limit ? ', too large' : ''}`,
  );
}
process.exit(isOver ? 1 : 0);
