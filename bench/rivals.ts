// Other checkers of Chinese text, installed when they are first asked for.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';

export interface Rivals {
  readonly zhlint: (text: string) => string;
  readonly autocorrect: {
    readonly lint: (text: string) => unknown;
    readonly format: (text: string) => string;
  };
}

const FOLDER = 'bench/rivals';

export async function loadRivals(): Promise<Rivals> {
  if (!existsSync(`${FOLDER}/node_modules`)) spawnSync('npm', ['ci'], { cwd: FOLDER, stdio: 'inherit' });
  const require = createRequire(`${process.cwd()}/${FOLDER}/`);
  const zhlint: { run: (value: string, options: object) => { result: string } } = require('zhlint');
  const autocorrect = await loadAutoCorrect(`${FOLDER}/node_modules/@huacnlee/autocorrect`);
  return {
    zhlint: (text) => silently(() => zhlint.run(text, { rules: { preset: 'default' } }).result),
    autocorrect: {
      lint: (text) => autocorrect.lintFor(text, 'draft.txt'),
      format: (text) => autocorrect.formatFor(text, 'draft.txt').out,
    },
  };
}

interface AutoCorrect {
  readonly lintFor: (value: string, name: string) => unknown;
  readonly formatFor: (value: string, name: string) => { readonly out: string };
}

/** Its WebAssembly build, as a bundler would load it; the native one cannot be locked for all platforms. */
async function loadAutoCorrect(folder: string): Promise<AutoCorrect> {
  const glue: AutoCorrect & {
    readonly __wbg_set_wasm: (exports: WebAssembly.Exports) => void;
  } & WebAssembly.ModuleImports = await import(pathToFileURL(`${folder}/autocorrect_bg.js`).href);
  const { instance } = await WebAssembly.instantiate(readFileSync(`${folder}/autocorrect_bg.wasm`), {
    './autocorrect_bg.js': glue,
  });
  const { __wbg_set_wasm: setInstance } = glue;
  setInstance(instance.exports);
  return glue;
}

/** zhlint prints as it goes. */
function silently<T>(run: () => T): T {
  const { log } = console;
  console.log = () => undefined;
  try {
    return run();
  } finally {
    console.log = log;
  }
}
