// The extension's own output channel, for reports of what went wrong. No text of a draft goes into it.
import { type LogOutputChannel, window } from 'vscode';

let channel: LogOutputChannel | undefined;

/** Made with the first line. */
export const log = {
  info: (text: string): void => open().info(text),
  warn: (text: string): void => open().warn(text),
  error: (text: string): void => open().error(text),
  dispose: (): void => {
    channel?.dispose();
    channel = undefined;
  },
};

function open(): LogOutputChannel {
  return (channel ??= window.createOutputChannel('Speech Draft', { log: true }));
}
