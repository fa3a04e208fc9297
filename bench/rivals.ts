// Other checkers of text, installed when they are first asked for.
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
  readonly markdownlint: (text: string) => unknown;
  readonly textlint: (text: string) => Promise<unknown>;
}

const FOLDER = 'bench/rivals';

export async function loadRivals(): Promise<Rivals> {
  if (!isInstalled()) spawnSync('npm', ['ci'], { cwd: FOLDER, stdio: 'inherit' });
  const require = createRequire(`${process.cwd()}/${FOLDER}/`);
  const zhlint: { run: (value: string, options: object) => { result: string } } = require('zhlint');
  const autocorrect = await loadAutoCorrect(`${FOLDER}/node_modules/@huacnlee/autocorrect`);
  const markdownlint = await loadMarkdownlint(`${FOLDER}/node_modules/markdownlint`);
  return {
    zhlint: (text) => silently(() => zhlint.run(text, { rules: { preset: 'default' } }).result),
    autocorrect: {
      lint: (text) => autocorrect.lintFor(text, 'draft.txt'),
      format: (text) => autocorrect.formatFor(text, 'draft.txt').out,
    },
    markdownlint: (text) => markdownlint.lint({ strings: { text }, config: MARKDOWN_RULES }),
    textlint: loadTextlint(require),
  };
}

function isInstalled(): boolean {
  const { dependencies }: { dependencies: object } = JSON.parse(
    readFileSync(`${FOLDER}/package.json`, 'utf8'),
  );
  return Object.keys(dependencies).every((name) => existsSync(`${FOLDER}/node_modules/${name}`));
}

/** Levels of headings, headings alike, marks at their ends, numbers and indents of lists, runs of blank lines. */
const MARKDOWN_RULES = {
  default: false,
  MD001: true,
  MD005: true,
  MD012: true,
  MD024: { siblings_only: true },
  MD026: true,
  MD029: true,
};

interface Markdownlint {
  readonly lint: (options: { readonly strings: object; readonly config: object }) => unknown;
}

async function loadMarkdownlint(folder: string): Promise<Markdownlint> {
  return import(pathToFileURL(`${folder}/lib/exports-sync.mjs`).href);
}

/** Brackets and quotes without a partner, letters of both widths, sentences that are too long. */
const TEXT_RULES = [
  '@textlint-rule/textlint-rule-no-unmatched-pair',
  'textlint-rule-no-mixed-zenkaku-and-hankaku-alphabet',
  'textlint-rule-sentence-length',
];

interface TextlintKernel {
  readonly lintText: (text: string, options: object) => Promise<unknown>;
}

function loadTextlint(require: NodeJS.Require): Rivals['textlint'] {
  const { TextlintKernel }: { TextlintKernel: new () => TextlintKernel } = require('@textlint/kernel');
  const kernel = new TextlintKernel();
  const loaded = (name: string): unknown => {
    const module: { default?: unknown } = require(name);
    return module.default ?? module;
  };
  const options = {
    filePath: 'draft.txt',
    ext: '.txt',
    plugins: [{ pluginId: 'text', plugin: loaded('@textlint/textlint-plugin-text') }],
    rules: TEXT_RULES.map((ruleId) => ({ ruleId, rule: loaded(ruleId) })),
  };
  return (text) => kernel.lintText(text, options);
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
