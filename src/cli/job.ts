// What a verb is: it takes one draft after another and says what comes of it.
import type { Settings } from '../config/settings.ts';
import type { Draft } from '../core/reading/draft.ts';
import { message, type Message } from '../lint/messages.ts';
import type { Request } from './args.ts';
import { type Decoded, EncodingError } from './encodings.ts';
import type { Io } from './io.ts';
import type { Paint } from './terminal.ts';
import type { Say } from './l10n.ts';

/** A file that was read. */
export interface SourceFile {
  /** As the user named it, or as it was found below what they named. */
  readonly file: string;
  /** Absolute; undefined for standard input. */
  readonly path: string | undefined;
  readonly bytes: Uint8Array;
}

/** A draft that was read. */
export interface Source extends SourceFile {
  readonly decoded: Decoded;
  readonly settings: Settings;
  readonly draft: Draft;
}

export interface Context {
  readonly io: Io;
  readonly request: Request;
  readonly say: Say;
  readonly paint: Paint;
  /** For what belongs to nobody's output: standard error. */
  readonly note: (text: string) => void;
}

export type Job = DraftJob | DocumentJob;

interface DraftJob extends Ending {
  /** What standard output gets for this draft, if anything. Rejects where the file cannot be written. */
  readonly each: (source: Source) => Promise<string | Uint8Array>;
}

/** A job on files that are no drafts yet. */
interface DocumentJob extends Ending {
  /** The same for a file, which has not been decoded. */
  readonly eachFile: (file: SourceFile) => Promise<string | Uint8Array>;
}

interface Ending {
  /** A file that could not be read, for formats that mention it. */
  readonly unreadable?: (file: string, reason: string) => void;
  /** What standard output gets when all are done. */
  readonly end: () => string;
  /** Whether something at or above --fail-on was found. */
  readonly failed: () => boolean;
}

/** A job that gathers one record from each draft and prints them as JSON. */
export function jsonJob(recordOf: (source: Source) => unknown, failed: () => boolean = () => false): Job {
  const records: unknown[] = [];
  return {
    each: (source) => {
      records.push(recordOf(source));
      return Promise.resolve('');
    },
    end: () => JSON.stringify(records, null, 2) + '\n',
    failed,
  };
}

/** A job that prints something for each draft. */
export function textJob(textOf: (source: Source) => string): Job {
  return { each: (source) => Promise.resolve(textOf(source)), end: () => '', failed: () => false };
}

/** A file that nothing can be done with, and why. */
export class FileProblem extends Error {
  readonly reason: Message;

  constructor(reason: Message) {
    super(reason.template);
    this.reason = reason;
  }
}

/** Why something went wrong with a file, for its user. */
export function reasonOf(error: unknown): Message {
  if (error instanceof EncodingError || error instanceof FileProblem) return error.reason;
  const { code = '', message: text } =
    error instanceof Error ? (error as NodeJS.ErrnoException) : { message: String(error) };
  return REASONS[code] ?? message('{0}', text);
}

const REASONS: Readonly<Record<string, Message>> = {
  ENOENT: message('No such file.'),
  ENOTDIR: message('No such file.'),
  EISDIR: message('This is a folder.'),
  EACCES: message('Permission denied.'),
  EPERM: message('Permission denied.'),
  EROFS: message('This file system is read-only.'),
  EFOLDER: message('Nothing can be written into its folder: permission denied.'),
  ENOSPC: message('The disk is full.'),
  EDQUOT: message('The disk is full.'),
  ECHANGED: message('It was changed by something else meanwhile, so it is left as it is.'),
  EEXIST: message('This name is taken by something else.'),
};
