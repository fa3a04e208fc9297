import { readdirSync, readFileSync } from 'node:fs';
import { build, type Plugin } from 'esbuild';
import type { Host } from './suite/run.ts';

/**
 * Bundles test/host/suite/*.test.ts for an extension host, together with what starts them.
 * @returns the bundle's path without .js, as `extensionTestsPath` wants it
 */
export async function bundleSuite(host: Host): Promise<string> {
  const tests = readdirSync('test/host/suite').filter((name) => name.endsWith('.test.ts'));
  const entry = `import { runSuite } from './suite/run.ts';
    export const run = () => runSuite(${JSON.stringify(host)}, () => { ${tests.map((name) => `require('./suite/${name}');`).join(' ')} });`;
  return bundleEntry(entry, `${host.kind}-${host.locale}`, host.kind);
}

/**
 * @param entry a module that stands in test/host and exports `run`
 * @returns the bundle's path without .js
 */
export async function bundleEntry(entry: string, name: string, kind: Host['kind']): Promise<string> {
  const out = `out/host/${name}/suite`;
  await build({
    stdin: { contents: entry, resolveDir: 'test/host', loader: 'ts' },
    outfile: `${out}.js`,
    bundle: true,
    format: 'cjs',
    platform: kind === 'node' ? 'node' : 'browser',
    target: 'es2022',
    // As in scripts/build.mjs, for jsonc-parser.
    mainFields: [...(kind === 'node' ? [] : ['browser']), 'module', 'main'],
    external: ['vscode', 'node:fs'],
    plugins: [mochaAsScript],
    sourcemap: true,
    charset: 'utf8',
    logLevel: 'warning',
  });
  return out;
}

/** Mocha calls its browser build a module, but writes it as a script: it would take the bundle's own exports for its. */
const mochaAsScript: Plugin = {
  name: 'mocha as a script',
  setup: (bundle) => {
    bundle.onLoad({ filter: /[\\/]mocha[\\/]mocha\.js$/ }, ({ path }) => ({
      contents: `var exports, module, define;\n${readFileSync(path, 'utf8')}`,
    }));
  },
};
