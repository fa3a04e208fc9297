// Bundles the extension (for the desktop and for the web) and the command line into dist/.
//   node scripts/build.mjs [--watch]
import { chmod } from 'node:fs/promises';
import { context, build } from 'esbuild';

const watch = process.argv.includes('--watch');

const common = {
  bundle: true,
  format: 'cjs',
  target: 'es2022',
  charset: 'utf8',
  legalComments: 'none',
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
  },
];

for (const bundle of bundles) {
  const options = { ...common, ...bundle };
  if (watch) await (await context(options)).watch();
  else await build(options);
}
if (!watch) await chmod('dist/cli.js', 0o755);
