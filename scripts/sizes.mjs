// What is shipped and what is loaded, in bytes, and how large it may be: npm run build && npm run sizes
// Exit status 1 where something is larger, or loaded too early, or not shipped.
import { readFileSync, statSync } from 'node:fs';
import { deflateRawSync } from 'node:zlib';
import { listFiles, PackageManager } from '@vscode/vsce';

/** What the desktop has loaded of the extension by then, each with all that is above it; and of which sources it has nothing yet. */
const LOADED = [
  ['at activation', 60_000, 'src/vscode/extension.ts', /\/(?:reading|edits|rules|editing|structure)\/|jsonc/],
  [
    'with a Chinese text',
    180_000,
    'src/core/views/detection.ts',
    /\/(?:edits|rules|editing|structure)\/|jsonc/,
  ],
  ['with the first draft', 440_000, 'src/vscode/draft-features.ts', /\/word-conversion|jsonc/],
  ['with the first command', 460_000, 'src/vscode/commands.ts', /jsonc|htmlparser/],
  ['with a configuration file', 480_000, 'src/config/file.ts', /htmlparser/],
];
const FILES = [
  ['dist/web/extension.js', 480_000],
  ['dist/html-text.js', 80_000],
  ['dist/word.js', 302_000],
  ['dist/cli.js', 640_000],
];
const PACKED = [
  ['the .vsix without', Math.floor(1.2 * 2 ** 20), (file) => !isShown(file)],
  ['walkthrough', 1_050_000, isShown],
];

let isWrong = false;
function tell(name, size, limit) {
  isWrong ||= size > limit;
  console.log(
    `${name.padEnd(26)} ${String(size).padStart(9)} of ${limit}${size > limit ? ', too large' : ''}`,
  );
}

const { outputs } = JSON.parse(readFileSync('dist/parts/meta.json', 'utf8'));
const loaded = new Set();
function load(file) {
  if (loaded.has(file)) return;
  loaded.add(file);
  for (const { path, kind, external } of outputs[file].imports)
    if (kind === 'import-statement' && !external) load(path);
}
const sizeOf = (file) => statSync(file).size;
for (const [name, limit, entry, notYet] of LOADED) {
  load(Object.keys(outputs).find((file) => outputs[file].entryPoint === entry));
  tell(
    name,
    [...loaded].reduce((sum, file) => sum + sizeOf(file), 0),
    limit,
  );
  for (const source of [...loaded].flatMap((file) => Object.keys(outputs[file].inputs)))
    if (notYet.test(source)) {
      isWrong = true;
      console.log(`  too early: ${source}`);
    }
}

for (const [name, limit] of FILES) tell(name, sizeOf(name), limit);

/** Of each file in a ZIP archive: its headers and its name, twice. */
const HEADERS = 200;
const files = await listFiles({ cwd: process.cwd(), packageManager: PackageManager.Npm });
for (const file of Object.keys(outputs))
  if (!files.includes(file)) {
    isWrong = true;
    console.log(`  not in the .vsix: ${file}`);
  }
for (const [name, limit, isOf] of PACKED) {
  const packed = files
    .filter(isOf)
    .map((file) => HEADERS + deflateRawSync(readFileSync(file), { level: 9 }).length);
  tell(
    name,
    packed.reduce((sum, size) => sum + size, 0),
    limit,
  );
}
process.exit(isWrong ? 1 : 0);

function isShown(file) {
  return file.startsWith('walkthrough/');
}
