// How well the project's own drafts are read, against the figures that are committed.
//   npm run score [-- FOLDER…] [--list] [--update]
// FOLDER holds labelled drafts (test/score/labels.ts); the project's own if none is given, and only those are compared.
// --list names each miss by file and line; --update writes the figures. Exits with 1 where a figure is worse.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import {
  FIGURE_NAMES,
  type Figures,
  labelledDrafts,
  measure,
  OWN_DRAFTS,
  OWN_FIGURES,
  regressions,
} from '../test/score/measure.ts';

const OPTIONS = ['--list', '--update'];
const given = process.argv.slice(2);
const folders = given.filter((argument) => !argument.startsWith('--'));
const unknown = given.filter((argument) => argument.startsWith('--') && !OPTIONS.includes(argument));

function main(): number {
  if (unknown.length > 0) return complain(`unknown: ${unknown.join(' ')}; known: ${OPTIONS.join(' ')}`);
  if (folders.length > 0 && given.includes('--update'))
    return complain('--update writes the figures of the project’s own drafts: name no folder');
  const absent = folders.filter((folder) => !existsSync(folder));
  if (absent.length > 0) return complain(`no such folder: ${absent.join(' ')}`);

  const own = folders.length === 0;
  const { figures, misses } = measure((own ? [OWN_DRAFTS] : folders).flatMap(labelledDrafts));
  const before = own && existsSync(OWN_FIGURES) ? committed() : undefined;
  for (const name of FIGURE_NAMES)
    console.log(
      `${name.padEnd(24)} ${String(figures[name]).padStart(7)}` +
        (before && before[name] !== figures[name] ? `   was ${before[name]}` : ''),
    );
  if (given.includes('--list')) console.log(`\n${misses.join('\n')}`);
  if (given.includes('--update')) {
    writeFileSync(OWN_FIGURES, `${JSON.stringify(figures, null, 2)}\n`);
    return 0;
  }
  const worse = before ? regressions(figures, before) : [];
  if (worse.length > 0)
    console.log(
      `\nworse than committed, or not the same drafts (--update writes them anew):\n${worse.join('\n')}`,
    );
  return worse.length > 0 ? 1 : 0;
}

function committed(): Figures {
  const figures: Figures = JSON.parse(readFileSync(OWN_FIGURES, 'utf8'));
  return figures;
}

function complain(what: string): number {
  console.error(what);
  return 2;
}

process.exitCode = main();
