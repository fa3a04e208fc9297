// The documents of the rules, as they are shipped. A diagnostic's code links to a command that opens one: there is no web
// site, and a command works in the desktop application and in the browser, without asking whether it may.
import { commands, type Disposable, env, type ExtensionContext, l10n, Uri, window } from 'vscode';
import { rules } from '../../lint/registry.ts';

const COMMAND = 'speechDraft.showRule';

export function ruleUri(rule: string): Uri {
  return Uri.from({ scheme: 'command', path: COMMAND, query: JSON.stringify([rule]) });
}

export function provideRuleDocuments({ extensionUri }: ExtensionContext): Disposable {
  return commands.registerCommand(COMMAND, async (asked?: unknown) => {
    const rule = rules.some(({ id }) => id === asked) ? String(asked) : await pickRule();
    if (rule === undefined) return;
    await commands.executeCommand(
      'markdown.showPreview',
      Uri.joinPath(extensionUri, 'docs', ...folderFor(env.language), 'rules', `${rule}.md`),
    );
  });
}

/** Where the pages stand in the reader's language. */
function folderFor(language: string): readonly string[] {
  if (!/^zh\b/i.test(language)) return [];
  return [/tw|hk|mo|hant/i.test(language) ? 'zh-tw' : 'zh'];
}

async function pickRule(): Promise<string | undefined> {
  const items = rules.map(({ id, description }) => ({ label: id, detail: l10n.t(description) }));
  const picked = await window.showQuickPick(items, {
    placeHolder: l10n.t('Which rule?'),
    matchOnDetail: true,
  });
  return picked?.label;
}
