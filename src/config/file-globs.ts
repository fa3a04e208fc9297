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
  // A glob says some names in no way, and one with a backslash is one of them.
  if (glob === globOf(file)) return true;
  if (isTooWild(glob)) return false;
  const matches = picomatch(glob.replace(/^(?:\.\/)+/, ''), { dot: true, windows: false, noextglob: true });
  return (file.relative !== undefined && matches(file.relative)) || matches(file.path);
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
  return glob === from || glob.startsWith(`${from}/`) ? to + glob.slice(from.length) : undefined;
}
