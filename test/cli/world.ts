// A world for run(): files in memory, and what was written to the two outputs.
import path, { type PlatformPath } from 'node:path';
import type { Entry, Io } from '../../src/cli/io.ts';
import { run } from '../../src/cli/run.ts';

export interface Outcome {
  readonly status: number;
  readonly out: string;
  readonly err: string;
  /** What standard output got, undecoded. */
  readonly bytes: Uint8Array;
}

export class World {
  readonly files = new Map<string, Uint8Array>();
  readonly cwd: string;
  readonly path: PlatformPath;
  env: Record<string, string> = {};
  stdin: Uint8Array = new Uint8Array();
  isTTY = false;
  /** Paths that reject with this code. */
  readonly broken = new Map<string, string>();

  constructor(files: Record<string, string | Uint8Array> = {}, system: 'posix' | 'windows' = 'posix') {
    this.path = system === 'windows' ? path.win32 : path.posix;
    this.cwd = system === 'windows' ? 'C:\\稿件' : '/home';
    for (const [name, content] of Object.entries(files)) {
      this.files.set(
        this.path.resolve(this.cwd, name),
        typeof content === 'string' ? Buffer.from(content) : content,
      );
    }
  }

  text(name: string): string {
    return Buffer.from(this.files.get(this.path.resolve(this.cwd, name)) ?? []).toString();
  }

  async run(...argv: string[]): Promise<Outcome> {
    const out: Uint8Array[] = [];
    const err: Uint8Array[] = [];
    const output = (to: Uint8Array[]) => ({
      isTTY: this.isTTY,
      columns: this.isTTY ? 80 : undefined,
      write: (text: string | Uint8Array) => void to.push(Buffer.from(text)),
    });
    const status = await run(argv, this.io(output(out), output(err)));
    const bytes = Buffer.concat(out);
    return { status, out: bytes.toString(), err: Buffer.concat(err).toString(), bytes };
  }

  private io(stdout: Io['stdout'], stderr: Io['stderr']): Io {
    const fail = (path: string): never => {
      const code = this.broken.get(path) ?? 'ENOENT';
      throw Object.assign(new Error(`${code}: ${path}`), { code });
    };
    return {
      path: this.path,
      cwd: this.cwd,
      env: this.env,
      stdout,
      stderr,
      readStdin: async () => this.stdin,
      readFile: async (path) => (this.broken.has(path) ? fail(path) : (this.files.get(path) ?? fail(path))),
      replaceFile: async (path, bytes) => void this.files.set(path, bytes),
      createFile: async (path, bytes) => {
        const code = this.broken.get(path) ?? (this.files.has(path) ? 'EEXIST' : undefined);
        if (code !== undefined) throw Object.assign(new Error(`${code}: ${path}`), { code });
        this.files.set(path, bytes);
      },
      makeFolder: async () => {},
      kindOf: async (path) => {
        if (this.files.has(path) || this.broken.has(path)) return 'file';
        return this.entries(path).length > 0 ? 'folder' : undefined;
      },
      readFolder: async (path) => this.entries(path),
    };
  }

  private entries(folder: string): Entry[] {
    const entries = new Map<string, Entry>();
    const above = (path: string): string => this.path.dirname(path);
    for (const path of this.files.keys()) {
      for (let at = path; at !== above(at); at = above(at)) {
        if (above(at) !== folder) continue;
        const name = this.path.basename(at);
        entries.set(name, { name, kind: at === path ? 'file' : 'folder' });
      }
    }
    return [...entries.values()];
  }
}

/** A sound draft. */
export const SOUND = `在冬季防火工作会议上的讲话

同志们：

今天，我讲两点意见。

一、看清形势

秋冬风大物燥，火险等级高。

1、底子还薄。水源点只有九处。

2、弦还不紧。有人以为年年如此。

二、落实责任

各村要把人落到山头地块。

谢谢大家！
`;

/** The same with one number twice: 一、 一、. */
export const FAULTY = SOUND.replace('二、落实责任', '一、落实责任');
