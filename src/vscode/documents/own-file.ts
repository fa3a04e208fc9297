// Modules of the extension's own that are files beside its main one, loaded when somebody first needs them. A web extension host
// cannot import a second file; so it is read and run, as the host itself does with the first one, and in every host alike.
import { Uri, workspace } from 'vscode';

/**
 * Loads `dist/NAME.js`, which the build makes of what has these exports. Rejects where the extension's own file cannot be read;
 * the next call tries again.
 */
export function ownFile<Exports>(name: string): (extensionUri: Uri) => Promise<Exports> {
  let loaded: Promise<Exports> | undefined;
  return (extensionUri) => {
    loaded ??= load<Exports>(Uri.joinPath(extensionUri, 'dist', `${name}.js`)).catch((error: unknown) => {
      loaded = undefined;
      throw error;
    });
    return loaded;
  };
}

async function load<Exports>(file: Uri): Promise<Exports> {
  const source = new TextDecoder().decode(await workspace.fs.readFile(file));
  const module: { exports?: Exports } = {};
  // eslint-disable-next-line typescript/no-implied-eval -- It is the extension's own file.
  new Function('module', source)(module);
  if (!module.exports) throw new Error(file.path);
  return module.exports;
}
