// Labelled texts, which lie outside the repository. In a folder stand FILE.txt (UTF-8) and, with a row for each heading or
// fault and tabs between the columns,
//   FILE.txt.gold.tsv    line, level, marker, title, standalone|runin, core|weak
//   FILE.txt.faults.tsv  line (or 3,5 or 3-5), kind, note
//   negatives.tsv        file, kind, verdict, …: where the verdict is clean or lookalike-only the file has no heading
// Lines count from 1. A text that neither labels nor a verdict speak of is left out.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Heading {
  /** From 1. */
  readonly line: number;
  /** Depth in this text, 1 for the outermost. */
  readonly level: number;
  /** As written, delimiter included. */
  readonly marker: string;
  readonly title: string;
  readonly form: 'standalone' | 'run-in';
  /** `weak`: 第一， 首先 一是 where paragraphs open with them; may be left out of an outline. */
  readonly weight: 'core' | 'weak';
}

/** What a careful editor would correct in the numbering. */
export interface Fault {
  /** From 1; where it may be reported. */
  readonly lines: readonly number[];
  readonly kind: string;
  readonly note: string;
}

export interface LabelledText {
  readonly name: string;
  /** Where it came from: texts of one source are alike, and are left out of fitting together. */
  readonly source: string;
  /** Lines end in \n. */
  readonly text: string;
  /** In the order of the lines. */
  readonly headings: readonly Heading[];
  readonly faults: readonly Fault[];
}

/** The labelled texts of a folder, by name. Throws an Error that names file and row where a label is none. */
export function readTexts(folder: string): LabelledText[] {
  const bare = unnumbered(join(folder, 'negatives.tsv'));
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .flatMap((name) => {
      const path = join(folder, name);
      const labels = `${path}.gold.tsv`;
      if (!existsSync(labels) && !bare.has(name)) return [];
      const text = readFileSync(path, 'utf8').replaceAll('\r\n', '\n');
      const lines = text.split('\n');
      const headings = rows(labels).map((row) => headingOf(row, lines));
      const faults = rows(`${path}.faults.tsv`).map((row) => faultOf(row, lines));
      return [{ name, source: sourceOf(name), text, headings, faults }];
    });
}

/** The first part of a file's name; the second where the first is `f`: f_court_12.txt is of `court`. */
export function sourceOf(name: string): string {
  const [first = '', second = ''] = name.replace(/\.txt$/, '').split('_');
  return first === 'f' ? second : first;
}

/** The headings with the lines of their parents, 0 at the top: the nearest one before that stands higher. */
export function withParents<Labelled extends Pick<Heading, 'line' | 'level'>>(
  headings: readonly Labelled[],
): (Labelled & { readonly parent: number })[] {
  const open: Labelled[] = [];
  return headings.map((heading) => {
    while (open.length > 0 && (open.at(-1)?.level ?? 0) >= heading.level) open.pop();
    const parent = open.at(-1)?.line ?? 0;
    open.push(heading);
    return { ...heading, parent };
  });
}

interface Row {
  readonly where: string;
  readonly columns: readonly string[];
}

function rows(path: string): Row[] {
  if (!existsSync(path)) return [];
  return readFileSync(path, 'utf8')
    .split(/\r?\n/)
    .map((row, i) => ({ where: `${path}:${i + 1}`, columns: row.split('\t') }))
    .filter(({ columns }) => columns.join('') !== '');
}

function unnumbered(path: string): ReadonlySet<string> {
  const verdicts = rows(path).filter(({ columns }) => /^(?:clean|lookalike-only)$/.test(columns[2] ?? ''));
  return new Set(verdicts.map(({ columns }) => columns[0] ?? ''));
}

function headingOf({ where, columns }: Row, lines: readonly string[]): Heading {
  const [line = '', level = '', marker = '', title = '', form = '', weight = 'core'] = columns;
  const heading: Heading = {
    line: Number(line),
    level: Number(level),
    marker,
    title,
    form: form === 'standalone' ? 'standalone' : 'run-in',
    weight: weight === 'weak' ? 'weak' : 'core',
  };
  if (!Number.isInteger(heading.level) || heading.level < 1) throw new Error(`${where}: no level: ${level}`);
  if (!lines[heading.line - 1]?.includes(marker)) throw new Error(`${where}: no “${marker}” in line ${line}`);
  return heading;
}

function faultOf({ where, columns }: Row, lines: readonly string[]): Fault {
  const [places = '', kind = '', note = ''] = columns;
  const numbers = places.split(',').flatMap((part) => {
    const [from = NaN, to = from] = part.split('-').map(Number);
    return Array.from({ length: to - from + 1 || 1 }, (_, i) => from + i);
  });
  if (numbers.some((line) => lines[line - 1] === undefined)) throw new Error(`${where}: no line ${places}`);
  return { lines: numbers, kind, note };
}
