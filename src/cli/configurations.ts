// The .speech-draft.json that holds for a file: the nearest, in its folder or above.
import { type Problem, readConfigFile } from '../config/file.ts';
import {
  CONFIG_FILE,
  DEFAULTS,
  merge,
  type Settings,
  settingsFor,
  type WrittenSettings,
} from '../config/settings.ts';
import { decode, EncodingError } from './encodings.ts';
import type { Io } from './io.ts';
import { message } from '../lint/messages.ts';

/** What a file says, and the folder that it stands in. */
interface Found {
  readonly folder: string;
  readonly settings: Partial<WrittenSettings>;
}

export class Configurations {
  private readonly io: Io;
  private readonly report: (file: string, problem: Problem) => void;
  private readonly known = new Map<string, Promise<Found | undefined>>();

  /** `report` is told of everything that is wrong in a file, once. */
  constructor(io: Io, report: (file: string, problem: Problem) => void) {
    this.io = io;
    this.report = report;
  }

  /** The settings for the draft at `path`, an absolute one. */
  async for(path: string): Promise<Settings> {
    const found = await this.in(this.io.path.dirname(path));
    if (!found) return DEFAULTS;
    const file = {
      relative: this.withSlashes(this.io.path.relative(found.folder, path)),
      path: this.withSlashes(path),
    };
    return merge(DEFAULTS, settingsFor(found.settings, file));
  }

  private in(folder: string): Promise<Found | undefined> {
    let found = this.known.get(folder);
    if (!found) {
      found = this.find(folder);
      this.known.set(folder, found);
    }
    return found;
  }

  private async find(folder: string): Promise<Found | undefined> {
    const path = this.io.path.join(folder, CONFIG_FILE);
    const bytes = await this.io.readFile(path).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'ENOENT' && error.code !== 'ENOTDIR') this.complain(path, error);
      return undefined;
    });
    const above = this.io.path.dirname(folder);
    if (bytes === undefined) return above === folder ? undefined : this.in(above);
    try {
      const { settings, problems } = readConfigFile(decode(bytes).text);
      for (const problem of problems) this.report(this.nameOf(path), problem);
      return { folder, settings };
    } catch (error) {
      this.complain(path, error);
      return undefined;
    }
  }

  private complain(path: string, error: unknown): void {
    const reason = error instanceof EncodingError ? error.reason : message('This cannot be read.');
    this.report(this.nameOf(path), { line: 1, column: 1, message: reason });
  }

  private nameOf(path: string): string {
    const name = this.io.path.relative(this.io.cwd, path);
    return name.startsWith('..') ? path : name;
  }

  /** As globs are written, on every system. */
  private withSlashes(path: string): string {
    return path.split(this.io.path.sep).join('/');
  }
}
