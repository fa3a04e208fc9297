// The .speech-draft.json that holds for a file: the nearest, in its folder or above.
import { dirname, join, relative } from 'node:path';
import { CONFIG_FILE, type Problem, readConfigFile } from '../config/file.ts';
import { DEFAULTS, merge, type Settings } from '../config/settings.ts';
import { decode, EncodingError } from './encodings.ts';
import type { Io } from './io.ts';
import { message } from '../lint/messages.ts';

export class Configurations {
  private readonly io: Io;
  private readonly report: (file: string, problem: Problem) => void;
  private readonly known = new Map<string, Promise<Settings>>();

  /** `report` is told of everything that is wrong in a file, once. */
  constructor(io: Io, report: (file: string, problem: Problem) => void) {
    this.io = io;
    this.report = report;
  }

  /** The settings for the drafts in `folder`, an absolute path. */
  in(folder: string): Promise<Settings> {
    let settings = this.known.get(folder);
    if (!settings) {
      settings = this.find(folder);
      this.known.set(folder, settings);
    }
    return settings;
  }

  private async find(folder: string): Promise<Settings> {
    const path = join(folder, CONFIG_FILE);
    const bytes = await this.io.readFile(path).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'ENOENT' && error.code !== 'ENOTDIR') this.complain(path, error);
      return undefined;
    });
    const above = dirname(folder);
    if (bytes === undefined) return above === folder ? DEFAULTS : this.in(above);
    try {
      const { settings, problems } = readConfigFile(decode(bytes).text);
      for (const problem of problems) this.report(this.nameOf(path), problem);
      return merge(DEFAULTS, settings);
    } catch (error) {
      this.complain(path, error);
      return DEFAULTS;
    }
  }

  private complain(path: string, error: unknown): void {
    const reason = error instanceof EncodingError ? error.reason : message('This cannot be read.');
    this.report(this.nameOf(path), { line: 1, column: 1, message: reason });
  }

  private nameOf(path: string): string {
    const name = relative(this.io.cwd, path);
    return name.startsWith('..') ? path : name;
  }
}
