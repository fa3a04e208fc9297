// Which files of a workspace are drafts by their names: as the manifest says, so that it is said once.
import manifest from '../../../package.json';

const [language] = manifest.contributes.languages;

const PATTERNS: readonly string[] = [
  ...(language?.filenamePatterns ?? []),
  ...(language?.extensions ?? []).map((extension) => `*${extension}`),
];

/** A glob over a whole workspace. */
export const DRAFT_FILES = `**/{${PATTERNS.join(',')}}`;
