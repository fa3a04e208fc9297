// The table of speed in the READMEs, as the bench has measured it.
import { readFileSync, writeFileSync } from 'node:fs';
import { type Column, COLUMNS, ROWS } from './sizes.ts';

/** The READMEs, and what stands for the floor there. */
export const READMES = [
  { file: 'README.md', floor: 'split it, try one regex on each line' },
  { file: 'README.zh-CN.md', floor: '分行，每行试一个正则' },
] as const;

/** The table of a README: a row for the floor, in milliseconds, and one for each command, as times of it. */
export function speedTable(language: number, columns: readonly Column[]): string {
  const { floor = '' } = READMES[language] ?? {};
  const rows = [
    ['', ...COLUMNS],
    ['---', ...COLUMNS.map(() => '---:')],
    [floor, ...columns.map((column) => `${short(column.floor)} ms`)],
    ...ROWS.map(({ name, says }) => [
      says[language] ?? '',
      ...columns.map(({ ratios }) => `${short(ratios.get(name)?.median ?? NaN)} ×`),
    ]),
  ];
  return rows.map((cells) => `| ${cells.join(' | ')} |`.replace('|  |', '| |')).join('\n');
}

/** Puts the table in its place. */
export function writeSpeed(columns: readonly Column[]): void {
  READMES.forEach(({ file }, language) => {
    const text = readFileSync(file, 'utf8');
    writeFileSync(
      file,
      text.replace(TABLE, () => `${BEGIN}\n\n${speedTable(language, columns)}\n\n${END}`),
    );
  });
}

const BEGIN = '<!-- npm run bench writes this table -->';
const END = '<!-- until here -->';
export const TABLE = new RegExp(`${BEGIN}\\n([^]*?)\\n${END}`);

/** As much as the machine is steady. */
function short(value: number): string {
  return value < 1 ? value.toFixed(2) : value < 10 ? value.toFixed(1) : value.toFixed(0);
}
