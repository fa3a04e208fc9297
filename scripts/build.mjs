// Bundles the extension (in parts for the desktop, as one file for the web) and the command line into dist/.
//   node scripts/build.mjs [--watch]
import { chmod, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, resolve } from 'node:path';
import { context, build, transform } from 'esbuild';

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

/** iconv-lite brings the tables of every encoding along; Japanese and Korean ones are never asked for (src/cli/encodings.ts). */
const chineseTables = {
  name: 'chinese-tables',
  setup({ onLoad }) {
    const filter = /iconv-lite\/encodings\/tables\/(?:eucjp|shiftjis|cp949)\.json$/;
    onLoad({ filter }, () => ({ contents: '[]', loader: 'json' }));
  },
};

/** What a part has of another one is bound once: through the module object each use would be a call of a getter. */
const IMPORT = /(?<=^|;)import\s*(\{[^}]*\})\s*from\s*("\.[^"]*");/gm;
const fromOther = (_, names, from) => `const ${names.replaceAll(' as ', ':')}=require(${from});`;

/** esbuild parts ES modules only, and VS Code's main file is CommonJS: each part becomes such a module by itself. */
const inParts = {
  name: 'in-parts',
  setup({ initialOptions, onEnd }) {
    const { minify, target, charset } = initialOptions;
    Object.assign(initialOptions, {
      format: 'esm',
      splitting: true,
      write: false,
      sourcemap: 'inline',
      metafile: true,
    });
    onEnd(async (result) => {
      const { outputFiles = [], metafile } = result;
      // They are written as what becomes of them.
      result.outputFiles = [];
      for (const { path, text } of outputFiles) {
        const { code, map } = await transform(text.replace(IMPORT, fromOther), {
          format: 'cjs',
          platform: 'node',
          // A part is loaded by require(), when it comes to that.
          supported: { 'dynamic-import': false },
          sourcemap: 'external',
          minify,
          target,
          charset,
        });
        await write(path, `${code}//# sourceMappingURL=${basename(path)}.map\n`);
        await write(`${path}.map`, map);
      }
      // For scripts/sizes.mjs.
      await write(resolve('dist/parts/meta.json'), JSON.stringify(metafile));
    });
  },
};

const bundles = [
  {
    ...node,
    entryPoints: ['src/vscode/extension.ts'],
    outdir: 'dist',
    chunkNames: 'parts/[name]-[hash]',
    external: ['vscode'],
    plugins: [manifestInPart, inParts],
  },
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
    plugins: [wordApart, manifestInPart, chineseTables],
    // require() finds the exports of a CommonJS file by their names; import() may not.
    supported: { 'dynamic-import': false },
  },
  // Every host loads these by itself (src/vscode/documents/own-file.ts).
  { platform: 'browser', entryPoints: ['src/word/index.ts'], outfile: 'dist/word.js' },
  { platform: 'browser', entryPoints: ['src/vscode/editing/html-text.ts'], outfile: 'dist/html-text.js' },
];

const written = new Set();
for (const bundle of bundles) {
  const options = { plugins: [manifestInPart], ...common, ...bundle };
  if (watch) {
    await (await context(options)).watch();
    continue;
  }
  const { outputFiles } = await build({ ...options, write: false });
  for (const { path, contents } of outputFiles) await write(path, contents);
}
if (!watch) {
  await chmod('dist/cli.js', 0o755);
  // The parts have other names whenever something else is in them.
  for (const name of await readdir('dist/parts')) {
    const path = resolve('dist/parts', name);
    if (!written.has(path) && /\.(?:js|map)$/.test(name)) await rm(path, { force: true });
  }
}

/** Somebody may be reading it, a test beside this one: a file is left alone where it is right already, and is never there by half. */
async function write(path, contents) {
  written.add(path);
  const now = await readFile(path).catch(() => undefined);
  if (now?.equals(Buffer.from(contents))) return;
  await mkdir(dirname(path), { recursive: true });
  await writeFile(`${path}.${process.pid}`, contents);
  await rename(`${path}.${process.pid}`, path);
}
