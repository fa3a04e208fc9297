// What does not hold in a .speech-draft.json, shown in that file. While the file is open in an editor the schema speaks
// for itself, and saying it twice would be a second squiggle for one fault.
import { Disposable, languages, type Uri, workspace } from 'vscode';
import type { Problem } from '../../config/file.ts';
import type { Configurations, Found } from '../documents/configurations.ts';
import { toProblemDiagnostic } from '../convert.ts';
import { say } from '../l10n.ts';

export function showConfigProblems(configurations: Configurations): Disposable {
  const collection = languages.createDiagnosticCollection('speech-draft-configuration');
  const read = new Map<string, { readonly uri: Uri; readonly problems: readonly Problem[] }>();
  const publish = (key: string): void => {
    const file = read.get(key);
    if (!file) return;
    const isOpen = workspace.textDocuments.some(({ uri }) => uri.toString() === key);
    collection.set(file.uri, isOpen ? [] : file.problems.map((problem) => toProblemDiagnostic(problem, say)));
  };
  const show = (file: Found): void => {
    read.set(file.uri.toString(), file);
    publish(file.uri.toString());
  };
  for (const file of configurations.files) show(file);
  return Disposable.from(
    collection,
    configurations.onDidRead(show),
    configurations.onDidForget(() => {
      read.clear();
      collection.clear();
    }),
    workspace.onDidOpenTextDocument(({ uri }) => publish(uri.toString())),
    workspace.onDidCloseTextDocument(({ uri }) => publish(uri.toString())),
  );
}
