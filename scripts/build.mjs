// Bundles the extension (for the desktop and for the web) and the command line into dist/.
//   node scripts/build.mjs [--watch]
import { chmod, readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { context, build } from 'esbuild';

const watch = process.argv.includes('--watch');

/** Of the manifest no more goes along than the sources ask for. */
const manifestInPart = {
  name: 'manifest-in-part',
  setup({ onLoad }) {
    onLoad({ filter: /package\.json$/ }, async ({ path }) => {
      const { version, contributes } = JSON.parse(await readFile(path, 'utf8'));
      return {
        contents: JSON.stringify({ version, contributes: { languages: contributes.languages } }),
        loader: 'json',
      };
    });
  },
};

/** The package's main file brings what builds and writes trees of HTML along; nobody here asks for more than its parser. */
const alias = { htmlparser2: resolve('node_modules/htmlparser2/dist/esm/Parser.js') };

const common = {
  bundle: true,
  format: 'cjs',
  target: 'es2022',
  charset: 'utf8',
  legalComments: 'none',
  alias,
  minify: !watch,
  // Maps help whoever debugs this folder; no package carries them.
  sourcemap: true,
  logLevel: watch ? 'info' : 'warning',
};

const node = {
  platform: 'node',
  target: 'node20',
  // jsonc-parser's CommonJS build finds its own parts in a way that no bundler can follow.
  mainFields: ['module', 'main'],
};

/** What only a conversion needs is a file of its own, which the command line loads when it comes to that. */
const wordApart = {
  name: 'word-apart',
  setup({ onResolve }) {
    onResolve({ filter: /\/word\/index\.ts$/ }, () => ({ path: './word.js', external: true }));
  },
};

const bundles = [
  { ...node, entryPoints: ['src/vscode/extension.ts'], outfile: 'dist/extension.js', external: ['vscode'] },
  {
    platform: 'browser',
    entryPoints: ['src/vscode/extension.ts'],
    outfile: 'dist/web/extension.js',
    external: ['vscode'],
  },
  {
    ...node,
    entryPoints: ['src/cli/main.ts'],
    outfile: 'dist/cli.js',
    banner: { js: '#!/usr/bin/env node' },
    plugins: [wordApart, manifestInPart],
    // require() finds the exports of a CommonJS file by their names; import() may not.
    supported: { 'dynamic-import': false },
  },
  { platform: 'browser', entryPoints: ['src/word/index.ts'], outfile: 'dist/word.js' },
];

for (const bundle of bundles) {
  const options = { plugins: [manifestInPart], ...common, ...bundle };
  if (watch) await (await context(options)).watch();
  else await build(options);
}
if (!watch) await chmod('dist/cli.js', 0o755);
