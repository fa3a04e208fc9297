// “This is no heading” goes along with a draft that is renamed or moved in the editor, alone or with its folder.
import { type Disposable, Uri, workspace } from 'vscode';
import { globOf, renamed } from '../../config/file-globs.ts';
import { CONFIG_FILE } from '../../config/settings.ts';
import { textOf, writeConfig } from '../documents/config-writing.ts';
import { type Configurations, fileName, type Found } from '../documents/configurations.ts';
import { updateSettings } from './not-headings.ts';

export function followRenames(configurations: Configurations): Disposable {
  return workspace.onDidRenameFiles(async ({ files }) => {
    for (const { oldUri, newUri } of files) {
      await followInFiles(oldUri, newUri, configurations);
      await followInSettings(oldUri, newUri);
    }
  });
}

async function followInFiles(oldUri: Uri, newUri: Uri, configurations: Configurations): Promise<void> {
  const [from, to] = [await fileFor(oldUri, configurations), await fileFor(newUri, configurations)];
  const folder = workspace.getWorkspaceFolder(newUri)?.uri;
  // None may hold for the new place yet.
  const target = to?.uri ?? (folder && Uri.joinPath(folder, CONFIG_FILE));
  if (!from || !target) return;
  const { withNotHeading, withoutNotHeading, withRenamed } = await import('../../config/file.ts');
  const text = (await textOf(from.uri)) ?? '';
  const oldGlob = globOf(fileName(oldUri, from.uri));
  const newGlob = globOf(fileName(newUri, target));
  if (target.toString() === from.uri.toString()) {
    const next = withRenamed(text, oldGlob, newGlob);
    if (next !== undefined) await writeConfig(target, next, configurations);
    return;
  }
  let [left, added] = [text, (await textOf(target)) ?? ''];
  for (const entry of from.settings.notHeadings ?? []) {
    const file = typeof entry === 'string' ? undefined : renamed(entry.file, oldGlob, newGlob);
    if (typeof entry === 'string' || file === undefined) continue;
    const more = withNotHeading(added, { file, line: entry.line });
    // Nothing is taken away that cannot be kept elsewhere.
    if (more === undefined) return;
    added = more;
    left = withoutNotHeading(left, entry) ?? left;
  }
  if (left === text) return;
  await writeConfig(target, added, configurations);
  await writeConfig(from.uri, left, configurations);
}

async function followInSettings(oldUri: Uri, newUri: Uri): Promise<void> {
  const nameOf = (uri: Uri) => fileName(uri, workspace.getWorkspaceFolder(uri)?.uri, true);
  const [before, after] = [nameOf(oldUri), nameOf(newUri)];
  const absolute = (path: string): string => globOf({ relative: undefined, path });
  await updateSettings(
    (entries) =>
      entries.map((entry) => {
        if (typeof entry !== 'object' || entry === null || !('file' in entry)) return entry;
        const { file } = entry;
        if (typeof file !== 'string') return entry;
        const name =
          renamed(file, globOf(before), globOf(after)) ??
          renamed(file, absolute(before.path), absolute(after.path));
        return name === undefined ? entry : { ...entry, file: name };
      }),
    newUri,
  );
}

/** The configuration file that holds for a place, whether or not anything is there any more. */
async function fileFor(uri: Uri, configurations: Configurations): Promise<Found | undefined> {
  await configurations.ready({ uri });
  return configurations.fileFor({ uri });
}
