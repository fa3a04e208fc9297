// The real world: this process and its file system.
import { constants, rmSync } from 'node:fs';
import { access, mkdir, open, readdir, readFile, realpath, rename, rm, stat } from 'node:fs/promises';
import { randomBytes } from 'node:crypto';
import path, { basename, dirname, join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import type { WriteStream } from 'node:tty';
import type { Entry, EntryKind, Io, Output } from './io.ts';

export function nodeIo(): Io {
  clearUpWhenEnded();
  return {
    path,
    cwd: process.cwd(),
    env: process.env,
    stdout: outputOf(process.stdout),
    stderr: outputOf(process.stderr),
    readStdin: () => buffer(process.stdin),
    readFile: (path) => readFile(path),
    replaceFile,
    createFile,
    makeFolder: async (path) => void (await mkdir(path, { recursive: true })),
    kindOf: (path) => kindOf(path).catch(() => undefined),
    readFolder,
  };
}

function outputOf(stream: WriteStream): Output {
  let open = true;
  stream.on('error', (error: NodeJS.ErrnoException) => {
    open = false;
    // The reader has had enough (speech-draft … | head): no fault.
    if (error.code !== 'EPIPE') process.exitCode = 2;
  });
  return {
    isTTY: stream.isTTY,
    get columns() {
      // A pseudo-terminal without a size says 0.
      return stream.isTTY && stream.columns > 0 ? stream.columns : undefined;
    },
    write: (text) => {
      if (open) stream.write(text);
    },
  };
}

/**
 * Writes a file beside it and moves that into its place: at no time is there half a file. One that has other names (hard
 * links) is written in its own place instead, or they would keep what was.
 */
async function replaceFile(path: string, bytes: Uint8Array, before: Uint8Array): Promise<void> {
  const target = await realpath(path);
  // Renaming asks for the folder's permission only; a file that is write-protected stays as it is.
  await access(target, constants.W_OK);
  const { mode, uid, gid, nlink } = await stat(target);
  const temporary = join(dirname(target), `.${basename(target)}.${randomBytes(6).toString('hex')}.tmp`);
  unfinished.add(temporary);
  try {
    const file = await open(temporary, 'wx', mode).catch((error: unknown) => {
      throw isDenied(error) ? Object.assign(new Error(temporary), { code: 'EFOLDER' }) : error;
    });
    try {
      await file.writeFile(bytes);
      await file.chmod(mode);
      // Another owner's file remains theirs where the system lets it.
      await file.chown(uid, gid).catch(() => {});
      await file.sync();
    } finally {
      await file.close();
    }
    // As late as can be: somebody else may be at work on it.
    const now = await readFile(target);
    if (now.equals(bytes)) return;
    if (!now.equals(before)) throw Object.assign(new Error(target), { code: 'ECHANGED' });
    if (nlink === 1) await rename(temporary, target);
    else await overwrite(target, bytes, before);
  } finally {
    await rm(temporary, { force: true });
    unfinished.delete(temporary);
  }
}

/** Puts back what was where the new content cannot be written wholly. */
async function overwrite(path: string, bytes: Uint8Array, before: Uint8Array): Promise<void> {
  const file = await open(path, 'r+');
  const put = async (content: Uint8Array): Promise<void> => {
    await file.truncate(0);
    for (let at = 0; at < content.length;)
      at += (await file.write(content, at, content.length - at, at)).bytesWritten;
    await file.sync();
  };
  try {
    await put(bytes).catch(async (error: unknown) => {
      await put(before);
      throw error;
    });
  } finally {
    await file.close();
  }
}

async function createFile(path: string, bytes: Uint8Array): Promise<void> {
  const file = await open(path, 'wx');
  unfinished.add(path);
  try {
    await file.writeFile(bytes);
    await file.sync();
  } catch (error) {
    await rm(path, { force: true });
    throw error;
  } finally {
    await file.close();
    unfinished.delete(path);
  }
}

function isDenied(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return code === 'EACCES' || code === 'EPERM';
}

/** Files that are being written: nobody wants them where the process is ended meanwhile. */
const unfinished = new Set<string>();

function clearUpWhenEnded(): void {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.once(signal, () => {
      for (const path of unfinished) rmSync(path, { force: true });
      process.kill(process.pid, signal);
    });
}

async function kindOf(path: string): Promise<EntryKind> {
  const found = await stat(path);
  return found.isDirectory() ? 'folder' : found.isFile() ? 'file' : 'other';
}

async function readFolder(path: string): Promise<Entry[]> {
  const entries: Entry[] = [];
  for (const entry of await readdir(path, { withFileTypes: true })) {
    let kind: EntryKind = entry.isDirectory() ? 'folder' : entry.isFile() ? 'file' : 'other';
    if (entry.isSymbolicLink() && (await kindOf(join(path, entry.name)).catch(() => 'other')) === 'file')
      kind = 'file';
    entries.push({ name: entry.name, kind });
  }
  return entries;
}
