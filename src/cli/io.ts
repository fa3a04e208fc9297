// Everything the command line asks of the world, so that a test can be the world.
import type { PlatformPath } from 'node:path';

export interface Output {
  readonly isTTY: boolean;
  /** Width of the terminal; undefined where there is none. */
  readonly columns?: number | undefined;
  /** Never throws; what a closed pipe no longer takes is dropped. */
  readonly write: (text: string | Uint8Array) => void;
}

export interface Entry {
  readonly name: string;
  readonly kind: EntryKind;
}

export type EntryKind = 'file' | 'folder' | 'other';

export interface Io {
  /** How this system writes paths. */
  readonly path: PlatformPath;
  /** Absolute; relative paths are resolved against it. */
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdout: Output;
  readonly stderr: Output;
  readonly readStdin: () => Promise<Uint8Array>;
  /** Rejects as node:fs does, with a `code` such as ENOENT. */
  readonly readFile: (path: string) => Promise<Uint8Array>;
  /**
   * Puts `bytes` in the place of the file's content, all or nothing, keeping its mode and whatever links to it. Rejects with
   * ECHANGED where it is no longer `before`, with EFOLDER where its folder takes no file.
   */
  readonly replaceFile: (path: string, bytes: Uint8Array, before: Uint8Array) => Promise<void>;
  /** Writes a new file; rejects with EEXIST where something is. What cannot be written wholly is not left there. */
  readonly createFile: (path: string, bytes: Uint8Array) => Promise<void>;
  /** Makes a folder and those it stands in, where they are not there yet. */
  readonly makeFolder: (path: string) => Promise<void>;
  /** Undefined where nothing is. */
  readonly kindOf: (path: string) => Promise<EntryKind | undefined>;
  /** A link to a file is a file; a link to a folder is `other`, so that no walk goes in circles. */
  readonly readFolder: (path: string) => Promise<readonly Entry[]>;
}
