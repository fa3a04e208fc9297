// Folders that go with the process that has made them, however it ends.
import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const folders = new Set<string>();

export function temporaryFolder(name: string): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), `speech-draft-${name}-`)));
  folders.add(folder);
  removeAtExit();
  return folder;
}

export function removeFolder(folder: string): void {
  // What writes into it may not have ended yet.
  rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  folders.delete(folder);
}

/** From now on after all that others do when the process exits. */
export function removeAtExit(): void {
  process.off('exit', removeAll).on('exit', removeAll);
}

function removeAll(): void {
  for (const folder of folders) removeFolder(folder);
}
