// What tests fetch is fetched once for each user: all clones share a folder among the user's caches.
import { createHash } from 'node:crypto';
import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { homedir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';

const PART = '.part';
/** In milliseconds; nothing takes a day to be made. */
const DAY = 86_400_000;

/** The folder that all clones share; `.vscode-test` of this one where a user has none to write to. */
export function sharedFolder(): string {
  try {
    const folder = join(cachesOf(process.platform, process.env, homedir()), 'speech-draft');
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.W_OK);
    return folder;
  } catch {
    return resolve('.vscode-test');
  }
}

/** Where programs keep what they can make again. */
export function cachesOf(
  platform: NodeJS.Platform,
  env: Readonly<Record<string, string | undefined>>,
  home: string,
): string {
  if (platform === 'win32') return env['LOCALAPPDATA'] ?? join(home, 'AppData/Local');
  if (platform === 'darwin') return join(home, 'Library/Caches');
  return env['XDG_CACHE_HOME'] || join(home, '.cache');
}

/** A name for what is made from this: another for anything else. */
export function nameFor(what: string, ...sources: readonly (string | Buffer)[]): string {
  const hash = createHash('sha256');
  for (const source of sources) hash.update(source).update('\0');
  return `${what}-${hash.digest('hex').slice(0, 12)}`;
}

/**
 * Makes a file or a folder unless it is there. Nobody sees half of it: it is made under another name, and renamed. Of two that make it
 * at once, the first to end is taken.
 */
export function madeOnce(path: string, make: (part: string) => void): string {
  if (existsSync(path)) return path;
  mkdirSync(dirname(path), { recursive: true });
  removeAbandoned(dirname(path));
  const part = join(dirname(path), `${basename(path)}.${process.pid}${PART}`);
  try {
    make(part);
    renameSync(part, path);
  } catch (error) {
    if (!existsSync(path)) throw error;
  } finally {
    rmSync(part, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  }
  return path;
}

/** What was being made when somebody pressed Ctrl+C. */
function removeAbandoned(folder: string): void {
  for (const name of readdirSync(folder).filter((name) => name.endsWith(PART))) {
    const part = join(folder, name);
    const { mtimeMs } = statSync(part, { throwIfNoEntry: false }) ?? { mtimeMs: Infinity };
    if (Date.now() - mtimeMs > DAY) rmSync(part, { recursive: true, force: true });
  }
}
