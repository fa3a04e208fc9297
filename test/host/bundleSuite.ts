import { readdirSync } from 'node:fs';
import { build } from 'esbuild';
import type { Host } from './suite/run.ts';

/**
 * Bundles test/host/suite/*.test.ts for an extension host, together with what starts them.
 * @returns the bundle's path without .js, as `extensionTestsPath` wants it
 */
export async function bundleSuite(host: Host): Promise<string> {
  const out = `out/host/${host.kind}-${host.locale}/suite`;
  const tests = readdirSync('test/host/suite').filter((name) => name.endsWith('.test.ts'));
  await build({
    stdin: {
      contents: `import { runSuite } from './run.ts';
        export const run = () => runSuite(${JSON.stringify(host)}, () => { ${tests.map((name) => `require('./${name}');`).join(' ')} });`,
      resolveDir: 'test/host/suite',
      loader: 'ts',
    },
    outfile: `${out}.js`,
    bundle: true,
    format: 'cjs',
    platform: host.kind === 'node' ? 'node' : 'browser',
    target: 'es2022',
    external: ['vscode', 'node:fs'],
    sourcemap: true,
    charset: 'utf8',
    logLevel: 'warning',
  });
  return out;
}
