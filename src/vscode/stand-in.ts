// Commands whose code is not there yet: with the first call of one of them it is loaded, and takes the place of all.
import { commands, Disposable } from 'vscode';

/** `load` comes to what registers these commands, which is called once. `begin` does so without any call. */
export function standInFor(
  names: readonly string[],
  load: () => Promise<() => void>,
): { readonly begin: () => Promise<void>; readonly dispose: () => void } {
  let begun: Promise<void> | undefined;
  const begin = (): Promise<void> =>
    (begun ??= load().then((provide) => {
      waiting.dispose();
      provide();
    }));
  const waiting = Disposable.from(
    ...names.map((name) =>
      commands.registerCommand(name, async (...args: readonly unknown[]) => {
        await begin();
        return commands.executeCommand(name, ...args);
      }),
    ),
  );
  return { begin, dispose: () => waiting.dispose() };
}
