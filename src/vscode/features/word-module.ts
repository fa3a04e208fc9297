// The module that reads and writes Word documents, loaded when somebody first asks for it. A web extension host cannot
// import a second file; so it is read and run, as the host itself does with the first one, and in every host alike.
import { Uri, workspace } from 'vscode';
import type { WordConversion } from '../../word/conversion.ts';

let loaded: Promise<WordConversion> | undefined;

/** Rejects where the extension's own file cannot be read; the next call tries again. */
export function loadWord(extensionUri: Uri): Promise<WordConversion> {
  loaded ??= load(Uri.joinPath(extensionUri, 'dist', 'word.js')).catch((error: unknown) => {
    loaded = undefined;
    throw error;
  });
  return loaded;
}

async function load(file: Uri): Promise<WordConversion> {
  const source = new TextDecoder().decode(await workspace.fs.readFile(file));
  const module: { exports?: WordConversion } = {};
  // eslint-disable-next-line typescript/no-implied-eval -- It is the extension's own file.
  new Function('module', source)(module);
  if (!module.exports) throw new Error(file.path);
  return module.exports;
}
