// Bundles one TypeScript file of this repository and runs it in this process, with the arguments that follow.
//   node scripts/run.mjs FILE.ts [ARGUMENT…]
import { rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { build } from 'esbuild';

const entry = process.argv[2];
// A file of its own, so that two runs at once do not take it from each other.
const outfile = `out/run/${entry.replace(/\.ts$/, '')}-${process.pid}.js`;
await build({
  entryPoints: [entry],
  outfile,
  bundle: true,
  format: 'cjs',
  platform: 'node',
  target: 'node20',
  packages: 'external',
  sourcemap: 'inline',
  charset: 'utf8',
  logLevel: 'warning',
});
process.once('exit', () => rmSync(outfile, { force: true }));
process.argv.splice(1, 2, entry);
process.setSourceMapsEnabled(true);
createRequire(import.meta.url)(`../${outfile}`);
