// Files as globs name them, in .speech-draft.json and in the settings.
import picomatch from 'picomatch';

/** Where a draft is; with / between folders on every system. */
export interface FileName {
  /** From the folder that the globs were written for; undefined outside of it. */
  readonly relative: string | undefined;
  /** The absolute path, or the path of a URI. */
  readonly path: string;
}

/** Whether a glob means a file: by its path from the folder that the glob was written for, or by its absolute path. */
export function matchesFile(glob: string, file: FileName): boolean {
  const asked = comparable(glob);
  // A glob says some names in no way, and one with a backslash is one of them.
  if (asked === comparable(globOf(file))) return true;
  if (isTooWild(glob)) return false;
  const matches = picomatch(asked.replace(/^(?:\.\/)+/, ''), { dot: true, windows: false, noextglob: true });
  return [file.relative, file.path].some((name) => name !== undefined && matches(comparable(name)));
}

/** One name in one way: a Mac may take ü apart, and a drive is C: in one program and /c: in another. */
export function comparable(name: string): string {
  return name
    .normalize('NFC')
    .replace(/^\/?([A-Za-z]):(?=\/)/, (_, drive: string) => `/${drive.toLowerCase()}:`);
}

/** With each * a glob takes as many times longer as a name is long; who opens a folder has not written its settings. */
export function isTooWild(glob: string): boolean {
  return glob.length > LONGEST_GLOB || (glob.match(/\*+|\?{2,}/g)?.length ?? 0) > MOST_STARS;
}

export const MOST_STARS = 5;
/** In UTF-16 units. */
const LONGEST_GLOB = 1_000;

/** The glob that means one file and no other. */
export function globOf({ relative, path }: FileName): string {
  return (relative ?? path).replace(/[\\*?[\]{}()!+@|]/g, '\\$&');
}

/** A glob that meant a file, or something in a folder, which has another name now; undefined where it is about another one. */
export function renamed(glob: string, from: string, to: string): string | undefined {
  const [before, old] = [comparable(glob), comparable(from)];
  return before === old || before.startsWith(`${old}/`) ? to + before.slice(old.length) : undefined;
}
