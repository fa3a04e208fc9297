// “Turn off this rule”, said of a finding: where it is kept.
import { commands, ConfigurationTarget, type Disposable, l10n, type Uri, workspace } from 'vscode';
import { tell } from '../documents/editors.ts';
import { refuseInvalid, textOf, writeConfig } from '../documents/config-writing.ts';
import type { Configurations } from '../documents/configurations.ts';

export const TURN_RULE_OFF = 'speechDraft.turnRuleOff';

export function provideRuleSwitch(configurations: Configurations): Disposable {
  return commands.registerCommand(TURN_RULE_OFF, (uri: Uri, rule: string) =>
    turnOff(uri, rule, configurations),
  );
}

/** In the configuration file that holds for a draft, or else in the settings of the workspace, or of the user. */
async function turnOff(uri: Uri, rule: string, configurations: Configurations): Promise<void> {
  const file = await configurations.lookUp({ uri });
  if (file) {
    const { withSeverity } = await import('../../config/file.ts');
    const text = withSeverity((await textOf(file.uri)) ?? '', rule, 'off');
    if (text === undefined) return refuseInvalid(file.uri);
    await writeConfig(file.uri, text, configurations);
    tell(l10n.t('“{0}” is turned off in {1}.', rule, workspace.asRelativePath(file.uri)));
    return;
  }
  const settings = workspace.getConfiguration('speechDraft', uri);
  const { workspaceValue, globalValue } = settings.inspect<Record<string, string>>('rules') ?? {};
  const [target, before] = workspace.workspaceFolders
    ? ([ConfigurationTarget.Workspace, workspaceValue] as const)
    : ([ConfigurationTarget.Global, globalValue] as const);
  await settings.update('rules', { ...before, [rule]: 'off' }, target);
  tell(
    target === ConfigurationTarget.Workspace
      ? l10n.t('“{0}” is turned off in the settings of the workspace.', rule)
      : l10n.t('“{0}” is turned off in your settings.', rule),
  );
}
