import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { suite, test } from 'node:test';
import { type Column, COLUMNS, ROWS } from '../../bench/sizes.ts';
import { READMES, speedTable, TABLE } from '../../bench/speed-table.ts';

suite('the tables of speed', () => {
  READMES.forEach(({ file }, language) => {
    test(`${file} has the rows and the columns that the bench measures`, () => {
      const table = TABLE.exec(readFileSync(file, 'utf8'))?.[1]?.trim() ?? '';
      assert.equal(withoutFigures(table), withoutFigures(speedTable(language, NOTHING)));
    });
    test(`${file} has a figure in each cell`, () => {
      const table = TABLE.exec(readFileSync(file, 'utf8'))?.[1]?.trim() ?? '';
      const figures = table.match(FIGURE) ?? [];
      assert.equal(figures.length, (ROWS.length + 1) * COLUMNS.length);
    });
  });
});

const NOTHING: readonly Column[] = COLUMNS.map((size) => ({
  size,
  floor: 1,
  ratios: new Map(ROWS.map(({ name }) => [name, { median: 1, spread: 0 }])),
}));

const FIGURE = /\d+(?:\.\d+)? (?:ms|×) /g;

/** Columns are as wide as what stands in them. */
function withoutFigures(table: string): string {
  return table.replaceAll(FIGURE, '').replaceAll(/ +/g, ' ').replaceAll(/-+/g, '-');
}
