// A new draft from one of the skeletons: an untitled text, filled in from field to field.
import {
  commands,
  type Disposable,
  env,
  type ExtensionContext,
  l10n,
  SnippetString,
  Uri,
  window,
  workspace,
} from 'vscode';
import { LANGUAGE } from '../documents/language.ts';

interface Snippet {
  readonly description: string;
  readonly body: readonly string[];
  readonly isFileTemplate?: boolean;
}

export function provideNewDraft({ extensionUri }: ExtensionContext): Disposable {
  return commands.registerCommand('speechDraft.newDraft', async (asked?: unknown) => {
    const snippets = await snippetsIn(extensionUri);
    const templates = Object.entries(snippets).filter(([, { isFileTemplate }]) => isFileTemplate);
    const name = templates.some(([each]) => each === asked) ? asked : await pick(templates);
    const [, template] = templates.find(([each]) => each === name) ?? [];
    if (!template) return;
    const document = await workspace.openTextDocument({ language: LANGUAGE });
    const editor = await window.showTextDocument(document);
    await editor.insertSnippet(new SnippetString(template.body.join('\n')));
  });
}

/** As they are shipped with the extension, for VS Code itself. */
async function snippetsIn(extensionUri: Uri): Promise<Readonly<Record<string, Snippet>>> {
  const file = Uri.joinPath(extensionUri, 'snippets', 'speech-draft.json');
  return JSON.parse(new TextDecoder().decode(await workspace.fs.readFile(file)));
}

async function pick(templates: readonly [string, Snippet][]): Promise<string | undefined> {
  const isTraditional = ([name, { description }]: readonly [string, Snippet]): boolean =>
    TRADITIONAL.test(name + description);
  const wantsTraditional = /^zh-(?:tw|hk|hant)/i.test(env.language);
  const ordered = templates.toSorted(
    (a, b) => Number(isTraditional(a) !== wantsTraditional) - Number(isTraditional(b) !== wantsTraditional),
  );
  const items = ordered.map(([label, { description }]) => ({
    label,
    // The name stands before it already.
    detail: description.replace(`${label}：`, ''),
  }));
  const picked = await window.showQuickPick(items, {
    placeHolder: l10n.t('What kind of draft?'),
    matchOnDetail: true,
  });
  return picked?.label;
}

/** Characters of the names and descriptions that only traditional script has. */
const TRADITIONAL = /[會議講話詞報發]/;
