// Bundles the extension (for the desktop and for the web) and the command line into dist/.
//   node scripts/build.mjs [--watch]
import { chmod, access } from 'node:fs/promises';
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
  logLevel: 'warning',
};

// jsonc-parser's CommonJS build finds its own parts in a way that no bundler can follow.
const mainFields = ['module', 'main'];

const bundles = [
  {
    entryPoints: ['src/vscode/extension.ts'],
    outfile: 'dist/extension.js',
    platform: 'node',
    target: 'node20',
    mainFields,
    external: ['vscode'],
  },
  {
    entryPoints: ['src/vscode/extension.ts'],
    outfile: 'dist/web/extension.js',
    platform: 'browser',
    external: ['vscode'],
  },
  {
    entryPoints: ['src/cli/main.ts'],
    outfile: 'dist/cli.js',
    platform: 'node',
    target: 'node20',
    mainFields,
    banner: { js: '#!/usr/bin/env node' },
  },
];

for (const bundle of bundles) {
  const options = { ...common, ...bundle };
  if (!(await exists(bundle.entryPoints[0]))) {
    console.warn(`build: ${bundle.entryPoints[0]} does not exist yet, skipped`);
    continue;
  }
  if (watch) await (await context({ ...options, logLevel: 'info' })).watch();
  else await build(options);
  if (bundle.outfile === 'dist/cli.js') await chmod(bundle.outfile, 0o755).catch(() => {});
}

async function exists(path) {
  return access(path).then(
    () => true,
    () => false,
  );
}
