// A new draft from one of the skeletons: an untitled text, filled in from field to field.
import { commands, type Disposable, env, l10n, SnippetString, window, workspace } from 'vscode';
import snippets from '../../../snippets/speech-draft.json';
import { LANGUAGE } from '../documents/drafts.ts';

interface Snippet {
  readonly description: string;
  readonly body: readonly string[];
  readonly isFileTemplate?: boolean;
}

export function provideNewDraft(): Disposable {
  return commands.registerCommand('speechDraft.newDraft', async (asked?: unknown) => {
    const templates = Object.entries<Snippet>(snippets).filter(([, { isFileTemplate }]) => isFileTemplate);
    const name = templates.some(([each]) => each === asked) ? asked : await pick(templates);
    const [, template] = templates.find(([each]) => each === name) ?? [];
    if (!template) return;
    const document = await workspace.openTextDocument({ language: LANGUAGE });
    const editor = await window.showTextDocument(document);
    await editor.insertSnippet(new SnippetString(template.body.join('\n')));
  });
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
