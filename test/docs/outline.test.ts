// The table of docs/outline.md says what comes of the labelled drafts; `npm run compare` makes it anew.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { it } from 'node:test';
import { headingRows } from '../../bench/headings.ts';

it('docs/outline.md has the table of headings as it is measured', () => {
  const page = readFileSync('docs/outline.md', 'utf8');
  for (const row of headingRows()) assert.ok(page.includes(`\n| ${row.join(' | ')} |\n`), row.join(' | '));
});
