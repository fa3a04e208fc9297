// The command as one script, for tests that run it in a process of its own.
import { join } from 'node:path';
import { buildSync } from 'esbuild';

/** Writes the script into a folder as scripts/build.mjs makes it; its path. */
export function bundleInto(folder: string): string {
  const script = join(folder, 'cli.js');
  buildSync({
    entryPoints: ['src/cli/main.ts'],
    outfile: script,
    bundle: true,
    platform: 'node',
    mainFields: ['module', 'main'],
  });
  return script;
}
